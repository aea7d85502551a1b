import { letters } from './fold.ts';
import { type Entry, type Meaning, NO, WORDINGS, YES } from './vocabulary.ts';

/** A label at the beginning of a text, and what follows it. */
export interface LabelMatch {
  readonly meaning: Meaning;
  /** True if the wording means this only inside a form. */
  readonly inForm: boolean;
  readonly language: string;
  /** The label as written. */
  readonly label: string;
  /** The text after the label and its colon; "" if the label stands alone. */
  readonly rest: string;
}

const LONGEST = 200;
/** "1.", "2)", "(a)", "3.1", "IV.", bullets and marks of emphasis before a label. */
const NUMBERING =
  /^[\s>*_#•▪◦·\-–—]*(?:\(?(?:\d{1,2}(?:\.\d{1,2})*|[a-z]|[ivx]{1,4})[.)]+\s+|\d{1,2}(?:\.\d{1,2})*\s+(?=\p{L}))?[*_\s]*/iu;
const BOX = '☐☑☒□■▢✓✔✗✘○●◯◉⬜⬛';
/** Where a label may end. */
const BOUNDARY = new RegExp(
  `[:：\\t|\\n?=*)]|\\s[-–—]\\s|[–—]|\\s{2,}|\\.{3,}|…|_{2,}|(?=[([])|(?=\\s?[${BOX}])|\\s(?=(?:${[...YES, ...NO].join('|')}|n\\/a)\\b)|(?=\\uFDD0)`,
  'giu',
);
const SEPARATORS = /^[\s:：|?=*_.…\-–—]+/;
const ANSWER_AHEAD = new RegExp(
  `^[\\s:：|?=*_.…\\-–—\\uFDD0\\uFDD1~]*(?:$|(?:${[...YES, ...NO].join('|')}|n\\/a|x)\\b|[[(]\\s*[x✓✔]?\\s*[\\])]|[${BOX}])`,
  'iu',
);

/** The longest label that `text` begins with; null if it begins with none. */
export function matchLabel(text: string): LabelMatch | null {
  const numbering = NUMBERING.exec(text)?.[0].length ?? 0;
  const head = text.slice(numbering, numbering + LONGEST);
  let best: LabelMatch | null = null;
  for (const match of head.matchAll(BOUNDARY)) {
    const end = match[0] === ')' ? match.index + 1 : match.index;
    best = candidate(head.slice(0, end), text.slice(numbering + end), isPlainSpace(match[0])) ?? best;
  }
  if (text.length - numbering <= LONGEST) best = candidate(head, '', false) ?? best;
  return best;
}

/** True if `text` begins as a YES/NO answer does, or is empty. */
export function looksLikeAnswer(text: string): boolean {
  return ANSWER_AHEAD.test(text);
}

function isPlainSpace(boundary: string): boolean {
  return /^\s?$/.test(boundary) && !/[\t\n]/.test(boundary);
}

function candidate(label: string, after: string, spaceOnly: boolean): LabelMatch | null {
  const entry = find(letters(label));
  if (entry === null) return null;
  if (
    spaceOnly &&
    !after.trimStart().startsWith('(') &&
    !(takesAnswer(entry.meaning) && looksLikeAnswer(after))
  )
    return null;
  const rest = after.replace(SEPARATORS, '');
  // "2." after a label's letters is no value; a value of marks alone ("-") means that nothing was written.
  return {
    meaning: entry.meaning,
    inForm: entry.inForm,
    language: entry.language,
    label: label.trim(),
    rest,
  };
}

function takesAnswer(meaning: Meaning): boolean {
  return meaning.kind === 'row' && (meaning.key.startsWith('nature.') || meaning.key.startsWith('dataTypes'));
}

function find(compact: string): Entry | null {
  if (compact === '' || compact.length > 120) return null;
  const exact = WORDINGS.get(compact);
  if (exact !== undefined) return exact;
  return compact.length < 8 || compact.length > 90 ? null : nearest(compact);
}

const byLength = new Map<number, [string, Entry][]>();
for (const [wording, entry] of WORDINGS) {
  if (entry.inForm && wording.length < 9) continue;
  byLength.set(wording.length, [...(byLength.get(wording.length) ?? []), [wording, entry]]);
}

/** A wording that is one slip of the pen away, two for long ones; the first letter must be right. */
function nearest(compact: string): Entry | null {
  const slips = compact.length >= 16 ? 2 : 1;
  for (let length = compact.length - slips; length <= compact.length + slips; length += 1)
    for (const [wording, entry] of byLength.get(length) ?? [])
      if (wording[0] === compact[0] && isWithin(wording, compact, slips)) return entry;
  return null;
}

/** True if `a` becomes `b` by at most `limit` insertions, deletions, changes or swaps of neighbours. */
function isWithin(a: string, b: string, limit: number): boolean {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  if (start === a.length && start === b.length) return true;
  if (limit === 0) return false;
  const x = a.slice(start);
  const y = b.slice(start);
  return (
    (x.length > 0 && y.length > 0 && isWithin(x.slice(1), y.slice(1), limit - 1)) ||
    (x.length > 0 && isWithin(x.slice(1), y, limit - 1)) ||
    (y.length > 0 && isWithin(x, y.slice(1), limit - 1)) ||
    (x.length > 1 && x[0] === y[1] && x[1] === y[0] && isWithin(x.slice(2), y.slice(2), limit - 1))
  );
}

const PREFIXES: ReadonlySet<string> = new Set(
  [...WORDINGS.keys()].flatMap((wording) =>
    Array.from({ length: wording.length - 4 }, (_, at) => wording.slice(0, at + 4)),
  ),
);

/** True if `text` may be the first lines of a label that goes on below. */
export function mayGoOn(text: string): boolean {
  const numbering = NUMBERING.exec(text)?.[0].length ?? 0;
  return text.length <= LONGEST && PREFIXES.has(letters(text.slice(numbering)));
}
