import type { RowKey } from '../../form/labels/labels.ts';
import { alternation } from '../alternation.ts';
import { BOX, hasAnswer, matchLabel } from './label-match.ts';
import { NO, YES } from './vocabulary.ts';

const ANSWER = alternation([...YES, ...NO]);
/** YES or NO beside a box, or as a choice, and nothing else. */
const ONLY_ANSWERS = new RegExp(
  `^(?:[\\s☐☑☒✓✔✗✘/|\\\\*,;:()[\\]–—-]|(?<![\\p{L}\\p{N}])(?:${ANSWER}|x)(?![\\p{L}\\p{N}]))*$`,
  'iu',
);
/** What a text has wherever it answers. */
const ANY_ANSWER = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${ANSWER}|n\\/a|x)(?![\\p{L}\\p{N}])|[[(~${BOX}•]`,
  'iu',
);
const BOXED_ANSWER = new RegExp(`[☐☑☒]\\s?(?:${ANSWER})(?![\\p{L}\\p{N}])`, 'iu');

const WORDS = /\p{L}{2}/u;
const DIGITS = /(?:\d\D*){5}/u;
/** What a row's value has at least, whoever wrote it. */
const SHAPES: Partial<Record<RowKey, RegExp>> = {
  'organisation.legalName': WORDS,
  'organisation.address': /[\p{L}\p{N}]{2}/u,
  'organisation.legalStatus': WORDS,
  'organisation.website': /[\p{L}\p{N}]\s?[.:]\s?(?:\/\/|\p{L}{2})/u,
  'organisation.switchboard': DIGITS,
  'requester.name': WORDS,
  'requester.rank': WORDS,
  'requester.position': WORDS,
  'requester.email': /@|[([{]\s?at\s?[)\]}]|\sat\s/iu,
  'requester.telephone': DIGITS,
};

/**
 * False for what cannot be the value of a row about the organisation or the person, so that a neighbour's was taken for it: an e-mail
 * address without @, a telephone without digits, a line of boxes as a name. Other rows may hold anything.
 */
export function isPossible(key: RowKey, text: string): boolean {
  const shape = SHAPES[key];
  if (shape === undefined) return true;
  if (!shape.test(text)) return false;
  if (ONLY_ANSWERS.test(text) || BOXED_ANSWER.test(text)) return false;
  const match = text.length > 200 || !ANY_ANSWER.test(text) ? null : matchLabel(text);
  return match === null || !isChoice(match.meaning) || !hasAnswer(match.rest);
}

const isChoice = (meaning: { readonly kind: string; readonly key?: string }): boolean =>
  meaning.kind === 'row' && /^(?:nature|dataTypes)\./.test(meaning.key ?? '');
