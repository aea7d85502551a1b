import type { Document } from '../../documents/document.ts';
import { valueAt } from '../../form/at-path.ts';
import type { Identifier, StandardForm } from '../../form/standard-form.ts';
import { readValue } from '../by-model/field-values.ts';
import { type Evidence, type FieldPath, openEvidence } from '../evidence.ts';
import { letters } from '../fold.ts';
import { addFindings, withoutValues } from '../merge.ts';
import type { ReadRequest } from '../reading.ts';
import { orderDay, periodEnds, zoneNamed } from './days.ts';
import { identified } from './identified.ts';
import type { Tag } from './labels.ts';
import { isForKeeping, isOfNoOrder, isReaders } from './surroundings.ts';
import { type Tagged, taggedIn } from './tagged.ts';

/** Fields with one value that a tag names. */
type Field = Extract<FieldPath, Tag>;

/** How sure a stretch must be to fill a field, and to come into a list. */
const FILLS = 0.3;
const LISTS = 0.5;
/** Others' addresses, terms and days are many in a letter. */
const FILLS_SURELY: Readonly<Partial<Record<Field, number>>> = {
  'organisation.legalName': 0.6,
  'organisation.address': 0.6,
  'requester.telephone': 0.6,
  legalBasis: 0.5,
  timeLimits: 0.5,
};
/** How sure one end of a period must be, and the other one beside it. */
const ENDS = 0.5;
const OTHER_END = 0.4;

/** Fields in which other words count than those that the rules took, where these are taken for nothing of the kind. */
const REPLACED: readonly Field[] = [
  'organisation.legalName',
  'organisation.address',
  'requester.name',
  'requester.rank',
  'requester.position',
  'requester.badgeNumber',
  'registrationNumber',
  'crime.caseNumber',
  'crime.description',
  'authority.issuedBy',
  'authority.date',
];
const REPLACES = 0.6;

/** Numbers that the rules took count no more where they are taken for something else. */
const DROPPED: readonly Field[] = ['registrationNumber', 'crime.caseNumber'];
const DROPS = 0.85;
/** A part of a date, an address or a law is sooner told. */
const DROPS_ELSE = 0.6;
/** Tags of which the words are a number and nothing else. */
const NUMBERS: readonly Tag[] = ['registrationNumber', 'crime.caseNumber', 'other.number'];

/** Tags that tell of the one who asks. */
const ASKER = /^(?:organisation\.|requester\.|registrationNumber$)/;

/** Fields whose words may be those of the other one: "Staatsanwältin" is a rank to some and a position to others, a number the case's or the letter's. */
const ALIKE: Readonly<Partial<Record<Field, Field>>> = {
  'requester.rank': 'requester.position',
  'requester.position': 'requester.rank',
  registrationNumber: 'crime.caseNumber',
  'crime.caseNumber': 'registrationNumber',
};

/**
 * The request with what a second look finds that was learned of marked letters: fields that the rules left empty are filled, and of the few that
 * the rules often take from the wrong place those are corrected whose words are surely something else. What comes of it has the method `model`; what a
 * form field or a header says stays. Every value stands in its letter. `letters` are those of the request, `courts` those among them that a court wrote,
 * which tell nothing of the one who asks; `sender` is the name in the mail's From. Pure.
 */
export function readAgain(
  request: ReadRequest,
  letters: readonly Document[],
  sender: string | null,
  courts: ReadonlySet<Document>,
): ReadRequest {
  const tagged = letters
    .flatMap((one) => withoutOthers(taggedIn(one, request, sender)))
    .filter(({ tag, document }) => !courts.has(document) || !ASKER.test(tag))
    .toSorted((a, b) => b.sureness - a.sureness);
  const kept = withoutMistaken(request, tagged);
  const evidence = openEvidence();
  for (const one of tagged) add(one, kept, tagged, evidence);
  addPeriod(kept, tagged, evidence);
  return { ...kept, ...addFindings(kept, evidence.findings) };
}

/** Tags whose words belong to whoever was named last: to another one behind the first tag, to the asker behind one of the others. */
const BELONGING: Readonly<Partial<Record<Tag, readonly [Tag, ...Tag[]]>>> = {
  'organisation.address': ['other.body', 'organisation.legalName', 'unit', 'requester.name'],
  'requester.telephone': [
    'other.person',
    'requester.name',
    'requester.rank',
    'unit',
    'organisation.legalName',
  ],
};

/** A letter's stretches without the address and the telephone of somebody else who was named before them, or of nobody. */
function withoutOthers(tagged: readonly Tagged[]): Tagged[] {
  return tagged.filter(({ tag }, at) => {
    const namers = BELONGING[tag];
    if (namers === undefined) return true;
    const namer = tagged.slice(0, at).findLast((one) => namers.includes(one.tag));
    return namer !== undefined && namer.tag !== namers[0];
  });
}

function withoutMistaken(request: ReadRequest, tagged: readonly Tagged[]): ReadRequest {
  const mistaken = DROPPED.filter((field) => {
    const value = ownValue(request, field);
    if (value === null || tagged.some((one) => one.tag === field && isAbout(one.words, value))) return false;
    return tagged.some(({ tag, words, sureness }) =>
      NUMBERS.includes(tag)
        ? sureness >= DROPS && isSame(words, value) && !isOwnNumber(request, field, tag)
        : sureness >= DROPS_ELSE && letters(words).includes(letters(value)),
    );
  });
  return mistaken.length === 0 ? request : { ...request, ...withoutValues(request, mistaken) };
}

/** Words for a reference, or for what is one's own. */
const REFERENCE =
  /(?<!\p{L})(?:r[eé]f|rif|zeichen|kenmerk|(?:ours?|ons|onze)(?!\p{L})|unser|notre|nuestr|nostr|noss[oa]|vår|vores|nasz|naš)/iu;

/** Whether a number stays what the rules take it for though it is taken for the letter's or the case's: its label says so, or that one has its own. */
function isOwnNumber({ form, sources }: ReadRequest, field: Field, tag: Tag): boolean {
  if (ALIKE[field] !== tag) return false;
  const [own, other] = [textAt(form, field), textAt(form, tag as Field)];
  if (other !== null && letters(other) !== letters(own!)) return true;
  return field === 'registrationNumber' && REFERENCE.test(sources[field]!.quote);
}

function add(one: Tagged, request: ReadRequest, tagged: readonly Tagged[], evidence: Evidence): void {
  const { tag, words, sureness, document } = one;
  const place = { document: document.name, pages: document.pages, method: 'model' } as const;
  if (tag === 'crime.provision') {
    if (sureness >= LISTS && !request.form.crime.provisions.some((known) => isAbout(known, words)))
      evidence.add('crime.provisions', words, [words], place);
    return;
  }
  if (tag === 'identifier') {
    const identifier = sureness < LISTS ? null : identified(words, ownContacts(request.form));
    if (identifier !== null && !isKnown(identifier, request.form.identifiers))
      evidence.add('identifiers', identifier, [words], place);
    return;
  }
  if (!isField(tag) || tag === 'timeRange.from' || tag === 'timeRange.to') return;
  if (evidence.findings.some(({ path }) => path === tag)) return;
  if (tag === 'timeLimits' && isForKeeping(one)) return;
  if (tag === 'registrationNumber' && isReaders(one)) return;
  if (/^authority\./.test(tag) && isOfNoOrder(one)) return;
  if (!isOpen(tag, one, request, tagged)) return;
  const alike = ALIKE[tag];
  const other = alike === undefined ? null : textAt(request.form, alike);
  if (other !== null && isAbout(other, words)) return;
  const value = valueIn(tag, one, request.form);
  if (value !== null) evidence.add(tag, value, [words], place);
}

function valueIn(field: Field, one: Tagged, form: StandardForm): string | null {
  if (field === 'authority.date') return orderDay(one, form);
  if (field === 'timeRange.timeZone') return zoneNamed(one.words, form);
  return readValue(field, one.words);
}

type PeriodEnd = 'timeRange.from' | 'timeRange.to';

/** The ends of the period that are surest, each if nothing is there yet; one that is sure vouches for the other. */
function addPeriod(request: ReadRequest, tagged: readonly Tagged[], evidence: Evidence): void {
  const ofSurest = (field: PeriodEnd): Tagged | undefined =>
    request.sources[field] === undefined
      ? tagged.find(({ tag, sureness }) => tag === field && sureness >= OTHER_END)
      : undefined;
  const [from, to] = [ofSurest('timeRange.from'), ofSurest('timeRange.to')];
  if (Math.max(from?.sureness ?? 0, to?.sureness ?? 0) < ENDS) return;
  const ends = periodEnds(from, to, request.form);
  const put = (path: PeriodEnd, value: string | null, one: Tagged | undefined): void => {
    if (value === null || one === undefined) return;
    const { document, words } = one;
    evidence.add(path, value, [words], { document: document.name, pages: document.pages, method: 'model' });
  };
  put('timeRange.from', ends.from, from);
  put('timeRange.to', ends.to, to);
}

/** Whether a tag is a field's own path: not the body's unit, entries of lists, and what belongs to others. */
const isField = (tag: Tag): tag is Field =>
  tag !== 'unit' && tag !== 'crime.provision' && tag !== 'identifier' && !tag.startsWith('other.');

const textAt = (form: StandardForm, field: Field): string | null => valueAt(form, field) as string | null;

/** Whether a stretch may set its field: nothing is there, or something that is taken for nothing of the kind. */
function isOpen(
  field: Field,
  { sureness }: Tagged,
  request: ReadRequest,
  tagged: readonly Tagged[],
): boolean {
  if (request.sources[field] === undefined) return sureness >= (FILLS_SURELY[field] ?? FILLS);
  if (sureness < REPLACES || !REPLACED.includes(field)) return false;
  const value = ownValue(request, field);
  return value !== null && !tagged.some((one) => one.tag === field && isAbout(one.words, value));
}

/** The words of a value that the rules found in the text; null where a header or a form field says it, or nothing does. */
function ownValue({ form, sources }: ReadRequest, field: Field): string | null {
  const source = sources[field];
  if (source === undefined || source.method === 'header' || source.method === 'acroform') return null;
  return field === 'authority.date' ? source.quote : textAt(form, field);
}

const LEAST_LETTERS = 3;

/** Whether one of two texts has the letters of the other. */
export function isAbout(a: string, b: string): boolean {
  const [one, other] = [letters(a), letters(b)];
  if (one === other) return true;
  return Math.min(one.length, other.length) >= LEAST_LETTERS && (one.includes(other) || other.includes(one));
}

/** Whether two texts are about each other and nearly as long. */
function isSame(a: string, b: string): boolean {
  const lengths = [letters(a).length, letters(b).length];
  return isAbout(a, b) && Math.min(...lengths) >= 0.7 * Math.max(...lengths);
}

function ownContacts({ requester, organisation }: StandardForm): string[] {
  return [requester.email, requester.telephone, organisation.switchboard].filter((one) => one !== null);
}

function isKnown({ value }: Identifier, known: readonly Identifier[]): boolean {
  return known.some((one) => isAbout(one.value, value));
}
