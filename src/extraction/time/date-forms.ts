import { iso } from './iso-day.ts';
import { MONTH_PATTERN as MONTH, month } from './months.ts';
import {
  isOfOtherCalendar,
  OTHER_CALENDARS_BY_DAY,
  OTHER_CALENDARS_BY_SHORT_YEAR,
  PERSIAN_DATE,
} from './other-calendars.ts';
import type { TextOrder } from './slash-order.ts';

/** A date in a text, without its clock. */
export interface Day {
  /** Offsets in the text, [start, end). */
  readonly start: number;
  readonly end: number;
  /** ISO 8601: "2026-08-14"; "2026-08" where no day is said; "--08-14" (no year) only inside a period. */
  readonly date: string;
}

/** A year of our time. */
export const YEAR = '((?:19|20)\\d{2})';
/** "r.", "roku", "року": the word for the year that Polish and Ukrainian dates end with. */
export const OF_YEAR =
  '(?:\\s?(?:r\\.|roku(?![\\p{L}])|року(?![\\p{L}])|р\\.|г\\.)|\\.(?=\\s(?:u|у|ob|v)\\s\\d))?';
/** The day of a month, as an ordinal or not. */
export const DAY = '(\\d{1,2})(?:st|nd|rd|th|er|ère|[.]?[ºª]|°|\\.|-го|-?(?:ης|ας|η))?';

/** One way to write a day: where it stands, and the day (ISO 8601); null for one that does not exist or may be read in two ways. */
interface DateForm {
  readonly pattern: RegExp;
  readonly read: (m: RegExpExecArray, order: TextOrder) => string | null;
}

/** Dates that begin with the four digits of the year. */
const YEAR_DATES: readonly DateForm[] = [
  PERSIAN_DATE,
  {
    pattern: /(?<![\d.-])(\d{4})-(\d{2})-(\d{2})(?![\d-])/giy,
    read: (m) => (isOfOtherCalendar(m[1]!) ? null : iso(m[1]!, m[2]!, m[3]!)),
  },
  {
    pattern: /(?<![\d.])((?:19|20)\d{2})\.\s?(\d{2})\.\s?(\d{2})(?!\d|\.\d)/giy,
    read: (m) => iso(m[1]!, m[2]!, m[3]!),
  },
  {
    // Korean: "2026. 3. 24."
    pattern: /(?<![\d.])((?:19|20)\d{2})\.\s(\d{1,2})\.\s(\d{1,2})(?:\.(?!\d)|(?![\d.]))/giy,
    read: (m) => iso(m[1]!, m[2]!, m[3]!),
  },
  {
    pattern: /(?<![\d/])(\d{4})\/(\d{2})\/(\d{2})(?![\d/])/giy,
    read: (m) => (isOfOtherCalendar(m[1]!) ? null : iso(m[1]!, m[2]!, m[3]!)),
  },
  {
    // Hungarian and Lithuanian: "2026. január 15.", "2026 m. sausio 15 d."
    pattern: new RegExp(
      `(?<![\\w.])${YEAR}(?:\\.|\\sm\\.)\\s(${MONTH})\\s(?:mėn\\.\\s)?(\\d{1,2})(?:\\.|\\sd\\.)?(?![\\d:])`,
      'giuy',
    ),
    read: (m) => iso(m[1]!, month(m[2]!), m[3]!),
  },
  {
    // Latvian: "2026. gada 15. janvārī"
    pattern: new RegExp(`(?<![\\w.])${YEAR}\\.\\sgada\\s(\\d{1,2})\\.\\s(${MONTH})`, 'giuy'),
    read: (m) => iso(m[1]!, month(m[3]!), m[2]!),
  },
  {
    // Chinese, Japanese and Korean: "2026年5月1日", "2026년 5월 1일"
    pattern: /(?<!\d)((?:19|20)\d{2})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일号]/gy,
    read: (m) => iso(m[1]!, m[2]!, m[3]!),
  },
];
/** Dates that begin with the one or two digits of the day, or of the month. */
const DAY_DATES: readonly DateForm[] = [
  {
    pattern: new RegExp(
      `(?<![\\w.])${DAY}(?:\\s+(?:of|de|del|di))?(?:[\\s-]+|(?<=\\.))(${MONTH})(?:\\s+(?:(?:of|de|del|din)\\s+)?|,\\s*|-)${YEAR}(?!\\d)${OF_YEAR}`,
      'giuy',
    ),
    read: (m) => iso(m[3]!, month(m[2]!, m[0].slice(0, m[0].indexOf(m[2]!))), m[1]!),
  },
  {
    // Records of servers: "03/Feb/2026:10:11:12 +0100"
    pattern: new RegExp(`(?<![\\w./])(\\d{1,2})\\/(${MONTH})\\/${YEAR}(?![\\d/])`, 'giuy'),
    read: (m) => iso(m[3]!, month(m[2]!), m[1]!),
  },
  {
    // "16NOV2026", as services write it, in capitals: names of users look like it.
    pattern: new RegExp(
      `(?<![\\p{L}\\d_.@]|(?<!\\p{L}20\\d\\d)-)(\\d{1,2})(${MONTH})\\s?${YEAR}(?![\\p{L}\\d_@]|\\.[\\p{L}\\d]|-(?!\\d{1,2}\\p{L}))`,
      'giuy',
    ),
    read: (m) => (m[2] === m[2]!.toUpperCase() ? iso(m[3]!, month(m[2]), m[1]!) : null),
  },
  {
    pattern: new RegExp(`(?<![\\d.])(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?${YEAR}(?!\\d)${OF_YEAR}`, 'giuy'),
    read: (m) => iso(m[3]!, m[2]!, m[1]!),
  },
  {
    pattern: /(?<![\d/]|(?<!\/(?:19|20)\d\d)-)(\d{1,2})[ºª°]?([/-])(\d{1,2})\2((?:19|20)\d{2})(?!\d)/giy,
    read: (m, order) => readSlashes(m, order),
  },
  ...OTHER_CALENDARS_BY_DAY,
];
/** Dates that begin with the month. */
const MONTH_DATES: readonly DateForm[] = [
  {
    pattern: new RegExp(`(?<!\\p{L})(${MONTH})\\s+(?:the\\s+)?${DAY}(?:,\\s*|\\s+)${YEAR}(?!\\d)`, 'giuy'),
    read: (m) => iso(m[3]!, month(m[1]!), m[2]!),
  },
  {
    pattern: new RegExp(`(?<!\\p{L})(?<!\\d\\s)(${MONTH}),?\\s+${YEAR}(?!\\d)`, 'giuy'),
    read: (m) => `${m[2]}-${month(m[1]!)}`,
  },
];

/** Dates that begin with so many digits as stand in a row, by their number. */
const DATES: readonly (readonly DateForm[])[] = [
  MONTH_DATES,
  DAY_DATES,
  DAY_DATES,
  OTHER_CALENDARS_BY_SHORT_YEAR,
  YEAR_DATES,
  [],
];

/** The day that a text writes at an offset; null where it writes none. */
export function dayAt(text: string, at: number, order: TextOrder): Day | null {
  for (const { pattern, read } of DATES[digitsAt(text, at)]!) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    const date = match === null ? null : read(match, order);
    if (match === null || date === null) continue;
    return { start: at, end: at + match[0].length, date };
  }
  return null;
}

/** How many digits stand in a row from an offset on; five, if more do. */
export function digitsAt(text: string, at: number): number {
  let count = 0;
  while (count < 5 && isDigit(text.charCodeAt(at + count))) count += 1;
  return count;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

function readSlashes(m: RegExpExecArray, order: TextOrder): string | null {
  if (order === 'both') return null;
  const [first, second] = [Number(m[1]), Number(m[3])];
  // With hyphens the day comes first everywhere but in the United States, as with slashes.
  if (first > 12) return iso(m[4]!, m[3]!, m[1]!);
  if (second > 12 || order === 'month-first') return iso(m[4]!, m[1]!, m[3]!);
  return order === 'day-first' || first === second ? iso(m[4]!, m[3]!, m[1]!) : null;
}
