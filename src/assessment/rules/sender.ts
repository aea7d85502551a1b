import { oncePer } from '../../search/once-per.ts';
import type { Facts } from '../assessment.ts';
import { findLookalike } from '../lookalike.ts';
import { domainOf, organisationalDomain, shownDomain } from '../organisational-domain.ts';
import { isFreeMail, type Recognition, recognise } from '../recognition.ts';
import { addressInName, authorityInName, isStaff } from '../sender.ts';
import { listed, type Rule, raise } from './rule.ts';

interface Written {
  readonly where: 'From' | 'Reply-To' | 'form';
  readonly address: string;
  readonly domain: string;
  readonly recognition: Recognition['recognition'];
  readonly freeMail: boolean;
}

/** Every address that stands for the requester, each once per place. The To and Cc lines are not theirs. */
const addressesOf: (facts: Facts) => readonly Written[] = oncePer((facts) => {
  const { envelope: outer, forwarded, form, policy } = facts;
  const envelope = forwarded ?? outer;
  const given: { where: Written['where']; address: string | null }[] = [
    ...(envelope?.from ?? []).map(({ address }) => ({ where: 'From' as const, address })),
    ...(envelope?.replyTo ?? []).map(({ address }) => ({ where: 'Reply-To' as const, address })),
    ...(form.requester.email?.match(/[^\s<>"'(),;:@]+@[^\s<>"'(),;:@]+/g) ?? []).map((address) => ({
      where: 'form' as const,
      address,
    })),
  ];
  return given.flatMap(({ where, address }) => {
    const domain = address === null ? null : domainOf(address);
    if (address === null || domain === null) return [];
    const { recognition } = recognise(domain, policy);
    const freeMail = recognition === 'none' && isFreeMail(domain, policy);
    return [{ where, address: address.toLowerCase(), domain, recognition, freeMail }];
  });
});

const PLACES: Readonly<Record<Written['where'], string>> = {
  From: 'the From line',
  'Reply-To': 'the Reply-To line',
  form: "the form's e-mail field",
};

const freeMail: Rule = (facts) => {
  const found = addressesOf(facts).filter(({ freeMail }) => freeMail);
  if (found.length === 0) return null;
  const places = new Map<string, Set<string>>();
  for (const { address, where } of found) {
    const known = places.get(address) ?? new Set();
    places.set(address, known.add(PLACES[where]));
  }
  const seen = [...places].map(([address, where]) => `${address} (${listed([...where])})`);
  return raise(
    'sender-free-mail',
    `${listed(seen)} ${seen.length === 1 ? 'is' : 'are'} on a mail service that anyone can join.`,
    'Send the request from the e-mail address that the authority issued, and name that address in the form.',
    ['CoE 2020 App. A', 'CoE 2008 §20', 'CoE 2008 §24'],
  );
};

const notOfficial: Rule = (facts) => {
  const envelope = facts.forwarded ?? facts.envelope;
  if (envelope === null) return null;
  const from = addressesOf(facts).filter(({ where }) => where === 'From');
  const remedy =
    "Write from the authority's official domain; the desk can add a domain to its directory once it has been confirmed by telephone.";
  const basis = ['CoE 2008 §20', 'CoE 2008 §51'];
  if (from.length === 0) {
    return raise('sender-not-official', 'The mail has no usable From address.', remedy, basis);
  }
  const strange = from.filter(({ recognition, freeMail }) => recognition === 'none' && !freeMail);
  if (strange.length === 0) return null;
  const domains = [...new Set(strange.map(({ domain }) => domain))];
  return raise(
    'sender-not-official',
    `${listed(domains)} is neither in the desk's directory nor a recognised government domain.`,
    remedy,
    basis,
  );
};

const mismatch: Rule = (facts) => {
  const { forwarded, policy } = facts;
  const envelope = forwarded ?? facts.envelope;
  if (envelope === null) return null;
  const written = addressesOf(facts);
  const organisations = new Set(written.map(({ domain }) => organisationOf(domain, facts)));
  const other = otherOrganisations(facts, organisations);
  const shown = addressInName(envelope);
  const claimed = shown === null ? authorityInName(envelope, policy) : null;
  const twoFromLines = envelope.fromLines > 1;
  if (organisations.size < 2 && other.length === 0 && shown === null && claimed === null && !twoFromLines)
    return null;
  const seen = written.map(({ where, address }) => `${PLACES[where]} says ${address}`);
  seen.push(...other);
  if (shown !== null) seen.push(`the display name shows ${shown}`);
  if (claimed !== null) seen.push(`the display name claims to be ${claimed}`);
  if (twoFromLines) seen.push(`the mail has ${envelope.fromLines} From lines`);
  return raise(
    'sender-mismatch',
    `The addresses do not belong to one organisation: ${listed([...new Set(seen)])}.`,
    "Use one official address of the authority for sending, for replies and in the form; call back on the directory's number to ask which one is right.",
    ['CoE 2008 §24'],
  );
};

/**
 * Who else had a hand in the mail, of another organisation: whoever passed it on, a Sender line (on behalf of), a Return-Path. A
 * proven From line makes the last two harmless, and the provider's own staff may pass on what they like.
 */
function otherOrganisations(facts: Facts, organisations: ReadonlySet<string>): string[] {
  const { envelope, forwarded, sender, policy } = facts;
  if (envelope === null || organisations.size === 0) return [];
  const given =
    forwarded !== null
      ? envelope.from.map(({ address }) => ['it was passed on by', address] as const)
      : sender.authentication === 'pass'
        ? []
        : ([
            ['it was sent on behalf of others by', envelope.sender?.address ?? null],
            ['the Return-Path is', envelope.returnPath],
          ] as const);
  return given.flatMap(([what, address]) => {
    const domain = address === null ? null : domainOf(address);
    if (domain === null || isStaff(domain, policy)) return [];
    return organisations.has(organisationOf(domain, facts)) ? [] : [`${what} ${address}`];
  });
}

/** Domains that the directory lists for one authority are one organisation. */
function organisationOf(domain: string, { policy }: Facts): string {
  const entry = recognise(domain, policy).directoryEntry;
  const organisation = organisationalDomain(domain) ?? domain;
  if (entry === null) return organisation;
  return organisationalDomain(entry.domains[0] ?? domain) ?? organisation;
}

const unauthenticated: Rule = ({ sender }) => {
  if (sender.authentication !== 'fail') return null;
  return raise(
    'sender-unauthenticated',
    `The mail does not come from where it says: ${sender.explanation}`,
    "Do not answer the mail. Call the authority on the directory's number and ask whether it sent this request.",
    ['CoE 2008 §51'],
  );
};

const lookalike: Rule = (facts) => {
  for (const { where, address, domain, recognition, freeMail } of addressesOf(facts)) {
    if (recognition !== 'none' || freeMail) continue;
    const found = findLookalike(domain, facts.policy);
    if (found === null) continue;
    return raise(
      'sender-lookalike',
      `${shownDomain(domain)} (${address}, ${PLACES[where]}) imitates ${found.imitated}: it ${found.how}.`,
      `Do not answer it. Call the authority that it imitates, on a number found independently of this request, and tell it.`,
      ['CoE 2008 §51'],
    );
  }
  return null;
};

export const senderRules: readonly Rule[] = [lookalike, unauthenticated, freeMail, notOfficial, mismatch];
