import { z } from 'zod';
import { asSlackMessage, postAsApp, refusal, rewrite, threadRoot } from '../messages.ts';
import { findMessage, type Message, resolveChannel } from '../workspace.ts';
import { failure, flag, json, type Method, method } from './method.ts';

const metadata = json(
  z.object({ event_type: z.string().min(1).max(255), event_payload: z.record(z.string(), z.unknown()) }),
).optional();
const content = { text: z.string().optional(), blocks: json(z.unknown()).optional(), metadata };
const place = { channel: z.string(), ts: z.string() };

/** The methods that write, change and find messages. */
export const chat: Readonly<Record<string, Method>> = {
  'chat.postMessage': method(
    z.object({
      channel: z.string(),
      ...content,
      thread_ts: z.string().optional(),
      reply_broadcast: flag,
    }),
    async (core, args) => {
      const channel = resolveChannel(core.state, args.channel);
      if (!channel) return failure('channel_not_found');
      const refused = refusal(args);
      if (refused) return refused;
      const thread = args.thread_ts ? threadRoot(core.state, channel, args.thread_ts) : undefined;
      if (thread === null) return failure('thread_not_found');
      const message = await postAsApp(core, channel, args, {
        ...(thread && { thread_ts: thread }),
        ...(args.reply_broadcast && { reply_broadcast: true }),
      });
      return { ok: true, channel, ts: message.ts, message: asSlackMessage(core.state, message, true) };
    },
  ),

  'chat.postEphemeral': method(
    z.object({ channel: z.string(), user: z.string(), ...content, thread_ts: z.string().optional() }),
    async (core, args) => {
      const channel = resolveChannel(core.state, args.channel);
      if (!channel) return failure('channel_not_found');
      if (!core.state.workspace.users.some((user) => user.id === args.user))
        return failure('user_not_in_channel');
      const refused = refusal(args);
      if (refused) return refused;
      const message = await postAsApp(core, channel, args, {
        ephemeralTo: args.user,
        ...(args.thread_ts && { thread_ts: args.thread_ts }),
      });
      return { ok: true, message_ts: message.ts };
    },
  ),

  'chat.update': method(z.object({ ...place, ...content }), async (core, args) => {
    const message = findMessage(core.state, args.channel, args.ts);
    if (!message || message.ephemeralTo !== undefined) return failure('message_not_found');
    if (message.bot_id !== core.state.workspace.app.botId) return failure('cant_update_message');
    const refused = refusal({ ...args, text: args.text ?? message.text });
    if (refused) return refused;
    const changed = await rewrite(core, message, args);
    return {
      ok: true,
      channel: changed.channel,
      ts: changed.ts,
      text: changed.text,
      message: asSlackMessage(core.state, changed, true),
    };
  }),

  'chat.delete': method(z.object(place), async (core, args) => {
    const message = findMessage(core.state, args.channel, args.ts);
    if (!message || message.ephemeralTo !== undefined) return failure('message_not_found');
    if (message.bot_id !== core.state.workspace.app.botId) return failure('cant_delete_message');
    await core.commit({ kind: 'message-deleted', channel: args.channel, ts: args.ts });
    return { ok: true, channel: args.channel, ts: args.ts };
  }),

  'chat.getPermalink': method(z.object({ channel: z.string(), message_ts: z.string() }), (core, args) => {
    const message = findMessage(core.state, args.channel, args.message_ts);
    if (!message) return failure('message_not_found');
    const query = new URLSearchParams({ in: message.channel, thread: message.thread_ts ?? message.ts });
    return { ok: true, channel: message.channel, permalink: `${core.origin()}/?${query}` };
  }),

  'reactions.add': method(
    z.object({ channel: z.string(), timestamp: z.string(), name: z.string().min(1) }),
    async (core, args) => {
      const message = findMessage(core.state, args.channel, args.timestamp);
      if (!message) return failure('message_not_found');
      const user = core.state.workspace.app.userId;
      const reaction = message.reactions?.find((one) => one.name === args.name);
      if (reaction?.users.includes(user)) return failure('already_reacted');
      await core.commit({ kind: 'message', message: withReaction(message, args.name, user) });
      return { ok: true };
    },
  ),
};

function withReaction(message: Message, name: string, user: string): Message {
  const others = (message.reactions ?? []).filter((one) => one.name !== name);
  const users = [...(message.reactions?.find((one) => one.name === name)?.users ?? []), user];
  return { ...message, reactions: [...others, { name, users, count: users.length }] };
}
