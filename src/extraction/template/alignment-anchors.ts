import { ROW_KEYS, type RowKey } from '../../form/labels/labels.ts';
import { asWritten, columnAnswer } from '../struck.ts';
import { hasAnswer } from './label-match.ts';
import type { Pair } from './pairs.ts';
import { withAnswers } from './two-words.ts';

/** A pair whose label may be in words that no list has. */
export type Row = Pair<RowKey | null>;

/** The template's rows in its order (CoE 2020 App. A). */
export const ORDER: readonly RowKey[] = ROW_KEYS.slice(0, ROW_KEYS.indexOf('registrationNumber')).filter(
  (key) => !key.startsWith('dataTypes.'),
);
const FIRST_CHOICE = ORDER.indexOf('nature.emergency');
const CHOICES = 6;
export const TYPES = ORDER.indexOf('dataTypes');
const SHAPES: readonly (readonly [RowKey, RegExp])[] = [
  ['requester.email', /^[^\s@]{1,64}@[^\s@]{3,100}\.\p{L}{2,24}$/u],
  [
    'organisation.website',
    /^(?:(?:https?:\/\/|www\.)\S{4,200}|(?:[\p{L}\p{N}-]{1,60}\.){1,4}\p{L}{2,24}\/?)$/iu,
  ],
  ['requester.telephone', /^\+?\(?\d[\d\s()./-]{6,24}$/u],
];

/** The place in the template of each row that is known; null for the others. */
export function placesOf(rows: readonly Row[]): (number | null)[] {
  const start = startOfChoices(rows);
  const places = rows.map((row, at): number | null => {
    if (row.key !== null) {
      const place = row.key.startsWith('dataTypes.') ? TYPES : ORDER.indexOf(row.key);
      return place < 0 ? null : place;
    }
    if (start !== null && at >= start && at < start + CHOICES) return FIRST_CHOICE + at - start;
    return null;
  });
  // Without the six answers a letter with a table could be taken for the form.
  if (start === null) return places;
  SHAPES.forEach(([key, shape]) => {
    const fitting = rows.flatMap((row, at) => (at < start && shape.test(writtenIn(row)) ? [at] : []));
    if (fitting.length === 1) places[fitting[0]!] ??= ORDER.indexOf(key);
  });
  return places;
}

/** Where six rows in a line are answered by YES or NO, and not the rows around them. */
function startOfChoices(rows: readonly Row[]): number | null {
  for (const answers of [answeredRows(rows), answeredInTwoWords(rows)]) {
    const six = runsOf(answers).filter((run) => run.length === CHOICES);
    if (six.length === 1) return six[0]!.at;
  }
  return null;
}

function answeredRows(rows: readonly Row[]): boolean[] {
  return rows.map((row) => isAnswered(row) && writtenIn(row).length < 400);
}

/** Rows of which each begins with one of two short words, as six in a line do that are answered in a language that nobody knows. */
function answeredInTwoWords(rows: readonly Row[]): boolean[] {
  const words = rows.map(
    (row) => /^\p{L}{1,8}(?![\p{L}\p{N}@.])/u.exec(writtenIn(row))?.[0].toLowerCase() ?? '',
  );
  for (let at = 0; at + CHOICES <= words.length; at += 1) {
    const two = new Set(words.slice(at, at + CHOICES));
    if (two.size === 2 && !two.has('')) return words.map((word) => two.has(word));
  }
  return rows.map(() => false);
}

/** True for a row that begins with YES or NO, or with a word that was marked as one. */
function isAnswered(row: Row): boolean {
  const column =
    row.columns.find((one, at) => (at > 0 || row.columns.length === 1) && one.trim() !== '') ?? '';
  return hasAnswer(writtenIn(row)) || columnAnswer(column) !== undefined;
}

function runsOf(answers: readonly boolean[]): { readonly at: number; readonly length: number }[] {
  return answers.flatMap((answer, at) => {
    if (!answer || answers[at - 1]) return [];
    const end = answers.indexOf(false, at);
    return [{ at, length: (end < 0 ? answers.length : end) - at }];
  });
}

/** The rows of a form in words that nobody knows, with its own words for YES and NO marked where they are known. */
export function answered(rows: readonly Row[]): readonly Row[] {
  const start = startOfChoices(rows);
  return start === null ? rows : withAnswers(rows, rows.slice(start, start + CHOICES), writtenIn);
}

const DATA_TYPES = ['dataTypes.subscriber', 'dataTypes.traffic', 'dataTypes.content'] as const;

/**
 * The rows of a form in words that nobody knows, with the three kinds of data known where each has a row of its own: three answers in a
 * line, after the six. The first may stand beside the label of them all ("Kinds of data: Subscriber data: YES").
 */
export function withDataTypes(rows: readonly Row[]): Row[] {
  const start = startOfChoices(rows);
  if (start === null) return [...rows];
  const parted = rows.flatMap((row, at) =>
    at >= start + CHOICES && rows[at + 1] !== undefined && hasAnswer(writtenIn(rows[at + 1]!))
      ? beside(row)
      : [row],
  );
  const answers = answeredRows(parted).map(
    (answer, at) => answer && at >= start + CHOICES && parted[at]!.key === null,
  );
  const three = runsOf(answers).filter((run) => run.length === DATA_TYPES.length);
  const first = three[0]?.at ?? 0;
  if (three.length !== 1) return [...rows];
  return parted.map((row, at) => {
    const key = DATA_TYPES[at - first];
    return key === undefined ? row : { ...row, key, sure: false };
  });
}

/** A line "Label: other label: YES" as two rows, the first of which holds nothing. */
function beside(row: Row): Row[] {
  const told = row.columns.length === 1 ? /^([^:\n]{2,80}):\s*([^\n]+)$/u.exec(row.columns[0]!) : null;
  if (told === null || row.key !== null || !hasAnswer(told[2]!)) return [row];
  return [
    { ...row, columns: [''] },
    { ...row, label: told[1]!, columns: [told[2]!] },
  ];
}

/** What a row's first filled column beside its label holds, as written. */
export function writtenIn(row: Row): string {
  return asWritten(
    row.columns.find((column, at) => (at > 0 || row.columns.length === 1) && column.trim() !== '') ?? '',
  ).trim();
}

/** True if anything stands in the row beside its label, explanations in brackets apart. */
export function isFilled({ columns }: Row): boolean {
  return columns.some((column) => column.trim() !== '' && !/^\s*\([^()]+\)\s*$/.test(column));
}
