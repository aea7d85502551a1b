import type { Document } from '../../documents/document.ts';
import type { Identifier, StandardForm } from '../../form/standard-form.ts';
import { isKnownLanguage } from '../../words/meanings.ts';
import { readValue } from '../by-model/field-values.ts';
import { type Evidence, openEvidence, type Place } from '../evidence.ts';
import { isBankNumber } from '../identifiers/bank-accounts.ts';
import { bareNames } from '../letter/asked/bare-names.ts';
import { isOfAnother, isSaidLeftOut } from '../letter/asked/others-names.ts';
import { isOfService } from '../letter/asked/service-sites.ts';
import { hostOf } from '../letter/writer/own-contacts.ts';
import { addFindings } from '../merge.ts';
import type { ReadRequest } from '../reading.ts';
import { orderDay, periodEnds, zoneNamed } from './days.ts';
import { identified } from './identified.ts';
import type { Tag } from './labels.ts';
import { ALIKE, type Field, ownValue, textAt, withoutMistaken, withoutUnlikely } from './mistaken.ts';
import { withPassages } from './passage-values.ts';
import { isAbout } from './same-words.ts';
import {
  isCalledInPassing,
  isInAsking,
  isInCaseHeading,
  isNoTerm,
  isOfBank,
  isOfCountersigner,
  isOfElse,
  isOfNoOrder,
  isReaders,
  isWriters,
} from './surroundings.ts';
import { type Tagged, type TaggedLetter, taggedIn } from './tagged.ts';

/** How sure a stretch must be to fill a field, and to come into a list. */
const FILLS = 0.3;
const LISTS = 0.4;
/** Others' names, numbers and terms are many in a letter. */
const FILLS_SURELY: Readonly<Partial<Record<Field, number>>> = {
  'organisation.legalName': 0.4,
  'requester.telephone': 0.5,
  timeLimits: 0.4,
  'authority.issuedBy': 0.45,
};
const fillsAt = (field: Field): number => FILLS_SURELY[field] ?? FILLS;
/** How sure one end of a period must be, and the other one beside it. */
const ENDS = 0.6;
const OTHER_END = 0.3;
/** And one that stands alone and names a year without a day. */
const YEAR_ALONE = 0.75;

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

/** Tags that tell of the one who asks. */
const ASKER = /^(?:organisation\.|requester\.|registrationNumber$)/;

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
  const read = letters.map((one) => taggedIn(one, request, sender));
  const tagged = read
    .flatMap(({ stretches }) => withoutOthers(stretches))
    .filter(({ tag, document, isOwn }) => (isOwn && !courts.has(document)) || !ASKER.test(tag))
    .toSorted((a, b) => b.sureness - a.sureness);
  const filling = tagged.filter(
    (one) => isField(one.tag) && one.sureness >= fillsAt(one.tag) && !isOfMissingOrder(one),
  );
  const kept = withoutUnlikely(withoutMistaken(request, tagged), read, filling);
  const evidence = openEvidence();
  for (const one of withoutRepeated(tagged)) add(one, kept, tagged, evidence);
  addLastTarget(kept, read, evidence);
  addPeriod(kept, tagged, evidence);
  const filled = { ...kept, ...addFindings(kept, evidence.findings) };
  return isKnownLanguage(request.language) ? withPassages(filled, read) : filled;
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

/** How sure an address or a telephone must be that stands behind somebody else's name: of one whom the writer names to be asked, not of who countersigns. */
const ANOTHERS = 0.6;

/** A letter's stretches without the address and the telephone of somebody else who was named before them, or of nobody. */
function withoutOthers(tagged: readonly Tagged[]): Tagged[] {
  return tagged.filter((one, at) => {
    const namers = BELONGING[one.tag];
    if (namers === undefined || (one.sureness >= ANOTHERS && !isOfCountersigner(one))) return true;
    const namer = tagged.slice(0, at).findLast((one) => namers.includes(one.tag));
    return namer !== undefined && namer.tag !== namers[0];
  });
}

/** Without targets that stood there before in the same words: a letter may name one a thousand times. */
function withoutRepeated(tagged: readonly Tagged[]): Tagged[] {
  const seen = new Set<string>();
  return tagged.filter(({ tag, words, document }) => {
    if (tag !== 'identifier') return true;
    const key = `${document.name}\n${words}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

function add(one: Tagged, request: ReadRequest, tagged: readonly Tagged[], evidence: Evidence): void {
  const { tag, words, sureness, document } = one;
  const place = placeIn(document);
  if (tag === 'crime.provision') {
    if (sureness >= LISTS && !request.form.crime.provisions.some((known) => isAbout(known, words)))
      evidence.add('crime.provisions', words, [words], place);
    return;
  }
  if (tag === 'identifier') {
    if (sureness >= LISTS) addTarget(one, request, evidence);
    return;
  }
  if (!isField(tag) || tag === 'timeRange.from' || tag === 'timeRange.to') return;
  if (evidence.findings.some(({ path }) => path === tag)) return;
  if (tag === 'timeLimits' && (isNoTerm(one) || isOfElse(one))) return;
  if (tag === 'registrationNumber' && isReaders(one)) return;
  if (tag === 'requester.telephone' && isOfAnother(one.letter, words)) return;
  if (tag === 'organisation.legalName' && (isCalledInPassing(one) || isInCaseHeading(one))) return;
  if (isOfMissingOrder(one)) return;
  if (!isOpen(tag, one, request, tagged)) return;
  const alike = ALIKE[tag];
  const other = alike === undefined ? null : textAt(request.form, alike);
  if (other !== null && isAbout(other, words)) return;
  const value = valueIn(tag, one, request.form);
  if (value !== null) evidence.add(tag, value, [words], place);
}

/** Where a value was found, and how. */
const placeIn = ({ name, pages }: Document): Place => ({ document: name, pages, method: 'model' });

function addTarget(one: Tagged, { form }: ReadRequest, evidence: Evidence): void {
  const { words, sureness, letter, document } = one;
  const { country } = form.organisation;
  const identifier = identified({ words, sureness, country }, ownContacts(form));
  if (identifier === null || isKnown(identifier, form.identifiers) || isOwnSite(identifier, form)) return;
  if (form.identifiers.length > 0 && isOfService(letter, identifier)) return;
  if (NUMBER.test(identifier.value) && (isWriters(one) || isOfBank(one))) return;
  if (isBankNumber(identifier.value) && form.identifiers.length > 0 && !isInAsking(one)) return;
  if (identifier.type === 'email' && form.identifiers.length > 0) return;
  if (isOfAnother(letter, words) || (form.identifiers.length > 0 && isSaidLeftOut(letter, words))) return;
  evidence.add('identifiers', identifier, [words], placeIn(document));
}

/** Of figures and the signs of telephones alone. */
const NUMBER = /^[\d\s()+./-]+$/;

/** How sure the words must be that are a request's only target. */
const ONLY_ONE = 0.25;

/** Hardly a request is about nothing: where no target was found, the words count that are likelier to be one than any others, or else bare names. */
function addLastTarget(request: ReadRequest, read: readonly TaggedLetter[], evidence: Evidence): void {
  const has = evidence.findings.some(({ path }) => path === 'identifiers');
  if (has || request.form.identifiers.length > 0) return;
  const all = read
    .flatMap(({ likeliest }) => likeliest('identifier') ?? [])
    .toSorted((a, b) => b.sureness - a.sureness);
  const [likeliest] = all;
  if (likeliest !== undefined && likeliest.sureness >= ONLY_ONE) {
    addTarget(likeliest, request, evidence);
    return;
  }
  for (const { letter, document } of all)
    for (const value of new Set(bareNames(letter)))
      evidence.add(
        'identifiers',
        { type: 'username', value, port: null, at: null },
        [value],
        placeIn(document),
      );
}

function valueIn(field: Field, one: Tagged, form: StandardForm): string | null {
  if (field === 'authority.date') return orderDay(one, form);
  if (field === 'timeRange.timeZone') return zoneNamed(one.words, form);
  return readValue(field, one.words);
}

/** True for the issuer and the day of an order that is missing, refused or still to come. */
const isOfMissingOrder = (one: Tagged): boolean => /^authority\./.test(one.tag) && isOfNoOrder(one);

type PeriodEnd = 'timeRange.from' | 'timeRange.to';

/** The ends of the period that are surest, each if nothing is there yet; one that is sure vouches for the other. */
function addPeriod(request: ReadRequest, tagged: readonly Tagged[], evidence: Evidence): void {
  const ofSurest = (field: PeriodEnd): Tagged | undefined =>
    request.sources[field] === undefined
      ? tagged.find((one) => one.tag === field && one.sureness >= OTHER_END && !isOfElse(one))
      : undefined;
  const [from, to] = [ofSurest('timeRange.from'), ofSurest('timeRange.to')];
  if (Math.max(from?.sureness ?? 0, to?.sureness ?? 0) < ENDS) return;
  const [alone] = from === undefined || to === undefined ? [from ?? to] : [];
  if (alone !== undefined && alone.sureness < YEAR_ALONE && !/\d\D+\d|^\D*\d{1,2}\D*$/.test(alone.words))
    return;
  const ends = withoutUses(periodEnds(from, to, request.form), request);
  const put = (path: PeriodEnd, value: string | null, one: Tagged | undefined): void => {
    if (value === null || one === undefined) return;
    const { document, words } = one;
    evidence.add(path, value, [words], placeIn(document));
  };
  put('timeRange.from', ends.from, from);
  put('timeRange.to', ends.to, to);
}

interface Ends {
  readonly from: string | null;
  readonly to: string | null;
}

/** The ends of a period; none where they only tell when an address was used: the hour of one target, or of the first and the last in a list. */
function withoutUses({ from, to }: Ends, { form, sources }: ReadRequest): Ends {
  const isUse = (end: string | null): boolean =>
    end?.includes('T') === true && form.identifiers.some(({ at }) => at?.startsWith(end) === true);
  const isKept = (own: string | null, other: string | null, path: PeriodEnd): boolean =>
    !isUse(own) || sources[path] !== undefined || (other !== null && !isUse(other));
  return {
    from: isKept(from, to, 'timeRange.to') ? from : null,
    to: isKept(to, from, 'timeRange.from') ? to : null,
  };
}

/** Whether a tag is a field's own path: not the body's unit, entries of lists, and what belongs to others. */
const isField = (tag: Tag): tag is Field =>
  tag !== 'unit' && tag !== 'crime.provision' && tag !== 'identifier' && !tag.startsWith('other.');

/** Whether a stretch may set its field: nothing is there, or something that is taken for nothing of the kind. */
function isOpen(
  field: Field,
  { sureness }: Tagged,
  request: ReadRequest,
  tagged: readonly Tagged[],
): boolean {
  if (request.sources[field] === undefined) return sureness >= fillsAt(field);
  if (sureness < REPLACES || !REPLACED.includes(field)) return false;
  const value = ownValue(request, field);
  return value !== null && !tagged.some((one) => one.tag === field && isAbout(one.words, value));
}

function ownContacts({ requester, organisation }: StandardForm): string[] {
  return [requester.email, requester.telephone, requester.badgeNumber, organisation.switchboard].filter(
    (one) => one !== null,
  );
}

/** True for a number that is a moment in seconds since 1970. */
const isSecond = (at: string | null, value: string): boolean =>
  at !== null && String(Date.parse(at) / 1000) === value;

/** True for a link to the site of the one who asks. */
function isOwnSite({ type, value }: Identifier, { organisation }: StandardForm): boolean {
  const site = organisation.website;
  return (type === 'url' || type === 'domain') && site !== null && hostOf(value) === hostOf(site);
}

function isKnown({ value }: Identifier, known: readonly Identifier[]): boolean {
  return known.some(
    ({ value: other, at, port }) => isAbout(other, value) || isSecond(at, value) || String(port) === value,
  );
}
