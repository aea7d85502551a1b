import { type Evidence, said } from '../../evidence.ts';
import { plainDigits } from '../../fold.ts';
import type { FoundIdentifier } from '../../identifiers/identifiers.ts';
import { findMoments } from '../../time/moments.ts';
import { findPeriod, type Period } from '../../time/periods.ts';
import type { SlashOrder } from '../../time/slash-order.ts';
import { zoneOfCountry } from '../../time/zones.ts';
import type { Letter } from '../layout.ts';
import { hasWord } from '../words.ts';
import { periodByLettersDay } from './completed-days.ts';
import { dayOfData } from './single-day.ts';
import { dayOf, isOfClauseOfData, spanOfData } from './span-of-data.ts';
import { isTimeOfElse, pointsToDays } from './times-of-else.ts';
import { cityZone } from './zone.ts';

/** The period of the data: one that the asking itself gives, even with an open end; else a closed one of the running text. */
export function readPeriod(
  letter: Letter,
  askings: readonly { text: string }[],
  targets: readonly FoundIdentifier[],
  order: SlashOrder,
  evidence: Evidence,
): void {
  const asked =
    periodOfRows(letter, order) ??
    askings
      .map((one) => periodOfData(one.text, letter.language, order))
      .find((one) => isOfData(one, letter)) ??
    askings.map((one) => spanOfData(one.text, letter, order)).find((one) => isOfData(one, letter)) ??
    byLettersDay(letter, askings, order) ??
    periodOfClauses(letter, order);
  const told = asked ?? periodTold(letter, askings, order);
  // "In October" tells when something happened.
  const period =
    asked === null && told !== null && !isOfDays(told)
      ? (letter.sentences
          .map(({ text }) => findPeriod(text, order))
          .find((one) => one !== null && isOfDays(one)) ?? null)
      : (told ??
        askings
          .map((one) => dayOfData(one.text, letter.language, targets, order))
          .find((one) => one !== null) ??
        null);
  if (!isOfData(period, letter) || (asked === null && period.to === null)) return;
  if (period.from !== null) evidence.add('timeRange.from', period.from, [period.quote], letter.place);
  if (period.to !== null) evidence.add('timeRange.to', period.to, [period.quote], letter.place);
  const after = letter.text.slice(letter.text.indexOf(period.quote) + period.quote.length);
  const country = said(evidence, 'organisation.country');
  const zone =
    period.timeZone !== null && period.zoneQuote !== null
      ? { name: period.timeZone, quote: period.zoneQuote }
      : (cityZone(after) ??
        zoneOfCountry(period.quote, country) ??
        zoneOfCountry(after.slice(0, 60), country));
  if (zone !== null) evidence.add('timeRange.timeZone', zone.name, [zone.quote], letter.place);
}

/** What calls what follows the period of the data. */
const CALLED_PERIOD =
  /(?<!\p{L})(?:(?:zeit(?:raum|spanne)?|periode?|période|per[ií]odo|period|tijdvak|okres\p{L}*|czasookres|obdob\p{L}+|rozmezí|období|razdoblj\p{L}+|період|період\p{L}*|период\p{L}*|времето|tidsrum(?:met)?|tidsperiod\p{L}*|tidsrommet|tiden|fascia|lapso|intervall\p{L}*|interval\p{L}*|annualità|ejercicios?|aikaväli\p{L}*|ajanjakso\p{L}*|időszak\p{L}*)(?:\s+(?:von|de|di|der|des|d[’']int[ée]r[êe]t|interesse|czasow\p{L}+|časové))?)[\s:]{1,4}(?:\p{L}{1,6}\s){0,3}$/iu;
/** The first period of a text that is not of something else. */
function periodOfData(text: string, language: string, order: SlashOrder): Period | null {
  const first = findPeriod(text, order);
  if (first === null) return null;
  const start = text.indexOf(first.quote);
  const end = start + first.quote.length;
  if (start < 0 || !isTimeOfElse(text, language, start, end)) return first;
  return findPeriod(`${text.slice(0, start)}${BLANK.repeat(end - start)}${text.slice(end)}`, order);
}

/** In the place of a period that is passed over: it joins nothing. */
const BLANK = '_';

/** The first period of a letter; one of something else only where the letter asks for those days. */
function periodTold(letter: Letter, askings: readonly { text: string }[], order: SlashOrder): Period | null {
  const first = findPeriod(letter.text, order);
  const start = first === null ? -1 : letter.text.indexOf(first.quote);
  const around = letter.sentences.find((one) => one.start <= start && start < one.end);
  if (first === null || around === undefined || askings.some(({ text }) => pointsToDays(text))) return first;
  const at = start - around.start;
  if (!isTimeOfElse(around.text, letter.language, at, at + first.quote.length)) return first;
  const others = letter.sentences.filter((one) => one !== around);
  return (
    others
      .map(({ text }) => periodOfData(text, letter.language, order))
      .find((one) => one !== null && one.from !== null) ?? null
  );
}

/** Keeping, secrecy and custody have their times, too. */
const OF_ELSE =
  /(?<!\p{L})(?:kept|retain|preserv|secre|confiden|valid|custod|haft|aufbewahr|stillschweig|gültig|geheim|conserv|secret|valab|bewaar|geheim|valid|przechow|ważn|poufn|зберіга|чинн|дії|platnost|mlčen|uchov)/iu;

/** The period of a sentence that asks nothing by itself, but is about data there, or calls it their period. */
function periodOfClauses(letter: Letter, order: SlashOrder): Period | null {
  const { language } = letter;
  for (const { text } of letter.sentences) {
    const one = findPeriod(text, order);
    if (!isOfData(one, letter)) continue;
    const at = text.indexOf(one.quote);
    if (isTimeOfElse(text, language, at, at + one.quote.length)) continue;
    const isCalled = CALLED_PERIOD.test(text.slice(Math.max(0, at - 60), at)) && !OF_ELSE.test(text);
    if (isCalled) return one;
    const isAbout = isOfClauseOfData(text, at, language) && !OF_ELSE.test(text.slice(0, at));
    if (isAbout && (one.to !== null || !hasWord(language, 'telling', text))) return one;
  }
  return null;
}

/** The period of an asking whose days the letter's own makes whole. */
function byLettersDay(
  letter: Letter,
  askings: readonly { text: string }[],
  order: SlashOrder,
): Period | null {
  const written = dayOf(letter, order);
  if (written === null) return null;
  return (
    askings
      .map(({ text }) => {
        const one = periodByLettersDay(text, letter.language, written, order);
        const isAsked = one !== null && isOfClauseOfData(text, text.indexOf(one.quote), letter.language);
        return isAsked ? one : null;
      })
      .find((one) => isOfData(one, letter)) ?? null
  );
}

/** True for a period that is given by its days. */
const isOfDays = ({ quote }: Period): boolean =>
  /(?<!\d)\d{1,2}(?!\d)\D+(?:1[34]|19|20|25)\d{2}|\d{4}[-/.]\s?\d{1,2}[-/.]\s?\d{1,2}|\d{1,4}[年년/.]/.test(
    plainDigits(quote),
  );

/** True for a period that has a beginning: what ends without one is a term. The month of a date of signature is none. */
function isOfData(period: Period | null, { text }: Letter): period is Period {
  if (period === null || period.from === null) return false;
  const at = text.indexOf(period.quote);
  return !/\bday\s+of\s*$/i.test(text.slice(Math.max(0, at - 12), at));
}

/** From the first to the last day of the rows of a table that give two days each; null for fewer than two such rows. */
function periodOfRows({ lines }: Letter, order: SlashOrder): Period | null {
  const rows = lines.flatMap(({ text }) => {
    if (!text.includes('\t')) return [];
    const cells = text.split('\t');
    const days = cells.flatMap((cell) => {
      const [day, ...more] = cell.length < DATE_CELL ? findMoments(cell, order) : [];
      return day !== undefined && more.length === 0 && day.date.length === 10 && day.start === 0
        ? [day.date]
        : [];
    });
    return days.length === 2 && days[0]! <= days[1]! ? [{ text, from: days[0]!, to: days[1]! }] : [];
  });
  if (rows.length < 2) return null;
  const from = rows.reduce((a, b) => (b.from < a.from ? b : a));
  const to = rows.reduce((a, b) => (b.to > a.to ? b : a));
  return { from: from.from, to: to.to, timeZone: null, quote: from.text, zoneQuote: null };
}

/** A cell for a day holds little else, in characters. */
const DATE_CELL = 24;
