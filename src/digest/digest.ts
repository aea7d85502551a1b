import type { Policy } from '../policy/policy.ts';
import type { Storage } from '../storage/storage.ts';
import { figuresOf, type OpenFigures, openFiguresOf, type WeekFigures } from './figures.ts';
import { readRows } from './rows.ts';
import { parseWeek, precedingWeek, weeksUpTo } from './week.ts';

/** The weekly digest: aggregates only, no personal data (CoE 2008 §40, §58). Times are UTC. */
export interface Digest {
  readonly provider: string;
  /** ISO 8601 week such as 2026-W47. */
  readonly week: string;
  readonly from: Date;
  /** The first moment after the week. */
  readonly to: Date;
  readonly madeAt: Date;
  /** False while the week is still running. */
  readonly over: boolean;
  readonly figures: WeekFigures;
  readonly weekBefore: { readonly week: string; readonly figures: WeekFigures };
  /** The last eight weeks, this one included, oldest first. */
  readonly trend: readonly { readonly week: string; readonly received: number; readonly decided: number }[];
  readonly now: OpenFigures;
}

const TREND_WEEKS = 8;

/** Counts the digest of an ISO week. Throws a `RangeError` if there is no such week. */
export async function buildDigest(
  storage: Storage,
  policy: Pick<Policy, 'provider' | 'responseTimes' | 'preservation'>,
  week: string,
  now: Date,
): Promise<Digest> {
  const { from, to } = parseWeek(week);
  const rows = await readRows(storage, weeksUpTo(week, TREND_WEEKS));
  return {
    provider: policy.provider.name,
    week,
    from,
    to,
    madeAt: now,
    over: now >= to,
    figures: figuresOf(rows.week, policy),
    weekBefore: { week: precedingWeek(from), figures: figuresOf(rows.weekBefore, policy) },
    trend: rows.trend,
    now: openFiguresOf(rows.now, policy, now),
  };
}
