import { finder } from '../../search/finder.ts';
import { MONTH_PATTERN, month } from './months.ts';
import { NOW } from './open-ends.ts';
import { AND_WORD, END } from './period-words.ts';
import { type Days, monthOf, PARTS_OF_YEAR, partOfYear } from './spans.ts';

/** A period that is given by months in figures, quarters, weeks or years. */
export interface CoarsePeriod {
  readonly from: string;
  /** Null where it lasts until now. */
  readonly to: string | null;
  /** Offsets in the text, [start, end). */
  readonly start: number;
  readonly end: number;
}

interface Part extends Days {
  readonly start: number;
  readonly end: number;
  /** True for four digits, which may count anything. */
  readonly isYear: boolean;
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
/** "11/2025", "04.2026". */
const MONTH_IN_FIGURES = finder(/(?<![\d./:-])(0?[1-9]|1[0-2])\s?[./]\s?(20\d\d)(?![./:-]?\d)/g);
/** "XI 2025", "IV/2026". */
const MONTH_IN_ROMAN = finder(/(?<![\p{L}\d.])(I{1,3}|IV|VI{0,3}|IX|XI{0,2})[\s./](20\d\d)(?!\d)/gu);
const MONTH_BY_NAME = finder(
  `(?<!\\p{L})(?<!\\d\\.?\\s)(${MONTH_PATTERN})\\s(?:(?:de|del|di|din|do)\\s)?(20\\d\\d)(?!\\d|\\.\\d)`,
  'giu',
);
const YEAR = finder(/(?<![\p{L}\d./:,§#№-])(20\d\d)(?![\p{L}\d/:]|[.,-]\d)/gu);
const QUARTERS = finder(
  /(?<!\p{L})(?:kwarta|квартал|quart|trimestr|kvartal|čtvrtlet|negyedév)\p{L}*\s(?:\p{L}+\s)?$/iu,
);
const PARTS = PARTS_OF_YEAR.map(({ source, read }) => ({
  pattern: finder(`(?<![\\p{L}\\d])${source}`, 'giu'),
  read,
}));
/** The first of two parts of one year, whose year stands with the second: "KW 10 bis KW 22/2026", "Q1–Q3 2025". */
const PART_BEFORE = finder(
  `(?<![\\p{L}\\d])((?:KW|Kalenderwoche|week|weken|weeks|semaine|semana|settimana|uge|uke|vecka)\\s+\\d{1,2}|Q[1-4]|[1-4]\\.\\s(?:Quartal|kvartal|kwartaal)|(?:I{1,3}|IV)\\s(?:kwartał\\p{L}*|квартал\\p{L}*))\\s?(?:${END})\\s*$`,
  'iu',
);
const JOINT = new RegExp(
  `^(?:\\s?(?:року|рік|roku|r\\.|г\\.|р\\.))?[\\s,;)]*${END}(?:\\s+(?:einschließlich|inclusive|including|le|el|il|do|de|den|the|zum)){0,2}\\s*$`,
  'iu',
);
const AND = new RegExp(`^[\\s,;)]*(?:${AND_WORD})(?![\\p{L}\\p{N}])`, 'iu');
/** Right before the first of two that only "and" joins. */
const BETWEEN = finder(
  /(?<!\p{L})(?:between|zwischen|entre|tussen|tra|fra|między|pomiędzy|între|між|mellan|mell[eo]m|mezi|medzi|između|med|μεταξύ|между)\s+(?:\p{L}{1,3}\s+)?$/iu,
);
/** Right before the first of two years: what calls them so, or "from". */
const YEARS_BEFORE = finder(
  String.raw`(?<!\p{L})(?:(?:calendar\s+|tax\s+|fiscal\s+|financial\s+)?years?|(?:kalender|steuer|geschäfts|wirtschafts)?jahre?[ns]?|années?|exercices?|años?|ejercicios?|anni|annualità|annate|anos?|jaren|(?:belasting|boek)jaren|lata(?:ch)?|lat|roky|rok[uů]?|období|rokov|роки|років|роках|години(?:те)?|годы|(?:indkomst|regnskabs|inntekts)?årene?|(?:inkomst|beskattnings)?åren|vuosi(?:na|en|lta)?|verovuosi(?:na|lta)?|aastad?(?:el)?|godin[ae]|leta)\s*:?\s*(?:(?:from|von|de|dal|van|od|fra|från|du|z)\s+)?$`,
  'iu',
);
/** Right behind the second of two years: what calls them so. */
const YEARS_BEHIND =
  /^\s?(?:роках|роки|років|рр\.|гг\.|години|latach|lata|roku|rokoch|letech|évek\p{L}*|vuosi\p{L}*|aastat\p{L}*)(?!\p{L})/iu;
/** What calls by a number what is no time: "Az. 11/2025", "nn. 3/2024 e 4/2024". */
const NUMBERED =
  /(?<!\p{L})(?:Az|Aktenzeichen|GZ|nn?|nrn?|nos?|num(?:mer|éros?|eros?|ber)?|numer\p{L}*|č(?:íslo|j)?|sp|sygn|ref\p{L}*|prot\p{L}*|proc\p{L}*|files?|cases?|dossiers?|exp\p{L}*|sprawy?|справ\p{L}*|art\p{L}*|law|act|lege\p{L}*|leyes|ley|lois?|legg[ei]|decret\p{L}*|zák\p{L}*|ust\p{L}*|закон\p{L}*|BGBl|Verordnung)\.?\s*[:°ºª№#]?\s*(?:\p{Lu}[\p{L}-]{0,4}\s)?$|[№§#°º]\s*$/iu;
const LEAD = 40;

/** The first period that a text gives by two months in figures, two quarters, weeks or years, or by one of them and the present; null if it gives none. */
export function coarsePeriod(text: string): CoarsePeriod | null {
  if (!/20\d\d/.test(text)) return null;
  const parts = partsOf(text);
  for (const [at, part] of parts.entries()) {
    const before = text.slice(Math.max(0, part.start - LEAD), part.start);
    if (NUMBERED.test(before)) continue;
    const next = parts[at + 1];
    const found =
      (next === undefined ? null : joined(text, before, part, next)) ??
      untilNow(text, before, part) ??
      withoutItsYear(before, part);
    if (found !== null) return found;
  }
  return null;
}

function partsOf(text: string): Part[] {
  const found: Part[] = [];
  const add = (index: number, words: string, days: Days | null, isYear = false): void => {
    const end = index + words.length;
    if (days !== null && !found.some((one) => index < one.end && end > one.start))
      found.push({ ...days, start: index, end, isYear });
  };
  for (const { pattern, read } of PARTS)
    for (const match of pattern.matchAll(text)) add(match.index, match[0], read(match.groups!));
  for (const { index, 0: words, 1: number, 2: year } of MONTH_IN_FIGURES.matchAll(text))
    add(index, words, monthOf(`${year}-${number!.padStart(2, '0')}`));
  for (const { index, 0: words, 1: roman, 2: year } of MONTH_IN_ROMAN.matchAll(text))
    add(index, words, romanDays(roman!, year!, text.slice(Math.max(0, index - LEAD), index)));
  for (const { index, 0: words, 1: name, 2: year } of MONTH_BY_NAME.matchAll(text))
    add(index, words, monthOf(`${year}-${month(name!)}`));
  for (const { index, 0: year } of YEAR.matchAll(text))
    add(index, year, { first: `${year}-01-01`, last: `${year}-12-31` }, true);
  return found.toSorted((a, b) => a.start - b.start);
}

/** A month, or a quarter where the text calls it so before: "kwartały I 2024 do IV 2025". */
function romanDays(roman: string, year: string, before: string): Days | null {
  const isQuarter =
    QUARTERS.test(before) ||
    /(?<!\p{L})(?:kwarta|квартал)\p{L}*\s[IV]+\s20\d\d\s?(?:\p{L}+|[–—-])\s?$/iu.test(before);
  if (isQuarter) return partOfYear(roman, year, 3);
  return monthOf(`${year}-${String(ROMAN.indexOf(roman) + 1).padStart(2, '0')}`);
}

function joined(text: string, before: string, a: Part, b: Part): CoarsePeriod | null {
  const between = text.slice(a.end, b.start);
  if (between.length > LEAD || !JOINT.test(between) || a.first > b.last) return null;
  if (a.isYear !== b.isYear) return null;
  const isBetween = BETWEEN.test(before);
  const areYears = YEARS_BEFORE.test(before) || YEARS_BEHIND.test(text.slice(b.end, b.end + LEAD));
  if (a.isYear && !areYears && !isBetween) return null;
  if (
    AND.test(between) &&
    !isBetween &&
    !(a.isYear && areYears && Number(a.first.slice(0, 4)) + 1 === Number(b.first.slice(0, 4)))
  )
    return null;
  return { from: a.first, to: b.last, start: a.start, end: b.end };
}

function untilNow(text: string, before: string, part: Part): CoarsePeriod | null {
  const now = NOW.exec(text.slice(part.end, part.end + LEAD));
  if (now === null || (part.isYear && !BETWEEN.test(before) && !YEARS_BEFORE.test(before))) return null;
  return { from: part.first, to: null, start: part.start, end: part.end + now[0].length };
}

/** "KW 10 – KW 22/2026" */
function withoutItsYear(before: string, { first: day, last, start, end, isYear }: Part): CoarsePeriod | null {
  const match = isYear ? null : PART_BEFORE.exec(before);
  if (match === null) return null;
  const words = `${match[1]} ${last.slice(0, 4)}`;
  const days = PARTS.flatMap(({ pattern, read }) =>
    [...pattern.matchAll(words)].flatMap(({ groups }) => read(groups!) ?? []),
  )[0];
  if (days === undefined || days.first > day) return null;
  return { from: days.first, to: last, start: start - before.length + match.index, end };
}
