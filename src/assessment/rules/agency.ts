import { AGENCIES } from '../agencies.ts';
import type { Facts, OfficialBody } from '../assessment.ts';
import { found, says } from '../words/any-of.ts';
import { AUTHORITY_NAME, FOR_A_CLIENT, PRIVATE_BODIES } from '../words/bodies.ts';
import { quoted, type Rule, raise } from './rule.ts';

const regions = new Intl.DisplayNames(['en'], { type: 'region' });

const agencyMismatch: Rule = (facts) => {
  const clash = countryClash(facts) ?? agencyClash(facts) ?? directoryClash(facts) ?? holderClash(facts);
  if (clash === null) return null;
  return raise(
    'agency-mismatch',
    clash,
    "Ask on the directory's number, not the letter's, whether this agency sent the request; an official mailbox may be hijacked.",
    ['CoE 2008 §24', 'CoE 2008 §51'],
  );
};

/** Countries whose officers write from the domain of another state that they belong to. */
const REALMS = [
  'GB GG JE IM GI BM KY VG FK',
  'NL AW CW SX BQ',
  'FR GP MQ GF RE YT NC PF PM',
  'DK GL FO',
  'US PR GU VI AS MP',
  'FI AX',
];

function countryClash({ form, sender }: Facts): string | null {
  const written = form.organisation.country;
  const country = sender.directoryEntry?.country ?? sender.body?.country ?? null;
  if (written === null || country === null || written === country) return null;
  if (REALMS.some((realm) => realm.includes(written) && realm.includes(country))) return null;
  return `The letter is of an authority in ${nameOf(written)}, but ${sender.domain} belongs to ${nameOf(country)}.`;
}

function nameOf(country: string): string {
  return regions.of(country) ?? country;
}

/** "I am Detective Sergeant Hale of the Metropolitan Police Service". */
const INTRODUCES =
  /(?<![\p{L}])(?:i am|i['’]m|my name is|this is|we are)(?![\p{L}])(?! aware| investigating| in (?:contact|touch))[^.;:!?]{0,120}/u;

function agencyClash(facts: Facts): string | null {
  const { form, sender, text } = facts;
  const legalName = form.organisation.legalName ?? INTRODUCES.exec(text)?.[0] ?? null;
  if (legalName === null || sender.domain === null || sender.freeMail || isDesk(facts)) return null;
  const { domain } = sender;
  const lower = legalName.toLowerCase();
  const named = AGENCIES.filter((agency) => agency.named.test(lower));
  if (named.length === 0) return null;
  const fits = named.some(
    ({ domains, country }) =>
      domains.some((own) => domain === own || domain.endsWith(`.${own}`)) ||
      (sender.recognition !== 'none' && isParent(sender.body, country)),
  );
  return fits
    ? null
    : `The letter is of ${named[0]?.name}, which does not write from ${domain}${holder(sender.body)}.`;
}

/** True where the provider's own people passed the request on. */
function isDesk({ sender, policy }: Facts): boolean {
  return policy.provider.services.some(({ domains }) => domains.some((own) => own === sender.domain));
}

/** A ministry, or a body that is not known, may be the one above any agency of its country. */
function isParent(body: OfficialBody | null, country: string | null): boolean {
  return body === null || (body.country === country && ['ministry', 'unknown'].includes(body.kind));
}

function holder(body: OfficialBody | null): string {
  return body?.name ? ` (${body.name})` : '';
}

function directoryClash({ form, sender, policy }: Facts): string | null {
  const { legalName } = form.organisation;
  if (legalName === null || sender.domain === null || sender.recognition === 'none') return null;
  const written = plain(legalName);
  const named = policy.directory.filter(({ name }) => written.includes(plain(name)));
  const [entry] = named;
  if (entry === undefined || named.some(({ name }) => name === sender.directoryEntry?.name)) return null;
  if (sender.directoryEntry === null && isParent(sender.body, entry.country)) return null;
  return `The letter is of ${entry.name}, which the directory knows at ${entry.domains.join(', ')}, not at ${sender.domain}.`;
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Words that say what a body is, not which one. */
const COMMON = new Set(
  `the of and for city town village county parish borough township state police department dept office sheriff sheriffs district
   attorney attorneys court courts division bureau unit public safety constabulary service services force crime crimes cyber
   investigation investigations united states general us usa superior circuit municipal office's`.split(
    /\s+/,
  ),
);

/** Where a domain is of one police force or one town, its name and the letter's have a word in common. */
function holderClash({ form, sender }: Facts): string | null {
  const { legalName } = form.organisation;
  const { domain, body } = sender;
  if (legalName === null || domain === null || body === null) return null;
  const force = /^(?:.+\.)?([a-z0-9-]+)\.(?:pnn\.)?police\.uk$/.exec(domain)?.[1] ?? null;
  const local = domain.endsWith('.gov') && body.name !== null && /, [A-Z]{2}$/.test(body.name);
  if (force === null && !local) return null;
  const words = plain(legalName)
    .split(' ')
    .filter((word) => word.length > 2 && !COMMON.has(word));
  if (words.length === 0) return null;
  const told = plain(`${domain} ${body.name ?? ''}`).replaceAll(' ', '');
  const initials = plain(legalName)
    .split(' ')
    .map((word) => word[0])
    .join('');
  const abbreviated =
    force !== null && force.length < 5 && [...force].every((letter) => initials.includes(letter));
  if (abbreviated || words.some((word) => told.includes(word) || (force !== null && word.startsWith(force))))
    return null;
  return `The letter is of ${quoted(legalName)}, but ${domain} is of ${body.name ?? 'another police force'}.`;
}

const notAnAuthority: Rule = ({ form, sender, text }) => {
  const { legalName, legalStatus } = form.organisation;
  const { position, rank } = form.requester;
  const name = [legalName, legalStatus].filter((part) => part !== null).join('. ');
  if (says(AUTHORITY_NAME, (legalName ?? name).toLowerCase())) return null;
  const titles = [position, rank]
    .filter((part) => part !== null)
    .join('. ')
    .toLowerCase();
  const bodies = name.toLowerCase();
  const byName = PRIVATE_BODIES.find(([, phrases]) => says(phrases, bodies))?.[0];
  const byTitle = says(AUTHORITY_NAME, titles)
    ? undefined
    : LAW.find(([, phrases]) => says(phrases, titles))?.[0];
  const kind = byName ?? byTitle ?? null;
  const [phrase] = sender.recognition === 'none' ? found(FOR_A_CLIENT, text, 1) : [];
  if (kind === null && phrase === undefined) return null;
  if (kind !== null && sender.recognition !== 'none' && legalName === null) return null;
  const who = name === '' ? 'The requester' : quoted(name);
  return raise(
    'not-an-authority',
    kind === null
      ? `The letter says ${quoted(phrase ?? '')}: it is of a private party, not of an authority.`
      : `${who} is ${kind} by its name, not a criminal justice authority.`,
    'Give no data: a private party needs a court order, served as the law of your country demands.',
    ['CoE 2008 §21', 'CoE 2008 §51'],
  );
};

/** Of the person's own title only these tell: a police force too has an analyst for banks. */
const LAW = PRIVATE_BODIES.slice(0, 2);

export const agencyRules: readonly Rule[] = [agencyMismatch, notAnAuthority];
