import { findCaseNumbers, numberAt } from '../case-number.ts';
import type { Evidence } from '../evidence.ts';
import type { Letter } from './layout.ts';

const CASE =
  /(?<![\p{L}])(?:(?:criminal|police|court)\s+)?(?:case(?:\s+file)?|proceedings|procedure|cause|docket|investigation|crime|incident|FIR|PULSE|PV)\s+(?:(?:with\s+)?(?:the\s+)?(?:no\.?|number|nr\.?|n°|№|#)\s*:?\s*)?(?=[\p{Lu}\d])/giu;
const REFERENCE =
  /(?<![\p{L}])(?<!your\s)(?:our\s+(?:file|case|number|ref\.?(?:erence)?)|ref\.?\s*(?:no\.?|number|nr\.?)|our\s+reference\s+(?:no\.?|number)|file\s+ref(?:erence)?\.?)\s*[:#.]*\s*(?=[\p{L}\d])/giu;
/** A number behind the marks of its register: "I Kpr 51842/2026". */
const SIGNED = /^(?:\p{Lu}[\p{L}.]{0,5} ){1,3}\d[\d\p{L}./-]{2,24}/u;
const SHORTEST = 5;

/** The case file's number in running text, with or without a word for "number" before it. */
export function readCaseNumber(letter: Letter, evidence: Evidence): void {
  const { text, place } = letter;
  const labelled = findCaseNumbers(text)[0];
  if (labelled !== undefined) {
    const quotes = [text.slice(labelled.start, labelled.end), labelled.value];
    evidence.add('crime.caseNumber', labelled.value, quotes, place);
    return;
  }
  addFirst('crime.caseNumber', CASE, letter, evidence);
}

/** The authority's own reference in running text ("our file 305B-BS-3341208"). */
export function readOwnReference(letter: Letter, evidence: Evidence): void {
  addFirst('registrationNumber', REFERENCE, letter, evidence);
}

function addFirst(
  path: 'crime.caseNumber' | 'registrationNumber',
  labels: RegExp,
  { text, place }: Letter,
  evidence: Evidence,
): void {
  for (const label of text.slice(0, 30_000).matchAll(labels)) {
    const from = label.index + label[0].length;
    const rest = text.slice(from, from + 80);
    const value = numberAt(rest) ?? SIGNED.exec(rest)?.[0].replace(/[.\-/]+$/, '') ?? null;
    if (
      value === null ||
      value.length < SHORTEST ||
      /^\d{4}-\d{2}-\d{2}$|^\d{1,2}[./]\d{1,2}[./]\d{2,4}$/.test(value)
    )
      continue;
    if (evidence.add(path, value, [text.slice(label.index, from + value.length), value], place)) return;
  }
}
