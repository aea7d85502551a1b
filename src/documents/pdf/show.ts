import type { Matrix } from './geometry.ts';
import { multiply } from './geometry.ts';
import { asPainted, type Glyph, type Run, readable, turnOf } from './glyphs.ts';
import type { Canvas, State } from './state.ts';

/** What pdf.js lists as shown: a character, or a distance back in thousandths of the font's size. */
export type Shown = GlyphFacts | number;

interface GlyphFacts {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
}

/** Begins text where a matrix says (Tm). */
export function beginAt(state: State, matrix: Matrix): void {
  state.text = matrix;
  state.x = state.y = state.lineX = state.lineY = 0;
}

/** Begins a line, away from the start of the last (Td). */
export function moveText(state: State, x: number, y: number): void {
  state.lineX += x;
  state.lineY += y;
  state.x = state.lineX;
  state.y = state.lineY;
}

function unseenAt({ state, sheet, grounds, off }: Canvas, x: number, y: number, size: number): Run['unseen'] {
  if (off.at(-1)) return 'layer';
  if (state.mode === 3 || state.mode === 7) return 'mode';
  if (size < 1.5) return 'tiny';
  if (
    x < sheet.x - 1 ||
    x > sheet.x + sheet.width + 1 ||
    y < sheet.y - 1 ||
    y > sheet.y + sheet.height + size
  )
    return 'outside';
  if (state.alpha === 0) return 'colour';
  return state.fill === grounds.colourAt(x + size / 4, y - size / 4) && state.mode === 0 ? 'colour' : null;
}

/** Paints the characters of one operator and moves on by their widths. */
export function showText(canvas: Canvas, shown: readonly Shown[]): void {
  const { state } = canvas;
  const { size, font, scale, rise, charSpacing, wordSpacing } = state;
  const glyphs: Glyph[] = [];
  const [a, b, c, d, e, f] = multiply(state.matrix, state.text);
  const tall = size * font.tall;
  const height = Math.hypot(c * tall, d * tall);
  // By the way the text runs, not by the letters: fonts of drawn glyphs may be drawn upside down in their own space.
  const runs = size * scale < 0 ? -1 : 1;
  const turn = font.vertical ? turnOf(c * tall, d * tall) : turnOf(b * runs, -a * runs);
  const level = turn % 180 === 0;
  let unseen: Run['unseen'] | undefined;
  let { x: penX, y: penY } = state;
  for (const glyph of shown) {
    let advance: number;
    if (typeof glyph === 'number') advance = (-glyph * size) / 1000;
    else {
      const moved = glyph.width * size * font.unit;
      const x = a * penX + c * (penY + rise) + e;
      const y = b * penX + d * (penY + rise) + f;
      const right = x + a * moved * scale;
      const end = y + b * moved * scale;
      if (unseen === undefined) unseen = unseenAt(canvas, x, y, height);
      const text = readable(asPainted(glyph.unicode, font.marks));
      if (text !== '' && canvas.left > 0 && Number.isFinite(x + y + right)) {
        canvas.left -= 1;
        const width = Math.abs(level ? right - x : end - y);
        glyphs.push({ text, x: Math.min(x, right), y, width, bold: font.bold });
      }
      advance = moved + (glyph.isSpace ? wordSpacing : 0) + charSpacing;
    }
    if (font.vertical) penY -= advance;
    else penX += advance * scale;
  }
  state.x = penX;
  state.y = penY;
  if (glyphs.length > 0) canvas.painting.runs.push({ glyphs, size: height, turn, unseen: unseen ?? null });
}
