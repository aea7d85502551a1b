import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type Figure, figureOf } from './pdf-figures.ts';
import {
  apply,
  type Box,
  barOf,
  boxOf,
  IDENTITY,
  type Matrix,
  matrixOf,
  multiply,
  type Rule,
  shapesOf,
  sidesOf,
  THIN,
} from './pdf-geometry.ts';
import { asPainted, type Glyph, readable, turnOf } from './pdf-glyphs.ts';
import { openGrounds } from './pdf-grounds.ts';
import { type FontFacts, firstState, type State } from './pdf-state.ts';

/** What a page paints. */
export interface Painting {
  readonly glyphs: Glyph[];
  readonly rules: Rule[];
  /** Where pictures are; they are not decoded. */
  readonly pictures: Box[];
  /** Small paths, in the order they are painted. */
  readonly figures: Figure[];
}

/** The operators of a page, as pdf.js lists them. */
export interface Operators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

interface GlyphFacts {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
}

const MAX_GLYPHS = 200_000;
const MAX_RULES = 20_000;
const MAX_FIGURES = 5_000;
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
 * left corner, `font` gives what pdf.js knows of a font, `page` is the visible area.
 */
export function followOperators(
  operators: Operators,
  view: Matrix,
  page: Box,
  font: (name: string) => FontFacts,
): Painting {
  const painting: Painting = { glyphs: [], rules: [], pictures: [], figures: [] };
  const grounds = openGrounds();
  const stack: State[] = [];
  let state = firstState(view);
  let run = 0;
  let bare = false;

  const moveText = (x: number, y: number): void => {
    state.lineX += x;
    state.lineY += y;
    state.x = state.lineX;
    state.y = state.lineY;
  };

  function setFont(name: unknown, size: unknown): void {
    state.font = font(String(name));
    state.size = Number(size);
  }

  function unseenAt(x: number, y: number, size: number): Glyph['unseen'] {
    if (state.mode === 3 || state.mode === 7) return 'mode';
    if (size < 1.5) return 'tiny';
    if (x < page.x - 1 || x > page.x + page.width + 1 || y < page.y - 1 || y > page.y + page.height + size)
      return 'outside';
    if (state.alpha === 0) return 'colour';
    return state.fill === grounds.colourAt(x + size / 4, y - size / 4) && state.mode === 0 ? 'colour' : null;
  }

  function showText(glyphs: readonly (GlyphFacts | number)[]): void {
    run += 1;
    const { size, font: facts } = state;
    const unit = facts.fontMatrix?.[0] ?? 0.001;
    const [a, b, c, d, e, f] = multiply(state.matrix, state.text);
    const tall = Math.abs(size) * (facts.isType3Font ? unit * 1000 : 1);
    const height = Math.hypot(c * tall, d * tall);
    const turn = turnOf(c * tall, d * tall);
    const level = turn % 180 === 0;
    let unseen: Glyph['unseen'] | undefined;
    for (const glyph of glyphs) {
      if (typeof glyph === 'number') {
        advance((-glyph * size) / 1000);
        continue;
      }
      const width = glyph.width * size * unit;
      const x = a * state.x + c * (state.y + state.rise) + e;
      const y = b * state.x + d * (state.y + state.rise) + f;
      const right = x + a * width * state.scale;
      const end = y + b * width * state.scale;
      if (unseen === undefined) unseen = unseenAt(x, y, height);
      const text = readable(asPainted(glyph.unicode, facts.name));
      if (text !== '' && painting.glyphs.length < MAX_GLYPHS && Number.isFinite(x + y + right)) {
        painting.glyphs.push({
          text,
          x: Math.min(x, right),
          y,
          width: Math.abs(level ? right - x : end - y),
          size: height,
          turn,
          unseen,
          run,
        });
      }
      advance(width + (glyph.isSpace ? state.wordSpacing : 0) + state.charSpacing);
    }
  }

  function advance(width: number): void {
    if (state.font.vertical) state.y -= width;
    else state.x += width * state.scale;
  }

  function paintPath(operator: number, points: ArrayLike<number>): void {
    const shapes = shapesOf(points, state.matrix);
    noteFigure(operator, points);
    if (STROKES.has(operator)) {
      const thick = state.lineWidth * Math.hypot(state.matrix[0], state.matrix[1]);
      for (const shape of shapes) for (const one of sidesOf(shape, thick)) addRule(one);
    }
    if (!FILLS.has(operator)) return;
    for (const shape of shapes) {
      const box = boxOf(shape);
      if (box.width <= THIN || box.height <= THIN) {
        const bar = barOf(box);
        if (bar !== null) addRule(bar);
        continue;
      }
      // Two outlines, one within the other, paint a frame.
      if (shapes.length > 1) for (const one of sidesOf(shape, 1)) addRule(one);
      else if (state.alpha > 0) grounds.lay(box, state.alpha < 1 ? null : state.fill);
    }
  }

  function noteFigure(operator: number, points: ArrayLike<number>): void {
    const [stroked, filled] = [STROKES.has(operator), FILLS.has(operator) && state.alpha > 0];
    if (painting.figures.length >= MAX_FIGURES || (!stroked && !filled)) return;
    const figure = figureOf(points, state.matrix, stroked, filled ? state.fill : null);
    if (figure !== null) painting.figures.push(figure);
  }

  function addRule(one: Rule): void {
    if (painting.rules.length < MAX_RULES) painting.rules.push(one);
  }

  /** A transformation that painted nothing before it was taken back held a picture, which was not decoded. */
  function notePicture(): void {
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

  for (let index = 0; index < operators.fnArray.length; index += 1) {
    const operator = operators.fnArray[index]!;
    const args = (operators.argsArray[index] ?? []) as readonly unknown[];
    const number = (at: number): number => Number(args[at] ?? 0);
    if (operator !== OP.restore) bare = operator === OP.transform || (bare && operator === OP.setGState);
    switch (operator) {
      case OP.save:
      case OP.paintFormXObjectBegin:
        if (stack.length < MAX_STACK) stack.push({ ...state });
        if (operator === OP.paintFormXObjectBegin && args[0])
          state.matrix = multiply(state.matrix, matrixOf(args[0]));
        break;
      case OP.restore:
      case OP.paintFormXObjectEnd:
        if (bare && operator === OP.restore) notePicture();
        bare = false;
        state = stack.pop() ?? state;
        break;
      case OP.transform:
        state.matrix = multiply(state.matrix, matrixOf(args));
        break;
      case OP.beginText:
        state.text = IDENTITY;
        state.x = state.y = state.lineX = state.lineY = 0;
        break;
      case OP.setTextMatrix:
        state.text = matrixOf(args.length === 1 ? args[0] : args);
        state.x = state.y = state.lineX = state.lineY = 0;
        break;
      case OP.moveText:
        moveText(number(0), number(1));
        break;
      case OP.setLeadingMoveText:
        state.leading = number(1);
        moveText(number(0), number(1));
        break;
      case OP.setLeading:
        state.leading = -number(0);
        break;
      case OP.nextLine:
        moveText(0, state.leading);
        break;
      case OP.setCharSpacing:
        state.charSpacing = number(0);
        break;
      case OP.setWordSpacing:
        state.wordSpacing = number(0);
        break;
      case OP.setHScale:
        state.scale = number(0) / 100;
        break;
      case OP.setTextRise:
        state.rise = number(0);
        break;
      case OP.setTextRenderingMode:
        state.mode = number(0);
        break;
      case OP.setFont:
        setFont(args[0], args[1]);
        break;
      case OP.setGState:
        for (const [key, value] of args[0] as readonly (readonly [string, unknown])[]) {
          if (key === 'ca') state.alpha = Number(value);
          else if (key === 'LW') state.lineWidth = Number(value);
          else if (key === 'Font' && Array.isArray(value)) setFont(value[0], value[1]);
        }
        break;
      case OP.setFillRGBColor:
        state.fill = String(args[0]);
        break;
      case OP.setFillColorN:
      case OP.setFillTransparent:
        state.fill = 'pattern';
        break;
      case OP.setLineWidth:
        state.lineWidth = number(0);
        break;
      case OP.showText:
      case OP.showSpacedText:
        showText((args[0] ?? []) as readonly (GlyphFacts | number)[]);
        break;
      case OP.constructPath: {
        const points = (args[1] as readonly unknown[] | undefined)?.[0] as
          | ArrayLike<number>
          | null
          | undefined;
        if (points) paintPath(number(0), points);
        break;
      }
      case OP.shadingFill:
        grounds.lay(page, null);
        break;
    }
  }
  return painting;
}

/** Names of the fonts that a page's text is set in. */
export function fontsOf(operators: Operators): string[] {
  const fonts = new Set<string>();
  for (const [index, operator] of operators.fnArray.entries())
    if (operator === OP.setFont) fonts.add(String((operators.argsArray[index] as readonly unknown[])[0]));
  return [...fonts];
}
