import { monthNumber } from '../month-names.ts';

const DAY = 24 * 60 * 60 * 1000;
/** A day so near before a request may be the one that it is written about in haste. */
const NEAR_DAYS = 3;
/** An older day that nothing leads to ("on", "in") is more likely that of somebody's birth. */
const OLD_DAYS = 6 * 366;

const NUMBERS = /(?<![\d.,/-])(\d{1,2})(?:([./-])(\d{1,2})\2(\d{4}|\d{2})|\.(\d{1,2})\.)(?![\d/:])/g;
const YEAR_FIRST = /(?<![\d.,/-])((?:19|20)\d{2})([./-])\s?(\d{1,2})\2\s?(\d{1,2})(?![\d/])/g;
const WORD = /\p{L}{3,}/gu;
const DAY_BEFORE = /(?<![\d.,/:-])(\d{1,2})(?:st|nd|rd|th|er|º|°|\.)?\s+(?:of\s+|de\s+|d['’])?$/;
const DAY_AFTER = /^\s+(\d{1,2})(?:st|nd|rd|th|\.)?(?![\d:])/;
const YEAR_BEFORE = /((?:19|20)\d{2})\.?\s+(?:m\.\s+|gada\s+)?(?:\d{1,2}\.?\s+)?$/;
const YEAR_AFTER =
  /^[.,]?\s+(?:\d{1,2}(?:st|nd|rd|th|\.)?,?\s+)?(?:of\s+|de\s+|del\s+)?((?:19|20)\d{2})(?!\d)/;
const YEAR =
  /(?<![\d.,/-])20\d{2}(?![\d/-]|[.,]\d|\s*(?:[€$£]|eur|usd|gbp|zł|pln|k[čc]|dollar|pound|hours|hrs|h(?!\p{L})|uhr))/gu;

/** What makes the day after it the beginning of something that may last. */
const SINCE =
  /(?<!\p{L})(?:since|seit|seitdem|depuis|desde|sinds|sedert|vanaf|dal|dall['’]|od|alates|kopš|nuo|sedan|siden|από|от|від|începând|încă)\s+(?:\p{L}+\s+){0,2}$/u;
const SINCE_AFTER =
  /^(?:[\s-]+\p{L}{1,4}\.?)?[\s-]+(?:óta|lähtien|alkaen|saakka|saadik|beri|itibaren)(?!\p{L})/u;
const BIRTH =
  /(?<!\p{L})(?:born|dob|d\.o\.b|date of birth|geb|geboren\p{L}*|geburtsdatum|née?|nacid[oa]|nat[oa]|nascid[oa]|ur|urodz\p{L}*|nar|naroz\p{L}*|narod\p{L}*|rođ\p{L}*|rojen\p{L}*|född|født|født\p{L}*|syntyn\p{L}*|sünd\p{L}*|szül\p{L}*|gim\p{L}*|dzim\p{L}*|doğum\p{L}*|γεν\p{L}*|роден\p{L}*|нар\p{L}*|născut\p{L}*)[.:]*\s*(?:(?:on|in|am|le|en|el|il|em|dnia|w|dniu|den|la|na|στις|på|datum|data)\s+){0,2}$|[(*†]\s*$/u;
/** Papers and sentences have days of their own. */
const PAPER =
  /(?<!\p{L})(?:order|act|law|regulation|warrant|judg(?:e)?ment|decision|verdict|sentence|convicted|sentenced|released|registered|created|opened|\p{L}*beschluss|\p{L}*gesetz|urteil|anordnung|verurteilt|entlassen|registriert|ordonnance|jugement|loi|arrêté|condamnée?|libérée?|créé|sentencia|ley|orden|auto|condenad[oa]|puest[oa] en libertad|ordinanza|sentenza|legge|decreto|condannat[oa]|scarcerat[oa]|lei|despacho|sentença|libertad[oa]|wet|besluit|vonnis|bevel|veroordeeld|vrijgelaten|ustaw\p{L}*|postanowieni\p{L}*|wyrok\p{L}*|skazan\p{L}*|zwolnion\p{L}*|zákon\p{L}*|usnesení|rozsud\p{L}*|odsouzen\p{L}*|odsúden\p{L}*|propuštěn\p{L}*|legea|hotărâr\p{L}*|condamnat\p{L}*|eliberat\p{L}*|törvény\p{L}*|végzés\p{L}*|ítélet\p{L}*|закон\p{L}*|ухвал\p{L}*|вирок\p{L}*|засуджен\p{L}*|присъд\p{L}*|осъден\p{L}*|lag|lov|kendelse|kjennelse|dom|dömd|dømt)[.,:]*\s+(?:(?:of|on|in|from|dated|vom|am|im|den|du|le|en|de|del|di|il|nel|em|van|op|z|dnia|w|roku|ze|dne|ve|din|la|від|у|в|на|av|af|i|no|nr|\d{1,5})\.?\s+){0,3}$/u;
const BIRTH_AFTER =
  /^[.,]?\s*(?:r\.? ?ж|року народження|г\.? ?р\.|р\.? ?н\.|geboren|szül|doğumlu|rođen|rojen)/u;
const LEADS =
  /(?<!\p{L})(?:on|in|of|from|during|am|im|vom|den|des|jahre?|le|du|en|de|el|del|il|nel|em|no|op|van|w|dnia|dniu|roku|dne|dňa|v|ve|på|i|den|la|în|din|на|у|в|през|στις|το|il|al|dana|u)\.?\s+(?:\p{L}+\s+)?$/u;
const CLOCK = /(?<!\p{L})(?:at|um|à|alle|las|às|om|o|godz\.?|kl\.?|ora|ore|klo|kell|saat|ob)\s+$/u;

/** A day, month or year that a text names: where, and when it ends. */
interface Named {
  readonly from: number;
  readonly to: number;
  readonly end: number;
}

/**
 * Whether a lower-case text names a day, month or year that lies days before the given time, and none that is nearer. Days of birth, of
 * papers and sentences, and those since which something lasts, do not count.
 */
export function isOfPastDay(text: string, language: string, time: number): boolean {
  const named = daysIn(text, language, time).filter((day) => counts(day, text, time));
  return named.length > 0 && named.every(({ end }) => end < time - NEAR_DAYS * DAY);
}

function counts({ from, to, end }: Named, text: string, time: number): boolean {
  const [before, after] = [text.slice(Math.max(0, from - 40), from), text.slice(to, to + 40)];
  if (SINCE.test(before) || SINCE_AFTER.test(after)) return false;
  if (BIRTH.test(before) || BIRTH_AFTER.test(after) || PAPER.test(before)) return false;
  return end > time - OLD_DAYS * DAY || LEADS.test(before);
}

function daysIn(text: string, language: string, time: number): Named[] {
  const days = [...inNumbers(text, time), ...inWords(text, language, time)];
  const years = [...text.matchAll(YEAR)].flatMap(({ 0: year, index }) =>
    days.some(({ from, to }) => index >= from && index < to)
      ? []
      : [{ from: index, to: index + year.length, end: Date.UTC(Number(year) + 1, 0, 1) }],
  );
  return [...days, ...years];
}

function inNumbers(text: string, time: number): Named[] {
  const yearFirst = [...text.matchAll(YEAR_FIRST)].flatMap(({ 0: whole, 1: year, 3: month, 4: day, index }) =>
    named(index, whole, Number(year), Number(month), Number(day)),
  );
  const dayFirst = [...text.matchAll(NUMBERS)].flatMap(
    ({ 0: whole, 1: first, 3: full, 4: year, 5: short, index }) => {
      if (year === undefined && CLOCK.test(text.slice(Math.max(0, index - 8), index))) return [];
      const second = full ?? short;
      const [day, month] =
        Number(second) > 12 ? [Number(second), Number(first)] : [Number(first), Number(second)];
      return named(
        index,
        whole,
        year === undefined ? lastYear(month, day, time) : fullYear(year),
        month,
        day,
      );
    },
  );
  return [...yearFirst, ...dayFirst];
}

function inWords(text: string, language: string, time: number): Named[] {
  return [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => {
    const month = monthNumber(word, language);
    if (month === null) return [];
    const [before, after] = [
      text.slice(Math.max(0, index - 24), index),
      text.slice(index + word.length).slice(0, 24),
    ];
    const dayBefore = DAY_BEFORE.exec(before);
    const dayAfter = dayBefore === null ? DAY_AFTER.exec(after) : null;
    const yearBefore = YEAR_BEFORE.exec(before);
    const yearAfter = YEAR_AFTER.exec(after);
    const year = yearAfter?.[1] ?? yearBefore?.[1];
    const day = dayBefore?.[1] ?? dayAfter?.[1];
    if (year === undefined && day === undefined) return [];
    const from = index - Math.max(dayBefore?.[0].length ?? 0, yearBefore?.[0].length ?? 0);
    const end = index + word.length + Math.max(dayAfter?.[0].length ?? 0, yearAfter?.[0].length ?? 0);
    const whole = text.slice(from, end);
    if (day === undefined) return [{ from, to: end, end: Date.UTC(Number(year), month, 1) }];
    return named(
      from,
      whole,
      year === undefined ? lastYear(month, Number(day), time) : Number(year),
      month,
      Number(day),
    );
  });
}

function named(from: number, whole: string, year: number, month: number, day: number): Named[] {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? [{ from, to: from + whole.length, end: date.getTime() + DAY }] : [];
}

function fullYear(year: string): number {
  return year.length === 2 ? 2000 + Number(year) : Number(year);
}

/** The year in which such a day was last. */
function lastYear(month: number, day: number, time: number): number {
  const year = new Date(time).getUTCFullYear();
  return Date.UTC(year, month - 1, day) > time + DAY ? year - 1 : year;
}
