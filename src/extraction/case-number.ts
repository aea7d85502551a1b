/** A number that a text labels as that of a case or a request, with its offsets; `label` begins at `start`. */
export interface LabelledNumber {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

const SIGN =
  '(?:\\s*(?:no\\.?|nos\\.?|number|nr\\.?|n°|nº|№|#|id|ref(?:erence)?\\.?(?:\\s+(?:no\\.?|number))?)(?![\\p{L}]))';
const CASE = new RegExp(
  `(?<![\\p{L}])(?:(?:criminal|police|court|our|the|case|investigation|pre-trial|FBI|PSNI|crime)\\s+)*(?:case(?:\\s+file)?|file|proceedings?|procedure|investigation|docket|crime(?:\\s+report)?|incident|dossier)(?:\\s+(?:file|case|record))?(?:\\s+or\\s+proceedings)?(?:${SIGN}\\s*(?:is|:|=|–|-)?|\\s*:)\\s*|(?<![\\p{L}])(?:FIR|BVH|CRN|Aktenzeichen|Az\\.|proces-verbaal|diligencias(?:\\s+previas)?)(?:${SIGN})?\\s*:?\\s*(?=\\S{0,12}\\d)`,
  'giu',
);
const REFERENCE = new RegExp(
  `(?<![\\p{L}])(?<!your\\s)(?:our\\s+(?:ref(?:erence)?\\.?|no\\.?|number)(?:${SIGN})?|ref(?:erence)?(?:${SIGN}|\\.)?|(?:registration|request|reg\\.)${SIGN})\\s*(?:is\\s+|[:=#]\\s*)`,
  'giu',
);
const MAX = 20_000;

/** Numbers labelled as a case file's or proceedings' ("Case file no. 23-1234/567", "criminal proceedings number …"). */
export function findCaseNumbers(text: string): LabelledNumber[] {
  return find(text.slice(0, MAX), CASE);
}

/** Numbers labelled as the authority's own reference ("Our ref: …", "Reference: …"). */
export function findReferences(text: string): LabelledNumber[] {
  return find(text.slice(0, MAX), REFERENCE);
}

function find(text: string, labels: RegExp): LabelledNumber[] {
  return [...text.matchAll(labels)].flatMap((match) => {
    const from = match.index + match[0].length;
    const value = numberAt(text.slice(from, from + 80));
    return value === null ? [] : [{ start: match.index, end: from + value.length, value }];
  });
}

const TOKEN = /^[\p{L}\p{N}][\p{L}\p{N}./_:–#-]*(?:\([\p{L}\p{N}]{1,6}\))?/u;
const MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

/** A number with its letters, as courts and police write it: "23-1234/567", "UA 123/26", "412 Js 1234/26". */
export function numberAt(text: string): string | null {
  let end = 0;
  let digits = false;
  for (let rest = text; ; ) {
    const token = TOKEN.exec(rest)?.[0].replace(/[.:–-]+$/, '');
    if (token === undefined || token === '') break;
    const hasDigit = /\d/.test(token);
    const ahead = /^\s\S*\d/.test(rest.slice(token.length));
    const isMark = /^\p{Lu}[\p{L}.]{0,4}$/u.test(token) && !MONTH.test(token) && ahead;
    if (!hasDigit && !isMark) break;
    if (digits && hasDigit && /^(?:19|20)\d{2}$/.test(token)) break;
    end = text.length - rest.length + token.length;
    digits ||= hasDigit;
    const gap = /^ (?=\S)/.exec(text.slice(end))?.[0];
    if (gap === undefined) break;
    rest = text.slice(end + 1);
  }
  return digits ? text.slice(0, end) : null;
}
