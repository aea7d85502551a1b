import type { Evidence } from '../../evidence.ts';
import type { Letter } from '../layout.ts';
import type { Officer } from './addressed-officers.ts';
import { isSamePerson, readOfficer } from './officer.ts';
import { officersOf } from './officers-named.ts';

/** How printed subpoenas lead to whoever asks for them, whoever sends them: "the assistant United States attorney, who requests this subpoena, are:". */
const WHO_REQUESTS = /who\s+(?:issues\s+or\s+)?requests?\s+this\s+\p{L}+,?\s+are\s*:\s*$/iu;
const REACH = 60;

/** The one of whom a court's order says that he asks: by a form's own words for it, or as the applicant who sends the mail; null without. */
function askingIn(letter: Letter, sender: string | null): Officer | null {
  const [officer] = officersOf(letter);
  if (officer === undefined || !officer.asks || sender === null) return null;
  const before = letter.text.slice(Math.max(0, officer.start - REACH), officer.start);
  return WHO_REQUESTS.test(before) || isSamePerson(officer.person.name, sender) ? officer : null;
}

/** True for a court's order that says who asks: whoever sends it in a mail tells no more of that. `sender` is the name in the mail's From. */
export function saysWhoAsks(letter: Letter, sender: string | null): boolean {
  return askingIn(letter, sender) !== null;
}

/** Adds the one of whom a court's order says that he asks. */
export function readAsking(letter: Letter, sender: string | null, evidence: Evidence): void {
  if (saysWhoAsks(letter, sender)) readOfficer(letter, true, evidence, sender);
}
