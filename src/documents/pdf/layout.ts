import type { Cell, Row } from '../document.ts';
import { cell } from '../rows.ts';
import { columnRows } from './columns.ts';
import type { Rule } from './geometry.ts';
import { findGrids, type Grid } from './grid.ts';
import { findNewspaper } from './newspaper.ts';
import { cellOf, linesOf, type Word } from './words.ts';

/** Rows in reading order of a page's words and rules; tables are numbered by `nextTable`. */
export function layOut(words: readonly Word[], rules: readonly Rule[], nextTable: () => number): Row[] {
  const grids = findGrids(rules);
  const inGrid = new Map<Grid, Word[]>(grids.map((grid) => [grid, []]));
  const running: Word[] = [];
  const bySize = [...grids].sort((a, b) => areaOf(a) - areaOf(b));
  for (const word of words) {
    const grid = homeOf(word, bySize);
    if (grid === undefined) running.push(word);
    else inGrid.get(grid)!.push(word);
  }
  const rows: Row[] = [];
  let left = running;
  for (const grid of grids) {
    const mine = inGrid.get(grid)!;
    if (mine.length === 0) continue;
    const above = left.filter((word) => word.y - 0.3 * word.size < grid.top);
    left = left.filter((word) => word.y - 0.3 * word.size >= grid.top);
    rows.push(...columnRows(above, rules, nextTable), ...gridRows(grid, mine, rules, nextTable));
  }
  rows.push(...columnRows(left, rules, nextTable));
  return rows;
}

interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const areaOf = (one: Bounds): number => (one.right - one.left) * (one.bottom - one.top);

/** The first of the bounds in which a word stands. */
function homeOf<Place extends Bounds>(word: Word, places: readonly Place[]): Place | undefined {
  // Long values run over the edge of their cell: where a word begins decides.
  const x = Math.min((word.x + word.right) / 2, word.x + 3 * word.size);
  const y = word.y - 0.3 * word.size;
  return places.find(
    (one) => y >= one.top - 1 && y <= one.bottom + 1 && x >= one.left - 1 && x <= one.right + 1,
  );
}

/** The rows of a ruled table. A row that is one wide cell of running text is laid out like a page. */
function gridRows(
  grid: Grid,
  words: readonly Word[],
  rules: readonly Rule[],
  nextTable: () => number,
): Row[] {
  const contents = new Map(grid.cells.map((one) => [one, [] as Word[]]));
  const smallestFirst = [...grid.cells].sort((a, b) => areaOf(a) - areaOf(b));
  for (const word of words) {
    const home = homeOf(word, smallestFirst);
    if (home !== undefined) contents.get(home)!.push(word);
  }
  const table = nextTable();
  const rows: Row[] = [];
  for (const number of [...new Set(grid.cells.map((one) => one.row))].sort((a, b) => a - b)) {
    const cells = grid.cells.filter((one) => one.row === number).sort((a, b) => a.left - b.left);
    const filled = cells.filter((one) => contents.get(one)!.length > 0);
    if (filled.length === 0) continue;
    if (cells.length === 1) {
      const own = contents.get(cells[0]!)!;
      const inner = columnRows(own, rules, nextTable);
      if (inner.some((row) => row.cells.length > 1) || findNewspaper(linesOf(own)) !== null) {
        rows.push(...inner);
        continue;
      }
    }
    const shown = cells.filter((one) => contents.get(one)!.length > 0 || one.right - one.left > 8);
    rows.push({ cells: shown.map((one): Cell => wholeCell(contents.get(one)!)), table });
  }
  return rows;
}

function wholeCell(words: readonly Word[]): Cell {
  return words.length === 0 ? cell('') : cellOf(linesOf(words).map((line) => line.words));
}
