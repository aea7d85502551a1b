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
    const value = ticks && isEmptyBox(row.marked) ? false : readAnswer(row.marked).value;
    if (value !== null) evidence.add(key, value, answerQuotes(row), row.place);
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

/** The label with its answer where they stand side by side, else the answer; a box says nothing without its label. */
export function answerQuotes(row: Filled): string[] {
  const written = fold(asWritten(row.marked));
  const short = written.length > 160 ? written.slice(0, written.lastIndexOf(' ', 160)) : written;
  const beside = [`${row.label} ${short}`, `${row.label}: ${short}`];
  // The word that a box ticks stands before or after it; on another page than its label, it is the label that says what it is about.
  const [, after, before] = /☒ (\p{L}+)|(\p{L}+) ☒/u.exec(written) ?? [];
  const ticked = after ?? before;
  const ofBoxes = ticked === undefined ? [row.label] : [`☒ ${ticked}`, `${ticked} ☒`, row.label];
  const quotes = /[\p{L}\p{N}]/u.test(short)
    ? [...beside, ...(/[☐☒]/u.test(short) ? ofBoxes : []), short, row.lines]
    : [...beside, `${short} ${row.label}`, row.label, short];
  return row.place.method === 'acroform' ? [...quotes, ...ofBoxes] : quotes;
}
