import { finder } from '../../../search/finder.ts';
import type { Evidence, Place } from '../../evidence.ts';
import { fold } from '../../fold.ts';
import { languageOf } from '../../language.ts';
import { findProvisions, type Provision } from '../../law/provisions.ts';
import type { Letter } from '../layout.ts';
import type { Sentence } from '../sentences.ts';
import { hasWord, readableIn, withAccents } from '../words.ts';
import { secretWords } from './secret-words.ts';
import { endOfSecrecy } from './times-of-secrecy.ts';

const NAMED_ACT = finder(
  /(?<![\p{L}])(?:pursuant to|under|in accordance with|by virtue of|as required by)\s+(?:the\s+)?((?:\p{Lu}[\p{L}'’&-]{0,40}\s+(?:(?:of|and|on|the)\s+){0,2}){1,8}Act(?:\s+\d{4})?)/u,
);
const MAX = 900;
/** So far from the words that ask for secrecy its law may stand, in characters. */
const NEAR = 160;

/** Laws that are of secrecy alone. */
const OF_SECRECY =
  /(?<!\p{L})OSL(?!\p{L})|offentlighets- och sekretess|§ ?2705\(b\)|126bb|101a Abs\. 6|(?<!\d)329 (?:c\.\s?p\.\s?p|cod\. proc)|226-13|(?<!\d)458 (?:Sw|du [Cc]ode pénal|C\. ?pén)|(?<!\d)222 (?:КПК|Кримінального процес)|(?<!\d)387 КК|§ 8c (?:tr|TŘ)|(?<!\d)241 (?:§ \d )?k\.?\s?k/u;

/** Whether the letter asks to keep the person concerned in the dark, by what law, and until when. */
export function readSecrecy(letter: Letter, evidence: Evidence): void {
  const { language, sentences } = letter;
  if (sentences.some((one) => readFrom(one, language, letter, evidence)) || readFromLabels(letter, evidence))
    return;
  // Writers mix languages.
  for (const one of sentences) {
    const own = readableIn(languageOf(one.text));
    if (own !== withAccents(language) && readFrom(one, own, letter, evidence)) return;
  }
}

function readFrom(sentence: Sentence, language: string, letter: Letter, evidence: Evidence): boolean {
  const text = sentence.text.slice(0, MAX);
  const match = secretWords(language, text);
  const { place } = letter;
  if (match === null || !evidence.add('confidentiality.requested', true, [match[0]], place)) return false;
  const basis = lawOf(language, text, match) ?? NAMED_ACT.exec(text)?.[1] ?? lawBehind(letter, sentence);
  if (basis !== undefined) evidence.add('confidentiality.legalBasis', fold(basis), [basis], place);
  addUntil(text, language, match, place, evidence);
  return true;
}

/** The lines of labels are no sentences. */
function readFromLabels({ lines, sentences, language, place }: Letter, evidence: Evidence): boolean {
  return lines.some(({ text, start }) => {
    if (sentences.some((one) => one.start <= start && start < one.end)) return false;
    const line = text.slice(0, MAX);
    if (hasWord(language, 'disclaimers', line)) return false;
    const match = secretWords(language, line);
    if (match === null || !evidence.add('confidentiality.requested', true, [match[0]], place)) return false;
    addUntil(line, language, match, place, evidence);
    return true;
  });
}

function addUntil(
  text: string,
  language: string,
  secret: RegExpExecArray,
  place: Place,
  evidence: Evidence,
): void {
  const until = endOfSecrecy(text, language, secret);
  if (until !== null) evidence.add('confidentiality.until', fold(until.value), [until.quote], place);
}

/** The law that a sentence cites for the secrecy that some of its words ask for: the first behind its words, else the last before them unless data is asked between. */
function lawOf(language: string, text: string, match: RegExpExecArray): string | undefined {
  const provisions = findProvisions(text);
  const end = match.index + match[0].length;
  const after = provisions.findIndex((one) => one.start >= match.index && one.start - end < NEAR);
  if (after >= 0) return withNext(text, provisions, after);
  const before = provisions.findLastIndex((one) => one.end <= match.index && match.index - one.end < NEAR);
  if (before < 0) return undefined;
  const between = text.slice(provisions[before]!.end, match.index);
  const asks = (['produce', 'preserve', 'remove'] as const).some(
    (key) => hasWord(language, key, between) && hasWord(language, 'things', between),
  );
  return asks ? undefined : provisions[before]!.text;
}

/** A law of secrecy in what follows a semicolon: "…; wie ze schendt is strafbaar (art. 458 Sw.)". */
function lawBehind({ sentences }: Letter, { text, end }: Sentence): string | undefined {
  const next = sentences.find((one) => one.start >= end && one.start - end < 4);
  if (next === undefined) return undefined;
  const one = findProvisions(next.text.slice(0, MAX))[0];
  return one !== undefined && (text.endsWith(';') || OF_SECRECY.test(one.text)) ? one.text : undefined;
}

function withNext(text: string, provisions: readonly Provision[], at: number): string {
  const one = provisions[at]!;
  const next = provisions[at + 1];
  const joined =
    next !== undefined &&
    /^\s*(?:,|and|et|und|y|e|en|i|și|та|&)\s*(?:the\s+)?$/iu.test(text.slice(one.end, next.start));
  return text.slice(one.start, joined ? next.end : one.end);
}

/** True for a provision that a sentence on secrecy rests on, or of a law of secrecy: it is neither the crime nor the request's basis. */
export function isOfSecrecy(
  { sentences, language, labelled }: Letter,
  { start, end, text: cited }: Provision,
): boolean {
  if (OF_SECRECY.test(cited)) return true;
  const rows = labelled.filter(({ value }) => value.includes(cited));
  if (rows.length > 0 && rows.every(({ meaning }) => meaning === 'confidentiality' || meaning === 'told'))
    return true;
  const sentence = sentences.find((one) => one.start <= start && end <= one.end);
  if (sentence === undefined) return false;
  const text = sentence.text.slice(0, MAX);
  const match = secretWords(language, text);
  return match !== null && (lawOf(language, text, match)?.includes(cited) ?? false);
}
