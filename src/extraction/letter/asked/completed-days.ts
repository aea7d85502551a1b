import { finder } from '../../../search/finder.ts';
import { DAY } from '../../time/date-forms.ts';
import { iso } from '../../time/iso-day.ts';
import { MONTH_PATTERN, month } from '../../time/months.ts';
import { findPeriod, type Period, quotedAsWritten } from '../../time/periods.ts';
import type { SlashOrder } from '../../time/slash-order.ts';
import { withAccents } from '../words.ts';

/** Words for the day before a letter's own, by the language in whose words it is read. */
const YESTERDAY: Readonly<Record<string, string>> = {
  en: 'yesterday',
  de: 'gestern',
  fr: "d?['’]?hier",
  es: 'ayer',
  it: 'ieri',
  nl: 'gisteren',
  pt: 'ontem',
  pl: 'wczoraj',
  ro: 'ieri',
  uk: 'вчора|учора',
  nordic: 'i ?går',
  fi: 'eilen|eilis\\p{L}+',
  et: 'eile',
  cs: 'včera\\p{L}*',
  hu: 'tegnap\\p{L}*',
  bg: 'вчера',
  el: 'χ[θτ]ες',
  tr: 'dün',
  hr: 'jučer',
  sr: 'јуче|juče',
  sl: 'včeraj',
  lv: 'vakar',
  lt: 'vakar',
};
/** Words for the letter's own day, where an hour follows: "bis heute, 02.10 Uhr". */
const TODAY: Readonly<Record<string, string>> = {
  en: 'today',
  de: 'heute',
  fr: "aujourd['’]hui",
  es: 'hoy',
  it: 'oggi',
  nl: 'vandaag',
  pt: 'hoje',
  pl: 'dziś|dzisiaj',
  ro: 'azi|astăzi',
  uk: 'сьогодні',
  nordic: 'i ?dag',
  fi: 'tänään',
  et: 'täna',
  cs: 'dnes',
  hr: 'danas',
};
/** Behind a day and its month: no year, whole or short. */
const NO_YEAR =
  "(?!\\.?,?\\s*(?:(?:of|de|del|din|do)\\s+)?(?:(?:19|20|25)\\d{2}|['’]?\\d{2}(?![\\d:.h]|\\s?(?:h|Uhr|uur|val|hod))))";
const DAY_AND_MONTH = finder(
  `(?<![\\w.:/-])${DAY}\\s*(?:(?:of|de|del|di)\\s+)?(?<=[\\s.ºª°])(${MONTH_PATTERN})(?:\\s(?:u\\.\\s?s\\.|c\\.\\s?a\\.|d\\.\\s?J\\.|jl\\.|p\\.\\s?p\\.))?${NO_YEAR}`,
  'giu',
);
const MONTH_AND_DAY = finder(
  `(?<!\\p{L})(January|February|March|April|May|June|July|August|September|October|November|December)\\s+(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:./]|\\s?[ap]\\.?m)${NO_YEAR}`,
  'gu',
);
/** Day and month in figures behind a word for a day: "am 3.5.", "vom 1.5. bis". */
const IN_FIGURES = finder(
  '(?<=(?<!\\p{L})(?:am|vom|den|seit dem|bis zum|bis|ab dem|den|od|dne|dňa|do|fra|fra den|til|från|den|til den)\\s)(\\d{1,2})\\.\\s?(\\d{1,2})\\.(?!\\s?\\d{2,4}(?![\\d:.h]))',
  'giu',
);
const DAY_IN_FIGURES = '(\\d{1,2})[./]\\s?(\\d{1,2})\\.?';
const CLOCK_BEHIND =
  '(?:,?\\s+(?:kl\\.?|um|à|alle|às|at|o|klo|om|ore|h|godz\\.)?\\s?\\d{1,2}[:.h]\\d{2}(?:\\s?(?:Uhr|uur|h))?)?';
/** Two days in figures that words or a stroke join: "du 29/06 jusqu'au 06/07", "15/5 kl. 08:00 – 7/7 kl. 20:00". */
const PAIR_IN_FIGURES = finder(
  `(?<![\\p{L}\\d./:§-])(?<first>${DAY_IN_FIGURES})(?<between>${CLOCK_BEHIND}\\s*(?:-|–|—|→|bis(?:\\szum)?|jusqu[’']au|au|al|hasta\\sel|ao?|até|t/m|tot(?:\\sen\\smet)?|til(?:\\sden)?|till|do|до|по|až(?:\\sdo)?)\\s*)(?<second>${DAY_IN_FIGURES})(?!\\d|[./-]\\d)`,
  'giu',
);
/** What has numbers that are no days, right before them. */
const NUMBERED =
  /(?<!\p{L})(?:n[rno]?|nos?|num|č|art\p{L}*|abs|ziff\p{L}*|punkt\p{L}*|annex\p{L}*|anlagen?|v|version|seite[n]?|pages?|tel\p{L}*|az|ref\p{L}*)\.?[°º:]?\s*$|[§№#+€$]\s*$/iu;
/** A month alone behind a word for a period: "od listopada", "durante abril". */
const MONTH_ALONE = finder(
  `(?<=(?<!\\p{L})(?:since|during|for|seit|im|für|depuis|durant|desde|durante|od|za|dal|da|nel|sinds|vanaf|над|протягом|за|з|од|sedan|siden)\\s)(${MONTH_PATTERN})(?<!\\.)(?!\\s*\\d|\\p{L}|\\s(?:de|del)\\s\\d)`,
  'giu',
);
/** A day without its year is the last one before the letter, if that was not longer ago than half a year. */
const LONGEST_AGO = 183 * 86_400_000;

/**
 * The period of a text that asks, where only the day of its letter (`written`, ISO 8601) makes its days whole: "between 18:40 and 19:10 on 3 May",
 * "d'hier entre 14h et 16h30". Null where its days stay open, or none are named so.
 */
export function periodByLettersDay(
  text: string,
  language: string,
  written: string,
  order: SlashOrder,
): Period | null {
  const changes = changesIn(text, withAccents(language), written, order);
  if (changes.length === 0 || changes.some(({ by }) => by === null)) return null;
  let [whole, from] = ['', 0];
  const shifts: { readonly begin: number; readonly at: number; readonly by: number }[] = [];
  for (const { start, end, by } of changes) {
    whole += text.slice(from, start);
    const begin = whole.length;
    whole += by;
    from = end;
    shifts.push({ begin, at: whole.length, by: end - whole.length });
  }
  whole += text.slice(from);
  const period = findPeriod(whole, order);
  if (period === null) return null;
  const placeOf = (offset: number): number => offset + (shifts.findLast(({ at }) => at <= offset)?.by ?? 0);
  const endOf = (offset: number): number => {
    const within = shifts.find(({ begin, at }) => begin < offset && offset < at);
    return within === undefined ? placeOf(offset) : within.at + within.by;
  };
  return quotedAsWritten(period, whole, (start, end) => text.slice(placeOf(start), endOf(end)).trim());
}

interface Change {
  readonly start: number;
  readonly end: number;
  /** The day, whole; null where the letter's own does not make it so. */
  readonly by: string | null;
}

function changesIn(text: string, language: string, written: string, order: SlashOrder): Change[] {
  const found: Change[] = [];
  const add = (start: number, length: number, date: string | null): void => {
    found.push({ start, end: start + length, by: date === null ? null : `${date} ` });
  };
  const dayBefore = new Date(Date.parse(written) - 86_400_000).toISOString().slice(0, 10);
  for (const [words, date, hour] of [
    [YESTERDAY[language], dayBefore, ''],
    [TODAY[language], written, '(?=,?\\s+(?:\\p{L}{1,3}\\.?\\s+)?\\d{1,2}[:.h]\\d{2})'],
  ] as const)
    if (words !== undefined)
      for (const { index, 0: word } of text.matchAll(
        new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})${hour}`, 'giu'),
      ))
        add(index, word.length, date);
  for (const match of DAY_AND_MONTH.matchAll(text))
    add(match.index, match[0].length, lastBefore(written, month(match[2]!, `${match[1]}. `), match[1]!));
  for (const match of MONTH_AND_DAY.matchAll(text))
    add(match.index, match[0].length, lastBefore(written, month(match[1]!), match[2]!));
  for (const match of IN_FIGURES.matchAll(text))
    add(match.index, match[0].length, lastBefore(written, match[2]!, match[1]!));
  for (const match of PAIR_IN_FIGURES.matchAll(text)) {
    if (NUMBERED.test(text.slice(Math.max(0, match.index - 12), match.index))) continue;
    const { first, between, second } = match.groups!;
    const [a, b] = [inFigures(first!, order), inFigures(second!, order)];
    const [from, to] = [a && lastBefore(written, ...a), b && lastBefore(written, ...b)];
    if (!from || !to || from > to) continue;
    add(match.index, first!.length, from);
    add(match.index + first!.length + between!.length, second!.length, to);
  }
  for (const { index, 0: name } of MONTH_ALONE.matchAll(text)) {
    const first = lastBefore(written, month(name), '1');
    if (first !== null)
      found.push({ start: index, end: index + name.length, by: `${name} ${first.slice(0, 4)}` });
  }
  return found
    .toSorted((a, b) => a.start - b.start)
    .filter(({ start }, at, all) => at === 0 || start >= all[at - 1]!.end);
}

/** Month and day of two numbers; null where only the order of a date with slashes tells which is which, and it is not known. */
function inFigures(written: string, order: SlashOrder): [string, string] | null {
  const [first, second] = written.split(/[./]/).map((one) => one.trim()) as [string, string];
  if (!written.includes('/')) return [second, first];
  if (Number(first) > 12) return [second, first];
  if (order === null) return null;
  return order === 'month-first' ? [first, second] : [second, first];
}

/** The last such day up to a letter's own, if it was not long ago. */
function lastBefore(written: string, monthNumber: string, day: string): string | null {
  const year = Number(written.slice(0, 4));
  const days = [year, year - 1].flatMap((one) => iso(String(one), monthNumber, day) ?? []);
  const last = days.find((one) => one <= written);
  return last !== undefined && Date.parse(written) - Date.parse(last) <= LONGEST_AGO ? last : null;
}
