import { isOfPastDay } from './past-days.ts';
import { type Searchers, searchersOf } from './searchers.ts';
import { type Span, spansOf, type Telling } from './telling.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How far from the words that tell of danger a time or haste may stand, in characters. */
const NEAR = 160;
/** Ends a sentence; a full stop behind a number or a short word ("3. März", "godz.") does not. */
const END = /(?<![\d\s(]|(?<!\p{L})(?:\p{L}|godz|ul|nr|ok|st|art|str|sp|kl))\.(?=\s)|[!?;]/gu;

/** Whether beside a telling stands that it is now, was just now or will be within hours, or that the writer is in haste. */
export function saysNow({ text, from, to }: Telling, language: string): boolean {
  const around = text.slice(Math.max(0, from - NEAR), to + NEAR);
  const spans = spansIn(around, language);
  const times = [...spans('now'), ...spans('haste')];
  if (times.length === 0) return false;
  const needless = spans('needless');
  return times.some((time) => !needless.some((span) => span.from <= time.from && time.to <= span.to));
}

/**
 * Whether what someone is told to have done was done on a day that is over: its sentence names such a day, or for a robbery the sentence
 * before, and nothing in its sentence says that it lasts or is of this hour. Haste says nothing here, nor does the time in which an
 * answer is asked for.
 */
export function isOver(telling: Telling, language: string, written: number): boolean {
  const { own, before } = sentencesOf(telling);
  const sentence = telling.text.slice(own.from, own.to);
  const withBefore = telling.text.slice(before, own.to);
  const isOld =
    isOfPastDay(sentence, language, written) ||
    (isOfPastDay(withBefore, language, written) && spansIn(withBefore, language)('robbery').length > 0);
  return isOld && !goesOn(telling, own, sentence, language);
}

/** Whether a past day stands beside a telling, and nothing that says it is now or that the writer is in haste. */
export function isOfOldDay(telling: Telling, language: string, written: number): boolean {
  const { own, before } = sentencesOf(telling);
  return (
    isOfPastDay(telling.text.slice(before, own.to + NEAR), language, written) && !saysNow(telling, language)
  );
}

/** The sentence of a telling, and where the one before begins. */
function sentencesOf({ text, from, to }: Telling): { own: Span; before: number } {
  const ends = [...text.slice(0, from).matchAll(END)].map(({ index }) => index + 1);
  const own = ends.at(-1) ?? 0;
  const length = text.slice(to).search(END);
  return {
    own: { from: own, to: length < 0 ? text.length : to + length },
    before: Math.max(ends.at(-2) ?? 0, own - NEAR),
  };
}

function goesOn(telling: Span, { from }: Span, sentence: string, language: string): boolean {
  const spans = spansIn(sentence, language);
  if (spans('lasting').length > 0) return true;
  const deed = { from: telling.from - from, to: telling.to - from };
  const times = spans('now').filter((time) => time.to <= deed.from || time.from >= deed.to);
  if (times.length === 0) return false;
  const asking = spans('asking');
  return times.some((time) => asking.every((word) => gap(time, word) > gap(time, deed)));
}

function gap(one: Span, other: Span): number {
  return Math.max(one.from - other.to, other.from - one.to, 0);
}

/** Finds words of this kind in a text, as the language and English have them, with their accents or without. */
export function spansIn(
  text: string,
  language: string,
): (kind: keyof Vocabulary & keyof Searchers) => Span[] {
  const searchers = [...new Set([language, 'en'])].flatMap((one) => [
    searchersOf(one, false),
    searchersOf(one, true),
  ]);
  return (kind) => searchers.flatMap((words) => (words === null ? [] : spansOf(words[kind], text)));
}
