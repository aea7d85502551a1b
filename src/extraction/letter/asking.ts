import type { Evidence, Place } from '../evidence.ts';
import { fold } from '../fold.ts';
import type { Letter, Sentence, Span } from './layout.ts';
import { anyOf, wordsFor } from './words.ts';

/** A stretch of a letter that asks for something: from the sentence that asks to the end of what it lists. */
export interface Asking extends Span {
  readonly text: string;
}

const MAX_SENTENCE = 900;
const MAX_ASKING = 3000;
const ASKS = wordsFor('asks', 'g');
const BARE_IMPERATIVE =
  /^(?:\d{1,2}[.)]\s*)?(?:immediately\s+|urgently\s+)?(?:provide|preserve|disclose|produce|supply|furnish|identify|remove|take down|block|send|hand over|freeze|retain)(?![\p{L}])/iu;
const QUESTIONS = wordsFor('questions', 'g');
const ASIDES = wordsFor('asides');
const SECRECY = wordsFor('secrecy');
const THINGS = wordsFor('things');
const PRODUCE = wordsFor('produce', 'g');
const PRESERVE = wordsFor('preserve', 'g');
const REMOVE = new RegExp(
  `(?<![\\p{L}])${anyOf('remove')}(?![\\p{L}])(?=[^.;]{0,80}?(?<![\\p{L}])${anyOf('removable')}(?![\\p{L}]))|(?<![\\p{L}])${anyOf('removable')}\\s+(?:\\S+\\s+){0,6}?(?:inaccessible|be (?:removed|blocked|deleted|taken down))(?![\\p{L}])`,
  'giu',
);
const TYPES = [
  ['dataTypes.subscriber', wordsFor('subscriber', 'g')],
  ['dataTypes.traffic', wordsFor('traffic', 'g')],
  ['dataTypes.content', wordsFor('content', 'g')],
] as const;
const OF_ADDRESS = new RegExp(`(?<![\\p{L}])${anyOf('ofAddress')}`, 'iu');
const EMERGENCY = wordsFor('emergency', 'g');
const NO_EMERGENCY = wordsFor('noEmergency', 'g');
const NOT = /\b(?:not|no|without|never|neither|nor|don't)\s+(?:to\s+)?(?:\w+\s+){0,2}$/i;
const PAST =
  /(?<![\p{L}])(?:we|i|you|was|were|had|has been|have been)\s+(?:already\s+|previously\s+)?(?:asked|requested|ordered|were asked)\b/iu;
const MEMORY = /(?<![\p{L}])(?:on \d|in (?:my|our) (?:letter|request) of)/iu;
const LISTED = /:\s*$|(?:following|below|listed|schedule)(?![p{L}])[^.]{0,60}$/i;

/** The stretches that ask, in order; what is asked in passing (confidentiality, a call back) is none. */
export function findAskings(letter: Letter): Asking[] {
  const found: Asking[] = [];
  const { sentences } = letter;
  for (let at = 0; at < sentences.length; at += 1) {
    const sentence = sentences[at]!;
    if (!isAsking(sentence.text)) continue;
    let last = at;
    while (last + 1 < sentences.length && goesOn(sentences, at, last)) last += 1;
    const { start } = sentence;
    const end = Math.min(sentences[last]!.end, start + MAX_ASKING);
    found.push({ start, end, text: letter.text.slice(start, end) });
    at = last;
  }
  return found;
}

/** True for a sentence that asks for data, for its keeping, or for a removal. */
export function isAsking(whole: string): boolean {
  const text = whole.slice(0, MAX_SENTENCE);
  if (!THINGS.test(text)) return false;
  return partsOf(text).some((part) => {
    const asks = BARE_IMPERATIVE.test(part) || has(part, ASKS) || isQuestion(part);
    if (!asks || !THINGS.test(part) || isRemembered(part)) return false;
    if (!(SECRECY.test(part) || ASIDES.test(part))) return true;
    const rest = part.replace(SECRECY, ' ').replace(ASIDES, ' ');
    return wants(rest) && (has(rest, ASKS) || BARE_IMPERATIVE.test(rest)) && hasData(rest);
  });
}

function isQuestion(text: string): boolean {
  return (
    has(text, QUESTIONS) &&
    (/\?/.test(text) || /(?<![\p{L}])(?:tell|know|need|say|find out|inform)(?![\p{L}])/iu.test(text))
  );
}

/** A clause that starts anew after ", but" or "and please" asks by itself. */
function partsOf(text: string): string[] {
  return text.split(/,\s+but\s+|\s+and\s+(?=please\b|pls\b|not to\b|we ask|i ask)/i);
}

/** An earlier letter that is only remembered ("on 1 September we asked you to preserve …"). */
function isRemembered(text: string): boolean {
  return (
    PAST.test(text) &&
    MEMORY.test(text) &&
    text.search(PAST) < 80 &&
    !/\b(?:now|extend|extension|again)\b/i.test(text)
  );
}

function wants(text: string): boolean {
  return has(text, PRODUCE) || has(text, PRESERVE) || has(text, REMOVE);
}

function hasData(text: string): boolean {
  return (
    TYPES.some(([, pattern]) => has(text, pattern)) ||
    /\b(?:data|records|logs|information|accounts?|contents?)\b/i.test(text)
  );
}

function has(text: string, pattern: RegExp): boolean {
  pattern.lastIndex = 0;
  return pattern.test(text);
}

/** Whether the next sentence belongs to what is asked: a list after its announcement, or a fragment that names more data. */
function goesOn(sentences: readonly Sentence[], first: number, last: number): boolean {
  const [head, current, next] = [sentences[first]!, sentences[last]!, sentences[last + 1]!];
  const announced =
    LISTED.test(current.text) || (last > first && LISTED.test(head.text) && isEntry(next.text));
  if (announced && next.paragraph - current.paragraph <= 2)
    return isEntry(next.text) || /:\s*$/.test(current.text);
  if (/^\s*(?:[-*•–]|\d{1,2}[.)]|[a-z]\))\s/.test(next.text)) return next.paragraph - current.paragraph <= 1;
  if (next.paragraph !== current.paragraph) return false;
  const short =
    next.text.length < 160 && !/\b(?:is|are|was|were|has|have|had|will|we|i|he|she|they)\b/i.test(next.text);
  return isAsking(next.text) || (short && hasData(next.text) && !SECRECY.test(next.text));
}

const LABEL =
  /^(?:our\s+)?(?:ref|registration|reference|legal basis|case|facts?|reason|date|signed|yours?)(?![\p{L}])/iu;

/** A list's entry: short, and no sentence of its own. */
function isEntry(text: string): boolean {
  return (
    text.length < 400 &&
    !LABEL.test(text) &&
    text.split('\n').every((line) => line.length < 140) &&
    !/\b(?:we|i|he|she|they|was|were|has been)\b/i.test(text)
  );
}

/** What is asked, its nature and the kinds of data, from the stretches that ask. */
export function readAskings(letter: Letter, askings: readonly Asking[], evidence: Evidence): void {
  const { place } = letter;
  const first = askings[0];
  if (first !== undefined) evidence.add('requested', fold(first.text), [first.text], place);
  for (const { text } of askings) {
    const preserved = wordOf(text, PRESERVE);
    const removed = wordOf(text, REMOVE);
    const produced = producedIn(text, preserved !== null || removed !== null);
    if (preserved !== null) evidence.add('nature.preservation', true, [preserved], place);
    if (removed !== null) evidence.add('nature.takedown', true, [removed], place);
    if (produced !== null) evidence.add('nature.production', true, [produced], place);
    if (removed !== null && produced === null && preserved === null) continue;
    readTypes(letter, text, evidence);
  }
}

function readTypes(letter: Letter, text: string, evidence: Evidence): void {
  for (const [path, pattern] of TYPES)
    for (const match of text.matchAll(pattern)) {
      const before = text.slice(Math.max(0, match.index - 60), match.index);
      const after = text.slice(match.index + match[0].length);
      if (NOT.test(before)) continue;
      // "The subscriber of the IP address 192.0.2.7" asks for no IP address.
      const named =
        /\bips?\b/i.test(match[0]) &&
        (/^\s*:?\s*(?:\[?\d{1,3}\.\d|[\da-f]{1,4}:)/i.test(after) ||
          (OF_ADDRESS.test(before.replace(/\s+the$/i, '')) && /^\s+(?:the\s+)?ip/i.test(match[0])));
      if (path === 'dataTypes.traffic' && named) continue;
      if (evidence.add(path, true, [match[0].trim()], letter.place)) break;
    }
}

function wordOf(text: string, pattern: RegExp): string | null {
  for (const match of text.matchAll(pattern)) {
    const before = text.slice(Math.max(0, match.index - 30), match.index);
    if (!NOT.test(before) || /\bnot\s+(?:to\s+)?delete/i.test(match[0])) return match[0];
  }
  return null;
}

/** The word that asks to hand over; where something else is asked too, its object must be data. */
function producedIn(text: string, other: boolean): string | null {
  if (!other && has(text, QUESTIONS)) {
    QUESTIONS.lastIndex = 0;
    const question = QUESTIONS.exec(text)?.[0];
    if (question !== undefined) return question;
  }
  for (const match of text.matchAll(PRODUCE)) {
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 200);
    if (
      NOT.test(before) ||
      (/\b(?:until|pending|before|that was|you)\s+(?:\w+\s+){0,3}$/i.test(before) && other)
    )
      continue;
    if (
      /^\s*(?:us\s+|me\s+)?(?:a\s+)?(?:receipt|confirmation|written confirmation|the (?:date|time) of|notice)/i.test(
        after,
      )
    )
      continue;
    if (
      other &&
      (!/^(?:provide|disclos|produc|furnish|supply|hand|send|give|tell|identify|deliver|surrender)/i.test(
        match[0],
      ) ||
        !hasData(after) ||
        /^\s*(?:legal )?process/i.test(after))
    )
      continue;
    return match[0];
  }
  return null;
}

/** An emergency is one that the letter, or the subject line of its mail, claims in words. */
export function readEmergency(text: string, place: Place, evidence: Evidence): void {
  const searched = text.slice(0, 20_000);
  const denied = [...searched.matchAll(NO_EMERGENCY)].map(
    (match) => [match.index, match.index + match[0].length] as const,
  );
  for (const match of searched.matchAll(EMERGENCY)) {
    if (denied.some(([start, end]) => match.index >= start && match.index < end)) continue;
    evidence.add('nature.emergency', true, [match[0]], place);
    return;
  }
}
