import type { Sentence } from '../sentences.ts';
import { anyOf, hasWord, patternOf } from '../words.ts';
import { hasData, namesKinds } from './kinds.ts';

const announces = (language: string): RegExp =>
  patternOf(
    'announces',
    language,
    () => `:\\s*$|(?<![\\p{L}])${anyOf(language, 'listed')}(?![\\p{L}])[^.]{0,60}$`,
  );

/** Whether the next sentence belongs to what is asked: a list after its announcement, or a fragment that names more data. */
export function goesOn(
  sentences: readonly Sentence[],
  first: number,
  last: number,
  language: string,
  isAsking: (text: string, language: string) => boolean,
): boolean {
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
  const begins = next.paragraph !== current.paragraph && !LIST_MARK.test(next.text);
  // A marked list ends with its paragraph.
  if (
    begins &&
    sentences.slice(first + 1, last + 1).some(({ text }) => LIST_MARK.test(text)) &&
    /^\p{Lu}.*[^:,]$/su.test(next.text)
  )
    return isAsking(next.text, language);
  // So does what is announced and comes to its full stop, unless another kind of data follows.
  if (begins && last > first && /[.!?]$/.test(current.text) && /^\p{Lu}/u.test(next.text))
    return isAsking(next.text, language) || (namesKinds(next.text, language) && isEntry(next.text, language));
  if (isParagraphBehind(head.text, next.text)) return isAsking(next.text, language);
  const announced =
    listed.test(current.text) ||
    (last > first && listed.test(head.text) && isEntry(next.text, language)) ||
    (/^\s*\S/.test(next.text) && LIST_MARK.test(current.text) && LIST_MARK.test(next.text));
  if (announced && next.paragraph - current.paragraph <= 2)
    return isEntry(next.text, language) || /:\s*$/.test(current.text) || isAsking(next.text, language);
  if (LIST_MARK.test(next.text)) return next.paragraph - current.paragraph <= 1;
  const mayBreak = current === head || LIST_MARK.test(current.text);
  if (isOpen(current, next) || (mayBreak && isBroken(current, next))) return true;
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

export const LIST_MARK =
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
export function isBroken(current: Sentence, next: Sentence): boolean {
  return (
    next.paragraph - current.paragraph === 1 &&
    /[\p{L}\p{N},]$/u.test(current.text) &&
    /^\p{Ll}\p{L}*\s\p{Ll}/u.test(next.text)
  );
}

/** So far at its beginning a sentence names the one of whom it tells, in characters. */
const BEGINNING = 30;

function tellsOrCloses(text: string, language: string): boolean {
  return (
    hasWord(language, 'secrecy', text) ||
    (hasWord(language, 'telling', text) &&
      text.split(/\s+/).length > (hasWord(language, 'victims', text.slice(0, BEGINNING)) ? 4 : 7))
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
