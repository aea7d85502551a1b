import type { BodyKind, OfficialBody } from './assessment.ts';
import { AUTHORITIES } from './official-domains/authorities.ts';
import { BODY_WORDS, HOLDER_WORDS } from './official-domains/body-words.ts';
import { GOVERNMENT_SUFFIXES } from './official-domains/suffixes.ts';
import { US_DOTGOV } from './official-domains/us-dotgov.ts';
import { NOT_GOVERNMENT, WORLD_GOVERNMENT_DOMAINS } from './official-domains/world.ts';

const SUFFIXES: ReadonlySet<string> = new Set([
  ...GOVERNMENT_SUFFIXES,
  ...Object.entries(WORLD_GOVERNMENT_DOMAINS).flatMap(([tld, names]) =>
    names
      .trim()
      .split(/\s+/)
      .map((name) => `${name}.${tld}`),
  ),
]);
const EXCEPTIONS: ReadonlySet<string> = new Set(NOT_GOVERNMENT);

/**
 * Whose official domain this is: the body of a well-known authority's domain, of a holder under .gov, or what a government
 * suffix and the host's name tell. Null for a domain that no government keeps for itself. `domain` is in lower-case ASCII.
 */
export function officialBody(domain: string): OfficialBody | null {
  const parents = parentsOf(domain);
  if (parents.some((parent) => EXCEPTIONS.has(parent))) return null;
  const known = parents.find((parent) => AUTHORITIES.has(parent));
  const body = known === undefined ? null : (AUTHORITIES.get(known) ?? null);
  if (body !== null && body.kind !== 'unknown') return body;
  const suffix = known ?? parents.find((parent) => SUFFIXES.has(parent));
  if (suffix === undefined) return null;
  const country = body === null ? countryOf(domain) : body.country;
  const holder = domain.endsWith('.gov') ? holderOf(domain) : null;
  const own = domain.slice(0, -suffix.length).split('.').filter(Boolean);
  const kind = kindByWords(holder === null ? own : own.slice(0, -1), BODY_WORDS);
  if (holder !== null) return { ...holder, kind: kind ?? holder.kind, country };
  return { kind: kind ?? (suffix.startsWith('mil') ? 'military' : 'unknown'), name: null, country };
}

/** The holder of a second-level domain under .gov; null if the list does not have it. */
function holderOf(domain: string): Pick<OfficialBody, 'kind' | 'name'> | null {
  const line = lineOf(domain.split('.').at(-2) ?? '');
  if (line === null) return null;
  const [, type = '', state = '', holder = ''] = line.split('|');
  const federal = 'flj'.includes(type);
  const told = kindByWords([holder], HOLDER_WORDS);
  const kind = federal && (told === 'school' || told === 'health') ? null : told;
  return { kind: kind ?? kindOfHolder(type, holder), name: federal ? holder : `${holder}, ${state}` };
}

/** Finds a line of the sorted list by halving it. */
function lineOf(name: string): string | null {
  let low = 0;
  let high = US_DOTGOV.length;
  while (low < high) {
    const start = US_DOTGOV.lastIndexOf('\n', Math.floor((low + high) / 2) - 1) + 1;
    const end = (US_DOTGOV.indexOf('\n', start) + 1 || US_DOTGOV.length + 1) - 1;
    const line = US_DOTGOV.slice(start, end);
    const found = line.slice(0, line.indexOf('|'));
    if (found === name) return line;
    if (found < name) low = end + 1;
    else high = start;
  }
  return null;
}

function kindOfHolder(type: string, holder: string): BodyKind {
  if (type === 'f')
    return /^Department of [^,]*(?:$|, (?:Office|Department|Management) )/.test(holder)
      ? 'ministry'
      : 'agency';
  return HOLDER_TYPES[type] ?? 'local';
}

const HOLDER_TYPES: Readonly<Record<string, BodyKind>> = {
  j: 'court',
  l: 'parliament',
  e: 'school',
  s: 'agency',
  i: 'agency',
};

function kindByWords(labels: readonly string[], words: typeof BODY_WORDS): BodyKind | null {
  return words.find(([, pattern]) => labels.some((label) => pattern.test(label)))?.[0] ?? null;
}

const COUNTRIES: Readonly<Record<string, string>> = { gov: 'US', mil: 'US', uk: 'GB', ac: 'SH' };

/** ISO 3166-1 alpha-2 by the top-level domain; null where it stands for no country. */
export function countryOf(domain: string): string | null {
  const tld = domain.slice(domain.lastIndexOf('.') + 1);
  if (tld === 'eu' || tld === 'su') return null;
  return COUNTRIES[tld] ?? (/^[a-z]{2}$/.test(tld) ? tld.toUpperCase() : null);
}

/** A domain and everything above it, longest first. */
export function parentsOf(domain: string): string[] {
  const labels = domain.split('.');
  return labels.map((_, start) => labels.slice(start).join('.'));
}
