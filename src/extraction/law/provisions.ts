import { finder } from '../../search/finder.ts';
import { oncePerText } from '../../search/once-per-text.ts';
import { findNationalCitations, mayCiteAbroad } from './national-citations.ts';

/** A citation of law in a text, as written, with its offsets. */
export interface Provision {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The instrument's name as written ("Penal Code"); "" if the citation names none. */
  readonly law: string;
}

/** A pattern whose small letters match in both cases; names of laws are known by their capitals, so the flag `i` won't do. */
function anyCase(source: string): string {
  return source.replace(/\\.|[a-z]/g, (part) => (part.length > 1 ? part : `[${part}${part.toUpperCase()}]`));
}

const BIS = '(?:bis|ter|quater|quinquies|sexies|septies|octies|nonies|decies)';
const NUMBER = `\\d{1,4}º?[a-zA-Z]{0,4}\\d?(?:[-–.:/]\\d{1,4}(?:[a-z]{1,3}|[A-Z]{1,2}(?![\\p{L}]))?)*(?:\\.[a-z](?![\\p{L}.]))?(?:-${BIS})?(?:\\s?${BIS}\\b(?:\\s[a-z](?![\\p{L}\\p{N}.]))?)?(?:\\/[a-z](?![\\p{L}\\p{N}]))?(?:\\s[a-z](?=\\)|\\s+of\\s+the\\s))?(?:\\s?\\((?:[0-9a-zA-Z]{1,4}|\\d{1,3}\\.\\d{1,3})\\))*(?:(?<=\\)),\\s?\\(\\d{1,2}\\))*`;
const ROMAN = '[IVXL]{1,7}(?![\\p{L}\\p{N}])';
const PART = `(?:,?\\s?(?:(?:first|second|third|fourth|fifth|sixth)\\s(?:sub-?)?(?:paragraph|sentence|section)(?!\\p{L})|(?:of\\s+)?(?:${anyCase('sub-?sections?|sub-?paragraphs?|paragraphs?|paras?\\.?|pars?\\.?|points?|items?|sentences?|lit\\.?|letters?|absatz|abs\\.?|nr\\.?|lg\\.?|lid|al\\.?|ust\\.?')}|§)\\s?\\(?[0-9a-z]{1,4}º?(?:(?<=º)-\\p{Lu})?(?![\\p{L}\\p{N}])\\)?(?:\\([0-9a-z]{1,3}\\))*))`;
const NUMBERS = `${NUMBER}${PART}{0,3}(?:(?:\\s?,\\s?|(?<=\\))\\/|\\s?(?:and|or|to|und|et|en|&|-|–)\\s?)${NUMBER}${PART}{0,3}(?![\\p{L}\\d]|\\s?U\\.?\\s?S\\.?\\s?C)){0,8}`;
const NAME_WORD =
  "(?:(?!No\\.|I\\s)\\p{Lu}[\\p{L}\\p{N}'’&-]{0,40}(?:(?<=(?<!\\p{L})\\p{L}{1,3})\\.)?|\\(\\p{Lu}[\\p{L}’'\\s,&-]{1,80}\\.?\\))";
const SMALL = '(?:of|and|on|the|for|from|in|to|with|by|against|or|de|du|des|la|le|der|van|het|di|del)';
const HEAD =
  '(?:[Cc]ode\\s+of\\s+(?:[Cc]riminal|[Pp]enal|[Cc]ivil)\\s+[Pp]rocedure|Code\\s+pénal|Code\\s+de\\s+procédure\\s+pénale|Acts?|ACT|Codes?|CODE|LAW|SANHITA|ADHINIYAM|Sanhita|Adhiniyam|Laws?|Conventions?|Ordinances?|Decree-Laws?|(?:Order|Rules)(?=\\s(?:19|20)\\d{2})|Rules(?=\\sof\\s\\p{Lu})|Regulations?|Directives?|Statutes?|Decrees?|(?:Proceedings|Procedure)(?!\\s+(?:[Nn]o|[Nn]r|[Nn]umber)(?![\\p{L}]))|Charter|Treaty|Protocol(?:\\s+to\\s+the\\s+(?:Budapest\\s+|European\\s+)?Convention)?|Constitution|Wetboek\\s+van\\s+\\p{Lu}\\p{L}{1,30}|Strafgesetzbuch(?:es)?|Strafprozessordnung|Código\\s+Penal|Codice\\s+Penale)';
const LAW_NUMBER = '[Nn](?:o|r|°|º)?\\.?\\s?\\d[\\d./-]{0,12}(?<=\\d)';
const DAY =
  '\\d{1,2}\\s+(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const DAY_OF = `(?:\\s+of\\s+(?:${DAY}(?:\\s+(?:1[6-9]|20)\\d{2})?|(?:1[6-9]|20)\\d{2}))?`;
const YEAR = `(?:[\\s,]+(?:of\\s+)?(?:(?:1[6-9]|20)\\d{2}(?:\\/\\d{1,4})?|\\d{2,4}\\/\\d{2,4}|\\d{2,3}\\.\\d{3}(?:\\/\\d{4})?)(?![\\d-])|[\\s,]+${LAW_NUMBER}${DAY_OF}|\\s+of\\s+${DAY},?\\s+(?:1[6-9]|20)\\d{2}|\\s\\(E[CU]\\)\\s(?:No\\.?\\s?)?\\d{1,4}\\/\\d{1,4}|\\s+\\d{1,3}\\s+of\\s+(?:1[89]|20)\\d{2}|\\s+\\d{1,4}\\([IVX]{1,4}\\)\\/\\d{4})?(?:\\s\\((?:\\p{Lu}{2,8}|Cth|Vic|Qld|Tas|\\d{1,4}\\/\\d{4}|Act\\s\\d{1,3}\\sof\\s\\d{4})\\))?`;
/** A number that stands directly after the word for the law: "Act (1998:112) on …", "Act XC of 2017 on …". */
const OWN_NUMBER = '(?:\\s+\\(\\d{4}:\\d{1,5}\\)|\\s+[IVXLCDM]{1,8}\\s+of\\s+(?:1[89]|20)\\d{2}(?!\\d))?';
/** The name of a law in English, with its year or number. */
export const NAMED = `(?:(?:${NAME_WORD},?|${SMALL})\\s+){0,12}?${HEAD}${OWN_NUMBER}(?:\\s+${HEAD})*(?:\\s+(?:of|on|for|against)\\s+(?:the\\s+)?${NAME_WORD}(?:\\s+(?:(?:${SMALL}\\s+){0,2}${NAME_WORD}))*)*${YEAR}`;
const SHORT =
  '(?:(?:same|said)\\s(?:Act|Code|Law|Ordinance|Statute)|(?:RA|R\\.A\\.|PD|BP)\\s(?:No\\.?\\s?)?\\d{2,5}|\\p{Lu}[\\p{Lu}\\p{Ll}]{0,9}\\p{Lu}\\p{L}{0,4}|\\p{Lu}{2,6}|(?:\\p{Lu}\\.\\s?){2,4}|[cp]\\.\\s?p\\.(?:\\s?p\\.)?|k\\.\\s?[kp]\\.(?:\\s?[kw]\\.)?|Sv|Sr)(?:(?:,?\\s|-)(?:1[6-9]|20)\\d{2})?(?![\\p{L}\\p{N}-])';
const OF =
  '(?:\\s*,?\\s*(?:of|OF|in|under|from|to(?=\\s+the\\s))\\s+(?:the\\s+|THE\\s+)?|\\s*,\\s*(?:the\\s+)?|\\s+(?:the\\s+)?|\\s?\\()';
const LAW = `(?:${OF}(${NAMED}|${SHORT}))?`;
const WORD = `(?:${anyCase('(?:chapter|schedule|parts?)')}\\s+(?:\\d{1,3}[a-z]?|[IVXL]{1,7}),?\\s+(?:of\\s+)?){0,2}(?:${anyCase('sub-?sections?|articles?|arts?\\.?|artikel(?:en|s)?|artículos?|articol(?:ul|o)|sections?|sect\\.?|secs?\\.?|ss?\\.|ss?(?=\\s\\d)|u\\/ss?\\.?|r\\/w|paragraphs?|paragrahv|rules?|regulations?|clauses?|parts?|reg\\.')})`;

/** Codes of states of the USA by the short names under which they are cited. */
const STATE_CODE =
  '(?:TPC|T\\.P\\.C\\.|R\\.C\\.|RCW|ORS|NRS|KRS|HRS|MCL|RSMo|OCGA|O\\.C\\.G\\.A\\.|CRS|C\\.R\\.S\\.|ARS|A\\.R\\.S\\.|TCA|T\\.C\\.A\\.|N\\.J\\.S\\.A\\.|N\\.C\\.G\\.S\\.|O\\.R\\.C\\.)';

/** Acts and codes by the letters under which they are cited before their section: "IPA 2016", "RA 10175", "CrPC". */
const SHORT_BEFORE =
  '(?:\\p{Lu}{2,6}\\s(?:19|20)\\d{2}|RA\\s(?:[Nn]o\\.?\\s?)?\\d{4,5}|SCA|ECPA|PACE|RIPA|IPA|CrPC|BNSS|BNS|IPC|CCP|CPL|PECA|POCA)';

/** Acts and codes by the short names under which they are cited behind bare numbers: "318(4) BNS, 66D IT Act". */
const SHORT_NAME = '(?:BNSS?|IPC|CrPC|(?:IT|NDPS|POCSO|PMLA|MCOCA|UAPA|NI|JJ)\\sAct|PMLA)';
const BARE =
  '(?!(?:19|20)\\d{2}(?![\\dA-Z(]))\\d{1,4}(?:-?[A-Z]{1,2}(?![\\p{L}]))?(?:\\([0-9a-zA-Z]{1,4}\\)){0,4}';
const BARE_CITED = `(?<!(?:Rs|INR|No)\\.?\\s)${BARE}(?:(?:\\s?[,&/]\\s?|\\s(?:and|or)\\s)${BARE}){0,8}\\s(?:of\\s(?:the\\s)?)?(${SHORT_NAME}(?:,?\\s(?:19|20)\\d{2})?)(?![\\p{L}\\p{N}])`;

/*
 * The forms of a citation: "18 U.S.C. § 1030(a)(2)"; "Article 207 of the Penal Code", "§ 263a StGB"; "Computer Misuse Act 1990,
 * s. 1"; "RCW 9A.46.110"; "Regulation (EU) 2023/1543".
 */
const CITATION = finder(
  [
    `(?<![\\p{L}\\p{N}])Title\\s+\\d{1,2},?\\s+(?:of\\s+the\\s+)?(?:United\\s+States\\s+Code|U\\.?\\s?S\\.?\\s?C(?:ode|\\.)?),?\\s+(?:${anyCase('sections?|secs?\\\\.?')}|§§?)\\s?${NUMBER}(?:\\s?(?:,|and|-|–)\\s?(?:§\\s?)?${NUMBER}(?![\\p{L}\\p{N}]|\\s?U\\.?S))*`,
    `(?<![\\p{L}\\p{N}])((?:${NAME_WORD}\\s+){0,2}(?:(?:Penal|Criminal|Revised|Vehicle)\\s+Code|Penal\\s+Law|Revised\\s+Statutes|Compiled\\s+Laws))\\s(?!(?:1[6-9]|20)\\d{2}(?!\\d|\\.\\d))(?:\\d{3,5}(?:\\.\\d{1,4})?|\\d{1,2}\\.\\d{1,4})[a-z]?(?:/\\d{1,2}(?:-[a-z](?!\\p{L}))?)?(?![\\p{L}\\d/-])(?:\\([0-9a-zA-Z]{1,3}\\))*`,
    `(?<![\\p{L}\\p{N}])\\d{1,3}[A-C]?\\s?(?:U\\.?\\s?S\\.?\\s?C(?:ode|\\.)?|V\\.?S\\.?A\\.?|M\\.?R\\.?S\\.?(?:A\\.?)?|ILCS|Pa\\.?\\s?C\\.?S\\.?(?:A\\.?)?)\\s?(?:(?:§§?|${anyCase('sections?|secs?\\.?')})\\s?)?${NUMBER}(?:\\s?(?:,|and|-|–)\\s?(?:§\\s?)?${NUMBER}(?![\\p{L}\\p{N}]|\\s?U\\.?S))*`,
    `(?<![\\p{L}\\p{N}])(?:${WORD}\\s?(?:§§?\\s?)?(?:${NUMBERS}|${ROMAN}(?:,?\\s${anyCase('chapter')}\\s\\d{1,3})?)|§§?\\s?${NUMBERS})(?:\\s+(?:of,?\\s+)?and\\s+(?:of\\s+)?Schedule\\s\\d{1,2}(?=\\s+(?:to|of)\\s))?${LAW}`,
    `(?<![\\p{L}\\p{N}])((?:${NAME_WORD}\\s+(?:${SMALL}\\s+)?){0,6}(?:Acts?|Code|Convention|Law|Ordinance|Statutes)(?:\\s+\\(\\d{4}:\\d{1,5}\\)(?:\\s+(?:on|of)\\s+(?:the\\s+)?${NAME_WORD}(?:\\s+(?:${SMALL}\\s+){0,2}${NAME_WORD}){0,8})?|\\s+of\\s+(?:Criminal|Penal|Civil)\\s+Procedure|\\s+(?:on|of)\\s+${NAME_WORD})?(?:\\s+(?:(?:1[6-9]|20)\\d{2}(?:(?:\\s(?:and|to)\\s|[-–])(?:19|20)\\d{2})?|${anyCase('(?:no\\\\.?\\\\s?)?')}\\d{1,5}\\/\\d{2,4}))?(?:\\s\\((?:Cth|NSW|Vic|Qld|Tas|NI)\\))?)[,\\s(]+(?:${WORD}\\s?(?:§§?\\s?)?|§§?\\s?)${NUMBERS}`,
    `(?<![\\p{L}\\p{N}])((?:(?:Federal|Royal|Legislative|Presidential)\\s+)?(?:Decree(?:-Law)?|Law|Act)\\s+${LAW_NUMBER}${DAY_OF}(?:\\s+(?:on|concerning|regarding)\\s+(?:the\\s+)?${NAME_WORD}(?:\\s+(?:${SMALL}\\s+){0,2}${NAME_WORD}){0,8})?)[,\\s(]+${WORD}\\s?${NUMBERS}`,
    `(?<![\\p{L}\\p{N}])(${SHORT_BEFORE})[,\\s(]+(?:(?:${WORD}\\s?(?:§§?\\s?)?|§§?\\s?)${NUMBERS}|${anyCase('sch(?:edule)?\\.?')}\\s\\d{1,2}[A-Z]?${PART}?)`,
    `(?<![\\p{L}\\p{N}])((?:${NAME_WORD}\\s+(?:${SMALL}\\s+)?){1,6}Act)[,\\s(]+Chap(?:ter|\\.)?\\s\\d{1,3}[:.]\\d{1,3}`,
    `(?<![\\p{L}\\p{N}$€£.,/-])${BARE_CITED}`,
    '(?<![\\p{L}\\p{N}$€£.,/-])(27(?:0[235])\\([a-h]\\)(?:\\(\\d\\))?(?:\\([A-Z]\\))?)(?![\\p{L}\\p{N}])',
    `(?<![\\p{L}\\p{N}.])(${STATE_CODE})\\s(?:§§?\\s?)?\\d{1,4}[A-Z]?(?:[.:-]\\d{1,4}[A-Z]?){1,3}(?:\\([0-9a-zA-Z]{1,3}\\))*`,
    `(?<![\\p{L}\\p{N}])\\d{1,3}[A-C]?\\s(?:\\p{Lu}[a-z]{0,3}\\.\\s?){2,4}§§?\\s?${NUMBER}`,
    '(?<![\\p{L}\\p{N}])((?:Fed\\.?\\s?)?R\\.?\\s?Crim\\.?\\s?P(?:roc)?\\.?|Crim\\.?\\s?R\\.)\\s?(?:Rule\\s)?\\d{1,2}(?:\\.\\d)?(?:\\([0-9a-zA-Z]{1,3}\\))*',
    '(?<![\\p{L}\\p{N}])((?:Regulation|Directive|Council Regulation)\\s\\(E[UC]\\)\\s(?:No\\.?\\s?)?\\d{1,4}\\/\\d{1,4})',
  ].join('|'),
  'gu',
);
/** Without one of these no form of a citation stands in a text; quicker to look for than the forms. */
const MAY_CITE = finder(
  [
    'u\\.?\\s?s\\.?\\s?c',
    '\\d\\s?(?:v\\.?s\\.?a|m\\.?r\\.?s|ilcs|pa\\.?\\s?c)',
    '§\\s?\\d',
    '(?<![a-z\\d])(?:(?:sub-?)?se[a-z]{0,6}|art[a-zí]{0,7}|ss?|para[a-z]{0,7}|rules?|reg[a-z]{0,9}|clauses?|parts?|r\\/w)\\.?\\s?(?:§§?\\s?)?(?:\\d|(?<![a-z])[ivxl]{1,7}(?![a-z\\d]))',
    `${STATE_CODE}\\s`,
    '(?:regulation|directive)\\s\\(e[uc]\\)',
    '(?:code|law|statutes|laws)\\s\\d',
    '27\\d\\d\\(',
    'sch(?:edule|\\.)\\s\\d|chap(?:ter|\\.)\\s\\d',
    'crim\\.?\\s?[pr]\\.?',
    `[a-z\\d)]\\s(?:of\\s(?:the\\s)?)?${SHORT_NAME}`,
  ].join('|'),
  'iu',
);
/** Words that cite a law only together with its name: a film has parts too. */
const LOOSE_WORD = /^(?:paragraph|rule|regulation|clause|part|schedule|reg\.|ss?\s|r\/w)(?!.*(?:art|sec|§))/i;
/** "Read with" leads to a citation and is none of it. */
const READ_WITH = /^r\/w\s*/i;
/** A heading in capitals on the line above a law that is cited first: "NOTICE TO PRODUCE⏎Crimes Act 1914, section 3ZQO". */
const HEADING = /^\p{Lu}[\p{Lu} ]{3,60}\n\s*(?=\p{Lu}\p{Ll})/u;
const LOWER_LAW =
  /^\s*,?\s*(?:of\s+)?(?:the\s+)?((?:law|act|decree|ordinance)\s+(?:n(?:o|r|°|º)?\.?\s?\d[\d./-]{0,12}|\d{1,4}[./-]\d{1,6}(?:[./-]\d{1,4})?)(?<=\d)|(?:penal|criminal|civil|criminal procedure|penal procedure)\s+code|code of criminal procedure|law on criminal procedure)\b/i;
/** Laws in the capitals of a heading: "SECTION 61 OF THE INVESTIGATORY POWERS ACT 2016", "OF ACT 51 OF 1977". */
const UPPER_LAW =
  /^(?:\s+OF)?\s+(?:THE\s+)?((?:\p{Lu}[\p{Lu}'’()&-]{0,30}\s+){0,7}?(?:ACT|CODE|LAW|ORDINANCE)(?:\s+\d{1,3}\s+OF)?(?:,?\s+(?:19|20)\d{2})?)(?![\p{L}\d])/u;
const MAX = 20_000;
const MOST = 200;

/** False for a text that cites no law, nor does any part of it; quicker to say than to look for the citations. */
export function mayCite(text: string): boolean {
  return /\d|§/.test(text) && (MAY_CITE.test(text) || mayCiteAbroad(text));
}

/** The citations of law in a text, from left to right, none within another. */
export function findProvisions(text: string): readonly Provision[] {
  return /\d|§/.test(text) ? provisionsIn(text) : [];
}

const provisionsIn = oncePerText((text): readonly Provision[] => {
  const national = findNationalCitations(text);
  const found = findEnglishCitations(text).filter((one) => !national.some((other) => overlap(one, other)));
  return national.length === 0 ? found : [...found, ...national].sort((a, b) => a.start - b.start);
});

function overlap(a: Provision, b: Provision): boolean {
  return a.start < b.end && b.start < a.end;
}

function findEnglishCitations(text: string): Provision[] {
  const found: Provision[] = [];
  if (!MAY_CITE.test(text)) return found;
  for (const match of CITATION.matchAll(text.slice(0, MAX))) {
    let written = match[0]
      .replace(/(?:\s+OF)?[\s,;(]+$/, '')
      .replace(/\sOF$/, '')
      .replace(/(?<=\p{L}{3})\.$/u, '');
    if (!/\d|[IVX]/.test(written)) continue;
    let law = match.slice(1).find((group) => group !== undefined) ?? '';
    const lower =
      law === ''
        ? LOWER_LAW.exec(text.slice(match.index + written.length, match.index + written.length + 80))
        : null;
    if (lower !== null) {
      written += lower[0];
      law = lower[1]!;
    }
    const upper =
      law === ''
        ? UPPER_LAW.exec(text.slice(match.index + written.length, match.index + written.length + 120))
        : null;
    if (upper !== null) {
      written += upper[0];
      law = upper[1]!;
    }
    if (law === '' && /U\.?\s?S\.?\s?C|United\s+States\s+Code/.test(written)) law = 'U.S.C.';
    // The number of a printed form: no section begins with a nought.
    if (law === '' && /^ss?\.\s?0/i.test(written)) continue;
    if (law === '' && LOOSE_WORD.test(written)) continue;
    const start = match.index + (READ_WITH.exec(written) ?? HEADING.exec(written) ?? [''])[0].length;
    const opened = written.split('(').length - written.split(')').length;
    if (opened > 0 && text[match.index + written.length] === ')') written += ')';
    if (opened < 0) written = written.replace(/\)$/, '');
    if (found.length === MOST) break;
    const end = match.index + written.length;
    found.push({ start, end, text: written.slice(start - match.index), law });
  }
  return found;
}

const PROCEDURAL = finder(
  [
    'procedure|procedural|proceedings|investigat|coercive measures|surveillance|telecommunication|electronic communication|stored communication|interception|evidence|cybercrime|budapest|convention|police (?:act|law|powers)|mutual (?:legal )?assistance|treaty|regulation|e-evidence|data retention|online safety',
    'crim\\.?\\s?(?:p(?:roc)?|r)\\.|^487\\.\\d|\\b(?:CCP|CPC|CPP|CrPC|BNSS|StPO|Sv|KrMS|KPK|RIPA|IPA|SCA|ECPA|FISA|PACE)\\b|cyber|27(?:02|03|05)\\([a-h]\\)',
    'polizei|strafprozess|computerkriminalität|cyberkriminalität|budapester|(?<!\\p{L})(?:SPG|TKG|TDDDG|TTDSG|BÜPF|IRG|AO|\\p{L}{0,6}(?:PolG|SOG|PAG|POG|ASOG|BKAG))(?!\\p{L})|DSGVO',
    'procédure|instruction criminelle|sécurité intérieure|postes et des communications|(?<!\\p{L})(?:CIC|C\\.?I\\.?Cr|CPCE|LCEN|LSCPT|EIMP|RGPD|c\\.p\\.p)(?!\\p{L})|cybercriminalité',
    'enjuiciamiento|procesal|procedimiento|LECrim|constituci[oó]n|cibercrim|ciberdelinc|(?<!\\p{L})(?:CNPP|NCPP|CPPN|CPPF)(?!\\p{L})|906 de 2004|25/2007',
    'procedura|proc\\.\\s?pen|criminalità informatica|196/2003|2003, ?n\\.? ?196|109/2008',
    'strafvordering|politiewet|telecommunicatiewet|cybercriminaliteit|boedapest|(?<!\\p{L})AVG(?!\\p{L})|13 juni 2005',
    'processo|12\\.965|marco civil|109/2009|75/1993|budapeste|cooperação judiciária',
    'postępowania|k\\.?\\s?p\\.?\\s?k|policji|cyberprzestępczości|telekomunikacyjn|komunikacji elektronicznej|świadczeniu usług',
    'procedur[ăa]|C\\.?\\s?pr(?:oc)?\\.?\\s?pen|budapesta|criminalit(?:atea|ății) informatic|506/2004|302/2004',
    'КПК|процесуал|процесуальн|кіберзлочин|протокол|будапешт|оперативно-розшук|Національну поліцію',
    'tvångsmedel|(?:additionnel|adicional|addizionale|dodatkow\\p{L}+|adițional|aanvullend)|zusatzprotokoll|poliisila(?:in|ki)|(?<!\\p{L})(?:PKL|PolL|ETL|SVPL|CMK|PVSK|CMUK|ZKP(?!\\p{L})|ЗКП|ЗЕС|ЗМВР|ЗСРС|BPK|KPL|ZNPPol|ZEKom)|ceza muhakemesi|siber suçlar|5651 sayılı|5271 sayılı|postopku|поступку|nalogah in pooblastilih|elektronskih komunikacijah|policijskim poslovima|elektroničkim komunikacijama|електронните съобщения|вътрешните работи|Конвенцията',
    'baudžiamojo proceso|žvalgybos įstatymo|elektroninių ryšių|kriminālprocesa|elektronisko sakaru|Δικονομ|Κ\\.\\s?Π\\.\\s?Δ|Βουδαπέστης|Κυβερνοέγκλημα|(?:5002/2022|2225/1994|3917/2011|4411/2016|183\\([IΙ]\\)/2007)|Κανονισμού|Rtv\\.|Eht\\.|Eker(?:tv)?\\.|NAV',
    'trestní(?:ho|m) řádu|tr\\.\\s?ř|(?<!\\p{L})TrŘ|(?<!\\p{L})TŘ|trestného poriadku|kriminalit|büntetőeljárás|(?<!\\p{L})Be\\.|rättegångsbalk|(?<!\\p{L})(?:RB|LEK)(?!\\p{L})|elektronisk kommunikation|straffeproses|retspleje|politilov|ekomlov|pakkokeino|esitutkinta|viestinnän|postupku|Δικονομίας|ΚΠΔ|НПК',
    'LECr(?!\\p{L})|CPP\\p{Lu}|\\((?:EU|UE|EÚ)\\)\\s\\d{4}|(?<!\\p{L})TP(?!\\p{L})|КПКУ|Σύμβασης',
  ].join('|'),
  'iu',
);
const USC_PROCEDURAL = finder(
  /\b18(?:\s?U\.?\s?S\.?\s?C|,?\s+(?:of\s+the\s+)?United\s+States\s+Code)\D{0,16}(?:27\d\d|25\d\d|31\d\d)/i,
);

/** True for law of procedure, evidence or cooperation: the kind that can be the basis of a request, not the crime. */
export function isProcedural(provision: Provision): boolean {
  return (
    PROCEDURAL.test(provision.law) ||
    PROCEDURAL.test(provision.text.replace(/^[^\d§]*/, '')) ||
    USC_PROCEDURAL.test(provision.text)
  );
}

const PENAL =
  /(?:penal|criminal) (?:code|law)|\b(?:StGB|KarS|BNS|IPC|CP|Btk|BrB|TrZ|TZ|COIP|CPB)\b|code p[ée]nal|c[óo]digo (?:orgánico integral )?penal|codice penale|(?<!\p{L})c\.\s?p\.(?!\s?p)|(?<!\p{L})cod\.\s?pen|kodeks\p{L}* karn|k\.?\s?k\.?(?:\s?s\.?)?$|cod(?:ul|ului)? penal|(?<!proc\.\s?)(?<!pr\.\s?)(?<!\p{L})C\.\s?pen|(?<!\p{L})КК(?!\p{L})|кримінального кодексу|wetboek van strafrecht|strafwetboek|strafgesetzbuch|(?<!\p{L})S[rw]\.?(?!\p{L})|trestního zákoníku|tr\.\s?zák|trestného zákona|brottsbalk|straffelov|rikoslain|büntető\s?törvénykönyv|kaznenog zakona|k[ar][zi](?:n|včn)\p{L}*(?:og|og|ega) zakonik?a|(?<!\p{L})НК(?!\p{L})|наказателния|(?<!\p{L})(?:TCK|KZ|КЗ|BK|KL|RL|Π\.?\s?Κ)(?!\p{L})|türk ceza kanunu|кривичног|ποινικού κώδικα|krimināllikum|baudžiamojo kodekso|rikosla/iu;

/** True for a provision of a code of crimes. */
export function isPenal({ law, text = '' }: Pick<Provision, 'law'> & Partial<Provision>): boolean {
  return PENAL.test(law) && !isPowerOfCode({ text });
}

/** True for the sections of Canada's code of crimes on production and preservation: powers, no crimes. */
export function isPowerOfCode({ text }: Pick<Provision, 'text'>): boolean {
  return /^\D*487\.\d/.test(text);
}
