import { type SlashOrder, slashOrderIn, type TextOrder } from './slash-order.ts';

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

/** A time zone as said: an IANA name or an offset, and the offset from UTC where it does not depend on the date. */
export interface Zone {
  readonly name: string;
  readonly offset: string | null;
}

const MONTHS: readonly string[] = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
];
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const YEAR = '((?:19|20)\\d{2})';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';

const DATES: readonly {
  readonly pattern: RegExp;
  readonly read: (m: RegExpExecArray, order: TextOrder) => string | null;
}[] = [
  {
    pattern: /(?<![\d.-])(\d{4})-(\d{2})-(\d{2})(?![\d-])/giy,
    read: (m) => iso(m[1]!, m[2]!, m[3]!),
  },
  {
    pattern: /(?<![\d.])((?:19|20)\d{2})\.\s?(\d{2})\.\s?(\d{2})(?!\d|\.\d)/giy,
    read: (m) => iso(m[1]!, m[2]!, m[3]!),
  },
  {
    pattern: /(?<![\d/])(\d{4})\/(\d{2})\/(\d{2})(?![\d/])/giy,
    read: (m) => iso(m[1]!, m[2]!, m[3]!),
  },
  {
    pattern: new RegExp(`(?<![\\w.])${DAY}(?:\\s+of)?[\\s-]+(${MONTH})(?:\\s+|,\\s*|-)${YEAR}(?!\\d)`, 'giy'),
    read: (m) => iso(m[3]!, month(m[2]!), m[1]!),
  },
  {
    pattern: new RegExp(`(?<!\\p{L})(${MONTH})\\s+${DAY}(?:,\\s*|\\s+)${YEAR}(?!\\d)`, 'giuy'),
    read: (m) => iso(m[3]!, month(m[1]!), m[2]!),
  },
  {
    pattern: /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?((?:19|20)\d{2})(?!\d)/giy,
    read: (m) => iso(m[3]!, m[2]!, m[1]!),
  },
  {
    pattern: /(?<![\d/-])(\d{1,2})([/-])(\d{1,2})\2((?:19|20)\d{2})(?!\d)/giy,
    read: (m, order) => readSlashes(m, order),
  },
  {
    pattern: new RegExp(`(?<!\\p{L})(?<!\\d\\s)(${MONTH})\\s+${YEAR}(?!\\d)`, 'giuy'),
    read: (m) => `${m[2]}-${month(m[1]!)}`,
  },
];

const START = /\d|\b[jfmasond]/giu;
const CLOCK =
  /(?:T|\s*,?\s*(?:(?:at|from|starting at|kl\.?|um)\s+|[-–—]\s*)?)\(?(\d{1,2})[:.h](\d{2})(?::(\d{2})(?:[.,]\d{1,6})?)?(?![\d.]\d)\s*([ap]\.?\s?m\.?(?![\p{L}]))?(?:\s?(?:hrs?|hours|h|o'clock)\b\.?)?/iuy;
const ZONE =
  /[\s,]*[([]?\s*(?:(?:all\s+)?times?\s+(?:(?:are|is)\s+)?(?:given\s+|stated\s+)?(?:in\s+)?)?(?:(UTC|GMT|Z)(?![\p{L}])\s?(?:([+\-−–])\s?(\d{1,2})(?::?(\d{2}))?(?!\d))?|([+\-−])(\d{2}):?(\d{2})(?!\d)|((?:Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)\/[A-Za-z_]+(?:\/[A-Za-z_]+)?)|([A-Z]{2,5})(?![\p{L}\p{N}]))\s*[)\]]?/uy;

/** Abbreviations of zones by what they mean; a name where IANA has it. Abbreviations of several zones (IST) are not read. */
const ABBREVIATIONS: Readonly<Record<string, Zone>> = {
  CET: { name: 'CET', offset: '+01:00' },
  CEST: { name: '+02:00', offset: '+02:00' },
  EET: { name: 'EET', offset: '+02:00' },
  EEST: { name: '+03:00', offset: '+03:00' },
  WET: { name: 'WET', offset: '+00:00' },
  WEST: { name: '+01:00', offset: '+01:00' },
  BST: { name: '+01:00', offset: '+01:00' },
  MSK: { name: '+03:00', offset: '+03:00' },
  EST: { name: 'EST', offset: '-05:00' },
  EDT: { name: '-04:00', offset: '-04:00' },
  CDT: { name: '-05:00', offset: '-05:00' },
  MST: { name: 'MST', offset: '-07:00' },
  MDT: { name: '-06:00', offset: '-06:00' },
  PST: { name: '-08:00', offset: '-08:00' },
  PDT: { name: '-07:00', offset: '-07:00' },
  JST: { name: '+09:00', offset: '+09:00' },
};

/**
 * All dates of a text in order, with their times and zones. Where the text itself shows how it writes dates with slashes (one that can
 * be read in one way only), that decides for all of them; `order` decides where it does not. Where the text shows both ways none of them is read.
 */
export function findMoments(text: string, order: SlashOrder = null): Moment[] {
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
const CLOCK_FIRST = /(?<![\d.:])(?=\d{1,2}[:.h]\d{2})/y;
const ON = /\s*,?\s*(?:on|of|,)?\s*(?:the\s+)?/iy;

function clockThenDate(text: string, at: number, order: TextOrder): Moment | null {
  CLOCK_FIRST.lastIndex = at;
  const clock = CLOCK_FIRST.test(text) ? readClock(text, at) : null;
  if (clock === null) return null;
  ON.lastIndex = clock.end;
  const next = clock.end + (ON.exec(text)?.[0].length ?? 0);
  const day = next > clock.end ? dateAt(text, next, order) : null;
  if (day === null || day.time !== null || day.date.length < 10) return null;
  const zone = clock.zone === null ? readZone(text, day.end) : null;
  return {
    start: at,
    end: zone?.end ?? day.end,
    date: day.date,
    time: clock.time,
    zone: clock.zone ?? zone?.zone ?? null,
  };
}

function momentAt(text: string, at: number, order: TextOrder): Moment | null {
  return dateAt(text, at, order) ?? clockThenDate(text, at, order);
}

function dateAt(text: string, at: number, order: TextOrder): Moment | null {
  for (const { pattern, read } of DATES) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    const date = match === null ? null : read(match, order);
    if (match === null || date === null) continue;
    const clock = date.length === 10 ? readClock(text, at + match[0].length) : null;
    if (clock === null) return { start: at, end: at + match[0].length, date, time: null, zone: null };
    return { start: at, date, ...clock };
  }
  return null;
}

/** A clock time at `from` and the zone after it. */
export function readClock(text: string, from: number): Pick<Moment, 'time' | 'zone' | 'end'> | null {
  CLOCK.lastIndex = from;
  const match = CLOCK.exec(text);
  const time = match === null ? null : clockTime(match);
  if (match === null || time === null) return null;
  const end = from + match[0].trimEnd().length;
  // "10:00-11:00" is a span of time; "T10:00-11:00" has an offset.
  const isSpan = !match[0].startsWith('T') && /^\s?-\d{2}:?\d{2}/.test(text.slice(end, end + 7));
  const zone = isSpan ? null : readZone(text, end);
  return { time, zone: zone?.zone ?? null, end: zone?.end ?? end };
}

function clockTime(match: RegExpExecArray): string | null {
  let hours = Number(match[1]);
  const half = match[4]?.[0]?.toLowerCase();
  if (half !== undefined) {
    if (hours < 1 || hours > 12) return null;
    hours = (hours % 12) + (half === 'p' ? 12 : 0);
  }
  const [minutes, seconds] = [match[2]!, match[3]];
  if (hours > 24 || Number(minutes) > 59 || Number(seconds ?? 0) > 59) return null;
  if (hours === 24 && (minutes !== '00' || Number(seconds ?? 0) !== 0)) return null;
  return [String(hours).padStart(2, '0'), minutes, ...(seconds === undefined ? [] : [seconds])].join(':');
}

/** A time zone that stands at `from`. */
export function readZone(text: string, from: number): { zone: Zone; end: number } | null {
  ZONE.lastIndex = from;
  const match = ZONE.exec(text);
  if (match === null) return null;
  const zone = zoneOf(match);
  return zone === null ? null : { zone, end: from + match[0].trimEnd().length };
}

function zoneOf(match: RegExpExecArray): Zone | null {
  const [, base, sign, hours, minutes, plainSign, plainHours, plainMinutes, iana, abbreviation] = match;
  if (base !== undefined) {
    if (hours !== undefined) return offsetZone(sign!, hours, minutes ?? '00');
    return { name: base === 'GMT' ? 'GMT' : 'UTC', offset: '+00:00' };
  }
  if (plainHours !== undefined) return offsetZone(plainSign!, plainHours, plainMinutes!);
  if (iana !== undefined) return { name: iana, offset: null };
  return Object.hasOwn(ABBREVIATIONS, abbreviation!) ? ABBREVIATIONS[abbreviation!]! : null;
}

function offsetZone(sign: string, hours: string, minutes: string): Zone | null {
  if (Number(hours) > 14 || Number(minutes) > 59) return null;
  const offset = `${sign === '+' ? '+' : '-'}${hours.padStart(2, '0')}:${minutes}`;
  return { name: offset, offset };
}

/** The moment as ISO 8601; with the zone's offset if `withOffset` and the zone is said. */
export function isoOf(moment: Pick<Moment, 'date' | 'time' | 'zone'>, withOffset: boolean): string {
  if (moment.time === null) return moment.date;
  const local = `${moment.date}T${moment.time}`;
  if (!withOffset || moment.zone === null) return local;
  const offset = moment.zone.offset ?? offsetAt(moment.zone.name, local);
  return `${local}${offset === '+00:00' ? 'Z' : (offset ?? '')}`;
}

/** The offset of an IANA zone at a local time; null for a zone that is not known. */
function offsetAt(zone: string, local: string): string | null {
  try {
    const format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
    const at = (instant: number): string =>
      format
        .formatToParts(instant)
        .find((part) => part.type === 'timeZoneName')!
        .value.replace('GMT', '') || '+00:00';
    const asUtc = Date.parse(`${local.length === 16 ? `${local}:00` : local}Z`);
    const guess = at(asUtc);
    return at(asUtc - minutesOf(guess) * 60_000);
  } catch {
    return null;
  }
}

function minutesOf(offset: string): number {
  const [hours, minutes] = offset.slice(1).split(':').map(Number) as [number, number];
  return (offset.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}

function readSlashes(m: RegExpExecArray, order: TextOrder): string | null {
  if (order === 'both') return null;
  const [first, second] = [Number(m[1]), Number(m[3])];
  // With hyphens the day comes first everywhere but in the United States, as with slashes.
  if (first > 12) return iso(m[4]!, m[3]!, m[1]!);
  if (second > 12 || order === 'month-first') return iso(m[4]!, m[1]!, m[3]!);
  return order === 'day-first' || first === second ? iso(m[4]!, m[3]!, m[1]!) : null;
}

/** The number of a month by its name, "08"; the name must be one. */
export function month(name: string): string {
  return String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1).padStart(2, '0');
}

/** An ISO date of a day that exists; null if it does not. */
export function iso(year: string, monthNumber: string, day: string): string | null {
  const date = new Date(Date.UTC(Number(year), Number(monthNumber) - 1, Number(day)));
  const text = `${year}-${monthNumber.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : null;
}

/** The pattern of a month's name, for grammars that leave out a year. */
export const MONTH_PATTERN = MONTH;
