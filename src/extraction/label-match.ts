import type { RowKey } from '../form/labels/labels.ts';
import { plainLetters } from './fold.ts';
import { type Entry, type Meaning, NO, WORDINGS, YES } from './vocabulary.ts';

/** A label at the beginning of a text, and what follows it. */
export interface LabelMatch {
  readonly meaning: Meaning;
  /** The row that a heading's words stand for where a value stands beside them. */
  readonly asRow: RowKey | null;
  /** True if the wording means this only inside a form. */
  readonly inForm: boolean;
  /** ISO 639-1 of the languages that have this wording. */
  readonly languages: readonly string[];
  /** The label as written. */
  readonly label: string;
  /** The text after the label and its colon; "" if the label stands alone. */
  readonly rest: string;
}

const LONGEST = 200;
/** "1.", "2)", "(a)", "3.1", "IV.", bullets and marks of emphasis before a label. */
const NUMBERING =
  /^[\s>*_#•▪◦·\-–—]*(?:\(?(?:\d{1,2}(?:\.\d{1,2})*|[a-z]|[ivx]{1,4})[.)]+\s+|\d{1,2}(?:\.\d{1,2})*\s+(?=\p{L}))?[*_\s]*/iu;
const BOX = '☐☑☒□■▢✓✔✗✘○●◯◉⬜⬛';
/** Where a label may end. */
const BOUNDARY = new RegExp(
  `[:：\\t|\\n?=*)]|\\s[-–—]\\s|[–—]|\\s{2,}|\\.{3,}|…|_{2,}|(?=[([])|(?=\\s?[${BOX}])|\\s(?=(?:${[...YES, ...NO].join('|')}|n\\/a)(?![\\p{L}\\p{N}]))|(?=\\uFDD0)`,
  'giu',
);
const SEPARATORS = /^[\s:：|?=*_.…\-–—]+/;
const ANSWER_AHEAD = new RegExp(
  `^[\\s:：|?=*_.…\\-–—\\uFDD0-\\uFDD4~]*(?:$|(?:${[...YES, ...NO].join('|')}|n\\/a|x)(?![\\p{L}\\p{N}])|[[(]\\s*[x✓✔]?\\s*[\\])]|[${BOX}•])`,
  'iu',
);

/** The longest label that `text` begins with; null if it begins with none. Slips of the pen count only where no label is right. */
export function matchLabel(text: string): LabelMatch | null {
  const numbering = NUMBERING.exec(text)?.[0].length ?? 0;
  const head = text.slice(numbering, numbering + LONGEST);
  const ends: Boundary[] = [...head.matchAll(BOUNDARY)].map((match) => ({
    end: match[0] === ')' ? match.index + 1 : match.index,
    spaceOnly: isPlainSpace(match[0]),
  }));
  if (text.length - numbering <= LONGEST) ends.push({ end: head.length, spaceOnly: false });
  return longest(text.slice(numbering), ends, exactEntry) ?? longest(text.slice(numbering), ends, nearEntry);
}

/**
 * The longest unmistakable label that `text` begins with, where nothing but a space parts it from the value: for a form whose columns
 * stand so close that they cannot be told apart.
 */
export function matchCloseLabel(text: string): LabelMatch | null {
  const numbering = NUMBERING.exec(text)?.[0].length ?? 0;
  const rest = text.slice(numbering);
  const ends = [...rest.slice(0, LONGEST).matchAll(/\s(?=[\p{Lu}\p{N}+(])/gu)].map((match) => ({
    end: match.index,
    spaceOnly: false,
  }));
  const match = longest(rest, ends, exactEntry);
  return match !== null && (!match.inForm || match.label.length >= 9) ? match : null;
}

interface Boundary {
  readonly end: number;
  /** True if only a space stands there, which parts a label only from YES, NO, a box or a bracket. */
  readonly spaceOnly: boolean;
}

function longest(
  text: string,
  ends: readonly Boundary[],
  find: (label: string) => Entry | null,
): LabelMatch | null {
  let best: LabelMatch | null = null;
  let bestLetters = 0;
  for (const { end, spaceOnly } of ends) {
    const label = text.slice(0, end);
    const size = plainLetters(label).length;
    if (size <= bestLetters) continue;
    const entry = find(label);
    if (entry === null) continue;
    const after = text.slice(end);
    const parted =
      !spaceOnly ||
      after.trimStart().startsWith('(') ||
      (takesAnswer(entry.meaning) && looksLikeAnswer(after));
    if (!parted) continue;
    const rest = after.replace(SEPARATORS, '');
    best = {
      meaning: entry.asRow !== null && rest !== '' ? { kind: 'row', key: entry.asRow } : entry.meaning,
      asRow: entry.asRow,
      inForm: entry.inForm,
      languages: entry.languages,
      label: label.trim(),
      rest,
    };
    bestLetters = size;
  }
  return best;
}

/** True if `text` begins as a YES/NO answer does, or is empty. */
export function looksLikeAnswer(text: string): boolean {
  return ANSWER_AHEAD.test(text);
}

function isPlainSpace(boundary: string): boolean {
  return /^\s?$/.test(boundary) && !/[\t\n]/.test(boundary);
}

function takesAnswer(meaning: Meaning): boolean {
  return meaning.kind === 'row' && (meaning.key.startsWith('nature.') || meaning.key.startsWith('dataTypes'));
}

function exactEntry(label: string): Entry | null {
  const compact = plainLetters(label);
  return compact === '' ? null : (WORDINGS.get(compact) ?? null);
}

/** A label with a slip of the pen; what follows a colon, and an answer, are no part of it. */
function nearEntry(label: string): Entry | null {
  const compact = plainLetters(label);
  if (compact.length < 8 || compact.length > 90) return null;
  return /[:|\t=]\s*\S|\b(?:yes|no|x|n\/a)\W*$/i.test(label.trim()) ? null : nearest(compact);
}

/** Wordings by their first letter and their length. */
const BUCKETS: ReadonlyMap<string, readonly string[]> = gatherBuckets();

function gatherBuckets(): Map<string, string[]> {
  const buckets = new Map<string, string[]>();
  for (const [wording, entry] of WORDINGS) {
    if (entry.inForm && wording.length < 9) continue;
    const key = wording[0]! + wording.length;
    const bucket = buckets.get(key);
    if (bucket === undefined) buckets.set(key, [wording]);
    else bucket.push(wording);
  }
  return buckets;
}

/** A wording that is one slip of the pen away, two for long ones; the first letter must be right. */
function nearest(compact: string): Entry | null {
  const slips = compact.length >= 16 ? 2 : 1;
  for (let length = compact.length - slips; length <= compact.length + slips; length += 1)
    for (const wording of BUCKETS.get(compact[0]! + length) ?? [])
      if (isWithin(wording, compact, slips)) return WORDINGS.get(wording)!;
  return null;
}

/** True if `a` becomes `b` by at most `limit` insertions, deletions, changes or swaps of neighbours. */
function isWithin(a: string, b: string, limit: number): boolean {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  if (start === a.length && start === b.length) return true;
  if (limit === 0) return false;
  const x = a.slice(start);
  const y = b.slice(start);
  return (
    (x.length > 0 && y.length > 0 && isWithin(x.slice(1), y.slice(1), limit - 1)) ||
    (x.length > 0 && isWithin(x.slice(1), y, limit - 1)) ||
    (y.length > 0 && isWithin(x, y.slice(1), limit - 1)) ||
    (x.length > 1 && x[0] === y[1] && x[1] === y[0] && isWithin(x.slice(2), y.slice(2), limit - 1))
  );
}

const SORTED: readonly string[] = [...WORDINGS.keys()].sort();

/** True if `text` may be the first lines of a label that goes on below. */
export function mayGoOn(text: string): boolean {
  if (text.length > LONGEST) return false;
  const begun = plainLetters(text.slice(NUMBERING.exec(text)?.[0].length ?? 0));
  if (begun.length < 4) return false;
  let [low, high] = [0, SORTED.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (SORTED[middle]! < begun) low = middle + 1;
    else high = middle;
  }
  return SORTED[low]?.startsWith(begun) ?? false;
}
