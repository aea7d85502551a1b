import { beginningsOf, KEYS, keyOf, LONG, LOOKED_AT, longKeyOf } from './beginnings.ts';
import { type Needed, neededBy } from './needed.ts';
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
  if (needed.every(({ begins }) => begins)) {
    const isLong = ({ letters }: Needed): boolean => letters.length >= LONG;
    const long = [...new Set(needed.filter(isLong).map(({ letters }) => longKeyOf(letters, 0)))];
    const short = needed.filter((one) => !isLong(one)).map(({ letters }) => keyOf(letters, 0, LOOKED_AT));
    return ({ hasKey, hasLongKey }) => short.some(hasKey) || long.some(hasLongKey);
  }
  return everywhere ? ({ text }) => needed.some(({ letters }) => text.includes(letters)) : () => true;
}

/** Joins two of the lists, given by their places, with the phrases that may begin with any word; each two once. */
export function joinedLists(
  lists: FirstWords['lists'],
  everywhere: readonly number[],
): (certain: number, open: number) => readonly number[] {
  const joined = new Map<number, readonly number[]>();
  return (certain, open) => {
    const pair = certain * lists.length + open;
    let found = joined.get(pair);
    if (found === undefined) {
      const all = new Set([...lists[certain]!, ...lists[open]!, ...everywhere]);
      found = [...all].sort((a, b) => a - b);
      joined.set(pair, found);
    }
    return found;
  };
}
