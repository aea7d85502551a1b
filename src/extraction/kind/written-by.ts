import { openEvidence } from '../evidence.ts';
import { isOfficialDomain } from '../identifiers/official-domain.ts';
import { kindOfStatus } from '../law/authority-kinds.ts';
import type { Letter } from '../letter/layout.ts';
import { contactsIn } from '../letter/writer/contacts.ts';
import { readLetterhead } from '../letter/writer/letterhead.ts';
import { hostOf } from '../letter/writer/own-contacts.ts';
import { readSignature } from '../letter/writer/signature.ts';
import { OFFICE } from './signals.ts';

/** True if the signature or the letterhead is that of a police, a prosecutor or a court. */
export function isOfAuthority(letter: Letter): boolean {
  const evidence = openEvidence();
  readSignature(letter, null, null, evidence);
  readLetterhead(letter, evidence);
  return evidence.findings.some(
    ({ path, value }) =>
      path === 'requester.rank' ||
      path === 'requester.badgeNumber' ||
      ((path === 'requester.position' || path === 'organisation.legalName') &&
        kindOfStatus(String(value)) !== null),
  );
}

/** A line of a letterhead or a signature that is no sentence, in characters. */
const SHORT_LINE = 90;

/** True for a letter on paper that begins with the name of an office of the police, a prosecutor, a court or another authority, or is answered at an authority's own site. */
export function isOfOffice({ document, lines, head, signature }: Letter): boolean {
  if (document.kind === 'mail') return false;
  const written = lines.filter(({ text }) => text !== '');
  const first = written.slice(0, HEAD_LINES);
  if (first.some(({ text }) => text.length < SHORT_LINE && OFFICE.test(text) && !ADDRESSED.test(text)))
    return true;
  const outer = [...head, ...signature, ...written.slice(-LAST_LINES)];
  return outer.some(({ text }) =>
    contactsIn(text).some(
      ({ kind, value }) =>
        (kind === 'website' && isOfficialDomain(hostOf(value))) ||
        (kind === 'email' && isOfficialDomain(value.split('@')[1] ?? '')),
    ),
  );
}

const HEAD_LINES = 2;
const LAST_LINES = 6;
/** A line that names whom a letter goes to. */
const ADDRESSED = /^(?:to|an|à|a|al|aan|do|către|til|till|cc|att?n)(?![\p{L}])/iu;
