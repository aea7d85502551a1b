import { isBankAccount } from '../identifiers/bank-accounts.ts';
import { isNoOrder, sentenceAround } from '../law/authorities.ts';
import { isYours } from '../law/whose-reference.ts';
import { isTimeOfElse, pointsToDays } from '../letter/asked/times-of-else.ts';
import type { Line } from '../letter/layout.ts';
import { hasWord } from '../letter/words.ts';
import { isCaseHeading } from '../letter/writer/case-heading.ts';
import { isOfOther } from '../letter/writer/signature-parts.ts';
import type { Tagged } from './tagged.ts';

/** At most so many characters before the first place of some words in a text. */
function wordsBefore(text: string, words: string, most: number): string {
  const at = text.indexOf(words);
  return text.slice(Math.max(0, at - most), Math.max(0, at));
}

const lineWith = (words: string, lines: readonly Line[]): Line | undefined =>
  lines.find(({ text }) => text.includes(words));

/** Words before how long something is kept or lasts, which is no term for an answer. */
const LASTING =
  /^(?:for|für|während|pour|pendant|durant|durante|por|per|voor|gedurende|okres|dobu|przez|протягом|строк|срок|timp|perioada|ajaks)$/iu;

/** A length of time without how many. */
const UNCOUNTED =
  /^(?:(?:business|working|calendar)\s)?(?:hours?|days?|weeks?|months?|stunden?|tagen?|wochen?|monaten?|heures?|jours?|semaines?|mois|horas?|d[ií]as?|semanas?|mes(?:es)?|ore|giorni|settimane|mesi|uur|dagen|weken|maanden|dni|godzin|tygodni)$/iu;

/** Whether a term is how long something is to be kept, or says no length. */
export function isNoTerm({ before, words }: Tagged): boolean {
  return LASTING.test(before) || LASTING.test(words.split(' ')[0]!) || UNCOUNTED.test(words);
}

/** Whether a number's label says that it is the reader's: "Your ref: ". */
export function isReaders({ words, letter: { text } }: Tagged): boolean {
  return isYours(
    wordsBefore(text, words, 30).replace(/(?:r[eé]f\p{L}*|rif\p{L}*|zeichen|kenmerk|zn)?[.:\s]*$/iu, ''),
  );
}

/** More words than a line has that gives a name. */
const MOST_OF_A_NAME = 6;

/** What a body is called by in small letters, behind the first word of a sentence: "Yesterday police arrested a man." */
const NO_NAME = /^\p{Lu}\p{Ll}+\s(?:police|customs|prosecutors?|authorities)$/u;

/** Whether a body is called by one word in a line that says more: "The police arrested a man yesterday." */
export function isCalledInPassing({ words, letter: { lines } }: Tagged): boolean {
  if (/\s/.test(words) && !NO_NAME.test(words)) return false;
  const line = lineWith(words, lines);
  return line !== undefined && line.text.split(/\s+/).length > MOST_OF_A_NAME;
}

/** Whether a body is named in the heading of a case. */
export function isInCaseHeading({ words, letter: { lines } }: Tagged): boolean {
  const line = lineWith(words, lines);
  return line !== undefined && isCaseHeading(line.text);
}

/** Whether words stand in a sentence on an order that is missing, refused or still to come. */
export function isOfNoOrder({ words, letter: { text } }: Tagged): boolean {
  const at = text.indexOf(words);
  if (at < 0) return false;
  const { start, end } = sentenceAround(text, at);
  return isNoOrder(text.slice(start, end));
}

/** A word before the number of a section or a paper, which looks like a day: "Ziffer 4.2". */
const SECTION =
  /^(?:ziff(?:er)?|nr|no|n[°º]|punkt|pt|pkt|point|punto|ponto|abs|absatz|abschnitt|kap(?:itel)?|chapter|section|sec|clause|annex|anlage|annexe|allegato|anexo|bijlage|załącznik|art(?:ikel|icle|[íi]culo|igo|icolo)?|lit|§+)$/iu;

/**
 * Whether an end of a period is only told of something else than data, wherever it stands: of someone's stay, or of how long silence is asked; or is the
 * number of a section.
 */
export function isOfElse({ words, before, letter: { sentences, language, text: whole } }: Tagged): boolean {
  if (SECTION.test(before)) return true;
  const places = sentences.flatMap(({ text }) => {
    const start = text.indexOf(words);
    return start < 0 ? [] : [{ text, start, end: start + words.length }];
  });
  return (
    places.length > 0 &&
    places.every(({ text, start, end }) => isTimeOfElse(text, language, start, end)) &&
    !pointsToDays(whole)
  );
}

/** Whether words stand in a line on who countersigns or supervises: "Supervisor: Lt. A. Ames, 020 7946 0142". */
export function isOfCountersigner({ words, letter: { lines } }: Tagged): boolean {
  return lines.some(({ text }) => text.includes(words) && isOfOther(text.trim()));
}

/** What is the writer's own: "my number: ", "mein Handy ". */
const WRITERS =
  /(?<!\p{L})(?:my|our|mein\p{L}{0,2}|unser\p{L}{0,2}|mon|ma|notre|mi|nuestr[oa]|mio|mia|nostr[oa]|meu|minha|noss[oa]|mijn|ons|onze|m[óo]j|moj\p{L}{0,2}|nasz\p{L}{0,2}|мій|мо[яє]|наш\p{L}{0,2}|min|mitt|vår\p{L}{0,2})\s[^.;,\n]{0,24}$/iu;

/** Whether words are said to be the writer's own. */
export function isWriters({ words, letter: { text } }: Tagged): boolean {
  return WRITERS.test(wordsBefore(text, words, 40));
}

/** Whether a number is an account's at a bank wherever it stands. */
export function isOfBank({ words, letter: { text } }: Tagged): boolean {
  let at = text.indexOf(words);
  if (at < 0) return false;
  for (; at >= 0; at = text.indexOf(words, at + words.length))
    if (!isBankAccount(text, at, at + words.length)) return false;
  return true;
}

/** Whether words stand in a sentence that asks for something. */
export function isInAsking({ words, letter: { sentences, language } }: Tagged): boolean {
  return sentences.some(({ text }) => text.includes(words) && hasWord(language, 'asks', text));
}
