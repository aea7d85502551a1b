import type { LetterWords } from '../words.ts';
import { en } from './en.ts';

/** What letters in smaller languages say in English too: what they ask for, how they greet and end. */
const MIXED = [
  'salutations',
  'closings',
  'addressees',
  'annexes',
  'disclaimers',
  'abbreviations',
  'asks',
  'questions',
  'asides',
  'produce',
  'preserve',
  'remove',
  'removable',
  'things',
  'subscriber',
  'traffic',
  'content',
  'emergency',
  'noEmergency',
  'secrecy',
  'instructed',
  'contact',
  'accounts',
] as const satisfies readonly (keyof LetterWords)[];

/** The words of a language, and those of English that its letters mix in. */
export function withEnglish(own: LetterWords): LetterWords {
  const mixed: ReadonlySet<keyof LetterWords> = new Set(MIXED);
  return eachWhenAsked((key) => (mixed.has(key) ? [...own[key], ...en[key]] : own[key]));
}

/** Words that are made purpose by purpose, each when it is first asked for: few letters are written in any one language. */
export function eachWhenAsked(make: (key: keyof LetterWords) => readonly string[]): LetterWords {
  const words = {};
  for (const key of Object.keys(en) as (keyof LetterWords)[]) {
    let made: readonly string[] | undefined;
    Object.defineProperty(words, key, {
      enumerable: true,
      get: () => {
        made ??= make(key);
        return made;
      },
    });
  }
  return words as LetterWords;
}

/** Pieces of an expression that are no letters of words: classes of letters, escapes, and what a question mark begins. */
const PIECES = /\\p\{\w+\}|\\.|\(\?(?:<?[!=]|:)|\[[^\]]*\]|[^\\]/gu;

const IN_CLASS = /\\p\{\w+\}|\\.|\p{L}/gu;

/** The words of a language with each letter replaced, wherever it stands for itself; within "[…]" by what `inClass` gives. */
export function lettersReplaced(
  words: LetterWords,
  replace: (letter: string) => string,
  inClass: (letter: string) => string = replace,
): LetterWords {
  const letters = (piece: string): string => {
    if (/^(?:\\|\(\?)/.test(piece)) return piece;
    if (!piece.startsWith('[')) return replace(piece);
    return piece.replace(IN_CLASS, (part) => (part.startsWith('\\') ? part : inClass(part)));
  };
  const loose = (entry: string): string => entry.replace(PIECES, letters);
  return eachWhenAsked((key) => words[key].map(loose));
}

/** The words of a language with letters that are also written without their marks: `spelt` gives all ways for each. */
export function loosely(words: LetterWords, spelt: Readonly<Record<string, string>>): LetterWords {
  return lettersReplaced(
    words,
    (letter) => (spelt[letter] === undefined ? letter : `[${spelt[letter]}]`),
    (letter) => spelt[letter] ?? letter,
  );
}
