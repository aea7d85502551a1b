import { finder } from '../../../search/finder.ts';
import { findMoments } from '../../time/moments.ts';
import { hasWord, wordsFor } from '../words.ts';
import { LIST_MARK } from './goes-on.ts';
import { hasData, namesKinds, namesThings } from './kinds.ts';
import { isOfAnswer, termsIn } from './terms.ts';

/** What explains why, or what for, after what is asked. */
const REASON = finder(
  /(?:,\s+|\s)(?:in\squanto|poiché|perché|giacché|weil|denn|damit|parce\sque|puisque|car|étant\sdonné|porque|ya\sque|debido\sa\sque|toda\svez\sque|uma\svez\sque|porquanto|visto\sque|omdat|aangezien|zodat|ponieważ|gdyż|deoarece|întrucât|оскільки|бо|адже|тъй\skato|защото|так\sкак|because|since\s(?=(?:the|this|he|she|it|they|we)\s)|so\s(?:that\s)?(?=(?:i|we|it|they|he|she|nothing|no\sone|nobody)\s)|protože|neboť|eftersom|fordi|koska|mert|mivel)(?![\p{L}])/iu,
);
/** Whom a list names and not what is asked of them. */
const NAMES =
  /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]|https?:\/\/|(?<!\d)(?:\d{1,3}\.){3}\d{1,3}(?!\d)|\+\d{8}|(?<![\p{L}\p{N}.:/])(?:@[\p{L}\p{N}_.]{3,}|[\p{L}\p{N}.-]*[\p{L}\p{N}]_[\p{L}\p{N}][\p{L}\p{N}_.-]*|\p{Ll}{3,}\.\p{Ll}{3,}[\p{L}\p{N}.]*|(?:[\da-f]{1,4}:){3,}[\da-f:]*)/u;
/** A name to its end, and the next one of a row of them. */
const NAME = /^[^\s,;)"”»]*?(?=[.?!]*(?:[\s,;)"”»]|$))["”»’]?/u;
const NEXT_NAME = new RegExp(
  `^(?:,\\s+|\\s+(?:and|&|or|und|et|y|e|en|i|oraz|și|та|і|och|og|ja|a|és|in|ir|un|ve|και)\\s+)["“„«]?(?=${NAMES.source})`,
  'iu',
);
/** Small words and words for a period at the end, which led to a day. */
const LED_TO_DAY =
  /(?:[\s,(–-]+(?:for|from|of|on|in|at|during|between|within|the|a|over|covering|(?:time\s?)?(?:period|frame|range|span)|dates?|month|für|vom?|zum?|im|am|ab|der|die|den|dem|des|das|zwischen|während|zeit(?:raum)?|monats?|pour|du|de|la|le|les|entre|pendant|durant|sur|période|mois|para|del?|desde|durante|los|el|en|por|período|periodo|mes|per|dal|dal(?:la)?|nel|il|tra|fra|relativ[oiae]|al|periodo|mese|over|van|tussen|tijdens|periode|maand|tijdvak|za|od|w|z|okres(?:ie|u)?|dnia|dni|między|miesiąc\p{L}*|do|da|no|entre|as?|os?|mês|desde|pentru|din|perioada|intervalul|între|luna|за|період|з|із|від|в|у|до|період[уі]?|период\p{L}*|perioden|tidsrommet|tidsrummet|tiden|från|fra|mellan|mellem|mellom|i|po|období|obdobie|dobu|dobe|razdoblj\p{L}+|obdobj\p{L}+|közötti|aikana|ajalta|ajavahemik\p{L}*|laikotarpi\p{L}+|nuo|no|laikposm\p{L}+|από|για|το|την|διάστημα|περίοδο|u|ve?))+[\s,(–-]*$/iu;
/** A sentence ends, or a paragraph; "3. November" is no end. */
const SENTENCE = /(?:(?<!(?<!\d)\d{1,2})\.|[!?])["”»]?(?=\s+\p{Lu})|\n\s*\n/gu;

const withoutNames = (text: string): string => text.replace(/\S+@\S+|https?:\/\/\S+/g, ' ');

/**
 * Where what is asked ends, in a text that asks from `start` on: with its last data and the account that they are of; not with the reasons, the
 * period, the time to answer, or the list of accounts.
 */
export function endOfWanted(text: string, start: number, language: string): number {
  const reason = REASON.exec(text.slice(start));
  let end = reason === null || reason.index < 12 ? text.length : start + reason.index;
  end = start + lastSentence(text.slice(start, end), language);
  end = start + withoutAccounts(text.slice(start, end), language);
  end = start + withoutTerm(text.slice(start, end), language);
  return start + withoutPeriod(text.slice(start, end), language);
}

/** So far into a sentence its subject stands, in characters: "The answer may be sent …". */
const BEGINNING = 24;

/** The end of the last sentence, or entry, that names data. */
function lastSentence(text: string, language: string): number {
  const stops = [...text.matchAll(SENTENCE)].map((match) => match.index + match[0].trimEnd().length);
  const parts = [...stops, text.length];
  for (let at = parts.length - 1; at > 0; at -= 1) {
    const part = text.slice(parts[at - 1], parts[at]);
    const asks = hasWord(language, 'asks', part) && namesThings(part, language);
    const names = namesKinds(withoutNames(part), language);
    if (isOfAnswer(part.trimStart().slice(0, BEGINNING))) continue;
    if (asks || names || LIST_MARK.test(part.trim())) return parts[at]!;
  }
  return parts[0]!;
}

/** Where accounts are named behind all data: the end of the first row of names; a list of them behind a colon is no part. */
function withoutAccounts(text: string, language: string): number {
  const name = NAMES.exec(text);
  if (name === null) return text.length;
  const before = text.slice(0, name.index);
  // What is asked of several, or of one and more besides, is no tail.
  const behind = withoutNames(text.slice(name.index));
  if (!namesThings(before, language) || hasData(behind, language) || hasVerb(behind, language))
    return text.length;
  const colon = before.lastIndexOf(':');
  // The head of a table names columns, not data.
  if (colon >= 0 && (before.includes('\t', colon) || !namesKinds(before.slice(colon), language)))
    return colon;
  let end = name.index + NAME.exec(text.slice(name.index))![0].length;
  for (let next = NEXT_NAME.exec(text.slice(end)); next !== null; next = NEXT_NAME.exec(text.slice(end)))
    end += next[0].length + NAME.exec(text.slice(end + next[0].length))![0].length;
  return end;
}

/** True for a rest of a sentence with more data, the account, or the verb that some languages put last. */
function goesOn(rest: string, language: string): boolean {
  return namesThings(withoutNames(rest), language) || NAMES.test(rest) || hasVerb(rest, language);
}

/** True for the rest of a sentence that ends with its verb: "… zum Konto fuchs_7 mitzuteilen." */
function hasVerb(rest: string, language: string): boolean {
  if (language === 'en') return false;
  const sentence = rest.split(/(?<!\d)[.;!?](?:\s|$)/u, 1)[0]!.trimEnd();
  const verbs = [
    ...wordsFor(language, 'produce').matchAll(sentence),
    ...wordsFor(language, 'preserve').matchAll(sentence),
  ];
  return verbs.some(({ index, 0: { length } }) => sentence.length - index - length <= LAST_WORD);
}

/** So far from a sentence's end its last verb ends, in characters. */
const LAST_WORD = 10;

/** Without the time within which an answer is asked, at the end. */
function withoutTerm(text: string, language: string): number {
  for (const term of termsIn(text, true).toSorted((a, b) => a.start - b.start)) {
    if (term.start < text.length / 4 || goesOn(text.slice(term.start + term.words.length), language))
      continue;
    return text.slice(0, term.start).trimEnd().length;
  }
  return text.length;
}

/** Without the period that the data are of, at the end. */
function withoutPeriod(text: string, language: string): number {
  for (const { start } of findMoments(text)) {
    if (start < text.length / 4 || goesOn(text.slice(start), language)) continue;
    return text.slice(0, start).replace(LED_TO_DAY, '').length;
  }
  return text.length;
}
