const FEWEST_WORDS = 2;
const FEWEST_LETTERS = 10;

/** How much a person must write where the desk asks why, for messages. */
export const ENOUGH = 'at least two words, ten letters in all';

/**
 * Whether what a person wrote where the desk asks why can say anything: a dot, a letter or "ok" is no reason for the record, and no
 * answer to an officer.
 */
export function saysWhy(text: string | undefined): boolean {
  const words = (text ?? '').replaceAll(/[\p{DI}\p{Cf}]/gu, '').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.length >= FEWEST_WORDS && words.join('').length >= FEWEST_LETTERS;
}
