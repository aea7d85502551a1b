import { countryName } from '../../form/country-name.ts';
import { CONVENTION_OUTSIDERS } from '../../policy/parties.ts';
import type { MeasureNature } from '../../policy/requirements.ts';
import { isUnionMember } from '../../policy/union.ts';
import type { Citation } from './citation.ts';

/** What a citation is held against. */
export interface Cited {
  /** Country of the authority (ISO 3166-1), or null. */
  readonly country: string | null;
  /** Country of the provider: its own law may be cited by anyone, but for its code of criminal procedure. */
  readonly provider: string;
  /** What the request asks. */
  readonly natures: readonly MeasureNature[];
}

/** What cannot be right about a citation, as a clause; null if nothing is known against it. */
export function mismatchOf(citation: Citation, cited: Cited): string | null {
  return wrongCountry(citation, cited) ?? wrongArticle(citation) ?? null;
}

function wrongCountry({ law, quote }: Citation, { country, provider }: Cited): string | null {
  if (country === null || isBound(law.of, country)) return null;
  if (Array.isArray(law.of) && law.of.includes(provider) && law.isOfProcedure !== true) return null;
  return `"${quote}" is cited, but ${law.name} binds no authority of this country: ${countryName(country)}`;
}

function isBound(of: Citation['law']['of'], country: string): boolean {
  switch (of) {
    case 'convention':
      return !CONVENTION_OUTSIDERS.has(country);
    case 'union':
      return isUnionMember(country);
    case 'union-without-denmark':
      return isUnionMember(country) && country !== 'DK';
    default:
      return of.includes(country);
  }
}

function wrongArticle({ law, article, part, quote }: Citation): string | null {
  if (article === null) return null;
  const number = Number(article);
  if (number === 0 || (law.last !== null && number > law.last)) {
    return `"${quote}" is cited, but ${law.name} has no article ${article}`;
  }
  const parts = law.parts?.[article];
  if (part !== '' && parts !== undefined && !parts.test(part)) {
    return `"${quote}" is cited, but § ${article} of ${law.name} has no ${part}`;
  }
  return null;
}

/**
 * What cannot be right about all citations of a basis together: every one of them serves another measure than those asked. Null if
 * one may serve them, or the desk does not know.
 */
export function wrongMeasure(citations: readonly Citation[], { natures }: Cited): string | null {
  const served = citations.map(
    ({ law, article, part }) => law.measures?.[`${article ?? ''}${part}`] ?? law.measures?.[article ?? ''],
  );
  const [first] = citations;
  const serves = served[0];
  if (first === undefined || serves === undefined || served.some((one) => one !== serves)) return null;
  if (natures.length === 0 || natures.includes(serves)) return null;
  return `"${first.quote}" is the basis of ${MEASURES[serves]}, but the request asks for ${natures.map((nature) => MEASURES[nature]).join(' and ')}`;
}

const MEASURES: Readonly<Record<MeasureNature, string>> = {
  emergency: 'an emergency disclosure',
  preservation: 'a preservation',
  production: 'a production of data',
  takedown: 'a takedown',
  other: 'another measure',
};
