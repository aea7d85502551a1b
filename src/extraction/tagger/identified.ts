import type { Identifier, IdentifierType } from '../../form/standard-form.ts';
import { letters } from '../fold.ts';
import { findIdentifiers } from '../identifiers/identifiers.ts';
import { isOfPapers } from '../identifiers/marked-names.ts';

/** A number as telephones have it: in the international form, with a prefix, or in brackets. */
const TELEPHONE = /^(?:\+|00?(?=[1-9])|\(\d{2,4}\))[\d\s()./-]{7,22}$/;
/** What the rules see wherever it stands. */
const SEEN: ReadonlySet<IdentifierType> = new Set(['email', 'phone', 'ipv4', 'ipv6']);
/** Shorter numbers are ports, sections, counts. */
const FEWEST_DIGITS = 6;
/** An hour of a day as records write it. */
const MOMENT = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/;
/** A number in groups of three is an amount. */
const GROUPED = /^\d{1,3}(?:[ .]\d{3})+$/;
/** Longer words are a description. */
const LONGEST_NAME = 64;

/**
 * The identifier for which words stand that are what a request is about; null where they are none. An address, number or site is what it looks
 * like; other numbers are those of a user, all else but the name of a paper or of a field is a user's name. No mail address, no address of a line and no number in the
 * international form: the rules see each, and know whose it is. `own`: addresses and numbers of the writer and of the one written to.
 */
export function identified(words: string, own: readonly string[]): Identifier | null {
  const context = { order: null, bareDomains: true, own };
  const [found, second] = findIdentifiers(words, context);
  if (second !== undefined || (found !== undefined && SEEN.has(found.identifier.type))) return null;
  if (found !== undefined) return found.identifier;
  const [telephone] = TELEPHONE.test(words) ? findIdentifiers(`telephone ${words}`, context) : [];
  if (telephone !== undefined) return telephone.identifier;
  const value = words.replace(/^(?:ID|UID|#|No\.?|Nr\.?)\s*(?=\d)/i, '').replace(/^@(?=\S)/, '');
  if (value.length > LONGEST_NAME || value.length < 3 || own.some((one) => letters(one) === letters(value)))
    return null;
  if (/@|^www\.|:\/\//.test(value) || MOMENT.test(value) || isOfPapers(value)) return null;
  if (/^[\d\s./-]+$/.test(value))
    return value.replace(/\D/g, '').length < FEWEST_DIGITS || GROUPED.test(value)
      ? null
      : { type: 'user-id', value, port: null, at: null };
  return { type: 'username', value, port: null, at: null };
}
