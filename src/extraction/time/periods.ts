import { finder } from '../../search/finder.ts';
import { plainDigits } from '../fold.ts';
import { clocksOfOneDay } from './clocks-of-day.ts';
import { coarsePeriod } from './coarse-periods.ts';
import { daysBefore } from './days-before.ts';
import { daysInOneForm } from './days-in-one-form.ts';
import { firstWithoutYear } from './first-without-year.ts';
import { iso } from './iso-day.ts';
import { findMoments, isoOf, type Moment } from './moments.ts';
import { MONTH_PATTERN, month } from './months.ts';
import { NOW, SINCE, SINCE_BEHIND, UNTIL } from './open-ends.ts';
import { AND_WORD, BETWEEN_WORD, END, FROM_WORD, MONTH_END_WORD, MONTH_START_WORD } from './period-words.ts';
import type { SlashOrder } from './slash-order.ts';
import { monthOf } from './spans.ts';
import { withoutWeekdays } from './weekdays.ts';
import { readZone, type Zone } from './zones.ts';

/** A period of time as a text gives it. */
export interface Period {
  /** ISO 8601 dates or local times; null for an open end. */
  readonly from: string | null;
  readonly to: string | null;
  /** IANA name or offset; null if none is said. */
  readonly timeZone: string | null;
  /** The words that say it. */
  readonly quote: string;
  /** The words that say the zone. */
  readonly zoneQuote: string | null;
}

const SMALL_DAY = '(?:st|nd|rd|th|er|ère|[.]?[ºª]|°|\\.|-го)?';
const JOINT = new RegExp(
  `^(?:\\.|\\s?م(?!\\p{L})|\\s?(?:г|g)\\.|\\s(?:godine|године|година)|\\s?tarihinden)?[\\s,;)]*(?:(?:zeitraum|p[ée]riod[eao]?|período|okres|perioada|період)\\s+)?(?:(?:inclusive|incl\\.?)[\\s,]*)?(?:and\\s+ending(?:\\s+on)?|ending(?:\\s+on)?|${END})(?:\\s+(?:and\\s+including|including|to|until|till|the|to:|and|le|el|il|o|las|les|às|as|alle|dem|den|dnia|data\\s+de))*\\s*:?\\s*$`,
  'iu',
);
const AND = new RegExp(
  `^(?:\\.|\\s?(?:г|g)\\.)?[\\s,;)]*(?:inclusive[\\s,]*)?(?:${AND_WORD})(?![\\p{L}\\p{N}])(?! ending)`,
  'iu',
);
const BETWEEN = finder(
  `(?<!\\p{L})(?:${BETWEEN_WORD}|${FROM_WORD}|period|dates?|since)[\\s:(]*(?:(?:the|of|dates?|le|el|il|dem|den|o|las|les|as|às|alle)\\s+)*(?:\\d{1,2}[:.]\\d{2}\\s*)?$`,
  'iu',
);
/** Right before a month: its end, which is where the month ends anyway, or its beginning. */
const MONTH_END_BEFORE = new RegExp(`(?<=[\\s–—-])(?:${MONTH_END_WORD})\\s+$`, 'iu');
const MONTH_START_BEFORE = new RegExp(`(?<=\\s)(?:${MONTH_START_WORD})\\s+$`, 'iu');
const DAY_TO = finder(
  `(?<![\\w.:/])(?<!\\d\\.\\s)(\\d{1,2})${SMALL_DAY}(?:\\s+(?:(?:de|del|di)\\s+)?(${MONTH_PATTERN}))?\\s*(${END})(?:\\s+(?:le|el|il|o|dem|den|the|(?:mon|tues|wednes|thurs|fri|satur|sun)day))?\\s*$`,
  'iu',
);
const MONTH_DAY_TO = finder(
  `(?<!\\p{L})(${MONTH_PATTERN})\\s+(\\d{1,2})(?:st|nd|rd|th)?\\s*${END}\\s*$`,
  'iu',
);
const MONTH_TO = finder(`(?<!\\p{L})(${MONTH_PATTERN})\\s*(${END})\\s*$`, 'iu');
/** "Between", behind the two ends: "… és … között". */
const BETWEEN_BEHIND =
  /^[\s,.]*(?:között\p{L}*|vahelis\p{L}*|vahel|välis\p{L}*|välillä|tarihleri\s+arası\p{L}*|arası(?:nda)?\p{L}*|välisenä|laikotarp\p{L}+)(?!\p{L})/iu;
const ZONE_WORDS = finder(
  /\b(?:time\s?zones?|times?|zone)\b[^.\n]{0,24}?(?=\b(?:UTC|GMT|CES?T|EES?T|WES?T|BST|E[SD]T|P[SD]T|M[SD]T|MSK|(?:Europe|America|Asia|Africa|Australia)\/)|[+-]\d{2}:?\d{2})/gi,
);

const IN_MONTH = finder(
  String.raw`(?<!\p{L})(?:in|during|for|month\s+of|mese\s+di|mois\s+de|mes\s+de|mês\s+de|monat|maand|period:?|of|im|für|en|pour|au cours de|durante|nel|em|we?|za|în|pentru|у|в|за)\s+(?:(?:the\s+)?(?:whole|entire)\s+|tout\s+|tutto\s+|todo\s+|(?:den\s+)?(?:ganzen|gesamten)\s+|hele\s+)?(?:(?:(?:the\s+)?month\s+of|(?:dem |den )?Monat|Monat|le mois de|mois de|el mes de|mes de|de maand|maand|il mese di|mese di|o mês de|mês de|miesiącu|luna)\s+)?$`,
  'iu',
);

/** The first period that a text names: "between … and …", "from … to …", "1–15 August 2026", "since …". Null if none. */
export function findPeriod(written: string, order: SlashOrder = null): Period | null {
  const text = withoutWeekdays(plainDigits(written));
  const found = periodIn(text, order);
  if (found === null || text === written) return found;
  return quotedAsWritten(found, text, (start, end) => written.slice(start, end));
}

/** A period of a text that was made from another one, with the words of that one: `written` gives those that stood between two offsets of `text`. */
export function quotedAsWritten(
  period: Period,
  text: string,
  written: (start: number, end: number) => string,
): Period {
  const asWritten = (words: string): string => {
    const at = text.indexOf(words);
    return at < 0 ? words : written(at, at + words.length);
  };
  const { quote, zoneQuote } = period;
  return { ...period, quote: asWritten(quote), zoneQuote: zoneQuote === null ? null : asWritten(zoneQuote) };
}

function periodIn(text: string, order: SlashOrder): Period | null {
  const moments = findMoments(text, order);
  for (let at = 0; at < moments.length; at += 1) {
    const found =
      withNext(text, moments, at) ??
      withoutYear(text, moments[at]!, order) ??
      elided(text, moments[at]!) ??
      ofOneDay(text, moments[at]!) ??
      countedBack(text, moments[at]!);
    if (found !== null) return found;
  }
  const days = daysInOneForm(text, order);
  if (days !== null) {
    const { start, end } = days;
    const moment = { start, end, time: null, zone: null };
    return period(text, { ...moment, date: days.from }, { ...moment, date: days.to }, start, end);
  }
  const coarse = coarsePeriod(text);
  if (coarse !== null) {
    const { from, to, start, end } = coarse;
    return { from, to, timeZone: null, quote: text.slice(start, end).trim(), zoneQuote: null };
  }
  for (const moment of moments) {
    if (moment.date.length === 7 && IN_MONTH.test(text.slice(Math.max(0, moment.start - 30), moment.start)))
      return period(text, moment, moment, moment.start, moment.end);
    const found = openEnded(text, moment);
    if (found !== null) return found;
  }
  return null;
}

/** Small words before a day or an hour. */
const AT_DAY = finder(
  /(?:令和|中?華?民[國国])\s?$|(?<!\p{L})(?:R|ROC|at|on|am|le|el|dnia|data de|IST|CST|AST)(?!\p{L})|\bhrs\b/giu,
);

/** Hungarian: "2026. január 3-tól 2026. február 1-ig". */
const FROM_ENDING = /^-?j?[ée]?[áa]?t[őó]l\s+$/iu;

function isJoint(between: string): boolean {
  return JOINT.test(AT_DAY.replaceAll(between, ' ')) || FROM_ENDING.test(between);
}

function withNext(text: string, moments: readonly Moment[], at: number): Period | null {
  const [a, b] = [moments[at]!, moments[at + 1]];
  if (b === undefined) return null;
  const between = beforeMonth(text.slice(a.end, b.start), b);
  if (between.length > 60 || !isJoint(between)) return null;
  const before = text.slice(Math.max(0, a.start - 40), a.start);
  const isBetween =
    BETWEEN.test(a.date.length === 7 ? before.replace(MONTH_START_BEFORE, '') : before) ||
    BETWEEN_BEHIND.test(text.slice(b.end, b.end + 24));
  if (AND.test(between) && !isBetween) return null;
  return period(text, a, b, a.start, b.end);
}

/** What stands before a day; before a month without the words for its end. */
function beforeMonth(before: string, { date }: Moment): string {
  return date.length === 7 ? before.replace(MONTH_END_BEFORE, '') : before;
}

/** "vom 1.9. bis 15.10.2026" */
function withoutYear(text: string, to: Moment, order: SlashOrder): Period | null {
  const first = firstWithoutYear(text, to, order);
  if (first === null) return null;
  const { from, joint, mayBeSection } = first;
  const before = text.slice(Math.max(0, from.start - 40), from.start);
  const needsLead = (joint !== 'and' && AND.test(joint)) || (mayBeSection && before.trim() !== '');
  if (needsLead && !BETWEEN.test(before)) return null;
  return period(text, from, to, from.start, to.end);
}

/** A first date without its year or month: "1 August to 30 September 2026", "1–15 August 2026", "August to October 2026". */
function elided(text: string, to: Moment): Period | null {
  const whole = text.slice(Math.max(0, to.start - 40), to.start);
  const window = beforeMonth(whole, to);
  const [year, monthNumber] = to.date.split('-') as [string, string];
  const dayFirst = DAY_TO.exec(window);
  const monthFirst = MONTH_DAY_TO.exec(window);
  const monthOnly = MONTH_TO.exec(window);
  if (dayFirst === null ? isLooselyJoined(window, monthOnly, 2) : isLooselyJoined(window, dayFirst, 3))
    return null;
  let date: string | null = null;
  let index = 0;
  if (monthFirst !== null) {
    date = iso(year, month(monthFirst[1]!), monthFirst[2]!);
    index = monthFirst.index;
  } else if (dayFirst !== null) {
    date = iso(
      year,
      dayFirst[2] === undefined ? monthNumber : month(dayFirst[2], dayFirst[0].split(dayFirst[2])[0]),
      dayFirst[1]!,
    );
    index = dayFirst.index;
  } else if (monthOnly !== null && to.date.length === 7) {
    date = `${year}-${month(monthOnly[1]!)}`;
    index = monthOnly.index;
  }
  if (date === null || date > to.date) return null;
  const start = to.start - whole.length + index;
  return period(text, { ...to, date, time: null, start }, to, start, to.end);
}

/** "1 et 15 mars 2026": two days, no period, unless "entre" stands before them. */
function isLooselyJoined(window: string, match: RegExpExecArray | null, joint: number): boolean {
  if (match === null || /^(?:and)$/i.test(match[joint]!) || !AND.test(match[joint]!)) return false;
  return !BETWEEN.test(window.slice(0, match.index));
}

function ofOneDay(text: string, moment: Moment): Period | null {
  const found = clocksOfOneDay(text, moment);
  return found === null ? null : period(text, found.from, found.to, found.start, found.end);
}

/** "the last 90 days before 1 October 2026" */
function countedBack(text: string, to: Moment): Period | null {
  const first = daysBefore(text, to);
  return first === null ? null : period(text, { ...to, ...first, time: null }, to, first.start, to.end);
}

function openEnded(text: string, moment: Moment): Period | null {
  const before = text.slice(Math.max(0, moment.start - 30), moment.start);
  const from = SINCE.exec(before);
  const now = NOW.exec(text.slice(moment.end, moment.end + 40));
  if (now !== null) return period(text, moment, null, moment.start, moment.end + now[0].length);
  if (from !== null) return period(text, moment, null, moment.start - before.length + from.index, moment.end);
  const behind = SINCE_BEHIND.exec(text.slice(moment.end, moment.end + 40));
  if (behind !== null) return period(text, moment, null, moment.start, moment.end + behind[0].length);
  const until = UNTIL.exec(before);
  if (until === null) return null;
  return period(text, null, moment, moment.start - before.length + until.index, moment.end);
}

function period(text: string, from: Moment | null, to: Moment | null, start: number, end: number): Period {
  const zoned = to?.zone ?? from?.zone ?? null;
  const quote = text.slice(start, end).trim();
  const clocked = from?.time != null || to?.time != null;
  const nearby = zoned !== null ? { zone: zoned, quote } : zoneNear(text, end, clocked);
  return {
    from:
      from === null
        ? null
        : isoOf(from.date.length === 7 ? { ...from, date: monthOf(from.date).first } : from, false),
    to: to === null ? null : isoOf(to.date.length === 7 ? { ...to, date: monthOf(to.date).last } : to, false),
    timeZone: nearby?.zone.name ?? null,
    quote,
    zoneQuote: nearby?.quote ?? null,
  };
}

/** A zone right after the period, or one that the text gives for its times. */
function zoneNear(text: string, end: number, clocked: boolean): { zone: Zone; quote: string } | null {
  const next = readZone(text, end);
  if (next !== null) return { zone: next.zone, quote: text.slice(end, next.end).trim() };
  if (!clocked && !/time\s?zone|Zeitzone|fuseau|zona horaria|tijdzone|fuso|strefa|часов/i.test(text))
    return null;
  for (const words of ZONE_WORDS.matchAll(text)) {
    const zone = readZone(text, words.index + words[0].length);
    if (zone !== null) return { zone: zone.zone, quote: text.slice(words.index, zone.end).trim() };
  }
  return null;
}
