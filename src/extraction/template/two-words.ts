import { asWritten, markColumn } from '../struck.ts';
import type { Row } from './alignment-anchors.ts';

/** How languages say YES and NO in words that mean something else in other ones: they answer only where all answers of a form are these two. */
const PAIRS: readonly (readonly [yes: string, no: string])[] = [
  ['iva', 'le'],
  ['po', 'jo'],
];
const FIRST_WORD = /^\s*(\p{L}{2,4})(?![\p{L}\p{N}@.'’])/u;
const WORDS = /(?<![\p{L}\p{N}])(\p{Lu}{2,4})(?![\p{L}\p{N}'’])/gu;

/** The rows of a form with what its two words say marked as answers, where the six answers to the kinds of request are such words. */
export function withAnswers(
  rows: readonly Row[],
  six: readonly Row[],
  written: (row: Row) => string,
): readonly Row[] {
  const first = new Set(six.map((row) => FIRST_WORD.exec(written(row))?.[1]?.toLowerCase() ?? ''));
  const pair = PAIRS.find((one) => first.size === 2 && one.every((word) => first.has(word)));
  if (pair === undefined) return rows;
  const [yes] = pair;
  return rows.map((row) => {
    const columns = row.columns.map((column, at) =>
      at === 0 && row.columns.length > 1 ? column : answered(column, pair, yes),
    );
    return columns.every((column, at) => column === row.columns[at]) ? row : { ...row, columns };
  });
}

function answered(column: string, pair: readonly string[], yes: string): string {
  const word = FIRST_WORD.exec(column)?.[1];
  if (word !== undefined && pair.includes(word.toLowerCase()))
    return markColumn(column.trimStart(), word.toLowerCase() === yes);
  return asWritten(column) === column && column.length < 300
    ? column.replace(WORDS, (one) =>
        pair.includes(one.toLowerCase()) ? markColumn(one, one.toLowerCase() === yes) : one,
      )
    : column;
}
