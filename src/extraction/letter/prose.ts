import { LONGEST_LINE } from './sentences.ts';
import { wordsFor } from './words.ts';

/** A heading: every longer word begins with a capital, and no full stop ends it ("Inquiry on Matters Relating to Investigation"). */
const TITLE_WORD = "(?:\\p{Lu}[\\p{L}'’-]*|\\p{Ll}{1,3}|[&–-])";
const TITLE_CASE = new RegExp(`^${TITLE_WORD}(?:\\s+${TITLE_WORD}){3,11}$`, 'u');

/** True for running text: a line with several of the small words that names and addresses lack. */
export function isProse(line: string, language: string): boolean {
  const part = line.slice(0, LONGEST_LINE);
  if (TITLE_CASE.test(part)) return false;
  const words = part.split(/\s+/).length;
  if (words >= FULL_SENTENCE && isMostlyPlain(part)) return true;
  if (words < 5) return false;
  const small = [...wordsFor(language, 'prose').matchAll(part)].length;
  return (
    small >= 2 || (small >= 1 && words >= 6 && (/[.!?]$/.test(part) || (language !== 'en' && words >= 10)))
  );
}

/** A line of so many words is running text without any small word that tells. */
const FULL_SENTENCE = 14;

/** True if most words begin with a small letter, as in no name or address. */
function isMostlyPlain(line: string): boolean {
  const words = line.match(/(?<![\p{L}\p{N}@.])\p{L}{2,}/gu) ?? [];
  return 2 * words.filter((word) => /^\p{Ll}/u.test(word)).length > words.length;
}
