import { finder } from '../../search/finder.ts';
import { readClock } from './clock.ts';
import { iso } from './iso-day.ts';
import type { Moment } from './moments.ts';
import { MONTH_PATTERN, month } from './months.ts';
import { END } from './period-words.ts';
import type { SlashOrder } from './slash-order.ts';

const HOUR = '\\d{1,2}(?:[:.h]\\d{2}|\\s?h(?!\\p{L}))';
const O_CLOCK = '(?:\\s?(?:hrs?|hours|h|Uhr|uur|heures|horas|год\\.?)(?!\\p{L}))?';
const OF_DAY = '(?:(?:on|of|del?|du|do|dia|día|le|am|vom|van|op|il|the)\\s+){0,2}';
const AT = '(?:(?:à|um|at|ore|alle|kl\\.?|klo|o|godz\\.|ora|a\\s+las|às|om)\\s+){0,2}';
const OF_MONTH = `(?:st|nd|rd|th|er|ère|[.]?[ºª]|°|\\.)?\\s+(?:(?:de|del|di|of)\\s+)?(${MONTH_PATTERN})`;
const ARTICLES =
  '(?:\\s+(?:and|including|the|le|el|il|o|dem|den|zum|las|les|alle|às|as|dnia)(?!\\p{L})){0,2}';
/** A day with its month and no year, a clock before or behind it, and what joins it to the day that follows: "1.9. bis ", "18:00 on 3 March and ". */
const FIRST = finder(
  `(?<![\\p{L}\\d./:-])(?:(${HOUR})${O_CLOCK},?\\s*${OF_DAY})?(\\d{1,2})(?:\\.\\s?(\\d{1,2})\\.|\\/(\\d{1,2})|${OF_MONTH})(?:,?\\s*${AT}(${HOUR})${O_CLOCK})?[\\s,;)]*(${END})${ARTICLES}\\s*:?\\s*$`,
  'iu',
);
/** So far before the second day the first stands, in characters. */
const REACH = 80;
/** Day and month of a date with slashes. */
const SLASHES = /^(\d{1,2})\/(\d{1,2})\//;

/** What has a number that is no day: "LKA 4.2.", "Ziffer 5.1.", "see annex 5.2.". */
const NUMBERED =
  /(?<!\p{L})(?:LKA|BKA|Dezernat|Dez\.|Kommissariat|KK|Referat|Abteilung|Abt\.|annex\p{L}*|anlagen?|allegato|anexo|bijlage|załącznik|appendix|Ziff(?:er|\.)|Nr\.?|No\.?|n[°º.]|Punkt|Pkt\.?|points?|punto|Abschnitt|Kapitel|sections?|sec\.|chapter|item|paragraphs?|para\.?|part|row|room|version|§)\s*$/iu;

/** The first of two joined days that has its month, but not its year: "vom 1.9. bis 15.10.2026", "du 3 mars à 10h00 au 5 mars 2026". */
export interface First {
  readonly from: Moment;
  /** What joins the two. */
  readonly joint: string;
  /** True for numerals that a stroke alone joins to the next: as well a section, "see 5.2. - 12 March 2026". */
  readonly mayBeSection: boolean;
}

/** The day without a year right before another one, of the same year; null where there is none. */
export function firstWithoutYear(text: string, to: Moment, order: SlashOrder): First | null {
  if (to.date.length !== 10) return null;
  const window = text.slice(Math.max(0, to.start - REACH), to.start);
  const match = FIRST.exec(window);
  if (match === null || NUMBERED.test(window.slice(0, match.index))) return null;
  const [, before, day, number, second, name, behind, joint] = match;
  const year = to.date.slice(0, 4);
  const own = name === undefined ? '' : match[0].slice(0, match[0].indexOf(name));
  const date =
    second === undefined
      ? iso(year, number ?? month(name!, own), day!)
      : withSlash(year, day!, second, slashOrderOf(text, to) ?? order);
  const clock = readClock((before ?? behind ?? '').trim(), 0);
  if (date === null || date > to.date || (date === to.date && clock === null)) return null;
  const start = to.start - window.length + match.index;
  const from = { start, end: start, date, time: clock?.time ?? null, zone: to.zone };
  return { from, joint: joint!, mayBeSection: name === undefined && !/\p{L}/u.test(joint!) };
}

function withSlash(year: string, first: string, second: string, order: SlashOrder): string | null {
  if (order === null) return null;
  return order === 'day-first' ? iso(year, second, first) : iso(year, first, second);
}

/** How the second day is written, where it tells. */
function slashOrderOf(text: string, { start, date }: Moment): SlashOrder {
  const [, first, second] = SLASHES.exec(text.slice(start, start + 6)) ?? [];
  if (first === undefined || Number(first) === Number(second)) return null;
  return Number(first) === Number(date.slice(8)) ? 'day-first' : 'month-first';
}
