import { createRequire } from 'node:module';
import codes from 'i18n-iso-countries/codes.json' with { type: 'json' };
import { isAscii, withoutAccents } from '../words/accents.ts';

/** Usual names that the lists lack. */
const MORE: Readonly<Record<string, string>> = {
  uk: 'GB',
  'u.k.': 'GB',
  'great britain': 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  'northern ireland': 'GB',
  usa: 'US',
  'u.s.a.': 'US',
  'u.s.': 'US',
  'united states': 'US',
  'états-unis': 'US',
  'etats unis': 'US',
  'estados unidos': 'US',
  'stati uniti': 'US',
  'vereinigte staaten': 'US',
  'verenigde staten': 'US',
  'stany zjednoczone': 'US',
  'statele unite': 'US',
  sua: 'US',
  eua: 'US',
  сша: 'US',
  vk: 'GB',
  großbritannien: 'GB',
  'grande-bretagne': 'GB',
  'gran bretaña': 'GB',
  'gran bretagna': 'GB',
  'grã-bretanha': 'GB',
  'wielka brytania': 'GB',
  'marea britanie': 'GB',
  'велика британія': 'GB',
  brd: 'DE',
  rfn: 'DE',
  'the netherlands': 'NL',
  holland: 'NL',
  'czech republic': 'CZ',
  czechia: 'CZ',
  'republic of korea': 'KR',
  'republic of moldova': 'MD',
  moldova: 'MD',
  'north macedonia': 'MK',
  türkiye: 'TR',
  turkey: 'TR',
  'kingdom of the netherlands': 'NL',
  'federal republic of germany': 'DE',
  'british columbia': 'CA',
  'district of columbia': 'US',
};

/** The languages in which countries are named; where they disagree, the first has the word. */
const LANGUAGES = 'en de es et fr it nl pl pt ro uk bg cs da el fi hr hu lt lv nb sk sl sv tr';

/** ISO 3166-1 codes of three letters, each with that of two. */
const SHORT_CODES: ReadonlyMap<string, string> = new Map(codes.map(([short, long]) => [long!, short!]));
const CODES: ReadonlySet<string> = new Set(SHORT_CODES.values());
const NAMES: ReadonlyMap<string, string> = gatherNames();

interface Names {
  readonly countries: Readonly<Record<string, string | readonly string[]>>;
}

function gatherNames(): Map<string, string> {
  const names = new Map<string, string>(Object.entries(MORE));
  const load = createRequire(import.meta.url);
  for (const language of LANGUAGES.split(' ')) {
    const { countries } = load(`i18n-iso-countries/langs/${language}.json`) as Names;
    for (const [code, written] of Object.entries(countries))
      for (const name of [written].flat())
        for (const key of spellings(name.toLowerCase())) if (!names.has(key)) names.set(key, code);
  }
  return names;
}

function spellings(name: string): readonly string[] {
  return isAscii(name) ? [name] : [name, withoutAccents(name).normalize('NFC')];
}

/** A country that a text names: its ISO 3166-1 alpha-2 code, and the name as written. */
export interface CountryName {
  readonly code: string;
  readonly name: string;
}

/** A street is called after a country: "Avenida da China", "rue de Belgique", "via Romania 4". */
const STREET =
  /^(?:avenida|avenue|av\.|rua|rue|calle|c\/|carrera|paseo|camino|via|viale|piazza|plaza|plaça|praça|place|platz|largo|boulevard|bulevardul|bd\.|strada|str\.|calea|ulica|ul\.|plac|al\.|quai|cours|вул\.)\s*(?=\p{L})[^\d]*$/iu;

/** The country that an address ends with; from its last part backwards, "Tallinn 15060 Estonia" included. Null if none is named. */
export function countryOfAddress(address: string): CountryName | null {
  const parts = address.slice(0, 1000).split(/[,;\n()|•·]|\s[-–—]\s/);
  for (const part of parts.reverse()) {
    if (STREET.test(part.trim())) continue;
    const found = countryAtEnd(part.trim());
    if (found?.code === 'GE' && OF_UNITED_STATES.test(address)) return { code: 'US', name: found.name };
    if (found !== null) return found;
  }
  return null;
}

/** What Georgia has beside the Black Sea, if it is the State that is meant. */
const OF_UNITED_STATES =
  /(?<!\p{L})(?:bureau of investigation|sheriff\p{L}*|county|state (?:patrol|police|bureau|attorney\p{L}*)|district attorney|superior court|atlanta|savannah|augusta|decatur|macon|columbus|athens|marietta|albany|roswell|valdosta|gainesville|lawrenceville|alpharetta|brunswick|dalton|warner robins)(?!\p{L})/iu;

function countryAtEnd(part: string): CountryName | null {
  const text = part.replace(/[\s.*]+$/, (end) =>
    end.startsWith('.') && /\b\p{Lu}\.\p{Lu}\.$/u.test(part) ? '.' : '',
  );
  const words = [...text.matchAll(/\S+/g)].slice(-6);
  for (const word of words) {
    const name = text.slice(word.index);
    const code = NAMES.get(name.toLowerCase());
    // New Jersey is no country.
    const before = text.slice(0, word.index);
    if (code !== undefined && !(code === 'JE' && /new\s*$/i.test(before))) return { code, name };
  }
  return null;
}

/** The country of a row that names nothing else: "Estonia", "EE". */
export function countryNamed(text: string): CountryName | null {
  const name = text.trim().replace(/\s*\([A-Z]{2,3}\)$/, '');
  const code = NAMES.get(name.toLowerCase().replace(/^the /, '')) ?? NAMES.get(name.toLowerCase());
  if (code !== undefined) return { code, name };
  if (/^[A-Z]{2,3}$/.test(name)) {
    const short = name.length === 2 ? name : SHORT_CODES.get(name);
    if (short !== undefined && CODES.has(short)) return { code: short, name };
  }
  return countryOfAddress(text);
}
