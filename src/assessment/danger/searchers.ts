import type { Phrases } from '../words/any-of.ts';
import { withoutAccents } from './accents.ts';
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

type Lists = Exclude<keyof Vocabulary, 'denial'>;

/** One language's words, ready to be searched. */
export type Searchers = Readonly<Record<Lists, Phrases>> & {
  /** Denies what begins where the text ends. */
  readonly before: RegExp;
  /** Denies what begins a few words behind it. */
  readonly shortlyBefore: RegExp;
  /** Denies what ended where the text begins. */
  readonly after: RegExp;
};

const LETTER = '[\\p{L}\\p{N}]';

const cache = new Map<string, Searchers>();

/** The words of a language, with their accents or without; null for a language that has none. */
export function searchersOf(language: string, plain: boolean): Searchers | null {
  const key = `${language} ${plain}`;
  const known = cache.get(key);
  if (known) return known;
  const vocabulary = Object.hasOwn(VOCABULARIES, language) ? VOCABULARIES[language] : undefined;
  if (vocabulary === undefined) return null;
  const searchers = searchersFor(vocabulary, (entry) => (plain ? withoutAccents(entry) : entry));
  cache.set(key, searchers);
  return searchers;
}

function searchersFor(vocabulary: Vocabulary, spelt: (entry: string) => string): Searchers {
  const phrases = (entries: readonly string[]): Phrases => ({ entries: entries.map(spelt), expand });
  const { before, between, after } = vocabulary.denial;
  return {
    danger: phrases([...vocabulary.danger, ...vocabulary.deeds]),
    running: phrases(vocabulary.running),
    ended: phrases(vocabulary.ended),
    deeds: phrases(vocabulary.deeds),
    weaponHeld: phrases(vocabulary.weaponHeld),
    terrorism: phrases(vocabulary.terrorism),
    graveHarm: phrases(vocabulary.graveHarm),
    childAbuse: phrases(vocabulary.childAbuse),
    trafficking: phrases(vocabulary.trafficking),
    now: phrases(vocabulary.now),
    haste: phrases(vocabulary.haste),
    lasting: phrases(vocabulary.lasting),
    robbery: phrases(vocabulary.robbery),
    asking: phrases(vocabulary.asking),
    needless: phrases(vocabulary.needless),
    idioms: phrases(vocabulary.idioms),
    before: new RegExp(
      `(?<!${LETTER})(?:${spelt(before)})(?:[\\s,/'’-]+(?:${spelt(between)})(?!${LETTER})){0,8}[\\s,/'’-]+$`,
      'u',
    ),
    shortlyBefore: new RegExp(`(?<!${LETTER})(?:${spelt(before)})(?!${LETTER})[^.;!?]{0,25}$`, 'u'),
    after: new RegExp(`^(?:${spelt(after).replaceAll('~', '\\p{L}*')})`, 'u'),
  };
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
