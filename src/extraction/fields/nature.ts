import type { Evidence } from '../evidence.ts';
import { fold } from '../fold.ts';
import { asWritten } from '../struck.ts';
import { isEmptyBox, readAnswer } from '../template/answer.ts';
import type { Filled } from '../template/filled.ts';
import type { FormRows } from '../template/rows-of-form.ts';

const KEYS = [
  'nature.emergency',
  'nature.preservation',
  'nature.production',
  'nature.takedown',
  'nature.courtOrder',
] as const;

/** The YES/NO rows on the nature of the request (CoE 2020 App. A). */
export function readNature(form: FormRows, evidence: Evidence): void {
  const rows = KEYS.flatMap((key) => form.find(key) ?? []);
  const ticks = rows.some(
    (row) => usesBox(row) && !isEmptyBox(row.marked) && readAnswer(row.marked).value === true,
  );
  for (const key of KEYS) {
    const row = form.find(key);
    if (row === null || row.marked === '') continue;
    // Among boxes of which one is ticked, an empty one says no; where none is ticked, nobody answered.
    const answer = readAnswer(row.marked);
    const value = ticks && isEmptyBox(row.marked) ? false : answer.value;
    if (value === null) continue;
    // Boxes and the line for details beside them may be fields of their own.
    const details = value ? [row, ...form.rows.filter((one) => one.key === key)] : [];
    const detail = details.map(({ marked }) => readAnswer(marked).detail).find((one) => one !== '') ?? '';
    evidence.add(key, value, answerQuotes(row, detail), row.place);
  }
  const other = form.find('nature.other');
  if (other === null || other.marked === '') return;
  const answer = readAnswer(other.marked);
  const text = answer.detail !== '' ? answer.detail : answer.value === true ? other.text : '';
  if (answer.value !== false && text !== '' && !/^(?:yes|y|x|true)$/i.test(text) && /\p{L}{3}/u.test(text))
    evidence.add('nature.other', fold(text), [text, other.lines], other.place);
}

function usesBox(row: Filled): boolean {
  return /^[\s]*(?:\[|\(|[☑☒✓✔■●◉]|x\b)/iu.test(asWritten(row.marked));
}

/** A quote of an answer is cut after so many characters. */
const LONGEST = 300;
const SENTENCE = /(?:\p{L}{2,}\P{L}+){3}/u;

/**
 * The label with its answer where they stand side by side, else what is said to it (`detail`) or the answer; a box says nothing without its
 * label.
 */
export function answerQuotes(row: Filled, detail = ''): string[] {
  const cut = (text: string): string =>
    text.length > LONGEST ? text.slice(0, text.lastIndexOf(' ', LONGEST)) : text;
  const short = cut(fold(asWritten(row.marked)));
  const beside = [`${row.label} ${short}`, `${row.label}: ${short}`];
  // What is said says more than boxes do.
  if (SENTENCE.test(detail)) beside.splice(/[☐☒]/u.test(short) ? 0 : 2, 0, cut(detail));
  // The word that a box ticks stands before or after it; on another page than its label, it is the label that says what it is about.
  const [, after, before] = /☒ (\p{L}+)|(\p{L}+) ☒/u.exec(short) ?? [];
  const ticked = after ?? before;
  const ofBoxes = ticked === undefined ? [row.label] : [`☒ ${ticked}`, `${ticked} ☒`, row.label];
  const quotes = /[\p{L}\p{N}]/u.test(short)
    ? [...beside, ...(/[☐☒]/u.test(short) ? ofBoxes : []), short, row.lines]
    : [...beside, `${short} ${row.label}`, row.label, short];
  return row.place.method === 'acroform' ? [...quotes, ...ofBoxes] : quotes;
}
