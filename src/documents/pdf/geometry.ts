/** A horizontal or vertical line, thin bars and the sides of boxes included. */
export interface Rule {
  readonly flat: boolean;
  /** y of a flat rule, x of an upright one. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly thick: number;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A 2×3 matrix of PDF. */
export type Matrix = readonly [number, number, number, number, number, number];

/** `inner` applied before `outer`. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  return [
    outer[0] * inner[0] + outer[2] * inner[1],
    outer[1] * inner[0] + outer[3] * inner[1],
    outer[0] * inner[2] + outer[2] * inner[3],
    outer[1] * inner[2] + outer[3] * inner[3],
    outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
    outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
  ];
}

/** The point (x, y) under a matrix. */
export function apply(m: Matrix, x: number, y: number): readonly [number, number] {
  return [m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]];
}

/** Leaves every point where it is. */
export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** A matrix from whatever list of six numbers pdf.js gives; missing ones are those of the identity. */
export function matrixOf(value: unknown): Matrix {
  const list = (value ?? []) as ArrayLike<unknown>;
  const at = (index: number, identity: number): number => Number(list[index] ?? identity);
  return [at(0, 1), at(1, 0), at(2, 0), at(3, 1), at(4, 0), at(5, 0)];
}

/** Bars up to this thickness are lines, in points. */
export const THIN = 3;

/** An outline's corners in points from the page's top left corner. */
export type Shape = readonly (readonly [number, number])[];

/** The outlines of a path, curves as their end points. 0 move, 1 line, 2 curve, 3 close. */
export function shapesOf(points: ArrayLike<number>, matrix: Matrix): Shape[] {
  const shapes: (readonly [number, number])[][] = [];
  for (let at = 0; at < points.length; ) {
    const operator = points[at]!;
    at += 1;
    const current = shapes.at(-1);
    if (operator === 3) {
      if (current?.[0]) current.push(current[0]);
      continue;
    }
    if (operator === 2) at += 4;
    const point = apply(matrix, points[at] ?? 0, points[at + 1] ?? 0);
    at += 2;
    if (operator === 0 || current === undefined) shapes.push([point]);
    else current.push(point);
  }
  return shapes.filter((shape) => shape.length > 1);
}

/** The box of a path that is one outline of straight lines, as most are; null for any other. Points as in `shapesOf`. */
export function boxOfStraight(points: ArrayLike<number>, matrix: Matrix): Box | null {
  if (points.length < 4 || points[0] !== 0) return null;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = 0; at < points.length; ) {
    const operator = points[at]!;
    if (operator === 2 || (operator === 0 && at > 0)) return null;
    if (operator === 3) {
      at += 1;
      continue;
    }
    const [x, y] = apply(matrix, points[at + 1] ?? 0, points[at + 2] ?? 0);
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
    at += 3;
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

export function boxOf(shape: Shape): Box {
  let [left, top] = shape[0]!;
  let [right, bottom] = shape[0]!;
  for (const [x, y] of shape) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** A thin filled box as the line that it is; null for a dot. */
export function barOf(box: Box): Rule | null {
  if (box.width < THIN && box.height < THIN) return null;
  return box.width >= box.height
    ? { flat: true, at: box.y + box.height / 2, from: box.x, to: box.x + box.width, thick: box.height }
    : { flat: false, at: box.x + box.width / 2, from: box.y, to: box.y + box.height, thick: box.width };
}

/** The level and upright sides of an outline. */
export function sidesOf(shape: Shape, thick: number): Rule[] {
  const sides: Rule[] = [];
  for (let index = 1; index < shape.length; index += 1) {
    const [x1, y1] = shape[index - 1]!;
    const [x2, y2] = shape[index]!;
    const width = Math.abs(x1 - x2);
    const height = Math.abs(y1 - y2);
    if (width >= THIN && height < 0.8)
      sides.push({ flat: true, at: (y1 + y2) / 2, from: Math.min(x1, x2), to: Math.max(x1, x2), thick });
    else if (height >= THIN && width < 0.8)
      sides.push({ flat: false, at: (x1 + x2) / 2, from: Math.min(y1, y2), to: Math.max(y1, y2), thick });
  }
  return sides;
}
