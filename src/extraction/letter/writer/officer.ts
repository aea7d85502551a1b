import { finder } from '../../../search/finder.ts';
import { type Evidence, said } from '../../evidence.ts';
import type { Letter } from '../layout.ts';
import { withoutContacts } from './contacts.ts';
import { readParts, readReach } from './officer-parts.ts';
import { officersOf, ownLines } from './officers-named.ts';
import type { Person } from './person-in-part.ts';
import { nameIn } from './persons.ts';

/**
 * Name, badge, rank, position, numbers and body of the officer whom the letter names. `asking` tells whether only one who is said to ask counts.
 * Returns whether there is one.
 */
export function readOfficer(
  letter: Letter,
  asking: boolean,
  evidence: Evidence,
  sender: string | null = null,
): Person | null {
  const officer = officersOf(letter).find((one) => one.asks || !asking);
  if (officer === undefined) return null;
  const { person } = officer;
  const { place } = letter;
  const known = said(evidence, 'requester.name');
  if (known !== null && !isSamePerson(known, person.name)) {
    // Somebody else who can be reached lends the one who asks no rank.
    for (const line of officer.lines) readReach(line, letter, evidence);
    return null;
  }
  const add = (path: 'name' | 'badgeNumber' | 'rank' | 'position', value: string | null): void => {
    if (value !== null) evidence.add(`requester.${path}`, value, [value], place);
  };
  // A surname alone is given whole by the mail's From.
  if (sender?.endsWith(` ${person.name}`) !== true) add('name', wholeNameIn(letter, person.name));
  add('rank', person.rank);
  add('badgeNumber', person.badge);
  add('position', person.position ?? person.office);
  readParts(officer, letter, evidence);
  // The same person stands elsewhere with more: as the applicant, and as the one to whom the records go.
  for (const other of officersOf(letter))
    if (other !== officer && isSamePerson(other.person.name, person.name)) readParts(other, letter, evidence);
  for (const { text } of letter.sentences)
    if (text.length < 900 && text.includes(person.name))
      readReach(aroundName(text, person.name), letter, evidence);
  for (const { text } of letter.lines)
    for (const lead of OFFICERS_CONTACT.matchAll(text.slice(0, 300)))
      readReach(text.slice(lead.index + lead[0].length), letter, evidence);
  return person;
}

/** The name with which a person signs whom a label gives by the surname alone; the surname where nobody of that name signs. */
function wholeNameIn({ signature }: Letter, surname: string): string {
  if (/\s/.test(surname)) return surname;
  const names = signature.map(({ text }) => nameIn(withoutContacts(text).trim(), null)?.name ?? '');
  return names.find((name) => name.toLowerCase().endsWith(` ${surname.toLowerCase()}`)) ?? surname;
}

/** A text without the lines around a name's that a label gives to something else. */
function aroundName(text: string, name: string): string {
  const lines = text.split('\n');
  const at = lines.findIndex((line) => line.includes(name));
  if (at < 0) return text;
  const before = lines.slice(0, at).filter((line) => ownLines([line]).length > 0);
  return [...before, lines[at]!, ...ownLines(lines.slice(at + 1))].join('\n');
}

/** "Investigating officer's contact: …". */
const OFFICERS_CONTACT = finder(
  /(?<![\p{L}])(?:officer|agent|investigator|detective|applicant)['’]?s?\s+(?:contact|tele?phone|phone|tel|e-?mail)[^:\n]{0,20}:/iu,
);

/** True if two names have the same last word, whatever its case. */
export function isSamePerson(a: string, b: string): boolean {
  const [x, y] = [a, b].map((name) => name.split(' ').at(-1)!.toLowerCase());
  return x === y;
}
