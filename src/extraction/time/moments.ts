import { finder } from '../../search/finder.ts';
import { plainDigits } from '../fold.ts';
import { type Clock, readClock } from './clock.ts';
import { type Day, dayAt, digitsAt, OF_YEAR, YEAR } from './date-forms.ts';
import { MONTH_PATTERN as MONTH, month } from './months.ts';
import { type SlashOrder, slashOrderIn, type TextOrder } from './slash-order.ts';
import { offsetAt, readZone, type Zone } from './zones.ts';

/** A date in a text, with the clock time and zone that stand with it. */
export interface Moment extends Day {
  /** "10:22" or "10:22:31" as far as written; null for a mere date. */
  readonly time: string | null;
  readonly zone: Zone | null;
}

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
  /\s*(?:\(?(?:IST|CST|AST)\)?)?\s*,?\s*(?:(?:on|of|,|del?|du|do|am|vom|le|op|van|den|il|на|dnia|dne)(?=\s))?\s*(?:(?:the|d[ií]a)\s+)?/iy;

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

/** The moment as ISO 8601; with the zone's offset if `withOffset` and the zone is said. */
export function isoOf(moment: Pick<Moment, 'date' | 'time' | 'zone'>, withOffset: boolean): string {
  if (moment.time === null) return moment.date;
  const local = `${moment.date}T${moment.time}`;
  if (!withOffset || moment.zone === null) return local;
  const offset = moment.zone.offset ?? offsetAt(moment.zone.name, local);
  return `${local}${offset === '+00:00' ? 'Z' : (offset ?? '')}`;
}
