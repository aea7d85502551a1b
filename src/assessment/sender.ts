import type { Envelope } from '../documents/document.ts';
import type { Policy } from '../policy/policy.ts';
import type { Authentication, BodyKind, OfficialBody, Sender } from './assessment.ts';
import { authenticate } from './authentication.ts';
import { findLookalike } from './lookalike.ts';
import { AUTHORITIES } from './official-domains/authorities.ts';
import { domainOf, organisationalDomain, shownDomain } from './organisational-domain.ts';
import { isFreeMail, type Recognition, recognise } from './recognition.ts';

/**
 * Says who wrote a mail and how far that can be believed (CoE 2008 §24, §51). `verified` only with a trusted DMARC
 * pass, a recognised domain and one plain From line. A null envelope stands for a file that came without a mail; `ownCheck` counts
 * only where the policy trusts no server.
 */
export function identifySender(
  envelope: Envelope | null,
  policy: Policy,
  ownCheck: Authentication | null,
): Sender {
  const from = envelope?.from[0] ?? null;
  const domain = from?.address ? domainOf(from.address) : null;
  if (envelope === null || from === null || domain === null) {
    return {
      address: from?.address || null,
      displayName: from?.name || null,
      domain: null,
      organisationalDomain: null,
      authentication: 'unknown',
      authenticatedBy: null,
      recognition: 'none',
      directoryEntry: null,
      body: null,
      freeMail: false,
      verified: false,
      explanation: envelope === null ? 'No mail came with the file.' : 'The mail has no usable From address.',
    };
  }

  const authentication = authenticate(envelope.headers, domain, policy, ownCheck);
  const recognised = recognise(domain, policy);
  const freeMail = isFreeMail(domain, policy);
  const trick = imitation(domain, policy) ?? fromTrick(envelope, policy);
  return {
    address: from.address,
    displayName: from.name || null,
    domain,
    organisationalDomain: organisationalDomain(domain),
    authentication: authentication.verdict,
    authenticatedBy: authentication.by,
    recognition: recognised.recognition,
    directoryEntry: recognised.directoryEntry,
    body: recognised.body,
    freeMail,
    verified: authentication.verdict === 'pass' && recognised.recognition !== 'none' && trick === null,
    explanation: explain(domain, recognised, freeMail, authentication, trick),
  };
}

/**
 * Who asked, where the message only passes the request on: the inner mail's sender counts, and nothing of the outer mail proves it.
 * Without `forwarded` as `identifySender`.
 */
export function identifyRequester(
  envelope: Envelope | null,
  forwarded: Envelope | null,
  policy: Policy,
  ownCheck: Authentication | null,
): Sender {
  const outer = identifySender(envelope, policy, ownCheck);
  if (forwarded === null) return outer;
  const inner = identifySender({ ...forwarded, headers: [] }, policy, null);
  const failed = outer.authentication === 'fail';
  const by = outer.address ?? 'an unknown sender';
  const staff = outer.domain !== null && isStaff(outer.domain, policy) ? ', of the provider itself' : '';
  return {
    ...inner,
    authentication: failed ? 'fail' : 'unknown',
    authenticatedBy: failed ? outer.authenticatedBy : null,
    verified: false,
    explanation: `passed on by ${by}${staff}; ${failed ? `that mail is not proven: ${outer.explanation} ` : ''}${inner.explanation}`,
  };
}

/** Whether a domain is one of the provider's own, from which staff pass requests on. */
export function isStaff(domain: string, { provider }: Policy): boolean {
  const own = provider.services.flatMap(({ domains }) => domains);
  return own.some((listed) => domain === listed || domain.endsWith(`.${listed}`));
}

/** What is wrong with the From line, as a clause; null for a single address under a name that shows no other one. */
function fromTrick(envelope: Envelope, policy: Policy): string | null {
  if (envelope.fromLines !== 1) return `the mail has ${envelope.fromLines} From lines`;
  if (envelope.from.length > 1) return 'the From line names several addresses';
  const shown = addressInName(envelope);
  if (shown !== null) return `the display name shows another address, ${shown}`;
  const claimed = authorityInName(envelope, policy);
  return claimed === null ? null : `the display name claims to be ${claimed}`;
}

/** A known authority that the From line's display name claims to be, while the mailbox is of no official domain. */
export function authorityInName({ from }: Envelope, policy: Policy): string | null {
  const [first] = from;
  const domain = first === undefined ? null : domainOf(first.address);
  if (first === undefined || domain === null || recognise(domain, policy).recognition !== 'none') return null;
  const shown = ` ${plainName(first.name)} `;
  const names = [
    ...policy.directory.map(({ name }) => name),
    ...[...AUTHORITIES.values()].flatMap(({ name, kind }) =>
      name !== null && kind === 'police' ? [name] : [],
    ),
  ];
  return names.find((name) => name.length > 4 && shown.includes(` ${plainName(name)} `)) ?? null;
}

function plainName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function imitation(domain: string, policy: Policy): string | null {
  const found = findLookalike(domain, policy);
  return found === null ? null : `${shownDomain(domain)} imitates ${found.imitated}: it ${found.how}`;
}

/** An address that the From line's display name shows, if its organisation is another than that of the real address. */
export function addressInName(envelope: Envelope): string | null {
  const [from] = envelope.from;
  if (!from?.address) return null;
  const real = organisationalDomain(from.address);
  const shown = from.name.match(/[^\s<>"'(),;:@]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+/gi) ?? [];
  return shown.find((address) => organisationalDomain(address) !== real) ?? null;
}

const BODIES: Readonly<Record<BodyKind, string>> = {
  police: 'a police domain',
  prosecutor: "a prosecutor's domain",
  court: 'a domain of the courts',
  ministry: "a ministry's domain",
  customs: 'a domain of customs or tax',
  military: 'a military domain',
  parliament: "a parliament's domain",
  local: "a local government's domain",
  school: "a school's domain",
  health: "a health service's domain",
  agency: 'a domain of another government body',
  unknown: 'a government domain, of which body is not known',
};

function bodyOf({ kind, name, country }: OfficialBody): string {
  const told = [name, country].filter((part) => part !== null);
  return told.length === 0 ? BODIES[kind] : `${BODIES[kind]} (${told.join(', ')})`;
}

function explain(
  domain: string,
  { directoryEntry, body }: Recognition,
  freeMail: boolean,
  authentication: Pick<Authentication, 'verdict' | 'reason'>,
  trick: string | null,
): string {
  const shown = shownDomain(domain);
  const known =
    directoryEntry !== null
      ? `${shown} is in the desk's directory (${directoryEntry.name})`
      : body !== null
        ? `${shown} is ${bodyOf(body)}`
        : freeMail
          ? `${shown} gives mailboxes to anyone`
          : `${shown} is neither in the desk's directory nor a recognised government domain`;
  const proof =
    authentication.verdict === 'pass' ? authentication.reason : `not proven: ${authentication.reason}`;
  return `${trick === null ? '' : `${trick}; `}${known}; ${proof}.`;
}
