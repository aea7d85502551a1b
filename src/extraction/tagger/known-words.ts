import { type Finder, finder } from '../../search/finder.ts';
import type { Token } from '../../words/tokens.ts';
import { ORDERING } from '../letter/authority/cited-orders.ts';
import { RANKS } from '../letter/writer/ranks.ts';
import { AGENCY, POSITION, UNIT } from '../letter/writer/signature-parts.ts';

const RANK = finder(`(?<![\\p{L}])${RANKS}(?![\\p{L}])`, 'iu');

/** The letter for words of orders and leave. */
export const ORDER_WORD = 'o';

const KINDS: readonly (readonly [string, Finder])[] = [
  ['b', AGENCY],
  ['p', POSITION],
  ['u', UNIT],
  ['r', RANK],
  [ORDER_WORD, finder(ORDERING.source, 'iu')],
];

/** For each token letters for what it is a part of among the words that the rules know: a body, an office, a unit, a rank, an order. */
export function knownWords(text: string, tokens: readonly Token[]): string[] {
  const known = tokens.map(() => '');
  for (const [kind, words] of KINDS) {
    let at = 0;
    for (const { 0: found, index } of words.matchAll(text)) {
      while (at < tokens.length && tokens[at]!.end <= index) at += 1;
      for (; at < tokens.length && tokens[at]!.start < index + found.length; at += 1) known[at] += kind;
    }
  }
  return known;
}
