import { FLAG_NAMES } from '../form/flag-names.ts';
import type { Digest } from './digest.ts';
import { isDefect } from './figures.ts';
import type { Spread } from './percentile.ts';
import {
  codeWords,
  decidedWords,
  durationWords,
  listWords,
  momentWords,
  shareWords,
  spanWords,
  weekWords,
} from './words.ts';

const MOST = 10;

/** The digest as plain text, for the terminal and for mails. */
export function renderText(digest: Digest): string {
  const { figures, weekBefore, now } = digest;
  const before = weekBefore.figures;
  const { received, decisions, completeness, messages } = figures;
  const coded = (counts: typeof received.byNature) =>
    counts.map(({ name, count }) => ({ name: name === null ? null : codeWords(name), count }));
  const sections: (readonly [string, readonly string[]])[] = [
    [
      'Came in',
      [
        `Cases: ${received.total} (week before: ${before.received.total})`,
        `Messages: ${messages.total} – requests ${messages.requests}, replies ${messages.replies}, no request ${messages.notRequests}, unreadable ${messages.unreadable}, not read yet ${messages.unread}`,
        `Priority: ${listWords(received.byPriority, MOST)}`,
        `Nature: ${listWords(coded(received.byNature), MOST)}`,
        `Country: ${listWords(received.byCountry, MOST)}`,
        `Agency: ${listWords(received.byAgency, MOST)}`,
      ],
    ],
    [
      'Decided',
      [
        `${decidedWords(decisions)} (week before: ${before.decisions.approved} and ${before.decisions.rejected})`,
        `Asked for information ${decisions.informationRequested}, escalated ${decisions.escalated}, withdrawn ${decisions.withdrawn}, answered ${decisions.answered}, preserved ${decisions.preserved}`,
      ],
    ],
    [
      'How long it took (median; 95th percentile)',
      [
        `To the first card: ${spreadWords(figures.toFirstCard)}; without a card: ${figures.toFirstCard.waiting}`,
        `To the decision: ${spreadWords(figures.toDecision)}; in time ${shareWords(figures.toDecision.inTime, figures.toDecision.count)}`,
        ...figures.byResponseTime.map(
          ({ priority, responseTime, toDecision, inTime }) =>
            `  ${priority} (within ${durationWords(responseTime)}): ${toDecision.count} decided, ${spreadWords(toDecision)}, in time ${shareWords(inTime, toDecision.count)}`,
        ),
      ],
    ],
    [
      'What was missing',
      [
        `Complete: ${completeness.complete} of ${received.total} (${shareWords(completeness.complete, received.total)}; week before: ${shareWords(before.completeness.complete, before.received.total)})`,
        ...flagLines(digest, true),
      ],
    ],
    ['What looked suspicious or needed a second look', flagLines(digest, false)],
    [
      `Now (${momentWords(digest.madeAt)})`,
      [
        `Open ${now.open}, late ${now.late}, due within a day ${now.dueWithinDay}, preservations about to lapse ${now.lapsing}`,
      ],
    ],
  ];
  const paragraphs = sections.map(([title, lines]) =>
    [title, ...lines.map((line) => `  ${line}`)].join('\n'),
  );
  return `${[headline(digest), ...paragraphs].join('\n\n')}\n`;
}

/** One line that names the digest. */
export function headline(digest: Digest): string {
  const running = digest.over ? '' : ' (still running)';
  return `${digest.provider}: requests of ${digest.week}, ${weekWords(digest.from, digest.to)}${running}`;
}

/** The chart in words, for those who cannot see it. */
export function trendWords({ trend }: Pick<Digest, 'trend'>): string {
  return trend
    .map(({ week, received, decided }) => `${week}: ${received} received, ${decided} decided`)
    .join('; ');
}

function spreadWords({ medianMs, p95Ms }: Spread): string {
  return `${spanWords(medianMs)}; ${spanWords(p95Ms)}`;
}

function flagLines(digest: Digest, defects: boolean): string[] {
  const lines = digest.figures.flags
    .filter(({ code }) => isDefect(code) === defects)
    .slice(0, MOST)
    .map(({ code, count, agencies }) => `${FLAG_NAMES[code]}: ${count} (${listWords(agencies, 3)})`);
  return lines.length === 0 ? ['nothing'] : lines;
}
