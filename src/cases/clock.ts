import type { CaseState } from './case.ts';

/** A case's clock: when it is due, and since when it stands still because the officer was asked (both UTC). */
export interface Clock {
  readonly dueAt: Date;
  /** Null while the clock runs. */
  readonly waitingSince: Date | null;
}

/** When the case would be due if the officer answered at `now`: the time of waiting does not count. */
export function dueIfAnswered({ dueAt, waitingSince }: Clock, now: Date): Date {
  const waited = waitingSince === null ? 0 : now.getTime() - waitingSince.getTime();
  return new Date(dueAt.getTime() + Math.max(0, waited));
}

/** The clock after a case came into a state: it stands still as long as the officer is to answer (Regulation (EU) 2021/784, art. 3). */
export function clockIn(state: CaseState, clock: Clock, at: Date): Clock {
  if (state === 'needs-information') return { dueAt: clock.dueAt, waitingSince: clock.waitingSince ?? at };
  return { dueAt: dueIfAnswered(clock, at), waitingSince: null };
}
