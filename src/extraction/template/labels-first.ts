import type { Cell, Page, Row } from '../../documents/document.ts';
import { wholeLabel } from './label-match.ts';

/** A table has its labels on the right only where at least so many stand there. */
const ENOUGH = 5;
/** So many times more labels stand on the right of such a table than on its left. */
const MOSTLY = 3;
const NONE: ReadonlySet<number> = new Set();

/** The pages with the labels of each table before their values, where a form has the values on the left and the labels on the right. */
export function labelsFirst(pages: readonly Page[]): readonly Page[] {
  const turned = turnedTables(pages);
  if (turned.size === 0) return pages;
  return pages.map((page) => ({
    ...page,
    rows: page.rows.map((row) => (row.table !== null && turned.has(row.table) ? turn(row) : row)),
  }));
}

/** The numbers of the tables whose labels stand right of their values. */
function turnedTables(pages: readonly Page[]): ReadonlySet<number> {
  const right = [...labelsOn(1, pages)].filter(([, count]) => count >= ENOUGH);
  if (right.length === 0) return NONE;
  const left = labelsOn(0, pages);
  const turned = right.filter(([table, count]) => count > MOSTLY * (left.get(table) ?? 0));
  return new Set(turned.map(([table]) => table));
}

/** How many rows of two cells each table has in which a label stands in the cell of that number, and none in the other. */
function labelsOn(side: 0 | 1, pages: readonly Page[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { rows } of pages)
    for (const { cells, table } of rows) {
      if (table === null || cells.length !== 2) continue;
      if (!isLabel(cells[side]!) || isLabel(cells[1 - side]!)) continue;
      counts.set(table, (counts.get(table) ?? 0) + 1);
    }
  return counts;
}

function isLabel({ text }: Cell): boolean {
  return wholeLabel(text)?.meaning.kind === 'row';
}

/** A row of two cells the other way round, each in the place of the other. */
function turn(row: Row): Row {
  const [value, label, more] = row.cells;
  if (label === undefined || more !== undefined || (isLabel(value!) && !isLabel(label))) return row;
  return {
    ...row,
    cells: [
      { ...label, place: value!.place },
      { ...value!, place: label.place },
    ],
  };
}
