import { NO_LETTER, plainLetter, plainLettersOf, SEVERAL_LETTERS } from '../fold.ts';
import { type Entry, WORDINGS } from './vocabulary.ts';

/**
 * Wordings of one first letter and length, one after the other those whose first letters have the same bits: one bit for each letter, of
 * which a slip changes two at most. As lists of numbers, for very many are looked through.
 */
interface Bucket {
  readonly wordings: readonly string[];
  /** The bits of all letters of each. */
  readonly bits: Int32Array;
  /** The bits of the first letters, each once, and where the wordings that have others begin. */
  readonly openings: Int32Array;
  readonly ends: Int32Array;
}

/** Shorter labels are not known again with a slip in them, and in no form of all languages is one longer. */
const SHORTEST = 8;
const LONGEST = 90;
/** From so many letters on a label may have two slips. */
const TWO_SLIPS = 16;
/** So many of a label's first letters are compared by themselves. */
const OPENING = 8;
const FINAL_SIGMA = 0x3c2;
const BUCKET_SIZE = 1024;
/** Wordings by their first letter and their length, as `bucketOf` numbers them. */
const BUCKETS: ReadonlyMap<number, Bucket> = gatherBuckets();

function bucketOf(first: number, length: number): number {
  return first * BUCKET_SIZE + length;
}

function gatherBuckets(): Map<number, Bucket> {
  const gathered = new Map<number, Map<number, string[]>>();
  for (const [wording, entry] of WORDINGS) {
    if (wording.length < SHORTEST - 1 || (entry.inForm && wording.length < 9)) continue;
    const key = bucketOf(wording.charCodeAt(0), wording.length);
    const alike = gathered.get(key) ?? new Map<number, string[]>();
    gathered.set(key, alike);
    const opening = bitsOf(wording, OPENING);
    const wordings = alike.get(opening) ?? [];
    alike.set(opening, wordings);
    wordings.push(wording);
  }
  return new Map([...gathered].map(([key, alike]) => [key, asBucket(alike)]));
}

function asBucket(alike: ReadonlyMap<number, readonly string[]>): Bucket {
  const wordings = [...alike.values()].flat();
  let end = 0;
  return {
    wordings,
    bits: new Int32Array(wordings.map((wording) => bitsOf(wording, wording.length))),
    openings: new Int32Array([...alike.keys()]),
    ends: new Int32Array(
      [...alike.values()].map(({ length }) => {
        end += length;
        return end;
      }),
    ),
  };
}

/** The bits of a word's letters, of so many of them at most. */
function bitsOf(letters: string, most: number): number {
  const end = Math.min(letters.length, most);
  let bits = 0;
  for (let at = 0; at < end; at += 1) bits |= bitOf(letters.charCodeAt(at));
  return bits;
}

/** The letter's bit; the two forms of the Greek sigma, which are one capital, have the same. */
function bitOf(letter: number): number {
  return 1 << ((letter === FINAL_SIGMA ? FINAL_SIGMA + 1 : letter) & 31);
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

function slipsIn(length: number): number {
  return length >= TWO_SLIPS ? 2 : 1;
}

/** The letters with which a text begins, as far as they were read. */
export interface Begun {
  at: number;
  count: number;
  first: number;
  /** One bit for each letter, and for each of the first ones. */
  bits: number;
  opening: number;
}

/** Reads a text's letters on up to an offset. */
export function readOn(begun: Begun, text: string, end: number): void {
  while (begun.at < end) readCharacter(begun, text);
}

function readCharacter(begun: Begun, text: string): void {
  const code = text.codePointAt(begun.at)!;
  const letter = plainLetter(code);
  if (letter === SEVERAL_LETTERS) for (const one of plainLettersOf(code)) addLetter(begun, one.charCodeAt(0));
  else if (letter !== NO_LETTER) addLetter(begun, letter);
  begun.at += code > 0xffff ? 2 : 1;
}

function addLetter(begun: Begun, letter: number): void {
  if (begun.count === 0) begun.first = letter;
  begun.bits |= bitOf(letter);
  begun.count += 1;
  if (begun.count <= OPENING) begun.opening = begun.bits;
}

/** The bits with which the wordings open that a label may be with so many slips, by their first letter, whatever their length. */
const OPENINGS_WITH: readonly ReadonlyMap<number, readonly number[]>[] = [1, 2].map(gatherOpenings);

function gatherOpenings(slips: number): Map<number, number[]> {
  const found = new Map<number, Set<number>>();
  for (const [key, { openings }] of BUCKETS) {
    const [first, length] = [Math.floor(key / BUCKET_SIZE), key % BUCKET_SIZE];
    if (slips === 1 ? length > TWO_SLIPS : length < TWO_SLIPS - slips) continue;
    const known = found.get(first) ?? new Set();
    found.set(first, known);
    for (const opening of openings) known.add(opening);
  }
  return new Map([...found].map(([first, openings]) => [first, [...openings]]));
}

/** Reads a text's first letters; false where they are, with as many slips of the pen as it may have, those of no wording. */
export function opensLabel(begun: Begun, text: string): boolean {
  while (begun.count < OPENING && begun.at < text.length) readCharacter(begun, text);
  if (begun.count < SHORTEST) return false;
  const { first, opening } = begun;
  return OPENINGS_WITH.some(
    (openings, at) => openings.get(first)?.some((one) => isNear(opening, one, at + 1)) ?? false,
  );
}

const NONE: readonly string[] = [];

/** The wordings that the letters read may be with a slip of the pen, two in a long one: of about so many letters, and about those. */
export function nearWordings({ first, count, bits, opening }: Begun): readonly string[] {
  if (count < SHORTEST || count > LONGEST) return NONE;
  const slips = slipsIn(count);
  let near: string[] | null = null;
  for (let length = count - slips; length <= count + slips; length += 1) {
    const bucket = BUCKETS.get(bucketOf(first, length));
    if (bucket === undefined) continue;
    const { wordings, bits: own, openings, ends } = bucket;
    let one = 0;
    for (let at = 0; at < openings.length; at += 1) {
      const end = ends[at]!;
      if (isNear(opening, openings[at]!, slips))
        for (; one < end; one += 1)
          if (isNear(bits, own[one]!, slips)) {
            near ??= [];
            near.push(wordings[one]!);
          }
      one = end;
    }
  }
  return near ?? NONE;
}

/** The label among some wordings that a text is with a slip of the pen, two in a long one. `compact` are its plain letters. */
export function withSlips(compact: string, near: readonly string[]): Entry | null {
  const slips = slipsIn(compact.length);
  const wording = near.find((one) => isWithin(one, compact, slips));
  return wording === undefined ? null : WORDINGS.get(wording)!;
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
