import { finder } from '../../../search/finder.ts';
import { hasWord, wordsFor } from '../words.ts';
import { hasData, namesKinds, removal, TYPES } from './asking.ts';
import { leading } from './subject.ts';

/** How far before the first data the verb may stand that goes with them, and the words for all of them. */
const VERB_REACH = 90;
const ALL_REACH = 50;
const CLAUSE_REACH = 120;
const NEAR = 40;
/** Words for all that there is of something. */
const ALL = finder(
  /(?<![\p{L}])(?:all|any|every|each|alle[nrs]?|sämtliche\p{L}*|jegliche\p{L}*|tou(?:s|te|tes)\s(?:les?|la)|l[’']ensemble\sd\p{L}*|tod[oa]s?\s(?:los|las|[oa]s)|tutt[ieo]\s(?:gli|le|i)|wszel?kie\p{L}*|wszyst\p{L}+|toate|всі|усі|всю|усю|всех|все|всички|samtlig[ae]|kaikki|veškeré|všetky|minden)(?![\p{L}])/iu,
);
/** What explains why, after what is asked. */
const REASON = finder(
  /(?:,\s+|\s)(?:in\squanto|poiché|perché|giacché|weil|denn|parce\sque|puisque|car|étant\sdonné|porque|ya\sque|debido\sa\sque|toda\svez\sque|uma\svez\sque|porquanto|visto\sque|omdat|aangezien|ponieważ|gdyż|deoarece|întrucât|оскільки|бо|адже|тъй\skато|защото|так\sкак|because|since\s(?=(?:the|this|he|she|it|they|we)\s)|protože|neboť|eftersom|fordi|koska|mert|mivel)(?![\p{L}])/iu,
);
/** Whom a list names and not what is asked of them. */
const NAMES =
  /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]|https?:\/\/|(?<!\d)(?:\d{1,3}\.){3}\d{1,3}(?!\d)|\+\d{8}|(?<![\p{L}\p{N}.:/])(?:@[\p{L}\p{N}_.]{3,}|[\p{L}\p{N}.-]*[\p{L}\p{N}]_[\p{L}\p{N}][\p{L}\p{N}_.-]*|\p{Ll}{3,}\.\p{Ll}{3,}[\p{L}\p{N}.]*|(?:[\da-f]{1,4}:){3,}[\da-f:]*)/u;

/**
 * What a stretch that asks wants, as it stands there: from the verb that goes with the data, or from the data themselves, to the end of the
 * list; without the words that lead to it, the reasons and the list of accounts. Where nothing tells it apart, all of it.
 */
export function wantedIn(asking: string, language: string): string {
  const start = beginningOf(asking, language);
  return asking.slice(start, endOf(asking, start, language)).replace(/[\s,;:–-]+$/u, '');
}

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

function endOf(text: string, start: number, language: string): number {
  const reason = REASON.exec(text.slice(start));
  const end = reason === null || reason.index < 12 ? text.length : start + reason.index;
  const name = NAMES.exec(text.slice(start, end));
  if (name === null) return end;
  const at = start + name.index;
  const before = text.slice(start, at);
  // What is asked of several, or of one and more besides, is no tail.
  if (!namesThings(before, language) || hasData(withoutNames(text.slice(at, end)), language)) return end;
  const colon = before.lastIndexOf(':');
  // The head of a table names columns, not data.
  if (colon >= 0)
    return !before.includes('\t', colon) && namesKinds(before.slice(colon), language) ? end : start + colon;
  if (language === 'en' && !namesKinds(before, language)) return at + NAME.exec(text.slice(at))![0].length;
  const led = leading(language).exec(before.slice(-LED_REACH))?.[0] ?? '';
  const cut = before.slice(0, before.length - (namesKinds(led, language) ? 0 : led.length));
  return start + cut.replace(SMALL, '').length;
}

const NAME = /^\S*/;
const LED_REACH = 120;
/** Small words at the end that led to the account. */
const SMALL =
  /(?:\s+(?:of|for|on|about|regarding|concerning|relating\sto|associated\swith|in\srespect\sof|with\srespect\sto|the|de[rsnm]?|die|das|zu[rm]?|von|vom|über|betreffend|des?|du|de\sla|d[eo]s?|d[ao]|del|della?|di|per|relativ[oaie]\sall?a?|van|voor|het|bij|do|dla|na|la|pentru|al[e]?|für|για|для|за|на|щодо|till?|för|om|pour|concernant|sur|for|til|pro|para))+\s*$/iu;

const namesThings = (text: string, language: string): boolean =>
  hasData(text, language) || (hasWord(language, 'things', text) && text.split(/\s+/).length > 2);
const withoutNames = (text: string): string => text.replace(/\S+@\S+|https?:\/\/\S+/g, ' ');
