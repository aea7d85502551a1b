import type { Cell, Row } from '../../documents/document.ts';
import { matchLabel } from './label-match.ts';

/** A form is drawn in boxes of a label above its value where at least so many rows are such, in tables of little else. */
const ENOUGH = 4;
const LONGEST_LABEL = 150;

/**
 * Rows in which what stands in one ruled box, a label on its first line and its value below, stands in two cells side by side. Only in
 * tables whose rows are such boxes; a row of a table that has cells beside each other is left as it is.
 */
export function labelsAbove(rows: readonly Row[]): readonly Row[] {
  const boxed = boxedTables(rows);
  if (boxed.size === 0) return rows;
  return rows.map((row) => (row.table !== null && boxed.has(row.table) ? (parted(row) ?? row) : row));
}

function boxedTables(rows: readonly Row[]): ReadonlySet<number> {
  const counts = new Map<number, { boxes: number; others: number }>();
  for (const row of rows) {
    if (row.table === null) continue;
    const count = counts.get(row.table) ?? { boxes: 0, others: 0 };
    counts.set(row.table, count);
    if (isBox(row)) count.boxes += 1;
    else count.others += 1;
  }
  return new Set(
    [...counts].flatMap(([table, { boxes, others }]) =>
      boxes >= ENOUGH && boxes > 3 * others ? [table] : [],
    ),
  );
}

/** A row of one cell with a short first line, and something below it. */
function isBox({ cells: [only, more] }: Row): boolean {
  if (only === undefined || more !== undefined) return false;
  const end = only.text.indexOf('\n');
  return end > 0 && end <= LONGEST_LABEL && /\p{L}{2}/u.test(only.text.slice(0, end));
}

/** A box's label and its value as two cells; null where a label that is known takes all of it. */
function parted(row: Row): Row | null {
  const [cell] = row.cells;
  if (cell === undefined || !isBox(row)) return null;
  const lines = cell.text.split('\n', 3);
  const two = lines.length > 2 ? matchLabel(`${lines[0]}\n${lines[1]}`) : null;
  const end =
    two?.rest === '' && two.label.includes('\n') ? lines[0]!.length + 1 + lines[1]!.length : lines[0]!.length;
  return { ...row, cells: [part(cell, 0, end), part(cell, end + 1, cell.text.length)] };
}

/** A stretch of a cell as a cell of its own, without a place: the value stands below the label, not beside it. */
function part(cell: Cell, from: number, to: number): Cell {
  const own = (ranges: Cell['struck']): Cell['struck'] =>
    ranges.flatMap(([start, end]) =>
      start < to && end > from ? [[Math.max(start, from) - from, Math.min(end, to) - from] as const] : [],
    );
  return {
    ...cell,
    place: null,
    text: cell.text.slice(from, to),
    struck: own(cell.struck),
    ...(cell.stressed === undefined ? {} : { stressed: own(cell.stressed) }),
  };
}
