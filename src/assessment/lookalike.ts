import { domainToUnicode } from 'node:url';
import { getPublicSuffix } from 'tldts';
import { findAuthority } from '../policy/directory.ts';
import type { Policy } from '../policy/policy.ts';
import type { BodyKind } from './assessment.ts';
import { skeleton, within } from './likeness.ts';
import { officialBody } from './official-body.ts';
import { AUTHORITIES } from './official-domains/authorities.ts';
import { organisationalDomain } from './organisational-domain.ts';
import { isFreeMail, recognise } from './recognition.ts';

/** Which known domain another one imitates, and how, as a clause that follows both. */
export interface Lookalike {
  readonly imitated: string;
  readonly how: string;
}

/** A known authority's domain: its name is the label that people remember. */
interface Known {
  readonly domain: string;
  readonly name: string;
  readonly suffix: string;
  readonly shape: string;
  readonly asks: boolean;
  /** The name alone points to the authority, under whatever suffix. */
  readonly telling: boolean;
}

const TELLING_KINDS: readonly (BodyKind | undefined)[] = ['police', 'prosecutor'];

/** Names of authorities that are ordinary words as well. */
const ORDINARY_NAMES = new Set('fiscal afp cbi nca cps'.split(' '));

/** Words and names that stand one letter away from the name of an authority, and are none. */
const ORDINARY_WORDS = new Set(
  `polite politic politics politik politika politica politico polity policy policies polices policier polico polish polis polisen
  police policia polizei polizia politi politie politiet poliisi justice justin justine justices justicia court courts garden garde
  interior interiors interno intern internal customs custom carabiner carabinier interpool interpolis europool`
    .trim()
    .split(/\s+/),
);

const KNOWN: readonly Known[] = [...AUTHORITIES]
  .filter(([, { kind }]) => kind !== 'unknown' && kind !== 'local')
  .map(([domain, { kind }]) => knownDomain(domain, TELLING_KINDS.includes(kind)));

/**
 * The United Kingdom's Criminal Justice Secure eMail puts its own name behind its users' domains: cps.gov.uk.cjsm.net. Law firms are
 * among them, so it is no official domain either.
 */
const SECURE_MAIL_OF_JUSTICE = '.cjsm.net';

/**
 * The known authority's domain that this one imitates (CoE 2008 §51): by letters that look alike, by a letter more, less or
 * changed, by the same name under another suffix, or with the whole domain or name inside a longer one. Null for official
 * domains, free mail, and whatever is no imitation. `domain` is in lower-case ASCII.
 */
export function findLookalike(domain: string, policy: Policy): Lookalike | null {
  if (recognise(domain, policy).recognition !== 'none' || isFreeMail(domain, policy)) return null;
  if (domain.endsWith(SECURE_MAIL_OF_JUSTICE)) return null;
  const directory = policy.directory.flatMap(({ domains }) => domains.map((one) => knownDomain(one, true)));
  const known = [...directory, ...KNOWN];
  return (
    carried(domain, policy) ??
    hyphenated(domain, known) ??
    swapped(domain) ??
    named(domain, known) ??
    worded(domain, known)
  );
}

function knownDomain(domain: string, asks: boolean): Known {
  const name = domain.split('.')[0] ?? domain;
  return {
    domain,
    name,
    suffix: domain.slice(name.length + 1),
    shape: skeleton(name),
    asks,
    telling: asks && name.length > 4 && !ORDINARY_NAMES.has(name),
  };
}

function suffixOf(domain: string): string {
  return getPublicSuffix(domain, { allowPrivateDomains: true }) ?? domain.slice(domain.lastIndexOf('.') + 1);
}

/**
 * gov.uk.example.com, interpol.int.co: an official domain that goes on. x.gov.np does not: a state may keep `gov` under its own
 * suffix without a list that says so.
 */
function carried(domain: string, policy: Policy): Lookalike | null {
  const labels = domain.split('.');
  for (let start = 0; start < labels.length - 2; start++) {
    for (let end = Math.min(labels.length - 1, start + 4); end > start + 1; end--) {
      const part = labels.slice(start, end).join('.');
      if (part.endsWith('.gov') && end === labels.length - 1 && labels[end]?.length === 2) continue;
      if (officialBody(part) !== null || findAuthority(policy, part) !== null)
        return { imitated: part, how: 'carries it whole, and goes on' };
    }
  }
  return null;
}

const POLICE =
  /police|polizei|polizia|policia|politie|politi$|politsei|poliisi|polisen|policja|policija|gendarmerie|carabinieri|guardiacivil|interpol|europol|^fbi$/;
const GOVERNMENT_WORDS = new Set(['gov', 'govt', 'gouv', 'gob', 'gub', 'police']);

/** politie-nl.com, police-gov.uk.com, interieur-gouv.fr: hyphens stand for dots. */
function hyphenated(domain: string, known: readonly Known[]): Lookalike | null {
  if (!domain.includes('-')) return null;
  const labels = domain.replaceAll('-', '.').split('.').filter(Boolean);
  for (let start = 0; start < labels.length - 1; start++) {
    for (let end = Math.min(labels.length, start + 4); end > start + 1; end--) {
      const part = labels.slice(start, end).join('.');
      if (domain.includes(part) || /^[a-z]{1,2}\.gov$/.test(part)) continue;
      const target = known.find((one) => one.domain === part && (one.telling || (one.asks && start === 0)));
      const government = labels
        .slice(start, end)
        .some((label) => GOVERNMENT_WORDS.has(label) || POLICE.test(label));
      if (target !== undefined || (government && officialBody(part) !== null))
        return { imitated: part, how: 'writes it with hyphens' };
    }
  }
  return null;
}

const STATE_SUFFIXES = 'uk de be eu ch fr nl es it at'.split(' ');

/** met.police.com, polizei-hessen.com: a police domain of a state that lost its suffix. */
function swapped(domain: string): Lookalike | null {
  const suffix = suffixOf(domain);
  const own = domain.slice(0, -suffix.length - 1).replaceAll('-', '.');
  if (!own.includes('.') || isGovernmentSuffix(suffix)) return null;
  const imitated = STATE_SUFFIXES.map((state) => `${own}.${state}`).find(
    (one) => officialBody(one)?.kind === 'police',
  );
  return imitated === undefined ? null : { imitated, how: 'has its name under another suffix' };
}

/** gov.np: what states keep for themselves, on a list or not. */
function isGovernmentSuffix(suffix: string): boolean {
  return /^(?:gov|govt|gouv|gob|gub|go)\.[a-z]{2}$/.test(suffix);
}

/** poIitie.nl, pol1tie.nl, politei.nl, politie.com, politienl.com: the name itself. */
function named(domain: string, known: readonly Known[]): Lookalike | null {
  const organisation = organisationalDomain(domain);
  if (organisation === null) return null;
  const suffix = suffixOf(organisation);
  if (isGovernmentSuffix(suffix)) return null;
  const name = domainToUnicode(organisation).split('.')[0] ?? '';
  const shape = skeleton(name);
  const plain = name.replaceAll('-', '');
  const government = asGovernment(name, plain, suffix);
  if (government !== null) return government;
  const nearest = known.toSorted((a, b) => Number(b.suffix === suffix) - Number(a.suffix === suffix));
  for (const one of nearest) {
    const how = likenessTo(one, { name, plain, shape, same: suffix === one.suffix });
    if (how !== null) return { imitated: one.domain, how };
  }
  return null;
}

/** g0v.uk, fbigov.com: the government's own label. */
function asGovernment(name: string, plain: string, suffix: string): Lookalike | null {
  for (const word of GOVERNMENT_WORDS) {
    const domain = `${word}.${suffix}`;
    if (name !== word && skeleton(name) === skeleton(word) && officialBody(domain) !== null)
      return { imitated: domain, how: 'uses letters that look alike' };
  }
  const holder = /^(.+)gov$/.exec(plain)?.[1];
  if (holder === undefined) return null;
  const body = officialBody(`${holder}.gov`);
  return body?.name && body.kind === 'police'
    ? { imitated: `${holder}.gov`, how: 'writes it without its dots' }
    : null;
}

function likenessTo(
  one: Known,
  { name, plain, shape, same }: { name: string; plain: string; shape: string; same: boolean },
): string | null {
  if (plain.length > 5 && plain === one.domain.replaceAll('.', '')) return 'writes it without its dots';
  if (name === one.name)
    return !same && one.telling && name.length > 5 ? 'has its name under another suffix' : null;
  if (shape === one.shape && (same || one.telling)) return 'uses letters that look alike';
  const most = one.name.length > 11 ? 2 : one.name.length > 5 ? 1 : 0;
  if (most === 0 || !same || ORDINARY_WORDS.has(name) || !within(most, shape, one.shape)) return null;
  return most === 1 ? 'is one letter away from it' : 'is a letter or two away from it';
}

const COUNTRY_WORDS = new Set(
  'uk gb nl ee de fr be at ch pl ro ua eu se dk no fi es pt ie lt lv cz sk hu hr si bg gr int gov govt gouv'.split(
    ' ',
  ),
);
const OFFICIAL_WORDS = new Set(
  'official secure security hq office mail verify portal request desk unit online'.split(' '),
);

/** metpolice.uk-secure.net, interpol-hq.org, politie.mailhost.com: the name among other words. */
function worded(domain: string, known: readonly Known[]): Lookalike | null {
  const suffix = suffixOf(domain);
  const labels = domainToUnicode(domain.slice(0, -suffix.length - 1)).split('.');
  const words = labels.flatMap((label) => label.split('-')).map((word) => ({ word, shape: skeleton(word) }));
  if (words.length < 2) return null;
  if (isGovernmentSuffix(suffix)) return null;
  const target = known.find(
    (one) => one.telling && !ORDINARY_POLICE.has(one.name) && words.some(({ shape }) => shape === one.shape),
  );
  if (target !== undefined) return { imitated: target.domain, how: 'has its name among other words' };
  const police = words.find(({ word }) => POLICE.test(word));
  const more = words.find(({ word }) => COUNTRY_WORDS.has(word) || OFFICIAL_WORDS.has(word));
  if (police === undefined || more === undefined) return null;
  return { imitated: 'a police domain', how: `puts "${police.word}" beside "${more.word}"` };
}

/** Words for police that many a town's own force has in its host's name. */
const ORDINARY_POLICE = new Set(['police', 'policia', 'polizei', 'polizia', 'policija']);
