import type { Instrument } from '../policy/policy.ts';
import type { Facts } from './assessment.ts';

/** How letters name their instrument, in the order in which one beats another; without the word in front no name stands there. */
const NAMED: readonly (readonly [Instrument, word: string, RegExp])[] = [
  ['removal-order', '2021/784', /2021\/784/gu],
  [
    'warrant',
    'warrant',
    /(?<!\p{L})(?:search warrant|(?:this|attached|enclosed|the|a federal|a state) warrant(?! of)|warrant (?:issued|signed|no|number|dated))/gu,
  ],
  ['warrant', '2703(', /(?<!\p{L})2703\((?:a|b)\)/gu],
  [
    'court-order',
    'order',
    /(?<!\p{L})(?:(?:this|attached|enclosed) (?:court )?order|it is (?:hereby |further )?ordered|order of the court)(?!\p{L})/gu,
  ],
  ['court-order', '2703(d)', /2703\(d\)/gu],
  ['subpoena', 'poena', /(?<!\p{L})sub-?poena/gu],
];

/** An instrument that is still to come, or that someone else holds. */
const TO_COME =
  /(?<!\p{L})(?:will|shall|intend\p{L}*|pending|until|follow\p{L}*|apply\p{L}*|seek\p{L}*|obtain\p{L}*|later|get|getting|without|no|not|unless|further|future)(?!\p{L})[^.;]{0,50}$/u;

/**
 * By what instrument a request comes, from its form and from its documents' own words; null where it names none. A treaty's or a
 * court's instrument that the letter only announces is none.
 */
export function instrumentOf({
  form,
  format,
  text,
}: Pick<Facts, 'form' | 'format' | 'text'>): Instrument | null {
  if (format === 'epoc' || format === 'epoc-pr') return format;
  const words = `${form.legalBasis ?? ''} ; ${form.authority.issuedBy ?? ''} ; ${text}`
    .slice(0, 12_000)
    .toLowerCase();
  for (const [instrument, word, named] of NAMED) {
    if (!words.includes(word)) continue;
    if (instrument === 'removal-order' && form.nature.takedown !== true) continue;
    for (const match of words.matchAll(named)) {
      if (!TO_COME.test(words.slice(Math.max(0, match.index - 80), match.index))) return instrument;
    }
  }
  return null;
}
