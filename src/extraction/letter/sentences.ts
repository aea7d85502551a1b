import type { Line, Span } from './layout.ts';
import { factsLabel } from './matter/facts.ts';
import { anyOf, hasWord, patternOf } from './words.ts';

/** A sentence of the running text; `paragraph` counts the paragraphs. */
export interface Sentence extends Span {
  readonly text: string;
  readonly paragraph: number;
}

/** So many characters of a line, or of a sentence's beginning, are looked at. */
export const LONGEST_LINE = 300;
const abbreviation = (language: string): RegExp =>
  patternOf(
    'abbreviation',
    language,
    () => `(?:(?<![\\p{L}])${anyOf(language, 'abbreviations')}|(?<![\\p{L}-])\\p{L})$`,
  );
/** Languages that write ordinal numbers with a full stop. */
const ORDINALS: ReadonlySet<string> = new Set([
  'de',
  'nordic',
  'cs',
  'et',
  'fi',
  'hu',
  'hr',
  'sr',
  'sl',
  'lv',
  'elsewhere',
]);
/** Those that write years and numbers of articles so too. */
const LONG_ORDINALS: ReadonlySet<string> = new Set(['hu', 'tr', 'hr', 'sr', 'sl', 'lv']);
/** A verb alone on its line: its sentence goes on after the empty line. */
const ORDERING =
  /(?:^|\n)\s*(?:hereby\s+)?(?:(?:i\s+)?orders?|decides?|decrees?|commands?|directs?|requests?|rules?|demands?|dispon[eo]|autorizza|decreta|ordin[ao]|postanowił[aon]*|postanawia|dispun[e]?|ordonn(?:e|ons)|requ(?:iert|érons)|beschlossen|angeordnet|vordert|beveelt|resuelve|acuerda|determino|постановив|постановила|ухвалив|прошу)\s*:?$|,\s+I$/iu;

/** No program breaks lines as late as this, in characters. */
const LONGER_THAN_BROKEN = 125;

/** True for a text whose paragraphs are a line each (HTML, Word, most mails of today): the longest of them was broken nowhere. */
function isUnbroken(lines: readonly Line[]): boolean {
  return lines.some(({ text }) => text.length > LONGER_THAN_BROKEN && !text.includes('\t') && isSpaced(text));
}

/** A long address of a site is no long line. */
function isSpaced(text: string): boolean {
  return text.split(' ').length * LONGEST_WORD > text.length;
}

const LONGEST_WORD = 12;

/**
 * The sentences of the running text. A heading, a list's entry and a line after an empty one begin anew; so does every line of a text without
 * pages whose paragraphs are a line each, unless it goes on in a small letter.
 */
export function sentencesOf(
  text: string,
  lines: readonly Line[],
  language: string,
  [from, signatureStart, signatureEnd]: readonly [number, number, number],
  apart: ReadonlySet<string>,
  paged: boolean,
): Sentence[] {
  const sentences: Sentence[] = [];
  let paragraph = 0;
  let start = -1;
  let end = -1;
  let rowBefore = false;
  const unbroken = !paged && isUnbroken(lines);
  const close = (): void => {
    if (start >= 0)
      sentences.push(
        ...cut(text, start, end, paragraph, language).filter(
          (one) => !hasWord(language, 'disclaimers', one.text.slice(0, LONGEST_LINE)),
        ),
      );
    start = -1;
  };
  for (const [at, line] of lines.entries()) {
    if (at < from || (at >= signatureStart && at < signatureEnd) || apart.has(line.text)) {
      close();
      continue;
    }
    if (line.text === '') {
      if (start >= 0 && ORDERING.test(text.slice(Math.max(start, end - 30), end))) continue;
      close();
      paragraph += 1;
      continue;
    }
    if (start >= 0 && /\p{L}{4}\s?[:.–—-]/u.test(line.text.slice(0, 40)) && factsLabel(line.text) > 0)
      close();
    const row = isTableRow(line.text);
    if (start >= 0 && (rowBefore ? !row && /^\p{Lu}/u.test(line.text) : row)) close();
    if (start >= 0 && unbroken && !/^\p{Ll}/u.test(line.text)) close();
    rowBefore = row;
    if (start < 0) start = line.start;
    end = line.end;
  }
  close();
  return sentences;
}

/** Cells side by side; a list's mark before its entry makes no table. */
function isTableRow(text: string): boolean {
  const first = text.indexOf('\t');
  return first > 0 && (first > 4 || /^\d+$/.test(text.slice(0, first)) || text.includes('\t', first + 1));
}

const SHORT_MONTH = /(?<!\p{L})(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/iu;

function cut(text: string, start: number, end: number, paragraph: number, language: string): Sentence[] {
  const abbreviated = abbreviation(language);
  const found: Sentence[] = [];
  const block = text.slice(start, end);
  let from = 0;
  const push = (to: number): void => {
    const part = block.slice(from, to);
    const trimmed = part.trim();
    if (trimmed !== '') {
      const offset = start + from + part.indexOf(trimmed);
      found.push({ text: trimmed, start: offset, end: offset + trimmed.length, paragraph });
    }
    from = to;
  };
  for (const stop of block.matchAll(/[.!?;](?=\s)/g)) {
    const before = block.slice(Math.max(0, stop.index - 8), stop.index);
    const after = block.slice(stop.index + 1, stop.index + 9);
    if (stop[0] === '.' && (abbreviated.test(before) || /^\s+(?:\d{1,2}\.\s?\d|\p{Ll}{1,3}\.)/u.test(after)))
      continue;
    if (stop[0] === '.' && /(?:^|\n)\s*\d{1,2}$/.test(before)) continue;
    // "on Nov. 10 2026".
    if (stop[0] === '.' && SHORT_MONTH.test(before) && /^\s+\d/.test(after)) continue;
    // Hungarian citations: "Be. 264. § (7) bek.".
    if (stop[0] === '.' && /^\s+(?:§|\d{1,4}(?:\/[A-Z])?\.\s?§)/.test(after)) continue;
    // Ordinal numbers: "am 3. November".
    if (stop[0] === '.' && ORDINALS.has(language) && /(?<!\d)\d{1,2}$/.test(before)) continue;
    // "160. maddesi", "213. členu", "2026. do 30. rujna".
    if (stop[0] === '.' && LONG_ORDINALS.has(language) && /\d$/.test(before) && /^\s\p{Ll}/u.test(after))
      continue;
    push(stop.index + 1);
  }
  push(block.length);
  return found;
}
