import { LANGUAGES } from '../../form/labels/languages.ts';
import { oncePer } from '../../search/once-per.ts';
import { isKnownLanguage } from '../../words/meanings.ts';
import type { Facts } from '../assessment.ts';
import { matchesOf, type Phrases, says } from '../words/any-of.ts';
import { foldSpaces } from '../words/fold-spaces.ts';
import { lacksAccents, withoutAccents, withoutUmlautsInTwo } from './accents.ts';
import { isOfOldDay, isOver, saysNow, spansIn } from './at-hand.ts';
import { dangerLikelihood, LIKELY } from './likelihood.ts';
import { type Searchers, searchersOf } from './searchers.ts';
import type { Span, Telling } from './telling.ts';

/** Grave facts that can stand in a request. */
export type Grave = 'danger' | 'terrorism' | 'graveHarm' | 'childAbuse' | 'trafficking';

/** More than this of one request's words is not searched, in characters. */
const LONGEST = 10_000;
const NEAR = 160;

/** A request as far as its telling goes. */
export type Told = Pick<Facts, 'envelope' | 'form' | 'format' | 'forwarded' | 'language' | 'now' | 'text'>;

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
  const plain = parts.filter(lacksAccents).map(withoutAccents);
  const idioms = new Map<string, Span[]>();
  return {
    parts,
    /** Where ways of speaking stand in one of the texts: several facts are looked for in it. */
    idiomsIn: (text: string): Span[] => {
      const known = idioms.get(text) ?? spansIn(text, told.language)('idioms');
      idioms.set(text, known);
      return known;
    },
    /** Those whose writer leaves out accents, without the few that they have. */
    plain: told.language === 'de' ? plain.flatMap((text) => [text, withoutUmlautsInTwo(text)]) : plain,
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

/** Whether danger at hand is told in whatever words, as far as was learned from letters that tell of it; only in a letter in free form. */
export const soundsAtHand = oncePer(
  ({ envelope, forwarded, format, language, text }: Told): boolean =>
    format === 'free-form' &&
    isKnownLanguage(language) &&
    dangerLikelihood(`${(forwarded ?? envelope)?.subject?.toLowerCase() ?? ''}\n${text}`, language) >= LIKELY,
);

/**
 * Whether danger is told of as at hand: it goes on as it is told, or beside the words that tell of it stands that it is now, was just now
 * or will be within hours, or that the writer is in haste. What someone did on a day that is over is at hand only where it is said to last.
 */
export function isAtHand(told: Told): boolean {
  const day = written(told);
  for (const language of new Set([told.language, 'en']))
    for (const telling of undenied(told, language, 'danger'))
      if (
        telling.isRunning ||
        (saysNow(telling, told.language) && !(telling.isDeed && isOver(telling, told.language, day)))
      )
        return true;
  return false;
}

function* undenied(told: Told, language: string, kind: Grave): Iterable<Telling> {
  const { parts, plain, idiomsIn } = searched(told);
  const day = written(told);
  for (const texts of [parts, plain]) {
    const searchers = searchersOf(language, texts === plain);
    if (searchers === null) return;
    for (const text of texts) {
      yield* undeniedIn(text, searchers[kind], searchers, idiomsIn);
      if (kind !== 'danger') continue;
      for (const held of undeniedIn(text, searchers.weaponHeld, searchers, idiomsIn))
        if (!isOver(held, told.language, day) && !isOfOldDay(held, told.language, day)) yield held;
      for (const held of undeniedIn(text, searchers.running, searchers, idiomsIn))
        if (
          !isOver(held, told.language, day) &&
          !isOfOldDay(held, told.language, day) &&
          !hasEnded(held, searchers)
        )
          yield { ...held, isRunning: true };
    }
  }
}

/** Whether what follows a telling says that it has ended. */
function hasEnded({ text, to }: Telling, searchers: Searchers): boolean {
  const after = text.slice(to, to + NEAR);
  return [...matchesOf(searchers.ended, after)].some(
    ({ index }) => !searchers.shortlyBefore.test(after.slice(0, index)),
  );
}

/** When the request was sent, as far as its mail tells, or when it came in. */
export function sentOn({ envelope, forwarded, now }: Pick<Told, 'envelope' | 'forwarded' | 'now'>): Date {
  const date = Date.parse((forwarded ?? envelope)?.date ?? '');
  return date < now.getTime() ? new Date(date) : now;
}

/** When the request was written, as far as it can be told: on the day of its order or of its mail, or when it came in. */
function written(told: Told): number {
  const day = Date.parse(told.form.authority.date ?? '');
  const sent = sentOn(told).getTime();
  return day < sent ? day : sent;
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

/** The places where phrases stand, are not denied and are no way of speaking. */
function* undeniedIn(
  text: string,
  facts: Phrases,
  searchers: Searchers,
  idiomsIn: (text: string) => readonly Span[],
): Iterable<Telling> {
  for (const match of matchesOf(facts, text)) {
    const from = match.index;
    const to = from + match[0].length;
    const before = text.slice(Math.max(0, from - NEAR), from);
    if (searchers.before.test(before) || searchers.after.test(text.slice(to, to + NEAR))) continue;
    if (isPrinted(text, from) || isUnticked(text, from, to)) continue;
    if (idiomsIn(text).some((idiom) => idiom.from < to && idiom.to >= to)) continue;
    const isDeed = facts === searchers.weaponHeld || says(searchers.deeds, match[0]);
    yield { words: match[0], text, from, to, isDeed, isRunning: false };
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

const EMPTY_BEFORE = /(?:[☐□]|\[\s?\])[^.;☐☒☑□[\]]{0,40}$/u;
const EMPTY_AFTER = /^[^.;☐☒☑□[\]]{0,40}[\s:)](?:[☐□]|\[\s?\])/u;
const BOX = /[☐☒☑□]|\[[\sx]?\]/u;
const TICKED = /[☒☑]|\[x\]/u;

/** Whether the box of the words stayed empty, in a text that ticks others. */
function isUnticked(text: string, from: number, to: number): boolean {
  const before = text.slice(Math.max(0, from - NEAR), from);
  const after = text.slice(to, to + NEAR);
  if (!EMPTY_BEFORE.test(before) && !(EMPTY_AFTER.test(after) && !BOX.test(before))) return false;
  return TICKED.test(text);
}
