import { Temporal } from 'temporal-polyfill';

/**
 * The moment that lies an ISO 8601 duration (weeks, days, hours, minutes, seconds, as the policy's schema allows) after
 * another. Days are days of 24 hours, counted in UTC.
 * @throws {RangeError} if `duration` is no such duration or the result lies beyond what a Date can hold.
 */
export function addDuration(at: Date, duration: string): Date {
  const start = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO('UTC');
  return new Date(start.add(Temporal.Duration.from(duration)).epochMilliseconds);
}
