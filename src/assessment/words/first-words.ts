import { beginningsOf, KEYS, keyOf, LOOKED_AT } from './beginnings.ts';
import { neededBy } from './needed.ts';
import type { Searchable } from './searchable.ts';

/** By their first words, which phrases may stand at a place. All lists are of phrases' numbers in ascending order. */
export interface FirstWords {
  readonly lists: readonly (readonly number[])[];
  /** By key of a word's first letters: the place of its list in `lists`. */
  readonly byKey: Uint16Array;
  /** By UTF-16 unit % KEYS of a word's first letter: the list of phrases of which no more is certain; null if there are none. */
  readonly byUnit: Uint16Array | null;
  /** Phrases that may begin with any word. */
  readonly any: readonly number[];
  /** Phrases that begin with neither a letter nor a digit. */
  readonly between: readonly number[];
  /** By number: whether a text can hold the phrase at all, as far as a quick look tells. */
  readonly mayStand: readonly ((words: Searchable) => boolean)[];
}

/** Sorts patterns by the first words of their matches (beginnings.ts); a pattern's number is its place in the list. */
export function firstWordsOf(patterns: readonly string[]): FirstWords {
  const lists: number[][] = [[]];
  const byKey = new Uint16Array(KEYS);
  const byUnit = new Uint16Array(KEYS);
  const any: number[] = [];
  const between: number[] = [];
  const put = (table: Uint16Array, key: number, number: number) => {
    table[key] ||= lists.push([]) - 1;
    const list = lists[table[key]!]!;
    if (list.at(-1) !== number) list.push(number);
  };
  const mayStand = patterns.map((pattern, number) => {
    const beginnings = beginningsOf(pattern);
    for (const beginning of beginnings) {
      const letters = beginning.replace(/[ *]$/, '');
      if (beginning === ' ') between.push(number);
      else if (beginning === '*') any.push(number);
      else if (beginning.endsWith('*')) put(byUnit, beginning.charCodeAt(0) % KEYS, number);
      else put(byKey, keyOf(letters, 0, letters.length), number);
    }
    return lookFor(pattern, beginnings.has('*'));
  });
  return { lists, byKey, byUnit: byUnit.some(Boolean) ? byUnit : null, any, between, mayStand };
}

/** A quick look for what a pattern's matches need: for words only, unless the pattern would be tried at every one. */
function lookFor(pattern: string, everywhere: boolean): (words: Searchable) => boolean {
  const needed = neededBy(pattern);
  if (needed === null) return () => true;
  const hasLetters = ({ text }: Searchable): boolean => needed.some(({ letters }) => text.includes(letters));
  if (needed.every(({ begins }) => begins)) {
    const keys = [...new Set(needed.map(({ letters }) => keyOf(letters, 0, LOOKED_AT)))];
    return (words) => keys.some(words.hasKey) && (!everywhere || hasLetters(words));
  }
  return everywhere ? hasLetters : () => true;
}

/** The phrases that may begin with a text's word of this key at this place, beside those that may begin with any. */
export function phrasesAt(
  { lists, byKey, byUnit }: FirstWords,
  key: number,
  text: string,
  place: number,
): readonly number[] {
  const list = lists[byKey[key]!]!;
  const open = byUnit === null ? 0 : byUnit[text.charCodeAt(place) % KEYS]!;
  return open === 0 ? list : list.length === 0 ? lists[open]! : merged(list, lists[open]!);
}

/** Two lists as one, in ascending order. */
export function merged(one: readonly number[], other: readonly number[]): number[] {
  return [...new Set([...one, ...other])].sort((a, b) => a - b);
}
