import { type Finder, finder } from '../../search/finder.ts';
import { isYours } from './whose-reference.ts';

/** A number that a text labels as that of a case or a request, with its offsets; `label` begins at `start`. */
export interface LabelledNumber {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

const SIGN =
  '(?:\\s*(?:no\\.?|nos\\.?|n\\.\\s?[ºo°]|n\\.|number|nr\\.?|n°|nº|№|#|id|ref(?:erence)?\\.?(?:\\s+(?:no\\.?|number))?)(?![\\p{L}]))';
const QUALITY =
  '(?:(?:criminal|police|court|our|the|this|case|cause|investigation|pre-trial|FBI|PSNI|crime|operation|pending|ongoing)\\s+){0,4}';
const CASE_WORD = `(?:case(?:\\s+file)?|file|proceedings?|procedure|procédure|investigation|inquiry|enquiry|docket|cause|dossier|report\\s+of\\s+(?:an?\\s+|the\\s+)?(?:offence|offense|crime)|(?:offence|offense|police)\\s+report|Cr\\.?|C\\.\\s?R\\.|crime(?:\\s+(?:report|ref(?:erence)?))?|occurrence|inquiry\\s+file|incident|Verfahren|proc\\.\\s?pen\\.|procedimento\\s+penale|PULSE|atestado|expediente|procedimiento(?:\\s+penal)?|sumario|process|processo(?:[\\s-]crime)?|inquérito|fascicolo|dosar(?:ul)?(?:\\s+penal)?|cauza|кримінальн(?:е|ого)\\s+провадження|провадження|справ[аи]|ЄРДР|sprawa|śledztwo|enquête|affaire|notice|zaak|Ermittlungsverfahren)(?:\\s+(?:file|case|record|report))?(?:\\s+or\\s+proceedings)?`;
/** Names of numbers that stand before them without a sign: registers, and abbreviations that only files have. */
const REGISTER =
  '(?:(?:DR|GO|IR|CR|RD|RN|SR|CC|ICR|OCA|CFS|CCN)\\s?#|FIR|C\\.\\s?R\\.(?=\\s\\d)|BVH|CRN|NUIPC|RGNR|R\\.\\s?G\\.\\s?(?:N\\.\\s?R\\.|GIP)|KCD|Aktenzeichen|Az\\.?(?!\\s\\d{5}(?![\\d/]))|Geschäftszeichen|Gz\\.|proces-verbaal|PV|diligencias(?:\\s+previas)?|dnr|diarienummer|sygn(?:\\.|atura)(?:\\s+akt)?|zaaknummer|parketnummer|proces-verbaalnummer|PV-nummer|dossiernummer|ЄРДР|diligencias\\s+(?:previas|policiales)|sp\\.\\s?zn\\.|č\\.\\s?j\\.)';
const CASE = finder(
  [
    `(?<![\\p{L}])${QUALITY}${CASE_WORD}(?:${SIGN}\\s*(?:is|:|=|–|-)?|\\s*:)\\s*`,
    `(?<![\\p{L}])${REGISTER}(?![\\p{L}])(?:${SIGN})?\\s*:?\\s*(?=\\S{0,12}\\s?\\S{0,12}\\d)(?![\\p{L}]{6})`,
    '(?<![\\p{L}])in\\s+(?:the\\s+)?(?:matter|case)\\s+of\\s+(?=[\\p{L}\\p{N}]{1,12}[-/][\\p{L}\\p{N}./-]{0,30}\\d)(?=\\S{0,20}\\d{3})',
    '(?<![\\p{L}])(?:n°|nº|no\\.?|number|numéro)\\s+(?:of\\s+(?:the\\s+)?|de\\s+(?:la\\s+)?)?(?:procédure|procedure|proceedings|dossier|case|enquête|parquet|PV)\\s*:?\\s*',
  ].join('|'),
  'giu',
);
/** A word for a case with its number and nothing between: enough where a text is there to give that number. */
const LOOSE = finder(
  `(?<![\\p{L}])(?<!\\b(?:each|any|every|one|that|in)\\s)${QUALITY}${CASE_WORD}\\s+(?=\\S{0,12}\\s?\\S{0,12}\\d)`,
  'giu',
);
/** A file's number by its form alone: "RSD 412/26", "3490 Js 118/26", "III K 118/26". */
const BARE = finder(
  /(?<![\p{L}\p{N}/.§-])(?<!\b(?:law|act|art\.?|no\.?|nr\.?|section|directive|regulation|decree)\s)(?:(?:\d{1,4}|[IVX]{1,5})\s\p{Lu}{1,3}\p{Ll}{0,3}|(?!(?:EU|EC|EEC|UN|CETS|ETS|OJ|TEL|FAX)\s)(?:\p{Lu}{2,5}\s)?\p{Lu}{2,6}|(?:\p{Lu}{2}\s)?\d{1,4}\s(?:Ds|Js|Kps?|Kow)\.?|Ds\.)\s(\d{1,7}[/.](?:\d{2}|(?:19|20)\d{2})[a-z]?)(?![\p{L}\d/])/gu,
);
/** Numbers whose form no other number has: the Ukrainian register's 17 digits, "LKA-231-1188/26", "3013/8/2214". */
const FORMED = finder(
  /(?<![\p{L}\p{N}/.+-])(?:[1-9]20[12]\d{13}|\p{Lu}{2,6}-\d{2,5}-\s?\d{2,6}\/\d{2,4}|(?!\d{1,2}\/\d{1,2}\/(?:19|20)\d{2})\d{3,6}\/\d{1,4}\/\d{2,6}(?:[./]?b[üu]\.?)?)(?![\p{L}\p{N}/])/gu,
);
/** Any sign with its number, whatever the word before it calls the file; not the number of a law, an account or a person. */
const SIGNED = finder(
  `(?<![\\p{L}])(?<!\\b(?:law|act|code|decree|ordinance|regulation|directive|treaty|CETS|ETS|account|user|customer|card|iban|phone|telephone|tel|mobile|badge|warrant|imei|imsi|victims?|counts?|order|invoice|parcel|plate|passport|your)\\s)(?:${SIGN.replace('\\s*', '')}\\s*[:=]?|(?!IBAN|IMEI|IMSI|TEL|FAX|ID)\\p{Lu}\\p{L}{0,3}\\s*:)\\s*`,
  'giu',
);
const REFERENCE = finder(
  `(?<![\\p{L}])(?<!(?:your|crime)\\s)(?:our\\s+(?:ref(?:erence)?\\.?|no\\.?|number)(?:${SIGN})?|ref(?:erence)?(?:${SIGN}|\\.)?|(?:registration|request|reg\\.)${SIGN})\\s*(?:is\\s+|[:=#]\\s*)`,
  'giu',
);
const MAX = 20_000;
/** The longest number with its letters and breaks, in characters. */
const LONGEST = 80;

/** Numbers labelled as a case file's or proceedings' ("Case file no. 23-1234/567", "criminal proceedings number …"). */
export function findCaseNumbers(text: string): LabelledNumber[] {
  return find(text.slice(0, MAX), CASE);
}

/**
 * The same in a text that is there to name the crime and its file: "criminal case 26230055117" and "RSD 412/26" count too, after
 * those that a sign marks.
 */
export function findFileNumbers(whole: string): LabelledNumber[] {
  const text = whole.slice(0, MAX);
  const signed = find(text, CASE);
  if (signed.length > 0) return signed;
  const loose = find(text, LOOSE).filter(({ value }) => isFileNumber(value));
  if (loose.length > 0) return loose;
  const bare = [...FORMED.matchAll(text), ...BARE.matchAll(text)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    value: match[0].replace(BREAK, ''),
  }));
  return bare.length > 0 ? bare : find(text, SIGNED).filter(({ value }) => isLongFileNumber(value));
}

/** Numbers labelled as the authority's own reference ("Our ref: …", "Reference: …"). */
export function findReferences(text: string): LabelledNumber[] {
  const within = text.slice(0, MAX);
  return find(within, REFERENCE).filter(
    ({ start }) => !isYours(within.slice(Math.max(0, start - 12), start)),
  );
}

function find(text: string, labels: Finder): LabelledNumber[] {
  return [...labels.matchAll(text)].flatMap((match) => {
    const from = match.index + match[0].length;
    const number = readNumber(text.slice(from, from + LONGEST));
    if (number === null) return [];
    return [{ start: match.index, end: from + number.length, value: number.value }];
  });
}

/** "26230055117" and "2026/77", but not the 12 of "case 12 victims", nor a year. */
function isFileNumber(value: string): boolean {
  return /\d{5}/.test(value.replace(/\s/g, '')) || /\d[/.:-]\w|\p{L}[/.-]?\d/u.test(value);
}

/** "GE.20.F1.004471/2026": parts and digits enough to be mistaken for nothing else. */
function isLongFileNumber(value: string): boolean {
  return /[/-]/.test(value) && value.replace(/\D/g, '').length >= 6;
}

/** True for a date that stands where a number could: "2026-10-01", "1.10.2026". */
export function isDate(value: string): boolean {
  return /^(?:(?:19|20)\d{2}[-./]\d{2}[-./]\d{2}|\d{1,2}[-./]\d{1,2}[-./](?:19|20)\d{2})$/.test(value);
}

/** A place with its postcode or district, a postcode alone, a time: "Praha 2", "401 26", "09:41". */
const PLACE_OR_TIME = /^(?:\p{Lu}\p{Ll}{2,}\s\d{1,5}|\d{3}\s\d{2}|\d{1,2}:\d{2}(?::\d{2})?)$/u;

/** True for a date with or without its time, a time, and a place, which stand where a number could. */
function isNoNumber(value: string): boolean {
  const [day = '', time] = value.split(' ');
  return isDate(value) || PLACE_OR_TIME.test(value) || (isDate(day) && PLACE_OR_TIME.test(time ?? ''));
}

const TOKEN =
  /^[\p{L}\p{N}][\p{L}\p{N}./_:–#*-]*(?:(?:\([\p{L}\p{N}]{1,6}\)){1,3}(?:[/-][\p{L}\p{N}][\p{L}\p{N}./_-]*)?)?/u;
const MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;
/** A mark of a register in dotted capitals after the number: "4471/2026 R.G.N.R." */
const DOTTED =
  /^ ((?:\p{Lu}\.){2,6}(?: (?:[-–] )?[Mm]od\. ?\d{2})?)(?![\p{L}\p{N}])|^\. ?(?:bü|ált|sz)\.?(?![\p{L}\p{N}])/u;
/** "44 of 2026", as common-law countries count their cases. */
const YEAR_OF = /^\p{Lu}{0,2}\d{1,5}$/u;
const OF_YEAR = /^\s(?:of|OF)\s(?:19|20)\d{2}(?!\d)/;
/** A unit's mark, with a dash before the number that it counts; a folio and the file that it lies in: "SO 42 - 2026-0098", "(31) in KW 26/INV/7". */
const COMPOUND =
  /^(?:\p{Lu}{1,5}\s?\d{1,4}\s[-–]\s(?:\p{Lu}{2,5}\s)?(?!(?:19|20)\d{2}[-./]\d{2}[-./]\d{2}(?!\d))(?=\S{0,20}\d{3})(?=\S{0,20}[-/])|\(\d{1,4}\)\s(?:in|IN)\s(?:\p{Lu}{1,6}\s){0,3}(?=\S{0,20}\d))[\p{L}\d][\p{L}\d./()-]*[\p{L}\d)]/u;
/** A line's end after a number's hyphen or stroke: "PL0100-2026-⏎0211873", "2026-ABC-⏎0417". */
const BREAK = /(?<=\d[-/])\s+(?=\d)|(?<=\d[-/]\p{Lu}{1,6}[-/])\n\s*(?=\d)/gu;
/** The units that a number of a letter ends with, behind a dash: "3381/2026 - DIV/DEP/SR". */
const OF_UNITS = /^\s[-–]\s\p{Lu}{2,8}(?:(?:\/\p{Lu}{1,8}){2,6}|\/\p{Lu}{1,8}(?!\s\p{Ll}))(?![\p{L}\d/])/u;

/** A number with its letters, as courts and police write it: "23-1234/567", "UA 123/26", "412 Js 1234/26". */
export function numberAt(text: string): string | null {
  return readNumber(text.slice(0, LONGEST))?.value ?? null;
}

function readNumber(text: string): { value: string; length: number } | null {
  const compound = COMPOUND.exec(text)?.[0];
  if (compound !== undefined) return { value: compound, length: compound.length };
  let end = 0;
  let digits = false;
  for (let rest = text; ; ) {
    const token = tokenAt(rest);
    if (token === '') break;
    const hasDigit = /\d/.test(token);
    const ahead = /^\.?\s(?:\p{Lu}{1,4}\s){0,2}\S*\d/u.test(rest.slice(token.length));
    const isMark =
      /^\p{Lu}(?:[\p{L}.]{0,4}|\p{Lu}{1,4}-\p{Lu}{1,3})$/u.test(token) &&
      !MONTH.test(token) &&
      token !== 'OF' &&
      ahead;
    if (!hasDigit && !isMark) break;
    if (digits && hasDigit && /^(?:19|20)\d{2}$/.test(token)) break;
    end = text.length - rest.length + token.length;
    digits ||= hasDigit;
    const gap = (hasDigit ? /^ (?=\S)/ : /^\.? (?=\S)/).exec(text.slice(end))?.[0];
    if (gap === undefined) break;
    rest = text.slice(end + gap.length);
  }
  if (!digits) return null;
  end += YEAR_OF.exec(text.slice(0, end)) === null ? 0 : (OF_YEAR.exec(text.slice(end))?.[0].length ?? 0);
  end += DOTTED.exec(text.slice(end))?.[0].length ?? 0;
  end += OF_UNITS.exec(text.slice(end))?.[0].length ?? 0;
  const value = text.slice(0, end).replace(BREAK, '').replace(/\s+/g, ' ');
  return isNoNumber(value) ? null : { value, length: end };
}

/** The next run of letters, digits and strokes; one that a line's end breaks after its hyphen is one run. */
function tokenAt(text: string): string {
  let token = TOKEN.exec(text)?.[0] ?? '';
  for (;;) {
    const rest = text.slice(token.length);
    const gap = /\d[-/]$/.test(token)
      ? (/^\s+(?=\d)/.exec(rest)?.[0] ?? '')
      : /\d[-/]\p{Lu}{1,6}[-/]$/u.test(token)
        ? (/^\n\s*(?=\d)/.exec(rest)?.[0] ?? '')
        : '';
    if (gap === '') break;
    token += gap + (TOKEN.exec(text.slice(token.length + gap.length))?.[0] ?? '');
  }
  return token.replace(/[.:–/-]+$/, '');
}
