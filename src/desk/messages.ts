import type { Block } from './block-kit.ts';
import { LIMITS } from './block-limits.ts';
import type { Core } from './core.ts';
import { checkBlocks } from './limits.ts';
import { failure, type Reply } from './methods/method.ts';
import { type DeskState, findMessage, type Message, repliesTo } from './workspace.ts';

/** What a new message or a new version of one says. */
export interface MessageContent {
  readonly text?: string | undefined;
  readonly blocks?: unknown;
  readonly metadata?: Message['metadata'] | undefined;
}

/** Why Slack would refuse this content; null if it would not. */
export function refusal(content: MessageContent): Reply | null {
  const blocks = content.blocks ?? [];
  if (!content.text && Array.isArray(blocks) && blocks.length === 0) return failure('no_text');
  const problems = checkBlocks(blocks, 'message');
  if (problems.some((problem) => problem.includes('msg_blocks_too_long')))
    return failure('msg_blocks_too_long');
  return problems.length === 0 ? null : failure('invalid_blocks', problems);
}

/** Writes a message of the app. The content must have passed `refusal`. */
export async function postAsApp(
  core: Core,
  channel: string,
  content: MessageContent,
  more: Partial<Pick<Message, 'thread_ts' | 'reply_broadcast' | 'ephemeralTo' | 'files'>> = {},
): Promise<Message> {
  const { userId, botId } = core.state.workspace.app;
  const message: Message = {
    channel,
    ts: core.nextTs(),
    user: userId,
    bot_id: botId,
    ...contentFields(core, content),
    ...more,
  };
  await core.commit({ kind: 'message', message });
  return message;
}

/** Puts new content into a message. As in Slack, text without blocks removes the blocks. */
export async function rewrite(core: Core, message: Message, content: MessageContent): Promise<Message> {
  const { blocks: _blocks, ...rest } = message;
  const kept = content.text === undefined && content.blocks === undefined ? message : rest;
  const changed: Message = {
    ...kept,
    ...contentFields(core, { ...content, text: content.text ?? message.text }),
    edited: { user: message.user, ts: core.nextTs() },
  };
  await core.commit({ kind: 'message', message: changed });
  return changed;
}

/** Every block and every element gets an id, as Slack gives one to those that came without. */
export function withIds(core: Core, blocks: readonly Block[]): Block[] {
  const identified = <E extends { type: string }>(element: E): E =>
    element.type === 'image' ? element : { action_id: core.newId('E'), ...element };
  return blocks.map((block) => {
    const one = { block_id: core.newId('b'), ...block };
    if (one.type === 'actions') return { ...one, elements: one.elements.map(identified) };
    if (one.type === 'input') return { ...one, element: identified(one.element) };
    if (one.type === 'section' && one.accessory) return { ...one, accessory: identified(one.accessory) };
    return one;
  });
}

/** The message as the Web API and the app's payloads show it: no inner fields, metadata only if asked for. */
export function asSlackMessage(
  state: DeskState,
  message: Message,
  withMetadata: boolean,
): Record<string, unknown> {
  const { channel, ephemeralTo: _ephemeral, metadata, ...rest } = message;
  const replies = repliesTo(state, channel, message.ts);
  const thread = replies.length > 0 && {
    thread_ts: message.ts,
    reply_count: replies.length,
    reply_users: [...new Set(replies.map((reply) => reply.user))],
    latest_reply: replies.at(-1)?.ts,
  };
  return {
    type: 'message',
    ...rest,
    team: state.workspace.team.id,
    ...(message.bot_id && { app_id: state.workspace.app.id }),
    ...thread,
    ...(withMetadata && metadata && { metadata }),
  };
}

/** The message that a thread's reply belongs under: the root, also when a reply is named. */
export function threadRoot(state: DeskState, channel: string, ts: string): string | null {
  const message = findMessage(state, channel, ts);
  return message ? (message.thread_ts ?? message.ts) : null;
}

function contentFields(core: Core, content: MessageContent): Pick<Message, 'text' | 'blocks' | 'metadata'> {
  const blocks = (content.blocks ?? []) as Block[];
  return {
    text: (content.text ?? '').slice(0, LIMITS.messageText),
    ...(blocks.length > 0 && { blocks: withIds(core, blocks) }),
    ...(content.metadata && { metadata: content.metadata }),
  };
}
