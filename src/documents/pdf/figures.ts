import { apply, type Box, boxOf, type Matrix, type Shape } from './geometry.ts';

/** A small painted path, as far as check boxes are drawn with such: all its corners in points from the page's top left corner. */
export interface Figure {
  readonly box: Box;
  /** Its outlines, the control points of curves included. */
  readonly outlines: readonly Shape[];
  readonly curved: boolean;
  readonly stroked: boolean;
  /** The colour it is filled with, as `#rrggbb` or another word for what is no plain colour; null if it is not filled. */
  readonly fill: string | null;
}

/** A check box has sides of this many points. */
export const LEAST = 6;
export const MOST = 16;

/** More numbers than any check box or tick needs. */
const MAX_NUMBERS = 300;

/** A path as a figure; null for what is too large or too rich to be a check box or a tick. Points as in `shapesOf`. */
export function figureOf(
  points: ArrayLike<number>,
  matrix: Matrix,
  stroked: boolean,
  fill: string | null,
): Figure | null {
  if (points.length > MAX_NUMBERS || isLarge(points, matrix)) return null;
  const outlines: (readonly [number, number])[][] = [];
  let curved = false;
  for (let at = 0; at < points.length; ) {
    const operator = points[at]!;
    at += 1;
    const current = outlines.at(-1);
    if (operator === 3) {
      if (current?.[0]) current.push(current[0]);
      continue;
    }
    if (operator === 2) curved = true;
    if (operator === 0 || current === undefined) outlines.push([]);
    for (let left = operator === 2 ? 3 : 1; left > 0; left -= 1) {
      outlines.at(-1)!.push(apply(matrix, points[at] ?? 0, points[at + 1] ?? 0));
      at += 2;
    }
  }
  const drawn = outlines.filter((outline) => outline.length > 1);
  if (drawn.length === 0) return null;
  const box = boxOf(drawn.flat());
  return box.width <= MOST + 2 && box.height <= MOST + 2
    ? { box, outlines: drawn, curved, stroked, fill }
    : null;
}

/** True if a straight outline that begins a path reaches further than a figure can, as it does in most paths. */
function isLarge(points: ArrayLike<number>, matrix: Matrix): boolean {
  if (points[0] !== 0) return false;
  for (let at = 3; points[at] === 1; at += 3) {
    const x = points[at + 1]! - points[1]!;
    const y = points[at + 2]! - points[2]!;
    const width = Math.abs(matrix[0] * x + matrix[2] * y);
    const height = Math.abs(matrix[1] * x + matrix[3] * y);
    if (width > MOST + 3 || height > MOST + 3) return true;
  }
  return false;
}

/** What of its box an outline covers, from 0 to 1: nearly all for a square, a rounded square or a circle. */
export function coverOf(outline: Shape): number {
  const box = boxOf(outline);
  let twice = 0;
  for (const [index, [x, y]] of outline.entries()) {
    const [nextX, nextY] = outline[(index + 1) % outline.length]!;
    twice += (x - box.x) * (nextY - box.y) - (nextX - box.x) * (y - box.y);
  }
  return box.width * box.height > 0 ? Math.abs(twice) / 2 / (box.width * box.height) : 0;
}

/** True if the outline ends where it began. */
export function isClosed(outline: Shape): boolean {
  const [x, y] = outline[0]!;
  const [endX, endY] = outline.at(-1)!;
  return Math.hypot(x - endX, y - endY) < 0.5;
}

/** How near the lines of a figure come to a point. */
export function distanceTo(figure: Figure, x: number, y: number): number {
  let nearest = Infinity;
  for (const outline of figure.outlines) {
    for (let index = 1; index < outline.length; index += 1) {
      const [x1, y1] = outline[index - 1]!;
      const [x2, y2] = outline[index]!;
      const length = (x2 - x1) ** 2 + (y2 - y1) ** 2;
      const along = length === 0 ? 0 : ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length;
      const part = Math.min(1, Math.max(0, along));
      nearest = Math.min(nearest, Math.hypot(x1 + part * (x2 - x1) - x, y1 + part * (y2 - y1) - y));
    }
  }
  return nearest;
}
