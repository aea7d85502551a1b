import type { Row } from '../documents/document.ts';

/** "1", "2.", "3.1", "A.4", "B12", "(7)": what numbers a row. A letter alone heads a part of a form. */
const NUMBER = /^\s*\(?(?:[A-Z][.\s-]?)?\d{1,2}(?:\.\d{1,2}){0,2}[.)]?\s*$/u;
const LETTER = /^\s*\(?[A-Z][.)]?\s*$/u;
/** A table has at least so many numbered rows for its first cells to be the numbers of the others. */
const ENOUGH = 4;

/**
 * Rows without the cell that does nothing but number them, where a table has such a cell before its labels: "A.4 | Website | www…". A letter
 * alone before the title of a part stays.
 */
export function withoutNumbers(rows: readonly Row[]): readonly Row[] {
  const numbered = numberedTables(rows);
  if (numbered.size === 0) return rows;
  return rows.map((row) =>
    row.table !== null && numbered.has(row.table) && row.cells.length > 1 && NUMBER.test(row.cells[0]!.text)
      ? { ...row, cells: row.cells.slice(1) }
      : row,
  );
}

/** The tables in which every row of more cells than two begins with another number, or with the letter of a part or nothing. */
function numberedTables(rows: readonly Row[]): ReadonlySet<number> {
  const firsts = new Map<number, string[]>();
  for (const { table, cells } of rows) {
    if (table === null || cells.length < 2) continue;
    const own = firsts.get(table);
    // Two cells are the number and the title of a part, or a number and what is written to it.
    const first = cells.length === 2 && !NUMBER.test(cells[0]!.text) ? '' : cells[0]!.text;
    if (own === undefined) firsts.set(table, [first]);
    else own.push(first);
  }
  return new Set(
    [...firsts].flatMap(([table, texts]) => {
      const numbers = texts.filter((text) => NUMBER.test(text));
      const isAll = texts.every((text) => text.trim() === '' || NUMBER.test(text) || LETTER.test(text));
      return isAll && numbers.length >= ENOUGH && new Set(numbers).size === numbers.length ? [table] : [];
    }),
  );
}
