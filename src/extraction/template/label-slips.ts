import { NO_LETTER, plainLetter, plainLettersOf, SEVERAL_LETTERS } from '../fold.ts';
import { type Entry, WORDINGS } from './vocabulary.ts';

interface Spelled {
  readonly wording: string;
  /** One bit for each letter that it has: one slip changes two bits at most. */
  readonly bits: number;
}

/** Shorter labels are not known again with a slip in them, and in no form of all languages is one longer. */
const SHORTEST = 8;
const LONGEST = 90;
/** From so many letters on a label may have two slips. */
const TWO_SLIPS = 16;
/** Wordings by their first letter and their length. */
const BUCKETS: ReadonlyMap<string, readonly Spelled[]> = gatherBuckets();

function gatherBuckets(): Map<string, Spelled[]> {
  const buckets = new Map<string, Spelled[]>();
  for (const [wording, entry] of WORDINGS) {
    if (wording.length < SHORTEST - 1 || (entry.inForm && wording.length < 9)) continue;
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

/** True if at most two bits of one number are not those of the other; four for two slips. */
function isNear(a: number, b: number, slips: number): boolean {
  let bits = a ^ b;
  for (let slip = 0; slip < slips; slip += 1) {
    bits &= bits - 1;
    bits &= bits - 1;
  }
  return bits === 0;
}

/** The label that a text is with a slip of the pen, two in a long one; the first letter must be right. `compact` are its plain letters. */
export function withSlips(compact: string): Entry | null {
  if (compact.length < SHORTEST || compact.length > LONGEST) return null;
  const slips = compact.length >= TWO_SLIPS ? 2 : 1;
  const bits = bitsOf(compact);
  for (let length = compact.length - slips; length <= compact.length + slips; length += 1)
    for (const spelled of BUCKETS.get(compact[0]! + length) ?? [])
      if (isNear(bits, spelled.bits, slips) && isWithin(spelled.wording, compact, slips))
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

/** So many letters at a label's beginning are compared, by one bit for each first; of those then twice as many by their places. */
const PART = 8;

/** The beginnings of wordings with one first letter: those whose first part has the same letters stand together. */
interface Beginnings {
  /** One bit for each letter of the first part. */
  readonly firsts: number[];
  /** For each of them, the letters of the beginnings as numbers below 32. */
  readonly alike: (readonly number[])[][];
}

const BEGINNINGS: ReadonlyMap<number, Beginnings> = gatherBeginnings();

function gatherBeginnings(): Map<number, Beginnings> {
  const found = new Map<number, Beginnings>();
  const wordings = [...BUCKETS.values()].flat().map(({ wording }) => wording.slice(0, 2 * PART));
  for (const letters of new Set(wordings)) {
    const own = found.get(letters.charCodeAt(0)) ?? { firsts: [], alike: [] };
    found.set(letters.charCodeAt(0), own);
    const first = bitsOf(letters.slice(0, PART));
    const at = own.firsts.indexOf(first);
    const numbers = Array.from(letters, (letter) => letter.charCodeAt(0) & 31);
    if (at >= 0) own.alike[at]!.push(numbers);
    else own.alike[own.firsts.push(first) - 1] = [numbers];
  }
  return found;
}

/** The letters with which a text begins. */
interface Begun {
  count: number;
  first: number;
  /** One bit for each letter of the first part. */
  bits: number;
  /** Where the letters stand, one bit for each place, by their numbers below 32. */
  readonly places: number[];
  /** Those numbers in the order of the letters. */
  readonly numbers: number[];
}

/** How far a letter may stand from its place. */
const SHIFT = 2;

/** False if a text begins with no label, however many letters of it are taken, that has a slip of the pen or two. */
export function mayHaveSlips(text: string): boolean {
  const begun = beginningOf(text);
  const beginnings = begun.count < SHORTEST ? undefined : BEGINNINGS.get(begun.first);
  if (beginnings === undefined) return false;
  const slips = begun.count < TWO_SLIPS ? 1 : 2;
  const { firsts, alike } = beginnings;
  for (let at = 0; at < firsts.length; at += 1)
    if (isNear(begun.bits, firsts[at]!, slips))
      for (const wording of alike[at]!)
        if (standIn(begun, wording, slips) && beginsWithin(wording, begun.numbers, slips, 1, 1)) return true;
  return false;
}

function beginningOf(text: string): Begun {
  const begun: Begun = { count: 0, first: 0, bits: 0, places: new Array<number>(32).fill(0), numbers: [] };
  for (let at = 0; at < text.length && begun.count < 2 * PART; ) {
    const code = text.codePointAt(at)!;
    const letter = plainLetter(code);
    if (letter === SEVERAL_LETTERS)
      for (const one of plainLettersOf(code)) addLetter(begun, one.charCodeAt(0));
    else if (letter !== NO_LETTER) addLetter(begun, letter);
    at += code > 0xffff ? 2 : 1;
  }
  return begun;
}

function addLetter(begun: Begun, letter: number): void {
  if (begun.count === 2 * PART) return;
  if (begun.count === 0) begun.first = letter;
  if (begun.count < PART) begun.bits |= 1 << (letter & 31);
  begun.places[letter & 31]! |= 1 << (begun.count + SHIFT);
  begun.numbers.push(letter & 31);
  begun.count += 1;
}

/** False if more letters of a wording's beginning than there may be slips stand nowhere near their places. */
function standIn({ count, places }: Begun, wording: readonly number[], slips: number): boolean {
  const end = Math.min(wording.length, count - SHIFT);
  let missing = 0;
  for (let at = 1; at < end; at += 1) {
    if (((places[wording[at]!]! >>> at) & 0b11111) !== 0) continue;
    missing += 1;
    if (missing > slips) return false;
  }
  return true;
}

/** True if one of two rows of letters becomes a beginning of what the other becomes, by at most `limit` slips from places on. */
function beginsWithin(
  a: readonly number[],
  b: readonly number[],
  limit: number,
  fromA: number,
  fromB: number,
): boolean {
  let [x, y] = [fromA, fromB];
  while (x < a.length && y < b.length && a[x] === b[y]) {
    x += 1;
    y += 1;
  }
  if (x === a.length || y === b.length) return true;
  if (limit === 0) return false;
  return (
    beginsWithin(a, b, limit - 1, x + 1, y + 1) ||
    beginsWithin(a, b, limit - 1, x + 1, y) ||
    beginsWithin(a, b, limit - 1, x, y + 1) ||
    (a[x] === b[y + 1] && a[x + 1] === b[y] && beginsWithin(a, b, limit - 1, x + 2, y + 2))
  );
}
