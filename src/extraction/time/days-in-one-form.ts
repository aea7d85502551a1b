import { finder } from '../../search/finder.ts';
import { iso } from './iso-day.ts';
import { MONTH_PATTERN, month } from './months.ts';
import { END } from './period-words.ts';
import type { SlashOrder } from './slash-order.ts';

/** Two ISO days and where the text names them, [start, end). */
interface Days {
  readonly from: string;
  readonly to: string;
  readonly start: number;
  readonly end: number;
}

/** The first two days that a text joins in a form of which neither end is a whole date: "April 1 to 21, 2026", "1.9.26 – 31.10.26". Null if none. */
export function daysInOneForm(text: string, order: SlashOrder): Days | null {
  const whole = WHOLE_YEAR.test(text) ? (daysOfMonth(text) ?? bracketed(text) ?? behindYear(text)) : null;
  return whole ?? (SHORT_YEAR.test(text) ? shortYears(text, order) : null);
}

/** What a text has at least that names such days. */
const WHOLE_YEAR = /20\d{2}/;
const SHORT_YEAR = /(?<!\d)2\d(?!\d)/;

const DAY = '(\\d{1,2})(?:er|[.]?[ºª]|°|\\.|st|nd|rd|th)?';
const BRACKETED = finder(
  `(?<!\\p{L})(?:(${MONTH_PATTERN})\\s+(?:(?:de|del)\\s+)?)?(20\\d{2})\\s*\\(\\s*(?:(?:du|vom|from|dal|del|de|do|van|od|between|zwischen|entre|tussen|tra|den)\\s+)?${DAY}(?:\\s?(?:de\\s+)?(${MONTH_PATTERN}))?\\s*${END}\\s*(?:(?:le|el|il|o|den|dem)\\s+)?${DAY}(?:\\s?(?:de\\s+)?(${MONTH_PATTERN}))?\\s*\\)`,
  'giu',
);

/** Two days in brackets behind the month or quarter that they are of: "agosto 2026 (1-31)", "2026 (du 1er avril au 30 juin)". */
function bracketed(text: string): Days | null {
  for (const match of BRACKETED.matchAll(text)) {
    const [, before, year, first, firstMonth, last, lastMonth] = match;
    const name = lastMonth ?? before;
    const found = daysBetween(year!, firstMonth ?? name, first!, name, last!, match);
    if (found !== null) return found;
  }
  return null;
}

const HELD_TO = '(?:\\.|-\\p{L}{1,4})?';
/** Hungarian puts the year and the month before both days: "2026. október 3. és október 5. között", "2026. október 3-tól 5-ig". */
const BEHIND_YEAR = finder(
  `(?<![\\d.])(20\\d{2})\\.\\s(${MONTH_PATTERN})\\s(\\d{1,2})${HELD_TO}\\s*(?:és|–|-|—)?\\s*(?:(${MONTH_PATTERN})\\s)?(\\d{1,2})${HELD_TO}(?=\\s(?:között|napig)|(?<=-ig)|(?<=-[eaéá]))(?![\\d:])`,
  'giu',
);

function behindYear(text: string): Days | null {
  for (const match of BEHIND_YEAR.matchAll(text)) {
    const [, year, name, first, lastName, last] = match;
    const found = daysBetween(year!, name, first!, lastName ?? name, last!, match);
    if (found !== null) return found;
  }
  return null;
}

function daysBetween(
  year: string,
  firstMonth: string | undefined,
  first: string,
  lastMonth: string | undefined,
  last: string,
  { index, 0: { length } }: RegExpExecArray,
): Days | null {
  if (firstMonth === undefined || lastMonth === undefined) return null;
  const [from, to] = [iso(year, month(firstMonth), first), iso(year, month(lastMonth), last)];
  return from === null || to === null || from > to ? null : { from, to, start: index, end: index + length };
}

/** Two days whose years have two digits: "1 Sept 26 to 31 Oct 26", "01.09.26 – 31.10.26". */
const SHORT_YEARS = finder(
  `(?<![\\d./-])(\\d{1,2})(?:\\.?\\s?(${MONTH_PATTERN})\\.?,?\\s['’]?|([./-])(\\d{1,2})\\3)(2\\d)\\s*${END}\\s*(\\d{1,2})(?:\\.?\\s?(${MONTH_PATTERN})\\.?,?\\s['’]?|([./-])(\\d{1,2})\\8)(2\\d)(?![\\d:/]|[.-]\\d)`,
  'giu',
);

function shortYears(text: string, order: SlashOrder): Days | null {
  for (const match of SHORT_YEARS.matchAll(text)) {
    const [, day, name, mark, number, year, lastDay, lastName, , lastNumber, lastYear] = match;
    const from = shortDay(day!, name, mark, number, year!, order);
    const to = shortDay(lastDay!, lastName, mark, lastNumber, lastYear!, order);
    if (from === null || to === null || from > to) continue;
    const [start, end] = [match.index, match.index + match[0].length];
    return { from, to, start, end };
  }
  return null;
}

function shortDay(
  day: string,
  name: string | undefined,
  mark: string | undefined,
  number: string | undefined,
  year: string,
  order: SlashOrder,
): string | null {
  if (name !== undefined) return iso(`20${year}`, month(name), day);
  if (mark === '.' || Number(day) > 12 || order === 'day-first') return iso(`20${year}`, number!, day);
  return order === 'month-first' || Number(number) > 12 ? iso(`20${year}`, day, number!) : null;
}

/** Two days of one month that stand between its name and the year: "April 1 to 21, 2026". */
const DAYS_OF_MONTH = finder(
  `(?<!\\p{L})(${MONTH_PATTERN})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?\\s*(?:-|–|—|to|through|thru|until)\\s*(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(20\\d{2})(?!\\d)`,
  'giu',
);

function daysOfMonth(text: string): Days | null {
  for (const match of DAYS_OF_MONTH.matchAll(text)) {
    const [, name, first, last, year] = match;
    const [from, to] = [first!, last!].map((day) => iso(year!, month(name!), day));
    if (from == null || to == null || from > to) continue;
    const [start, end] = [match.index, match.index + match[0].length];
    return { from, to, start, end };
  }
  return null;
}
