import { Temporal } from 'temporal-polyfill';

/** Whole days in UTC: from the first one's midnight on, up to but not including `to`. */
export interface DaySpan {
  readonly from: Date;
  readonly to: Date;
}

/** The span from one day to another, both included, given as `2026-01-31`. Throws a `RangeError` that says how to write them. */
export function parseDays(first: string, last: string): DaySpan {
  const [start, end] = [dayOf(first), dayOf(last)];
  if (Temporal.PlainDate.compare(start, end) > 0)
    throw new RangeError(`${first} lies behind ${last}: name the first day first`);
  return { from: midnight(start), to: midnight(end.add({ days: 1 })) };
}

function dayOf(day: string): Temporal.PlainDate {
  const wrong = new RangeError(`"${day}" is no day: write one such as 2026-01-31`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) throw wrong;
  try {
    return Temporal.PlainDate.from(day, { overflow: 'reject' });
  } catch {
    throw wrong;
  }
}

function midnight(day: Temporal.PlainDate): Date {
  return new Date(day.toZonedDateTime('UTC').epochMilliseconds);
}
