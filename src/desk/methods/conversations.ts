import { z } from 'zod';
import { asSlackMessage, threadRoot } from '../messages.ts';
import {
  type DeskState,
  directChannel,
  findMessage,
  isTopLevel,
  repliesTo,
  resolveChannel,
} from '../workspace.ts';
import { failure, flag, limit, type Method, method, pageOf } from './method.ts';

const reading = {
  channel: z.string(),
  limit,
  cursor: z.string().optional(),
  oldest: z.coerce.number().default(0),
  latest: z.coerce.number().default(Number.POSITIVE_INFINITY),
  inclusive: flag,
  include_all_metadata: flag,
};

/** The methods that find channels and read what was said in them. */
export const conversations: Readonly<Record<string, Method>> = {
  'conversations.open': method(z.object({ users: z.string() }), (core, args) => {
    const users = args.users.split(',');
    if (users.length > 1) return failure('not_enough_users');
    const user = core.state.workspace.users.find((one) => one.id === users[0]);
    if (!user) return failure('user_not_found');
    return { ok: true, channel: channelObject(core.state, directChannel(user.id)) };
  }),

  'conversations.list': method(z.object({ limit, cursor: z.string().optional() }), (core, args) => {
    const paged = pageOf(core.state.workspace.channels, args.limit, args.cursor);
    if (!paged) return failure('invalid_cursor');
    const channels = paged.page.map((channel) => channelObject(core.state, channel.id));
    return { ok: true, channels, response_metadata: { next_cursor: paged.next } };
  }),

  'conversations.info': method(z.object({ channel: z.string() }), (core, args) => {
    const channel = resolveChannel(core.state, args.channel);
    if (!channel) return failure('channel_not_found');
    return { ok: true, channel: channelObject(core.state, channel) };
  }),

  'conversations.history': method(z.object(reading), (core, args) => {
    const channel = resolveChannel(core.state, args.channel);
    if (!channel) return failure('channel_not_found');
    const messages = (core.state.messages.get(channel) ?? [])
      .filter(
        (message) => isTopLevel(message) && message.ephemeralTo === undefined && within(message.ts, args),
      )
      .reverse();
    return answer(core.state, messages, args);
  }),

  'conversations.replies': method(z.object({ ...reading, ts: z.string() }), (core, args) => {
    const channel = resolveChannel(core.state, args.channel);
    if (!channel) return failure('channel_not_found');
    const root = threadRoot(core.state, channel, args.ts);
    const parent = root === null ? undefined : findMessage(core.state, channel, root);
    if (!parent) return failure('thread_not_found');
    const replies = repliesTo(core.state, channel, parent.ts).filter((message) => within(message.ts, args));
    return answer(core.state, [parent, ...replies], args);
  }),
};

function within(ts: string, range: { oldest: number; latest: number; inclusive?: boolean | undefined }) {
  const at = Number(ts);
  return range.inclusive ? at >= range.oldest && at <= range.latest : at > range.oldest && at < range.latest;
}

function answer(
  state: DeskState,
  messages: Parameters<typeof asSlackMessage>[1][],
  args: { limit: number; cursor?: string | undefined; include_all_metadata?: boolean | undefined },
) {
  const paged = pageOf(messages, args.limit, args.cursor);
  if (!paged) return failure('invalid_cursor');
  return {
    ok: true,
    messages: paged.page.map((message) => asSlackMessage(state, message, args.include_all_metadata === true)),
    has_more: paged.next !== '',
    response_metadata: { next_cursor: paged.next },
  };
}

function channelObject(state: DeskState, id: string): Record<string, unknown> {
  const channel = state.workspace.channels.find((one) => one.id === id);
  if (!channel) {
    const user = state.workspace.users.find((one) => directChannel(one.id) === id)?.id;
    return { id, is_im: true, is_channel: false, is_private: true, user };
  }
  return {
    id,
    name: channel.name,
    is_im: false,
    is_channel: true,
    is_private: false,
    is_archived: false,
    is_member: true,
    topic: { value: channel.topic },
    num_members: state.workspace.users.length,
  };
}
