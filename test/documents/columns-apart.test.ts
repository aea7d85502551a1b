import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnsApart } from '../../src/documents/ocr/columns-apart.ts';
import type { Raster } from '../../src/documents/ocr/raster.ts';

const page = (width: number, height: number): Raster => ({
  width,
  height,
  pixels: Uint8Array.from({ length: width * height }, (_, at) => at % 200),
});

/** A table of equal cells. */
function tableOf(left: number, top: number, columns: number, rows: number, side: number) {
  const cells = Array.from({ length: columns * rows }, (_, at) => {
    const [row, column] = [Math.floor(at / columns), at % columns];
    const [x, y] = [left + column * side, top + row * side];
    return { left: x, top: y, right: x + side, bottom: y + side, row };
  });
  return { left, top, right: left + columns * side, bottom: top + rows * side, cells };
}

test('all that stands on a page stands on one of its parts, and no column of a table on that of another', () => {
  const tables = fc.record({
    left: fc.integer({ min: 0, max: 10 }),
    top: fc.integer({ min: 0, max: 10 }),
    columns: fc.integer({ min: 1, max: 4 }),
    rows: fc.integer({ min: 1, max: 3 }),
    side: fc.integer({ min: 2, max: 6 }),
  });
  fc.assert(
    fc.property(tables, ({ left, top, columns, rows, side }) => {
      const whole = page(40, 40);
      const parts = columnsApart(whole, [tableOf(left, top, columns, rows, side)], 1);
      expect(parts.map(({ isColumn }) => isColumn)).toEqual(
        columns === 1 ? [false] : [false, ...Array<boolean>(columns).fill(true)],
      );
      for (let at = 0; at < whole.pixels.length; at += 1) {
        const [x, y] = [at % 40, Math.floor(at / 40)];
        const inTable = x >= left && x < left + columns * side && y >= top && y < top + rows * side;
        const own = inTable && columns > 1 ? 1 + Math.floor((x - left) / side) : 0;
        expect(parts.map(({ raster }) => raster.pixels[at])).toEqual(
          parts.map((_, part) => (part === own ? whole.pixels[at] : 255)),
        );
      }
    }),
    { numRuns: 30 },
  );
});

test('a page without tables is read in one', () => {
  const whole = page(9, 9);
  expect(columnsApart(whole, [], 1)).toEqual([{ raster: whole, isColumn: false }]);
});
