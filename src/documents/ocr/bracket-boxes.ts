import type { Word } from '../pdf/words.ts';

/** YES and NO, in capitals or with one. */
const WORD = String.raw`\p{Lu}(?:\p{Lu}{1,4}|\p{Ll}{1,3})(?!\p{L})`;
/** A box that was typed in brackets, as the engine sees it: "[X]", "[]", and "[1", "[T1", "[XI" for those that close before a word. */
const BOX = String.raw`\[[xX×✓]?(?:\]|[1lIJTj|!]{1,2}(?=${WORD}))`;
const PART = new RegExp(`(?<box>${BOX})|(?<word>${WORD})`, 'gu');
/** Boxes and the short words that they stand before, with nothing else. */
const BOXES_ALONE = new RegExp(`^(?:${BOX}(?:${WORD})?)+$`, 'u');

/**
 * A recognised word that is boxes in brackets glued to YES and NO ("[1YES[X]"), parted into its boxes (☐, ☒) and words, each in its own place;
 * any other word as it is.
 */
export function boxesApart(word: Word): Word[] {
  if (!word.text.startsWith('[') || !BOXES_ALONE.test(word.text)) return [word];
  return [...word.text.matchAll(PART)].map(({ 0: written, index, groups }) => {
    const own = word.characters.slice(index, index + written.length);
    const x = own[0]?.x ?? word.x;
    const right = own.length === 0 ? word.right : own.at(-1)!.x + own.at(-1)!.width;
    if (groups?.box === undefined) return { ...word, characters: own, text: written, x, right };
    const text = /[xX×✓]/u.test(written) ? '☒' : '☐';
    return { ...word, characters: [{ text, x, width: right - x }], text, x, right };
  });
}
