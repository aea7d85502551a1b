import type { Instrument } from '../policy/policy.ts';
import { oncePer } from '../search/once-per.ts';
import type { Facts } from './assessment.ts';
import { anyOf, matchesOf, type Phrases } from './words/any-of.ts';

/** How letters name their instrument, in the order in which one beats another. */
const NAMED: readonly (readonly [Instrument, Phrases])[] = [
  ['removal-order', anyOf(['2021\\/784'])],
  [
    'warrant',
    anyOf([
      'search warrant~',
      '(?:this|attached|enclosed|the|a federal|a state) warrant(?! of)~',
      'warrant (?:issued|signed|no|number|dated)~',
      '2703\\((?:a|b)\\)',
    ]),
  ],
  [
    'court-order',
    anyOf([
      '(?:this|attached|enclosed) (?:court )?order',
      'it is (?:hereby |further )?ordered',
      'order of the court',
      '2703\\(d\\)',
    ]),
  ],
  ['subpoena', anyOf(['sub-?poena~'])],
];

/** An instrument that is still to come, or that someone else holds. */
const TO_COME =
  /(?<!\p{L})(?:will|shall|intend\p{L}*|pending|until|follow\p{L}*|apply\p{L}*|seek\p{L}*|obtain\p{L}*|later|get|getting|without|no|not|unless|further|future)(?!\p{L})[^.;]{0,50}$/u;

/** Further on no letter names its instrument, in characters. */
const LONGEST = 12_000;

/**
 * By what instrument a request comes, from its form and from its documents' own words; null where it names none. A treaty's or a
 * court's instrument that the letter only announces is none.
 */
export const instrumentOf: (facts: Pick<Facts, 'form' | 'format' | 'text'>) => Instrument | null = oncePer(
  ({ form, format, text }) => {
    if (format === 'epoc' || format === 'epoc-pr') return format;
    const own = `${form.legalBasis ?? ''} ; ${form.authority.issuedBy ?? ''}`.toLowerCase();
    const isNamed = (phrases: Phrases) =>
      [own, text].some((part) => {
        for (const { index } of matchesOf(phrases, part))
          if (index < LONGEST && !TO_COME.test(part.slice(Math.max(0, index - 80), index))) return true;
        return false;
      });
    const named = NAMED.find(
      ([instrument, phrases]) =>
        (instrument !== 'removal-order' || form.nature.takedown === true) && isNamed(phrases),
    );
    return named?.[0] ?? null;
  },
);
