import { finder } from '../../../search/finder.ts';
import { hasWord, wordsFor } from '../words.ts';
import { removal } from './asking.ts';
import { namesKinds, namesThings, TYPES } from './kinds.ts';
import { endOfWanted } from './wanted-end.ts';

/** How far before the first data the verb may stand that goes with them, and the words for all of them. */
const VERB_REACH = 90;
const ALL_REACH = 50;
const CLAUSE_REACH = 120;
const NEAR = 40;
/** Words for all that there is of something. */
const ALL = finder(
  /(?<![\p{L}])(?:all|any|every|each|alle[nrs]?|sämtliche\p{L}*|jegliche\p{L}*|tou(?:s|te|tes)\s(?:les?|la)|l[’']ensemble\sd\p{L}*|tod[oa]s?\s(?:los|las|[oa]s)|tutt[ieo]\s(?:gli|le|i)|wszel?kie\p{L}*|wszyst\p{L}+|toate|всі|усі|всю|усю|всех|все|всички|samtlig[ae]|kaikki|veškeré|všetky|minden)(?![\p{L}])/iu,
);
/** So far before the verb or the data the words that ask may stand with which they make one clause, in characters. */
const ASK_REACH = 100;

/**
 * What a stretch that asks wants, as it stands there: from the verb that goes with the data, or from the data themselves, to the end of the
 * list; without the words that lead to it, the reasons and the list of accounts. Where nothing tells it apart, all of it.
 */
export function wantedIn(asking: string, language: string): string {
  const start = fromSentence(
    asking,
    behindColon(asking, withAsk(asking, beginningOf(asking, language), language), language),
    language,
  );
  return asking.slice(start, endOfWanted(asking, start, language)).replace(/[\s,;:–-]+$/u, '');
}

/**
 * The beginning with the words that ask, where they stand right before it: "requiero la remisión de", "pålegges å utlevere". English has them
 * before a clause of its own ("you are requested to provide"), which is left.
 */
function withAsk(text: string, start: number, language: string): number {
  const paired = start - (PAIRED.exec(text.slice(0, start))?.[1]?.length ?? 0);
  if (language === 'en' && verbsIn(text, language).includes(start)) return paired;
  const ask = [...wordsFor(language, 'asks').matchAll(text)].findLast(({ index }) => index <= start);
  if (ask === undefined || ask[0].endsWith(':') || start - ask.index > ASK_REACH) return paired;
  return ask.index;
}

/** The beginning behind the colon of a long sentence that leads to what is asked. */
function behindColon(text: string, start: number, language: string): number {
  const colon = text.indexOf(':\n', start);
  if (colon - start < LONG_LEAD || !namesThings(text.slice(colon), language)) return start;
  return namesKinds(text.slice(start, colon), language) ? start : colon + 1 + leadOf(text.slice(colon + 1));
}

/** The beginning of the sentence, where few words stand before: "Renew the preservation", "Vă rugăm să prelungiți conservarea"; in English not those that ask. */
function fromSentence(text: string, start: number, language: string): number {
  const before =
    /(?:^|[.!?]\s+|\n)(?:\(?[\p{L}\d]{1,2}[.)]\s+)?([^.!?\n]*)$/u.exec(text.slice(0, start))?.[1] ?? '';
  const asks = language === 'en' && hasWord(language, 'asks', text.slice(start - before.length));
  return FEW_WORDS.test(before) && !asks ? start - before.length : start;
}

const LONG_LEAD = 60;
const FEW_WORDS = /^(?:[\p{L}'’-]+\s+){1,3}$/u;
/** A verb joined to the one that follows: "to withdraw and ". */
const PAIRED =
  /(?:^|(?<!\p{L})(?:to|de|di|à|a|te|at|att|å|да|să|da|aby|że|že)\s+)(\p{L}{3,}\s+(?:and|or|et|ou|und|oder|y|o|e|ed|en|of|i|oraz|și|si|та|і|й|och|og|eller|ja|és|in|ir|un|ve|και|и)\s+)$/iu;

function beginningOf(text: string, language: string): number {
  const asks = [...wordsFor(language, 'asks').matchAll(text)];
  const first = asks[0]?.index ?? 0;
  const data = firstData(text, first, language);
  if (data === null)
    return firstVerb(text, first, language) ?? (BEFORE_ASK.test(text.slice(0, first)) ? first : 0);
  const ask = asks.findLast(({ index }) => index <= data);
  const from = ask?.index ?? 0;
  // A label that asks: "Information needed: …".
  if (ask !== undefined && LABEL.test(ask[0]) && data > ask.index)
    return from + ask[0].length + leadOf(text.slice(from + ask[0].length));
  const verbs = verbsIn(text, language).filter(
    (index) => index >= from && index <= data && data - index <= VERB_REACH,
  );
  const after = Math.min(from + (ask?.[0].length ?? 0), data);
  const behind = verbs.filter((index) => index >= after);
  if (verbs.length > 0) return Math.min(...(behind.length > 0 ? behind : verbs));
  const all = ALL.matchAll(text.slice(0, data));
  const quantified = [...all].findLast(({ index }) => index >= from && data - index <= ALL_REACH)?.index;
  if (quantified !== undefined) return quantified;
  if (data - after <= NEAR) return after + leadOf(text.slice(after));
  const mark = Math.max(
    text.lastIndexOf(', ', data),
    text.lastIndexOf(': ', data),
    text.lastIndexOf(':\n', data),
  );
  if (mark > from && data - mark <= CLAUSE_REACH) return mark + 2;
  return data - after > VERB_REACH ? from : after + leadOf(text.slice(after));
}

/** Where the words for handing over, keeping and removing begin. */
function verbsIn(text: string, language: string): number[] {
  return [
    ...wordsFor(language, 'produce').matchAll(text),
    ...wordsFor(language, 'preserve').matchAll(text),
    ...removal(language).matchAll(text),
  ].map(({ index }) => index);
}

/** The first of them behind the words that ask, if what is asked for follows it: "die Daten zu sichern" has its verb last and is left whole. */
function firstVerb(text: string, from: number, language: string): number | null {
  const verbs = verbsIn(text, language).filter((index) => index >= from);
  const first = verbs.length === 0 ? null : Math.min(...verbs);
  return first !== null && namesThings(text.slice(first), language) ? first : null;
}

const LABEL =
  /^(?:information|data|details|records|assistance|measures?|evidence|co-?operation|action)\s[^:]{1,40}:$/iu;
/** What stands before the words that ask, in one sentence with them: "The office is backed up, so …". */
const BEFORE_ASK = /(?:[,;:]|(?<!\p{L})(?:so|therefore|thus|hence|and))\s+$/iu;

function firstData(text: string, from: number, language: string): number | null {
  const found = TYPES.flatMap(([, key]) => {
    for (const { index } of wordsFor(language, key).matchAll(text)) if (index >= from) return [index];
    return [];
  });
  return found.length === 0 ? null : Math.min(...found);
}

const leadOf = (text: string): number => /^[\s,:]*/.exec(text)![0].length;
