import { type Finder, finder } from '../../../search/finder.ts';
import { oncePer } from '../../../search/once-per.ts';
import { findProvisions } from '../../law/provisions.ts';
import type { Letter, Span } from '../layout.ts';
import type { Sentence } from '../sentences.ts';
import { anyOf, finderOf, hasWord, wordsFor } from '../words.ts';
import { clausesOf } from './clauses.ts';
import { goesOn, isBroken, LIST_MARK } from './goes-on.ts';
import { hasData } from './kinds.ts';
import { whoseIn } from './whose.ts';

/** A stretch of a letter that asks for something: from the sentence that asks to the end of what it lists. */
export interface Asking extends Span {
  readonly text: string;
}

const MAX_SENTENCE = 900;
const MAX_ASKING = 3000;
const BARE_IMPERATIVE =
  /^(?:\d{1,2}[.)]\s*)?(?:immediately\s+|urgently\s+)?(?:provide|preserve|disclose|produce|supply|furnish|identify|remove|take down|block|send|hand over|freeze|retain|renew|extend|prolong|tell (?:us|me)|give (?:us|me)|release|submit|transmit|make available|suspend|disable|delete|safeguard|secure)(?![\p{L}])/iu;
const PAST = finder(
  /(?<![\p{L}])(?:we|i|you|was|were|had|has been|have been)\s+(?:already\s+|previously\s+)?(?:asked|requested|ordered|were asked)\b/iu,
);
const MEMORY = finder(/(?<![\p{L}])(?:on \p{L}* ?\d|in (?:my|our) (?:letter|request) of)/iu);
/** The rest of a clause: a full stop within an address ends none. */
const CLAUSE = '(?:[^.;]|\\.(?=\\S)){0,100}?';
/** The word for what goes stands behind the one for its going, or in front of it: "diese Seite zu löschen". */
export const removal = (language: string): Finder =>
  finderOf(
    'removal',
    language,
    () =>
      `${language === 'en' ? TAKEN_DOWN : ''}(?<![\\p{L}])${anyOf(language, 'remove')}(?![\\p{L}])(?=${CLAUSE}(?<![\\p{L}])${anyOf(language, 'removable')}(?![\\p{L}]))|(?<![\\p{L}])${anyOf(language, 'removable')}\\s+${goes(language)}(?![\\p{L}])`,
  );

/** What is taken down stands between the two words. */
const TAKEN_DOWN =
  '(?<!\\p{L})tak(?:e|ing) (?:it|them|both(?: of them)?|these|this|those|that|(?:the|this|that|these|those|all|both) (?:\\p{L}+ ){0,3}\\p{L}+) down(?!\\p{L})(?! (?:the )?(?:details|particulars|number|name|address))|';

function goes(language: string): string {
  return language === 'en'
    ? '(?:\\S+\\s+){0,6}?(?:inaccessible|be (?:removed|blocked|deleted|disabled|suspended|made inaccessible|taken (?:down|offline))|down)'
    : `(?:\\S+\\s+){0,6}?${anyOf(language, 'remove')}`;
}

/** The stretches that ask, in order; what is asked in passing (confidentiality, a call back) is none. */
export const findAskings: (letter: Letter) => readonly Asking[] = oncePer(searchAskings);

function searchAskings(letter: Letter): Asking[] {
  const found: Asking[] = [];
  const { sentences, language } = letter;
  for (let at = 0; at < sentences.length; at += 1) {
    const sentence = sentences[at]!;
    const behind = pastLaw(sentences, at, language);
    const asks = isAsking(sentence.text, language);
    if (!asks && !announcesData(sentence, sentences[behind], language, behind - at)) continue;
    let last = !asks && isOpenAct(sentence.text, language) ? behind : at;
    while (
      last + 1 < sentences.length &&
      !isSignedBetween(letter, sentences[last]!, sentences[last + 1]!) &&
      goesOn(sentences, at, last, language, isAsking)
    )
      last += 1;
    const { start } = sentence;
    const end = Math.min(sentences[last]!.end, start + MAX_ASKING);
    found.push({ start, end, text: letter.text.slice(start, end) });
    at = last;
  }
  return found;
}

function isSignedBetween({ signature }: Letter, before: Sentence, after: Sentence): boolean {
  return signature.some(({ start }) => start >= before.end && start < after.start);
}

/** The place of the sentence behind the one at a place; the law that stands alone between them is passed: "vordert", "artikel 126na Sv". */
function pastLaw(sentences: readonly Sentence[], at: number, language: string): number {
  let next = at + 1;
  if (!isOpenAct(sentences[at]!.text, language)) return next;
  while (next < sentences.length && isLawAlone(sentences[next]!.text)) next += 1;
  return next;
}

/** True for a sentence that only says that somebody asks or orders: what they ask for comes behind the law that they cite. */
function isOpenAct(text: string, language: string): boolean {
  const acts = hasWord(language, 'asks', text) || hasWord(language, 'authorityActs', text);
  return acts && text.length < LONGEST_LAW && /[\p{L}\p{N},:]$/u.test(text);
}

function isLawAlone(text: string): boolean {
  if (text.length > LONGEST_LAW) return false;
  const [law] = findProvisions(text);
  return law !== undefined && text.length - (law.end - law.start) <= LEAD_OF_LAW;
}

const endsWithLaw = (text: string): boolean => findProvisions(text).some(({ end }) => text.length - end < 2);

/** So long is a law on a line of its own, and what leads to it: "on the basis of". */
const LONGEST_LAW = 160;
const LEAD_OF_LAW = 40;

/**
 * "You are directed to deliver the following:" with its list below, or "we order that the company provides" with what below, `apart` sentences
 * further.
 */
function announcesData(
  sentence: Sentence,
  next: Sentence | undefined,
  language: string,
  apart: number,
): boolean {
  return (
    next !== undefined &&
    (/:$/.test(sentence.text) ||
      (isOpenAct(sentence.text, language) && (apart > 1 || endsWithLaw(sentence.text))) ||
      isBroken(sentence, next) ||
      (/[\p{L}\p{N},]$/u.test(sentence.text) && LIST_MARK.test(next.text))) &&
    next.paragraph - sentence.paragraph <= 1 + apart &&
    isAsking(`${sentence.text.slice(0, MAX_SENTENCE / 2)} ${next.text}`, language)
  );
}

/** True for a sentence that asks for data, for its keeping, or for a removal. */
function isAsking(whole: string, language: string): boolean {
  const text = whole.slice(0, MAX_SENTENCE);
  if (GROUNDS.test(text)) return false;
  if (whoseIn(text, language) !== null) return true;
  if (!namesThing(text, language)) return false;
  return partsOf(text).some((part) => {
    const asks = asksIn(part, language) || isQuestion(part, language);
    if (!asks || !namesThing(part, language) || isRemembered(part)) return false;
    if (!(hasWord(language, 'secrecy', part) || hasWord(language, 'asides', part))) return true;
    const rest = wordsFor(language, 'asides')
      .replaceAll(wordsFor(language, 'secrecy').replaceAll(part, ' '), ' ')
      .replace(ASKED_SILENCE, ' ');
    if (wants(rest, language) && asksIn(rest, language) && hasData(rest, language)) return true;
    return clausesOf(part, language).some((clause) => asksPlainly(clause, language));
  });
}

/** Whether a clause asks for a thing, and for nothing in passing. */
function asksPlainly(clause: string, language: string): boolean {
  return (
    !hasWord(language, 'secrecy', clause) &&
    !hasWord(language, 'asides', clause) &&
    wants(clause, language) &&
    asksIn(clause, language) &&
    namesThing(clause, language)
  );
}

/** What is left of a clause that asks for silence and for nothing else: "We ask that the account [holder is not informed]." */
const ASKED_SILENCE = /(?<!\p{L})(?:ask|request)(?:s|ing)?\s+that\s+(?:\p{L}+\s+){0,4}(?=[.,;]|$)/giu;

/** Whether a text names what can be asked for: data, or what is to go. */
function namesThing(text: string, language: string): boolean {
  return hasWord(language, 'things', text) || removal(language).test(text);
}

/** Why the writer may ask: "I am satisfied that the data is required for the investigation of a serious offence." */
const GROUNDS =
  /^(?:\d{1,2}[.)]\s)?(?:i|we|the \p{L}+(?: \p{L}+)?)\s(?:am|are|is|was|were)\ssatisfied\sthat/iu;

function asksIn(text: string, language: string): boolean {
  return (
    (language === 'en' && BARE_IMPERATIVE.test(text)) ||
    hasWord(language, 'asks', text) ||
    (SPACED.test(text) && hasWord(language, 'asks', withoutSpacing(text)))
  );
}

/** A word whose letters are set apart for stress: "o d r e j a". */
const SPACED = /(?<![\p{L}\p{N}])(?:\p{L} ){3,}\p{L}(?![\p{L}\p{N}])/u;
const withoutSpacing = (text: string): string =>
  text.replace(new RegExp(SPACED, 'gu'), (word) => word.replaceAll(' ', ''));

function isQuestion(text: string, language: string): boolean {
  return (
    hasWord(language, 'questions', text) &&
    (/\?/.test(text) || /(?<![\p{L}])(?:tell|know|need|say|find out|inform)(?![\p{L}])/iu.test(text))
  );
}

/** A clause that starts anew after ", but" or "and please" asks by itself. */
function partsOf(text: string): string[] {
  return text.split(/,\s+but\s+|\s+and\s+(?=please\b|pls\b|not to\b|we ask|i ask)/i);
}

/** Where the words on an earlier letter begin, in characters. */
const REMEMBERED_WITHIN = 80;

/** An earlier letter that is only remembered ("on 1 September we asked you to preserve …"). */
function isRemembered(text: string): boolean {
  return (
    (PAST.exec(text)?.index ?? REMEMBERED_WITHIN) < REMEMBERED_WITHIN &&
    MEMORY.test(text) &&
    !/\b(?:now|extend|extension|again)\b/i.test(text)
  );
}

function wants(text: string, language: string): boolean {
  return (
    hasWord(language, 'produce', text) || hasWord(language, 'preserve', text) || removal(language).test(text)
  );
}
