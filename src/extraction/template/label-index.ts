import { NO_LETTER, plainLetter, plainLettersOf, SEVERAL_LETTERS } from '../fold.ts';
import { type Entry, WORDINGS } from './vocabulary.ts';

/*
 * A tree of the letters of all wordings. Its branches have numbers: what a branch's letter is, which branch is the first to go on behind
 * it and which stands beside it stand in a list each. The root is 0; as no branch leads to it, 0 is none elsewhere. The many branches
 * behind the root are known by their letters.
 */
const { letterOf, behind, beside, entryOf } = grow();
const FIRST: Int32Array = firstBranches();

interface Tree {
  readonly letterOf: Uint16Array;
  readonly behind: Int32Array;
  readonly beside: Int32Array;
  readonly entryOf: readonly (Entry | null)[];
}

function grow(): Tree {
  const letterOf = [0];
  const behind = [0];
  const beside = [0];
  const entryOf: (Entry | null)[] = [null];
  for (const [wording, entry] of WORDINGS) {
    let branch = 0;
    for (let at = 0; at < wording.length; at += 1) {
      const letter = wording.charCodeAt(at);
      let next = behind[branch]!;
      while (next !== 0 && letterOf[next] !== letter) next = beside[next]!;
      if (next === 0) {
        next = letterOf.push(letter) - 1;
        behind.push(0);
        beside.push(behind[branch]!);
        entryOf.push(null);
        behind[branch] = next;
      }
      branch = next;
    }
    entryOf[branch] = entry;
  }
  return {
    letterOf: Uint16Array.from(letterOf),
    behind: Int32Array.from(behind),
    beside: Int32Array.from(beside),
    entryOf,
  };
}

function firstBranches(): Int32Array {
  const first = new Int32Array(0x1_00_00);
  for (let branch = behind[0]!; branch !== 0; branch = beside[branch]!) first[letterOf[branch]!] = branch;
  return first;
}

/** The branch behind another one that has a letter; 0 if none has. */
function goOn(branch: number, letter: number): number {
  if (branch === 0) return FIRST[letter]!;
  let next = behind[branch]!;
  while (next !== 0 && letterOf[next] !== letter) next = beside[next]!;
  return next;
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

/** The wordings with which a text begins, from short to long. Letters are compared one by one, until no wording goes on with them. */
export function openingsOf(text: string): readonly Opening[] {
  const found: Opening[] = [];
  let branch = 0;
  let ended = -1;
  for (let at = 0; at < text.length; ) {
    const code = text.codePointAt(at)!;
    const letter = plainLetter(code);
    if (letter !== NO_LETTER) {
      const entry = entryOf[branch]!;
      if (entry !== null) found.push({ entry, from: ended, to: at });
      branch = goOnWith(branch, letter, code);
      if (branch === 0) return found;
    }
    at += code > 0xffff ? 2 : 1;
    if (letter !== NO_LETTER) ended = at;
  }
  const entry = entryOf[branch]!;
  if (entry !== null) found.push({ entry, from: ended, to: text.length });
  return found;
}

/**
 * How far the letters of a text are the beginning of a wording, and how many letters that are: the offset of the first letter with which
 * no wording goes on, the text's length if all do.
 */
export function reachOf(text: string): { readonly end: number; readonly letters: number } {
  let branch = 0;
  let letters = 0;
  let at = 0;
  while (at < text.length) {
    const code = text.codePointAt(at)!;
    const letter = plainLetter(code);
    if (letter !== NO_LETTER) {
      branch = goOnWith(branch, letter, code);
      if (branch === 0) break;
      letters += letter === SEVERAL_LETTERS ? plainLettersOf(code).length : 1;
    }
    at += code > 0xffff ? 2 : 1;
  }
  return { end: at, letters };
}
