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

/** So many words are found more quickly in a text than the pattern is tried at a few of its words. */
const FEW = 8;

/** A quick look for what a pattern's matches need: the words themselves where they are few, or where it would be tried at every word. */
function lookFor(pattern: string, everywhere: boolean): (words: Searchable) => boolean {
  const needed = neededBy(pattern);
  if (needed === null) return () => true;
  const isQuick = everywhere || needed.length <= FEW;
  const hasLetters = ({ text }: Searchable): boolean => needed.some(({ letters }) => text.includes(letters));
  if (needed.every(({ begins }) => begins)) {
    const keys = [...new Set(needed.map(({ letters }) => keyOf(letters, 0, LOOKED_AT)))];
    return (words) => keys.some(words.hasKey) && (!isQuick || hasLetters(words));
  }
  return isQuick ? hasLetters : () => true;
}

/**
 * The phrases that may begin with a word of a text, given its key and its place, in ascending order; of those that may begin with any
 * word only the ones that `mayStand`.
 */
export function phrasesIn(
  text: string,
  { lists, byKey, byUnit, any }: FirstWords,
  mayStand: (number: number) => boolean,
): (key: number, place: number) => readonly number[] {
  const everywhere = any.filter(mayStand);
  const joined = new Map<number, readonly number[]>();
  return (key, place) => {
    const certain = byKey[key]!;
    const open = byUnit === null ? 0 : byUnit[text.charCodeAt(place) % KEYS]!;
    if (open === 0 && everywhere.length === 0) return lists[certain]!;
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
