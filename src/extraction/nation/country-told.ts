import { type Finder, finder } from '../../search/finder.ts';
import { spaced } from '../alternation.ts';
import { type CountryName, countryNamed } from '../countries.ts';
import { type Evidence, type Place, says } from '../evidence.ts';
import { BODIES, MARKS } from './bodies.ts';
import { countryOfCode } from './calling-codes.ts';
import { countryOfCityIn, countryOfPlaceIn, isCalledAsInAmerica, isNamesake } from './cities.ts';
import { countryOfDomain } from './domains.ts';
import { LAWS } from './laws.ts';
import { NATIONALITIES, PARTS, STATE_OF } from './states.ts';

/** A text, with the place where it stands. */
export interface Placed {
  readonly text: string;
  readonly place: Place;
}

/** What there is to tell the country of an authority by, each list with what tells most first. */
export interface Hints {
  /** The body's names, lines of the letterhead and of the signature. */
  readonly bodies: readonly Placed[];
  /** The body's names alone. */
  readonly names: readonly Placed[];
  /** Lines that stand where writers give their place: the body's address, the signature and the letter's end. */
  readonly places: readonly Placed[];
  /** Addresses and numbers at which the officer or the body is reached, as written. */
  readonly contacts: readonly Placed[];
  /** Texts that cite the law on which the writer acts. */
  readonly texts: readonly Placed[];
}

const MAX = 20_000;

/**
 * Adds the country of the authority where no address and no row has told it: by the state or the part of one in the letterhead, by a body that one
 * country alone has, by a nation in the body's name, by the domain or the international code of a contact, by the city of
 * its name, by a law that one country alone has, at last by the city of its address or the signature.
 */
export function addCountryTold({ bodies, names, places, contacts, texts }: Hints, evidence: Evidence): void {
  if (says(evidence, 'organisation.country')) return;
  for (const told of [byState, byBody, byNationality])
    for (const { text, place } of bodies) {
      const country = told(text.slice(0, MAX));
      if (country !== null && evidence.add('organisation.country', country.code, [country.name], place))
        return;
    }
  for (const { text, place } of contacts) {
    const country = countryOfContact(text);
    if (country !== null && evidence.add('organisation.country', country, [text], place)) return;
  }
  const isAmerican = bodies.some(({ text }) => isCalledAsInAmerica(text.slice(0, MAX)));
  const byCity = (text: string, find: (text: string) => CountryName | null): CountryName | null => {
    const country = find(text.slice(0, MAX));
    return country !== null && isAmerican && isNamesake(country) ? null : country;
  };
  const rest = [
    ...names.map(({ text, place }) => ({ country: byCity(text, countryOfCityIn), place })),
    ...texts.map(({ text, place }) => ({ country: toldBy(IN_LAWS, text.slice(0, MAX)), place })),
    ...places.map(({ text, place }) => ({ country: byCity(text, countryOfPlaceIn), place })),
  ];
  for (const { country, place } of rest)
    if (country !== null && evidence.add('organisation.country', country.code, [country.name], place)) return;
}

/** Words that tell a country, and the codes of the countries in the order of their groups. */
interface Telling {
  readonly codes: readonly string[];
  readonly words: Finder;
}

function telling(table: Readonly<Record<string, string>>, flags: string, after = ''): Telling {
  const pieces = Object.values(table).map((piece) => `(${spaced(piece)})`);
  return {
    codes: Object.keys(table),
    words: finder(`(?<![\\p{L}])(?:${pieces.join('|')})${after}(?![\\p{L}])`, flags),
  };
}

const IN_PARTS = telling(PARTS, 'iu');
const IN_BODIES = telling(BODIES, 'iu');
const IN_MARKS = telling(MARKS, 'u');
const BODY =
  '(?:police|policie|polizei|politie|polic[ií]a|polizia|policja|polisen|poliisi|politsei|politi|polis|policija|поліці\\p{L}+|αστυνομ\\p{L}+|customs|prosecut\\p{L}+|procurator\\p{L}*|attorney\\p{L}*|ministry|court|judiciary|authority|authorities|revenue|coast guard|border guard|gendarmerie|security service|intelligence|national|federal|criminal|public|justice|law enforcement|fiscal\\p{L}*|justicia|zoll\\p{L}*|staatsanw\\p{L}*|douane)';
const IN_NATIONALITIES = telling(NATIONALITIES, 'iu', `(?=\\s+(?:\\p{L}+\\s+){0,2}${BODY})`);
const IN_LAWS = telling(LAWS, 'u');
const STATE = finder(`(?<![\\p{L}])(?:${spaced(STATE_OF)})(\\p{L}[\\p{L}'’ -]{2,40})`, 'iu');

function toldBy({ codes, words }: Telling, text: string): CountryName | null {
  const match = words.exec(text);
  if (match === null) return null;
  const group = match.slice(1).findIndex((one) => one !== undefined && one !== '');
  return group < 0 ? null : { code: codes[group]!, name: match[0] };
}

function byState(text: string): CountryName | null {
  const part = toldBy(IN_PARTS, text);
  if (part !== null) return part;
  const match = STATE.exec(text);
  const named = match === null ? null : countryAtStart(match[1]!);
  if (match === null || named === null) return null;
  return { code: named.code, name: `${match[0].slice(0, -match[1]!.length)}${named.name}` };
}

/** The country with whose name words begin: the longest that they make. */
function countryAtStart(words: string): CountryName | null {
  const parts = words.trim().split(/\s+/).slice(0, 5);
  for (let count = parts.length; count > 0; count -= 1) {
    const name = parts.slice(0, count).join(' ');
    const country = countryNamed(name);
    if (country !== null && country.name === name && name.length > 3) return country;
  }
  return null;
}

function byBody(text: string): CountryName | null {
  return toldBy(IN_BODIES, text) ?? toldBy(IN_MARKS, text);
}

function byNationality(text: string): CountryName | null {
  return toldBy(IN_NATIONALITIES, text);
}

const DOMAIN = /@([^\s<>@]+)$|^(?:https?:\/\/)?([^\s/:@+()]+\.\p{L}{2,})(?=[/:?#]|$)/iu;

function countryOfContact(contact: string): string | null {
  const match = DOMAIN.exec(contact.trim());
  const domain = match?.[1] ?? match?.[2];
  return domain === undefined ? countryOfCode(contact) : countryOfDomain(domain);
}
