import { finder } from '../../search/finder.ts';
import { plainDigits } from '../fold.ts';
import { readClock } from './clock.ts';
import { daysBefore } from './days-before.ts';
import { daysInOneForm } from './days-in-one-form.ts';
import { firstWithoutYear } from './first-without-year.ts';
import { iso } from './iso-day.ts';
import { findMoments, isoOf, type Moment } from './moments.ts';
import { MONTH_PATTERN, month } from './months.ts';
import { AND_WORD, END } from './period-words.ts';
import type { SlashOrder } from './slash-order.ts';
import { monthOf } from './spans.ts';
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

/** "Between", in front of two ends that only "and" joins. */
const BETWEEN_WORD =
  'between|zwischen(?:\\s+dem)?|entre(?:\\s+le|\\s+el|\\s+o)?|tussen|tra(?:\\s+il)?|fra(?:\\s+il)?|między|pomiędzy|între|intre|між|mellan|mell[eo]m|mezi|medzi|između|med|μεταξύ|между';
const FROM_WORD =
  'from|vom|von|ab|du|de|del|desde(?:\\s+el)?|van|dal|da|do|od(?:\\s+dnia)?|de\\s+la|din|з|із|від|période|periodo|período|okres|perioada|період|zeitraum|periode|från|fra|från\\s+och\\s+med|από|от|alates|ajal\\p{L}{1,4}|ajanjakso\\p{L}*|aikaväli\\p{L}*';
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
const SINCE = finder(
  String.raw`(?<!\p{L})(?:from|since|starting(?:\s+(?:on|from))?|beginning(?:\s+on)?|as\s+(?:of|from)|after|from:|on\s+(?:and|or)\s+after|onwards?\s+from|commencing(?:\s+on)?|post[ée]rieur\p{L}*\s+(?:au|à|al?|ao)|après\s+le|nach\s+dem|ab|(?:despu[eé]s|con\s+posterioridad)\s+(?:de|al?)|después\s+del|após(?:\s+o)?|depois\s+de|successiv[aeio]\s+al|dopo\s+il|po(?:\s+dniu)?|od(?:\s+dnia)?|după(?:\s+data\s+de)?|після|från\s+och\s+med|sedan(?:\s+den)?|fr\.?\s?o\.?\s?m\.?|fra\s+og\s+med|siden(?:\s+den)?|etter|efter|από|μετά|след|seit(?:\s+dem)?|ab\s+dem|depuis(?:\s+le)?|à\s+(?:partir|compter)\s+du|desde(?:\s+el)?|a\s+partir\s+(?:de|del|do)|sinds|vanaf|a\s+(?:partire|decorrere)\s+dal|począwszy\s+od|începând\s+(?:cu|din)|починаючи\s+з)\s+(?:the\s+)?$`,
  'iu',
);
const UNTIL = finder(
  String.raw`(?<!\p{L})(?:until|till|up\s+to|before|prior\s+to|no\s+later\s+than|to|bis\s+(?:zum|einschließlich)|jusqu['’]au|hasta\s+el|tot\s+en\s+met|fino\s+al|até|do\s+dnia|până\s+la(?:\s+data\s+de)?)\s+(?:and\s+including\s+)?(?:the\s+)?$`,
  'iu',
);
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
/** The present, where a period ends with it: "to date", "bis heute". */
const NOW =
  /^\s*,?\s*(?:(?:to|until|till|up\s+to|through|-|–)\s+(?:the\s+)?(?:present(?:\s+(?:day|date|time))?|date|now|today|this\s+(?:date|day))|bis\s+(?:heute|dato|jetzt|zum\s+heutigen\s+tag\p{L}*)|jusqu['’]?(?:à|a)\s+(?:ce\s+jour|aujourd['’]hui|présent)|à\s+ce\s+jour|hasta\s+(?:la\s+(?:fecha|actualidad)|el\s+presente|hoy)|tot\s+(?:op\s+)?(?:heden|nu|vandaag)|(?:ad|fino\s+ad)\s+oggi|(?:até|à)\s+(?:a\s+)?(?:(?:presente\s+)?data(?:\s+presente)?|hoje|o\s+presente|atualidade)|do\s+(?:chwili\s+obecnej|dziś|dzisiaj|teraz|dnia\s+dzisiejszego)|până\s+(?:în\s+prezent|azi|astăzi|la\s+zi)|(?:по|до)\s+(?:теперішній\s+час|сьогодні|цей\s+час|даний\s+час|момента|днес|сега|настоящия\s+момент|настоящего\s+времени)|til(?:l)?\s+(?:dags\s+dato|d\.\s?d|i\s?dag|nå|nu)|do\s+(?:danas|dnes\p{L}*|současnosti|súčasnosti)|(?:μέχρι|έως)\s+σήμερα|kuni\s+tänaseni|tähän\s+päivään|līdz\s+(?:šim|šodienai)|iki\s+(?:šiol|dabar|šios\s+dienos)|bugüne\s+(?:kadar|dek)|onwards?|en\s+adelante|em\s+diante|in\s+poi)(?!\p{L})/iu;
const HOURS = '(?:\\s?(?:hrs?|hours|h|Uhr|uur|heures|horas|год\\.?)(?![\\p{L}]))?';
/** An hour by its minutes, or of one half of the day: "18:00", "6 pm". */
const CLOCK = '(\\d{1,2}(?:[:.h]\\d{2}(?::\\d{2})?(?:\\s?[ap]\\.?m\\.?)?|\\s?[ap]\\.?m\\.?))';
const CLOCK_TO = new RegExp(
  `^\\s*${END}\\s*(?:同日\\s?|当日|當日|같은\\s날\\s)?(?:(?:las|às|as|alle|le|les|ore|godz\\.|ora)\\s+){0,2}(?=\\d{1,2}(?:[:.h時时点點시]\\s?(?:\\d{2}|[から至〜])|\\s?(?:[ap]\\.?m|Uhr|uur|h|heures|horas)(?!\\p{L}))|\\d{4}\\s?(?:hrs?|hours|h)(?!\\p{L}))`,
  'iu',
);
const CLOCK_BEFORE = finder(
  `(?<![\\d.:])${CLOCK}${HOURS}\\s*${END}\\s*(?:(?:las|às|as|alle|le|ore|godz\\.|ora|kl\\.?|klo|kell)\\s+)?$`,
  'iu',
);
const CLOCKS_BEFORE = finder(
  `(?:(?<!\\p{L})(?:${BETWEEN_WORD}|${FROM_WORD}|de\\s+las|das|dalle)\\s+)?(?<![\\d.:])${CLOCK}${HOURS}\\s*${END}\\s*(?:(?:las|às|as|alle|le|ore|godz\\.|ora)\\s+)?${CLOCK}${HOURS}\\s*(\\(?\\s*(?:UTC|GMT)?\\s?(?:[+\\-−]\\s?\\d{1,2}(?::?\\d{2})?)?[A-Z]{0,5}\\s*\\)?)\\s*,?\\s*(?:(?:on|am|le|el|il|op|em|dnia|w\\s+dniu|din\\s+data\\s+de|del|du|vom|del\\s+día)\\s+)?(?:the\\s+)?$`,
  'iu',
);
const ZONE_WORDS = finder(
  /\b(?:time\s?zones?|times?|zone)\b[^.\n]{0,24}?(?=\b(?:UTC|GMT|CES?T|EES?T|WES?T|BST|E[SD]T|P[SD]T|M[SD]T|MSK|(?:Europe|America|Asia|Africa|Australia)\/)|[+-]\d{2}:?\d{2})/gi,
);

const IN_MONTH = finder(
  String.raw`(?<!\p{L})(?:in|during|for|month\s+of|mese\s+di|mois\s+de|mes\s+de|mês\s+de|monat|maand|period:?|of|im|für|en|pour|au cours de|durante|nel|em|we?|za|în|pentru|у|в|за)\s+(?:(?:the\s+)?(?:whole|entire)\s+|tout\s+|tutto\s+|todo\s+|(?:den\s+)?(?:ganzen|gesamten)\s+|hele\s+)?(?:(?:(?:the\s+)?month\s+of|(?:dem |den )?Monat|Monat|le mois de|mois de|el mes de|mes de|de maand|maand|il mese di|mese di|o mês de|mês de|miesiącu|luna)\s+)?$`,
  'iu',
);

/** The first period that a text names: "between … and …", "from … to …", "1–15 August 2026", "since …". Null if none. */
export function findPeriod(written: string, order: SlashOrder = null): Period | null {
  const text = plainDigits(written);
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

function withNext(text: string, moments: readonly Moment[], at: number): Period | null {
  const [a, b] = [moments[at]!, moments[at + 1]];
  if (b === undefined) return null;
  const between = text.slice(a.end, b.start);
  if (between.length > 60 || !JOINT.test(AT_DAY.replaceAll(between, ' '))) return null;
  const isBetween =
    BETWEEN.test(text.slice(Math.max(0, a.start - 40), a.start)) ||
    BETWEEN_BEHIND.test(text.slice(b.end, b.end + 24));
  if (AND.test(between) && !isBetween) return null;
  return period(text, a, b, a.start, b.end);
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

/** "14 August 2026, 10:00 – 12:00 UTC", "between 10:00 and 12:00 UTC on 14 August 2026". */
function ofOneDay(text: string, moment: Moment): Period | null {
  if (moment.time !== null) {
    const joint = CLOCK_TO.exec(text.slice(moment.end, moment.end + 20));
    const clock = joint === null ? null : readClock(text, moment.end + joint[0].length);
    if (clock === null) return endingClock(text, moment);
    return period(text, moment, { ...moment, ...clock }, moment.start, clock.end);
  }
  const window = text.slice(Math.max(0, moment.start - 60), moment.start);
  const before = CLOCKS_BEFORE.exec(window);
  if (before === null) return clocksAfter(text, moment);
  const [first, second] = [readClock(before[1]!, 0), readClock(before[2]!, 0)];
  if (first === null || second === null) return null;
  const zone = readZone(before[3]!, 0)?.zone ?? readZone(text, moment.end)?.zone ?? null;
  const start = moment.start - window.length + before.index;
  return period(
    text,
    { ...moment, time: first.time, zone },
    { ...moment, time: second.time, zone },
    start,
    moment.end,
  );
}

const CLOCKS_AFTER = new RegExp(
  `^[\\s,()]*(?:${BETWEEN_WORD}|${FROM_WORD}|de las|das|dalle|entre las|tra le)\\s+(?:(?:las|as|às|le|les|ore)\\s+)?(?=\\d{1,2}(?:[:.h]\\d{2}|\\s?(?:[ap]\\.?m|Uhr|uur|h))|\\d{4}\\s?(?:hrs?|hours|h)(?!\\p{L}))`,
  'iu',
);

/** "on 14 August 2026 between 10:00 and 12:00 UTC" */
function clocksAfter(text: string, moment: Moment): Period | null {
  const lead = CLOCKS_AFTER.exec(text.slice(moment.end, moment.end + 20));
  const first = lead === null ? null : readClock(text, moment.end + lead[0].length);
  const joint = first === null ? null : CLOCK_TO.exec(text.slice(first.end, first.end + 20));
  const second = joint === null ? null : readClock(text, first!.end + joint[0].length);
  if (first === null || second === null) return null;
  const zone = second.zone ?? first.zone;
  const from = { ...moment, time: first.time, zone };
  return period(text, from, { ...moment, time: second.time, zone }, moment.start, second.end);
}

/** "from 10:00 to 12:30 UTC on 14 August 2026", where the date came with its second time. */
function endingClock(text: string, to: Moment): Period | null {
  const window = text.slice(Math.max(0, to.start - 30), to.start);
  const before = CLOCK_BEFORE.exec(window);
  const clock = before === null ? null : readClock(before[1]!, 0);
  if (before === null || clock === null) return null;
  const start = to.start - window.length + before.index;
  return period(text, { ...to, time: clock.time }, to, start, to.end);
}

/** A first date without its year or month: "1 August to 30 September 2026", "1–15 August 2026", "August to October 2026". */
function elided(text: string, to: Moment): Period | null {
  const window = text.slice(Math.max(0, to.start - 40), to.start);
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
  const start = to.start - window.length + index;
  return period(text, { ...to, date, time: null, start }, to, start, to.end);
}

/** "1 et 15 mars 2026": two days, no period, unless "entre" stands before them. */
function isLooselyJoined(window: string, match: RegExpExecArray | null, joint: number): boolean {
  if (match === null || /^(?:and)$/i.test(match[joint]!) || !AND.test(match[joint]!)) return false;
  return !BETWEEN.test(window.slice(0, match.index));
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
