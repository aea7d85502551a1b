import { type Finder, finder } from '../../../search/finder.ts';
import type { Evidence, Place } from '../../evidence.ts';
import { fold } from '../../fold.ts';
import { languageOf } from '../../language.ts';
import { findProvisions, type Provision } from '../../law/provisions.ts';
import { findUntil } from '../../time/until.ts';
import type { Letter } from '../layout.ts';
import type { Sentence } from '../sentences.ts';
import { anyOf, finderOf, hasWord, readableIn, withAccents, wordIn } from '../words.ts';
import { isOfAnswer } from './terms.ts';

const NAMED_ACT = finder(
  /(?<![\p{L}])(?:pursuant to|under|in accordance with|by virtue of|as required by)\s+(?:the\s+)?((?:\p{Lu}[\p{L}'’&-]{0,40}\s+(?:(?:of|and|on|the)\s+){0,2}){1,8}Act(?:\s+\d{4})?)/u,
);
const MAX = 900;
/** So far from the words that ask for secrecy its law may stand, in characters. */
const NEAR = 160;

/** So far from each other the person, the telling and its denial stand, in characters. */
const REACH = 90;
/** So far before the words of secrecy stands what says that there is none. */
const NEXT = 40;
/** So many words stand between a denial and what it denies. */
const BETWEEN = "(?:['’]|(?:[\\s,:]+(?![.;])\\S+?){0,8}?[\\s,:]+(?:\\p{L}{1,2}['’])?)";
/** Whoever is told these is the one that asks. */
const US =
  '(?:us|me|uns|mir|mich|nous|ons|mij|nos|ci|noi|nas|nám|nám|oss|nås|meile|meille|minket|nekünk|nam|нас|нам|ни|μας|mums)(?!\\p{L})';
/** "Sans délai", "without delay": they deny nothing. */
const AT_ONCE =
  '(?:any )?(?:undue )?(?:délais?|retard|tarder|attendre|dilaci[oó]n|demora|ritardo|indugio|delay|[îi]nt[âa]rziere|zwłoki|vertraging|verzug|zögern|aufschub|зволікан\\p{L}+)';
/** Languages in which a denial stands behind the verb as well. */
const DENIED_BEHIND: ReadonlySet<string> = new Set(['de', 'nl', 'nordic']);
/** With these another clause begins: "informieren Sie uns, ob der Nutzer nicht …". */
const CLAUSE =
  '(?:if|whether|ob|falls|wenn|sofern|dass|of(?= (?:de|het|er|deze|dit|u|die)(?!\\p{L}))|als|indien|dat|om|hvis|att|at)(?!\\p{L})';

const denials = (language: string): string => anyOf(language, 'silences');

/** A denial before the telling: "do not tell", "ne doit pas être informé", "prohibited from notifying". */
const deniedAhead = (language: string): Finder =>
  finderOf(
    'secrecy: denied ahead',
    language,
    () =>
      `(?<![\\p{L}\\p{N}])${denials(language)}(?!\\p{L})(?!\\s+${AT_ONCE})${BETWEEN}${anyOf(language, 'tells')}(?![\\p{L}\\p{N}])(?!\\s+(?:Sie\\s+)?${US})`,
  );
/** A denial behind it: "Informieren Sie den Nutzer nicht", "Notification of the user is prohibited". */
const deniedBehind = (language: string): Finder =>
  finderOf('secrecy: denied behind', language, () => {
    const denial = DENIED_BEHIND.has(language) ? denials(language) : STRONG;
    return `(?<![\\p{L}\\p{N}])${anyOf(language, 'tells')}(?![\\p{L}\\p{N}])(?!\\s+(?:Sie\\s+)?${US})(?:[\\s:]+(?!${CLAUSE})[^\\s,;.]+){0,7}?[\\s:]+${denial}(?![\\p{L}\\p{N}])`;
  });
const STRONG =
  '(?:prohibited|forbidden|withheld|withhold|suppressed|delayed|deferred|not permitted|compromett\\p{L}+|nui(?:re|rait)|interdite?|proscrite?|différée?|prohibid[oa]|vedad[oa]|vietat[oa]|proibid[oa]|zabronion\\p{L}+|odrocz\\p{L}+|interzis[ăe]?|заборонен\\p{L}+|zakázán[ao]?|zakázan[éá]|zabranjen\\p{L}*|prepovedan\\p{L}*|tilos|kielletty|keelatud|(?:could|would|may|might) (?:\\p{L}+ )?(?:prejudice|jeopardi[sz]e|compromise|harm|frustrate|undermine|endanger))';

/** What says behind a label that there is no secrecy: "Confidentiality: [not requested]". */
const NOT_REQUESTED =
  /^\s*[:–—-]?\s*[[(]?\s*(?:(?:not|no|non|nicht|niet|não|nie|nu|ne)\s+(?:est\s+(?:pas\s+)?|se\s+|è\s+|este\s+)?(?:requested|required|needed|applicable|solicit|requer|pedid|interesad|demandé|requis|richiest|gevraagd|vereist|nodig|erforderlich|beantragt|verlangt|wymagan|cerut)|nepožaduje)/iu;

/** The words of a text that ask to keep somebody in the dark; null where none do. */
export function secretWords(language: string, text: string): RegExpExecArray | null {
  const said = wordIn(language, 'secrecy', text);
  if (said !== null) {
    const ofVictim = hasWord(language, 'victims', text) && !hasWord(language, 'holders', text);
    const end = said.index + said[0].length;
    const allowed = hasWord(language, 'mayTell', text.slice(Math.max(0, said.index - NEXT), end));
    return ofVictim || allowed || NOT_REQUESTED.test(text.slice(end)) ? null : said;
  }
  if (!hasWord(language, 'tells', text) || !hasWord(language, 'holders', text)) return null;
  const denied = deniedAhead(language).exec(text) ?? deniedBehind(language).exec(text);
  if (denied === null) return null;
  const around = text.slice(Math.max(0, denied.index - REACH), denied.index + denied[0].length + REACH);
  return hasWord(language, 'holders', around) && !hasWord(language, 'mayTell', around) ? denied : null;
}

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
  addUntil(text, match.index, place, evidence);
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
    addUntil(line, match.index, place, evidence);
    return true;
  });
}

/** Silence itself, to which somebody is bound: "verplicht tot geheimhouding". */
const SILENCE =
  /^(?:(?:de|het|volledige|strikte|absolute)\s)*(?:geheimhouding|stilzwijgen|zwijgen|vertrouwelijkheid|discretie)(?!\p{L})/iu;

/** The time to answer, which stands before the words of secrecy, is not the time to keep silent. */
function addUntil(text: string, secrecyStart: number, place: Place, evidence: Evidence): void {
  const isBehindAnswer = isOfAnswer(text.slice(0, secrecyStart));
  const until = findUntil(isBehindAnswer ? text.slice(secrecyStart) : text);
  if (until !== null && !SILENCE.test(until.value))
    evidence.add('confidentiality.until', fold(until.value), [until.quote], place);
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
