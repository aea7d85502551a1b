import type { CaseView } from '../cases/case.ts';
import type { SlackDeps } from './deps.ts';
import { readThread } from './find-message.ts';
import { EVENTS } from './ids.ts';
import { mrkdwn } from './views/text.ts';
import { historyLine } from './views/thread.ts';
import type { Web } from './web.ts';

/** A section holds 3,000 characters, a line at most some 500. */
const LINES_A_NOTE = 5;

/**
 * Tells the thread of a card what the audit trail holds beyond `Card.lastAudit`. Each note carries the last entry that it
 * tells, so that a repeated job sees in Slack what was told. `alarm` is a mention that goes with an escalation.
 */
export async function tellHistory(
  { deps, web }: { readonly deps: SlackDeps; readonly web: Web },
  view: CaseView,
  card: { readonly channel: string; readonly ts: string; readonly alarm: string | null },
): Promise<void> {
  const { prisma } = deps.storage;
  const { channel, ts } = card;
  const where = { caseId_channel: { caseId: view.id, channel } };
  const { lastAudit } = await prisma.card.findUniqueOrThrow({ where, select: { lastAudit: true } });
  const last = view.history.at(-1)?.seq ?? 0n;
  const hasNews = view.history.some((entry) => entry.seq > lastAudit && historyLine(entry, view) !== null);
  const told = hasNews ? await lastTold(web, channel, ts, lastAudit) : lastAudit;
  const untold = view.history.flatMap((entry) => {
    const line = entry.seq > told ? historyLine(entry, view) : null;
    if (line === null) return [];
    const alarm = entry.action === 'escalated' && card.alarm !== null ? `${card.alarm} ` : '';
    return [{ seq: entry.seq, line: `${alarm}${line}` }];
  });
  for (let start = 0; start < untold.length; start += LINES_A_NOTE) {
    const some = untold.slice(start, start + LINES_A_NOTE);
    const seq = some.at(-1)?.seq ?? last;
    const text = some.map((entry) => entry.line).join('\n');
    await web.posting.chat.postMessage({
      channel,
      thread_ts: ts,
      text,
      blocks: [{ type: 'section', text: mrkdwn(text) }],
      metadata: { event_type: EVENTS.history, event_payload: { case_id: view.id, seq: String(seq) } },
      unfurl_links: false,
      unfurl_media: false,
    });
    await prisma.card.update({ where, data: { lastAudit: seq } });
  }
  if (last > lastAudit) await prisma.card.update({ where, data: { lastAudit: last } });
}

async function lastTold(web: Web, channel: string, ts: string, recorded: bigint): Promise<bigint> {
  const notes = (await readThread(web, channel, ts)).filter(
    (message) => message.metadata?.event_type === EVENTS.history,
  );
  return notes.reduce((most, note) => {
    const seq = note.metadata?.event_payload.seq;
    const told = typeof seq === 'string' && /^\d+$/.test(seq) ? BigInt(seq) : 0n;
    return told > most ? told : most;
  }, recorded);
}
