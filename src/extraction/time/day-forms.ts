import { iso } from './iso-day.ts';
import { MONTH_PATTERN, month } from './months.ts';
import type { SlashOrder } from './slash-order.ts';
import { type Days, monthOf, PARTS_OF_YEAR, weekOf } from './spans.ts';

/** What the rest of a letter tells of its days. */
export interface DaysAround {
  /** How it writes dates with slashes. */
  readonly order: SlashOrder;
  /** The latest whole day that it names (ISO 8601): a day without a year is the last such one up to it. Null if it names none. */
  readonly latest: string | null;
  /** The other end of the same period (ISO 8601 day or local time) and which it is, for what is said only once; null without one. */
  readonly other: { readonly at: string; readonly is: 'from' | 'to' } | null;
}

/** One way to write days. `read` returns null where the numbers are no days, or what is left out is said nowhere. */
export interface DayForm {
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray, around: DaysAround) => Days | null;
}

const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th|er|ère|[.]?[ºª]|°|\\.|-го|-ти|-?(?:ης|ας|η))?';
const OF = '\\s*(?:of|de|del|di|dne|den|of\\s+the)?\\s*';
const NAME = `(?<month>${MONTH_PATTERN})`;
const SHORT = "['’]?(?<short>[0-3]\\d)(?![\\d:.])";
const NUMERIC_END = '(?![\\d/.:-]*\\d)';
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
/** Words beside a year that say that it is one. */
const YEAR_WORD =
  /^(?:the|year|calendar|año|anno|année|ano|jahre?s?|kalenderjahr|roku?|рік|року|год|года|година|m|gada?|év|år(?:et)?|jaar|vuo(?:si|den)|z|od|from|since|in|desde|depuis|seit|ab|vanaf|del|l)$/u;

/** The ways to write days that only words which are known to name days are read by, the surest first. */
export const DAY_FORMS: readonly DayForm[] = [
  {
    // "2024-07-03", "2025.7.22", "2025/4/18", "2025. VIII. 31."
    pattern:
      /(?<!\d)(?<year>20\d{2})[.\s/-]{1,2}(?<month>\d{1,2}|[IVX]{1,4})[.\s/-]{1,2}(?<day>\d{1,2})(?!\d)/u,
    read: ({ groups }) => day(groups!.year!, monthNumber(groups!.month!), groups!.day!),
  },
  {
    // "15 IX 2026"
    pattern: /(?<!\d)(?<day>\d{1,2})[.\s]{1,2}(?<month>[IVX]{1,4})[.\s]{1,2}(?<year>20\d{2})(?!\d)/u,
    read: ({ groups }) => day(groups!.year!, monthNumber(groups!.month!), groups!.day!),
  },
  {
    // "20260118", and with the hour of services "20260610194211Z"
    pattern: /(?<!\d)(?<year>20\d{2})(?<month>[01]\d)(?<day>[0-3]\d)(?=\d{6}Z?$|$)/u,
    read: ({ groups }) => day(groups!.year!, groups!.month!, groups!.day!),
  },
  {
    // "1/3 2025"
    pattern: /(?<!\d)(?<day>\d{1,2})\/(?<month>\d{1,2})[\s,-]+(?<year>20\d{2})(?!\d)/u,
    read: ({ groups }) => day(groups!.year!, groups!.month!, groups!.day!),
  },
  {
    // "12/24/25", "12.03.26", "1/6-25"
    pattern:
      /(?<![\d/.-])(?<first>\d{1,2})\s?(?<mark>[./-])\s?(?<second>\d{1,2})\s?[./-]\s?(?<short>[0-3]\d)(?!\d|[/.:-]\d)/u,
    read: ({ groups }, { order }) => {
      const { first, second, mark, short } = groups!;
      const year = `20${short}`;
      if (mark === '.' || Number(first) > 12) return day(year, second!, first!);
      if (Number(second) > 12 || order === 'month-first') return day(year, first!, second!);
      return order === 'day-first' || first === second ? day(year, second!, first!) : null;
    },
  },
  {
    // "24 Dec 25", "06-May-26", "19FEV26"
    pattern: new RegExp(`(?<!\\d)${DAY}[\\s.-]*${NAME}[\\s.,/-]*${SHORT}`, 'iu'),
    read: ({ groups }) => day(`20${groups!.short}`, month(groups!.month!, `${groups!.day}. `), groups!.day!),
  },
  {
    // "Dec 15/25"
    pattern: new RegExp(
      `(?<!\\p{L})${NAME}\\s+(?<day>\\d{1,2})(?:/|,\\s?['’]?)(?<short>[0-3]\\d)(?!\\d)`,
      'iu',
    ),
    read: ({ groups }) => day(`20${groups!.short}`, month(groups!.month!), groups!.day!),
  },
  {
    // "11/2024", "05.2023", "2024-07"
    pattern:
      /(?<![\d./-])(?:(?<month>[01]?\d)\s?[./-]\s?(?<year>20\d{2})|(?<first>20\d{2})[./-](?<number>[01]\d))(?![./-]?\d)/u,
    read: ({ groups }) => wholeMonth(groups!.year ?? groups!.first!, groups!.month ?? groups!.number!),
  },
  {
    // "Apr-24"
    pattern: new RegExp(`^\\P{L}*${NAME}\\s?['’-]${SHORT}$`, 'iu'),
    read: ({ groups }) => wholeMonth(`20${groups!.short}`, month(groups!.month!)),
  },
  ...PARTS_OF_YEAR.map(
    ({ source, read }): DayForm => ({
      pattern: new RegExp(`(?<![\\p{L}\\d])${source}`, 'iu'),
      read: ({ groups }) => read(groups!),
    }),
  ),
  {
    // "1 May", "14 februari jl.", "12/set"
    pattern: new RegExp(`(?<![\\d/.:-])${DAY}(?:/|${OF})${NAME}(?!\\s*\\d{4})`, 'iu'),
    read: ({ groups }, around) =>
      withoutYear(month(groups!.month!, `${groups!.day}. `), groups!.day!, around),
  },
  {
    // "May 1", "szeptember 20."
    pattern: new RegExp(`(?<!\\p{L})${NAME}\\s+(?:the\\s+)?${DAY}(?!\\d|:\\d|\\s*[ap]\\.?m)`, 'iu'),
    read: ({ groups }, around) => withoutYear(month(groups!.month!), groups!.day!, around),
  },
  {
    // "01.02.", "20.1.", "18/10"
    pattern: new RegExp(
      `(?<![\\d/.:-])(?<first>\\d{1,2})(?<mark>[./])\\s?(?<second>\\d{1,2})(?<stop>\\.?)${NUMERIC_END}(?!\\s?(?:h|Uhr|uur|[ap]\\.?m))`,
      'iu',
    ),
    read: ({ groups }, around) => {
      const { first, second, mark, stop } = groups!;
      if (mark === '.' && stop === '' && around.other?.at.includes('T') === true) return null;
      const isMonthFirst = mark === '/' && (Number(second) > 12 || around.order === 'month-first');
      if (mark === '/' && around.order === null && Number(first) <= 12 && !isMonthFirst) return null;
      return isMonthFirst ? withoutYear(first!, second!, around) : withoutYear(second!, first!, around);
    },
  },
  {
    // "enero", "since February"
    pattern: new RegExp(`(?<!\\p{L})${NAME}$`, 'iu'),
    read: ({ groups }, around) => {
      const year = yearOf(month(groups!.month!), '01', around);
      return year === null ? null : wholeMonth(year, month(groups!.month!));
    },
  },
  {
    // "2025", "the year 2024", "2023. gads"
    pattern: /^(?<before>[^\d]*)(?<year>20\d{2})[.,]?\s?(?<behind>[^\d]*)$/u,
    read: ({ groups }) => {
      const others = `${groups!.before} ${groups!.behind}`.toLowerCase().split(/[^\p{L}]+/u);
      if (!others.every((word) => word === '' || YEAR_WORD.test(word))) return null;
      return { first: `${groups!.year}-01-01`, last: `${groups!.year}-12-31` };
    },
  },
  {
    // "KW 34", "uge 20", "calendar week 24" of the year that the letter says elsewhere
    pattern:
      /(?<!\p{L})(?:(?:calendar|kalender)?\s?(?:week|woche)|KW|uge|uke|vecka|v\.|hét|tydzień|týden|semaine|settimana|semana)\s*(?:no?\.?|nr\.?|n°)?\s*(?<week>[1-9]|[1-4]\d|5[0-3])(?!\d)/iu,
    read: ({ groups }, around) => lastWeek(Number(groups!.week), around),
  },
  {
    // "14. ds.", "27 do corrente", "19 bm.": of the month in which it is written
    pattern: new RegExp(
      `^(?:(?:the|le|el|día|del|dal|al|den|dem|dnia|o\\s+dia|dia)\\s+)*${DAY}\\s*(?:ds|d\\.?\\s?m|b\\.?\\s?m|inst|dezer|deze maand|des Monats|ds?\\.? Mts|courant|(?:do\\s+|del\\s+|de los\\s+|dos\\s+)?corr(?:ente|iente)(?:\\s+m[eê]s)?|c\\.?\\s?m|t\\.\\s?m)\\.?$`,
      'iu',
    ),
    read: ({ groups }, { latest, other }) => {
      const near = other?.at ?? latest;
      return near === null ? null : inOrder(day(near.slice(0, 4), near.slice(5, 7), groups!.day!), other);
    },
  },
  {
    // "1er", "the 14th", where the other end says the month.
    pattern: new RegExp(`^(?:(?:the|le|el|día|del|dal|al|den|dem|o\\s+dia|dia)\\s+)*${DAY}$`, 'iu'),
    read: ({ groups }, { other }) =>
      other === null ? null : inOrder(day(other.at.slice(0, 4), other.at.slice(5, 7), groups!.day!), other),
  },
];

function day(year: string, monthNumber: string, dayNumber: string): Days | null {
  const date = iso(year, monthNumber, dayNumber);
  return date === null ? null : { first: date, last: date };
}

function wholeMonth(year: string, number: string): Days | null {
  const first = iso(year, number, '1');
  return first === null ? null : monthOf(first.slice(0, 7));
}

const monthNumber = (written: string): string =>
  /\d/.test(written) ? written : String(ROMAN.indexOf(written) + 1);

function withoutYear(monthNumber: string, dayNumber: string, around: DaysAround): Days | null {
  const year = yearOf(monthNumber, dayNumber, around);
  return year === null ? null : day(year, monthNumber, dayNumber);
}

/** The year in which such a day is right before or behind the other end, else that of the last such day up to the latest one. */
function yearOf(monthNumber: string, dayNumber: string, { latest, other }: DaysAround): string | null {
  const near = other?.at ?? latest;
  if (near === null) return null;
  const within = `${monthNumber.padStart(2, '0')}-${dayNumber.padStart(2, '0')}`;
  const [year, day] = [Number(near.slice(0, 4)), near.slice(5, 10)];
  if (other?.is === 'from') return String(within >= day ? year : year + 1);
  return String(within <= day ? year : year - 1);
}

/** The week of such a number right before or behind the other end, else the last one up to the latest day. */
function lastWeek(week: number, { latest, other }: DaysAround): Days | null {
  const near = other?.at ?? latest;
  if (near === null) return null;
  const [year, day] = [Number(near.slice(0, 4)), near.slice(0, 10)];
  const days = weekOf(year, week);
  if (other?.is === 'from') return days !== null && days.last < day ? weekOf(year + 1, week) : days;
  return days !== null && days.first > day ? weekOf(year - 1, week) : days;
}

/** The days unless they are on the wrong side of the other end. */
function inOrder(days: Days | null, other: DaysAround['other']): Days | null {
  if (other === null) return days;
  const end = other.at.slice(0, 10);
  const isInOrder = days !== null && (other.is === 'from' ? days.first >= end : days.first <= end);
  return isInOrder ? days : null;
}
