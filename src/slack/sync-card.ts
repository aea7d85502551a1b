import { recordFirstCard } from '../cases/card-posted.ts';
import { type CaseView, OPEN_STATES } from '../cases/case.ts';
import { loadCase } from '../cases/load.ts';
import { beforeOf, permalink } from './before.ts';
import type { SlackDeps } from './deps.ts';
import { findPosted, type Mark } from './find-message.ts';
import { EVENTS } from './ids.ts';
import { mentions } from './people.ts';
import { tellHistory } from './tell-history.ts';
import { cardView, type MessageView } from './views/card.ts';
import { slackError, type Web } from './web.ts';

/** A clock that differs from Slack's by less than this still finds the message. */
const CLOCK_SKEW = 300_000;
/** `Card.ts` of a card that was sent off without an answer so far. */
const SENT_OFF = '';

type Tools = { readonly deps: SlackDeps; readonly web: Web };

/**
 * Brings Slack in line with the case: its card in every channel where it belongs, at the current version, and the thread
 * told what happened since. Can be repeated at any time; posts nothing twice. Throws what Slack or the database throws: the
 * job comes again.
 */
export async function syncCard(tools: Tools, caseId: string): Promise<void> {
  const { deps } = tools;
  let view = await loadCase(deps.storage, caseId);
  if (view === null) return;
  let emergencyCard: string | null = null;
  for (const channel of await channelsOf(deps, view)) {
    const isEmergencyChannel = channel === deps.channels.emergency;
    const place = {
      now: deps.now(),
      mention: isEmergencyChannel && OPEN_STATES.includes(view.state) ? mentions(deps.groups.oncall) : null,
      emergencyCard: isEmergencyChannel ? null : emergencyCard,
      before: await beforeOf(tools, view),
    };
    const { ts, isNew } = await showCard(tools, view, channel, cardView(view, place));
    if (view.firstCardAt === null) {
      await recordFirstCard(deps.storage, caseId, deps.now());
      const shown: CaseView | null = await loadCase(deps.storage, caseId);
      if (shown === null) return;
      view = shown;
    }
    const alarm = isEmergencyChannel && !isNew ? mentions(deps.groups.oncall) : null;
    await tellHistory(tools, view, { channel, ts, alarm });
    if (isEmergencyChannel) {
      const link = await permalink(tools.web, channel, ts);
      emergencyCard = link === null ? `<#${channel}>` : `<${link}|the card in the emergency channel>`;
    }
  }
}

// The emergency channel first, so that the other card can point to it. A card that was posted once is kept up to date.
async function channelsOf({ storage, channels }: SlackDeps, view: CaseView): Promise<readonly string[]> {
  const rows = await storage.prisma.card.findMany({ where: { caseId: view.id }, select: { channel: true } });
  const wanted = new Set(rows.map((row) => row.channel));
  const home = view.priority === 'emergency' ? channels.emergency : channels.triage;
  if (view.content !== null || wanted.size === 0) wanted.add(home);
  if (view.escalatedAt !== null && OPEN_STATES.includes(view.state)) wanted.add(channels.emergency);
  return [...wanted].toSorted((a, b) => Number(b === channels.emergency) - Number(a === channels.emergency));
}

async function showCard(
  tools: Tools,
  view: CaseView,
  channel: string,
  message: MessageView,
): Promise<{ readonly ts: string; readonly isNew: boolean }> {
  const { prisma } = tools.deps.storage;
  const where = { caseId_channel: { caseId: view.id, channel } };
  const known = await prisma.card.findUnique({ where });
  if (known !== null && known.ts !== SENT_OFF && (await update(tools, channel, known.ts, message))) {
    await prisma.card.update({ where, data: { version: view.version } });
    return { ts: known.ts, isNew: false };
  }
  // From here on a failure may hide a success: the row says so before anything is sent.
  const sentOff = { ts: SENT_OFF, version: 0, lastAudit: 0n, postedAt: tools.deps.now() };
  if (known === null) await prisma.card.create({ data: { caseId: view.id, channel, ...sentOff } });
  else if (known.ts !== SENT_OFF) await prisma.card.update({ where, data: sentOff });
  const mark: Mark = { event_type: EVENTS.card, event_payload: { case_id: view.id } };
  const since = new Date((known?.postedAt ?? tools.deps.now()).getTime() - CLOCK_SKEW);
  const posted = known?.ts === SENT_OFF ? await findPosted(tools.web, channel, mark, since) : null;
  const ts = posted ?? (await post(tools.web, channel, message, mark));
  if (posted !== null) await update(tools, channel, posted, message);
  await prisma.card.update({ where, data: { ts, version: view.version } });
  return { ts, isNew: true };
}

async function post(web: Web, channel: string, message: MessageView, metadata: Mark): Promise<string> {
  const answer = await web.posting.chat.postMessage({
    channel,
    text: message.text,
    blocks: message.blocks,
    metadata,
    unfurl_links: false,
    unfurl_media: false,
  });
  if (answer.ts === undefined) throw new Error('Slack posted a message without a timestamp');
  return answer.ts;
}

// False if someone deleted the message.
async function update(tools: Tools, channel: string, ts: string, message: MessageView): Promise<boolean> {
  try {
    await tools.web.posting.chat.update({ channel, ts, text: message.text, blocks: message.blocks });
    return true;
  } catch (error) {
    if (slackError(error) !== 'message_not_found') throw error;
    tools.deps.log.warn({ channel, ts }, 'a card was deleted in Slack: it is posted again');
    return false;
  }
}
