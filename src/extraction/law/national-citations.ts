import { finder } from '../search/finder.ts';
import type { Provision } from './provisions.ts';

/*
 * Citations of law in letters of other languages: "articles 60-1 et 77-1-1 du code de procédure pénale", "art. 588 ter j de la Ley de
 * Enjuiciamiento Criminal", "art. 286 § 1 k.k.", "ст. 159, 162 КПК України".
 */

const ARTICLE =
  '(?:[Aa]rt(?:s|icles?|ikel(?:s|en)?|ículos?|icol[oi]|igos?|icolul|ykuł(?:u|em)?|t)?\\.?º?|ARTICLES?|ARTÍCULO|§§?|(?:ч\\.\\s?\\d{1,2}\\s)?(?:[Сс]т(?:ат(?:т[іяею]+|ей))?\\.?)|(?:ч\\.\\s?\\d{1,2}\\s)?статті|чл\\.|[Чч]лен(?:ове)?|[άΆ]ρθρ(?:ο|α|ου|ων)|[Čč]l(?:an(?:ak|ka|ku)?|en(?:a|u)?)?\\.?)';
const LATIN = '(?:bis|ter|quater|quinquies|sexies|septies|octies|nonies|decies)';
const NUMBER = `\\d{1,4}(?:\\.\\d{1,3})?(?:\\.?[ºª°]|\\.)?(?:[²³])?(?:-(?:\\d{1,3}|[A-Z](?!\\p{L})))*(?:[a-z]{1,3}(?![\\p{L}]))?(?:[-\\s]?${LATIN}(?:\\s[a-z](?:\\.\\d{1,2}|(?![\\p{L}.])))?)?(?:\\s?\\(\\d{1,3}\\)|\\s[a-z]\\))?`;
const PART =
  '(?:,?\\s(?:(?:[Aa]bs|[Nn]r|[Ll]it|[Aa]l|[Aa]lin|[Uu]st|[Pp]kt|[Ss]atz|[Ll]id|[Cc]o(?:mma)?|[Nn]|odst|ods|písm|lg)\\.?|[Aa]linéas?|[Aa]línea|comma|apartado|inciso|lid|§|p(?=\\s\\d)|(?:eerste|tweede|derde|vierde|vijfde)\\slid)º?\\s?(?:\\(\\d{1,3}\\)(?:\\s(?:și|and)\\s\\(\\d{1,3}\\))?|[a-z]\\)|\\d{0,3}(?:\\.[ºª])?(?:-(?:ter|bis|quater|[A-Z]))?º?(?:-[A-Z])?))';
const AND =
  '(?:\\s?,\\s|\\s?,\\s?(?:et|und|y|e|en|i|oraz|și|та)\\s|\\s(?:et|und|y|e|en|i|oraz|și|та|bis)\\s)';
const LIST = `${NUMBER}${PART}{0,5}(?:${AND}(?:§\\s)?${NUMBER}${PART}{0,5}){0,6}`;
const LINK =
  "(?:\\s?,)?\\s(?:du|de\\sla|de\\sl['’]|des|der|del|della|dello|dei|de|van\\shet|van\\sde|van|da|do|din|al|zur|ex)?\\s?";

/** Codes and laws as each language cites them, after the number. */
const LAWS: readonly string[] = [
  "(?:[Cc]ode\\s+(?:de\\s+procédure\\s+pénale(?:\\s+suisse)?|pénal|d[’']instruction\\s+criminelle|de\\s+la\\s+sécurité\\s+intérieure|des\\s+douanes|monétaire\\s+et\\s+financier))",
  '(?:[Ll]oi\\s+(?:n[°o]\\s?[\\d-]+\\s+)?du\\s+\\d{1,2}\\s+\\p{L}+\\s+\\d{4})',
  '(?:(?:la\\s+)?[Cc]onvention\\s+(?:de\\s+Budapest|sur\\s+la\\s+cybercriminalité))',
  '(?:Strafprozessordnung|Strafgesetzbuch(?:es|s)?|Übereinkommens?\\s+über\\s+Computerkriminalität|\\p{Lu}\\p{L}{0,8}(?:PO|GB|KG|OG|MG|DG|DDG)|\\p{Lu}[\\p{Lu}\\p{Ll}]{0,8}(?:PolG|SOG|PAG|POG|PG)(?:\\s(?:NRW|NW|BW|SH|LSA|MV|Bln|Bbg|HH))?|(?:\\p{Lu}\\p{L}{3,20}(?:es|en|er)\\s)?\\p{Lu}\\p{L}{2,40}(?:gesetz(?:es|buch(?:es|s)?)?|(?:straf|prozess|ver)ordnung)(?:\\s(?:Nordrhein-Westfalen|Baden-Württemberg|Bayern|Sachsen(?:-Anhalt)?|Hessen|Niedersachsen|Thüringen|Brandenburg|Berlin|Hamburg|Bremen|Saarland|Rheinland-Pfalz|Schleswig-Holstein|Mecklenburg-Vorpommern))?)',
  '(?:Ley\\s+de\\s+Enjuiciamiento\\s+Criminal|L\\.?E\\.?Crim\\.?|Código\\s+(?:Penal|Procesal\\s+Penal|de\\s+Procedimiento\\s+Penal|Nacional\\s+de\\s+Procedimientos\\s+Penales)(?:\\s+(?:de\\s+la\\s+Nación|Federal))?|Ley(?:\\s+Orgánica)?\\s+(?:N[°º.]\\s?)?\\d[\\d./]*(?:\\s+de\\s+\\d{4})?)',
  '(?:c\\.\\s?p\\.\\s?p\\.|c\\.\\s?p\\.|C\\.\\s?P\\.\\s?P\\.|[Cc]odice\\s+(?:di\\s+[Pp]rocedura\\s+[Pp]enale|[Pp]enale)|[Dd]\\.\\s?[Ll]gs\\.?\\s?(?:n\\.\\s?)?\\d{1,4}/\\d{2,4}|[Dd]\\.?P\\.?R\\.?\\s?(?:n\\.\\s?)?\\d{1,4}/\\d{2,4}|(?:legge|L\\.)\\s(?:n\\.\\s?)?\\d{1,4}/\\d{2,4}|(?:[Dd]\\.\\s?[Ll]gs\\.?|[Dd]ecreto\\s+[Ll]egislativo|[Ll]egge|L\\.|[Dd]\\.?P\\.?R\\.?)\\s(?:del\\s)?\\d{1,2}\\s\\p{L}{4,9}\\s\\d{4},?\\s?n\\.?\\s?\\d{1,4})',
  '(?:Wetboek\\s+van\\s+Straf(?:vordering|recht)|Strafwetboek|Cybercrimeverdrag|Sv|Sr|[Ww]et\\s+op\\s+[^.;,()\\n]{4,40}|[Ww]et\\s+van\\s+\\d{1,2}\\s+\\p{L}{3,9}\\s+\\d{4}(?:\\s+(?:betreffende|houdende|inzake|tot)\\s+[^.;,()]{3,80}(?=[.;,()]|$))?)',
  '(?:Código\\s+(?:Penal|de\\s+Processo\\s+Penal)|Lei\\s+(?:n\\.?\\s?[ºo°]\\.?\\s?)?[\\d.]+/\\d{2,4}(?:,\\sde\\s\\d{1,2}\\sde\\s\\p{Ll}{4,9})?(?:\\s\\([^()\\n]{3,40}\\))?)',
  '(?:k\\.?\\s?p\\.?\\s?k\\.?|k\\.?\\s?k\\.?\\s?s?\\.?|[Kk]odeksu\\s+(?:karnego(?:\\s+skarbowego)?|postępowania\\s+karnego)|ustawy\\s+o\\s+\\p{Lu}\\p{L}+|ustawy\\s+z\\s+dnia\\s+[^.;,()\\n]{5,60}|[Kk]onwencji\\s+o\\s+cyberprzestępczości)',
  '(?:[Cc]od(?:ul|ului)?\\s+(?:de\\s+procedură\\s+penală|penal)|C\\.\\s?(?:pr\\.\\s?)?pen\\.|Legea\\s+nr\\.\\s?\\d+/\\d{4})',
  '(?:КПК(?:\\s+України)?|КК(?:\\s+України)?|Кримінального(?:\\s+процесуального)?\\s+кодексу(?:\\s+України)?|Конвенції\\s+про\\s+кіберзлочинність|Закону\\s+України\\s+[«"][^»"\\n]{5,80}[»"])',
  '(?:[Tt]restní(?:ho\\s+zákoníku|ho\\s+řádu)|[Tt]restného\\s+(?:zákona|poriadku)|(?:brotts|rättegångs)balken)',
  '(?:Наказателния\\s+кодекс|Наказателно-процесуалния\\s+кодекс|НП?К|Ποινικού\\s+Κώδικα|Κώδικα\\s+Ποινικής\\s+Δικονομίας|Κ?Π[ΚΔ]|[Kk]aznenog\\s+zakona|[Zz]akona\\s+o\\s+kaznenom\\s+postupku|KZ(?:-1)?|ZKP|[Kk]azenskega\\s+zakonika)',
  '(?:C\\.?P\\.?P\\.?|CP|StPO|StGB|TKG|LSCPT|BÜPF)',
];
/** Laws that are named before the number: "KarS § 209 lg 2", "straffeloven § 371", "Btk. 375. §", "4 kap. 9 c § brottsbalken". */
const BEFORE =
  '(?:Kar[Ss]|KrMS|Btk\\.|Be\\.|[Ss]traffelovens?|[Rr]etsplejelovens?|[Ss]traffeprosesslovens?|[Rr]ikoslain|[Pp]akkokeinolain|BP?K|[Bb]audžiamojo\\s+(?:proceso\\s+)?kodekso|[Kk]rimināllikuma|[Kk]riminālprocesa\\s+likuma)';
const KAP =
  '\\d{1,2}\\s?kap\\.\\s\\d{1,3}(?:\\s[a-z])?\\s?§§?\\s((?:brotts|rättegångs)balken|\\p{L}{0,20}lagen\\s\\(\\d{4}:\\d{1,4}\\)(?:\\s+om\\s+[^.;,()\\n]{3,60}(?=[.;,()\\n]|$))?)';
const CITATION = finder(
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${ARTICLE}\\s?${LIST}${LINK}(${LAWS.join('|')})|(${BEFORE})\\s(?:\\d{1,2}\\sluvun\\s)?(?:§§?\\s?)?${LIST}(?:\\s?§|\\s(?:str(?:aipsn\\p{L}+)?|pant[sau])\\.?)?|${KAP})(?![\\p{L}\\p{N}])`,
    'gu',
  ),
);
/** Without one of these no citation stands in a text; quicker to look for than the whole. */
const MAY_CITE = finder(
  new RegExp(
    `(?:art[a-zíł]*\\.?º?|§|ст[а-яі]*\\.?|чл[а-я]*\\.?|ρθρ[α-ω]{1,2}|[čČ]l[a-z]*\\.?)\\s?\\d|${BEFORE}\\s|kap\\.\\s`,
    'i',
  ),
);
/** Articles of the law that the next citation names: "ч. 1 ст. 301-1, ч. 2 ст. 361 КК України". */
const SHARED = finder(/(?:ч\.\s?\d{1,2}\s)?ст\.\s?\d{1,4}(?:-\d{1,2})?(?=\s?,\s$|\s(?:та|і|й)\s$)/u);
const MAX = 20_000;
const MOST = 100;

/** The citations of law in letters of other languages than English, each with its law, from left to right. */
export function findNationalCitations(text: string): Provision[] {
  if (!MAY_CITE.test(text)) return [];
  return [...CITATION.matchAll(text.slice(0, MAX))].slice(0, MOST).flatMap((match) => {
    const law = (match[1] ?? match[2] ?? match[3])!;
    const from = Math.max(0, match.index - 40);
    const shared = SHARED.exec(text.slice(from, match.index));
    const one = { start: match.index, end: match.index + match[0].length, text: match[0], law };
    if (shared === null) return [one];
    const start = from + shared.index;
    return [{ start, end: start + shared[0].length, text: shared[0], law }, one];
  });
}
