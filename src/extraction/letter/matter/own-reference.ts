import { finder } from '../../../search/finder.ts';
import type { Evidence, Place } from '../../evidence.ts';
import { findCaseNumbers } from '../../law/case-number.ts';
import type { Letter } from '../layout.ts';
import { FORMED, isFormedCase } from './formed-numbers.ts';
import {
  ANY_CASE,
  addFirst,
  CASE,
  DATE,
  HEADED,
  labels,
  numbersBehind,
  REFERENCE,
} from './numbers-called.ts';

/** The writer's reference by the short name of the body: "SFO ref. FRX04-2". */
const OWN_FILE = finder(
  /(?<![\p{L}])\p{Lu}{2,6}\s(?:[Rr]ef\.?|[Rr]eference)\s*(?:[Nn]o\.?|[Nn]umber)?\s*[:.]?\s*(?=[\p{Lu}\d])/gu,
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
/** The day and the number of a letter, as registries of eastern Europe write them: "08.10.2026 № 84117/12.1.3/32-26". */
const DAY_FIRST =
  /^(?:\p{L}{3,6}\s)?\d{1,2}\.\s?\d{1,2}\.\s?\d{4}(?:\s?(?:р|г|r)\.)?\s*(?:№|[Nn]r\.?|[Nn]o\.?|č\.)\s*([\p{L}\d][\p{L}\d./-]{3,30})$/u;

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
