import type { Evidence, Place } from '../../evidence.ts';
import { splitName } from '../../fields/requester.ts';
import { fold } from '../../fold.ts';
import { contactsIn, withoutContacts } from '../writer/contacts.ts';
import { nameIn } from '../writer/persons.ts';
import { addReach } from '../writer/reach.ts';
import { badgeIn, isPosition, isRank } from '../writer/signature-parts.ts';
import type { LabelledRow } from './rows.ts';

/** The person whom a row names, with what stands behind the name, and how to reach them. */
export function readPerson(value: string, sender: string | null, place: Place, evidence: Evidence): void {
  addReach(contactsIn(fold(value)), place, evidence);
  const first = withoutContacts(nameLine(value))
    .replace(/\s{2,}/g, ' ')
    .replace(/[\s,;/|–-]+$/, '');
  const person = nameIn(first, sender);
  if (person !== null) {
    const { name, rank, badge, position, office } = person;
    evidence.add('requester.name', name, [name], place);
    if (rank !== null) evidence.add('requester.rank', rank, [rank], place);
    if (badge !== null) evidence.add('requester.badgeNumber', badge, [badge], place);
    const [, behind = ''] = fold(first).split(/,\s+/);
    const post = position ?? office ?? (SMALL_POST.test(behind) && behind !== rank ? behind : null);
    if (post !== null) evidence.add('requester.position', post, [post], place);
    return;
  }
  const { name, badgeNumber } = splitName(fold(first));
  if (readParts(fold(first), place, evidence)) return;
  if (!/^(?:\p{Lu}[\p{L}.’'-]*\s?|\p{Ll}{1,4}\s){2,6}$/u.test(name)) return;
  evidence.add('requester.name', name, [name, value], place);
  if (badgeNumber !== null) evidence.add('requester.badgeNumber', badgeNumber, [badgeNumber], place);
}

/** A family name alone in the line below, as in a narrow cell. */
const FAMILY = /^\p{Lu}[\p{L}’'-]+$/u;

/** The line that names a person, with the family name that a narrow cell moved below it. */
function nameLine(value: string): string {
  const [first = '', below = ''] = value.split('\n').map((line) => line.trim());
  const isCut = /^[^,;\d@]{2,40}\s\p{Lu}\p{Ll}[\p{L}’'-]*$/u.test(first) && FAMILY.test(below);
  return isCut ? `${first} ${below}` : first;
}

/** What a person behind whose name it stands is, in small letters: "senior toezichthouder". */
const SMALL_POST = /^\p{Ll}[\p{L}-]{3,25}(?:\s\p{Ll}[\p{L}-]{1,25}){0,3}$/u;

/** What parts the two things that a label of two asks for: "Rank / ID", "Rank and badge". */
const TWO = /\s?[/&+,]\s?|\s(?:and|und|et|y|e|en|i|og|och)\s/iu;

/** Adds the grade, the office or the number that a row gives, each for itself where its label asks for two: "Rank / ID: Sergeant / B-71". */
export function readHeldIn(
  { label, value }: LabelledRow,
  meaning: 'requester.badgeNumber' | 'requester.rank' | 'requester.position',
  place: Place,
  evidence: Evidence,
): void {
  const text = fold(value);
  if (TWO.test(label) && TWO.test(text) && readParts(text, place, evidence)) return;
  const path = meaning === 'requester.position' && isRank(text) ? 'requester.rank' : meaning;
  evidence.add(path, text, [value], place);
}

/** A number of a badge as a part of its own. */
const NUMBER = /^(?:#\s?)?((?:\p{Lu}{1,3}[-/]?)?\d[\d.-]{1,11}\p{Lu}?)$/u;

/** Adds grade, office and number of words that begin with the one or the other, and name nobody; tells whether they do. */
function readParts(text: string, place: Place, evidence: Evidence): boolean {
  const parts = text.split(/\s*[,;]\s*|\s\/\s|\s[–—-]\s/u);
  const first = parts[0]!;
  if (parts.length < 2 || (!isRank(first) && !isPosition(first) && !NUMBER.test(first))) return false;
  for (const part of parts) {
    const badge = NUMBER.exec(part)?.[1] ?? badgeIn(part)?.value;
    if (badge !== undefined) evidence.add('requester.badgeNumber', badge, [badge], place);
    else if (isRank(part)) evidence.add('requester.rank', part, [part], place);
    else if (isPosition(part)) evidence.add('requester.position', part, [part], place);
  }
  return true;
}
