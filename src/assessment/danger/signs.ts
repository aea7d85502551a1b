import { hashOf, mix } from '../../words/hashes.ts';
import { meaningsOf } from '../../words/meanings.ts';
import { tokensOf } from '../../words/tokens.ts';

/** Letters say within so many words what is at stake. */
const MOST = 400;
/** Fewer words tell nothing of the kind. */
const FEWEST = 10;
/** So many bits number the signs. */
export const SIGN_BITS = 20;
const WORD = /\p{L}{2}/u;

/** The signs of a text by which danger is weighed, each once: beginnings and ends of its words, two words together, and what they mean in its language (ISO 639-1); none of a text of a few words. */
export function signsIn(text: string, language: string): Int32Array {
  const tokens = tokensOf(text, MOST);
  const meanings = meaningsOf(tokens, language);
  const words = tokens.map(({ plain }) => plain);
  if (words.filter((word) => WORD.test(word)).length < FEWEST) return new Int32Array();
  const signs = new Set<number>();
  const add = (kind: number, value: number): void => {
    signs.add(mix(kind, value) >>> (32 - SIGN_BITS));
  };
  words.forEach((word, at) => {
    if (!WORD.test(word)) return;
    add(1, hashOf(word.slice(0, 6)));
    add(2, hashOf(word.slice(0, 4)));
    if (word.length > 7) add(3, hashOf(word.slice(-5)));
    const before = words[at - 1] ?? '';
    if (WORD.test(before)) add(4, mix(hashOf(before.slice(0, 5)), hashOf(word.slice(0, 5))));
    for (const meaning of meanings[at]!) {
      add(5, meaning);
      for (const one of meanings[at - 1] ?? []) add(6, mix(one, meaning));
      for (const one of meanings[at - 2] ?? []) add(7, mix(one, meaning));
    }
  });
  return Int32Array.from(signs);
}
