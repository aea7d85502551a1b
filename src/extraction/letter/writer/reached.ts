import { type Evidence, said, says } from '../../evidence.ts';
import { fold } from '../../fold.ts';
import { isOfficialDomain } from '../../identifiers/official-domain.ts';
import type { Letter } from '../layout.ts';
import { type Contact, contactsIn } from './contacts.ts';
import { readAddressIn } from './officer-parts.ts';
import { isWithin } from './own-contacts.ts';
import { addReach } from './reach.ts';
import { sentenceAt, stretchAt, unbroken } from './stretches.ts';

/**
 * Adds where the writer is reached beside the own address, and in the lines below: number, switchboard, site and postal address. The address is
 * one that was found to be the writer's.
 */
export function readReached(letter: Letter, evidence: Evidence): void {
  const email = said(evidence, 'requester.email');
  if (email === null || !isOfficialDomain(email.slice(email.indexOf('@') + 1))) return;
  const { text, place } = letter;
  const at = text.toLowerCase().lastIndexOf(email);
  if (at < 0) return;
  const lines = linesAround(text, at);
  const contacts = lines.flatMap((line) => contactsIn(line));
  if (!says(evidence, 'requester.telephone'))
    addReach(
      contacts.filter(
        ({ kind, value }) =>
          (kind === 'telephone' || kind === 'mobile') && value !== said(evidence, 'organisation.switchboard'),
      ),
      place,
      evidence,
    );
  if (!says(evidence, 'organisation.switchboard')) addFirst('switchboard', contacts, letter, evidence);
  if (!says(evidence, 'organisation.website')) {
    addFirst('website', contacts, letter, evidence);
    const site = lines.flatMap((line) => siteIn(line, email) ?? [])[0];
    if (site !== undefined) evidence.add('organisation.website', site, [site], place);
  }
  if (!says(evidence, 'organisation.address'))
    for (const line of lines) readAddressIn(line, letter, evidence);
}

/** The lines of the stretch in which an address stands, and of the one below it, each sentence apart. */
function linesAround(text: string, at: number): string[] {
  const own = stretchAt(text, at);
  const near = sentenceAt(text.slice(own.start, own.end), at - own.start);
  const gap = /^\n(?:[^\S\n]*\n){1,2}(?=[^\S\n]*\S)/u.exec(text.slice(own.end))?.[0] ?? '';
  const below = gap === '' ? null : stretchAt(text, own.end + gap.length);
  return [near, below === null ? '' : text.slice(below.start, below.end)].flatMap((part) =>
    unbroken(part).split(/\n|\s{3,}|[;|]\s|(?<=\p{L}):\s/u),
  );
}

function addFirst(
  kind: 'switchboard' | 'website',
  contacts: readonly Contact[],
  { place }: Letter,
  evidence: Evidence,
): void {
  const one = contacts.find((contact) => contact.kind === kind);
  if (one !== undefined) evidence.add(`organisation.${kind}`, fold(one.value), [one.value], place);
}

const SITE = /(?<![\p{L}\p{N}@._/-])(?:[a-z0-9-]{2,40}\.){1,4}[a-z]{2,6}(?![\p{L}\p{N}@_/-]|\.\p{L})/iu;

/** The site in a line whose host is that of an address: "Webbplats police.example". */
function siteIn(line: string, email: string): string | null {
  const site = SITE.exec(line.slice(0, LONGEST))?.[0] ?? null;
  return site !== null && isWithin(site.toLowerCase(), email.slice(email.indexOf('@') + 1)) ? site : null;
}

const LONGEST = 300;
