import type { Evidence, Place } from '../../evidence.ts';
import { BARE_KINDS } from '../asked/bare-kinds.ts';
import { TYPES } from '../asked/kinds.ts';
import { hasWord } from '../words.ts';
import type { Tick } from './ticks.ts';

/**
 * The kinds of data that the boxes of one choice name: those ticked are asked for, and one whose whole name stands beside an empty box is not,
 * unless a ticked one is part of it. Returns whether a ticked one names any.
 */
export function readTickedKinds(
  boxes: readonly Tick[],
  language: string,
  place: Place,
  evidence: Evidence,
): boolean {
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
    else if (left !== undefined) evidence.add(path, false, [left.text], place);
  }
  return isNamed;
}

const isBare = (text: string, key: keyof typeof BARE_KINDS): boolean =>
  BARE_KINDS[key].test(text.replace(/\s*\([^()]*\)/g, '').trim());
