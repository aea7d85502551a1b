import { finder } from '../../../search/finder.ts';
import type { Evidence } from '../../evidence.ts';
import { fold } from '../../fold.ts';
import { findProvisions, type Provision } from '../../law/provisions.ts';
import { findMoments, isoOf } from '../../time/moments.ts';
import type { Letter } from '../layout.ts';
import type { Sentence } from '../sentences.ts';
import { hasWord, wordsFor } from '../words.ts';
import { SECRET_ANYWHERE } from './secrecy-words.ts';

const NAMED_ACT = finder(
  /(?<![\p{L}])(?:pursuant to|under|in accordance with|by virtue of|as required by)\s+(?:the\s+)?((?:\p{Lu}[\p{L}'’&-]{0,40}\s+(?:(?:of|and|on|the)\s+){0,2}){1,8}Act(?:\s+\d{4})?)/u,
);
const UNTIL = finder(
  /(?<![\p{L}])(?:until|till|jusqu['’]au|bis(?:\s+zum)?|hasta(?:\s+el)?|tot(?:\s+en\s+met)?|fino\s+al|até(?:\s+ao?)?|do(?:\s+dnia)?|până\s+la(?:\s+data\s+de)?|до|før(?:\s+den)?|inntil|indtil(?:\s+den)?|till(?:\s+och\s+med)?(?:\s+den)?|före(?:\s+den)?|kuni)\s+(?=\d|\p{L}+\s\d)/iu,
);
const FOR = finder(
  /(?<![\p{L}])(?:for|pendant|für|por|gedurende|per|durante|na\s+okres|pentru|i|inntil|indtil|under|po\s+dobu|na\s+dobu)\s+(?:an?\s+|the\s+|une\s+|un\s+|een\s+)?(?:(?:further\s+)?(?:period|term|durée|periodo|período|plazo|prazo|periode|en\s+periode|en\s+tid)\s+(?:of|de|di|van|på|av|af)\s+)?((?:one|two|three|six|twelve|ninety|\d{1,3}|un|une|trois|six|drei|sechs|tres|seis|drie|zes|tre|sei|um|een|en|ett|fire|fyra|seks|sex|tří|troch|šesti)(?:\s\(\d+\))?\s+(?:days?|weeks?|months?|years?|jours?|mois|ans?|tage|monate|jahre?|días|meses|años?|dagen|maanden|jaar|giorni|mesi|anni|dias|dni|miesięcy|zile|luni|mes|mês|mese|uker|uger|veckor|dager|dage|dagar|måneder|månader|weken|wochen|semaines|semanas|settimane|tygodni|săptămâni|týdnů|týždňov|měsíců|mesiacov|dnů|dní)(?:\s+(?:from|à\s+compter|ab|a\s+partir|vanaf|a\s+decorrere|fra|från|od)\s[^.;,()]{3,40})?)(?!\p{L})/iu,
);
const MAX = 900;
/** So far from the words that ask for secrecy its law may stand, in characters. */
const NEAR = 160;

function secretWords(language: string, text: string): RegExpExecArray | null {
  return wordsFor(language, 'secrecy').exec(text) ?? SECRET_ANYWHERE.exec(text);
}

/** Laws that are of secrecy alone. */
const OF_SECRECY =
  /(?<!\p{L})OSL(?!\p{L})|offentlighets- och sekretess|§ ?2705\(b\)|126bb|101a Abs\. 6|(?<!\d)329 (?:c\.\s?p\.\s?p|cod\. proc)|226-13|(?<!\d)458 (?:Sw|du [Cc]ode pénal|C\. ?pén)|(?<!\d)222 (?:КПК|Кримінального процес)|(?<!\d)387 КК|§ 8c (?:tr|TŘ)|(?<!\d)241 (?:§ \d )?k\.?\s?k/u;

/** Whether the letter asks to keep the person concerned in the dark, by what law, and until when. */
export function readSecrecy(letter: Letter, evidence: Evidence): void {
  for (const sentence of letter.sentences) {
    const text = sentence.text.slice(0, MAX);
    const match = secretWords(letter.language, text);
    if (match === null) continue;
    const { place } = letter;
    if (!evidence.add('confidentiality.requested', true, [match[0]], place)) continue;
    const basis = lawOf(letter, sentence) ?? NAMED_ACT.exec(text)?.[1] ?? lawBehind(letter, sentence);
    if (basis !== undefined) evidence.add('confidentiality.legalBasis', fold(basis), [basis], place);
    const until = UNTIL.exec(text);
    const moment =
      until === null
        ? undefined
        : findMoments(text).find((one) => one.start >= until.index && one.start < until.index + 24);
    if (moment !== undefined)
      evidence.add(
        'confidentiality.until',
        isoOf(moment, true),
        [text.slice(moment.start, moment.end)],
        place,
      );
    else {
      const during = FOR.exec(text.slice(match.index))?.[1];
      if (during !== undefined) evidence.add('confidentiality.until', fold(during), [during], place);
    }
    return;
  }
  // The lines of labels are no sentences.
  for (const { text } of letter.lines) {
    const match = secretWords(letter.language, text.slice(0, MAX));
    if (match !== null && evidence.add('confidentiality.requested', true, [match[0]], letter.place)) return;
  }
}

/** The law that a sentence on secrecy cites for it: the first behind its words, else the last before them unless data is asked between. */
function lawOf({ language }: Letter, { text: whole }: Sentence): string | undefined {
  const text = whole.slice(0, MAX);
  const match = secretWords(language, text);
  if (match === null) return undefined;
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
export function isOfSecrecy(letter: Letter, { start, end, text }: Provision): boolean {
  if (OF_SECRECY.test(text)) return true;
  const sentence = letter.sentences.find((one) => one.start <= start && end <= one.end);
  return sentence !== undefined && (lawOf(letter, sentence)?.includes(text) ?? false);
}
