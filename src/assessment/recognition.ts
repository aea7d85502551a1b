import { disposableEmailBlocklistSet } from 'disposable-email-domains-js';
import { findAuthority } from '../policy/directory.ts';
import type { DirectoryEntry, Policy } from '../policy/policy.ts';
import type { OfficialBody } from './assessment.ts';
import { FREE_MAIL_DOMAINS } from './free-mail.ts';
import { officialBody } from './official-body.ts';
import { organisationalDomain } from './organisational-domain.ts';

/** What the desk knows of a domain. `directoryEntry` is set exactly when `recognition` is `directory`. */
export interface Recognition {
  readonly recognition: 'directory' | 'government' | 'none';
  readonly directoryEntry: DirectoryEntry | null;
  /** Null for a domain that no official list has. */
  readonly body: OfficialBody | null;
}

/** Free-mail services that the free-mail list lacks. */
const MORE_FREE_MAIL = `
  disroot.org hey.com keemail.me mailbox.org mozmail.com privaterelay.appleid.com riseup.net simplelogin.com tuta.com
  tutamail.com tutanota.com tutanota.de zohomail.com zohomail.eu
`;
const FREE_MAIL: readonly ReadonlySet<string>[] = [
  FREE_MAIL_DOMAINS,
  disposableEmailBlocklistSet(),
  new Set(MORE_FREE_MAIL.trim().split(/\s+/)),
];

/** Whether a domain belongs to an authority of the desk's directory, or to a government. An official domain never proves the sender. */
export function recognise(domain: string, policy: Policy): Recognition {
  const directoryEntry = findAuthority(policy, domain);
  const body = officialBody(domain);
  const recognition = directoryEntry !== null ? 'directory' : body !== null ? 'government' : 'none';
  return { recognition, directoryEntry, body };
}

/** Whether a domain gives mailboxes to anyone, free or disposable. Domains that the desk or a government vouches for never do. */
export function isFreeMail(domain: string, policy: Policy): boolean {
  if (recognise(domain, policy).recognition !== 'none') return false;
  const organisation = organisationalDomain(domain);
  return FREE_MAIL.some((list) => list.has(domain) || (organisation !== null && list.has(organisation)));
}
