import type { KnownBlock } from '@slack/types';
import type { MessageKind } from '../../form/request.ts';
import { ACTIONS } from '../ids.ts';
import type { MessageView } from './card.ts';
import { button, context, section } from './dialog.ts';
import { outside, when } from './text.ts';

/** What the notice of a set-aside message shows: nothing that names a person. */
export interface NoticeFacts {
  readonly messageId: string;
  /** Null while it is being read again. */
  readonly kind: MessageKind | null;
  /** One sentence, or null. */
  readonly reason: string | null;
  readonly receivedAt: Date;
  readonly door: string;
  readonly bytes: number;
  /** Numbers of the cases that it opened or joined. */
  readonly cases: readonly string[];
}

const TITLES: Readonly<Record<MessageKind, string>> = {
  request: '📄 A message was read as a request',
  reply: '📩 A reply was set aside: it joined no case',
  'not-a-request': '📭 A message was set aside: no request',
  unreadable: '🧩 A message could not be read',
};

/** Tells staff of a message that opened no case; they can look at it and say that it is a request after all. */
export function noticeView(facts: NoticeFacts): MessageView {
  const { kind, reason, receivedAt, door, bytes, cases, messageId } = facts;
  const title = kind === null ? '🔄 A message is being read again, as a request' : TITLES[kind];
  const lines = [`*${title}*`];
  if (reason !== null) lines.push(outside(reason, 500));
  if (cases.length > 0) lines.push(`It belongs to ${cases.map((number) => outside(number, 40)).join(', ')}.`);
  const blocks: KnownBlock[] = [
    section(lines.join('\n')),
    context(`Received ${when(receivedAt)} by ${outside(door, 40)} · ${Math.ceil(bytes / 1024)} kB`),
  ];
  if (kind !== null && kind !== 'request' && cases.length === 0) {
    blocks.push({
      type: 'actions',
      block_id: 'notice',
      elements: [
        button(ACTIONS.showMessage, 'Show', messageId),
        button(ACTIONS.requestAnyway, 'It is a request', messageId),
      ],
    });
  }
  return { text: title, blocks };
}
