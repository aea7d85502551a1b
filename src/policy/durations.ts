const DURATION = /^P(?!$)(?:(\d+)W|(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?)$/;
const SECONDS = [7 * 24 * 60 * 60, 24 * 60 * 60, 60 * 60, 60, 1];

/**
 * The moment that lies an ISO 8601 duration (weeks, days, hours, minutes, seconds, as the policy's schema allows) after
 * another. Days are days of 24 hours, counted in UTC.
 * @throws {RangeError} if `duration` is no such duration or the result lies beyond what a Date can hold.
 */
export function addDuration(at: Date, duration: string): Date {
  const parts = DURATION.exec(duration);
  if (parts === null)
    throw new RangeError(`no duration of weeks, days, hours, minutes or seconds: ${duration}`);
  const seconds = SECONDS.reduce((sum, length, part) => sum + length * Number(parts[part + 1] ?? 0), 0);
  const moved = new Date(at.getTime() + seconds * 1000);
  if (Number.isNaN(moved.getTime())) throw new RangeError(`beyond what a date can hold: ${duration}`);
  return moved;
}
