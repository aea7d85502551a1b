import { finder } from '../../../search/finder.ts';
import { spaced } from '../../alternation.ts';
import { findProvisions } from '../../law/provisions.ts';
import { COUNTS, UNITS } from '../../time/length-words.ts';
import { findPeriod } from '../../time/periods.ts';
import { hasWord, wordsFor } from '../words.ts';
import { LIST_MARK } from './goes-on.ts';
import { namesKinds, namesThings, TYPES } from './kinds.ts';
import { withoutJoins, withoutLeadToName } from './led-to-name.ts';
import { isOfAnswer, termsIn } from './terms.ts';

/** What explains why, or what for, after what is asked. */
const REASON = finder(
  String.raw`(?:,\s+|\s)(?:in\squanto|poiché|perché|giacché|weil|denn|damit|parce\sque|puisque|car|étant\sdonné|porque|ya\sque|debido\sa\sque|toda\svez\sque|uma\svez\sque|porquanto|visto\sque|omdat|aangezien|zodat|ponieważ|gdyż|deoarece|întrucât|оскільки|бо|адже|тъй\skato|защото|так\sкак|because|since(?=\s(?:the|this|he|she|it|they|we)\s)|so(?:\sthat)?(?=\s(?:i|we|it|they|he|she|nothing|no\sone|nobody)\s)|protože|neboť|eftersom|fordi|koska|mert|mivel)(?![\p{L}])`,
  'iu',
);
/** Whom a list names and not what is asked of them. */
const NAMES =
  /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]|https?:\/\/|(?<!\d)(?:\d{1,3}\.){3}\d{1,3}(?!\d)|\+\d[\d\s().-]{7}|(?<![\p{L}\p{N}.:/])(?:@[\p{L}\p{N}_.]{3,}|[\p{L}\p{N}.-]*[\p{L}\p{N}]_[\p{L}\p{N}][\p{L}\p{N}_.-]*|\p{Ll}{3,}\.\p{Ll}{3,}[\p{L}\p{N}.]*|(?:[\da-f]{1,4}:){3,}[\da-f:]*)/u;
/** A name to its end, and the next one of a row of them. */
const NAME = /^[^\s,;)"”»]*?(?=[.?!]*(?:[\s,;)"”»]|$))["”»’]?/u;
const NEXT_NAME = new RegExp(
  `^(?:,\\s+|\\s+(?:and|&|or|und|et|y|e|en|i|oraz|și|та|і|och|og|ja|a|és|in|ir|un|ve|και)\\s+)["“„«]?(?=${NAMES.source})`,
  'iu',
);
/** A sentence ends, or a paragraph; "3. November" is no end. */
const SENTENCE = /(?:(?<!(?<!\d)\d{1,2})\.|[!?])["”»]?(?=\s+\p{Lu})|\n\s*\n/gu;

/** A port that is named with its number: it is of an account, and not asked for. */
const PORT =
  /(?<!\p{L})(?:source |src |quell-?|kilde|käll)?port(?:a|u|ul|o|nummer)?(?: (?:source|number|d['’]origine|no\.?|nr\.?|n[°º]))?\s?:?\s\d{2,5}(?!\d)/giu;

const withoutNames = (text: string): string =>
  text.replace(/\S+@\S+|https?:\/\/\S+/g, ' ').replace(PORT, ' ');

/**
 * Where what is asked ends, in a text that asks from `start` on: with its last data; not with the account that they are of, the reasons, the law,
 * the time to answer, the verb that stands last, or the list of accounts. What is to be kept or removed (`isKept`) has its verb.
 */
export function endOfWanted(text: string, start: number, language: string, isKept: boolean): number {
  const reason = REASON.exec(text.slice(start));
  let end = reason === null || reason.index < 12 ? text.length : start + reason.index;
  const cut = (by: (part: string) => number): void => {
    end = start + by(text.slice(start, end));
  };
  cut((part) => lastSentence(part, language));
  cut((part) => withoutAccounts(part, language, isKept));
  cut((part) => withoutLaw(part, language));
  cut((part) => withoutTerm(part, language));
  if (isKept) cut((part) => withoutDuration(part, language));
  else {
    cut((part) => withoutVerb(part, language));
    cut((part) => withoutPeriod(part, language));
  }
  cut((part) => part.replace(TO_US, '').length);
  return isKept && end === text.length ? end : start + withoutJoins(text.slice(start, end));
}

/** For how long data is to be kept, at the end. */
const KEPT_FOR = new RegExp(
  spaced(
    `,?\\s(?:for|during|für|für die dauer von|pendant|pour|durant|por|durante|per|voor|gedurende|na|przez|pentru|timp de|на|протягом|строком на|терміном на|за|po dobu|na dobu|i|under|för|for|ajaksi|για|za|na rok od|uz|süreyle)\\s(?:[\\p{L}'’]+ ){0,4}?(?:\\d{1,3}|${COUNTS})(?: ?\\([\\p{L}\\d\\s-]{1,24}\\))? (?:\\p{L}{2,12}\\.? )?(?:${UNITS})(?![\\p{L}\\p{N}])[^,;]{0,60}$`,
  ),
  'iu',
);
function withoutDuration(text: string, language: string): number {
  const kept = KEPT_FOR.exec(text);
  return kept === null || hasVerb(kept[0], language) ? text.length : kept.index;
}

/** What calls a period so, and leads to it: "im Zeitraum vom", "correspondientes al mes de", "za období od". */
const LED_TO_PERIOD = new RegExp(
  spaced(
    "[ ,;(–-]*(?:(?<![\\p{L}])(?:(?:during|for|in|within|over|covering|from|between|of|on|im|in der|in|für den|für die|für|vom|von der|aus dem|zwischen dem|zwischen|von|während|pendant|durant|sur|pour|entre|du|de la|dans|en|correspondientes? al?|durante|desde|del?|comprendid[oa]s?|no|na|de|do|da|nel|dal|per|relativ[oaie] al?|tra il|tra|in|voor|over|gedurende|van|tussen|w|za|od|z|między|în|din|pe|pentru|de la|за|з|в|у|протягом|период|през|v|ve|od|mezi|medzi|počas|po|i|för|under|från|mellan|for|fra|mellem|mellom|ajalta|a|az|για|από|κατά|για την) ){0,3}(?:the |den |der |le |la |el |il |het |de |o |a |l['’])?(?:(?:periods?|time ?frame|(?:tax |calendar )?years?|months?|days?|dates?|zeitraume?s?|zeit|monate?s?|tage?|période|mois|per[ií]odo|mes|fechas?|mese|periodo|maand|periode|mês|okres\\p{L}*|miesiąc\\p{L}*|dni(?:a|ach)|perioada|lun(?:a|ii)|інтервал|період\\p{L}*|период\\p{L}*|місяць|месец\\p{L}*|obdob\\p{L}+|dob[ěyu]|měsíc\\p{L}*|mesiac\\p{L}*|perioden?|tiden|tidsrummet|tidsrommet|månaden?|måneden?|tidsperioden|razdoblj\\p{L}+|ajanjaksolta|διάστημα|περίοδο)(?: |: ?))?(?:comprendid[oa]s? |which runs |that runs )?(?:(?:from|between|of|vom|von|zwischen|dem|du|de|del|des|la|entre|el|al|tra|il|dal|van|tussen|od|dnia|між|з|від|от|от|ze|z|dne|fra|från|den|af|av) ){0,3})?$",
  ),
  'iu',
);

/** Without the period of the data, at the end. */
function withoutPeriod(text: string, language: string): number {
  const period = findPeriod(text, null);
  const start = period === null || period.from === null ? -1 : text.lastIndexOf(period.quote);
  if (period === null || start < text.length / 4) return text.length;
  const behind = text.slice(start + period.quote.length);
  if (
    namesThings(withoutNames(behind), language) ||
    behind.includes(';') ||
    behind.trim().split(/\s+/).length > FEW_BEHIND
  )
    return text.length;
  const before = text.slice(0, start);
  const end = before.length - (LED_TO_PERIOD.exec(before)?.[0].length ?? 0);
  return namesThings(before.slice(0, end), language) ? end : text.length;
}

/** So few words stand behind a period at the end: its hours, its zone. */
const FEW_BEHIND = 4;

/** To whom it is handed, at the end. */
const TO_US = /\sto\s(?:us|me|the\sundersigned|(?:this|our|my)\s\p{L}+)[.\s]*$/iu;

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

/** Languages in which whose data it is stands before the data: "tilin kettu_7 tiedot". */
const OWNER_FIRST: ReadonlySet<string> = new Set(['tr', 'hu', 'fi', 'et']);

/** Where accounts are named behind all data: the end before the first of them. */
function withoutAccounts(text: string, language: string, isKept: boolean): number {
  const name = NAMES.exec(text);
  if (name === null) return text.length;
  const before = text.slice(0, name.index);
  // What is asked of several, or of one and more besides, is no tail.
  const behind = withoutNames(text.slice(name.index));
  const isWhole =
    namesKinds(behind, language) ||
    (isKept && hasVerb(behind, language)) ||
    (OWNER_FIRST.has(language) && hasWord(language, 'things', behind));
  if (isWhole || !namesThings(before, language)) return text.length;
  const end = withoutLeadToName(before);
  // What is to be removed may be the account itself.
  return namesThings(before.slice(0, end), language) ? end : afterNames(text, name.index);
}

/** The end of the row of names that begins at a place. */
function afterNames(text: string, at: number): number {
  let end = at + NAME.exec(text.slice(at))![0].length;
  for (let next = NEXT_NAME.exec(text.slice(end)); next !== null; next = NEXT_NAME.exec(text.slice(end)))
    end += next[0].length + NAME.exec(text.slice(end + next[0].length))![0].length;
  return end;
}

/** Without the law on which it is asked, at the end. */
function withoutLaw(text: string, language: string): number {
  for (const { start } of findProvisions(text)) {
    if (start < text.length / 4 || namesKinds(withoutNames(text.slice(start)), language)) continue;
    const before = text.slice(0, start);
    const lead = [...wordsFor(language, 'basisLeads').matchAll(before)].at(-1);
    const led = lead !== undefined && start - lead.index - lead[0].length < LEAD_REACH ? lead.index : start;
    return before.slice(0, led).replace(/[\s,;(–-]+$/u, '').length;
  }
  return text.length;
}

/** So far behind the words that lead to it a law stands, in characters. */
const LEAD_REACH = 30;

/** Without the words that ask and hand over behind the last data. */
function withoutVerb(text: string, language: string): number {
  const asked = text.replace(language === 'en' ? PASSIVE : ASKED, '').length;
  if (language === 'en' || asked < text.length) return asked;
  const data = TYPES.flatMap(([, key]) =>
    [...wordsFor(language, key).matchAll(text)].map(({ index, 0: { length } }) => index + length),
  );
  if (data.length === 0) return text.length;
  const last = Math.max(...data);
  const verbs = [
    ...wordsFor(language, 'produce').matchAll(text),
    ...wordsFor(language, 'asks').matchAll(text),
  ];
  const behind = verbs.filter(
    ({ index, 0: { length } }) => index >= last && text.trimEnd().length - index - length <= LAST_WORD,
  );
  return behind.length === 0
    ? text.length
    : text.slice(0, Math.min(...behind.map(({ index }) => index))).trimEnd().length;
}

/** That others are asked, behind what they are asked for. */
const ASKED =
  /,?\s(?:(?:wird|werden|hiermit|höflich|ersucht)\s)*(?:gebeten|ersucht|aufgefordert|angeordnet|erbeten|benötigt|verlangt|gefordert|begehrt|verzocht|gevraagd|gevorderd|bevolen|vereist|opgeeft|istenmektedir|(?:rica|talep|arz)\s(?:olunur|ederi[mz]|edilmektedir)|kérjük|kérem|kérném|pyydetään|tarvitaan|palutakse|vajatakse|est\s(?:demandée?|requise?)|sont\s(?:demandée?s|requise?s)|(?:é|são)\s(?:solicitad|requisitad|pedid)[oa]s?)[.!\s]*$/iu;

/** What English says of the data behind them: "… be provided", "… is requested". */
const PASSIVE =
  /,?\s(?:(?:is|are|be|must|shall|should|may|to)\s){1,3}(?:\p{L}+ly\s)?(?:provided|produced|disclosed|furnished|supplied|given|sent|handed over|delivered|submitted|requested|required|sought|needed|communicated|transmitted|made available)(?:\sto\s(?:us|me|the undersigned|this \p{L}+))?[.\s]*$/iu;

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
    ...wordsFor(language, 'remove').matchAll(sentence),
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
