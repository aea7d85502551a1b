import { oncePerText } from '../../search/once-per-text.ts';
import { iso } from './iso-day.ts';
import { MONTH_PATTERN as MONTH, month } from './months.ts';

/** A day in a calendar other than the Gregorian: where it is written so, and the Gregorian day that it is (ISO 8601). */
interface CalendarForm {
  readonly pattern: RegExp;
  /** Null for a day that does not exist, or where the text does not tell its calendar. */
  readonly read: (m: RegExpExecArray) => string | null;
}

/** Years of the Buddhist era are so many more than those of ours, and those of Reiwa and of the Republic of China so many less. */
const BUDDHIST = 543;
const REIWA = 2018;
const MINGUO = 1911;
const DAY = '(\\d{1,2})(?:st|nd|rd|th|\\.)?';
/** The months of the Persian calendar, in Persian, Dari and Latin letters. */
const PERSIAN_MONTHS = [
  'فروردین|حمل|farvardin|hamal',
  'اردیبهشت|ثور|ordibehesht|sawr',
  'خرداد|جوزا|khordad|jawza',
  'تیر|سرطان|tir|saratan',
  'مرداد|امرداد|اسد|a?mordad|asad',
  'شهریور|سنبله|shahrivar|sonbola',
  'مهر|میزان|mehr|mizan',
  'آبان|عقرب|aban|aqrab',
  'آذر|قوس|azar|qaws',
  'دی|جدی|dey|jadi',
  'بهمن|دلو|bahman|dalw',
  'اسفند|حوت|esfand|hut',
];
/** Years of the Persian calendar in our time; those of the Hijri calendar are more. */
const PERSIAN_YEAR = '(1[34]\\d{2})';
const [FIRST_PERSIAN, LAST_PERSIAN] = [1360, 1415];
/** What tells that days with a year in three digits are of the Republic of China. */
const isChinese = oncePerText((text): boolean =>
  /[\u4e00-\u9fff]|R\.?O\.?C\.?\s?(?:year|calendar|era|1[01]\d[./-])|Minguo/u.test(text),
);
/** What tells that days with a year of the 14th century or the 15th are Persian. */
const isPersian = oncePerText((text): boolean => /[\u0600-\u06ff]/u.test(text) || PERSIAN_WORDS.test(text));
const PERSIAN_WORDS =
  /(?<!\p{L})(?:Persian|Iranian|Solar Hijri|Shamsi|Jalali|Afghan)(?!\p{L})|\d\s?(?:A\.?H|S\.?H)\.?(?!\p{L})/u;

/** Days that begin with the one or two digits of their day, or of their year. */
export const OTHER_CALENDARS_BY_DAY: readonly CalendarForm[] = [
  {
    // Thai years: "1 June 2569 B.E."
    pattern: new RegExp(
      `(?<![\\w.])${DAY}\\s+(?:of\\s+)?(${MONTH}),?\\s+(?:พ\\.ศ\\.\\s?)?(25[5-9]\\d)(?!\\d)(?:\\s?\\(?B\\.?E\\.?(?![\\p{L}])\\)?)?`,
      'giuy',
    ),
    read: (m) => iso(String(Number(m[3]) - BUDDHIST), month(m[2]!), m[1]!),
  },
  {
    // Thai, in figures: "1/4/2569"
    pattern: /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(25[5-9]\d)(?![\d/])/gy,
    read: (m) => iso(String(Number(m[4]) - BUDDHIST), m[3]!, m[1]!),
  },
  {
    // The era Reiwa: "令和8年5月1日", "R8.5.1"
    pattern:
      /(?<=令和\s?)(\d{1,2})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日|(?<=(?<![\p{L}\p{N}])[RＲ])(\d{1,2})\.(\d{1,2})\.(\d{1,2})(?![\d.])/guy,
    read: (m) => iso(String(Number(m[1] ?? m[4]) + REIWA), (m[2] ?? m[5])!, (m[3] ?? m[6])!),
  },
  {
    // Persian: "30 Ordibehesht 1405", "۳۰ اردیبهشت ماه ۱۴۰۵"
    pattern: new RegExp(
      `(?<![\\w.])${DAY}\\s+(${PERSIAN_MONTHS.join('|')})(?:\\s?ماه)?,?\\s+(?:سال\\s+)?${PERSIAN_YEAR}(?!\\d)`,
      'giuy',
    ),
    read: (m) =>
      ofPersian(m[3]!, String(PERSIAN_MONTHS.findIndex((names) => isOneOf(m[2]!, names)) + 1), m[1]!),
  },
];

/** Days that begin with the three digits of a year of the Republic of China: "115年4月1日", "115/04/01". */
export const OTHER_CALENDARS_BY_SHORT_YEAR: readonly CalendarForm[] = [
  {
    pattern: /(?<!\d)(1[01]\d)\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?[日號号]/gy,
    read: (m) => iso(String(Number(m[1]) + MINGUO), m[2]!, m[3]!),
  },
  {
    pattern: /(?<![\d/.-])(1[01]\d)([/.-])(\d{1,2})\2(\d{1,2})(?![\d/.-]*\d)/gy,
    read: (m) => (isChinese(m.input) ? iso(String(Number(m[1]) + MINGUO), m[3]!, m[4]!) : null),
  },
];

/** Days that begin with the four digits of a Persian year: "1405/02/30". */
export const PERSIAN_DATE: CalendarForm = {
  pattern: new RegExp(`(?<![\\d/.-])${PERSIAN_YEAR}([/.-])(\\d{1,2})\\2(\\d{1,2})(?![\\d/.-]*\\d)`, 'gy'),
  read: (m) => (isPersian(m.input) ? ofPersian(m[1]!, m[3]!, m[4]!) : null),
};

/** True for a year that is none of the Gregorian calendar, as it stands in dates of our time. */
export const isOfOtherCalendar = (year: string): boolean => Number(year) < 1600;

function isOneOf(name: string, names: string): boolean {
  return new RegExp(`^(?:${names})$`, 'iu').test(name);
}

/** The day of the Gregorian calendar that a Persian one is (ISO 8601); null for one that does not exist or is not of our time. */
function ofPersian(year: string, monthNumber: string, day: string): string | null {
  const [y, m, d] = [Number(year), Number(monthNumber), Number(day)];
  if (y < FIRST_PERSIAN || y > LAST_PERSIAN || m < 1 || m > 12 || d < 1 || d > 31) return null;
  // Six months of 31 days, then of 30; the year begins at the equinox.
  const dayOfYear = (m - 1) * 31 - Math.max(0, m - 7) + d - 1;
  const time = newYear(y) + dayOfYear * 86_400_000;
  if (persian(time) !== `${m}/${d}/${y}`) return null;
  return new Date(time).toISOString().slice(0, 10);
}

const PERSIAN = new Intl.DateTimeFormat('en-u-ca-persian', { timeZone: 'UTC' });

/** "2/30/1405" */
const persian = (time: number): string => {
  const parts = PERSIAN.formatToParts(time);
  const of = (type: string): string => parts.find((part) => part.type === type)?.value ?? '';
  return `${of('month')}/${of('day')}/${of('year')}`;
};

/** The first day of a Persian year, in milliseconds since 1970. */
function newYear(year: number): number {
  const days = [19, 20, 21, 22].map((day) => Date.UTC(year + 621, 2, day));
  return days.find((time) => persian(time) === `1/1/${year}`) ?? Number.NaN;
}
