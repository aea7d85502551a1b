import { flat } from './branches.ts';
import type { Part } from './expression.ts';
import { anyUnit, LETTER, type Units } from './units.ts';

/** Where matches of an expression can stand, told by a few letters of them. */
export interface Beginnings {
  /**
   * By the keys of its first two units (six bits and five) the set of the third's that a match can begin with; null where matches begin
   * with any letter only.
   */
  readonly starts: Uint32Array | null;
  /** Words, as the expression writes them, without one of which the matches that `starts` does not tell cannot be; null where nothing tells them. */
  readonly inner: readonly string[] | null;
  /** What a match cannot stand right behind. */
  readonly notAfter: 'letter' | 'ascii' | null;
}

/** How many units from a match's beginning are looked at. */
const LOOKED_AT = 3;
type Beginning = readonly Units[];

const MOST = 4000;
const SHORTEST = 3;

/** How to find where matches of a sequence begin. */
export function beginningsOf(parts: readonly Part[]): Beginnings {
  const found: Found = { starts: [], inner: [], notAfter: new Set() };
  const told = gather(parts, found);
  const starts = new Uint32Array(2048);
  if (told) for (const beginning of found.starts) paint(starts, beginning);
  return {
    starts: told && found.starts.length > 0 ? starts : null,
    inner: told ? [...new Set(found.inner)] : null,
    notAfter: weakest(found.notAfter),
  };
}

/** What none of several can stand right behind: what does not follow a letter follows none of A–Z either. */
export function weakest(several: Iterable<'letter' | 'ascii' | null>): 'letter' | 'ascii' | null {
  let found: 'letter' | 'ascii' | null = 'letter';
  for (const one of several) {
    if (one === null) return null;
    if (one === 'ascii') found = one;
  }
  return found;
}

interface Found {
  readonly starts: Beginning[];
  readonly inner: string[];
  readonly notAfter: Set<'letter' | 'ascii' | null>;
}

/** Gathers the beginnings of all that a sequence can begin with; false if some of that is told by nothing. */
function gather(sequence: readonly Part[], found: Found, behind: 'letter' | 'ascii' | null = null): boolean {
  if (found.starts.length > MOST) {
    found.notAfter.add(null);
    return false;
  }
  const first = sequence.findIndex((part) => part.kind !== 'place');
  const head = sequence[first];
  const notAfter = behind ?? placeOf(sequence.slice(0, Math.max(0, first)));
  if (head?.kind === 'choice')
    return head.parts.every((branch) =>
      gather(flat([branch, ...sequence.slice(first + 1)]), found, notAfter),
    );
  found.notAfter.add(notAfter);
  const beginnings = beginningsIn(sequence);
  if (beginnings.every(isTelling)) {
    found.starts.push(...beginnings);
    return true;
  }
  const words = wordsIn(sequence);
  if (words === null) return false;
  found.inner.push(...words);
  return true;
}

function placeOf(places: readonly Part[]): 'letter' | 'ascii' | null {
  for (const place of places) if (place.kind === 'place' && place.notAfter !== null) return place.notAfter;
  return null;
}

/** True if few characters can stand first, and no space. */
function isTelling([first]: Beginning): boolean {
  return (
    first !== undefined && (first.others & 1) === 0 && count(first.letters) <= 12 && count(first.others) <= 12
  );
}

function count(set: number): number {
  let bits = 0;
  for (let left = set; left !== 0; left &= left - 1) bits += 1;
  return bits;
}

function beginningsIn(parts: readonly Part[]): Beginning[] {
  let found: Beginning[] = [[]];
  for (const part of parts) {
    if (found.every(({ length }) => length === LOOKED_AT)) break;
    found = joined(found, beginningsOfPart(part));
  }
  return found;
}

function beginningsOfPart(part: Part): Beginning[] {
  switch (part.kind) {
    case 'one':
      // Whether one unit or two stand there is not known.
      return [part.mayBePair ? [part.units, anyUnit, anyUnit] : [part.units]];
    case 'sequence':
      return beginningsIn(part.parts);
    case 'choice':
      return distinct(part.parts.flatMap(beginningsOfPart));
    case 'repeat':
      return repeated(beginningsOfPart(part.part), part.least, part.most);
    case 'place':
      return [[]];
    case 'unknown':
      return [[anyUnit, anyUnit, anyUnit]];
  }
}

function repeated(one: readonly Beginning[], least: number, most: number): Beginning[] {
  let some: Beginning[] = [[]];
  const found: Beginning[] = least === 0 ? [[]] : [];
  for (let times = 1; times <= Math.min(most, Math.max(least, LOOKED_AT)); times += 1) {
    some = joined(some, one);
    if (times >= least) found.push(...some);
    if (some.every(({ length }) => length === LOOKED_AT)) {
      found.push(...some);
      break;
    }
  }
  return distinct(found);
}

function joined(before: readonly Beginning[], after: readonly Beginning[]): Beginning[] {
  return distinct(
    before.flatMap((one) =>
      one.length === LOOKED_AT ? [one] : after.map((next) => [...one, ...next].slice(0, LOOKED_AT)),
    ),
  );
}

/** Each beginning once; where they are too many, by fewer of their units. */
function distinct(beginnings: Beginning[]): Beginning[] {
  if (beginnings.length < 2) return beginnings;
  let found = beginnings;
  for (let kept = LOOKED_AT; kept > 0; kept -= 1) {
    const seen = new Map<string, Beginning>();
    for (const one of found) seen.set(nameOf(one), one);
    if (seen.size <= MOST / 4) return [...seen.values()];
    found = found.map((one) => [...one.slice(0, kept - 1), ...Array(LOOKED_AT + 1 - kept).fill(anyUnit)]);
  }
  return [[anyUnit, anyUnit, anyUnit]];
}

/** Equal for two beginnings of the same units alone. */
function nameOf(beginning: Beginning): string {
  let name = '';
  for (const { others, letters } of beginning) name += `${others},${letters};`;
  return name;
}

/** Words of which each match of a sequence has one; null if none are known. The longest of its parts' that are all needed. */
function wordsIn(sequence: readonly Part[]): readonly string[] | null {
  let best: readonly string[] | null = null;
  let run = '';
  for (const part of [...sequence, null]) {
    if (part?.kind === 'one' && part.letter !== null) {
      run += part.letter;
      continue;
    }
    for (const words of [run === '' ? null : [run], part === null ? null : wordsOfPart(part)])
      if (words !== null && shortest(words) > shortest(best ?? [''])) best = words;
    if (part?.kind !== 'place') run = '';
  }
  return best !== null && shortest(best) >= SHORTEST ? best : null;
}

function wordsOfPart(part: Part): readonly string[] | null {
  if (part.kind === 'sequence') return wordsIn(flat(part.parts));
  if (part.kind === 'repeat') return part.least === 0 ? null : wordsOfPart(part.part);
  if (part.kind !== 'choice') return null;
  const words = part.parts.map((branch) => wordsIn(flat([branch])));
  return words.includes(null) ? null : words.flatMap((some) => some ?? []);
}

function shortest(words: readonly string[]): number {
  return Math.min(...words.map(({ length }) => length));
}

function paint(starts: Uint32Array, [first, second = anyUnit, third = anyUnit]: Beginning): void {
  const next = second.others | second.letters;
  const last = third.others | third.letters;
  for (let key = 0; key < 2 * LETTER; key += 1) {
    if (((key & LETTER ? first!.letters : first!.others) & (1 << (key & 31))) === 0) continue;
    for (let follower = 0; follower < 32; follower += 1)
      if (next & (1 << follower)) starts[(key << 5) | follower]! |= last;
  }
}
