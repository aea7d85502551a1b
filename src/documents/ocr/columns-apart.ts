import type { Grid } from '../pdf/grid.ts';
import type { Raster } from './raster.ts';

/** So many columns of tables are read each by itself. */
const MOST = 4;

interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A part of a page, of its size and with all in its place. */
export interface Part {
  readonly raster: Raster;
  /** Whether it holds nothing but columns of tables. */
  readonly isColumn: boolean;
}

/**
 * The page as several, if it has tables of several columns: what stands outside them, and each column by itself, for the engine takes lines that
 * stand side by side at different heights for one. `scale`: points of the tables a pixel.
 */
export function columnsApart(page: Raster, grids: readonly Grid[], scale: number): Part[] {
  const columns: Area[][] = [];
  for (const grid of grids)
    for (const [column, cells] of columnsOf(grid).entries()) {
      const at = Math.min(column, MOST - 1);
      columns[at] = [...(columns[at] ?? []), ...cells.map((cell) => inPixels(cell, page, scale))];
    }
  if (columns.length < 2) return [{ raster: page, isColumn: false }];
  const { width, height } = page;
  const pixels = page.pixels.slice();
  for (const area of columns.flat()) clear(pixels, width, area);
  return [
    { raster: { width, height, pixels }, isColumn: false },
    ...columns.map((areas) => ({ raster: only(page, areas), isColumn: true })),
  ];
}

/** The cells of a table by their number in their row. */
function columnsOf({ cells }: Grid): Area[][] {
  const rows = new Map<number, Area[]>();
  for (const cell of cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  const columns: Area[][] = [];
  for (const row of rows.values())
    for (const [at, cell] of row.sort((a, b) => a.left - b.left).entries())
      columns[at] = [...(columns[at] ?? []), cell];
  return columns;
}

function inPixels({ left, top, right, bottom }: Area, { width, height }: Raster, scale: number): Area {
  return {
    left: Math.max(0, Math.round(left / scale)),
    top: Math.max(0, Math.round(top / scale)),
    right: Math.min(width, Math.round(right / scale)),
    bottom: Math.min(height, Math.round(bottom / scale)),
  };
}

function clear(pixels: Uint8Array, width: number, { left, top, right, bottom }: Area): void {
  for (let y = top; y < bottom; y += 1) pixels.fill(255, y * width + left, y * width + right);
}

/** The page with nothing on it but some areas. */
function only({ width, height, pixels }: Raster, areas: readonly Area[]): Raster {
  const kept = new Uint8Array(pixels.length).fill(255);
  for (const { left, top, right, bottom } of areas)
    for (let y = top; y < bottom; y += 1)
      kept.set(pixels.subarray(y * width + left, y * width + right), y * width + left);
  return { width, height, pixels: kept };
}
