import { contactsIn, withoutContacts } from './contacts.ts';
import type { Person } from './person-in-part.ts';
import { personAmong } from './persons.ts';
import { isPosition, isRank } from './signature-parts.ts';

const MAX = 300;
/** What parts the columns of a line in which several sign. */
const COLUMN = /\s{4,}|\t/;
/** Who writes down what a judge decides, with the name or the number behind: "Le greffier, (s.) L. Duval", "Kâtip 188204". */
const CLERK =
  /^(?:(?:le|la|il|de|der|die|o|a|the)\s|l['’])?(?:greffi[eè]re?|griffier|(?:zab[ıi]t )?k[âa]tib?p?i?|(?:court )?clerk|cancellier[ea]|segretari[oa]|letrad[oa]|secretari[oa]|protokolant(?:ka)?|zapisničar(?:ka)?|urkundsbeamt\p{L}+|секретар\p{L}*|γραμματ\p{L}+)(?:\s(?:judicial|giudiziari[oa]|суд\p{L}+|засідання))*[\s,:]+\S/iu;
/** Who signs in somebody's place, whose name stands above: "By: Carla Munoz", "Per: A. Roth". */
const IN_PLACE = /^(?:by|per|p\.?\s?p\.?|signed by)\s*:\s*(?=\p{L})/iu;

/** True for the line of one who signs in the place of somebody whose name stands above. */
export function signsInPlace(line: string): boolean {
  return IN_PLACE.test(line);
}

/** The parts of a line that marks set apart: "Jane Roe / Detective Sergeant / Kent Police". */
export function partsOf(line: string): string[] {
  return line
    .slice(0, MAX)
    .split(/[|•·\t]|\s[–—]\s|;\s(?=\p{Lu})|(?<=\p{Ll})\s\/\s(?=\p{L})(?!\p{L}+\s[Oo]fficer(?!\p{L}))/u);
}

/** The columns of a line in which more than one signs, without that of the clerk; the line itself where one signs. */
export function columnsOf(line: string): string[] {
  const columns = line.split(COLUMN).map((one) => one.trim());
  if (columns.length === 1) return [CLERK.test(line) ? (behindClerk(line) ?? line) : line];
  return columns.some((one) => CLERK.test(one)) ? columns.filter((one) => !CLERK.test(one)) : [line];
}

/** What stands behind the clerk in a line whose columns have run together: "Hâkim Ali Demir" of "Kâtip 188204 Hâkim Ali Demir". */
function behindClerk(line: string): string | null {
  if (line.length > LONGEST_LINE) return null;
  for (const { index } of line.matchAll(/\s(?=\p{Lu})/gu)) {
    const rest = line.slice(index + 1);
    const person = CLERK.test(rest) ? null : personAmong(rest, null);
    if (person !== null && (person.rank ?? person.office ?? person.position) !== null) return rest;
  }
  return null;
}

const LONGEST_LINE = 160;

/** The lines of those who sign: from the one on who signs in another's place, without the clerk. */
export function linesOfSigner(lines: readonly string[]): string[] {
  const from = lines.findLastIndex((line) => IN_PLACE.test(line));
  const own = lines.slice(Math.max(0, from)).map((line) => line.replace(IN_PLACE, ''));
  const columns = own.flatMap(columnsOf);
  const others = columns.filter((line) => !CLERK.test(line));
  return others.some((line) => personAmong(line, null) !== null) ? others : columns;
}

/** Somebody whom a part of a signature names, and the index of that part. */
export interface Signer {
  readonly person: Person;
  readonly at: number;
}

/**
 * Of several who sign the sender, else the one who deals with the matter: whom the last part names with an office and the number to call, where
 * no other has one. Else the first.
 */
export function signerOf(signers: readonly Signer[], parts: readonly string[]): Signer | null {
  const [first, ...others] = signers;
  if (first === undefined) return null;
  const sender = signers.find(({ person }) => person.isSender);
  if (sender !== undefined) return sender;
  const last = others.at(-1);
  if (last === undefined || first.at === last.at || !tellsOfReach(parts[last.at]!)) return first;
  const before = parts.slice(0, last.at).some((part) => contactsIn(part).length > 0);
  return before ? first : last;
}

/** True for a part that names somebody with an office and a number to call. */
function tellsOfReach(part: string): boolean {
  const [, ...held] = withoutContacts(part).split(/\s*,\s*/);
  return (
    contactsIn(part).some(({ kind }) => kind === 'telephone' || kind === 'mobile') &&
    held.some((one) => isPosition(one.trim()) || isRank(one.trim()))
  );
}
