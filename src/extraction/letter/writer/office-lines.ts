import type { Letter, Line } from '../layout.ts';
import { addressStart } from './address.ts';
import { contactsIn, withoutContacts } from './contacts.ts';
import { personAmong } from './persons.ts';
import { isPosition, isRank } from './signature-parts.ts';

const LONGEST = 300;

/**
 * True for a line on paper, or at the head of a mail with its site, that holds the address and the number of an office, and nobody: "4 Quay
 * Street, Harbour – tel. 555 0118". The number is the office's, not its writer's.
 */
export function isOffice({ document, signature }: Letter, line: string): boolean {
  if (line.length > LONGEST) return false;
  const kinds = contactsIn(line).map(({ kind }) => kind);
  if (!kinds.includes('telephone') && !kinds.includes('switchboard')) return false;
  const bare = withoutContacts(line);
  if (addressStart(bare) < 0) return false;
  const isOfMail = document.kind === 'mail' || document.kind === 'text';
  const at = signature.findIndex(({ text }) => text === line);
  if (isOfMail && !isApart(signature, at) && (!kinds.includes('website') || at >= 0)) return false;
  return bare.split(/\s*[,;|·•–—\t]\s*/).every((part) => !isHeld(part.trim()));
}

/** True for a last line that begins with its address, an empty one above it: the foot of the letter, and no part of who signs. */
function isApart(signature: readonly Line[], at: number): boolean {
  const [above, own] = [signature[at - 1]?.text, signature[at]?.text];
  return above === '' && at === signature.length - 1 && addressStart(own!) === 0;
}

function isHeld(part: string): boolean {
  const person = personAmong(part, null);
  return (
    (person !== null && (person.rank !== null || person.office !== null)) || isRank(part) || isPosition(part)
  );
}
