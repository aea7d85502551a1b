import { fold } from '../fold.ts';
import { readClock } from './clock.ts';
import { DAY_FORMS, type DaysAround } from './day-forms.ts';
import { findMoments, type Moment } from './moments.ts';
import { type Days, monthOf } from './spans.ts';
import { wordedDate } from './worded-dates.ts';
import type { Zone } from './zones.ts';

/** The first and the last of the days that some words name, the same one if they name a day; the clock and zone with it. */
export interface NamedDays extends Days {
  readonly time: string | null;
  readonly zone: Zone | null;
}

/**
 * The days that words name of which it is known that they name a day, a month, a quarter, a year or an hour: "12/3/26", "3 maart", "2025" and "23:10"
 * may be anything in a running text. Null if they name none, or several.
 */
export function namedDays(words: string, around: DaysAround): NamedDays | null {
  const text = fold(words);
  const moments = findMoments(text, around.order);
  if (moments.length > 1) return null;
  const [moment] = moments;
  const worded = moment === undefined || moment.date.length === 7 ? wordedDate(text) : null;
  if (moment !== undefined && worded === null) return ofMoment(moment, text);
  if (worded !== null) return { first: worded.iso, last: worded.iso, time: null, zone: null };
  for (const form of DAY_FORMS) {
    const match = form.pattern.exec(text);
    const days = match === null ? null : form.read(match, around);
    if (match === null || days === null) continue;
    const end = match.index + match[0].length;
    if (OTHER_DAY.test(text.slice(readClock(text, end)?.end ?? end))) return null;
    return withClock(days, text, { start: match.index, end });
  }
  return hourOfDay(text, around);
}

const OTHER_DAY = /\d{1,2}[./-]\d{1,2}(?:[./-]|$)/;

function ofMoment({ date, time, zone, start, end }: Moment, text: string): NamedDays {
  if (date.length === 7) return { ...monthOf(date), time: null, zone: null };
  const days = { first: date, last: date };
  return time === null ? withClock(days, text, { start, end }) : { ...days, time, zone };
}

/** The days with the clock behind or before them. */
function withClock(days: Days, text: string, { start, end }: { start: number; end: number }): NamedDays {
  const isOneDay = days.first === days.last;
  const behind = isOneDay ? readClock(text, end) : null;
  const before = isOneDay && behind === null && start > 0 ? readClock(text, 0) : null;
  const clock = behind ?? (before !== null && before.end <= start ? before : null);
  return { ...days, time: clock?.time ?? null, zone: clock?.zone ?? null };
}

/** A mere hour, of the day of the other end or, where it would come before the beginning, of the next one. */
function hourOfDay(text: string, { other }: DaysAround): NamedDays | null {
  const clock = other === null ? null : readClock(text, 0);
  if (clock === null || /\d/.test(text.slice(clock.end))) return null;
  const [date, time] = other!.at.split('T') as [string, string?];
  const isNext = other!.is === 'from' && time !== undefined && clock.time < time;
  const isBefore = other!.is === 'to' && time !== undefined && clock.time > time;
  const on = isNext ? shifted(date, 1) : isBefore ? shifted(date, -1) : date;
  return { first: on, last: on, time: clock.time, zone: clock.zone };
}

function shifted(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}
