import { type Finder, finder } from '../../search/finder.ts';
import { opening } from '../../search/opening.ts';
import {
  FINNISH,
  HUNGARIAN,
  LAWS,
  LAWS_BEFORE,
  NORDIC,
  SHORT_FORMS,
  SWEDISH,
  SWEDISH_LAW_FIRST,
} from './codes.ts';
import { EAST } from './codes-east.ts';
import { ARTICLE, LIST } from './numbering.ts';
import type { Provision } from './provisions.ts';

/*
 * Citations of law in letters of other languages: "articles 60-1 et 77-1-1 du code de procédure pénale", "art. 588 ter j de la Ley de
 * Enjuiciamiento Criminal", "art. 286 § 1 k.k.", "ст. 159, 162 КПК України".
 */

const LINK =
  "(?:\\s?,)?\\s(?:du|de\\sladite|de\\sla|de\\sl['’]|des|der|del|della|dello|dei|delle|dell['’]|de|van\\shet|van\\sde|van|da|do|dos|das|din|от|на|al|zur|zum|ex|von|vom|aus\\sdem|az?|DU|DEL(?:LA)?|DO|DE\\sLA|VAN\\sHET|DER)?\\s?";
/** The chapter before an article: "Kapitel 38 § 4". */
const CHAPTER =
  '(?:(?:[Kk]ap(?:itel|\\.)|[Cc]hapitre|[Cc]apítulo|[Cc]apitolo|[Hh]oofdstuk|[Rr]ozdział|[Cc]apitolul)\\s\\d{1,3},?\\s)?';
/** Number first, law after it: the way of most countries. */
const CITATION = whole(`${CHAPTER}${ARTICLE}\\s?${LIST}${LINK}(${LAWS.join('|')})`);
/** Without one of these no citation of that form stands in a text; quicker to look for than the whole. */
const MAY_CITE = finder(
  /(?:art[a-zíł]*\.?º?|§|ст[а-яі]*\.?|чл[а-я]*\.?|ρθρ[α-ω]{1,2}|[čČ]l[a-zá]*\.?|\$)\s?(?:[LRD]\.?\s?)?\d/i,
);
/** Other forms, each with what stands in every text that has it. */
const FORMS: readonly { readonly may: RegExp; readonly citation: Finder }[] = [
  ...EAST,
  {
    may: /Kar[Ss]|KrMS|PK|BK|kodekso|ikuma/,
    citation: whole(
      `(${LAWS_BEFORE})\\s(?:§§?\\s?)?${LIST}(?:\\s?§|\\s(?:str(?:aipsn\\p{L}+)?|pant[sau])\\.?)?`,
    ),
  },
  {
    // Scans lose the sign: "gemäß 100g Abs. 1, 101a Abs. 1 StPO".
    may: /(?:gemäß|nach|gem\.)\s(?:\$\s?)?\d[^;]{1,120}(?:StPO|StGB|TKG|TDDDG)/,
    citation: finder(`(?<=(?:gemäß|nach|gem\\.)\\s)${LIST}\\s(StPO|StGB|TKG|TDDDG)(?![\\p{L}\\p{N}])`, 'u'),
  },
  {
    may: /§ (?:\S+ ){0,4}?(?:i )?(?:\S*lagen|\S*balken|BrB|RB|OSL|LEK|LIRB|offentl)/,
    citation: whole(SWEDISH),
  },
  { may: /(?:lagen|balken)\s\d+\s?kap\./, citation: whole(SWEDISH_LAW_FIRST) },
  { may: /(?:loven?s?|str?p?l\.)\s§/, citation: whole(NORDIC) },
  { may: /(?:lain|RL|PKL)\s\d/, citation: whole(FINNISH) },
  { may: /\d\.\s?§/, citation: whole(HUNGARIAN) },
  {
    may: /RL\s|PKL|ETL|\sч\.|ст\.?\s?\d|\((?:EU|UE|EÚ)\)|riminel|C\.\s?cr/i,
    citation: whole(`(?:${SHORT_FORMS.join('|')})`),
  },
  {
    // Without a word for the article: "réquisition 60-1 CPP", "138ab Sr".
    may: /\d[-\da-z. ]{0,12}\s(?:CPP?|cp|KZ|ZKP|StPO|StGB|S[rv]\b|k\.?p\.?k|CPF|LECrim|КПК|c\.\s?p\.)/i,
    citation: finder(
      String.raw`(?<![\p{L}\p{N}./,:-])(?<!(?:[Ss]ect?\p{L}*|[Ss]s?|[Aa]rt\p{L}*|[Pp]ara\p{L}*|[Aa]bs|§|\d,|\d (?:and|or|und|et|y|e|en|i))\.?\s)(?:\d{2,4}(?:[-.]\d{1,2}){0,2}(?:\s?,|\s(?:y|e|et|und|en|i|and))\s){0,3}\d{2,4}(?:[-.]\d{1,2}){0,2}(?:[\s-]?(?:[Bb]is|ter|quater|[a-z]{3,9}ies)(?:\s[a-z](?=\s))?)?[a-z]{0,2}(?:\s(?:lid|Abs\.?|al\.?|ust\.)\s?\d{1,2})?\s(CPP|CPF?|cp|StPO|StGB|S[rv]|KZ(?:-1)?|ZKP|k\.?p\.?k\.?|LECrim|КПК|c\.\s?p\.(?:\s?p\.)?)(?![\p{L}\p{N}])`,
      'u',
    ),
  },
];

function whole(form: string): Finder {
  return finder(`(?<![\\p{L}\\p{N}])${form}(?![\\p{L}\\p{N}])`, 'u');
}

/** Articles of the law that the next citation names: "ч. 1 ст. 301-1, ч. 2 ст. 361 КК України". */
const SHARED = finder(/(?:ч\.\s?\d{1,2}\s)?ст\.\s?\d{1,4}(?:-\d{1,2})?(?=\s?,\s$|\s(?:та|і|й)\s$)/u);
/** The next law of a list whose word for the article stands once: "arts. 234 y 236 del CPPN y 31 de la Convención de Budapest". */
const NEXT = opening(
  `^\\s(?:y|e|et|und|en|i|și)\\s(${LIST}${LINK}(${LAWS.join('|')}))(?![\\p{L}\\p{N}])`,
  'u',
);
const MAX = 20_000;
const MOST = 100;

/** False for a text that cites no law in the ways of other languages, nor does any part of it. */
export function mayCiteAbroad(text: string): boolean {
  return MAY_CITE.test(text) || FORMS.some(({ may }) => may.test(text));
}

/** The citations of law in letters of other languages than English, each with its law, from left to right. */
export function findNationalCitations(whole: string): Provision[] {
  const text = whole.slice(0, MAX);
  const found = [
    ...(MAY_CITE.test(text) ? CITATION.matchAll(text) : []),
    ...FORMS.flatMap(({ may, citation }) => (may.test(text) ? [...citation.matchAll(text)] : [])),
  ];
  // Of two that begin alike the longer one counts.
  const sorted = found.sort((a, b) => a.index - b.index || b[0].length - a[0].length).slice(0, MOST);
  return sorted
    .filter((one, at) => at === 0 || one.index >= sorted[at - 1]!.index + sorted[at - 1]![0].length)
    .flatMap((match) => citationsOf(match, text));
}

/** A citation for each article that has its own word: "art. 286 § 1 i art. 287 § 1 Kodeksu karnego" are two of one law. */
function citationsOf(match: RegExpExecArray, text: string): Provision[] {
  const law = match.slice(1).find((group) => group !== undefined)!;
  const cited: Provision[] = [];
  const add = (start: number, end: number): void => {
    cited.push({ start, end, text: text.slice(start, end), law });
  };
  const from = Math.max(0, match.index - 40);
  const shared = SHARED.exec(text.slice(from, match.index));
  if (shared !== null) add(from + shared.index, from + shared.index + shared[0].length);
  let start = match.index;
  for (const again of match[0].matchAll(match[0].startsWith('§') ? AGAIN_SIGN : AGAIN_WORD)) {
    add(start, match.index + again.index);
    start = match.index + again.index + again[1]!.length;
  }
  const end = match.index + match[0].length - (endsSentence(match, text) ? 1 : 0);
  add(start, end);
  const next = /^\s\p{Ll}{1,3}\s\d/u.test(text.slice(end, end + 8))
    ? NEXT.exec(text.slice(end, end + 160))
    : null;
  if (next !== null) {
    const from = end + next[0].length - next[1]!.length;
    cited.push({ start: from, end: end + next[0].length, text: next[1]!, law: next[2]! });
  }
  return cited;
}

/** Abbreviations that are written without a full stop too: one before a space or the text's end is the sentence's. */
const WITH_SENTENCES_STOP = /(?:\p{Lu}{2,}|S[rv]|kp?k|cpp?|LECrim)\.$/u;

function endsSentence({ 0: cited, index }: RegExpExecArray, text: string): boolean {
  return (
    WITH_SENTENCES_STOP.test(cited) && /^(?:\s*$|\s*\n|\s\p{Lu})/u.test(text.slice(index + cited.length))
  );
}

const AGAIN_WORD =
  /(\s?,?\s(?:\p{L}{1,5}\s)?(?:(?:de\s)?l['’])?)(?=(?:[Aa]rt(?:icles?|ikel|ículos?|icol[oi]|igos?|ykułu)?|чл)\.?\s?\d)/gu;
const AGAIN_SIGN = /(\s?,?\s(?:\p{L}{1,5}\s)?)(?=§)/gu;
