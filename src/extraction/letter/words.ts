import { type Finder, finder } from '../../search/finder.ts';
import { oncePerText } from '../../search/once-per-text.ts';
import { withoutAccents } from '../../words/accents.ts';
import { PLAIN } from '../fold.ts';
import { bg } from './languages/bg.ts';
import { cs } from './languages/cs.ts';
import { de } from './languages/de.ts';
import { el } from './languages/el.ts';
import { elsewhere } from './languages/elsewhere.ts';
import { en } from './languages/en.ts';
import { es } from './languages/es.ts';
import { et } from './languages/et.ts';
import { fi } from './languages/fi.ts';
import { fr } from './languages/fr.ts';
import { hr, sr } from './languages/hr.ts';
import { hu } from './languages/hu.ts';
import { it } from './languages/it.ts';
import { lt } from './languages/lt.ts';
import { lv } from './languages/lv.ts';
import { nl } from './languages/nl.ts';
import { nordic } from './languages/nordic.ts';
import { pl } from './languages/pl.ts';
import { pt } from './languages/pt.ts';
import { ro } from './languages/ro.ts';
import { sl } from './languages/sl.ts';
import { tr } from './languages/tr.ts';
import { uk } from './languages/uk.ts';

/**
 * The words by which a letter of one language is taken apart. Every entry is a piece of a regular expression that is searched without
 * case, between letters. Another language is a file of its own and a line in `LANGUAGES`.
 */
export interface LetterWords {
  /** How letters address their reader. */
  readonly salutations: readonly string[];
  /** How letters end, on a line of their own. */
  readonly closings: readonly string[];
  /** Small words that tell running text from names and addresses. */
  readonly prose: readonly string[];
  /** Whom a letter to a provider is addressed to. */
  readonly addressees: readonly string[];
  /** What begins an annex after the signature. */
  readonly annexes: readonly string[];
  /** What a mail's standing footer says. */
  readonly disclaimers: readonly string[];
  /** Abbreviations whose full stop ends no sentence. */
  readonly abbreviations: readonly string[];
  /** Words that ask, with the one who asks or is asked. */
  readonly asks: readonly string[];
  /** Questions that ask for data. */
  readonly questions: readonly string[];
  /** Asked of the reader, but not what the request is about. */
  readonly asides: readonly string[];
  /** Words that deny what follows them. */
  readonly negations: readonly string[];
  /** What announces a list. */
  readonly listed: readonly string[];
  readonly produce: readonly string[];
  readonly preserve: readonly string[];
  readonly remove: readonly string[];
  /** What a provider can hand over, keep or remove. */
  readonly things: readonly string[];
  /** What is still to come, with the rest of its clause: a warrant until which data is kept asks for nothing yet. */
  readonly later: readonly string[];
  /** What can be removed. */
  readonly removable: readonly string[];
  readonly subscriber: readonly string[];
  readonly traffic: readonly string[];
  readonly content: readonly string[];
  readonly emergency: readonly string[];
  readonly noEmergency: readonly string[];
  /** Danger to life or limb. */
  readonly danger: readonly string[];
  /** What a sentence that tells facts has and another has not. */
  readonly telling: readonly string[];
  /** What sentences have that tell of the request, not of the facts. */
  readonly noTelling: readonly string[];
  /** What leads to the name of the crime; the name follows. */
  readonly crimeLeads: readonly string[];
  /** Words at which the name of a crime ends. */
  readonly crimeEnds: readonly string[];
  /** What is named after a lead and is no crime. */
  readonly noCrime: readonly string[];
  /** Persons who are not to learn of the request: whose account it is, or anybody. */
  readonly holders: readonly string[];
  /** To tell them of it, or that they learn of it; not what someone told or learnt in the past. */
  readonly tells: readonly string[];
  /** Words that deny, forbid or put off. */
  readonly silences: readonly string[];
  /** What says that they may be told, or that someone has not told another. */
  readonly mayTell: readonly string[];
  /** Words that ask for secrecy by themselves. */
  readonly secrecy: readonly string[];
  /** What leads to an authority that allowed the measure. */
  readonly instructed: readonly string[];
  /** What an authority does that orders a measure itself. */
  readonly authorityActs: readonly string[];
  /** What leads to the writer's own number or address. */
  readonly contact: readonly string[];
  /** What leads to the writer's name in running text. */
  readonly introductions: readonly string[];
  /** What labels the legal basis. */
  readonly basisLabels: readonly string[];
  /** What leads to a provision on which an act rests. */
  readonly basisLeads: readonly string[];
  /** What leads to the provision of a crime. */
  readonly ofCrime: readonly string[];
  /** What an account, an address or a person behind it is called, before its name. */
  readonly accounts: readonly string[];
  /** What labels the number of a case. */
  readonly cases: readonly string[];
  /** What labels the authority's own reference. */
  readonly references: readonly string[];
  /** Words at which another clause of a sentence may begin. */
  readonly joins: readonly string[];
  /** Persons whose accounts are not the target. */
  readonly victims: readonly string[];
}

const LANGUAGES: Readonly<Record<string, LetterWords>> = {
  en,
  fr,
  de,
  es,
  nl,
  it,
  pt,
  pl,
  ro,
  uk,
  cs,
  et,
  nordic,
  fi,
  hu,
  bg,
  el,
  tr,
  hr,
  sr,
  sl,
  lv,
  lt,
  elsewhere,
};

/** The languages whose words are known. */
export const KNOWN: readonly string[] = Object.keys(LANGUAGES);

/** Languages that are read by the words of another, or of several together. */
const READ_AS: Readonly<Record<string, string>> = {
  sv: 'nordic',
  da: 'nordic',
  no: 'nordic',
  sk: 'cs',
  bs: 'hr',
  mk: 'bg',
  ru: 'elsewhere',
};
/** Languages in which laws, authorities and crimes are looked for in the ways of all of them. */
const BEYOND: ReadonlySet<string> = new Set([
  'elsewhere',
  'nordic',
  'cs',
  'et',
  'fi',
  'hu',
  'bg',
  'el',
  'tr',
  'hr',
  'sr',
  'sl',
  'lv',
  'lt',
]);

/** True for the words of such a language. */
export function isElsewhere(language: string): boolean {
  return BEYOND.has(withAccents(language));
}

/** The language in whose words a letter is read: its own, `elsewhere` for one without words of its own, English where none is known. */
export function readableIn(language: string | null): string {
  if (language === null || Object.hasOwn(LANGUAGES, language)) return language ?? 'en';
  return READ_AS[language] ?? 'en';
}

/** True for a language in whose own words letters are read, or in those of a near one. */
export function isRead(language: string): boolean {
  return Object.hasOwn(LANGUAGES, language) || Object.hasOwn(READ_AS, language);
}

/** Languages whose writers leave accents out, in a hurry or for want of a keyboard: "Va rugam sa ne comunicati". */
const ACCENTED: ReadonlySet<string> = new Set(['cs', 'es', 'fr', 'pl', 'pt', 'ro']);
const WITHOUT = '-plain';
const ACCENT = /[à-žșț]/giu;
/** Fewer accents than one in so many characters are left out on purpose. */
const SELDOM = 500;
const SHORTEST = 60;

/** The language in whose words a text is read, where one writes without accents: in the same words without them. */
export function readAsWritten(language: string, text: string): string {
  if (!ACCENTED.has(language) || text.length < SHORTEST) return language;
  return (text.match(ACCENT)?.length ?? 0) * SELDOM > text.length ? language : language + WITHOUT;
}

/** The language of words that may be written without accents. */
export function withAccents(language: string): string {
  return language.endsWith(WITHOUT) ? language.slice(0, -WITHOUT.length) : language;
}

function entriesOf(language: string, key: keyof LetterWords): readonly string[] {
  const own = (LANGUAGES[withAccents(language)] ?? en)[key];
  return language.endsWith(WITHOUT)
    ? own.map((entry) => withoutAccents(entry).replace(/[łđœ]/g, (letter) => PLAIN[letter]!))
    : own;
}

/** The words of a language for one purpose as the inside of an expression; without any it matches nothing. */
export function anyOf(language: string, key: keyof LetterWords): string {
  const entries = entriesOf(language, key);
  if (entries.length === 0) return '(?!)';
  return `(?:${entries.map((entry) => entry.replaceAll(' ?', '\\s*').replaceAll(' ', '\\s+')).join('|')})`;
}

/** By language, by name. */
type ByLanguage<T> = Map<string, Map<string, T>>;

const patterns: ByLanguage<RegExp> = new Map();

/** An expression made once for a language by `source`; `name` tells it from others. */
export function patternOf(
  name: string,
  language: string,
  source: (language: string) => string,
  flags: 'iu' | 'u' = 'iu',
): RegExp {
  return madeOnce(patterns, name, language, () => new RegExp(source(language), flags));
}

const finders: ByLanguage<Finder> = new Map();

/** A finder made once for a language of an expression by `source`; `name` tells it from others. */
export function finderOf(name: string, language: string, source: (language: string) => string): Finder {
  return madeOnce(finders, name, language, () => finder(source(language), 'iu'));
}

function madeOnce<T>(all: ByLanguage<T>, name: string, language: string, make: () => T): T {
  let own = all.get(language);
  if (own === undefined) {
    own = new Map();
    all.set(language, own);
  }
  let made = own.get(name);
  if (made === undefined) {
    made = make();
    own.set(name, made);
  }
  return made;
}

/** Finds the words of one purpose between letters. */
export function wordsFor(language: string, key: keyof LetterWords): Finder {
  return finderOf(key, language, () => `(?<![\\p{L}\\p{N}])${anyOf(language, key)}(?![\\p{L}\\p{N}])`);
}

const firstWords: ByLanguage<(text: string) => RegExpExecArray | null> = new Map();

/** The first word of one purpose in a text; null for none. */
export function wordIn(language: string, key: keyof LetterWords, text: string): RegExpExecArray | null {
  return madeOnce(firstWords, key, language, () => oncePerText(wordsFor(language, key).exec))(text);
}

/** True if a text has a word of one purpose. */
export function hasWord(language: string, key: keyof LetterWords, text: string): boolean {
  return wordIn(language, key, text) !== null;
}

const vocabularies = new Map<
  string,
  { readonly words: ReadonlySet<string>; readonly stems: readonly string[] }
>();

/** True for a word in small letters that stands in any of the expressions of a language, or begins with a stem of one. */
export function isKnownWord(language: string, word: string): boolean {
  let known = vocabularies.get(language);
  if (known === undefined) {
    const sources = (Object.keys(en) as (keyof LetterWords)[]).flatMap((key) => entriesOf(language, key));
    const text = sources.join(' ');
    known = {
      words: new Set(text.replaceAll('\\p{L}', ' ').match(/\p{L}{4,}/gu)),
      stems: [...text.matchAll(/(?<!\p{L})(\p{L}{4,})\\p\{L\}/gu)].map((match) => match[1]!),
    };
    vocabularies.set(language, known);
  }
  return known.words.has(word) || known.stems.some((stem) => word.startsWith(stem));
}
