import type { HomeView, KnownBlock } from '@slack/types';
import type { OpenCase } from '../../cases/load.ts';
import type { StandingView } from '../../cases/standing.ts';
import { ACTIONS, writeRef } from '../ids.ts';
import { timeLeft } from './card.ts';
import { button, context, section } from './dialog.ts';
import { standingRow } from './standing.ts';
import { count, LIMITS, mrkdwn, outside, plain } from './text.ts';
import { countryName, PRIORITIES, STATES } from './words.ts';

const SHOWN = { home: 40, message: 10 } as const;
const URGENCY = ['emergency', 'urgent', 'high', 'normal'];

/** What staff say of senders, and whether the reader may end it. */
interface Standings {
  readonly standings: readonly StandingView[];
  readonly mayEnd: boolean;
}

/** The home tab: open cases, the most urgent first, each with a button to its details; then whom staff trust or suspended. */
export function homeView(cases: readonly OpenCase[], now: Date, { standings, mayEnd }: Standings): HomeView {
  return {
    type: 'home',
    blocks: [...listBlocks(cases, now, 'home'), ...standingRows(standings, mayEnd)],
  };
}

function standingRows(standings: readonly StandingView[], mayEnd: boolean): KnownBlock[] {
  if (standings.length === 0) return [];
  const sorted = standings.toSorted((a, b) => b.since.getTime() - a.since.getTime());
  const blocks: KnownBlock[] = [
    { type: 'header', text: plain('Senders that staff trust or suspended', LIMITS.header) },
    ...sorted.slice(0, SHOWN.home).map((standing) => standingRow(standing, mayEnd)),
  ];
  if (standings.length > SHOWN.home) blocks.push(context(`+${standings.length - SHOWN.home} older`));
  return blocks;
}

/** The home tab of someone outside the staff group. */
export function closedHome(text: string): HomeView {
  return { type: 'home', blocks: [section(text)] };
}

/** Open cases as blocks: a short list for a message, a longer one for the home tab. */
export function listBlocks(cases: readonly OpenCase[], now: Date, where: keyof typeof SHOWN): KnownBlock[] {
  const shown = SHOWN[where];
  if (cases.length === 0) return [section('✨ No open requests.')];
  const sorted = cases.toSorted(
    (a, b) =>
      URGENCY.indexOf(a.priority) - URGENCY.indexOf(b.priority) || a.dueAt.getTime() - b.dueAt.getTime(),
  );
  const blocks: KnownBlock[] = [
    { type: 'header', text: plain(count(cases.length, 'open request'), LIMITS.header) },
    ...sorted.slice(0, shown).map((one) => caseRow(one, now)),
  ];
  if (sorted.length > shown) blocks.push(context(`+${sorted.length - shown} more`));
  return blocks;
}

function caseRow(one: OpenCase, now: Date): KnownBlock {
  const who = one.agency === null ? 'Authority not named' : outside(one.agency, 80);
  const escalated = one.escalatedAt === null ? '' : ' · 📣 escalated';
  return {
    type: 'section',
    text: mrkdwn(
      `${PRIORITIES[one.priority]} *${one.number}* · ${who} · ${countryName(one.country)}\n${timeLeft(one, now)} · ${STATES[one.state]}${escalated}`,
    ),
    accessory: button(ACTIONS.details, 'Details', writeRef({ caseId: one.id, version: one.version })),
  };
}
