import { coverOf, distanceTo, type Figure, isClosed, LEAST, MOST } from './figures.ts';
import { type Box, boxOf, type Rule } from './geometry.ts';
import type { Word } from './words.ts';

/** Words and rules of a page whose drawn check boxes are words. */
interface Boxed {
  readonly words: readonly Word[];
  readonly rules: readonly Rule[];
}

/** The border of a possible check box. */
interface Frame {
  readonly box: Box;
  readonly round: boolean;
  /** True for a coloured ground, on which only a drawn tick makes a box. */
  readonly ground: boolean;
  /** Its place among the figures: what ticks it is painted later. */
  readonly at: number;
}

/** Marks that a font for symbols puts into a box. */
const MARK = /^[xX×✓✔✕✖✗✘●•■◆★]$/u;

const MAX_FRAMES = 500;

/**
 * Finds check boxes and radio buttons that are drawn as lines and areas, as browsers print them and as filled forms are flattened:
 * squares and circles that stand alone, close to a word of their line, with nothing in them but a mark. Each becomes the word ☒ or ☐
 * on the line of its neighbour, and its border is no rule any more. `values` are words of form fields, which show their own boxes.
 */
export function findBoxes(
  figures: readonly Figure[],
  words: readonly Word[],
  values: readonly Word[],
  rules: readonly Rule[],
): Boxed {
  const frames = framesAmong(figures);
  const boxes: { readonly frame: Frame; readonly word: Word; readonly marks: readonly Word[] }[] = [];
  for (const frame of frames) {
    if (!standsAlone(frame, frames, rules) || values.some((word) => within(word, frame.box))) continue;
    const neighbour = neighbourOf(frame.box, words);
    const marks = words.filter((word) => within(word, frame.box));
    if (neighbour === null || marks.length > 1 || !marks.every((word) => MARK.test(word.text))) continue;
    const ticked = marks.length > 0 || tickOf(frame, figures);
    if (ticked === null || (frame.ground && !ticked)) continue;
    boxes.push({ frame, word: boxWord(frame.box, ticked ? '☒' : '☐', neighbour), marks });
  }
  if (boxes.length === 0) return { words, rules };
  const marks = new Set(boxes.flatMap((one) => one.marks));
  return {
    words: [...words.filter((word) => !marks.has(word)), ...boxes.map((one) => one.word)],
    rules: rules.filter((rule) => !boxes.some(({ frame }) => isSideOf(rule, frame.box))),
  };
}

function framesAmong(figures: readonly Figure[]): Frame[] {
  const frames: Frame[] = [];
  for (const [at, figure] of figures.entries()) {
    const frame = frameOf(figure, at);
    if (frame === null || frames.length >= MAX_FRAMES) continue;
    const same = frames.findIndex((one) => isConcentric(one.box, frame.box, 1.5));
    // A border is painted over or under its ground: what is filled over more than its middle is no empty box.
    if (same < 0) frames.push(frame);
    else {
      const ground = frame.ground || frames[same]!.ground;
      if (sizeOf(frame.box) > 0.85 * sizeOf(frames[same]!.box)) frames[same] = { ...frames[same]!, ground };
    }
  }
  // One circle is an ornament; radio buttons come in groups.
  return frames.filter(
    (frame) =>
      !frame.round ||
      frames.some((one) => one !== frame && one.round && Math.abs(sizeOf(one.box) - sizeOf(frame.box)) < 0.5),
  );
}

/** A closed square or circle that is stroked, coloured, or filled as the thin band between two squares. */
function frameOf(figure: Figure, at: number): Frame | null {
  const { box, outlines, curved } = figure;
  const size = sizeOf(box);
  if (size < LEAST || size > MOST || Math.abs(box.width - box.height) > 0.08 * size) return null;
  const [first, second] = outlines;
  if (first === undefined || outlines.length > 2) return null;
  if (!outlines.every((one) => coverOf(one) > 0.75 && (!figure.stroked || isClosed(one)))) return null;
  const round = curved && first.every(([x, y]) => !isCorner(box, x, y));
  if (second !== undefined) {
    const [a, b] = [boxOf(first), boxOf(second)];
    const isBand = !curved && isConcentric(a, b, 1) && Math.abs(a.width - b.width) < 0.3 * size;
    return isBand ? { box, round: false, ground: false, at } : null;
  }
  const coloured = figure.fill !== null && !isLight(figure.fill);
  if (!figure.stroked && !coloured) return null;
  return { box, round, ground: coloured, at };
}

/** True where a rounded square still has its side: near a corner, which a circle keeps away from. */
function isCorner(box: Box, x: number, y: number): boolean {
  const away = (at: number, from: number, length: number): number =>
    Math.min(Math.abs(at - from), Math.abs(from + length - at)) / length;
  return away(x, box.x, box.width) + away(y, box.y, box.height) < 0.21;
}

/** Not one of a row of boxes to write letters in, and no cell of a table. */
function standsAlone(frame: Frame, frames: readonly Frame[], rules: readonly Rule[]): boolean {
  const { x, y, width, height } = frame.box;
  const crowded = frames.some(({ box }) => {
    if (box === frame.box) return false;
    const aside = Math.max(box.x - x - width, x - box.x - box.width);
    const apart = Math.max(box.y - y - height, y - box.y - box.height);
    return apart < 0.5 && aside < 0.5 * width;
  });
  return (
    !crowded &&
    !rules.some((rule) => {
      const [from, length, edge, thick] = rule.flat ? [x, width, y, height] : [y, height, x, width];
      const onEdge = Math.min(Math.abs(rule.at - edge), Math.abs(rule.at - edge - thick)) < 1.2;
      const touches = rule.to > from + 1 && rule.from < from + length - 1;
      return onEdge && touches && (rule.from < from - 2 || rule.to > from + length + 2);
    })
  );
}

/** The nearest word of letters right or left of a box, on its line; null if none is close. */
function neighbourOf(box: Box, words: readonly Word[]): Word | null {
  const middle = box.y + box.height / 2;
  let found: Word | null = null;
  let nearest = Infinity;
  for (const word of words) {
    const gap = Math.max(word.x - box.x - box.width, box.x - word.right);
    const isBeside =
      gap > -1 &&
      gap < 1.6 * word.size &&
      Math.abs(word.y - 0.35 * word.size - middle) < 0.45 * word.size &&
      box.height > 0.5 * word.size &&
      box.height < 2 * word.size;
    if (!isBeside || gap >= nearest || !/\p{L}/u.test(word.text)) continue;
    found = word;
    nearest = gap;
  }
  return found;
}

/** Whether something is painted into a box: a tick, a cross, a dot. Null for what is no mark. */
function tickOf(frame: Frame, figures: readonly Figure[]): boolean | null {
  const size = sizeOf(frame.box);
  const [x, y] = middleOf(frame.box);
  let ticked = false;
  for (const figure of figures.slice(frame.at + 1)) {
    const [itsX, itsY] = middleOf(figure.box);
    const itsSize = sizeOf(figure.box);
    if (Math.hypot(itsX - x, itsY - y) > 0.35 * size || itsSize < 0.25 * size || itsSize > 1.5 * size)
      continue;
    const isArea = figure.outlines.length === 1 && coverOf(figure.outlines[0]!) > 0.75;
    if (isArea) {
      if (figure.fill !== null && !isLight(figure.fill) && itsSize < 0.85 * size && !frame.ground)
        ticked = true;
      continue;
    }
    if (distanceTo(figure, x, y) > 0.25 * size) continue;
    // Hands of a clock, letters of a logo.
    if (frame.round || (frame.ground && (figure.curved || !figure.stroked))) return null;
    ticked = true;
  }
  return ticked;
}

function boxWord(box: Box, text: string, { y, size }: Word): Word {
  const right = box.x + box.width;
  const characters = [{ text, x: box.x, width: box.width }];
  return { characters, text, x: box.x, right, y, size, strikes: [], spaced: false, field: null };
}

function within(word: Word, box: Box): boolean {
  const x = (word.x + word.right) / 2;
  const y = word.y - 0.35 * word.size;
  return x > box.x && x < box.x + box.width && y > box.y - 1 && y < box.y + box.height + 1;
}

/** True for the sides of a box and for what is painted in it. */
export function isSideOf(rule: Rule, { x, y, width, height }: Box): boolean {
  const [from, length, edge, thick] = rule.flat ? [x, width, y, height] : [y, height, x, width];
  return (
    rule.at > edge - 1 && rule.at < edge + thick + 1 && rule.from > from - 2 && rule.to < from + length + 2
  );
}

const sizeOf = (box: Box): number => Math.max(box.width, box.height);

const middleOf = (box: Box): readonly [number, number] => [box.x + box.width / 2, box.y + box.height / 2];

function isConcentric(one: Box, other: Box, within: number): boolean {
  const [x, y] = middleOf(one);
  const [otherX, otherY] = middleOf(other);
  return Math.abs(x - otherX) < within && Math.abs(y - otherY) < within;
}

function isLight(colour: string): boolean {
  const channels = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(colour)?.slice(1);
  const values = channels?.map((channel) => Number.parseInt(channel, 16)) ?? [0];
  return Math.min(...values) > 0xd8 || (Math.min(...values) > 0xb8 && Math.max(...values) > 0xe8);
}
