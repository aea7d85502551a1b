import { Temporal } from 'temporal-polyfill';

/** A week in UTC: from Monday 00:00 on, up to but not including the next Monday 00:00. */
export interface WeekSpan {
  readonly from: Date;
  readonly to: Date;
}

/** The span of an ISO 8601 week such as `2026-W47`, in UTC. Throws a `RangeError` that says how to write one. */
export function parseWeek(week: string): WeekSpan {
  const match = /^(\d{4})-W(\d{2})$/.exec(week);
  if (match === null) throw new RangeError(`"${week}" is no week: write an ISO 8601 week such as 2026-W47`);
  const [year, number] = [Number(match[1]), Number(match[2])];
  // 4 January is always in week 1.
  const fourth = Temporal.PlainDate.from({ year, month: 1, day: 4 });
  const monday = fourth.subtract({ days: fourth.dayOfWeek - 1 }).add({ weeks: number - 1 });
  const from = midnight(monday);
  if (weekOf(from) !== week)
    throw new RangeError(`"${week}" does not exist: ${year} has no week ${match[2]}`);
  return { from, to: midnight(monday.add({ weeks: 1 })) };
}

/** The ISO 8601 week that a moment falls into, in UTC. */
export function weekOf(at: Date): string {
  const { yearOfWeek, weekOfYear } = dayOf(at);
  return `${String(yearOfWeek).padStart(4, '0')}-W${String(weekOfYear).padStart(2, '0')}`;
}

/** Monday 00:00 UTC of the week that a moment falls into. */
export function weekStart(at: Date): Date {
  const day = dayOf(at);
  return midnight(day.subtract({ days: day.dayOfWeek - 1 }));
}

/** The week before the one that a moment falls into. */
export function precedingWeek(at: Date): string {
  return weekOf(new Date(weekStart(at).getTime() - 1));
}

/** `count` weeks that end with this one, oldest first. Throws a `RangeError`. */
export function weeksUpTo(week: string, count: number): string[] {
  const monday = dayOf(parseWeek(week).from);
  return Array.from({ length: count }, (_, index) =>
    weekOf(midnight(monday.subtract({ weeks: count - 1 - index }))),
  );
}

function dayOf(at: Date): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO('UTC').toPlainDate();
}

function midnight(day: Temporal.PlainDate): Date {
  return new Date(day.toZonedDateTime('UTC').epochMilliseconds);
}
