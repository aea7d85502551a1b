import { NO_LETTER, plainLetter, plainLettersOf, SEVERAL_LETTERS } from '../fold.ts';
import { type Entry, WORDINGS } from './vocabulary.ts';

/*
 * A tree of the letters of all wordings. Its branches have numbers, in the order of the alphabet: the first to go on behind a branch is the next
 * number, the one beside it the first number past all that goes on behind it. What a branch's letter is, which number that is, and which
 * wording ends there stand in a list each. The root is 0; as no branch leads to it, 0 is none elsewhere. The many branches behind the root
 * are known by their letters.
 */
const { letterOf, past, endOf, entries } = grow();
const FIRST: Int32Array = firstBranches();

interface Tree {
  readonly letterOf: Uint16Array;
  readonly past: Int32Array;
  /** The number of what the wording that ends at a branch stands for; 0 where none ends. */
  readonly endOf: Uint16Array;
  readonly entries: readonly (Entry | null)[];
}

function grow(): Tree {
  const wordings = [...WORDINGS.keys()].sort();
  const most = 1 + wordings.reduce((sum, { length }) => sum + length, 0);
  const letterOf = new Uint16Array(most);
  const past = new Int32Array(most);
  const endOf = new Uint16Array(most);
  const entries: (Entry | null)[] = [null];
  /** The branches that lead to the last one, by how many letters lead there. */
  const path = new Int32Array(1 + Math.max(...wordings.map(({ length }) => length)));
  let depth = 0;
  let count = 1;
  const leave = (to: number): void => {
    for (; depth > to; depth -= 1) past[path[depth]!] = count;
  };
  let before = '';
  for (const wording of wordings) {
    const shared = sharedBeginning(before, wording);
    leave(shared);
    for (; depth < wording.length; count += 1) {
      letterOf[count] = wording.charCodeAt(depth);
      depth += 1;
      path[depth] = count;
    }
    endOf[path[depth]!] = entries.push(WORDINGS.get(wording)!) - 1;
    before = wording;
  }
  leave(0);
  past[0] = count;
  return {
    letterOf: letterOf.slice(0, count),
    past: past.slice(0, count),
    endOf: endOf.slice(0, count),
    entries,
  };
}

/** With how many same letters two words begin. */
function sharedBeginning(one: string, other: string): number {
  const end = Math.min(one.length, other.length);
  let shared = 0;
  while (shared < end && one.charCodeAt(shared) === other.charCodeAt(shared)) shared += 1;
  return shared;
}

function firstBranches(): Int32Array {
  const first = new Int32Array(0x1_00_00);
  for (let branch = 1; branch < past[0]!; branch = past[branch]!) first[letterOf[branch]!] = branch;
  return first;
}

/** The branch behind another one that has a letter; 0 if none has. */
function goOn(branch: number, letter: number): number {
  if (branch === 0) return FIRST[letter]!;
  const end = past[branch]!;
  let next = branch + 1;
  while (next < end && letterOf[next] !== letter) next = past[next]!;
  return next < end ? next : 0;
}

/** The branch behind another one that the letters of a character lead to; 0 for none. `letter` is its number as `plainLetter` gives it. */
function goOnWith(branch: number, letter: number, code: number): number {
  if (letter !== SEVERAL_LETTERS) return goOn(branch, letter);
  let last = branch;
  for (const one of plainLettersOf(code)) {
    last = goOn(last, one.charCodeAt(0));
    if (last === 0) break;
  }
  return last;
}

/** A wording with which a text begins: it may end anywhere from the offset behind its last letter to that of the next one. */
export interface Opening {
  readonly entry: Entry;
  readonly from: number;
  readonly to: number;
}

/** How far the letters of a text are the beginning of a wording. */
export interface Reach {
  /** The wordings that the text begins with, from short to long. */
  readonly openings: readonly Opening[];
  /** The offset of the first letter with which no wording goes on; the text's length if all do. */
  readonly end: number;
  /** How many letters stand before that. */
  readonly letters: number;
  /** The branch to which all of the text's letters lead; 0 if some lead nowhere. */
  readonly branch: number;
}

/** How far a text's letters reach, which are compared one by one, until no wording goes on with them. */
export function reachOf(text: string): Reach {
  const found: Opening[] = [];
  let branch = 0;
  let letters = 0;
  let ended = -1;
  let at = 0;
  while (at < text.length) {
    const code = text.codePointAt(at)!;
    const letter = plainLetter(code);
    if (letter !== NO_LETTER) {
      const entry = entries[endOf[branch]!]!;
      if (entry !== null) found.push({ entry, from: ended, to: at });
      branch = goOnWith(branch, letter, code);
      if (branch === 0) return { openings: found, end: at, letters, branch };
      letters += letter === SEVERAL_LETTERS ? plainLettersOf(code).length : 1;
    }
    at += code > 0xffff ? 2 : 1;
    if (letter !== NO_LETTER) ended = at;
  }
  const entry = entries[endOf[branch]!]!;
  if (entry !== null) found.push({ entry, from: ended, to: text.length });
  return { openings: found, end: at, letters, branch };
}

/** True if a wording goes on from all letters of a text to what a next line begins with. */
export function leadsOn({ branch }: Reach, below: string): boolean {
  if (branch === 0 || below === '') return false;
  const code = below.codePointAt(0)!;
  const letter = plainLetter(code);
  return letter === NO_LETTER || goOnWith(branch, letter, code) !== 0;
}
