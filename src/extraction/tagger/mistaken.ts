import { valueAt } from '../../form/at-path.ts';
import type { StandardForm } from '../../form/standard-form.ts';
import type { FieldPath } from '../evidence.ts';
import { letters } from '../fold.ts';
import { isFormedLetter } from '../letter/matter/formed-numbers.ts';
import { withoutValues } from '../merge.ts';
import type { ReadRequest } from '../reading.ts';
import type { Tag } from './labels.ts';
import { isAbout, isSame } from './same-words.ts';
import type { Tagged, TaggedLetter } from './tagged.ts';

/** Fields with one value that a tag names. */
export type Field = Extract<FieldPath, Tag>;

/** Fields whose words may be those of the other one: "Staatsanwältin" is a rank to some and a position to others, a number the case's or the letter's. */
export const ALIKE: Readonly<Partial<Record<Field, Field>>> = {
  'requester.rank': 'requester.position',
  'requester.position': 'requester.rank',
  registrationNumber: 'crime.caseNumber',
  'crime.caseNumber': 'registrationNumber',
};

/** Numbers that the rules took count no more where they are taken for something else. */
const DROPPED: readonly Field[] = ['registrationNumber', 'crime.caseNumber'];
const DROPS = 0.85;
/** The case's number and the letter's own change places sooner where there is only one. */
const MOVES = 0.7;
/** A part of a date, an address or a law is sooner told. */
const DROPS_ELSE = 0.6;
/** Tags of which the words are a number and nothing else. */
const NUMBERS: readonly Tag[] = ['registrationNumber', 'crime.caseNumber', 'other.number'];

/** Values that the rules took by the words around them count no more where none of their words is as likely as this to be one. */
const LEAST_LIKELY: Readonly<Partial<Record<Field, number>>> = {
  'organisation.address': 0.2,
  'organisation.switchboard': 0.03,
  'requester.name': 0.02,
  'requester.position': 0.015,
  'crime.description': 0.05,
  registrationNumber: 0.05,
};
/** And these neither where other words are taken for one. */
const YIELDS: Readonly<Partial<Record<Field, number>>> = {
  'organisation.legalName': 0.1,
  'requester.name': 0.2,
  'requester.rank': 0.2,
  'requester.position': 0.2,
  'crime.caseNumber': 0.3,
  'authority.issuedBy': 0.1,
  'authority.date': 0.3,
  legalBasis: 0.1,
};
/** How sure those other words must be. */
const REPLACES_UNLIKELY = 0.4;
/** Numbers and positions stand beside labels that mean something else to some office. */
const EVEN_LABELLED: readonly Field[] = ['registrationNumber', 'requester.rank', 'requester.position'];

/** The request without the numbers that are taken for something else. */
export function withoutMistaken(request: ReadRequest, tagged: readonly Tagged[]): ReadRequest {
  const mistaken = DROPPED.filter((field) => {
    const value = ownValue(request, field);
    if (value === null || tagged.some((one) => one.tag === field && isAbout(one.words, value))) return false;
    return tagged.some(({ tag, words, sureness }) =>
      NUMBERS.includes(tag)
        ? sureness >= (ALIKE[field] === tag ? MOVES : DROPS) &&
          isSame(words, value) &&
          !isOwnNumber(request, field, tag)
        : sureness >= DROPS_ELSE && letters(words).includes(letters(value)),
    );
  });
  return mistaken.length === 0 ? request : { ...request, ...withoutValues(request, mistaken) };
}

/**
 * The request without the values of patterns that are taken for nothing of the kind. `read` are its letters, `others` the stretches that may
 * fill a field instead.
 */
export function withoutUnlikely(
  request: ReadRequest,
  read: readonly TaggedLetter[],
  others: readonly Tagged[],
): ReadRequest {
  const unlikely = MAY_BE_UNLIKELY.filter((field) => {
    const value = ownValue(request, field);
    const likely = value === null ? null : likelihoodOf(field, value, request, read);
    if (value === null || likely === null) return false;
    if (likely < (LEAST_LIKELY[field] ?? 0)) return true;
    return (
      likely < (YIELDS[field] ?? 0) &&
      others.some(
        ({ tag, words, sureness }) =>
          tag === field && sureness >= REPLACES_UNLIKELY && !isAbout(words, value),
      )
    );
  });
  return unlikely.length === 0 ? request : { ...request, ...withoutValues(request, unlikely) };
}

const MAY_BE_UNLIKELY = [
  ...new Set([...Object.keys(LEAST_LIKELY), ...Object.keys(YIELDS)]),
] as readonly Field[];

/** How likely a value that the rules found by the words around it is what they took it for; null for any other value. */
function likelihoodOf(
  field: Field,
  value: string,
  { sources }: ReadRequest,
  read: readonly TaggedLetter[],
): number | null {
  const { method, document: name, quote } = sources[field]!;
  if (method !== 'pattern' && !(method === 'label' && EVEN_LABELLED.includes(field))) return null;
  if (field === 'registrationNumber' && REFERENCE.test(quote)) return null;
  const likely = read
    .filter(({ document }) => document.name === name)
    .map((one) => one.likelihood(field, value) ?? one.likelihood(field, quote) ?? 1);
  return likely.length === 0 ? null : Math.max(...likely);
}

/** Words for a reference, or for what is one's own. */
const REFERENCE =
  /(?<!\p{L})(?:r[eé]f|rif|zeichen|kenmerk|(?:ours?|ons|onze)(?!\p{L})|unser|notre|nuestr|nostr|noss[oa]|vår|vores|nasz|naš)/iu;

/** Whether a number stays what the rules take it for though it is taken for the letter's or the case's: its label says so, or that one has its own. */
function isOwnNumber({ form, sources }: ReadRequest, field: Field, tag: Tag): boolean {
  if (ALIKE[field] !== tag) return false;
  const [own, other] = [textAt(form, field), textAt(form, tag as Field)];
  if (other !== null && letters(other) !== letters(own!)) return true;
  return field === 'registrationNumber' && (isFormedLetter(own!) || REFERENCE.test(sources[field]!.quote));
}

/** The text of a field; null where it is empty. */
export const textAt = (form: StandardForm, field: Field): string | null =>
  valueAt(form, field) as string | null;

/** The words of a value that the rules found in the text; null where a header or a form field says it, or nothing does. */
export function ownValue({ form, sources }: ReadRequest, field: Field): string | null {
  const source = sources[field];
  if (source === undefined || source.method === 'header' || source.method === 'acroform') return null;
  return field === 'authority.date' ? source.quote : textAt(form, field);
}
