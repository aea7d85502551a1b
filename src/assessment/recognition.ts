import { disposableEmailBlocklistSet } from 'disposable-email-domains-js';
import { findAuthority } from '../policy/directory.ts';
import type { DirectoryEntry, Policy } from '../policy/policy.ts';
import { FREE_MAIL_DOMAINS } from './free-mail/domains.ts';
import { AUTHORITY_DOMAINS } from './official-domains/authorities.ts';
import { GOVERNMENT_SUFFIXES } from './official-domains/suffixes.ts';
import { NOT_GOVERNMENT, WORLD_GOVERNMENT_DOMAINS } from './official-domains/world.ts';
import { organisationalDomain } from './organisational-domain.ts';

/** What the desk knows of a domain. `directoryEntry` is set exactly when `recognition` is `directory`. */
export interface Recognition {
  readonly recognition: 'directory' | 'government' | 'none';
  readonly directoryEntry: DirectoryEntry | null;
}

const OFFICIAL: ReadonlySet<string> = new Set([
  ...GOVERNMENT_SUFFIXES,
  ...Object.values(AUTHORITY_DOMAINS).flatMap(words),
  ...Object.entries(WORLD_GOVERNMENT_DOMAINS).flatMap(([tld, names]) =>
    words(names).map((name) => `${name}.${tld}`),
  ),
]);
const EXCEPTIONS: ReadonlySet<string> = new Set(NOT_GOVERNMENT);

/** Free-mail services that the free-mail list lacks. */
const MORE_FREE_MAIL = `
  disroot.org hey.com keemail.me mailbox.org mozmail.com privaterelay.appleid.com riseup.net simplelogin.com tuta.com
  tutamail.com tutanota.com tutanota.de zohomail.com zohomail.eu
`;
const FREE_MAIL: ReadonlySet<string> = new Set([
  ...FREE_MAIL_DOMAINS,
  ...disposableEmailBlocklistSet(),
  ...words(MORE_FREE_MAIL),
]);

/** Whether a domain belongs to an authority of the desk's directory, or to a government. An official domain never proves the sender. */
export function recognise(domain: string, policy: Policy): Recognition {
  const directoryEntry = findAuthority(policy, domain);
  if (directoryEntry !== null) return { recognition: 'directory', directoryEntry };
  return { recognition: isOfficialDomain(domain) ? 'government' : 'none', directoryEntry: null };
}

/** Whether a domain is, or stands under, one that a government keeps for itself. */
export function isOfficialDomain(domain: string): boolean {
  const parents = parentsOf(domain);
  return parents.some((parent) => OFFICIAL.has(parent)) && !parents.some((parent) => EXCEPTIONS.has(parent));
}

/** Whether a domain gives mailboxes to anyone, free or disposable. Domains that the desk or a government vouches for never do. */
export function isFreeMail(domain: string, policy: Policy): boolean {
  if (recognise(domain, policy).recognition !== 'none') return false;
  const organisation = organisationalDomain(domain);
  return FREE_MAIL.has(domain) || (organisation !== null && FREE_MAIL.has(organisation));
}

function parentsOf(domain: string): string[] {
  const labels = domain.split('.');
  return labels.map((_, start) => labels.slice(start).join('.'));
}

function words(text: string): string[] {
  return text.trim().split(/\s+/);
}
