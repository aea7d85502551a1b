import {
  PDFDocument,
  type PDFFont,
  type PDFPage,
  rgb,
  StandardFonts,
  setTextRenderingMode,
  TextRenderingMode,
} from '@cantoo/pdf-lib';
import { createCanvas } from '@napi-rs/canvas';
import { drawPdfPage } from '../../src/documents/ocr/pdf-picture.ts';
import { type Raster, tilted } from '../../src/documents/ocr/raster.ts';

const SIZE = 11;
const LEADING = 14;
const LEFT = 50;
const RIGHT = 545;
const BLACK = rgb(0, 0, 0);

/** In a value: a box to tick, and one that is ticked. */
export const BOX = '□';
export const TICKED = '■';

/**
 * A page of the template as a program draws it: a table of label and value, ruled so thick, its labels so wide, in points; `centred`: the
 * shorter of the two at half the height of the other. "YES~" strikes a word through.
 */
export async function formPdf(
  rows: readonly (readonly [string, string])[],
  { thickness = 0.8, wide = 160, centred = false } = {},
): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  const page = pdf.addPage([595, 842]);
  const middle = LEFT + wide;
  let top = 792;
  for (const [label, value] of rows) {
    const columns = [wrapped(label, font, middle - LEFT - 8), wrapped(value, font, RIGHT - middle - 8)];
    const most = Math.max(...columns.map((lines) => lines.length));
    const high = LEADING * most + 6;
    for (const [at, x] of [LEFT, middle].entries())
      for (const [line, words] of columns[at]!.entries())
        drawLine(
          page,
          font,
          words,
          x + 4,
          top - LEADING * (line + 1 + (centred ? (most - columns[at]!.length) / 2 : 0)) + 2,
        );
    const bottom = top - high;
    for (const y of [top, bottom]) stroke(page, LEFT, y, RIGHT, y, thickness);
    for (const x of [LEFT, middle, RIGHT]) stroke(page, x, top, x, bottom, thickness);
    top = bottom;
  }
  return await pdf.save();
}

function wrapped(text: string, font: PDFFont, width: number): string[][] {
  const lines: string[][] = [[]];
  for (const word of text.split(' ')) {
    const line = lines.at(-1)!;
    const long = font.widthOfTextAtSize([...line, word].join(' ').replace(/[□■~]/g, 'm'), SIZE);
    if (line.length > 0 && long > width) lines.push([word]);
    else line.push(word);
  }
  return lines;
}

function drawLine(page: PDFPage, font: PDFFont, words: readonly string[], left: number, y: number): void {
  let x = left;
  for (const word of words) {
    if (word === BOX || word === TICKED) {
      page.drawRectangle({ x, y: y - 1, width: 9, height: 9, borderColor: BLACK, borderWidth: 0.8 });
      if (word === TICKED) {
        stroke(page, x + 1.5, y + 0.5, x + 7.5, y + 6.5);
        stroke(page, x + 1.5, y + 6.5, x + 7.5, y + 0.5);
      }
      x += 13;
      continue;
    }
    const text = word.replace('~', '');
    page.drawText(text, { x, y, size: SIZE, font });
    const width = font.widthOfTextAtSize(text, SIZE);
    if (word.endsWith('~')) stroke(page, x - 1, y + 3.8, x + width + 1, y + 3.8);
    x += width + font.widthOfTextAtSize(' ', SIZE);
  }
}

function stroke(page: PDFPage, x1: number, y1: number, x2: number, y2: number, thickness = 0.8): void {
  page.drawLine({ start: { x: x1, y: y1 }, end: { x: x2, y: y2 }, thickness, color: BLACK });
}

/** What a scanner makes of a page of a PDF. */
export async function scanOf(pdf: Uint8Array): Promise<Raster> {
  return (await drawPdfPage(pdf, 1)).raster;
}

/** The picture as it comes from a page that lay askew, with grain; always the same for the same seed. */
export function worn(raster: Raster, skew: number, seed: number): Raster {
  const turned = tilted(raster, skew);
  const pixels = turned.pixels.slice();
  let state = seed;
  for (let at = 0; at < pixels.length; at += 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const grain = (state >>> 24) - 128;
    pixels[at] = Math.max(0, Math.min(255, pixels[at]! * 0.8 + 30 + grain * 0.25));
  }
  return { ...turned, pixels };
}

/** The picture as a file. */
export async function encoded(
  { width, height, pixels }: Raster,
  type: 'png' | 'jpeg' | 'webp',
): Promise<Uint8Array> {
  const canvas = createCanvas(width, height);
  const data = canvas.getContext('2d').createImageData(width, height);
  for (let at = 0; at < pixels.length; at += 1) {
    data.data.fill(pixels[at]!, 4 * at, 4 * at + 3);
    data.data[4 * at + 3] = 255;
  }
  canvas.getContext('2d').putImageData(data, 0, 0);
  if (type === 'png') return new Uint8Array(await canvas.encode('png'));
  return new Uint8Array(type === 'jpeg' ? await canvas.encode('jpeg', 80) : await canvas.encode('webp', 90));
}

/** A PDF of a page for each picture, with text on it where given. */
export async function pdfOfPictures(
  pages: readonly { readonly jpeg?: Uint8Array; readonly text?: string; readonly invisible?: boolean }[],
): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  for (const { jpeg, text, invisible } of pages) {
    const page = pdf.addPage([595, 842]);
    if (jpeg) page.drawImage(await pdf.embedJpg(jpeg), { x: 0, y: 0, width: 595, height: 842 });
    const mode = invisible ? TextRenderingMode.Invisible : TextRenderingMode.Fill;
    page.pushOperators(setTextRenderingMode(mode));
    for (const [at, line] of (text ?? '').split('\n').entries())
      page.drawText(line, { x: 50, y: 780 - 14 * at, size: 11, font });
  }
  return await pdf.save();
}
