/*
 * How laws are numbered in letters of other languages than English: articles, their parts and lists of both ("75 à 78 et 77-1-1",
 * "100g Abs. 1, 101a Abs. 1", "21 constitucional, 131 fracción IX y 215", "152 alin. (1) și (3)").
 */

/** The word before the number of an article. */
export const ARTICLE =
  '(?:[Aa]rt(?:s|icles?|ikel(?:s|en)?|ículos?|icol[oi]|igos?|icolul|icolele|ykuł(?:u|em|y|ów)?|t)?\\.?º?|ARTICLES?|ARTÍCULOS?|ARTIGOS?|ARTIKEL|[§$]{1,2}|(?:(?:п\\.\\s?\\d{1,2}\\s)?(?:ч\\.\\s?\\d{1,2}\\s)|част(?:ин)?\\p{L}{1,3}\\s\\d{1,2}\\s)?(?:[Сс]т(?:ат(?:т[іяею]+|ей|тями))?\\.?)|чл\\.|[Чч]лен(?:ове)?|[άΆ]ρθρ(?:ο|α|ου|ων)|[Čč]l(?:an(?:ak|ka|ku)?|en(?:a|u)?|ánku)?\\.?)';
/** The word once more within a list: "art. 217 § 1, art. 218 § 1 i art. 236a k.p.k.". */
const AGAIN =
  "(?:(?:(?:(?:de\\s)?l['’]|(?:an\\s|de\\s)?den\\s|der\\s)?(?:[Aa]rt(?:icles?|ikel|ículos?|icol[oi]|igos?|ykułu)?\\.?|§§?|чл\\.))\\s?)?";
const LATIN = '(?:bis|ter|quater|quinquies|sexies|septies|octies|nonies|decies|undecies|duodecies)';
const NUMBER = `(?:[LRD]\\.?\\s?(?=\\d{1,4}-\\d))?\\d{1,4}(?:\\.\\d{1,3})?(?:\\.?[ºª°]|\\.)?[¹²³]?(?:-(?:\\d{1,3}|(?:[IVX]{2,4}|[A-Z])(?!\\p{L})))*(?:(?:[a-z]{1,3}|[а-я])(?![\\p{L}]))?(?:[-\\s]?(?:${LATIN}|Bis|BIS|TER)(?![\\p{L}])(?:\\s\\d(?!\\d))?(?:\\s[a-z](?:\\)|\\.\\d{1,2}|(?![\\p{L}.])))?)?(?:\\s?\\(\\d{1,3}\\)|\\s[a-z]\\)|\\.[a-z]\\))?`;
const ROMANS = '[IVXL]{1,6}(?![\\p{L}])(?:\\s?(?:,|y|e|et|und|i)\\s?[IVXL]{1,6}(?![\\p{L}]))*';
const ORDINAL =
  '(?:eerste|tweede|derde|vierde|vijfde|zesde|premier|deuxième|troisième|prim[oe]r?|segund[oa]|second[oa]|tercer[oa]?|terz[oa]|cuart[oa]|quart[oa])';
/** A part of an article: its paragraph, sentence, letter or number. */
export const PART = `(?:,?\\s(?:${ORDINAL}\\s(?:lid|volzin|alinéa|comma|párrafo|parágrafo)|(?:erster|zweiter|dritter|vierter|fünfter)\\s(?:Fall|Satz|Halbsatz)|(?:párrafo|inciso)s?\\s(?:${ORDINAL}|únic[oa])|caput|parágrafo único|constitucional(?:es)?|in\\sfine|(?:onder|sub)\\s[a-z0-9](?![\\p{L}])°?|aanhef|fracci(?:ón|ones)\\s(?:${ROMANS}|\\d{1,2})|(?:inc(?:iso)?s?\\.?|al(?:ínea)?s?\\.?\\s?)${ROMANS}|(?<=,\\s)${ROMANS}|(?:(?:[Aa]bs|[Nn]r|[Ll]it|[Ll]et|[Ll]ett|[Aa]l|[Aa]lin|[Uu]st|[Pp]kt|[Pp]ct|[Ss]atz|S(?=\\.?\\s\\d)|Ziff|Unterabs|Buchst|Bst|Alt|[Ll]id|[Cc]o(?:mma)?|[Cc]pv|[Nn]n?|Z(?=\\.?\\s\\d)|ch|zd|odst|ods|písm|bod|stk|lg|inc|n[úu]m|nos|n\\.os|n\\.ºs)\\.?|[Aa]linéas?|paragraphes?|lettre|[Aa]línea|Absatz|Absätze|Buchstabe|comma|commi|apartados?|inciso|numeral|literal|letra|lid|§§?|p(?=\\s\\d))[º°]?\\s?(?:\\(\\d{1,3}\\)(?:(?:\\s?,|\\s(?:și|and|e|und|i))\\s\\(\\d{1,3}\\))*|[a-z]\\)(?:\\s?,\\s[a-z]\\)){0,4}|\\d{0,3}(?:\\.[ºª])?(?:-(?:ter|bis|quater|[A-Z]))?[º°]?(?:-[A-Z])?(?:\\s?\\([a-z0-9]\\))?|[a-z](?![\\p{L}])|${ROMANS})))`;
const AND =
  '(?:\\s?,\\s|\\s?,\\s?(?:et|und|y|e|en|i|oraz|și|si|та|sowie|och|og|ja|és|ir)\\s|\\s(?:et|und|y|e|en|i|oraz|și|si|та|ja|és|ir|bis|à|al?|sowie|och|og|do|tot\\sen\\smet|t/m|lub|oder|of|ou|o)\\s)';
/** "and the following articles". */
const FOLLOWING =
  '(?:\\sff?\\.|,?\\s(?:et|y|e|en|i|și|und)\\s(?:suivants|s\\.|siguientes|ss\\.|concordantes|segg?\\.|seguintes|seguenti|folgende|volgende|nast\\.|urm\\.)|\\s(?:e\\.v\\.|ss\\.|segg?\\.))?';

/** Numbers of articles with their parts, from one to seven. */
export const LIST = `${NUMBER}${PART}{0,5}${FOLLOWING}(?:${AND}${AGAIN}${NUMBER}${PART}{0,5}${FOLLOWING}){0,7}`;
