import { type Finder, finder } from '../../../search/finder.ts';
import { type Evidence, said } from '../../evidence.ts';
import { findCaseNumbers, findReferences, numberAt } from '../../law/case-number.ts';
import { isYours } from '../../law/whose-reference.ts';
import type { Letter } from '../layout.ts';
import { anyOf, finderOf } from '../words.ts';
import { isRank } from '../writer/signature-parts.ts';
import { LAW } from './before-numbers.ts';
import { isFormedCase } from './formed-numbers.ts';
import { NUMBER_AHEAD, NUMBER_SIGN } from './number-sign.ts';

/** What calls a number that of a case, in English. */
export const CASE = finder(
  /(?<![\p{L}])(?:(?:criminal|police|court)\s+)?(?:case(?:\s+file)?|proceedings?|procedure|ABM|cause|docket|investigation|blotter(?:\s+entry)?|(?:criminal\s+)?matter|crime(?:\s+ref(?:erence)?)?|inquiry\s+file|occurrence|dossier(?=\s\p{Lu}{2}\.\d)|file(?=\s\p{Lu}{0,4}\d+\p{Lu}?[-/])|QPRIME|NICHE|STORM|CAS|incident|FIR|CSR|ECIR|indictment|PULSE|PV)(?:[ \t]+|[ \t]*\n[ \t]*)(?:(?:with\s+)?(?:the\s+)?(?:no\.?|number|nr\.?|n°|№|#)\s*:?\s*)?(?=[\p{Lu}\d])/giu,
);
/** What calls a number the writer's own, in English. */
export const REFERENCE = finder(
  /(?<![\p{L}])(?<!your\s)(?:ours\s+is|our\s+(?:(?:document|letter|diary|journal|dispatch|internal|own)\s+)?(?:file|number|ref\.?(?:erence)?)(?:\s+is)?|requisition\s+(?:no\.?|number|n[°º]|nr\.?)|ref\.?\s*(?:no\.?|number|nr\.?)|our\s+reference\s+(?:no\.?|number)|file\s+ref(?:erence)?\.?|(?:summons|subpoena|warrant|notice|order|court\s+file|record|journal|grand\s+jury)\s+(?:no\.?|number)|file\s?\/\s?dossier|o[./]?\s?w\.?\s+no\.?|unique\s+reference\s+number(?:\s*\(urn\))?|urn)\s*[:#.]*\s*(?=[\p{L}\d])/giu,
);
/** What police, prosecutors and courts call a case, in any language and short, whatever the language of the letter. */
export const ANY_CASE = finder(
  `(?<![\\p{L}\\d])(?:${[
    '(?:cause|offen[cs]e)(?:\\s*\\/\\s*\\p{L}+)?\\s+(?:rpt|report)|event|pa|(?:criminal\\s+)?(?:case|matter|docket|incident|enquiry|inquiry|investigation|prosecution)|(?:our|police|agency)\\s+(?:file|diligences|case|report)(?:\\s+is)?|agency\\s+no\\.|indictment|CSR|ECIR|ICR|CFS|CCN|CR#?|DR#?|IR#?|GO#?|RC|GD\\s+No\\.?|operation\\s+(?:ref\\.?|reference)|c\\s?&\\s?c|USAO(?:\\s+(?:file|matter|case))?|C\\.\\s?R\\.|OB|station\\s+diary|PULSE|NICHE|FIR|CAS|CAD|ABM|RMS',
    "(?:pv|procès-verbal)(?:\\s+initial)?|(?:n(?:uméro|°)\\s+d[’']\\s?)?événement|n°\\s+(?:de\\s+)?(?:parquet|instruction|dossier|procédure|pv)|dossier|procédure|enquête|affaire",
    'diligencias(?:\\s+(?:previas|urgentes|policiales|preliminares|de\\s+investigación))?|dil(?:ig)?\\.|d\\.p\\.|atestado|ats\\.|causa(?:\\s+penal)?|expediente|carpeta(?:\\s+de\\s+investigación)?|c\\.\\s?i\\.|nunc|cui|spoa|ipp|legajo|nuc|ruc|caso|sumario|noticia\\s+criminal|dp(?=\\s\\d{1,5}\\/\\d{2})|actas\\s+procesales(?:\\s+signadas)?|procedimiento|autos|fro',
    'nuipc|inquérito|ip|ipl|b\\.?o\\.?|boletim(?:\\s+de\\s+ocorrência)?|processo|proc\\.[ºo]?|pic|tco|autos',
    'proc(?:edimento)?\\.?\\s?pen(?:ale)?\\.?|p\\.\\s?p\\.|fascicolo|r\\.?\\s?g\\.?\\s?n\\.?\\s?r\\.?|inc(?:arto)?\\.?(?:\\s+mp)?|c\\.?n\\.?r\\.?',
    'untersuchung|verfahren|strafuntersuchung|ermittlungsverfahren|bußgeldverfahren|strafsache|vorgang|einsatz|fall|zu',
    'parketnummer|zaak(?:nummer)?|pv-?(?:nummer|nr\\.?)?|bvh|dossier(?:nummer)?|onderzoek|notitienummer',
    'sygn\\.?(?:\\s+akt)?|postępowanie|dochodzenie|śledztwo|spraw[ay]|rsd|kmz',
    'dosar(?:\\s+(?:penal|instanță|parchet))?|cauz(?:a|ei)\\s+penal[ăe]i?|lucrare(?:\\s+penal[ăa])?',
    'єрдр|кримінальн\\p{L}+\\s+провадженн\\p{L}+|к/п|провадженн\\p{L}+|справ[аи]|жєо|д\\.?п\\.?|пр\\.?\\s?пр\\.?|нохд|чнд|дознание|преписка|дело|уд|крим\\p{L}*\\s+дел\\p{L}+',
    'sp\\.\\s?zn\\.|čvs:?|čts:?|trestní\\s+věc|(?:kriminaal|väärteo|süüteo)(?:as(?:i|jas?)|menetlus\\p{L}*)|kriminālproces\\p{L}*|ikiteismin\\p{L}+\\s+tyrim\\p{L}+|ügyszám\\p{L}*|bűnügyi\\s+szám|predmet|broj\\s+predmeta|zadeva|opr\\.\\s?št\\.',
    'k-?n(?:r|ummer)\\.?|ärende(?:nr|nummer)?|mål(?:nr|nummer)?|anmälan|anmeldelse|sag(?:snr|snummer)?|sak(?:snr|snummer)?|straffesak|j\\.?\\s?nr\\.?|rikosilmoitus|ilmoitusnumero|(?:asia|juttu|esitutkinta)numero|tutkintailmoitus',
    'αβμ|(?:αριθμ\\p{L}+\\s+)?δικογραφί\\p{L}+|α\\.\\s?β\\.\\s?μ\\.?|φάκελος|υπόθεση|soruşturma|esas|değişik\\s+iş|dosya',
  ].join(
    '|',
  )})(?![\\p{L}\\d_])\\s*(?:-?(?:no|nr|n|nro|núm|num|número|numero|nummer|št|ref)\\.?(?![\\p{L}])\\s?[º°]?|n[º°.]+|№|#|number|:|=)*\\s*${NUMBER_AHEAD}(?=\\S*\\d{2})`,
  'iu',
);
const SIGN = `\\s*${NUMBER_SIGN}(?:[:=]|\\.{1,60}|[-–](?=\\s))?\\s*`;
/** What labels a number in other languages, up to the number. */
export const labels = (language: string, key: 'cases' | 'references'): Finder =>
  finderOf(`number-${key}`, language, () => `(?<![\\p{L}])${anyOf(language, key)}${SIGN}${NUMBER_AHEAD}`);
/** A case by its short name in a heading: "Re: HCSO 2611-00921", "Caso Marea 41877/2026". */
export const HEADED =
  /^(?:(?:re|sub(?:ject)?|subj|betreff|betr\.?|objet|asunto|oggetto|dotyczy|onderwerp|assunto)\s*:?\s+.{0,80}?(?<![\p{L}\d])(?=\p{Lu}{2,8}\s)|.{0,80}?(?<![\p{L}])(?:cas[eo]|affaire|fall|zaak|dossier|operaci[óo]n|operation)\s\p{Lu}\p{Ll}{2,20}\s(?:[Nn][°º.]{1,2}\s?|[Nn]r\.?\s|№\s)?)((?:\p{Lu}{2,8}\s)?\d{2,7}[-/]\d{2,7})(?![\p{L}\d/-]|\.\d)/iu;
/** What is no file's number: a box, a law with its year. */
const NO_FILE =
  /^(?:P\.?\s?O\.?\s?Box|GPO|Box|Postfach|Postbus|Code|Act|Law|Rule|Section)(?![\p{L}])|^\p{L}{3,}\s(?:19|20)\d{2}$|^\d{1,3}(?:\(\p{L}{0,4}\d{0,2}\))+$/iu;
/** A number behind the marks of its register: "I Kpr 51842/2026". */
const SIGNED = /^(?:\p{Lu}[\p{L}.]{0,5} ){1,3}\d[\d\p{L}./-]{2,24}/u;
/** A day, or an address in a network. */
export const DATE = /^\d{4}-\d{2}-\d{2}$|^\d{1,2}[./]\d{1,2}[./]\d{2,4}$|^\d{1,3}(?:\.\d{1,3}){3}$/;
/** No number of a file is shorter, in characters. */
export const SHORTEST = 5;

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
export function isOfFile(value: string): boolean {
  const mark = /^(\p{L}{1,5})\.?\s\d/u.exec(value)?.[1];
  return !NO_FILE.test(value) && (mark === undefined || !isRank(mark));
}

/** Adds the first number that labels of a text lead to, the writer's own last of all where a case's is wanted; true if it is one. */
export function addFirst(
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
export function numbersBehind(pattern: Finder, text: string): { value: string; quote: string }[] {
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
