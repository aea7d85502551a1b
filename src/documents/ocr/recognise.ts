import { createCanvas } from '@napi-rs/canvas';
import type { Block } from 'tesseract.js';
import type { Row, Scan } from '../document.ts';
import { isLanguage } from '../legible.ts';
import type { Rule } from '../pdf/geometry.ts';
import { findGrids } from '../pdf/grid.ts';
import { layOut } from '../pdf/layout.ts';
import { findStrikes } from '../pdf/strokes.ts';
import { linesOf, type Word } from '../pdf/words.ts';
import { withAddresses } from './addresses.ts';
import { findBoxes, withoutBoxes } from './boxes.ts';
import { columnsApart } from './columns-apart.ts';
import { drawPdfPage } from './pdf-picture.ts';
import { type Drawn, drawPicture } from './picture.ts';
import { evened, inkOf, onWhite, type Raster, turnedOver, withoutSpecks } from './raster.ts';
import { wordsOfBlocks } from './recognised-words.ts';
import { findRulings, withoutRulings } from './rulings.ts';
import { readLetters } from './tesseract.ts';
import { findTongue } from './tongue.ts';
import { levelled } from './upright.ts';

/** One page to be read: of a PDF by its number from 1, of a picture by its place in the file from 0. */
export interface OcrTask {
  readonly bytes: Uint8Array;
  readonly source: 'pdf' | 'picture';
  readonly index: number;
  /** True: the page is drawn as it is, and no letters are read. */
  readonly pictureOnly: boolean;
}

/** What was read: rows with tables numbered from 1, and the page as it was read. `legible` is false for what is no language. */
export interface Recognised {
  readonly rows: readonly Row[];
  readonly scan: Scan;
  readonly legible: boolean;
}

/** Resolution of the picture that is kept, in pixels an inch. */
const KEPT_DPI = 130;
const QUALITY = 60;

/** Reads the picture of a page. Throws for one that cannot be decoded. */
export async function recognise({ bytes, source, index, pictureOnly }: OcrTask): Promise<Recognised> {
  const drawn = source === 'pdf' ? await drawPdfPage(bytes, index) : await drawPicture(bytes, index);
  const { dpi } = drawn;
  if (pictureOnly) return { rows: [], legible: true, scan: await scanOf(drawn, []) };
  const clean = withoutSpecks(evened(onWhite(drawn.raster)));
  if (isBlank(clean)) return { rows: [], legible: true, scan: await scanOf(drawn, []) };
  const level = levelled(clean);
  const asItLies = cleaned(level, dpi);
  const tongue = await findTongue(asItLies.letters, dpi);
  const page = tongue.over ? turnedOver(level) : level;
  const { letters, rulings, boxes } = tongue.over ? cleaned(page, dpi) : asItLies;
  const scale = 72 / dpi;
  const rules = rulings.map((one) => scaledRule(one, scale));
  const blocks: Block[] = [];
  const parts = columnsApart(letters, findGrids(rules), scale);
  for (const part of parts)
    blocks.push(...(await readLetters(part.raster, dpi, tongue.language, part.isColumn)));
  const found = wordsOfBlocks(await withAddresses(blocks, letters, dpi, tongue.language), boxes, scale);
  // Columns were read one after the other.
  const words = parts.length > 1 ? linesOf(found).flatMap((line) => line.words) : found;
  const struck = findStrikes(words, rules);
  let tables = 0;
  const rows = layOut(struck.words, struck.rules, () => ++tables);
  const legible = isLanguage(words.map(({ text }) => text).join(' ')) ?? words.length > 0;
  return { rows, legible, scan: await scanOf({ raster: page, dpi }, words) };
}

/** Share of a sheet that is ink where anything is written on it. */
const LEAST_INK = 0.0003;

function isBlank(page: Raster): boolean {
  let count = 0;
  for (const dark of inkOf(page).dark) count += dark;
  return count < LEAST_INK * page.pixels.length;
}

/** The page with its lines and boxes found and taken out, so that letters alone are left. */
function cleaned(page: Raster, dpi: number) {
  const ink = inkOf(page);
  const boxes = findBoxes(ink, dpi);
  const rulings = findRulings(page, ink, dpi);
  return { boxes, rulings, letters: withoutBoxes(withoutRulings(page, ink, rulings, dpi), boxes) };
}

function scaledRule({ flat, at, from, to, thick }: Rule, scale: number): Rule {
  return { flat, at: at * scale, from: from * scale, to: to * scale, thick: thick * scale };
}

async function scanOf({ raster, dpi }: Drawn, words: readonly Word[]): Promise<Scan> {
  const { width, height } = raster;
  const whole = createCanvas(width, height);
  const pixels = whole.getContext('2d').createImageData(width, height);
  for (let at = 0; at < raster.pixels.length; at += 1) {
    pixels.data.fill(raster.pixels[at]!, 4 * at, 4 * at + 3);
    pixels.data[4 * at + 3] = 255;
  }
  whole.getContext('2d').putImageData(pixels, 0, 0);
  const scale = Math.min(1, KEPT_DPI / dpi);
  const kept = createCanvas(Math.round(width * scale), Math.round(height * scale));
  const context = kept.getContext('2d');
  context.imageSmoothingQuality = 'high';
  context.drawImage(whole, 0, 0, kept.width, kept.height);
  const points = 72 / dpi;
  return {
    picture: new Uint8Array(await kept.encode('jpeg', QUALITY)),
    width: width * points,
    height: height * points,
    words: words.map((word) => ({
      text: word.text,
      x: word.x,
      y: word.y - word.size,
      width: word.right - word.x,
      height: 1.25 * word.size,
    })),
  };
}
