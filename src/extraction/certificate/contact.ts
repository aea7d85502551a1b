import { fold } from '../fold.ts';
import { isAddress } from '../letter/writer/address.ts';
import { contactsIn } from '../letter/writer/contacts.ts';
import { nameIn } from '../letter/writer/persons.ts';
import { addReach } from '../letter/writer/reach.ts';
import { isPosition, isRank } from '../letter/writer/signature-parts.ts';
import type { Entry } from './entries.ts';
import type { CertificateLabel } from './labels.ts';
import { entryWith, type Read } from './plan.ts';
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
  for (const { caption: whole, ticked, label } of entries) {
    // What follows on a box's own line.
    const caption = ticked === null ? whole : whole.split('\n').slice(1).join('\n');
    if (OF_FILES.has(label)) continue;
    for (const [at, line] of caption.split('\n').entries()) {
      const found = contactsIn(line);
      addReach(found, place, evidence);
      if ((label === null || at > 0) && ticked === null && found.length === 0 && isAddress(line))
        evidence.add('organisation.address', fold(line), [line], place);
    }
  }
}

function readPerson(read: Read, entries: readonly Entry[]): void {
  const labelled = entryWith(entries, 'representative') ?? namedPerson(entries);
  if (labelled !== null) {
    addPerson(read, fold(labelled.value).split(/\s+[–—]\s+/)[0]!, true, labelled);
    return;
  }
  for (const { caption: whole, ticked, label } of entries) {
    if (label !== null) continue;
    const caption = ticked === null ? whole : whole.split('\n').slice(1).join('\n');
    const lines = caption.split('\n');
    for (const [at, line] of lines.entries()) {
      const below =
        lines[at + 1] ?? entries[entries.findIndex((one) => one.caption === whole) + 1]?.caption ?? '';
      if (addPerson(read, line, isPost(below.split('\n', 1)[0]!), { caption: line, value: line })) {
        if (isPost(below)) read.evidence.add('requester.position', fold(below), [below], read.place);
        return;
      }
    }
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
  { evidence, place }: Read,
  words: string,
  isTold: boolean,
  { caption, value }: Pick<Entry, 'caption' | 'value'>,
): boolean {
  const [first = '', post = ''] = words.split(/\s*[,;]\s+|\s+[–—-]\s+/, 2).map(fold);
  const person = nameIn(words, null);
  const told = isPost(post) || (isTold && SMALL_POST.test(post)) ? post : null;
  if (!isTold && told === null && (person === null || (person.rank ?? person.office) === null)) return false;
  if (person === null && !NAME.test(first)) return false;
  const { rank = null, office = null, position = null, badge = null } = person ?? {};
  const name = person === null || (rank === null && office === null && badge === null) ? first : person.name;
  evidence.add('requester.name', name, [name, caption, value], place);
  if (rank !== null && told !== rank) evidence.add('requester.rank', rank, [rank], place);
  const held = told ?? position ?? office;
  if (held !== null) evidence.add('requester.position', held, [held], place);
  if (badge !== null) evidence.add('requester.badgeNumber', badge, [badge], place);
  return true;
}

/** What a labelled person's name is followed by: "senior toezichthouder". */
const SMALL_POST = /^\p{Ll}[\p{L}' -]{4,50}$/u;

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
