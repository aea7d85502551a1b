import type { Row } from '../../../documents/document.ts';
import type { LabelMeaning } from './label-meaning.ts';
import { meaningOf } from './meanings.ts';
import { bareLabel, NUMBERING } from './parting.ts';

const LONGEST = 48;
const MOST_WORDS = 6;
/** So many different labels make a text one whose labels stand above their values. */
const ENOUGH = 4;

/** The rows that are labels with their values in the line below, of a text that has enough of them. `ends` tells lines that close a letter. */
export function stackedLabels(rows: readonly Row[], ends: (line: string) => boolean): ReadonlySet<Row> {
  const found = new Set<Row>();
  const filled = rows.filter(({ cells }) => cells.some(({ text }) => text.trim() !== ''));
  if (filled.filter(mayLabel).length < ENOUGH) return found;
  const meanings = new Set<LabelMeaning>();
  for (let at = 0; at + 1 < filled.length; at += 1) {
    const row = filled[at]!;
    if (!mayLabel(row)) continue;
    if (ends(row.cells[0]!.text.trim())) break;
    const meaning = meaningAbove(row, filled[at + 1]!);
    if (meaning === null || meaning === 'skip' || isLabel(filled.slice(at + 1))) continue;
    found.add(row);
    meanings.add(meaning);
    at += 1;
  }
  return meanings.size < ENOUGH ? new Set() : found;
}

function meaningAbove(row: Row, below: Row): LabelMeaning | null {
  return meaningOf(bareLabel(row.cells[0]!.text), below.cells[0]!.text.split('\n')[0]!.trim());
}

/** True where the first row is a label with its value below, and what stands above it a heading: no value that the next label follows. */
function isLabel([row, below, after]: readonly Row[]): boolean {
  if (row === undefined || below === undefined || !mayLabel(row) || meaningAbove(row, below) === null)
    return false;
  return after === undefined || !mayLabel(below) || meaningAbove(below, after) === null;
}

/** A short line of some words in one cell, which begins as labels do and ends without a sign. */
function mayLabel({ cells: [only, second] }: Row): boolean {
  if (only === undefined || second !== undefined) return false;
  const text = only.text.trim();
  return (
    text.length <= LONGEST &&
    !/[\n@:]|\d{3}|[.,;!?]$/.test(text) &&
    /^\p{Lu}/u.test(text.slice(NUMBERING.exec(text)![0].length)) &&
    text.split(/\s+/).length <= MOST_WORDS
  );
}
