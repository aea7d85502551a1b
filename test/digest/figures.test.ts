import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildDigest, type Digest } from '../../src/digest/digest.ts';
import { spreadOf } from '../../src/digest/percentile.ts';
import { OFFICER_FLAGS } from '../../src/form/flag.ts';
import { openScratchEmbedded, type ScratchStorage } from '../cases/storages.ts';
import { POLICY } from './policy.ts';
import { fillWith, HOUR, MONDAY, type Records, records, WEEK } from './random-cases.ts';

let scratch: ScratchStorage;
beforeAll(async () => {
  scratch = await openScratchEmbedded();
});
afterAll(() => scratch.remove());

const NOW = new Date(MONDAY + 4 * 24 * HOUR);

/** The figures once more, counted one by one from what was put in. */
function naive({ cases, messages }: Records, start: number) {
  const inWeek = (at: Date | null) => at !== null && at.getTime() >= start && at.getTime() < start + WEEK;
  const seen: Record<string, number> = {};
  const add = (what: string, by = 1) => {
    seen[what] = (seen[what] ?? 0) + by;
  };
  const cards: number[] = [];
  const decisions: Record<string, number[]> = {};
  for (const message of messages) if (inWeek(message.receivedAt)) add(`message ${message.kind}`);
  for (const one of cases) {
    for (const decision of one.decisions) {
      if (inWeek(decision.decidedAt) && decision.provisional === false) {
        add(`decision ${decision.kind}`);
        if (decision.kind === 'reject' && decision.forged) add('forged');
      }
    }
    if (one.decidedAt !== null && inWeek(one.decidedAt)) {
      for (const group of [one.priority, 'all']) {
        decisions[group] ??= [];
        decisions[group].push(one.decidedAt.getTime() - one.receivedAt.getTime());
        if (one.decidedAt <= one.dueAt) add(`in time ${group}`);
      }
    }
    if (!inWeek(one.receivedAt)) continue;
    add('received');
    add(`priority ${one.priority}`);
    add(`country ${one.country}`);
    add(`agency ${one.agency}`);
    for (const nature of one.natures) add(`nature ${nature}`);
    if (one.natures.length === 0) add('nature null');
    if (one.firstCardAt === null) add('waiting');
    else cards.push(one.firstCardAt.getTime() - one.receivedAt.getTime());
    let defects = 0;
    for (const code of one.flagCodes) {
      add(`flag ${code}`);
      add(`flag ${code} of ${one.agency}`);
      if ((OFFICER_FLAGS as readonly string[]).includes(code)) defects += 1;
    }
    add(defects > 0 ? 'incomplete' : 'complete');
  }
  return { seen, cards, decisions };
}

/** The digest's figures in the naive count's words. */
function spelled(figures: Digest['figures']): Record<string, number> {
  const words: Record<string, number> = {
    'message request': figures.messages.requests,
    'message reply': figures.messages.replies,
    'message not-a-request': figures.messages.notRequests,
    'message unreadable': figures.messages.unreadable,
    'message null': figures.messages.unread,
    'decision approve': figures.decisions.approved,
    'decision reject': figures.decisions.rejected,
    forged: figures.decisions.forged,
    'decision request-information': figures.decisions.informationRequested,
    'decision escalate': figures.decisions.escalated,
    'decision withdraw': figures.decisions.withdrawn,
    'decision answer': figures.decisions.answered,
    'decision preserve': figures.decisions.preserved,
    received: figures.received.total,
    waiting: figures.toFirstCard.waiting,
    complete: figures.completeness.complete,
    incomplete: figures.completeness.incomplete,
    'in time all': figures.toDecision.inTime,
  };
  for (const { name, count } of figures.received.byPriority) words[`priority ${name}`] = count;
  for (const { name, count } of figures.received.byNature) words[`nature ${name}`] = count;
  for (const { name, count } of figures.received.byCountry) words[`country ${name}`] = count;
  for (const { name, count } of figures.received.byAgency) words[`agency ${name}`] = count;
  for (const { priority, inTime } of figures.byResponseTime) words[`in time ${priority}`] = inTime;
  for (const { code, count, agencies } of figures.flags) {
    words[`flag ${code}`] = count;
    for (const agency of agencies) words[`flag ${code} of ${agency.name}`] = agency.count;
  }
  return Object.fromEntries(Object.entries(words).filter(([, count]) => count !== 0));
}

/** Nearest rank, by counting: the smallest value with at least `share` of all values at or below it. */
function rank(values: readonly number[], share: number): number | null {
  const reached = values.filter(
    (value) => values.filter((other) => other <= value).length * 100 >= share * values.length,
  );
  return reached.length === 0 ? null : Math.min(...reached);
}

const spread = (values: readonly number[] = []) => ({
  count: values.length,
  medianMs: rank(values, 50),
  p95Ms: rank(values, 95),
});

test('every figure agrees with a count by hand, whatever the database holds', async () => {
  await fc.assert(
    fc.asyncProperty(records, async (made) => {
      await fillWith(scratch.storage, made);
      const digest = await buildDigest(scratch.storage, POLICY, '2026-W47', NOW);
      for (const [figures, start] of [
        [digest.figures, MONDAY],
        [digest.weekBefore.figures, MONDAY - WEEK],
      ] as const) {
        const expected = naive(made, start);
        expect(spelled(figures)).toEqual(expected.seen);
        expect(figures.messages.total).toBe(
          made.messages.filter(({ receivedAt }) => Math.floor((receivedAt.getTime() - start) / WEEK) === 0)
            .length,
        );
        expect(figures.toFirstCard).toMatchObject(spread(expected.cards));
        expect(figures.toDecision).toMatchObject(spread(expected.decisions.all));
        for (const { priority, toDecision, responseTime } of figures.byResponseTime) {
          expect(toDecision).toEqual(spread(expected.decisions[priority]));
          expect(responseTime).toBe(POLICY.responseTimes[priority]);
        }
      }
      expect(digest.trend.map(({ week }) => week)).toEqual(
        [40, 41, 42, 43, 44, 45, 46, 47].map((number) => `2026-W${number}`),
      );
      for (const [index, { received, decided }] of digest.trend.entries()) {
        const start = MONDAY - (7 - index) * WEEK;
        const falls = (at: Date | null) => at !== null && Math.floor((at.getTime() - start) / WEEK) === 0;
        expect(received).toBe(made.cases.filter((one) => falls(one.receivedAt)).length);
        expect(decided).toBe(made.cases.filter((one) => falls(one.decidedAt)).length);
      }
      let [open, late, dueWithinDay, lapsing] = [0, 0, 0, 0];
      for (const one of made.cases) {
        if (['received', 'triage', 'needs-information'].includes(one.state)) {
          open += 1;
          const due = one.waitingSince === null ? one.dueAt : later(one.dueAt, one.waitingSince);
          const isLate = due < NOW || (one.escalationDueAt !== null && one.escalationDueAt < NOW);
          const tomorrow = NOW.getTime() + 24 * HOUR;
          const isNear = [due, one.escalationDueAt].some((end) => end && end.getTime() <= tomorrow);
          if (isLate) late += 1;
          else if (isNear) dueWithinDay += 1;
        }
        const end = one.preservedUntil;
        if (one.state !== 'preserved' || end === null || end < NOW) continue;
        if (end.getTime() - NOW.getTime() <= 14 * 24 * HOUR) lapsing += 1;
      }
      expect(digest.now).toEqual({ open, late, dueWithinDay, lapsing });
    }),
    { numRuns: 40 },
  );
}, 180_000);

test('an empty desk has a digest too', async () => {
  await fillWith(scratch.storage, { cases: [], messages: [] });
  const digest = await buildDigest(scratch.storage, POLICY, '2026-W47', NOW);
  expect(digest.over).toBe(false);
  expect(digest.figures.toDecision).toEqual({ count: 0, medianMs: null, p95Ms: null, inTime: 0 });
  expect(digest.figures.received.byPriority.map(({ count }) => count)).toEqual([0, 0, 0, 0]);
  expect(digest.figures.flags).toEqual([]);
});

test('a week that does not exist has none', async () => {
  await expect(buildDigest(scratch.storage, POLICY, '2026-W54', NOW)).rejects.toThrow('does not exist');
});

test('percentiles are values that occurred', () => {
  expect(spreadOf([4, 1, 3, 2])).toEqual({ count: 4, medianMs: 2, p95Ms: 4 });
  expect(spreadOf(Array.from({ length: 100 }, (_, index) => 100 - index))).toMatchObject({
    medianMs: 50,
    p95Ms: 95,
  });
});

/** A due date that waiting until now has moved. */
function later(due: Date, waitingSince: Date): Date {
  return new Date(due.getTime() + Math.max(0, NOW.getTime() - waitingSince.getTime()));
}
