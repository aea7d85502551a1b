import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { figureOf } from './figures.ts';
import {
  apply,
  type Box,
  barOf,
  boxOf,
  boxOfStraight,
  IDENTITY,
  type Matrix,
  matrixOf,
  multiply,
  type Rule,
  type Shape,
  shapesOf,
  sidesOf,
  THIN,
} from './geometry.ts';
import { openGrounds } from './grounds.ts';
import type { Shows } from './layers.ts';
import { ringOf } from './rings.ts';
import { beginAt, moveText, type Shown, showText } from './show.ts';
import { type Canvas, type Face, firstState, type Painting } from './state.ts';

/** The operators of a page, as pdf.js lists them. */
export interface Operators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

const MAX_GLYPHS = 200_000;
const MAX_RULES = 20_000;
const MAX_FIGURES = 5_000;
const MAX_RINGS = 500;
const MAX_STACK = 500;

const OP = OPS as Readonly<Record<string, number>>;
const STROKES = new Set([
  OP.stroke,
  OP.closeStroke,
  OP.fillStroke,
  OP.eoFillStroke,
  OP.closeFillStroke,
  OP.closeEOFillStroke,
]);
const FILLS = new Set([
  OP.fill,
  OP.eoFill,
  OP.fillStroke,
  OP.eoFillStroke,
  OP.closeFillStroke,
  OP.closeEOFillStroke,
]);

/**
 * Follows a page's operators (ISO 32000-1 §8, §9) as far as text, lines and boxes go. `view` maps the page to points from its top
 * left corner, `font` gives a font by its name in the operators, `sheet` is the visible area, `shows` tells of layers.
 */
export function followOperators(
  operators: Operators,
  view: Matrix,
  sheet: Box,
  font: (name: string) => Face,
  shows: Shows,
): Painting {
  const painting: Painting = { runs: [], rules: [], pictures: [], figures: [], rings: [] };
  const canvas: Canvas = {
    painting,
    grounds: openGrounds(),
    sheet,
    font,
    shows,
    stack: [],
    off: [],
    state: firstState(view),
    left: MAX_GLYPHS,
  };
  const { fnArray, argsArray } = operators;
  // True while a transformation has painted nothing yet.
  let bare = false;
  for (let index = 0; index < fnArray.length; index += 1) {
    const operator = fnArray[index]!;
    if (bare && operator === OP.restore) notePicture(canvas);
    bare = operator === OP.transform || (bare && operator === OP.setGState);
    STEPS[operator]?.(canvas, (argsArray[index] ?? []) as readonly unknown[]);
  }
  return painting;
}

type Step = (canvas: Canvas, args: readonly unknown[]) => void;

/** What each operator does, by the names of pdf.js. */
const NAMED: Readonly<Record<string, Step>> = {
  save,
  restore,
  paintFormXObjectBegin(canvas, args) {
    save(canvas);
    if (args[0]) transform(canvas, args[0]);
  },
  paintFormXObjectEnd: restore,
  transform,
  beginText: ({ state }) => beginAt(state, IDENTITY),
  setTextMatrix: ({ state }, args) => beginAt(state, matrixOf(args.length === 1 ? args[0] : args)),
  moveText: ({ state }, args) => moveText(state, numberAt(args, 0), numberAt(args, 1)),
  setLeadingMoveText({ state }, args) {
    state.leading = numberAt(args, 1);
    moveText(state, numberAt(args, 0), numberAt(args, 1));
  },
  setLeading({ state }, args) {
    state.leading = -numberAt(args, 0);
  },
  nextLine: ({ state }) => moveText(state, 0, state.leading),
  setCharSpacing({ state }, args) {
    state.charSpacing = numberAt(args, 0);
  },
  setWordSpacing({ state }, args) {
    state.wordSpacing = numberAt(args, 0);
  },
  setHScale({ state }, args) {
    state.scale = numberAt(args, 0) / 100;
  },
  setTextRise({ state }, args) {
    state.rise = numberAt(args, 0);
  },
  setTextRenderingMode({ state }, args) {
    state.mode = numberAt(args, 0);
  },
  setFont: (canvas, args) => setFont(canvas, args[0], args[1]),
  setGState(canvas, args) {
    for (const [key, value] of args[0] as readonly (readonly [string, unknown])[]) {
      if (key === 'ca') canvas.state.alpha = Number(value);
      else if (key === 'LW') canvas.state.lineWidth = Number(value);
      else if (key === 'Font' && Array.isArray(value)) setFont(canvas, value[0], value[1]);
    }
  },
  setFillRGBColor({ state }, args) {
    state.fill = String(args[0]);
  },
  setFillColorN: fillWithPattern,
  setFillTransparent: fillWithPattern,
  setLineWidth({ state }, args) {
    state.lineWidth = numberAt(args, 0);
  },
  showText: show,
  showSpacedText: show,
  constructPath(canvas, args) {
    const points = (args[1] as readonly (ArrayLike<number> | null)[] | undefined)?.[0];
    if (points) paintPath(canvas, numberAt(args, 0), points);
  },
  beginMarkedContent,
  beginMarkedContentProps: beginMarkedContent,
  endMarkedContent({ off }) {
    off.pop();
  },
  shadingFill({ off, grounds, sheet }) {
    if (!off.at(-1)) grounds.lay(sheet, null);
  },
};

/** The same by the numbers of the operators. */
const STEPS: Step[] = [];
for (const [name, step] of Object.entries(NAMED)) STEPS[OP[name]!] = step;

function restore(canvas: Canvas): void {
  canvas.state = canvas.stack.pop() ?? canvas.state;
}

function transform({ state }: Canvas, matrix: unknown): void {
  state.matrix = multiply(state.matrix, matrixOf(matrix));
}

function fillWithPattern({ state }: Canvas): void {
  state.fill = 'pattern';
}

function beginMarkedContent({ off, shows }: Canvas, args: readonly unknown[]): void {
  const hides = args[0] === 'OC' && !shows(args[1]);
  if (off.length < MAX_STACK) off.push(off.at(-1) === true || hides);
}

function show(canvas: Canvas, args: readonly unknown[]): void {
  showText(canvas, (args[0] ?? []) as readonly Shown[]);
}

const numberAt = (args: readonly unknown[], at: number): number => Number(args[at] ?? 0);

function save({ stack, state }: Canvas): void {
  if (stack.length < MAX_STACK) stack.push({ ...state });
}

function setFont({ state, font }: Canvas, name: unknown, size: unknown): void {
  state.font = font(String(name));
  state.size = Number(size);
}

function paintPath(canvas: Canvas, operator: number, points: ArrayLike<number>): void {
  const { painting, state, off } = canvas;
  const strokes = STROKES.has(operator);
  const fills = FILLS.has(operator);
  if ((!strokes && !fills) || off.at(-1)) return;
  const filled = fills && state.alpha > 0;
  if (painting.figures.length < MAX_FIGURES && (strokes || filled)) {
    const figure = figureOf(points, state.matrix, strokes, filled ? state.fill : null);
    if (figure !== null) painting.figures.push(figure);
  }
  const ring = strokes === filled ? null : ringOf(points, state.matrix, strokes);
  if (ring !== null) {
    if (painting.rings.length < MAX_RINGS) painting.rings.push(ring);
    return;
  }
  if (strokes) {
    const thick = state.lineWidth * Math.hypot(state.matrix[0], state.matrix[1]);
    for (const shape of shapesOf(points, state.matrix)) addRules(painting, sidesOf(shape, thick));
  }
  if (!fills) return;
  const box = boxOfStraight(points, state.matrix);
  if (box !== null) fillBox(canvas, box, null);
  else fillShapes(canvas, shapesOf(points, state.matrix));
}

function fillShapes(canvas: Canvas, shapes: readonly Shape[]): void {
  // Two outlines, one within the other, paint a frame.
  for (const shape of shapes) fillBox(canvas, boxOf(shape), shapes.length > 1 ? shape : null);
}

/** Fills an outline with this box: a line, the ground for later text, or one side of a `frame`. */
function fillBox({ painting, grounds, state }: Canvas, box: Box, frame: Shape | null): void {
  if (box.width <= THIN || box.height <= THIN) {
    const bar = barOf(box);
    if (bar !== null) addRules(painting, [bar]);
  } else if (frame !== null) addRules(painting, sidesOf(frame, 1));
  else if (state.alpha > 0) grounds.lay(box, state.alpha < 1 ? null : state.fill);
}

function addRules({ rules }: Painting, more: readonly Rule[]): void {
  for (const one of more) if (rules.length < MAX_RULES) rules.push(one);
}

/** A transformation that painted nothing before it was taken back held a picture, which was not decoded. */
function notePicture({ painting, grounds, state, off }: Canvas): void {
  if (off.at(-1)) return;
  const corners = [apply(state.matrix, 0, 0), apply(state.matrix, 1, 1)] as const;
  const box = {
    x: Math.min(corners[0][0], corners[1][0]),
    y: Math.min(corners[0][1], corners[1][1]),
    width: Math.abs(corners[0][0] - corners[1][0]),
    height: Math.abs(corners[0][1] - corners[1][1]),
  };
  if (box.width < 4 || box.height < 4 || painting.pictures.length > 1000) return;
  painting.pictures.push(box);
  grounds.lay(box, null);
}

/** Names of the fonts that a page's text is set in. */
export function fontsOf(operators: Operators): string[] {
  const fonts = new Set<string>();
  const { fnArray, argsArray } = operators;
  for (let index = 0; index < fnArray.length; index += 1)
    if (fnArray[index] === OP.setFont) fonts.add(String((argsArray[index] as readonly unknown[])[0]));
  return [...fonts];
}
