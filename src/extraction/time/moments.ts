import { finder } from '../../search/finder.ts';
import { plainDigits } from '../fold.ts';
import { type Clock, readClock } from './clock.ts';
import { MONTH_PATTERN as MONTH, month } from './months.ts';
import {
  isOfOtherCalendar,
  OTHER_CALENDARS_BY_DAY,
  OTHER_CALENDARS_BY_SHORT_YEAR,
  PERSIAN_DATE,
} from './other-calendars.ts';
import { type SlashOrder, slashOrderIn, type TextOrder } from './slash-order.ts';
import { offsetAt, readZone, type Zone } from './zones.ts';

/** A date in a text, with the clock time and zone that stand with it. */
export interface Moment {
  /** Offsets in the text, [start, end). */
  readonly start: number;
  readonly end: number;
  /** ISO 8601: "2026-08-14"; "2026-08" where no day is said; "--08-14" (no year) only inside a period. */
  readonly date: string;
  /** "10:22" or "10:22:31" as far as written; null for a mere date. */
  readonly time: string | null;
  readonly zone: Zone | null;
}

const YEAR = '((?:19|20)\\d{2})';
/** "r.", "roku", "року": the word for the year that Polish and Ukrainian dates end with. */
const OF_YEAR = '(?:\\s?(?:r\\.|roku(?![\\p{L}])|року(?![\\p{L}])|р\\.))?';
const DAY = '(\\d{1,2})(?:st|nd|rd|th|er|ère|[.]?[ºª]|°|\\.|-го|-?(?:ης|ας|η))?';

interface DateForm {
  readonly pattern: RegExp;
  readonly read: (m: RegExpExecArray, order: TextOrder) => string | null;
}

/** Dates that begin with the four digits of the year. */
const YEAR_DATES: readonly DateForm[] = [
  asForm(PERSIAN_DATE),
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
  ...OTHER_CALENDARS_BY_DAY.map(asForm),
];
/** A day of another calendar, where it exists in ours. */
function asForm({ pattern, read }: (typeof OTHER_CALENDARS_BY_DAY)[number]): DateForm {
  return {
    pattern,
    read: (m) => {
      const parts = read(m);
      return parts === null ? null : iso(...parts);
    },
  };
}

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
  OTHER_CALENDARS_BY_SHORT_YEAR.map(asForm),
  YEAR_DATES,
  [],
];

/** Where a date may begin: no number is read from its midst. */
const START = /(?<!\d)\d|\b[jfmasond]/giu;
/** Without a year no date stands in a text. */
const ANY_YEAR = /\d{4}|令和|[RＲ]\d|(?<!\d)1[01]\d(?:\s?年|[/.-]\d)/;
/** A month before its year, in any language: it is found from the year, so that not every word is tried. */
const MONTH_BEFORE = finder(`(?<!\\p{L})(?<!\\d\\s)(${MONTH})\\s+(?:(?:de|del|din|do)\\s+)?$`, 'iu');
const YEAR_HERE = new RegExp(`(?<!\\d)${YEAR}(?!\\d)${OF_YEAR}`, 'iuy');
/**
 * All dates of a text in order, with their times and zones. Where the text itself shows how it writes dates with slashes (one that can
 * be read in one way only), that decides for all of them; `order` decides where it does not. Where the text shows both ways none of them is read.
 */
export function findMoments(written: string, order: SlashOrder = null): Moment[] {
  const text = plainDigits(written);
  if (!ANY_YEAR.test(text)) return [];
  const own = slashOrderIn(text);
  return momentsIn(text, own ?? order);
}

function momentsIn(text: string, order: TextOrder): Moment[] {
  const found: Moment[] = [];
  START.lastIndex = 0;
  for (let at = nextStart(text, 0); at >= 0; at = nextStart(text, at)) {
    const moment = momentAt(text, at, order);
    if (moment === null) at += 1;
    else {
      found.push(moment);
      at = moment.end;
    }
  }
  return found;
}

function nextStart(text: string, from: number): number {
  START.lastIndex = from;
  return START.exec(text)?.index ?? -1;
}

/** "12:00 (UTC) on 1 August 2026" */
const CLOCK_FIRST =
  /(?<![\d.:])(?=\d{1,2}[:.h]\d{2}|\d{4}\s?(?:hrs?|hours|h)(?![a-z])|\d{1,2}\s?[ap]\.?\s?m(?:\.|(?![a-z]))|\d{1,2}\s?(?:h|Uhr|uur|heures|horas)(?![a-z\d]))/iy;
/** Between a clock and its day, also an abbreviation of a zone that several countries use. */
const ON =
  /\s*(?:\(?(?:IST|CST|AST)\)?)?\s*,?\s*(?:(?:on|of|,|del?|du|do|am|vom|le|op|van|den|il)(?=\s))?\s*(?:(?:the|d[ií]a)\s+)?/iy;

function clockThenDate(text: string, at: number, order: TextOrder): Moment | null {
  CLOCK_FIRST.lastIndex = at;
  const clock = CLOCK_FIRST.test(text) ? readClock(text, at) : null;
  if (clock === null) return null;
  const day = dayOfClock(text, clock, order);
  const second = day === null ? null : readClock(text, day.end);
  // "das 8h do dia 20/08/2026 às 18h do dia 05/09/2026": a clock that follows is the next day's, or this day has two.
  if (day === null || (second !== null && dayOfClock(text, second, order) === null)) return null;
  const zone = clock.zone === null ? readZone(text, day.end) : null;
  return {
    start: at,
    end: zone?.end ?? day.end,
    date: day.date,
    time: clock.time,
    zone: clock.zone ?? zone?.zone ?? null,
  };
}

/** The whole day right behind a clock: "10:00 on 3 March 2026". */
function dayOfClock(text: string, clock: Clock, order: TextOrder): Day | null {
  ON.lastIndex = clock.end;
  const next = clock.end + (ON.exec(text)?.[0].length ?? 0);
  const day = next > clock.end ? dayAt(text, next, order) : null;
  return day === null || day.date.length < 10 ? null : day;
}

/** Seconds or milliseconds since 1970, where the text calls them so beside them: "1767225600 (Unix time)". */
const EPOCH = /(?<![\d.+-])(1[2-9]\d{8})(?:\d{3})?(?![\d.]*\d)/y;
const EPOCH_WORD = /(?<!\p{L})(?:epoch|unix(?:[- ]?(?:time|timestamps?|zeit|seconds))?|posix)(?!\p{L})/iu;
const NEAR_EPOCH = 60;

function epochAt(text: string, at: number): Moment | null {
  EPOCH.lastIndex = at;
  const match = EPOCH.exec(text);
  if (match === null) return null;
  const end = at + match[0].length;
  if (!EPOCH_WORD.test(text.slice(Math.max(0, at - NEAR_EPOCH), end + NEAR_EPOCH))) return null;
  const [date, time] = new Date(Number(match[1]) * 1000).toISOString().slice(0, 19).split('T');
  return { start: at, end, date: date!, time: time!, zone: { name: 'UTC', offset: '+00:00' } };
}

function momentAt(text: string, at: number, order: TextOrder): Moment | null {
  if (digitsAt(text, at) > 4) return epochAt(text, at);
  return dateAt(text, at, order) ?? clockThenDate(text, at, order) ?? monthBefore(text, at);
}

/** "we wrześniu 2026 r.", seen from the year. */
function monthBefore(text: string, at: number): Moment | null {
  YEAR_HERE.lastIndex = at;
  const year = YEAR_HERE.exec(text);
  if (year === null) return null;
  const before = text.slice(Math.max(0, at - 20), at);
  const name = MONTH_BEFORE.exec(before);
  if (name === null) return null;
  return {
    start: at - before.length + name.index,
    end: at + year[0].length,
    date: `${year[1]}-${month(name[1]!)}`,
    time: null,
    zone: null,
  };
}

function dateAt(text: string, at: number, order: TextOrder): Moment | null {
  const day = dayAt(text, at, order);
  if (day === null) return null;
  const clock = day.date.length === 10 ? readClock(text, day.end) : null;
  return { ...day, time: null, zone: null, ...clock };
}

/** A date without its clock. */
type Day = Pick<Moment, 'start' | 'end' | 'date'>;

function dayAt(text: string, at: number, order: TextOrder): Day | null {
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
function digitsAt(text: string, at: number): number {
  let count = 0;
  while (count < 5 && isDigit(text.charCodeAt(at + count))) count += 1;
  return count;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** The moment as ISO 8601; with the zone's offset if `withOffset` and the zone is said. */
export function isoOf(moment: Pick<Moment, 'date' | 'time' | 'zone'>, withOffset: boolean): string {
  if (moment.time === null) return moment.date;
  const local = `${moment.date}T${moment.time}`;
  if (!withOffset || moment.zone === null) return local;
  const offset = moment.zone.offset ?? offsetAt(moment.zone.name, local);
  return `${local}${offset === '+00:00' ? 'Z' : (offset ?? '')}`;
}

function readSlashes(m: RegExpExecArray, order: TextOrder): string | null {
  if (order === 'both') return null;
  const [first, second] = [Number(m[1]), Number(m[3])];
  // With hyphens the day comes first everywhere but in the United States, as with slashes.
  if (first > 12) return iso(m[4]!, m[3]!, m[1]!);
  if (second > 12 || order === 'month-first') return iso(m[4]!, m[1]!, m[3]!);
  return order === 'day-first' || first === second ? iso(m[4]!, m[3]!, m[1]!) : null;
}

/** An ISO date of a day that exists; null if it does not. */
export function iso(year: string, monthNumber: string, day: string): string | null {
  const [y, m, d] = [Number(year), Number(monthNumber), Number(day)];
  const exists = y >= 100 && m >= 1 && m <= 12 && d >= 1 && d <= daysOf(y, m);
  return exists ? `${year}-${monthNumber.padStart(2, '0')}-${day.padStart(2, '0')}` : null;
}

/** How many days a month has. */
function daysOf(year: number, monthNumber: number): number {
  if (monthNumber !== 2) return [4, 6, 9, 11].includes(monthNumber) ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}
