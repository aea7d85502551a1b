import { finder } from '../../../search/finder.ts';
import { wordsFor } from '../words.ts';
import { removal } from './asking.ts';
import { keepingIn } from './kept.ts';
import { namesKinds, namesThings, TYPES } from './kinds.ts';
import { endOfWanted } from './wanted-end.ts';
import { startOfWanted, VERB_LAST, withArticle } from './wanted-start.ts';
import { questionOfOwner } from './whose.ts';

/** How far before the first data the verb may stand that goes with them, and the words for all of them. */
const VERB_REACH = 90;
const ALL_REACH = 50;
const CLAUSE_REACH = 120;
const NEAR = 40;
/** Words for all that there is of something. */
const ALL = finder(
  String.raw`(?<![\p{L}])(?:all|any|every|each|alle[nrs]?|sämtliche\p{L}*|jegliche\p{L}*|tou(?:s|te|tes)\s(?:les?|la)|l[’']ensemble\sd\p{L}*|tod[oa]s?\s(?:los|las|[oa]s)|todo\se\squalquer|tod[oa]s?\se\squaisquer|tod[oa]\sy\scualquier|cualquier|qualsiasi|tutt[ieo]\s(?:gli|le|i)|wszel?kie\p{L}*|wszyst\p{L}+|toate|всі|усі|всю|усю|всех|все|всички|samtlig[ae]|kaikki|veškeré|všetky|minden)(?![\p{L}])`,
  'iu',
);
/**
 * What a stretch that asks wants, as it stands there: the data to the end of the list, with the verb where something is to be kept or removed;
 * without the words that lead to it, the reasons, the law and the accounts. Where nothing tells it apart, all of it.
 */
export function wantedIn(asking: string, language: string): string {
  const question = questionOfOwner(asking);
  if (question !== null && !namesKinds(asking.slice(0, question.start), language))
    return asking.slice(question.start, question.end).trimEnd();
  const begun = behindColon(asking, beginningOf(asking, language), language);
  const acts = actsIn(asking, language);
  const isKept = isKeptFrom(asking, begun, acts, language);
  const isVerbBehind = VERB_LAST.has(language) && !acts.includes(begun);
  const data = firstData(asking, begun, language) ?? (isKept ? firstThing(asking, begun, language) : null);
  const start =
    isKept && !isVerbBehind
      ? fromSentence(asking, begun, language)
      : startOfWanted(asking, begun, data, language);
  const end = endOfWanted(asking, start, language, isKept);
  const wanted = asking.slice(start, end).replace(/[\s,;:–-]+$|(?<=[\p{L})\]»"”]{3})[.?!]\s*$/u, '');
  return /\p{L}{2}/u.test(wanted) ? wanted : asking;
}

/** Where the words for keeping and removing begin. */
function actsIn(text: string, language: string): number[] {
  return [...keepingIn(text, language), ...removal(language).matchAll(text)].map(({ index }) => index);
}

/** True where something is kept or removed from a place on, and not handed over: its verb stands there, or last. */
function isKeptFrom(text: string, at: number, acts: readonly number[], language: string): boolean {
  const produced = [...wordsFor(language, 'produce').matchAll(text)].map(({ index }) => index);
  if (acts.includes(at)) return !produced.includes(at);
  if (!VERB_LAST.has(language) || acts.length === 0) return false;
  const asks = [...wordsFor(language, 'asks').matchAll(text)];
  const isOfAsking = (place: number): boolean =>
    asks.some(({ index, 0: { length } }) => place >= index && place < index + length);
  return !produced.some((index) => index >= at && !isOfAsking(index));
}

/** The beginning behind the colon of a long sentence that leads to what is asked. */
function behindColon(text: string, start: number, language: string): number {
  const colon = text.indexOf(':\n', start);
  if (colon - start < LONG_LEAD || !namesThings(text.slice(colon), language)) return start;
  return namesKinds(text.slice(start, colon), language) ? start : colon + 1 + leadOf(text.slice(colon + 1));
}

/** The beginning of the sentence, where few words stand before, without those that ask: "Renew the preservation". */
function fromSentence(text: string, start: number, language: string): number {
  const sentence =
    /(?:^|[.!?]\s+|\n)(?:\(?[\p{L}\d]{1,2}[.)]\s+)?([^.!?\n]*)$/u.exec(text.slice(0, start))?.[1] ?? '';
  const asks = [...wordsFor(language, 'asks').matchAll(sentence)].at(-1);
  const before = asks === undefined ? sentence : sentence.slice(asks.index + asks[0].length).trimStart();
  return FEW_WORDS.test(before) && !LED.test(before) ? start - before.length : withArticle(text, start);
}

const LONG_LEAD = 60;
const FEW_WORDS = /^(?:[\p{L}'’-]+\s+){1,3}$/u;
/** Words that only lead to a verb: "that Example Online …", "para que …". */
const LED =
  /^(?:to|that|you|please|kindly|de|que|para|di|che|a|om|te|dat|da|de a|să|ca|да|що|щоб|чтобы|aby|żeby|że|o|um|dass|zu|att|at|å|että|hogy|et|ν?α|ότι|,)\s/iu;

function beginningOf(text: string, language: string): number {
  const asks = [...wordsFor(language, 'asks').matchAll(text)];
  const first = asks[0]?.index ?? 0;
  const data =
    firstData(text, first, language) ?? (VERB_LAST.has(language) ? firstData(text, 0, language) : null);
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
  const produced = [...wordsFor(language, 'produce').matchAll(text)].map(({ index }) => index);
  return [...produced, ...actsIn(text, language)];
}

/**
 * The first of them behind the words that ask, one for keeping or removing before others, if what is asked for follows it: "die Daten zu sichern"
 * has its verb last and is left whole.
 */
function firstVerb(text: string, from: number, language: string): number | null {
  const verbs = verbsIn(text, language).filter((index) => index >= from);
  const acts = actsIn(text, language).filter((index) => index >= from);
  const first = verbs.length === 0 ? null : Math.min(...(acts.length > 0 ? acts : verbs));
  const isWhole = acts.length > 0 && !VERB_LAST.has(language);
  return first !== null && (isWhole || namesThings(text.slice(first), language)) ? first : null;
}

/** The first word for what a provider has, or for what can be removed, from a place on. */
function firstThing(text: string, from: number, language: string): number | null {
  const things = [...wordsFor(language, 'things').matchAll(text), ...removal(language).matchAll(text)];
  const found = things.flatMap(({ index }) => (index >= from ? [index] : []));
  return found.length === 0 ? null : Math.min(...found);
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
