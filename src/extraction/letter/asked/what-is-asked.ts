import type { Evidence, Place } from '../../evidence.ts';
import { fold } from '../../fold.ts';
import { isLeftEmpty, withoutLeftEmpty } from '../labelled/ticks.ts';
import type { Letter } from '../layout.ts';
import { anyOf, hasWord, patternOf, wordIn, wordsFor } from '../words.ts';
import { type Asking, removal } from './asking.ts';
import { keepingIn } from './kept.ts';
import { askedData, hasData, namesData, namesKinds, TYPES } from './kinds.ts';
import { dangerInHaste } from './urgency.ts';
import { wantedIn } from './wanted.ts';
import { whoseIn } from './whose.ts';

const negation = (language: string): RegExp =>
  patternOf(
    'negation',
    language,
    () => `(?<![\\p{L}])${anyOf(language, 'negations')}\\s+(?:to\\s+)?(?:\\p{L}+\\s+){0,2}$`,
  );

/** What is asked, its nature and the kinds of data, from the stretches that ask. */
export function readAskings(letter: Letter, askings: readonly Asking[], evidence: Evidence): void {
  const { place, language } = letter;
  const first = fullest(askings, language);
  const wanted = first === undefined || isBareHelp(first.text) ? '' : wantedIn(first.text, language);
  if (wanted !== '') evidence.add('requested', fold(wanted), [wanted], place);
  let isKept = false;
  for (const { text } of askings) {
    const { preserved, removed, produced } = readNatures(letter, text, evidence, isKept);
    isKept ||= preserved && !produced;
    if (removed && !produced && !preserved) continue;
    readTypes(letter, text, evidence);
    const whose = whoseIn(text, language);
    if (whose === null) continue;
    if (!preserved && !removed) evidence.add('nature.production', true, [whose], place);
    evidence.add('dataTypes.subscriber', true, [whose], place);
  }
}

/** Only help is asked for, about an account: "Kindly assist us in this matter with regard to the said account." */
const BARE_HELP =
  /^(?:(?:we|i|please|kindly|your?|would|could|ask|request|need|hereby|therefore|urgently|you|to|for|be|grateful|is|are)\s)*(?:assist(?:ance)?|help|support|co-?operation)\s(?:us\s|me\s|our\s\p{L}+\s)?(?:(?:is|are)\s(?:\p{L}+\s)?(?:requested|sought|needed)\s)?(?:in\s(?:this|the|our|above)\s(?:\p{L}+\s){0,2}?(?:matter|case|investigation|enquiry|inquiry)\s)?(?:with\sregard\sto|regarding|concerning|about|in\srespect\sof|in\srelation\sto|with|on)\s(?:the|this|that|said|above|user|account)\b(?:[^.;:]|\.(?=\S)){0,80}[.\s]*$/iu;

function isBareHelp(text: string): boolean {
  const [sentence = ''] = text.split(/(?<=[.!?])\s+(?=\p{Lu})/u);
  return BARE_HELP.test(sentence.trim()) && !namesData(sentence);
}

/**
 * Whether a text that asks wants data kept, removed, handed over. Where they are to be kept by what stands before (`isKept`), a label names
 * which: "Computer data: connection logs".
 */
export function readNatures(
  { language, place, text: whole }: Letter,
  asking: string,
  evidence: Evidence,
  isKept = false,
): { readonly preserved: boolean; readonly removed: boolean; readonly produced: boolean } {
  const text = withoutLeftEmpty(asking);
  const preserved = wordOf(text, keepingIn(text, language), language);
  const removed = wordOf(text, removal(language).matchAll(text), language);
  const other = preserved !== null || removed !== null;
  const keeps = other || NO_DATA.test(text) || hasWord(language, 'preserve', whole);
  const wanted = producedIn(text, other, language) ?? (keeps ? null : askedData(text, language));
  const produced = isKept && wanted?.endsWith(':') === true ? null : wanted;
  if (preserved !== null) evidence.add('nature.preservation', true, [preserved], place);
  if (removed !== null) evidence.add('nature.takedown', true, [removed], place);
  if (produced !== null) evidence.add('nature.production', true, [produced], place);
  return { preserved: preserved !== null, removed: removed !== null, produced: produced !== null };
}

/** That nothing is wanted, or not any more: "No data is needed anymore." */
const NO_DATA =
  /^\s*(?:no (?:more |further |other )?(?:data|information|records?)|keine (?:weiteren )?(?:daten|auskünfte)|(?:plus )?aucune? (?:autre )?(?:donnée|information)|ningún dato|nessun dato|nenhum dado|geen (?:verdere )?gegevens|żadne dane)(?!\p{L})/iu;

/** The asking that names most kinds of data; the first of several. */
function fullest(askings: readonly Asking[], language: string): Asking | undefined {
  const kinds = (one: Asking): number => TYPES.filter(([, key]) => hasWord(language, key, one.text)).length;
  return askings.toSorted((a, b) => kinds(b) - kinds(a))[0];
}

/** The kinds of data that a text asks for. */
export function readTypes(
  letter: Pick<Letter, 'language' | 'place'>,
  text: string,
  evidence: Evidence,
): void {
  const { language } = letter;
  for (const [path, key] of TYPES)
    for (const match of wordsFor(language, key).matchAll(text)) {
      const before = text.slice(Math.max(0, match.index - 60), match.index);
      const after = text.slice(match.index + match[0].length);
      if (negation(language).test(before) || NOT_WANTED.test(after) || isOfName(match[0], before)) continue;
      // "The subscriber of the IP address 192.0.2.7, port 44120" asks for no IP address and no port.
      const named =
        (/\bips?(?!\p{L})/iu.test(match[0]) && NAMED_ADDRESS.test(after)) ||
        (/port/iu.test(match[0]) && NAMED_PORT.test(after));
      if (path === 'dataTypes.traffic' && named) continue;
      if (evidence.add(path, true, [match[0].trim()], letter.place)) break;
    }
}

/** The address, or the port, that a word before it names. */
const NAMED_ADDRESS =
  /^(?:[- ]?(?:ad+res+\p{L}*|a[dt]resa|adresy|címr?\p{L}*|osoite\p{L}*|no|nr|number))?\s*:?\s*(?:\[?\d{1,3}\.\d|[\da-f]{1,4}:)/iu;
const NAMED_PORT =
  /^[\s-]?(?:source|src|quelle|de\ssource|d['’]origine|de\sorigen|di\sorigine|de\sorigem|bron|źródłow\p{L}+|sursă|number|no|nr|n[°º]|numéro|nummer|número)?\.?\s*[:=]?\s*\d{2,5}(?!\d|\.\d)/iu;

/** What says of the words before it that they are not asked for, in the same clause. */
const NOT_WANTED =
  /^[^.;:,\n]{0,60}?(?<!\p{L})(?:(?:is|are)\s(?:\p{L}+ly\s)?not\s(?:being\s|hereby\s)?(?:requested|sought|required|needed|asked\sfor|wanted)|(?:wird|werden)\s(?:hier\s)?nicht\s(?:benötigt|verlangt|angefordert|begehrt|gefordert|erbeten)|n['’e]\s?(?:est|sont)\spas\s(?:demandée?s?|requis\p{L}*|sollicitée?s?)|no\sse\s(?:solicitan?|requieren?|piden?|interesan?)|non\s(?:sono|è|si)\s(?:richiest[aeio]|chied\p{L}+)|(?:wordt|worden|is|zijn)\sniet\s(?:gevorderd|gevraagd|verzocht|nodig)|nie\s(?:są|jest)\s(?:wymagan\p{L}+|żądan\p{L}+|potrzebn\p{L}+)|não\s(?:são|é|se)\s(?:solicitad[ao]s?|requisitad[ao]s?|pedid[ao]s?|pretend\p{L}+))(?!\p{L})/iu;

/** True for the last word of a name: "Example Chat". */
function isOfName(word: string, before: string): boolean {
  return /^(?:Chat|Mail)\P{L}*$/u.test(word) && /(?<!\p{L})\p{Lu}[\p{L}\d]+\s$/u.test(before);
}

/** The first of some words in a text that is not denied. */
function wordOf(text: string, words: Iterable<RegExpExecArray>, language: string): string | null {
  for (const match of words) {
    const before = text.slice(Math.max(0, match.index - 30), match.index);
    if (!negation(language).test(before) || /\bnot\s+(?:to\s+)?delete/i.test(match[0])) return match[0];
  }
  return null;
}

/** The word that asks to hand over; where something else is asked too, its object must be data. */
function producedIn(whole: string, other: boolean, language: string): string | null {
  const text = other ? wordsFor(language, 'later').replaceAll(whole, ' ') : whole;
  if (!other) {
    const question = wordIn(language, 'questions', text)?.[0];
    if (question !== undefined) return question;
  }
  for (const match of wordsFor(language, 'produce').matchAll(text)) {
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 200);
    if (
      negation(language).test(before) ||
      (/\b(?:until|pending|before|that was|you)\s+(?:\w+\s+){0,3}$/i.test(before) && other)
    )
      continue;
    if (
      /^\s*(?:us\s+|me\s+)?(?:a\s+)?(?:receipt|confirmation|written confirmation|the (?:date|time) of|notice)/i.test(
        after,
      )
    )
      continue;
    if (other && !handsOver(match[0], after, language)) continue;
    return match[0];
  }
  // "We request the last IP address": whoever asks for data, and for nothing else, wants them; data without their kind also may be kept.
  return other || !namesKinds(text, language) ? null : (wordIn(language, 'asks', text)?.[0] ?? null);
}

/** True where a word asks to hand over data, beside others that ask to keep or to remove them. */
function handsOver(word: string, after: string, language: string): boolean {
  if (!hasData(after.slice(0, language === 'en' ? 200 : 90), language)) return false;
  if (language !== 'en') return true;
  return (
    /^(?:provide|disclos|produc|furnish|supply|hand|send|give|tell|identify|deliver|surrender)/i.test(word) &&
    !/^\s*(?:legal )?process/i.test(after)
  );
}

/** An emergency is one that the letter, or the subject line of its mail, claims in words, or a life in danger told in haste. */
export function readEmergency(text: string, place: Place, language: string, evidence: Evidence): void {
  const searched = text.slice(0, 20_000);
  const notMeant = [...wordsFor(language, 'noEmergency').matchAll(searched)];
  const isMeant = (at: number) =>
    !notMeant.some(({ 0: words, index }) => at >= index && at < index + words.length);
  for (const match of wordsFor(language, 'emergency').matchAll(searched)) {
    if (!isMeant(match.index) || !isSaid(searched, match.index)) continue;
    evidence.add('nature.emergency', true, [match[0]], place);
    return;
  }
  const isDenied = notMeant.some(([words]) => hasWord(language, 'negations', words));
  const danger = isDenied ? null : dangerInHaste(searched);
  if (danger !== null) evidence.add('nature.emergency', true, [danger], place);
}

const ADDRESS = /@|:\/\/|(?<!\p{L})www\./iu;

/** Whether what stands at a place is neither a part of an address nor beside a box that stayed empty. */
function isSaid(text: string, at: number): boolean {
  const line = text.lastIndexOf('\n', at - 1) + 1;
  const end = text.indexOf('\n', at);
  if (isLeftEmpty(text.slice(line, end < 0 ? undefined : end), at - line)) return false;
  const word = /\S*$/u.exec(text.slice(line, at))![0] + /^\S*/u.exec(text.slice(at))![0];
  return !ADDRESS.test(word);
}
