import { fold } from '../fold.ts';
import { contactsIn } from '../letter/writer/contacts.ts';
import type { Person } from '../letter/writer/person-in-part.ts';
import { nameIn } from '../letter/writer/persons.ts';
import { addReach } from '../letter/writer/reach.ts';
import { isBody, isPosition, isRank } from '../letter/writer/signature-parts.ts';
import type { Entry } from './entries.ts';
import type { CertificateLabel } from './labels.ts';
import { entryWith, type Read } from './plan.ts';
import { addressIn, partsWithoutLabel, representedBy } from './unlabelled.ts';
import { AUTHORITY_TICKS } from './wording.ts';

/*
 * The person and the addresses in the sections on the issuing authority, with the form's labels, the officer's own, or none:
 * "Anna Weber, prosecutor, a.weber@…, +49 …".
 */

/** Name, post, e-mail, telephone and address of the one who is to be reached. */
export function readContact(read: Read, entries: readonly Entry[]): void {
  readNumbers(read, entries);
  readPerson(read, entries);
}

/** Lines whose numbers call nobody. */
const OF_FILES: ReadonlySet<CertificateLabel | null> = new Set([
  'file',
  'fileIssuing',
  'fileValidating',
  'fax',
  'date',
  'issued',
] as const);

function readNumbers({ evidence, place }: Read, entries: readonly Entry[]): void {
  for (const { caption, ticked, label } of entries) {
    if (OF_FILES.has(label) || ticked === false) continue;
    for (const line of caption.split('\n')) addReach(contactsIn(line), place, evidence);
  }
  const lines = entries
    .filter(({ ticked }) => ticked === null)
    .flatMap(({ caption, label }) => caption.split('\n').slice(label === null ? 0 : 1));
  for (const part of [...partsWithoutLabel(entries), ...lines]) {
    const address = contactsIn(part).length > 0 ? null : addressIn(part);
    if (address !== null) evidence.add('organisation.address', address, [address], place);
  }
}

function readPerson(read: Read, entries: readonly Entry[]): void {
  const labelled = entryWith(entries, 'representative') ?? namedPerson(entries);
  if (labelled !== null) {
    addPerson(read, fold(labelled.value).split(/\s+[–—]\s+/)[0]!, true, labelled);
    return;
  }
  const represented = representedBy(entries);
  if (
    represented !== null &&
    addPerson(read, represented, true, { caption: represented, value: represented })
  ) {
    const post = represented.split(/,\s+/)[1];
    if (post !== undefined && POST_TOLD.test(post)) addHeld(read, post, post);
    return;
  }
  const parts = partsWithoutLabel(entries);
  for (const [at, part] of parts.entries()) {
    const below = parts[at + 1] ?? '';
    const isPostBelow = isPost(below) && nameIn(below, null) === null;
    if (isBody(part) && (nameIn(part, null)?.rank ?? null) === null) continue;
    if (!addPerson(read, part, isPostBelow, { caption: part, value: part })) continue;
    if (isPostBelow) addHeld(read, below, below);
    return;
  }
}

/** A line labelled "Name" or "Contact" that names a person. */
function namedPerson(entries: readonly Entry[]): Entry | null {
  return entries.find(({ label, value }) => label === 'person' && nameIn(value, null) !== null) ?? null;
}

/**
 * Adds the person whom words begin with; without a label only one whose post or rank is told. Returns whether there is one.
 */
function addPerson(
  read: Read,
  words: string,
  isTold: boolean,
  { caption, value }: Pick<Entry, 'caption' | 'value'>,
): boolean {
  const { evidence, place } = read;
  const [first = '', ...behind] = words
    .split(/\s*[,;]\s+|\s+[–—-]\s+|(?<=\p{L}{5})\.\s+(?=\p{Lu})/u)
    .map(fold);
  const post = behind[0] ?? '';
  const person = nameIn(words, null);
  const told = isPost(post) || (isTold && SMALL_POST.test(post)) ? post : null;
  const isHeld = person !== null && (person.rank ?? person.office) !== null;
  if (!isTold && told === null && !isHeld && !isTitled(first, person)) return false;
  if (person === null && !NAME.test(first)) return false;
  const { rank = null, office = null, position = null, badge = null } = person ?? {};
  const name = person === null || (rank === null && office === null && badge === null) ? first : person.name;
  evidence.add('requester.name', name, [name, caption, value], place);
  if (rank !== null) evidence.add('requester.rank', rank, [rank], place);
  const held = told ?? position ?? office;
  if (held !== null && held !== rank) addHeld(read, held, held);
  const next = behind[1] ?? '';
  if (told !== null && isRank(told) && (isPosition(next) || SMALL_POST.test(next))) addHeld(read, next, next);
  if (badge !== null) evidence.add('requester.badgeNumber', badge, [badge], place);
  return true;
}

/** A name behind a title that only persons have: "Mag. Eva Roth". */
const isTitled = (words: string, person: Person | null): boolean =>
  person !== null &&
  /^(?:(?:Mag|Dr|Prof|DDr|JUDr|Mgr|Avv|Dott(?:\.?ssa)?|Dra|Mr|Mrs|Ms|Mme)\.?\s)+\p{Lu}/u.test(words);

/** What one who acts for a body is said to be: "Senatsvorsitzende". */
const POST_TOLD = /^\p{L}[\p{L}'’ -]{3,50}$/u;

/** Adds what a person is: a grade, or an office. */
export function addHeld({ evidence, place }: Read, held: string, caption: string): void {
  evidence.add(isRank(held) ? 'requester.rank' : 'requester.position', held, [held, caption], place);
}

/** What a labelled person's name is followed by: "senior toezichthouder", "cheffe de la section « fraudes »". */
const SMALL_POST = /^\p{Ll}[\p{L}'’«»„“” -]{4,60}$/u;

const NAME =
  /^\p{Lu}[\p{L}'’.-]*(?:\s+(?:d[aeiu]|del|della|van|von|den|der|de la|le|\p{Lu}[\p{L}'’.-]*)){1,4}$/u;

function isPost(words: string): boolean {
  const short = words.trim();
  if (short === '' || short.length > 90 || /[@\d:]/.test(short)) return false;
  return (
    isPosition(short) ||
    isRank(short) ||
    /^magistrate?(?!\p{L})/iu.test(short) ||
    AUTHORITY_TICKS.some(([kind, one]) => kind !== 'other' && one.test(short))
  );
}
