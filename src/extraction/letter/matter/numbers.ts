import { type Finder, finder } from '../../../search/finder.ts';
import { type Evidence, type Place, said } from '../../evidence.ts';
import { findCaseNumbers, findReferences, numberAt } from '../../law/case-number.ts';
import { isYours } from '../../law/whose-reference.ts';
import { isHeadedByCourt } from '../authority/court-heads.ts';
import type { Letter } from '../layout.ts';
import { anyOf, finderOf } from '../words.ts';
import { isRank } from '../writer/signature-parts.ts';
import { LAW, OF_CITED } from './before-numbers.ts';
import { FORMED, isFormedCase } from './formed-numbers.ts';
import { NUMBER_AHEAD, NUMBER_SIGN } from './number-sign.ts';
import { ownRegister } from './own-register.ts';

const CASE = finder(
  /(?<![\p{L}])(?:(?:criminal|police|court)\s+)?(?:case(?:\s+file)?|proceedings?|procedure|ABM|cause|docket|investigation|blotter(?:\s+entry)?|(?:criminal\s+)?matter|crime(?:\s+ref(?:erence)?)?|inquiry\s+file|occurrence|dossier(?=\s\p{Lu}{2}\.\d)|file(?=\s\p{Lu}{0,4}\d+\p{Lu}?[-/])|QPRIME|NICHE|STORM|CAS|incident|FIR|CSR|ECIR|indictment|PULSE|PV)(?:[ \t]+|[ \t]*\n[ \t]*)(?:(?:with\s+)?(?:the\s+)?(?:no\.?|number|nr\.?|n°|№|#)\s*:?\s*)?(?=[\p{Lu}\d])/giu,
);
const REFERENCE = finder(
  /(?<![\p{L}])(?<!your\s)(?:ours\s+is|our\s+(?:(?:document|letter|diary|journal|dispatch|internal|own)\s+)?(?:file|number|ref\.?(?:erence)?)(?:\s+is)?|requisition\s+(?:no\.?|number|n[°º]|nr\.?)|ref\.?\s*(?:no\.?|number|nr\.?)|our\s+reference\s+(?:no\.?|number)|file\s+ref(?:erence)?\.?|(?:summons|subpoena|warrant|notice|order|court\s+file|record|journal|grand\s+jury)\s+(?:no\.?|number)|file\s?\/\s?dossier|o[./]?\s?w\.?\s+no\.?|unique\s+reference\s+number(?:\s*\(urn\))?|urn)\s*[:#.]*\s*(?=[\p{L}\d])/giu,
);
const SIGN = `\\s*${NUMBER_SIGN}(?:[:=]|\\.{1,60}|[-–](?=\\s))?\\s*`;
/** What labels a number in other languages, up to the number. */
const labels = (language: string, key: 'cases' | 'references'): Finder =>
  finderOf(`number-${key}`, language, () => `(?<![\\p{L}])${anyOf(language, key)}${SIGN}${NUMBER_AHEAD}`);
/** The prosecutor's number beside that of the police: "numéro de parquet 26 299 000 118", "R.G. notizie di reato 1512/26". */
const PARQUET =
  /(?<![\p{L}])(?:(?:numéro|n°)\s+(?:de\s+)?parquet|parquet\s+n°|r\.?\s?g\.?\s+notizie\s+di\s+reato)\s*:?\s*(\d[\d\s/.-]{4,20}\d)(?!\d)/iu;
/** A file's number alone on a line, or with the register's mark of German-speaking courts. */
const ALONE = /^(?!\+)(?=(?:\D*\d){6})[\p{Lu}\d][\p{L}\d]{0,12}(?:[-/.](?:\p{L}|\d)[\p{L}\d]{0,12}){1,5}$/u;
const REGISTER = finder(
  /(?<![\p{L}\d])\d{1,4}\s(?:Js|UJs|St|Gs|Ds|Ls|Cs|Kap|BAZ|Hv|HR)\s\d{1,7}\/\d{2}\p{L}?(?![\p{L}\d])/u,
);
/** The South African Police's cases by station: "SEA POINT CAS 214/09/2026". */
const STATION = finder(/(?<![\p{L}])(?:\p{Lu}{3,20}\s){1,3}CAS\s\d{1,5}\/\d{1,2}\/\d{4}/u);
/** "No. SW2026-004418" beside the parties of a case. */
const CAPTION = finder(
  /(?:^|[\t\n]|\s{2})(?:(?:Misc\.?|Criminal|Cause|Docket|Record)\s)?(?:Case\s)?No[s.]{0,2}:?\s(?=[\p{L}\d-]*\d{3})/gu,
);
const CAPTION_END = 2000;
/** The writer's reference by the short name of the body: "SFO ref. FRX04-2". */
const OWN_FILE = finder(
  /(?<![\p{L}])\p{Lu}{2,6}\s(?:[Rr]ef\.?|[Rr]eference)\s*(?:[Nn]o\.?|[Nn]umber)?\s*[:.]?\s*(?=[\p{Lu}\d])/gu,
);
/** What the body calls its file is the case's: "TBI File KX-3C-000271". */
const OWN_CASE = finder(
  /(?<![\p{L}])\p{Lu}{2,6}\s[Ff]ile\s*(?:[Nn]o\.?|[Nn]umber)?\s*[:.]?\s*(?=[\p{Lu}\d])/gu,
);
/** The number of an order in the subject line of the mail that brings it. */
const SUBJECT_NUMBER = finder(
  /(?<![\p{L}])(?:subpoena|warrant|notice|summons|authori[sz]ation|SCW|WDCD)\s*(?:no\.?|number|#)?\s*[:–-]?\s*(?=[\p{L}\d])/giu,
);
/** "No. 03-1142 of 2 November 2026" on a line of the head. */
const NUMBERED =
  /^(?:(?:C\.\s?)?No|Nro?|Cat|N[°º]|N\.º|№|Our\sNo|Meie|Numer\sreferencyjny|Ieșire\snr|Edoc#|Our\sletter)\.?\s*:?\s*((?:\p{Lu}{2,6}\s)?[\p{L}\d][\p{L}\d./()-]{3,30}(?:\s[\p{L}\d./-]{2,12}|\s\/\s[\p{L}\d./-]{3,20}(?:\s[\d./-]{2,12})?)?)(?:\s+di\s+prot(?:ocollo)?\.?)?(?:,?\s+(?:of|dated:?|date:?|from|din|z\s+dnia|від|du|vom)\s.{4,40})?$/iu;
/** A file's number as registries of the Commonwealth write it, perhaps with the day beside it: "AG/CONF/MLA/2/118 VOL. II   30th July 2026". */
const FILED =
  /^(\p{Lu}{2,8}(?:\/[\p{Lu}\d.-]{1,10}){2,8}(?:\s?VOL\.?\s?[IVX\d]{1,5}(?:\/\d{1,4})?)?)(?:\s{2,}.{4,30}|\s\d{1,2}(?:st|nd|rd|th)?\s\p{L}{3,9}\s\d{4})?$/u;
/** "Ref. CCU/2026/1530" at the beginning of a line of the head. */
const MARKED =
  /^(?:our\s+)?ref(?:erence)?s?\.?(?:\s+no\.?)?\s*:?\s+([\p{L}\d][\p{L}\d./_-]{3,30})(?=\s*(?:\t|$))/iu;
/** What police, prosecutors and courts call a case, in any language and short, whatever the language of the letter. */
const ANY_CASE = finder(
  `(?<![\\p{L}\\d])(?:${[
    '(?:cause|offen[cs]e)(?:\\s*\\/\\s*\\p{L}+)?\\s+(?:rpt|report)|event|pa|(?:criminal\\s+)?(?:case|matter|docket|incident|enquiry|inquiry|investigation|prosecution)|(?:our|police|agency)\\s+(?:file|diligences|case|report)(?:\\s+is)?|agency\\s+no\\.|indictment|CSR|ECIR|ICR|CFS|CCN|CR#?|DR#?|IR#?|GO#?|RC|GD\\s+No\\.?|operation\\s+(?:ref\\.?|reference)|c\\s?&\\s?c|USAO|C\\.\\s?R\\.|OB|station\\s+diary|PULSE|NICHE|FIR|CAS|CAD|ABM|RMS',
    '(?:pv|procès-verbal)(?:\\s+initial)?|n°\\s+(?:de\\s+)?(?:parquet|instruction|dossier|procédure|pv)|dossier|procédure|enquête|affaire',
    'diligencias(?:\\s+(?:previas|urgentes|policiales|preliminares|de\\s+investigación))?|dil(?:ig)?\\.|d\\.p\\.|atestado|ats\\.|causa(?:\\s+penal)?|expediente|carpeta(?:\\s+de\\s+investigación)?|c\\.\\s?i\\.|nunc|cui|spoa|ipp|legajo|nuc|ruc|caso|sumario|noticia\\s+criminal|procedimiento|autos|fro',
    'nuipc|inquérito|ip|ipl|b\\.?o\\.?|boletim(?:\\s+de\\s+ocorrência)?|processo|proc\\.[ºo]?|pic|tco|autos',
    'proc(?:edimento)?\\.?\\s?pen(?:ale)?\\.?|p\\.\\s?p\\.|fascicolo|r\\.?\\s?g\\.?\\s?n\\.?\\s?r\\.?|inc(?:arto)?\\.?(?:\\s+mp)?|c\\.?n\\.?r\\.?',
    'untersuchung|verfahren|strafuntersuchung|ermittlungsverfahren|bußgeldverfahren|strafsache|vorgang|fall|zu',
    'parketnummer|zaak(?:nummer)?|pv-?(?:nummer|nr\\.?)?|bvh|dossier(?:nummer)?|onderzoek|notitienummer',
    'sygn\\.?(?:\\s+akt)?|postępowanie|dochodzenie|śledztwo|spraw[ay]|rsd|kmz',
    'dosar(?:\\s+(?:penal|instanță|parchet))?|cauz(?:a|ei)\\s+penal[ăe]i?|lucrare(?:\\s+penal[ăa])?',
    'єрдр|кримінальн\\p{L}+\\s+провадженн\\p{L}+|к/п|провадженн\\p{L}+|справ[аи]|жєо|д\\.?п\\.?|пр\\.?\\s?пр\\.?|нохд|чнд|дознание|преписка|дело|уд|крим\\p{L}*\\s+дел\\p{L}+',
    'sp\\.\\s?zn\\.|čvs:?|čts:?|trestní\\s+věc|(?:kriminaal|väärteo|süüteo)(?:as(?:i|jas?)|menetlus\\p{L}*)|kriminālproces\\p{L}*|ikiteismin\\p{L}+\\s+tyrim\\p{L}+|ügyszám\\p{L}*|bűnügyi\\s+szám|predmet|broj\\s+predmeta|zadeva|opr\\.\\s?št\\.',
    'k-?n(?:r|ummer)\\.?|ärende(?:nr|nummer)?|mål(?:nr|nummer)?|anmälan|anmeldelse|sag(?:snr|snummer)?|sak(?:snr|snummer)?|straffesak|j\\.?\\s?nr\\.?|rikosilmoitus|ilmoitusnumero|(?:asia|juttu|esitutkinta)numero|tutkintailmoitus',
    'αβμ|α\\.\\s?β\\.\\s?μ\\.?|φάκελος|υπόθεση|soruşturma|esas|değişik\\s+iş|dosya',
  ].join(
    '|',
  )})(?![\\p{L}\\d_])\\s*(?:-?(?:no|nr|n|nro|núm|num|número|numero|nummer|št|ref)\\.?(?![\\p{L}])\\s?[º°]?|n[º°.]+|№|#|number|:|=)*\\s*${NUMBER_AHEAD}(?=\\S*\\d{2})`,
  'iu',
);
/** Labels of an office's own register of what it sends: no case is counted so. */
const DIARY = /^(?:dnr|diarien|gz|geschäftsz)/i;
/** What the police note is counted by: the case's number where nothing else is called one. */
const REPORT = finder(
  /(?<![\p{L}])(?:(?:report|complaint|event|OB|CAD|CCH|UCR)(?:\s+(?:no\.?|number|nr\.?|ref(?:erence)?\.?|#)\s*:?|\s*:)\s*(?=[\p{L}\d])|OB\s+(?=\d{1,4}\/\d))/giu,
);
/** A case by its short name in a heading: "Re: HCSO 2611-00921", "Caso Marea 41877/2026". */
const HEADED =
  /^(?:(?:re|sub(?:ject)?|subj|betreff|betr\.?|objet|asunto|oggetto|dotyczy|onderwerp|assunto)\s*:?\s+.{0,80}?(?<![\p{L}\d])(?=\p{Lu}{2,8}\s)|.{0,80}?(?<![\p{L}])(?:cas[eo]|affaire|fall|zaak|dossier|operaci[óo]n|operation)\s\p{Lu}\p{Ll}{2,20}\s(?:[Nn][°º.]{1,2}\s?|[Nn]r\.?\s|№\s)?)((?:\p{Lu}{2,8}\s)?\d{2,7}[-/]\d{2,7})(?![\p{L}\d/-]|\.\d)/iu;
/** The day and the number of a letter, as registries of eastern Europe write them: "08.10.2026 № 84117/12.1.3/32-26". */
const DAY_FIRST =
  /^(?:\p{L}{3,6}\s)?\d{1,2}\.\s?\d{1,2}\.\s?\d{4}(?:\s?(?:р|г|r)\.)?\s*(?:№|[Nn]r\.?|[Nn]o\.?|č\.)\s*([\p{L}\d][\p{L}\d./-]{3,30})$/u;
/** What is no file's number: a box, a law with its year. */
const NO_FILE =
  /^(?:P\.?\s?O\.?\s?Box|GPO|Box|Postfach|Postbus|Code|Act|Law|Rule|Section)(?![\p{L}])|^\p{L}{3,}\s(?:19|20)\d{2}$|^\d{1,3}(?:\(\p{L}{0,4}\d{0,2}\))+$/iu;
/** A number behind the marks of its register: "I Kpr 51842/2026". */
const SIGNED = /^(?:\p{Lu}[\p{L}.]{0,5} ){1,3}\d[\d\p{L}./-]{2,24}/u;
/** A day, or an address in a network. */
const DATE = /^\d{4}-\d{2}-\d{2}$|^\d{1,2}[./]\d{1,2}[./]\d{2,4}$|^\d{1,3}(?:\.\d{1,3}){3}$/;
const SHORTEST = 5;
/** What courts call the file in which they decide: the case's number where nothing else has one. */
const OF_COURT = /^[^\p{L}]*(?:(?:crl\.\s?)?misc|sp\.\s?zn|spisov)/iu;

/** The case file's number, with or without a word for "number" before it. */
export function readCaseNumber(letter: Letter, evidence: Evidence): void {
  const { text, place, language } = letter;
  const counted = ownRegister(letter);
  const formed = formedCase(letter, counted?.value) ?? PARQUET.exec(text)?.[1];
  const named = formed ?? otherThan(counted?.value ?? null, letter);
  const isOfMatter = counted !== null && (isFormedCase(counted.value) || OF_COURT.test(counted.quote));
  if (counted !== null && (named !== null || !isOfMatter))
    evidence.add('registrationNumber', counted.value, [counted.quote, counted.value], {
      ...place,
      method: 'label',
    });
  else if (counted !== null) evidence.add('crime.caseNumber', counted.value, [counted.value], place);
  if (counted !== null && named !== null && evidence.add('crime.caseNumber', named, [named], place)) return;
  if (formed !== undefined && evidence.add('crime.caseNumber', formed, [formed], place)) return;
  if (language !== 'en' && addFirst('crime.caseNumber', labels(language, 'cases'), letter, evidence)) return;
  const docket = isHeadedByCourt(letter) ? captioned(letter) : undefined;
  if (
    docket !== undefined &&
    docket !== counted?.value &&
    evidence.add('crime.caseNumber', docket, [docket], place)
  )
    return;
  const station = STATION.exec(text)?.[0].replace(/^CAS\s+NO\s+/, '');
  if (station !== undefined && evidence.add('crime.caseNumber', station, [station], place)) return;
  const own = said(evidence, 'registrationNumber');
  const isPart = (value: string): boolean => own !== null && own !== value && own.includes(value);
  const numbers = findCaseNumbers(text).filter(
    ({ start, value }) => isOfFile(value) && !isPart(value) && !DIARY.test(text.slice(start, start + 20)),
  );
  // What the police report says beside the number of a file is the case.
  const labelled = numbers.find(({ start }) => !/^file/i.test(text.slice(start, start + 4))) ?? numbers[0];
  if (labelled !== undefined) {
    const quotes = [text.slice(labelled.start, labelled.end), labelled.value];
    evidence.add('crime.caseNumber', labelled.value, quotes, place);
    return;
  }
  if (addFirst('crime.caseNumber', CASE, letter, evidence)) return;
  const register =
    REGISTER.exec(text)?.[0] ??
    captioned(letter) ??
    letter.head.find((line) => isFileNumber(line.text))?.text;
  if (register !== undefined) evidence.add('crime.caseNumber', register, [register], place);
  else if (
    !addFirst('crime.caseNumber', OWN_CASE, letter, evidence) &&
    !addFirst('crime.caseNumber', ANY_CASE, letter, evidence)
  )
    addReport(letter, evidence);
}

/** The first number that is a case's by its form; one that a decision bears only where no word calls another a case's. */
function formedCase({ text, language }: Letter, counted: string | undefined): string | undefined {
  const found = [...FORMED.matchAll(text)].filter(({ 0: value }) => !isSame(value, counted));
  const ofNone = found.find(({ index }) => !OF_CITED.test(text.slice(Math.max(0, index - 90), index)));
  if (ofNone !== undefined || found.length === 0) return ofNone?.[0];
  const named = language === 'en' ? [] : numbersBehind(labels(language, 'cases'), text.slice(0, 30_000));
  return named.some(({ value }) => !isSame(value, found[0]![0])) ? undefined : found[0]![0];
}

/** True for a number that is, or is a part of, another. */
function isSame(value: string, other: string | undefined): boolean {
  return other !== undefined && (value === other || other.startsWith(value) || value.startsWith(other));
}

/** The first number that a word calls a case's, besides the one under which the letter goes out; null where there is none. */
function otherThan(own: string | null, { text, language }: Letter): string | null {
  if (own === null) return null;
  const found = [
    ...(language === 'en' ? [] : numbersBehind(labels(language, 'cases'), text.slice(0, 30_000))),
    ...findCaseNumbers(text).filter(({ value }) => isOfFile(value)),
    ...numbersBehind(CASE, text.slice(0, 30_000)),
    ...numbersBehind(ANY_CASE, text.slice(0, 30_000)),
  ];
  return found.find(({ value }) => !isSame(value, own))?.value ?? null;
}

/** The number of a report, or one that a heading gives. */
function addReport(letter: Letter, evidence: Evidence): void {
  if (addFirst('crime.caseNumber', REPORT, letter, evidence)) return;
  for (const { text } of letter.head) {
    const value = HEADED.exec(text.slice(0, 160))?.[1];
    if (value !== undefined && evidence.add('crime.caseNumber', value, [value], letter.place)) return;
  }
}

/** The number of a case or of the writer's own file with which a text begins, and what labels it; null where none does. */
export function labelledNumber(text: string, language: string): { label: string; value: string } | null {
  return labelledNumbers(text, language).find(({ start }) => start <= 1) ?? null;
}

/** All such numbers of a text, with where their labels begin. */
export function labelledNumbers(
  text: string,
  language: string,
): { readonly start: number; readonly label: string; readonly value: string }[] {
  if (!/\d/.test(text)) return [];
  const known = [...findReferences(text), ...findCaseNumbers(text)].map(({ start, end, value }) => ({
    start,
    label: text.slice(start, end - value.length),
    value,
  }));
  const others =
    language === 'en' ? [CASE, REFERENCE] : [labels(language, 'cases'), labels(language, 'references')];
  const more = others.flatMap((pattern) =>
    [...pattern.matchAll(text.slice(0, 30_000))].flatMap((match) => {
      const value = numberAt(text.slice(match.index + match[0].length, match.index + match[0].length + 80));
      if (value === null || value.length < SHORTEST || DATE.test(value) || !isOfFile(value)) return [];
      if (isYours(text.slice(Math.max(0, match.index - 12), match.index))) return [];
      return [{ start: match.index, label: match[0], value }];
    }),
  );
  return [...known, ...more];
}

/** False for a box, a law and an officer's collar number: "DS 4127". */
function isOfFile(value: string): boolean {
  const mark = /^(\p{L}{1,5})\.?\s\d/u.exec(value)?.[1];
  return !NO_FILE.test(value) && (mark === undefined || !isRank(mark));
}

function captioned({ text }: Letter): string | undefined {
  for (const label of CAPTION.matchAll(text.slice(0, CAPTION_END))) {
    const from = label.index + label[0].length;
    const value = numberAt(text.slice(from, from + 60));
    if (value !== null && value.length > SHORTEST && !DATE.test(value)) return value;
  }
  return undefined;
}

function isFileNumber(line: string): boolean {
  return line.length < 40 && ALONE.test(line) && !DATE.test(line);
}

/** The authority's own reference in running text ("our file 305B-BS-3341208"). */
export function readOwnReference(letter: Letter, evidence: Evidence): void {
  const { language } = letter;
  if (language !== 'en' && addFirst('registrationNumber', labels(language, 'references'), letter, evidence))
    return;
  if (addFirst('registrationNumber', REFERENCE, letter, evidence)) return;
  if (addFirst('registrationNumber', OWN_FILE, letter, evidence)) return;
  const filed = letter.signature.map(({ text }) => FILED.exec(text.trim())?.[1]).find(Boolean);
  if (filed !== undefined && evidence.add('registrationNumber', filed, [filed], letter.place)) return;
  for (const cell of letter.head.flatMap(({ text }) => text.slice(0, 160).split(/\t|\s{3,}|;\s/))) {
    const value = (MARKED.exec(cell) ??
      NUMBERED.exec(cell.trim()) ??
      DAY_FIRST.exec(cell.trim()) ??
      FILED.exec(cell.trim()))?.[1];
    if (value === undefined || !/\d{2}/.test(value) || DATE.test(value) || isFormedCase(value)) continue;
    if (evidence.add('registrationNumber', value, [cell.trim(), value], letter.place)) return;
  }
}

/** The same in the subject line: the body's own file, or the number of what the mail brings. */
export function readSubjectReference(
  whole: string,
  place: Place,
  language: string,
  evidence: Evidence,
): void {
  const subject = { text: whole.slice(0, 300), place };
  const found = [
    FORMED.exec(subject.text)?.[0],
    [...numbersBehind(labels(language, 'cases'), subject.text)][0]?.value,
    [...numbersBehind(CASE, subject.text)][0]?.value,
    [...numbersBehind(ANY_CASE, subject.text)][0]?.value,
    findCaseNumbers(subject.text)[0]?.value,
    HEADED.exec(subject.text)?.[1],
  ].find((value) => value !== undefined);
  if (found !== undefined) evidence.add('crime.caseNumber', found, [found], place);
  for (const pattern of [OWN_FILE, SUBJECT_NUMBER])
    if (addFirst('registrationNumber', pattern, subject, evidence)) return;
}

function addFirst(
  path: 'crime.caseNumber' | 'registrationNumber',
  pattern: Finder,
  { text, place }: Pick<Letter, 'text' | 'place'>,
  evidence: Evidence,
): boolean {
  const own = said(evidence, 'registrationNumber');
  const isOwn = ({ value }: { value: string }): number =>
    path === 'crime.caseNumber' && value === own ? 1 : 0;
  const found = numbersBehind(pattern, text.slice(0, 30_000)).toSorted((a, b) => isOwn(a) - isOwn(b));
  for (const { value, quote } of found)
    if (path === 'registrationNumber' && isFormedCase(value)) continue;
    else if (evidence.add(path, value, [quote, value], place)) return true;
  return false;
}

/** The numbers that labels of a text lead to, with their labels; none that is the reader's. */
function numbersBehind(pattern: Finder, text: string): { value: string; quote: string }[] {
  return [...pattern.matchAll(text)].flatMap((label) => {
    const before = text.slice(Math.max(0, label.index - 24), label.index);
    if (isYours(before) || LAW.test(before)) return [];
    const from = label.index + label[0].length;
    const rest = text.slice(from, from + 80);
    const value = numberAt(rest) ?? SIGNED.exec(rest)?.[0].replace(/[.\-/]+$/, '') ?? null;
    if (value === null || value.length < SHORTEST || DATE.test(value) || !isOfFile(value)) return [];
    return [{ value, quote: text.slice(label.index, from + value.length) }];
  });
}
