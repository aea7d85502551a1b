import { MessageKind } from '../form/request.ts';
import type { SlackDeps } from './deps.ts';
import { findPosted, type Mark } from './find-message.ts';
import { EVENTS } from './ids.ts';
import { noticeView } from './views/notice.ts';
import { slackError, type Web } from './web.ts';

/** Tells staff of a message that was set aside, or brings the notice up to date. */
export type PostNotice = (messageId: string) => Promise<void>;

const CLOCK_SKEW = 300_000;

/** Can be repeated; posts one notice per message. Throws what Slack or the database throws. */
export async function postNotice(
  { deps, web }: { readonly deps: SlackDeps; readonly web: Web },
  messageId: string,
): Promise<void> {
  const { prisma } = deps.storage;
  const row = await prisma.message.findUnique({
    where: { id: messageId },
    omit: { sealedRaw: true, sealedName: true, wrappedKey: true },
    include: { cases: { select: { number: true } }, repliesTo: { select: { number: true } } },
  });
  if (row === null) return;
  const { text, blocks } = noticeView({
    messageId,
    kind: row.state === 'read' ? MessageKind.nullable().parse(row.kind) : null,
    reason: row.reason,
    receivedAt: row.receivedAt,
    door: row.door,
    bytes: row.bytes,
    cases: [...row.cases, ...(row.repliesTo === null ? [] : [row.repliesTo])].map((one) => one.number),
  });
  const channel = row.noticeChannel ?? deps.channels.triage;
  if (row.noticeTs !== null) {
    try {
      await web.posting.chat.update({ channel, ts: row.noticeTs, text, blocks });
      return;
    } catch (error) {
      if (slackError(error) !== 'message_not_found') throw error;
    }
  }
  // The channel without a timestamp says that a notice was sent off: a repeated job then looks for it first.
  const mark: Mark = { event_type: EVENTS.notice, event_payload: { message_id: messageId } };
  const sentOff = row.noticeChannel !== null && row.noticeTs === null;
  await prisma.message.update({ where: { id: messageId }, data: { noticeChannel: channel, noticeTs: null } });
  const since = new Date(row.receivedAt.getTime() - CLOCK_SKEW);
  const posted = sentOff ? await findPosted(web, channel, mark, since) : null;
  const ts = posted ?? (await web.posting.chat.postMessage({ channel, text, blocks, metadata: mark })).ts;
  if (ts === undefined) throw new Error('Slack posted a message without a timestamp');
  await prisma.message.update({ where: { id: messageId }, data: { noticeTs: ts } });
}
