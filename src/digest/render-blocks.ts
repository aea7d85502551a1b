import type { KnownBlock } from '@slack/types';
import { FLAG_NAMES } from '../form/flag-names.ts';
import type { Digest } from './digest.ts';
import { type FlagCount, isDefect } from './figures.ts';
import { headline } from './render-text.ts';
import { decidedWords, durationWords, listWords, shareWords, spanWords } from './words.ts';

const MOST = 5;
const HEADER = 150;
const SECTION = 2_900;

/**
 * The digest as a Slack message: about one screen, within Slack's limits (50 blocks, 3,000 characters a section, 150 a
 * header). Names from outside stand in plain text only, where Slack reads no markup.
 */
export function renderBlocks(digest: Digest): KnownBlock[] {
  const { figures, weekBefore, now } = digest;
  const before = weekBefore.figures;
  const { received, decisions, completeness, toFirstCard, toDecision } = figures;
  const flags = (defects: boolean) => figures.flags.filter(({ code }) => isDefect(code) === defects);
  return [
    { type: 'header', text: { type: 'plain_text', text: cut(headline(digest), HEADER), emoji: false } },
    {
      type: 'section',
      fields: [
        field('Received', `${received.total} (week before ${before.received.total})`),
        field('Decided', decidedWords(decisions)),
        field('Asked for information', String(decisions.informationRequested)),
        field('Escalated', String(decisions.escalated)),
        field('To first card', `${spanWords(toFirstCard.medianMs)}, 95 %: ${spanWords(toFirstCard.p95Ms)}`),
        field('To decision', `${spanWords(toDecision.medianMs)}, 95 %: ${spanWords(toDecision.p95Ms)}`),
        field(
          'Decided in time',
          `${shareWords(toDecision.inTime, toDecision.count)} (week before ${shareWords(before.toDecision.inTime, before.toDecision.count)})`,
        ),
        field(
          'Complete requests',
          `${shareWords(completeness.complete, received.total)} (week before ${shareWords(before.completeness.complete, before.received.total)})`,
        ),
        field('Open now', `${now.open}, of them late ${now.late}`),
        field('About to end', `${now.dueWithinDay} due within a day, ${now.lapsing} preservations`),
      ],
    },
    { type: 'divider' },
    ...titled('What came in', [
      `Priority: ${listWords(received.byPriority, MOST)}`,
      `Nature: ${listWords(received.byNature, MOST)}`,
      `Country: ${listWords(received.byCountry, MOST)}`,
      `Agency: ${listWords(received.byAgency, MOST)}`,
    ]),
    ...titled(
      'Against the response times',
      figures.byResponseTime.map(
        ({ priority, responseTime, toDecision: times, inTime }) =>
          `${priority} (${durationWords(responseTime)}): ${times.count} decided, median ${spanWords(times.medianMs)}, in time ${shareWords(inTime, times.count)}`,
      ),
    ),
    ...titled('What was missing, and from whom', flagLines(flags(true))),
    ...titled('What needed a second look', flagLines(flags(false))),
  ];
}

function field(label: string, value: string) {
  return { type: 'mrkdwn', text: `*${label}*\n${value}` } as const;
}

/** A title of ours in bold, and lines that may hold names from outside in plain text. */
function titled(title: string, lines: readonly string[]): KnownBlock[] {
  return [
    { type: 'section', text: { type: 'mrkdwn', text: `*${title}*` } },
    { type: 'section', text: { type: 'plain_text', text: cut(lines.join('\n'), SECTION), emoji: false } },
  ];
}

function flagLines(flags: readonly FlagCount[]): string[] {
  if (flags.length === 0) return ['Nothing.'];
  return flags
    .slice(0, MOST)
    .map(({ code, count, agencies }) => `${FLAG_NAMES[code]}: ${count} (${listWords(agencies, 3)})`);
}

function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
}
