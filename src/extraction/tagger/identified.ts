import type { Identifier, IdentifierType } from '../../form/standard-form.ts';
import { letters } from '../fold.ts';
import { isBankNumber } from '../identifiers/bank-accounts.ts';
import { findIdentifiers } from '../identifiers/identifiers.ts';
import { isOfPapers } from '../identifiers/marked-names.ts';
import { isNationalNumber } from '../identifiers/phone-numbers.ts';

/** A number as telephones have it: in the international form, with a prefix, or in brackets. */
const TELEPHONE = /^(?:\+|00?(?=[1-9])|\(\d{2,4}\))[\d\s()./-]{7,22}$/;
/** Others' telephones are many in a letter. */
const TELEPHONES = 0.5;
/** A service is no user of it. */
const SERVICE =
  /^(?:whats\s?app|telegram|signal|viber|messenger|instagram|facebook|skype|discord|paypal)\p{L}{0,4}$/iu;
/** Digits in groups, as telephones of a country are written. */
const IN_GROUPS = /^\d{1,5}(?:[ ./-]\d{1,5})+$/;
/** What the rules see wherever it stands, and know whose it is: theirs is the better word unless the second reading is this sure. */
const SEEN: ReadonlySet<IdentifierType> = new Set(['email', 'phone', 'ipv4', 'ipv6']);
const SURER = 0.6;
/** Shorter numbers are ports, sections, counts, and numbers in groups of three amounts, unless it is surer than this. */
const FEWEST_DIGITS = 6;
const FEWEST_IF_SURE = 4;
const GROUPED = /^\d{1,3}(?:[ .]\d{3})+$/;
const SURELY_NO_AMOUNT = 0.7;
/** An hour of a day as records write it. */
const MOMENT = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/;
/** Longer words are a description. */
const LONGEST_NAME = 64;

/** Words that are taken for a target: how surely (0 to 1), in a letter from which country (ISO 3166-1 alpha-2), null where unknown. */
export interface Taken {
  readonly words: string;
  readonly sureness: number;
  readonly country: string | null;
}

/**
 * The identifier for which words stand that are what a request is about; null where they are none. An address, number or site is what it looks
 * like; other numbers are those of a telephone where the country has such, else of a user, all else but the name of a paper or of a field is a user's name.
 * `own`: addresses and numbers of the writer and of the one written to.
 */
export function identified({ words, sureness, country }: Taken, own: readonly string[]): Identifier | null {
  const context = { order: null, bareDomains: true, own };
  const [found, second] = findIdentifiers(words, context);
  if (second !== undefined || (found !== undefined && SEEN.has(found.identifier.type) && sureness < SURER))
    return null;
  if (found !== undefined) return isOneOf(own, found.identifier.value) ? null : found.identifier;
  const [telephone] = TELEPHONE.test(words) ? findIdentifiers(`telephone ${words}`, context) : [];
  if (telephone !== undefined) return sureness < TELEPHONES ? null : telephone.identifier;
  const value = words.replace(/^(?:ID|UID|#|No\.?|Nr\.?)\s*(?=\d)/i, '').replace(/^@(?=\S)/, '');
  if (value.length > LONGEST_NAME || value.length < 3 || isOneOf(own, value)) return null;
  if (isBankNumber(value)) return { type: 'other', value, port: null, at: null };
  if (/^www\.|:\/\//.test(value) || MOMENT.test(value) || SERVICE.test(value) || isOfPapers(value))
    return null;
  if (value.includes('@') && sureness < SURER) return null;
  if (!/^[\d\s./-]+$/.test(value)) return { type: 'username', value, port: null, at: null };
  if (GROUPED.test(value) && sureness < SURELY_NO_AMOUNT) return null;
  const digits = value.replace(/\D/g, '').length;
  if (digits < (sureness >= SURER ? FEWEST_IF_SURE : FEWEST_DIGITS)) return null;
  const isTelephone = IN_GROUPS.test(value) && isNationalNumber(value, country);
  if (isTelephone && sureness < TELEPHONES) return null;
  return { type: isTelephone ? 'phone' : 'user-id', value, port: null, at: null };
}

const isOneOf = (own: readonly string[], value: string): boolean =>
  own.some((one) => letters(one) === letters(value));
