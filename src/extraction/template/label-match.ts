import type { RowKey } from '../../form/labels/labels.ts';
import { isAscii, plainLetters } from '../fold.ts';
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
  const known = remembered?.get(text);
  if (known !== undefined) return known;
  const match = matchAnew(text);
  remembered?.set(text, match);
  return match;
}

/** What was matched while a document is read: its lines, columns and pairs ask for the same texts. */
let remembered: Map<string, LabelMatch | null> | null = null;

/** Does `work`, in which no text is matched twice; afterwards nothing of it is kept. */
export function matchingOnce<T>(work: () => T): T {
  remembered = new Map();
  try {
    return work();
  } finally {
    remembered = null;
  }
}

function matchAnew(text: string): LabelMatch | null {
  const numbering = NUMBERING.exec(text)?.[0].length ?? 0;
  const head = text.slice(numbering, numbering + LONGEST);
  const ends: Boundary[] = [...head.matchAll(BOUNDARY)].map((match) => ({
    end: match[0] === ')' ? match.index + 1 : match.index,
    spaceOnly: isPlainSpace(match[0]),
  }));
  if (text.length - numbering <= LONGEST) ends.push({ end: head.length, spaceOnly: false });
  const begun = beginnings(head, ends);
  const rest = text.slice(numbering);
  return longest(rest, begun, exactEntry) ?? longest(rest, begun, nearEntry);
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
  const match = longest(rest, beginnings(rest, ends), exactEntry);
  return match !== null && (!match.inForm || match.label.length >= 9) ? match : null;
}

interface Boundary {
  readonly end: number;
  /** True if only a space stands there, which parts a label only from YES, NO, a box or a bracket. */
  readonly spaceOnly: boolean;
}

interface Beginning extends Boundary {
  readonly label: string;
  /** The label's plain letters. */
  readonly compact: string;
}

/** What a text may begin with, from short to long. */
function beginnings(text: string, ends: readonly Boundary[]): Beginning[] {
  // Letters of other alphabets may join with what stands before them: only plain ones can be gathered part by part.
  const plain = isAscii(text);
  let compact = '';
  let from = 0;
  return ends.map(({ end, spaceOnly }) => {
    const label = text.slice(0, end);
    compact = plain ? compact + plainLetters(text.slice(from, end)) : plainLetters(label);
    from = end;
    return { end, spaceOnly, label, compact };
  });
}

function longest(
  text: string,
  begun: readonly Beginning[],
  find: (beginning: Beginning) => Entry | null,
): LabelMatch | null {
  let best: LabelMatch | null = null;
  let bestLetters = 0;
  for (const beginning of begun) {
    const { end, spaceOnly, label, compact } = beginning;
    if (compact.length <= bestLetters) continue;
    const entry = find(beginning);
    if (entry === null) continue;
    const after = text.slice(end);
    const parted =
      !spaceOnly ||
      after.trimStart().startsWith('(') ||
      (takesAnswer(entry.meaning) && looksLikeAnswer(after));
    if (!parted) continue;
    const rest = withoutRemark(entry.meaning, after.replace(SEPARATORS, ''));
    best = {
      meaning: entry.asRow !== null && rest !== '' ? { kind: 'row', key: entry.asRow } : entry.meaning,
      asRow: entry.asRow,
      inForm: entry.inForm,
      languages: entry.languages,
      label: label.trim(),
      rest,
    };
    bestLetters = compact.length;
  }
  return best;
}

const REMARK = /^\(([^()\n]{2,100})\)[\s:：|?=*_.…\-–—]*/;

/** What follows a kind of request without the remark in brackets that belongs to its label: "Urgency (danger to life): NO". */
function withoutRemark(meaning: Meaning, rest: string): string {
  const remark = takesAnswer(meaning) ? REMARK.exec(rest) : null;
  if (remark === null || looksLikeAnswer(remark[1]!)) return rest;
  const after = rest.slice(remark[0].length);
  return hasAnswer(after) ? after : rest;
}

/** True if `text` begins as a YES/NO answer does. */
export function hasAnswer(text: string): boolean {
  return text.trim() !== '' && ANSWER_AHEAD.test(text);
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

/** So many letters of a label are looked at first. */
const FEWEST = 4;
const OPENINGS: ReadonlySet<string> = new Set(
  [...WORDINGS.keys()].map((wording) => wording.slice(0, FEWEST)),
);

function exactEntry({ compact }: Beginning): Entry | null {
  return OPENINGS.has(compact.slice(0, FEWEST)) ? (WORDINGS.get(compact) ?? null) : null;
}

/** A label with a slip of the pen; what follows a colon, and an answer, are no part of it. */
function nearEntry({ label, compact }: Beginning): Entry | null {
  if (compact.length < 8 || compact.length > 90) return null;
  const near = nearest(compact);
  return near === null || /[:|\t=]\s*\S|\b(?:yes|no|x|n\/a)\W*$/i.test(label.trim()) ? null : near;
}

interface Spelled {
  readonly wording: string;
  /** One bit for each letter that it has: one slip changes two bits at most. */
  readonly bits: number;
}

/** Wordings by their first letter and their length. */
const BUCKETS: ReadonlyMap<string, readonly Spelled[]> = gatherBuckets();

function gatherBuckets(): Map<string, Spelled[]> {
  const buckets = new Map<string, Spelled[]>();
  for (const [wording, entry] of WORDINGS) {
    if (entry.inForm && wording.length < 9) continue;
    const key = wording[0]! + wording.length;
    const spelled = { wording, bits: bitsOf(wording) };
    const bucket = buckets.get(key);
    if (bucket === undefined) buckets.set(key, [spelled]);
    else bucket.push(spelled);
  }
  return buckets;
}

function bitsOf(letters: string): number {
  let bits = 0;
  for (let at = 0; at < letters.length; at += 1) bits |= 1 << (letters.charCodeAt(at) & 31);
  return bits;
}

function count(bits: number): number {
  let left = bits;
  let found = 0;
  for (; left !== 0; found += 1) left &= left - 1;
  return found;
}

/** A wording that is one slip of the pen away, two for long ones; the first letter must be right. */
function nearest(compact: string): Entry | null {
  const slips = compact.length >= 16 ? 2 : 1;
  const bits = bitsOf(compact);
  for (let length = compact.length - slips; length <= compact.length + slips; length += 1)
    for (const spelled of BUCKETS.get(compact[0]! + length) ?? [])
      if (count(bits ^ spelled.bits) <= 2 * slips && isWithin(spelled.wording, compact, slips))
        return WORDINGS.get(spelled.wording)!;
  return null;
}

/** True if `a` becomes `b` by at most `limit` insertions, deletions, changes or swaps of neighbours, from offsets on. */
function isWithin(a: string, b: string, limit: number, fromA = 0, fromB = 0): boolean {
  let [x, y] = [fromA, fromB];
  while (x < a.length && y < b.length && a.charCodeAt(x) === b.charCodeAt(y)) {
    x += 1;
    y += 1;
  }
  const [moreA, moreB] = [x < a.length, y < b.length];
  if (!moreA && !moreB) return true;
  if (limit === 0 || Math.abs(a.length - x - (b.length - y)) > limit) return false;
  return (
    (moreA && moreB && isWithin(a, b, limit - 1, x + 1, y + 1)) ||
    (moreA && isWithin(a, b, limit - 1, x + 1, y)) ||
    (moreB && isWithin(a, b, limit - 1, x, y + 1)) ||
    (x + 1 < a.length && a[x] === b[y + 1] && a[x + 1] === b[y] && isWithin(a, b, limit - 1, x + 2, y + 2))
  );
}

const SORTED: readonly string[] = [...WORDINGS.keys()].sort();

/** True if `text` may be the first lines of a label that goes on below. */
export function mayGoOn(text: string): boolean {
  if (text.length > LONGEST) return false;
  const numbering = NUMBERING.exec(text)?.[0].length ?? 0;
  const opening = plainLetters(text.slice(numbering, numbering + 4 * FEWEST));
  // The last letter may still join with what follows it.
  if (opening.length > FEWEST && !OPENINGS.has(opening.slice(0, FEWEST))) return false;
  const begun = plainLetters(text.slice(numbering));
  if (begun.length < FEWEST || !OPENINGS.has(begun.slice(0, FEWEST))) return false;
  let [low, high] = [0, SORTED.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (SORTED[middle]! < begun) low = middle + 1;
    else high = middle;
  }
  return SORTED[low]?.startsWith(begun) ?? false;
}
