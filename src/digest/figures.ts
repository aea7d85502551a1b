import { dueIfAnswered } from '../cases/clock.ts';
import { FLAG_CODES, type FlagCode, OFFICER_FLAGS } from '../form/flag.ts';
import { Priority } from '../form/request.ts';
import type { Policy } from '../policy/policy.ts';
import { type Spread, spreadOf } from './percentile.ts';
import type { OpenRows, WeekRows } from './rows.ts';

/** How often something occurred; `name` null: the request does not say. */
export interface Count {
  readonly name: string | null;
  readonly count: number;
}

/** A flag of the week, and the agencies whose requests raised it, most first. */
export interface FlagCount {
  readonly code: FlagCode;
  readonly count: number;
  readonly agencies: readonly Count[];
}

/** Decisions of one priority against the policy's response time. */
interface PriorityTimes {
  readonly priority: Priority;
  /** ISO 8601 duration of the policy; a certificate's own time limit may be another. */
  readonly responseTime: string;
  /** From receipt to approval or rejection. */
  readonly toDecision: Spread;
  /** Decided by the time that the case was due. */
  readonly inTime: number;
}

/** The figures of one week (UTC). Cases count to the week that they came in, decisions to the week that they were made in. */
export interface WeekFigures {
  readonly messages: {
    readonly total: number;
    readonly requests: number;
    readonly replies: number;
    readonly notRequests: number;
    readonly unreadable: number;
    /** Not read yet. */
    readonly unread: number;
  };
  readonly received: {
    readonly total: number;
    readonly byPriority: readonly Count[];
    /** A request may be of several natures. */
    readonly byNature: readonly Count[];
    readonly byCountry: readonly Count[];
    readonly byAgency: readonly Count[];
  };
  readonly decisions: {
    readonly approved: number;
    readonly rejected: number;
    /** Of the rejected: those that staff marked as forgeries. */
    readonly forged: number;
    readonly informationRequested: number;
    readonly escalated: number;
    readonly withdrawn: number;
    readonly answered: number;
    readonly preserved: number;
  };
  /** From receipt to the first card, of the cases that came in; `waiting`: without a card so far. */
  readonly toFirstCard: Spread & { readonly waiting: number };
  readonly toDecision: Spread & { readonly inTime: number };
  readonly byResponseTime: readonly PriorityTimes[];
  /** A case is incomplete if it has a flag that the officer could mend. */
  readonly completeness: { readonly complete: number; readonly incomplete: number };
  /** Commonest first; of equally common ones the gravest. */
  readonly flags: readonly FlagCount[];
}

/** What stands open at the moment of the digest. `lapsing`: preservations that end within the policy's reminder time. */
export interface OpenFigures {
  readonly open: number;
  readonly late: number;
  readonly dueWithinDay: number;
  readonly lapsing: number;
}

const DAY_MS = 86_400_000;

/** Counts the figures of a week. Pure. */
export function figuresOf(rows: WeekRows, policy: Pick<Policy, 'responseTimes'>): WeekFigures {
  const { received, decided } = rows;
  const messages = (kind: string | null) => countOf(rows.messages, (row) => row.kind === kind);
  const decisions = (kind: string) => countOf(rows.decisions, (row) => row.kind === kind);
  const carded = received.flatMap(({ receivedAt, firstCardAt }) =>
    firstCardAt === null ? [] : [firstCardAt.getTime() - receivedAt.getTime()],
  );
  const incomplete = received.filter((row) => row.flagCodes.some(isDefect)).length;
  return {
    messages: {
      total: countOf(rows.messages, () => true),
      requests: messages('request'),
      replies: messages('reply'),
      notRequests: messages('not-a-request'),
      unreadable: messages('unreadable'),
      unread: messages(null),
    },
    received: {
      total: received.length,
      byPriority: Priority.options.map((name) => ({
        name,
        count: received.filter(({ priority }) => priority === name).length,
      })),
      byNature: tally(received.flatMap(({ natures }) => (natures.length === 0 ? [null] : unique(natures)))),
      byCountry: tally(received.map(({ country }) => country)),
      byAgency: tally(received.map(({ agency }) => agency)),
    },
    decisions: {
      approved: decisions('approve'),
      rejected: decisions('reject'),
      forged: countOf(rows.decisions, (row) => row.kind === 'reject' && row.forged),
      informationRequested: decisions('request-information'),
      escalated: decisions('escalate'),
      withdrawn: decisions('withdraw'),
      answered: decisions('answer'),
      preserved: decisions('preserve'),
    },
    toFirstCard: { ...spreadOf(carded), waiting: received.length - carded.length },
    toDecision: timesOf(decided),
    byResponseTime: Priority.options.map((priority) => {
      const { inTime, ...toDecision } = timesOf(decided.filter((row) => row.priority === priority));
      return { priority, responseTime: policy.responseTimes[priority], toDecision, inTime };
    }),
    completeness: { complete: received.length - incomplete, incomplete },
    flags: flagsOf(received),
  };
}

/** Counts what is open, late or about to lapse at `now`. Pure. */
export function openFiguresOf(rows: OpenRows, policy: Pick<Policy, 'preservation'>, now: Date): OpenFigures {
  const left = rows.open.map(({ escalationDueAt, ...clock }) => {
    const due = Math.min(
      dueIfAnswered(clock, now).getTime(),
      escalationDueAt?.getTime() ?? Number.POSITIVE_INFINITY,
    );
    return due - now.getTime();
  });
  const reminder = policy.preservation.remindBeforeDays * DAY_MS;
  const ends = rows.preserved.map((end) => end.getTime() - now.getTime());
  return {
    open: left.length,
    late: left.filter((ms) => ms < 0).length,
    dueWithinDay: left.filter((ms) => ms >= 0 && ms <= DAY_MS).length,
    lapsing: ends.filter((ms) => ms >= 0 && ms <= reminder).length,
  };
}

/** Whether a flag is a defect of the request, which training of the agency could prevent (CoE 2008 §17, §46). */
export function isDefect(code: string): boolean {
  return OFFICER_FLAGS.some((one) => one === code);
}

function timesOf(decided: WeekRows['decided']): Spread & { readonly inTime: number } {
  const ended = decided.flatMap(({ decidedAt, ...row }) =>
    decidedAt === null ? [] : [{ ...row, decidedAt }],
  );
  return {
    ...spreadOf(ended.map((row) => row.decidedAt.getTime() - row.receivedAt.getTime())),
    inTime: ended.filter((row) => row.decidedAt.getTime() <= row.dueAt.getTime()).length,
  };
}

function flagsOf(received: WeekRows['received']): FlagCount[] {
  const raised = received.flatMap(({ flagCodes, agency }) =>
    unique(flagCodes).map((code) => ({ code, agency })),
  );
  return FLAG_CODES.map((code) => {
    const agencies = raised.filter((one) => one.code === code).map(({ agency }) => agency);
    return { code, count: agencies.length, agencies: tally(agencies) };
  })
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

/** How often each value occurs, commonest first, then by name; null last among equals. */
function tally(values: readonly (string | null)[]): Count[] {
  const counts = new Map<string | null, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => b.count - a.count || byName(a.name, b.name));
}

function byName(a: string | null, b: string | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return a < b ? -1 : a > b ? 1 : 0;
}

function countOf<T extends { readonly count: number }>(
  rows: readonly T[],
  wanted: (row: T) => boolean,
): number {
  return rows.filter(wanted).reduce((sum, row) => sum + row.count, 0);
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
