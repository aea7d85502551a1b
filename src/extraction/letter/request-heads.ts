import { finder } from '../../search/finder.ts';
import { labelledNumber } from './matter/numbers-called.ts';

/*
 * The lines with which the requests of one text begin: "Request 2", "Second request", "2. Ersuchen", "Demande n° 2", "Our ref: KX-2".
 */

/** What a request, or the matter that it is of, is called; in the languages of letters and in others. */
const NOUN =
  '(?:requests?|applications?|enquir(?:y|ies)|inquir(?:y|ies)|demands?|matter|case|file|(?:\\p{L}{0,14}(?:ersuchen|anfrage|antrag|anforderung)|anliegen|verfahren|vorgang|fall)s?|demande|réquisition|requête|affaire|dossier|procédure|solicitud|petición|requerimiento|caso|asunto|oficio|expediente|verzoek|vordering|aanvraag|zaak|onderzoek|richiesta|istanza|procedimento|fascicolo|pedido|solicitação|requerimento|requisição|ofício|processo|inquérito|wniosek|żądanie|zapytanie|sprawa|prośba|cererea?|solicitarea?|dosar(?:ul)?|cauza|cazul|запит|вимога|клопотання|справа|провадження|begäran|ärende|anmodning|sag|pyyntö|žádost|žiadosť|zahtjev|искане|αίτημα|taotlus|päring|pieprasījums|lūgums|prašymas|talep|megkeresés|ügy|případ|prípad|vec|predmet|zadeva|zahteva|преписка|дело|υπόθεση|dosya|lieta|byla|asia|sak|measure|maßnahme|mesure|medida|misura|maatregel|opatření|opatrenie|mjera)';
const SIGN =
  '(?:no\\.?|nos\\.?|n\\.\\s?[°º]|n[°º.]\\s?|nr\\.?|č\\.|br\\.|št\\.|αρ\\.|бр\\.|nro|number|№|#|num(?:er|éro|ero|mer|ber)?|núm(?:ero)?\\.?|номер)';
/** Signs before a heading: of a list, of emphasis. */
const LEAD = '^[\\s*_#=•[(–-]{0,6}';
/** What may follow a heading's number: no further figures, so that "Case 12/2026" is none. */
const BEHIND = '(?![\\p{L}\\p{N}])(?![./-]\\s?\\d)';
/** A title of a few words with its number: "PRESERVATION REQUEST No. 2". */
const TITLED = new RegExp(
  `^\\p{Lu}\\p{L}{2,20}\\s+(?:\\p{L}{2,20}\\s+)?${NOUN}\\s+${SIGN}\\s*(\\d{1,2})$`,
  'iu',
);
const AFTER_LETTER = '(?=\\s*(?:$|[:.,)\\]*_=(–—-]|\\t))';
/** "PRESERVATION REQUEST No. 1" */
const NUMBERED = new RegExp(
  `${LEAD}(?:${NOUN}\\s*${SIGN}?|(?:\\p{L}{2,20}\\s+){1,2}${NOUN}\\s*${SIGN})\\s*(?:(\\d{1,2})${BEHIND}|([A-H]|[IVX]{1,4})${AFTER_LETTER})`,
  'iu',
);
/** Ordinal numbers from the first to the fifth. */
const ORDINALS = [
  'first|erste[rsnm]?|premi(?:er|ère)|primer[oa]?|eerste|prim[oa]|primeir[oa]|pierwsz\\p{L}{1,3}|prim(?:a|ul)|перш\\p{L}{1,3}|перв\\p{L}{1,3}|първ\\p{L}{1,3}|první|prv[áaéeýioí]|första|første|ensimmäinen|esimene|első|πρώτ\\p{L}{1,2}|birinci|pirm(?:as|asis|oji|ais|ā)',
  'second|zweite[rsnm]?|deuxième|seconde?|segund[oa]|tweede|second[oa]|drug[aiąe]\\p{L}{0,2}|al?\\s+do(?:ua|ilea)|друг\\p{L}{1,3}|втор\\p{L}{1,3}|druh[áaéeýoí]|andra|andre|anden|andet|toinen|teine|második|δεύτερ\\p{L}{1,2}|ikinci|antr(?:as|asis|oji)|otr(?:ais|ā)',
  'third|dritte[rsnm]?|troisième|tercer[oa]?|derde|terz[oa]|terceir[oa]|trzeci\\p{L}{0,2}|al?\\s+tre(?:ia|ilea)|трет\\p{L}{1,3}|třetí|tret(?:ia|í|ji|ja|je|ie)|treć[iae]|tredje|kolmas|harmadik|τρίτ\\p{L}{1,2}|üçüncü|treč(?:ias|iasis|ioji)|treš(?:ais|ā)',
  'fourth|vierte[rsnm]?|quatrième|cuart[oa]|vierde|quart[oa]|czwart\\p{L}{1,3}|al?\\s+patr(?:a|ulea)|четверт\\p{L}{1,3}',
  "fifth|fünfte[rsnm]?|cinquième|quint[oa]|vijfde|piąt\\p{L}{1,3}|al?\\s+cinc(?:ea|ilea)|п['’]?ят\\p{L}{1,3}",
];
const ARTICLE = "(?:(?:the|our|my|das|die|der|unser|la|le|notre|el|de|het|ons|il|o|a)\\s+|l['’])?";
const COUNTED = ORDINALS.map(
  (words) =>
    new RegExp(`${LEAD}${ARTICLE}(?:${words})(?:\\s+\\p{L}{2,20}){0,2}?\\s+${NOUN}(?![\\p{L}\\p{N}])`, 'iu'),
);
/** "PETICIÓN PRIMERA", "Richiesta seconda:", "Wniosek pierwszy". */
const COUNTED_BEHIND = ORDINALS.map(
  (words) => new RegExp(`${LEAD}${NOUN}\\s+(?:${words})${AFTER_LETTER}`, 'iu'),
);
const FIGURED = new RegExp(
  `${LEAD}(\\d{1,2})(?:[.)]|st|nd|rd|th|e|er|ère|ème|[.]?[ºª°]|-?(?:й|а|ше|ий))\\s*\\)?\\s*(?:\\p{L}{2,20}\\s+){0,2}?${NOUN}(?![\\p{L}\\p{N}])`,
  'iu',
);
/** A list's mark: "1.", "(2)", "A)", "b)", "II.", "(iv)", "•", "3 -", "#4". */
const MARK =
  /^\s*(?:(?:\(?(?:\d{1,2}|[A-Ha-h]|[IVX]{1,4})[.)]\s+|\([ivx]{1,4}\)\s+|[-–—•*▪]\s+|\d{1,2}\s[-–—]\s+)(?=\S)|#\s?\d{1,2}(?![\p{L}\p{N}./-]))/u;
/** Adverbs that count: "First, …", "Secondly: …", "Po drugie …". */
const IN_ORDER =
  /^\s*(?:(?:the )?(?:first|second|third|fourth|last|other)(?:ly)?(?: one| of all)?|erstens|zweitens|drittens|zum (?:ersten|zweiten|einen|anderen)|premièrement|deuxièmement|troisièmement|d[’']une part|d[’']autre part|en (?:premier|second|deuxième) lieu|primero|segundo|tercero|en (?:primer|segundo) lugar|por (?:un|otro) lado|in (?:primo|secondo|terzo) luogo|em (?:primeiro|segundo) lugar|ten (?:eerste|tweede|derde)|po (?:pierwsze|drugie|trzecie)|în (?:primul|al doilea) rând|по-(?:перше|друге|третє)|първо|второ|za(?: )?prv[éeo]|za druh[éeo]|prv[oe]|drug[oe]|för det (?:första|andra|tredje)|for det (?:første|andet|andre|tredje)|ensi(?:ksi|nnäkin)|toiseksi|esiteks|teiseks|először|másodszor)(?=\s?[,.:–-])/iu;
/** "ITEM ONE", "Part A - Preservation", "Punkt 2:". */
const ITEM =
  /^\s*(?:items?|part|point|punkt|punto|ponto|punt|teil|partie|parte|deel|część|bod|пункт)\s+(?:\d{1,2}|[A-H]|one|two|three|four|five|[IVX]{1,4})(?=\s*(?:$|[:.)–—-]))/iu;
/** A number of a register with its year, before everything else: "Cr. 118/2026", "RSD 131/26". */
const OF_YEAR = /^\s*\p{Lu}\p{L}{0,5}\.?\s?(?:no\.?\s?)?\d{1,6}\/(?:\p{Lu}{1,4}\/)?(?:20)?\d{2}(?![\d/])/iu;
/** What leads to the number of a case at the beginning of a line. */
const LEADING =
  /^[\s*_#=•[(–-]{0,6}(?:\(?(?:\d{1,2}|[A-H]|[IVX]{1,4})[.)]\s+)?(?:(?:re|regarding|concerning|concerns|in|betreff|betr\.|betrifft|zu|objet|concerne|betreft|inzake|oggetto|asunto|assunto|dotyczy|referitor\s+la|щодо)(?![\p{L}])\s*:?\s*)?/iu;
const LONGEST = 200;

/** The place among its text's requests that a line gives to the one it begins: 1 for "Request 1"; null for another line. */
export function countOf(line: string): number | null {
  const part = line.slice(0, LONGEST);
  const numbered = NUMBERED.exec(part);
  if (numbered?.[1] !== undefined) return Number(numbered[1]);
  // A small letter is a word of the sentence: "demande à".
  if (numbered?.[2] !== undefined && numbered[2] === numbered[2].toUpperCase()) return placeOf(numbered[2]);
  const figured = FIGURED.exec(part)?.[1] ?? TITLED.exec(part.trim())?.[1];
  if (figured !== undefined) return Number(figured);
  const isCounted = (ordinal: RegExp): boolean => ordinal.test(part);
  const counted = Math.max(COUNTED.findIndex(isCounted), COUNTED_BEHIND.findIndex(isCounted));
  return counted < 0 ? null : counted + 1;
}

/** "Request 2", "2. Ersuchen:": a line that counts a request and says nothing else. */
export function isCountAlone(text: string): boolean {
  const isShort = text.length < 30 && text.trim().split(/\s+/).length <= 4;
  return isShort && !/[@_]|:\s*\S|(?:\s[-–—]|[(,])\s*\p{L}/u.test(text) && countOf(text) !== null;
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

function placeOf(letter: string): number {
  const roman = ROMAN.indexOf(letter);
  return roman < 0 ? letter.charCodeAt(0) - 'A'.charCodeAt(0) + 1 : roman + 1;
}

/**
 * What a line begins with as other lines may: the mark of a list ("1."), a number with its year ("Cr. 118/2026"), or the label of a case's or the writer's number ("our ref"). Such
 * lines can each begin a request, if each is of a case of its own.
 */
export function kindsOf(line: string, language: string): string[] {
  const part = line.slice(0, LONGEST);
  const kinds = [
    ...(MARK.test(part) ? ['mark'] : []),
    ...(IN_ORDER.test(part) ? ['in order'] : []),
    ...(ITEM.test(part) ? ['item'] : []),
    ...(OF_YEAR.test(part) ? ['number'] : []),
  ];
  const rest = part.slice(LEADING.exec(part)?.[0].length ?? 0);
  const labelled = labelledNumber(rest, language);
  return labelled === null ? kinds : [...kinds, plainLabel(labelled.label)];
}

/** A label by its letters alone. */
export function plainLabel(label: string): string {
  return label.toLowerCase().replace(/[^\p{L}]/gu, '');
}

/** "Both requests", "all of these matters": what is said of every request of the text. */
const OF_ALL = finder(
  `(?<![\\p{L}])(?:both|all|each|every|these|the\\s+above|either|beide[rnms]?|alle[rnms]?|jede[rnms]?|(?:les|aux|des)\\s+deux|toutes\\s+les|chacune?|ces|ambas|ambos|todas|todos|cada|estas|estos|elke?|ieder|deze|entramb[ei]|tutt[ei]|ciascun[oa]?|queste|ambas\\s+as|estes|ob[ua]|oby?dw[au]|wszystk\\p{L}+|każd\\p{L}+|ambele|toate|fiecare|aceste|обидв\\p{L}+|обох|всі[хм]?|кожн\\p{L}+|ці|цих)\\s+(?:\\p{L}{1,14}\\s+){0,4}?(?:${NOUN}|requests|cases|matters|ersuchen|anfragen|anträgen?|verfahren|demandes|affaires|dossiers|procédures|solicitudes|casos|verzoeken|vorderingen|zaken|richieste|procedimenti|pedidos|processos|wniosk\\p{L}+|spraw\\p{L}*|żądań|cereri(?:le|lor)?|solicitări(?:le|lor)?|dosare(?:le|lor)?|запит\\p{L}+|справ\\p{L}*|проваджен\\p{L}+)(?![\\p{L}])`,
  'iu',
);

/** True for words that speak of all requests of a text. */
export function isOfAll(text: string): boolean {
  return OF_ALL.test(text);
}

/** A count of requests, cases or orders that follow: "four separate demands", "due distinti decreti", "volgende drie dossiers", "two things". */
const COUNTS =
  '\\d{1,2}|several|separate|two|three|four|five|six|zwei|drei|vier|fünf|deux|trois|quatre|cinq|dos|tres|cuatro|due|tre|quattro|cinque|distint[ie]|twee|drie|vijf|dois|duas|três|quatro|dwa|dwie|dwóch|dwu|trzy|trzech|cztery|două|trei|patru|дв[аіеу]|двох|три|трьох|чотири|dva|dvě|dvou|dvoch|dve|tři|tří|tri|troch|čtyři|štyri|två|tre|fyra|to|kaksi|kahta|kolme|kaks|kahe|kolm|du|dvi|dviejų|trys|trijų|divus?|divas|trīs|iki|üç|δύο|τρία|τρεις|dvije|dviju|dvie|dviem|két|három';
const FOLLOWING =
  'following|folgende\\p{L}*|suivant\\p{L}*|siguientes|seguenti|volgende|seguentes|seguintes|następując\\p{L}+|următoare\\p{L}*|наступн\\p{L}+|följande|følgende|seuraav\\p{L}+|следни\\p{L}*|sljedeć\\p{L}+|sledeć\\p{L}+|následujíc\\p{L}+|nasledujúc\\p{L}+|järgmis\\p{L}+|alábbi|aşağıdaki|ακόλουθ\\p{L}+|šādus?|šiuos?';
const MATTERS =
  'requests?|demands?|orders?|subpoenas?|warrants?|notices?|letters|cases?|files?|matters?|investigations|proceedings|anfragen|ersuchen|anliegen|anträgen?|anordnungen|beschlüsse|verfahren|demandes|affaires|réquisitions|dossiers|procédures|solicitudes|peticiones|diligencias|asuntos|oficios|causas|requerimientos|decreti|richieste|istanze|procedimenti|vorderingen|verzoeken|zaken|onderzoeken|pedidos|ofícios|processos|providências|wnios\\p{L}+|żąda\\p{L}+|spraw\\p{L}*|postępowań|postanowie\\p{L}+|cereri|solicitări|ordonanțe|dosare|запит\\p{L}*|проваджен\\p{L}+|справ\\p{L}*|ухвал\\p{L}*|žádost\\p{L}*|případ\\p{L}*|usnesení|žiadost\\p{L}*|prípad\\p{L}*|ärenden|begäranden|saker|sager|anmodninger|asia\\p{L}*|pyyntö\\p{L}*|megkeresés\\p{L}*|ügy\\p{L}*|zahtjev\\p{L}*|predmet\\p{L}*|prašym\\p{L}*|lūgum\\p{L}*|pieprasījum\\p{L}*|taotlus\\p{L}*|päring\\p{L}*|искан\\p{L}+|преписки|talep\\p{L}*|dosya\\p{L}*|αιτήματα|υποθέσεις';
const THINGS =
  'jobs|things|dinge|sachen|choses|cosas|cose|coisas|dingen|rzeczy|lucruri|речі|věci|ting|dalyk\\p{L}*|asja|lietas|неща|ствари|stvari|şey|πράγματα';
const OF_SEVERAL = finder(
  `(?<![\\p{L}\\d])(?:(?:${COUNTS}|${FOLLOWING})\\)?\\s(?:\\p{L}+\\s){0,2}(?:${MATTERS})|(?:${COUNTS})\\)?\\s(?:\\p{L}+\\s)?(?:${THINGS}))(?![\\p{L}])`,
  'iu',
);

/** That each of several things is asked for by itself: "separately for each account", "distintamente per ogni punto". */
const EACH_APART = finder(
  `(?<![\\p{L}])(?:(?:separately|individually)(?:\\s\\p{L}+){0,3}\\s(?:for|as\\sto)\\seach|(?:for\\s)?each(?:\\s\\p{L}+){1,3}\\sseparately|(?:gesondert|getrennt|jeweils\\seinzeln)(?:\\s\\p{L}+){0,3}\\s(?:nach|für\\sjede[sn]?|zu\\sjede[mr])|(?:séparément|distinctement)(?:\\s\\p{L}+){0,2}\\spour\\schac\\p{L}+|(?:distintamente|separatamente|singolarmente)(?:\\s\\p{L}+){0,2}\\sper\\s(?:ogni|ciascun[oa]?)|(?:por\\sseparado|separadamente)(?:\\s\\p{L}+){0,2}\\s(?:para|por)\\scada|(?:afzonderlijk|apart)\\s(?:voor|per)\\s(?:elk|ieder)e?|(?:osobno|odrębnie|oddzielnie)\\s(?:dla|do)\\skażde\\p{L}+|separat\\spentru\\sfiecare|окремо\\s(?:по|щодо|для)\\sкожн\\p{L}+|zvlášť\\s(?:pro|k|ke)\\skaždé\\p{L}*|posebno\\sza\\ssvak\\p{L}+|поотделно\\sза\\sвсяк\\p{L}+)(?![\\p{L}])`,
  'iu',
);

/** True for words that count the requests, cases or orders that follow them. */
export function countsSeveral(text: string): boolean {
  return OF_SEVERAL.test(text) || EACH_APART.test(text);
}
