import { type Finder, finder } from '../../../search/finder.ts';
import { oncePer } from '../../../search/once-per.ts';
import type { Letter, Span } from '../layout.ts';
import type { Sentence } from '../sentences.ts';
import { anyOf, finderOf, hasWord, patternOf, wordsFor } from '../words.ts';

/** A stretch of a letter that asks for something: from the sentence that asks to the end of what it lists. */
export interface Asking extends Span {
  readonly text: string;
}

const MAX_SENTENCE = 900;
const MAX_ASKING = 3000;
const BARE_IMPERATIVE =
  /^(?:\d{1,2}[.)]\s*)?(?:immediately\s+|urgently\s+)?(?:provide|preserve|disclose|produce|supply|furnish|identify|remove|take down|block|send|hand over|freeze|retain)(?![\p{L}])/iu;
const PAST = finder(
  /(?<![\p{L}])(?:we|i|you|was|were|had|has been|have been)\s+(?:already\s+|previously\s+)?(?:asked|requested|ordered|were asked)\b/iu,
);
const MEMORY = finder(/(?<![\p{L}])(?:on \p{L}* ?\d|in (?:my|our) (?:letter|request) of)/iu);
/** The kinds of data: paths of the form, and the words that name each. */
export const TYPES = [
  ['dataTypes.subscriber', 'subscriber'],
  ['dataTypes.traffic', 'traffic'],
  ['dataTypes.content', 'content'],
] as const;

const announces = (language: string): RegExp =>
  patternOf(
    'announces',
    language,
    () => `:\\s*$|(?<![\\p{L}])${anyOf(language, 'listed')}(?![\\p{L}])[^.]{0,60}$`,
  );
/** The rest of a clause: a full stop within an address ends none. */
const CLAUSE = '(?:[^.;]|\\.(?=\\S)){0,100}?';
/** The word for what goes stands behind the one for its going, or in front of it: "diese Seite zu löschen". */
export const removal = (language: string): Finder =>
  finderOf(
    'removal',
    language,
    () =>
      `(?<![\\p{L}])${anyOf(language, 'remove')}(?![\\p{L}])(?=${CLAUSE}(?<![\\p{L}])${anyOf(language, 'removable')}(?![\\p{L}]))|(?<![\\p{L}])${anyOf(language, 'removable')}\\s+${goes(language)}(?![\\p{L}])`,
  );

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
    if (!isAsking(sentence.text, language) && !announcesData(sentence, sentences[at + 1], language)) continue;
    let last = at;
    while (
      last + 1 < sentences.length &&
      !isSignedBetween(letter, sentences[last]!, sentences[last + 1]!) &&
      goesOn(sentences, at, last, language)
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

/** "You are directed to deliver the following:" with its list below, or "we order that the company provides" with what below. */
function announcesData(sentence: Sentence, next: Sentence | undefined, language: string): boolean {
  return (
    next !== undefined &&
    (/:$/.test(sentence.text) ||
      isBroken(sentence, next) ||
      (/,$/.test(sentence.text) && LIST_MARK.test(next.text))) &&
    next.paragraph - sentence.paragraph <= 2 &&
    isAsking(`${sentence.text.slice(0, MAX_SENTENCE / 2)} ${next.text}`, language)
  );
}

/** True for a sentence that asks for data, for its keeping, or for a removal. */
function isAsking(whole: string, language: string): boolean {
  const text = whole.slice(0, MAX_SENTENCE);
  if (!namesThing(text, language) || GROUNDS.test(text)) return false;
  return partsOf(text).some((part) => {
    const asks = asksIn(part, language) || isQuestion(part, language);
    if (!asks || !namesThing(part, language) || isRemembered(part)) return false;
    if (!(hasWord(language, 'secrecy', part) || hasWord(language, 'asides', part))) return true;
    const rest = wordsFor(language, 'asides').replaceAll(
      wordsFor(language, 'secrecy').replaceAll(part, ' '),
      ' ',
    );
    return wants(rest, language) && asksIn(rest, language) && hasData(rest, language);
  });
}

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

/** True for a text that names a kind of data. */
export function namesKinds(text: string, language: string): boolean {
  return TYPES.some(([, key]) => hasWord(language, key, text));
}

/** True for a text that names data. */
export function hasData(text: string, language: string): boolean {
  return (
    namesKinds(text, language) || /\b(?:data|records|logs|information|accounts?|contents?)\b/i.test(text)
  );
}

/** Whether the next sentence belongs to what is asked: a list after its announcement, or a fragment that names more data. */
function goesOn(sentences: readonly Sentence[], first: number, last: number, language: string): boolean {
  const [head, current, next] = [sentences[first]!, sentences[last]!, sentences[last + 1]!];
  const listed = announces(language);
  // A list's last entry ends with a full stop; a paragraph without a mark begins anew.
  if (
    LIST_MARK.test(current.text) &&
    next.paragraph !== current.paragraph &&
    /[.!?]$/.test(current.text) &&
    !LIST_MARK.test(next.text) &&
    !/[:,;]$/.test(next.text)
  )
    return isAsking(next.text, language);
  // A marked list ends with its paragraph.
  if (
    next.paragraph !== current.paragraph &&
    last > first &&
    LIST_MARK.test(sentences[first + 1]!.text) &&
    !LIST_MARK.test(next.text) &&
    /^\p{Lu}.*[^:,]$/su.test(next.text)
  )
    return isAsking(next.text, language);
  if (isParagraphBehind(head.text, next.text)) return isAsking(next.text, language);
  const announced =
    listed.test(current.text) ||
    (last > first && listed.test(head.text) && isEntry(next.text, language)) ||
    (/^\s*\S/.test(next.text) && LIST_MARK.test(current.text) && LIST_MARK.test(next.text));
  if (announced && next.paragraph - current.paragraph <= 2)
    return isEntry(next.text, language) || /:\s*$/.test(current.text) || isAsking(next.text, language);
  if (LIST_MARK.test(next.text)) return next.paragraph - current.paragraph <= 1;
  if (isOpen(current, next) || (current === head && isBroken(current, next))) return true;
  if (next.paragraph !== current.paragraph) return false;
  const short =
    next.text.length < 160 &&
    (language === 'en' ? !isSaidBehind(next.text) : !tellsOrCloses(next.text, language)) &&
    !CITED.test(next.text) &&
    !/\b(?:is|are|was|were|has|have|had|will|we|i|he|she|they)\b/i.test(next.text);
  return (
    isAsking(next.text, language) ||
    (short && hasData(next.text, language) && !hasWord(language, 'secrecy', next.text))
  );
}

const LIST_MARK =
  /^\s*(?:[-*•–]|\(?\d{1,2}[.)°]|\(?[a-z]{1,3}\)|[A-Za-z]\.|(?:PRIMER|SEGUND|TERCER|CUART|QUINT|PRIM|SECOND|TERZ)[OA]\.?\s?[-–—:.])\s/;
/** A provision in brackets, or a name of a law with its article: what is asked for has none. */
const CITED = /\((?:arts?|artt|§§?|sect?)\.?\s?\d/iu;
const A_NAME = /^\S*[\p{L}\p{N}][@_./-][\p{L}\p{N}]\S*$/u;

const NUMBERED = /^\s*(\d{1,2})[.)]\s/;

/** Paragraphs of a letter that are numbered themselves: "3. You have to provide …", "4. Please send the answer to …". */
function isParagraphBehind(head: string, next: string): boolean {
  const [a, b] = [head, next].map((text) => NUMBERED.exec(text)?.[1]);
  return (
    a !== undefined &&
    b !== undefined &&
    Number(b) > Number(a) &&
    head.split(/\s+/, 9).length > 8 &&
    /[.;]$/.test(head)
  );
}

/** A sentence that stops for an account which stands by itself, or goes on behind it. */
function isOpen(current: Sentence, next: Sentence): boolean {
  if (next.paragraph - current.paragraph > 1 || /[.!?;]$/.test(current.text)) return false;
  const name = (text: string): boolean => text.length < 80 && A_NAME.test(text);
  return (name(next.text) && !name(current.text)) || (name(current.text) && /^\p{Ll}/u.test(next.text));
}

/** A sentence without its end, which goes on in a small letter after an empty line. */
function isBroken(current: Sentence, next: Sentence): boolean {
  return (
    next.paragraph - current.paragraph === 1 &&
    /[\p{L}\p{N},]$/u.test(current.text) &&
    /^\p{Ll}\p{L}*\s\p{Ll}/u.test(next.text)
  );
}

function tellsOrCloses(text: string, language: string): boolean {
  return (
    hasWord(language, 'secrecy', text) || (hasWord(language, 'telling', text) && text.split(/\s+/).length > 7)
  );
}

const LABEL =
  /^(?:our\s+)?(?:ref|registration|reference|legal basis|case|facts?|reason|date|signed|yours?)(?![\p{L}])/iu;

/** What is said to the reader behind a list, and a whole sentence on what happened: neither is an entry. */
const SAID_BEHIND =
  /^(?:(?:please|kindly)\s(?!provide|send|include|give|state|supply|furnish|list|specify)|thank|many thanks|thanks|regards|(?:with|best|kind)\s(?:regards|wishes|respect)|counting on|your (?:usual |kind |prompt |early )?(?:co-?operation|assistance|response|reply))/iu;
const HAPPENED =
  /(?<![\p{L}])(?:paid|did|got|took|lost|stole|told|wrote|believed|has been|have been|had|(?:somebody|someone|persons?|victims?|complainants?|suspects?|perpetrators?|offenders?|accused) (?:\p{L}+ ){0,2}(?:sent|\p{L}{3,}ed))(?![\p{L}])/iu;

function isSaidBehind(text: string): boolean {
  if (SAID_BEHIND.test(text)) return true;
  return /^[\p{Lu}\p{N}].*[.!?]$/su.test(text) && text.split(/\s+/).length >= 8 && HAPPENED.test(text);
}

/** A list's entry: short, and no sentence of its own. */
function isEntry(text: string, language: string): boolean {
  if (language === 'en' && !LIST_MARK.test(text) && isSaidBehind(text)) return false;
  if (language !== 'en' && !LIST_MARK.test(text) && tellsOrCloses(text, language)) return false;
  return (
    text.length < 400 &&
    !LABEL.test(text) &&
    (LIST_MARK.test(text) || text.split('\n').every((line) => line.length < 140)) &&
    !/\b(?:we|i(?!\.\p{L})|he|she|they|was|were|has been)\b/iu.test(text)
  );
}
