import { keysOf, type Searched, threeAt, threesOf } from './searched.ts';

/** Words of several expressions of which each needs one of its own, in such a way that it is quickly told which of these may match a text. */
export interface InnerWords {
  readonly words: readonly InnerWord[];
  /** The number of each word's first three units, as `threeAt` tells it. */
  readonly threes: Uint16Array;
}

interface InnerWord {
  readonly word: string;
  readonly keys: Uint8Array;
  /** The number of its expression. */
  readonly owner: number;
}

/** Makes them of the words of each expression, none shorter than three units. */
export function innerWordsOf(several: readonly (readonly string[])[]): InnerWords {
  const words = several.flatMap((some, owner) => some.map((word) => ({ word, keys: keysOf(word), owner })));
  return { words, threes: Uint16Array.from(words, ({ keys }) => threeAt(keys, 0)) };
}

/**
 * The numbers of the expressions of whose words a text has one; null for none, as mostly. `asWritten` is the text where a word must stand as
 * it is written; null where its case does not matter.
 */
export function ownersIn(
  { words, threes }: InnerWords,
  known: Searched,
  asWritten: string | null,
): Set<number> | null {
  const inText = threesOf(known);
  let owners: Set<number> | null = null;
  for (let number = 0; number < threes.length; number += 1) {
    const three = threes[number]!;
    if (((inText[three >>> 3]! >>> (three & 7)) & 1) === 0) continue;
    const { word, keys, owner } = words[number]!;
    if (owners?.has(owner)) continue;
    if (asWritten === null ? !standsIn(keys, known.keys) : !asWritten.includes(word)) continue;
    owners ??= new Set();
    owners.add(owner);
  }
  return owners;
}

/** Case apart; of letters that have one number none is told from the other. */
function standsIn(word: Uint8Array, keys: Uint8Array): boolean {
  const first = word[0]! & 63;
  const last = keys.length - word.length;
  for (let offset = 0; offset <= last; offset += 1)
    if ((keys[offset]! & 63) === first && standsAt(word, keys, offset)) return true;
  return false;
}

function standsAt(word: Uint8Array, keys: Uint8Array, offset: number): boolean {
  for (let at = 1; at < word.length; at += 1) if (((word[at]! ^ keys[offset + at]!) & 63) !== 0) return false;
  return true;
}
