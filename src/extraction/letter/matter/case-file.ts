import { finder } from '../../../search/finder.ts';
import { type Evidence, said } from '../../evidence.ts';
import { findCaseNumbers, numberAt } from '../../law/case-number.ts';
import { isHeadedByCourt } from '../authority/court-heads.ts';
import type { Letter } from '../layout.ts';
import { OF_CITED } from './before-numbers.ts';
import { FORMED, isFormedCase } from './formed-numbers.ts';
import {
  ANY_CASE,
  addFirst,
  CASE,
  DATE,
  HEADED,
  isOfFile,
  labels,
  numbersBehind,
  SHORTEST,
} from './numbers-called.ts';
import { ownRegister } from './own-register.ts';

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
/** What the body calls its file is the case's: "TBI File KX-3C-000271". */
const OWN_CASE = finder(
  /(?<![\p{L}])\p{Lu}{2,6}\s[Ff]ile\s*(?:[Nn]o\.?|[Nn]umber)?\s*[:.]?\s*(?=[\p{Lu}\d])/gu,
);
/** Labels of an office's own register of what it sends: no case is counted so. */
const DIARY = /^(?:dnr|diarien|gz|geschäftsz)/i;
/** What the police note is counted by: the case's number where nothing else is called one. */
const REPORT = finder(
  /(?<![\p{L}])(?:(?:report|complaint|event|OB|CAD|CCH|UCR)(?:\s+(?:no\.?|number|nr\.?|ref(?:erence)?\.?|#)\s*:?|\s*:)\s*(?=[\p{L}\d])|OB\s+(?=\d{1,4}\/\d))/giu,
);
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
  const own = said(evidence, 'registrationNumber');
  const caption = captioned(letter);
  // The number that is the letter's own counts as the case's only where nothing else is one.
  const docket = isHeadedByCourt(letter) && (caption !== own || !hasOther(letter)) ? caption : undefined;
  if (
    docket !== undefined &&
    docket !== counted?.value &&
    evidence.add('crime.caseNumber', docket, [docket], place)
  )
    return;
  const station = STATION.exec(text)?.[0].replace(/^CAS\s+NO\s+/, '');
  if (station !== undefined && evidence.add('crime.caseNumber', station, [station], place)) return;
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
    (caption === own ? undefined : caption) ??
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
  const called = found.length > 1 ? numbersBehind(ANY_CASE, text.slice(0, 30_000)) : [];
  const ofCase = found.find(({ 0: value }) => called.some((one) => isSame(value, one.value)));
  if (ofCase !== undefined) return ofCase[0];
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

/** True for a letter in which another word than that of the caption calls a number a case's. */
function hasOther({ text }: Letter): boolean {
  return numbersBehind(ANY_CASE, text.slice(0, 30_000)).length > 0;
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
