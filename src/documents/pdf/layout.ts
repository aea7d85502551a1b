import type { Cell, Row } from '../document.ts';
import { cell } from '../rows.ts';
import { columnRows } from './columns.ts';
import type { Rule } from './geometry.ts';
import { findGrids, type Grid } from './grid.ts';
import { findNewspaper } from './newspaper.ts';
import { cellOf, type Line, linesOf, type Word } from './words.ts';

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
    rows.push(...columnRows(linesOf(above), rules, nextTable), ...gridRows(grid, mine, rules, nextTable));
  }
  rows.push(...columnRows(linesOf(left), rules, nextTable));
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
  const table = nextTable();
  const rows: Row[] = [];
  for (const cells of filledRows(grid, words)) {
    if (cells.length === 1) {
      const lines = linesOf(cells[0]!.words);
      const inner = columnRows(lines, rules, nextTable);
      const isPage = inner.some((row) => row.cells.length > 1) || findNewspaper(lines) !== null;
      rows.push(...(isPage ? inner : [{ cells: [wholeCell(lines)], table }]));
      continue;
    }
    const shown = cells.filter((one) => one.words.length > 0 || one.right - one.left > 8);
    rows.push({ cells: shown.map((one) => wholeCell(linesOf(one.words))), table });
  }
  return rows;
}

interface FilledCell extends Bounds {
  readonly words: Word[];
}

/** The rows of a table in which any words stand, their cells from the left. */
function filledRows(grid: Grid, words: readonly Word[]): FilledCell[][] {
  const rows = new Map<number, FilledCell[]>();
  for (const { row, left, top, right, bottom } of grid.cells) {
    const filled = { left, top, right, bottom, words: [] };
    const known = rows.get(row);
    if (known === undefined) rows.set(row, [filled]);
    else known.push(filled);
  }
  const smallestFirst = [...rows.values()].flat().sort((a, b) => areaOf(a) - areaOf(b));
  for (const word of words) homeOf(word, smallestFirst)?.words.push(word);
  return [...rows.values()]
    .filter((cells) => cells.some((one) => one.words.length > 0))
    .map((cells) => cells.sort((a, b) => a.left - b.left));
}

function wholeCell(lines: readonly Line[]): Cell {
  return lines.length === 0 ? cell('') : cellOf(lines.map((line) => line.words));
}
