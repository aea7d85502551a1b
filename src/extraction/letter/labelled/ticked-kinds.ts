import { oncePer } from '../../../search/once-per.ts';
import { type Evidence, type FieldPath, openEvidence, type Place } from '../../evidence.ts';
import { findAskings } from '../asked/asking.ts';
import { BARE_KINDS } from '../asked/bare-kinds.ts';
import { TYPES } from '../asked/kinds.ts';
import { readAskings } from '../asked/what-is-asked.ts';
import type { Letter } from '../layout.ts';
import { hasWord } from '../words.ts';
import { type Tick, withoutBoxed } from './ticks.ts';

/**
 * The kinds of data that the boxes of one choice name: those ticked are asked for, and one whose whole name stands beside an empty box is not,
 * unless a ticked one is part of it or a sentence asks for it. Returns whether a ticked one names any.
 */
export function readTickedKinds(
  boxes: readonly Tick[],
  letter: Letter,
  place: Place,
  evidence: Evidence,
): boolean {
  const { language } = letter;
  const ticked = boxes.filter(({ isTicked }) => isTicked);
  if (ticked.length === 0) return false;
  let isNamed = false;
  for (const [path, key] of TYPES) {
    const named = ticked.find(
      ({ text }) => isBare(text, key) || hasWord(language, key, text.replace(/[()]/g, ' ')),
    );
    const left = boxes.find(({ text, isTicked }) => !isTicked && isBare(text, key));
    isNamed ||= named !== undefined;
    if (named !== undefined) evidence.add(path, true, [named.text], place);
    else if (left !== undefined && !isAskedInWords(path, letter, evidence))
      evidence.add(path, false, [left.text], place);
  }
  return isNamed;
}

const isBare = (text: string, key: keyof typeof BARE_KINDS): boolean =>
  BARE_KINDS[key].test(text.replace(/\s*\([^()]*\)/g, '').trim());

/** Whether a sentence outside all boxes asks for a kind of data, in this letter or in another document of the request. */
function isAskedInWords(path: FieldPath, letter: Letter, { findings }: Evidence): boolean {
  return (
    askedInWords(letter).has(path) ||
    findings.some(
      (one) => one.path === path && one.value === true && one.source.document !== letter.place.document,
    )
  );
}

const askedInWords = oncePer((letter: Letter): ReadonlySet<FieldPath> => {
  const asked = openEvidence();
  const askings = findAskings(letter).map((one) => ({ ...one, text: withoutBoxed(one.text) }));
  readAskings(letter, askings, asked);
  return new Set(asked.findings.map(({ path }) => path));
});
