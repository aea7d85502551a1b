import type { Ink, Raster } from './raster.ts';

/** A box to tick, in pixels, its sides included. */
export interface TickBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly ticked: boolean;
}

/** Sides of boxes to tick, in inches. */
const SMALLEST = 0.08;
const LARGEST = 0.24;
/** Share of a side that must be ink. */
const CLOSED = 0.88;
/** A side is no thicker than this share of the box: the stems of letters are. */
const THICKEST = 0.17;
const MAX_BOXES = 500;

interface Side {
  readonly y: number;
  readonly from: number;
  readonly to: number;
}

/**
 * The boxes to tick of a page that was set level: small squares of four thin sides. A box is ticked if its inside holds ink, be it a
 * cross, a tick that leaves the box, or a filled square. `dpi`: pixels an inch.
 */
export function findBoxes(ink: Ink, dpi: number): TickBox[] {
  const sides = levelSides(ink, dpi);
  const byRow = new Map<number, Side[]>();
  for (const side of sides) byRow.set(side.y, [...(byRow.get(side.y) ?? []), side]);
  const boxes: TickBox[] = [];
  const slack = Math.max(1, Math.round(dpi * 0.012));
  for (const top of sides) {
    if (boxes.length >= MAX_BOXES) break;
    if (boxes.some((box) => covers(box, top))) continue;
    const long = top.to - top.from + 1;
    const box = bottomOf(ink, top, long, slack, byRow);
    if (box !== null && hasThinSides(ink, box)) boxes.push({ ...box, ticked: isTicked(ink, box) });
  }
  return boxes;
}

const covers = (box: TickBox, { y, from, to }: Side): boolean =>
  y <= box.y + box.height && from < box.x + box.width && to > box.x;

/** Level stretches of ink as long as the side of a box. */
function levelSides({ width, height, dark }: Ink, dpi: number): Side[] {
  const [least, most] = [dpi * SMALLEST, dpi * LARGEST];
  const sides: Side[] = [];
  for (let y = 0; y < height; y += 1) {
    let from = -1;
    for (let x = 0; x <= width; x += 1) {
      if (x < width && dark[y * width + x] === 1) {
        if (from < 0) from = x;
        continue;
      }
      if (from >= 0 && x - from >= least && x - from <= most) sides.push({ y, from, to: x - 1 });
      from = -1;
    }
    if (sides.length > 100_000) return [];
  }
  return sides;
}

type Square = Omit<TickBox, 'ticked'>;

/** The square below a side, where another side and two closed flanks make one. */
function bottomOf(
  ink: Ink,
  top: Side,
  long: number,
  slack: number,
  byRow: ReadonlyMap<number, readonly Side[]>,
): Square | null {
  for (let high = Math.ceil(long * 1.25); high >= Math.floor(long * 0.75); high -= 1) {
    const bottom = byRow
      .get(top.y + high - 1)
      ?.find((one) => Math.abs(one.from - top.from) <= slack && Math.abs(one.to - top.to) <= slack);
    if (bottom === undefined) continue;
    const [from, to] = [Math.min(top.from, bottom.from), Math.max(top.to, bottom.to)];
    const closed = [from, to].every(
      (x) => inkOfFlank(ink, x, x === from ? 1 : -1, top.y, high, slack) >= CLOSED,
    );
    const square = { x: from, y: top.y, width: to - from + 1, height: high };
    if (closed && hasCorners(ink, square) && hasThinFlanks(ink, square)) return square;
  }
  return null;
}

/** Letters are round where boxes have corners. */
function hasCorners({ width, dark }: Ink, { x, y, width: wide, height: high }: Square): boolean {
  const inked = (left: number, top: number): boolean => {
    for (let line = top; line < top + 2; line += 1)
      if (dark[line * width + left] === 1 && dark[line * width + left + 1] === 1) return true;
    return false;
  };
  return inked(x, y) && inked(x + wide - 2, y) && inked(x, y + high - 2) && inked(x + wide - 2, y + high - 2);
}
/** Measured at three heights, for a tick may touch a flank. */
function hasThinFlanks({ width, dark }: Ink, { x, y, width: wide, height: high }: Square): boolean {
  const thickness = (from: number, inward: 1 | -1): number =>
    Math.min(
      ...[0.3, 0.5, 0.7].map((share) => {
        const row = (y + Math.round(high * share)) * width;
        let at = from;
        // The flank may lie a pixel or two within the square.
        while (dark[row + at] === 0 && Math.abs(at - from) < 3) at += inward;
        const start = at;
        while (dark[row + at] === 1 && Math.abs(at - start) < wide) at += inward;
        return Math.abs(at - start);
      }),
    );
  const most = Math.max(2, wide * THICKEST);
  return thickness(x, 1) <= most && thickness(x + wide - 1, -1) <= most;
}

/** The share of rows with ink within a few pixels of a flank. */
function inkOfFlank(
  { width, dark }: Ink,
  x: number,
  inward: 1 | -1,
  top: number,
  high: number,
  slack: number,
): number {
  let found = 0;
  for (let y = top; y < top + high; y += 1)
    for (let step = 0; step <= slack; step += 1)
      if (dark[y * width + x + step * inward] === 1) {
        found += 1;
        break;
      }
  return found / high;
}

/** False for a letter with a frame of thick strokes, and for a solid block within a larger one. */
function hasThinSides({ width, height, dark }: Ink, { x, y, width: wide, height: high }: Square): boolean {
  // Around a box there is paper.
  const ring = Math.max(2, Math.round(wide * 0.12));
  let [inked, seen] = [0, 0];
  for (let at = x; at < x + wide; at += 1)
    for (const line of [y - ring, y + high - 1 + ring]) {
      if (line < 0 || line >= height) continue;
      seen += 1;
      inked += dark[line * width + at]!;
    }
  for (let at = y; at < y + high; at += 1)
    for (const column of [x - ring, x + wide - 1 + ring]) {
      if (column < 0 || column >= width) continue;
      seen += 1;
      inked += dark[at * width + column]!;
    }
  return inked < seen * 0.2;
}

function isTicked({ width, dark }: Ink, { x, y, width: wide, height: high }: Square): boolean {
  const rim = Math.max(2, Math.round(wide * 0.22));
  let [inked, seen] = [0, 0];
  for (let line = y + rim; line < y + high - rim; line += 1)
    for (let at = x + rim; at < x + wide - rim; at += 1) {
      seen += 1;
      inked += dark[line * width + at]!;
    }
  return seen > 0 && inked > seen * 0.09;
}

/** The page without its boxes, and without what of their ticks reaches beyond them a little. */
export function withoutBoxes(raster: Raster, boxes: readonly TickBox[]): Raster {
  if (boxes.length === 0) return raster;
  const { width, height } = raster;
  const pixels = raster.pixels.slice();
  for (const box of boxes) {
    const rim = Math.max(2, Math.round(box.width * 0.12));
    for (let y = Math.max(0, box.y - rim); y < Math.min(height, box.y + box.height + rim); y += 1)
      pixels.fill(
        255,
        y * width + Math.max(0, box.x - rim),
        y * width + Math.min(width, box.x + box.width + rim),
      );
  }
  return { width, height, pixels };
}
