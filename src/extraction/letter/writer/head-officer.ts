import { type Evidence, says } from '../../evidence.ts';
import type { Letter } from '../layout.ts';
import { contactsIn, withoutContacts } from './contacts.ts';
import type { Person } from './person-in-part.ts';
import { lastOf, nameIn } from './persons.ts';
import { addReach } from './reach.ts';
import { addPerson } from './signature.ts';
import { isPosition, isRank } from './signature-parts.ts';

/** So many lines of a letter's head are looked at. */
const LINES = 6;

/**
 * The officer in whose name a letter is headed, where nobody signs it: a name with a rank before it or below it, and the number and address
 * beside them.
 */
export function readHeadOfficer({ head, place }: Letter, evidence: Evidence): void {
  if (says(evidence, 'requester.name')) return;
  const lines = head
    .map(({ text }) => text)
    .filter((text) => text !== '')
    .slice(0, LINES);
  for (const [at, line] of lines.entries()) {
    const below = lines[at + 1] ?? '';
    const person = withRank(line, below);
    if (person === null) continue;
    // Only an office that stands apart from the name counts.
    addPerson({ ...person, office: null }, place, evidence);
    addReach(
      [line, below, lines[at + 2] ?? ''].flatMap((one) => contactsIn(one)),
      place,
      evidence,
    );
    return;
  }
}

/** The person of a line who has a rank, there or in the line below; an office that stands with it is that person's. */
function withRank(line: string, below: string): Person | null {
  const pieces = withoutContacts(line).split(/,\s+/);
  for (const [at, piece] of pieces.entries()) {
    const person = nameIn(piece.trim(), null);
    if (person === null) continue;
    const offices = [pieces[at - 1], pieces[at + 1]].map((one) => one?.trim() ?? '').filter(isPosition);
    if (person.rank !== null) return { ...person, position: person.position ?? offices[0] ?? null };
    const held = pieces.length === 1 ? lastOf(below) : null;
    const rank = isRank(below) ? below : (held?.rank ?? null);
    if (rank === null) continue;
    const office = held !== null && isPosition(held.office) ? held.office : null;
    return { ...person, rank, position: person.position ?? (rank === below ? null : office) };
  }
  return null;
}
