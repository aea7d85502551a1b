import type { RowKey } from '../../form/labels/labels.ts';
import type { Method } from '../../form/request.ts';
import { isBlank } from '../blank.ts';
import type { Place } from '../evidence.ts';
import { fold, letters, without } from '../fold.ts';
import { asWritten, leftStanding } from '../struck.ts';
import type { Pair } from './pairs.ts';
import { isPossible } from './plausible.ts';
import {
  HINT_SENTENCES,
  HINT_WORDS,
  HINTS,
  isHintFragment,
  mayBeInHints,
  NO,
  wordsIn,
  wordsOf,
  YES,
} from './vocabulary.ts';

/** A row of a form, freed from the template's explanations. */
export interface Filled {
  readonly key: RowKey;
  readonly label: string;
  /** The text that was left standing, its lines parted by "\n"; "" for a row that nobody filled. */
  readonly lines: string;
  /** The same, white space folded. */
  readonly text: string;
  /** With the marks of `struck.ts` and boxes, for YES/NO. */
  readonly marked: string;
  readonly place: Place;
}

const HALF = new RegExp(
  `^[\\s.:…]*(?:(?:\\[\\s?[xX✓✔✗✘]?\\s?\\]|\\(\\s?[xX✓✔]?\\s?\\)|[☐☑☒✓✔✗✘●○■□])\\s?(?:${[...YES, ...NO].join('|')})|(?:${[...YES, ...NO].join('|')})\\s?(?:\\[\\s?[xX✓✔✗✘]?\\s?\\]|\\(\\s?[xX✓✔]?\\s?\\)|[☐☑☒✓✔✗✘●○■□]))$`,
  'iu',
);

/** A line break after a hyphen or stroke within a word or number: "2026-10-⏎01". */
const BROKEN_WORD = /(?<=[\p{L}\p{N}][-/])\n(?=[\p{L}\p{N}])(?!(?:and|or|to|und|oder|et|ou)\b)/giu;

const BROKEN_LINE = /[-/]\n/;

/** The value of a pair that was read in `document`. */
export function fill(pair: Pair, document: string, method: Method = 'label'): Filled {
  const columns = pair.columns.map((column) => withoutHints(column, pair.key));
  const [first = '', ...beside] = columns;
  // What follows the label in its own cell is a value only where no cell beside it holds one.
  // A box and its word there are half of an answer whose other half stands beside: "[x] YES" | "[ ] NO".
  const filled = beside.filter(hasText);
  const values = hasText(first) && (filled.length === 0 || isHalf(first)) ? [first, ...filled] : filled;
  const kept = values.filter((column, at) =>
    values.length < 2
      ? !isHintFragment(column) || wordsOf(column).size < 6
      : !isExplanation(column) && (at === 0 || !isHintFragment(column)),
  );
  const marked = mended(
    (kept.length === 0 && values.length > 1 ? values.slice(0, 1) : kept).join('\n'),
  ).trim();
  const lines = tidy(leftStanding(marked));
  const text = fold(lines);
  const possible = isPossible(pair.key, text);
  const empty = !possible || isBlank(text);
  return {
    key: pair.key,
    label: pair.label,
    lines: empty ? '' : lines,
    text: empty ? '' : text,
    marked: possible ? marked : '',
    place: { document, pages: pair.pages, method },
  };
}

function mended(text: string): string {
  return BROKEN_LINE.test(text) ? text.replace(BROKEN_WORD, '') : text;
}

/** Anything but brackets, signs of the template and marks of `struck.ts`. */
const TEXT = /[^\s()*.\uFDD0-\uFDD4]/;
const hasText = (column: string): boolean => TEXT.test(column);

function isHalf(column: string): boolean {
  return HALF.test(fold(asWritten(column)));
}

/** A column in brackets beside one that is filled explains; it answers nothing. */
function isExplanation(column: string): boolean {
  const text = fold(asWritten(column));
  return /^\(.*\)\W*$/.test(text) && text.length > 12;
}

function tidy(text: string): string {
  const whole = text.includes('\n') ? mended(foldedLines(text)) : fold(text);
  return STARS.test(whole) ? whole.replace(STARS_AT_ENDS, '') : whole;
}

function foldedLines(text: string): string {
  return text
    .split('\n')
    .map(fold)
    .filter((line) => line !== '')
    .join('\n');
}

const STARS = /^[*_]|[*_]$/;
const STARS_AT_ENDS = /^[*_]{2,}(?=\S)|(?<=\S)[*_]{2,}$/g;

/** The most letters that an explanation of a row has; a text of three times as many is none as a whole. */
const LONGEST_HINT: ReadonlyMap<RowKey, number> = new Map(
  [...HINTS].map(([key, hints]) => [key, Math.max(0, ...hints.map((hint) => hint.length))]),
);
const SHORTEST_HINT = Math.min(...[...HINTS.values()].flat().map((hint) => hint.length));

/** Takes the template's explanation out of a value, whole, by sentence, or in other words. */
function withoutHints(column: string, key: RowKey): string {
  const hints = HINTS.get(key) ?? [];
  const sentences = HINT_SENTENCES.get(key) ?? [];
  if (column === '' || (hints.length === 0 && sentences.length === 0)) return column;
  const begun = withoutHintStart(column, key);
  const isLong = begun.length > 3 * LONGEST_HINT.get(key)!;
  const written = isLong ? [] : wordsIn(begun);
  if (!isLong && !begun.includes('(') && !hasTellingWord(written, key)) return begun;
  const all = new Set(written);
  let text = begun;
  const compact = letters(text);
  if (compact.length >= SHORTEST_HINT)
    for (const hint of hints)
      if (hint.length <= compact.length && compact.includes(hint)) text = without(text, hint);
  if (sentences.length === 0) return text;
  const words = text === begun || isLong ? all : wordsOf(text);
  if (words.size >= 6) {
    const left = text === begun ? compact : letters(text);
    if (mayBeInHints(left) && hints.some((hint) => hint.includes(left))) return '';
  }
  if (!text.includes('(')) return isLike(words, key) ? '' : text;
  const kept = text.replace(/\([^()]{15,600}\)/g, (group, at: number) =>
    isLike(wordsOf(group), key) || (standsAlone(text, at, group) && isHintInOtherWords(group, sentences))
      ? ' '
      : group,
  );
  return isLike(kept === text || isLong ? words : wordsOf(kept), key) ? '' : kept;
}

/** Words of so many letters are those that tell an explanation. */
const TELLING_WORD = 4;

/** False for words among which are none of the template's explanation. */
function hasTellingWord(words: readonly string[], key: RowKey): boolean {
  const known = HINT_WORDS.get(key)!;
  return words.some((word) => word.length >= TELLING_WORD && known.has(word));
}

/** A line or more that a half-deleted explanation left before the value: "(Applicable to rank-based org⏎Detective". */
function withoutHintStart(column: string, key: RowKey): string {
  // Only where its bracket was never closed: what is whole goes whole.
  if (!/^\s*\([^()]*$/.test(column)) return column;
  const starts = [...column.slice(0, 600).matchAll(/\s+/g)]
    .map(({ index }) => ({ index, start: letters(column.slice(0, index)) }))
    .filter(({ start }) => start.length >= 8);
  for (const hint of HINTS.get(key) ?? []) {
    const found = starts.findLast(({ start }) => hint.startsWith(start) && hint !== start);
    if (found !== undefined) return column.slice(found.index).trimStart();
  }
  return column;
}

/** True for a group in brackets with a line of its own below a value. */
function standsAlone(text: string, at: number, group: string): boolean {
  return /\n\s*$/.test(text.slice(0, at)) && /^\s*(?:\n|$)/.test(text.slice(at + group.length));
}

/** An explanation that was translated otherwise: it ends in "etc.", or most of its longer words begin as the template's do. */
function isHintInOtherWords(group: string, sentences: readonly ReadonlySet<string>[]): boolean {
  if (/(?<!\p{L})(?:etc|usw|itp|ecc|enz|тощо)\.?\s*\)$/iu.test(group)) return true;
  const stems = stemsOf(wordsOf(group));
  return (
    stems.size >= 3 &&
    sentences.some((sentence) => {
      const own = stemsOf(sentence);
      const shared = [...stems].filter((stem) => own.has(stem)).length;
      return shared >= 3 && shared / (stems.size + own.size - shared) >= 0.4;
    })
  );
}

function stemsOf(words: ReadonlySet<string>): Set<string> {
  return new Set([...words].filter((word) => word.length >= 4).map((word) => word.slice(0, 5)));
}

/** True if most words of a text are those of one of the explanation's sentences, and few are others. */
function isLike(words: ReadonlySet<string>, key: RowKey): boolean {
  if (words.size < 4 || hasForeign(words, HINT_WORDS.get(key)!)) return false;
  return HINT_SENTENCES.get(key)!.some((sentence) => {
    if (Math.min(words.size, sentence.size) < 0.7 * Math.max(words.size, sentence.size)) return false;
    if (hasForeign(words, sentence)) return false;
    let shared = 0;
    for (const word of words) if (sentence.has(word)) shared += 1;
    return shared / (words.size + sentence.size - shared) >= 0.7;
  });
}

/** True where a third of the words are others than the known ones: the rest cannot be enough. */
function hasForeign(words: ReadonlySet<string>, known: ReadonlySet<string>): boolean {
  let foreign = 0;
  for (const word of words) {
    if (known.has(word)) continue;
    foreign += 1;
    if (foreign > words.size / 3) return true;
  }
  return false;
}
