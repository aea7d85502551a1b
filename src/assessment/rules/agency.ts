import { countryName } from '../../form/country-name.ts';
import { AGENCIES } from '../agencies.ts';
import type { BodyKind, Facts, OfficialBody } from '../assessment.ts';
import { found, says } from '../words/any-of.ts';
import { AUTHORITY_NAME, INTERIOR_NAME, JUDICIAL_NAME, POLICE_NAME } from '../words/authority-name.ts';
import { FOR_A_CLIENT } from '../words/for-a-client.ts';
import { PRIVATE_BODIES } from '../words/private-bodies.ts';
import { quoted, type Rule, raise } from './rule.ts';

const agencyMismatch: Rule = (facts) => {
  const clash =
    countryClash(facts) ??
    agencyClash(facts) ??
    directoryClash(facts) ??
    holderClash(facts) ??
    branchClash(facts);
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
  return `The letter is of an authority in ${countryName(written)}, but ${sender.domain} belongs to ${countryName(country)}.`;
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
  if (body === null) return true;
  // Every holder under .gov is known: who is not among them stands above no agency.
  const isUnknown = body.kind === 'unknown' && (body.country !== 'US' || body.name !== null);
  return body.country === country && (body.kind === 'ministry' || isUnknown);
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
  const short = force ?? domain.split('.').at(-2) ?? '';
  const begins = (word: string): boolean => word.startsWith(short) && (force !== null || short.length > 3);
  if (abbreviated || words.some((word) => told.includes(word) || begins(word))) return null;
  return `The letter is of ${quoted(legalName)}, but ${domain} is of ${body.name ?? 'another police force'}.`;
}

/** Branches of a state in whose domains no prosecutor and no court has a mailbox. */
const OTHER_BRANCHES: Readonly<Partial<Record<BodyKind, string>>> = {
  customs: 'of customs or of the tax office',
  school: 'of a school',
  health: 'of the health service',
  parliament: 'of a parliament',
};

/** Branches that keep no police of their own either: schools and parliaments do, and customs officers are police. */
const WITHOUT_POLICE: ReadonlySet<BodyKind> = new Set(['health']);
const WITHOUT_MINISTRY: ReadonlySet<BodyKind> = new Set(['health', 'school', 'parliament']);

/** A letter of a prosecutor, a court, a ministry for the police or the police that comes from the domain of another branch of the same state. */
function branchClash({ form, sender }: Facts): string | null {
  const { legalName } = form.organisation;
  const branch = sender.body === null ? undefined : OTHER_BRANCHES[sender.body.kind];
  if (legalName === null || branch === undefined || sender.body === null) return null;
  const name = legalName.toLowerCase();
  const { kind } = sender.body;
  const isOther =
    says(JUDICIAL_NAME, name) ||
    (WITHOUT_MINISTRY.has(kind) && says(INTERIOR_NAME, name)) ||
    (WITHOUT_POLICE.has(kind) && says(POLICE_NAME, name));
  if (!isOther) return null;
  return `The letter is of ${quoted(legalName)}, but ${sender.domain} is ${branch}.`;
}

const notAnAuthority: Rule = (facts) => {
  const { form, sender, text } = facts;
  const { legalName, legalStatus } = form.organisation;
  const { position, rank } = form.requester;
  const name = [legalName, legalStatus].filter((part) => part !== null).join('. ');
  const named = (legalName ?? name).toLowerCase();
  const atEdges = bodyAtEdges(facts);
  if (says(AUTHORITY_NAME, named) && bodyIn(named, BAILIFFS) === null && atEdges === null) return null;
  const titles = [position, rank]
    .filter((part) => part !== null)
    .join('. ')
    .toLowerCase();
  const byTitle = says(AUTHORITY_NAME, titles) ? null : bodyIn(titles, BY_TITLE);
  const kind = bodyIn(name.toLowerCase(), PRIVATE_BODIES) ?? byTitle ?? atEdges;
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

const bodyIn = (words: string, bodies: typeof PRIVATE_BODIES): string | null =>
  bodies.find(([, phrases]) => says(phrases, words))?.[0] ?? null;

const bodiesOf = (...kinds: readonly string[]): typeof PRIVATE_BODIES =>
  PRIVATE_BODIES.filter(([kind]) => kinds.includes(kind));

/** Of the person's own title only these tell: a police force too has an analyst for banks. */
const BY_TITLE = bodiesOf('a law firm', 'a detective agency', 'a bailiff', 'a debt collector');
const BAILIFFS = bodiesOf('a bailiff');
/** Whom a letter goes to may be a company as well. */
const BY_HEAD = PRIVATE_BODIES.filter(([kind]) => kind !== 'a company');

const COMPANIES = bodiesOf('a company');

/** With what a firm's name ends: "Debt Firm Ltd". */
const lastWords = (line: string): string => line.split(/\s+/).slice(1).slice(-3).join(' ');

/** So many lines at either end of a letter name its writer; a longer one is a sentence. */
const HEAD_LINES = 3;
const LAST_LINES = 5;
const LONGEST_NAME = 70;

/** What the writer is by the first and last lines and the mail's From; an official domain, a rank or an authority named there tells another. */
function bodyAtEdges({ written, sender, form, envelope, policy }: Facts): string | null {
  if (sender.recognition !== 'none' || form.requester.rank !== null) return null;
  const isOurs = (line: string): boolean => line.includes(policy.provider.name.toLowerCase());
  const lines = written
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && line !== envelope?.subject)
    .map((line) => line.toLowerCase());
  const edges = [
    ...lines.slice(0, HEAD_LINES),
    ...lines.slice(-LAST_LINES),
    sender.displayName?.toLowerCase() ?? '',
  ].filter((line) => line.length <= LONGEST_NAME && !isOurs(line));
  if (edges.some((line) => says(AUTHORITY_NAME, line))) return null;
  const [first = ''] = lines;
  const heads = [first, sender.displayName, form.requester.name]
    .map((head) => head?.toLowerCase() ?? '')
    .filter((head) => head.length <= LONGEST_NAME && !isOurs(head));
  const firms = lines.slice(-LAST_LINES).filter((line) => edges.includes(line) && /^\p{L}/u.test(line));
  return (
    bodyIn(heads.join('\n'), BY_HEAD) ??
    bodyIn(edges.join('\n'), BY_TITLE) ??
    bodyIn(firms.map(lastWords).join('\n'), COMPANIES)
  );
}

export const agencyRules: readonly Rule[] = [agencyMismatch, notAnAuthority];
