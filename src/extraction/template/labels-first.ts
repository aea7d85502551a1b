import type { Cell, Page, Row } from '../../documents/document.ts';
import { matchLabel } from './label-match.ts';

/** A table has its labels on the right only where at least so many stand there. */
const ENOUGH = 5;
/** So many times more labels stand on the right of such a table than on its left. */
const MOSTLY = 3;

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
  const right = new Map<number, number>();
  const left = new Map<number, number>();
  for (const { cells, table } of pages.flatMap(({ rows }) => rows)) {
    const [first, second, more] = cells;
    if (table === null || second === undefined || more !== undefined) continue;
    const begins = isLabel(first!);
    if (begins === isLabel(second)) continue;
    const side = begins ? left : right;
    side.set(table, (side.get(table) ?? 0) + 1);
  }
  const turned = [...right].filter(
    ([table, count]) => count >= ENOUGH && count > MOSTLY * (left.get(table) ?? 0),
  );
  return new Set(turned.map(([table]) => table));
}

function isLabel({ text }: Cell): boolean {
  const match = matchLabel(text);
  return match?.meaning.kind === 'row' && match.rest === '' && !match.slipped;
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
