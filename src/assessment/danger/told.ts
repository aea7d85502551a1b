import { LANGUAGES } from '../../form/labels/languages.ts';
import { oncePer } from '../../search/once-per.ts';
import type { Facts } from '../assessment.ts';
import { matchesOf, type Phrases, says } from '../words/any-of.ts';
import { foldSpaces } from '../words/fold-spaces.ts';
import { lacksAccents, withoutAccents } from './accents.ts';
import { bg } from './bg.ts';
import { cs } from './cs.ts';
import { de } from './de.ts';
import { el } from './el.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { et } from './et.ts';
import { fi } from './fi.ts';
import { fr } from './fr.ts';
import { hr } from './hr.ts';
import { hu } from './hu.ts';
import { it } from './it.ts';
import { lt } from './lt.ts';
import { lv } from './lv.ts';
import { nl } from './nl.ts';
import { nordic } from './nordic.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ro } from './ro.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';
import type { Vocabulary } from './vocabulary.ts';

const VOCABULARIES: Readonly<Record<string, Vocabulary>> = {
  bg,
  cs,
  sk: cs,
  de,
  el,
  en,
  es,
  et,
  fi,
  fr,
  hr,
  bs: hr,
  sl: hr,
  sr: hr,
  hu,
  it,
  lt,
  lv,
  nl,
  pl,
  pt,
  ro,
  tr,
  uk,
  da: nordic,
  no: nordic,
  sv: nordic,
};

/** Grave facts that can stand in a request. */
export type Grave = Exclude<keyof Vocabulary, 'denial' | 'now' | 'weaponHeld'>;

/** More than this of one request's words is not searched, in characters. */
const LONGEST = 10_000;
const LETTER = '[\\p{L}\\p{N}]';
const NEAR = 160;

/** A request as far as its telling goes. */
export type Told = Pick<Facts, 'form' | 'format' | 'language' | 'text'>;

/**
 * The first words in the request that tell of one of these facts and are not denied ("no danger to life"), as they
 * stand there in lower case; null if there are none. Searched in English and in the request's own language; a letter in
 * free form is searched whole, and a certificate whose box for emergencies is ticked.
 */
export function wordsOf(told: Told, kinds: readonly Grave[]): string | null {
  for (const language of new Set([told.language, 'en'])) {
    for (const kind of kinds) {
      const words = firstOf(told, language, kind);
      if (words !== null) return words;
    }
  }
  return null;
}

/** A request's own telling, and what was found in it already: several rules ask for the same facts. */
const searched = oncePer((told: Told) => {
  const parts = narrative(told);
  return {
    parts,
    /** Those whose writer leaves out accents, without the few that they have. */
    plain: parts.filter(lacksAccents).map(withoutAccents),
    found: new Map<string, string | null>(),
  };
});

function firstOf(told: Told, language: string, kind: Grave): string | null {
  const { found } = searched(told);
  const key = `${language} ${kind}`;
  let words = found.get(key);
  if (words === undefined) {
    const [first] = undenied(told, language, kind);
    words = first?.words ?? null;
    found.set(key, words);
  }
  return words;
}

/**
 * Whether danger is told of as at hand: beside the words that tell of it stands that it is now, was just now or will be within hours, or
 * that the writer is in haste.
 */
export function isAtHand(told: Told): boolean {
  for (const language of new Set([told.language, 'en']))
    for (const { around } of undenied(told, language, 'danger'))
      if (saysNow(around, told.language)) return true;
  return false;
}

function saysNow(text: string, own: string): boolean {
  return [own, 'en'].some((language) => {
    const [spelt, plain] = [compiled(language, false), compiled(language, true)];
    return spelt !== null && plain !== null && (says(spelt.now, text) || says(plain.now, text));
  });
}

/** Words that tell of a fact, and what stands around them. */
interface Telling {
  readonly words: string;
  readonly around: string;
}

/** A year, or a day in figures. */
const DATED = /(?<!\d)(?:19|20)\d{2}(?!\d)|(?<!\d)\d{1,2}[./]\d{1,2}(?:[./]|(?!\d))/;

function* undenied(told: Told, language: string, kind: Grave): Iterable<Telling> {
  const { parts, plain } = searched(told);
  for (const texts of [parts, plain]) {
    const searchers = compiled(language, texts === plain);
    if (searchers === null) return;
    for (const text of texts) {
      yield* undeniedIn(text, searchers[kind], searchers);
      if (kind !== 'danger') continue;
      for (const held of undeniedIn(text, searchers.weaponHeld, searchers))
        if (!DATED.test(held.around) || saysNow(held.around, told.language)) yield held;
    }
  }
}

/** The request's own telling: what happened, which crime, who, what is asked; then the letter, where that is searched. */
function narrative({ form, format, text }: Told): string[] {
  const own = [
    form.overview,
    form.crime.description,
    ...form.crime.provisions,
    form.requested,
    form.nature.other,
    form.subject,
  ]
    .filter((part) => part !== null)
    .join(' ; ')
    .slice(0, LONGEST);
  const first = inOneSpelling(foldSpaces(own.toLowerCase()));
  const letter = format === 'free-form' || (format !== 'coe-2020' && form.nature.emergency === true);
  if (!letter) return [first];
  return [first, inOneSpelling(text.slice(0, LONGEST - own.length))];
}

function inOneSpelling(text: string): string {
  return text.normalize('NFC').replaceAll('ş', 'ș').replaceAll('ţ', 'ț');
}

function* undeniedIn(text: string, facts: Phrases, { before, after }: Denials): Iterable<Telling> {
  for (const match of matchesOf(facts, text)) {
    const start = Math.max(0, match.index - NEAR);
    const end = match.index + match[0].length;
    const denied = before.test(text.slice(start, match.index)) || after.test(text.slice(end, end + NEAR));
    if (!denied && !isPrinted(text, match.index))
      yield { words: match[0], around: text.slice(start, end + NEAR) };
  }
}

/** What the request form prints beside the box for emergencies, which tells of nobody: a reply to a letter may bring the form. */
const PRINTED: readonly string[] = LANGUAGES.flatMap(({ rows }) => rows['nature.emergency'].hint ?? []).map(
  (hint) => inOneSpelling(foldSpaces(hint.toLowerCase())),
);

function isPrinted(text: string, at: number): boolean {
  return PRINTED.some((hint) => {
    const start = text.indexOf(hint, Math.max(0, at - hint.length));
    return start >= 0 && start <= at;
  });
}

interface Denials {
  readonly before: RegExp;
  readonly after: RegExp;
}

type Searchers = Denials & Readonly<Record<Grave | 'now' | 'weaponHeld', Phrases>>;

const cache = new Map<string, Searchers>();

function compiled(language: string, plain: boolean): Searchers | null {
  const key = `${language} ${plain}`;
  const known = cache.get(key);
  if (known) return known;
  const vocabulary = Object.hasOwn(VOCABULARIES, language) ? VOCABULARIES[language] : undefined;
  if (vocabulary === undefined) return null;
  const spelt = (entry: string): string => (plain ? withoutAccents(entry) : entry);
  const phrases = (entries: readonly string[]): Phrases => ({ entries: entries.map(spelt), expand });
  const { before, between, after } = vocabulary.denial;
  const searchers: Searchers = {
    danger: phrases(vocabulary.danger),
    weaponHeld: phrases(vocabulary.weaponHeld),
    terrorism: phrases(vocabulary.terrorism),
    graveHarm: phrases(vocabulary.graveHarm),
    childAbuse: phrases(vocabulary.childAbuse),
    trafficking: phrases(vocabulary.trafficking),
    now: phrases(vocabulary.now),
    before: new RegExp(
      `(?<!${LETTER})(?:${spelt(before)})(?:[\\s,/'’-]+(?:${spelt(between)})(?!${LETTER})){0,8}[\\s,/'’-]+$`,
      'u',
    ),
    after: new RegExp(`^(?:${spelt(after).replaceAll('~', '\\p{L}*')})`, 'u'),
  };
  cache.set(key, searchers);
  return searchers;
}

/** The expression for a phrase in the short forms that vocabulary.ts explains. */
function expand(entry: string): string {
  return entry
    .replaceAll(' _ ', `(?:[\\s-]+[\\p{L}\\p{N}'’]+){0,3}[\\s-]+`)
    .replaceAll(' … ', '…(?<![\\p{L}\\p{N}])')
    .replaceAll('…', '[^.;]{0,60}?')
    .replaceAll(' ', '[\\s-]+')
    .replaceAll('~', '\\p{L}*');
}
