import { findAskings } from '../letter/asked/asking.ts';
import { namesKinds } from '../letter/asked/kinds.ts';
import type { Letter } from '../letter/layout.ts';
import { hasWord } from '../letter/words.ts';
import { disclaims, withoutDisclaimers } from './disclaims.ts';
import { asksOfPractice } from './practice.ts';

/** True for a letter of labels, one of which says what is asked and another about whom. */
export function asksByLabels({ labelled }: Letter): boolean {
  const meanings = labelled.filter(({ value }) => value !== '').map(({ meaning }) => meaning);
  return meanings.includes('requested') && meanings.includes('identifiers');
}

/** True for a letter that asks for data of a kind that it names. */
export function asksData(letter: Letter): boolean {
  return findAskings(letter).some(({ text }) => namesKinds(text, letter.language));
}

/** True for a letter all of whose asking sentences ask how the reader works, and none of whose others names a kind of data. */
export function asksOnlyOfPractice(letter: Letter): boolean {
  return (
    findAskings(letter).every(({ text }) => asksOfPractice(text)) &&
    letter.sentences.every(({ text }) => asksOfPractice(text) || !namesKinds(text, letter.language))
  );
}

/** True for a letter that asks for nothing but in sentences that say so. */
export function asksNothing(letter: Letter): boolean {
  return (
    !asksByLabels(letter) &&
    findAskings(letter).every(
      ({ text }) => disclaims(text) && !hasWord(letter.language, 'asks', withoutDisclaimers(text)),
    )
  );
}
