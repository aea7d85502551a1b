import { apply, type Box, boxOf, type Matrix, type Shape } from './geometry.ts';
import type { Word } from './words.ts';

/** A ring around words is at least so high and at most so high and wide, in points. */
const LOWEST = 9;
const HIGHEST = 40;
const WIDEST = 150;
/** How far an outline may leave the ellipse in its box, as a share of the radius: pens are less exact than programs. */
const SLACK = 0.3;
const MAX_NUMBERS = 4000;
/** An outline of fewer points is no ring. */
const FEWEST = 4;

/**
 * The box of a path that is a ring, as wide or wider than high: one closed outline on an ellipse that is stroked, or two that are filled. `points` are as
 * in `shapesOf`. Null for any other path.
 */
export function ringOf(points: ArrayLike<number>, matrix: Matrix, stroked: boolean): Box | null {
  if (points.length > MAX_NUMBERS || points.length < 3 * FEWEST || !isCurved(points)) return null;
  const outlines = pointsOf(points, matrix);
  if (outlines.length !== (stroked ? 1 : 2)) return null;
  const boxes = outlines.map(boxOf);
  const [outer, inner] = boxes as [Box, Box | undefined];
  if (outer.height < LOWEST || outer.height > HIGHEST || outer.width > WIDEST) return null;
  if (outer.width < 0.9 * outer.height) return null;
  if (inner !== undefined && (Math.abs(outer.width - inner.width) > 6 || !isSame(outer, inner, 3)))
    return null;
  return outlines.every((outline, at) => isRound(outline, boxes[at]!)) ? outer : null;
}

function isCurved(points: ArrayLike<number>): boolean {
  for (let at = 0; at < points.length; at += points[at] === 3 ? 1 : 3) if (points[at] === 2) return true;
  return false;
}

/** The outlines of a path with points along their curves; those of a single point are left out. */
function pointsOf(points: ArrayLike<number>, matrix: Matrix): Shape[] {
  const outlines: (readonly [number, number])[][] = [];
  let last: readonly [number, number] = [0, 0];
  for (let at = 0; at < points.length; ) {
    const operator = points[at]!;
    at += 1;
    if (operator === 3) continue;
    const count = operator === 2 ? 3 : 1;
    const own = Array.from({ length: count }, (_, one) =>
      apply(matrix, points[at + 2 * one] ?? 0, points[at + 2 * one + 1] ?? 0),
    );
    at += 2 * count;
    if (operator === 0) outlines.push([]);
    else if (operator === 2) outlines.at(-1)?.push(midway(last, own[0]!, own[1]!, own[2]!));
    last = own.at(-1)!;
    outlines.at(-1)?.push(last);
  }
  return outlines.filter((outline) => outline.length > 1);
}

/** The middle of a Bézier curve. */
function midway(...corners: readonly (readonly [number, number])[]): readonly [number, number] {
  const weights = [1, 3, 3, 1];
  const sum = (axis: 0 | 1): number =>
    corners.reduce((all, corner, at) => all + weights[at]! * corner[axis], 0) / 8;
  return [sum(0), sum(1)];
}

function isRound(outline: Shape, box: Box): boolean {
  if (outline.length < FEWEST) return false;
  const [first, last] = [outline[0]!, outline.at(-1)!];
  if (Math.hypot(first[0] - last[0], first[1] - last[1]) > 0.4 * box.height) return false;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  return outline.every((point) => {
    const away = Math.hypot((point[0] - x) / (box.width / 2), (point[1] - y) / (box.height / 2));
    return Math.abs(away - 1) < SLACK;
  });
}

const isSame = (a: Box, b: Box, within: number): boolean =>
  Math.abs(a.x - b.x) < within && Math.abs(a.y - b.y) < within;

/**
 * Words with the rings that somebody put around them or some of their letters, as if they were underlined; what is bold beside them is no
 * stress then, for the ring is.
 */
export function withRings(words: readonly Word[], rings: readonly Box[]): readonly Word[] {
  if (rings.length === 0) return words;
  const ringed = new Map<Word, [number, number]>();
  for (const ring of rings) {
    const within = words.filter((word) => lettersIn(word, ring).length > 0);
    const letters = within.flatMap((word) => lettersIn(word, ring));
    const left = Math.min(...letters.map(({ x }) => x));
    const right = Math.max(...letters.map(({ x, width }) => x + width));
    if (within.length > 0 && isAround(ring, within, right - left))
      for (const word of within) ringed.set(word, [left, right]);
  }
  if (ringed.size === 0) return words;
  const isBeside = (word: Word): boolean =>
    word.bold === true && [...ringed.keys()].some((one) => Math.abs(one.y - word.y) < 0.3 * word.size);
  return words.map((word) => {
    const ring = ringed.get(word);
    const plain = isBeside(word) ? withoutBold(word) : word;
    return ring === undefined ? plain : { ...plain, underlines: [ring] };
  });
}

function withoutBold(word: Word): Word {
  const characters = word.characters.map((one) => ({ ...one, bold: false }));
  return { ...word, characters, bold: false };
}

/** The letters of a word within a ring. */
function lettersIn(word: Word, ring: Box): Word['characters'] {
  const y = word.y - 0.35 * word.size;
  if (y < ring.y || y > ring.y + ring.height || word.right < ring.x || word.x > ring.x + ring.width)
    return [];
  return word.characters.filter(({ text, x, width }) => {
    const middle = x + width / 2;
    return middle > ring.x && middle < ring.x + ring.width && /\p{L}/u.test(text);
  });
}

/** True for a ring around letters of one line, hardly larger than they are. */
function isAround(ring: Box, words: readonly Word[], width: number): boolean {
  const [{ y, size }] = words as [Word];
  return (
    words.every((word) => Math.abs(word.y - y) < 0.3 * size) &&
    ring.width < width + 3 * size &&
    ring.height < 3 * size &&
    size < 1.4 * ring.height
  );
}
