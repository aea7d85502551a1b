import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { isLanguage } from '../legible.ts';
import type { Box } from './geometry.ts';
import type { Operators } from './paint.ts';
import type { Painting } from './state.ts';
import type { Word } from './words.ts';

/** Share of the sheet that pictures cover on a scan. */
const FULL = 0.6;
/** Letters and figures that a scanner, a stamp or a fax machine adds to a scan at most. */
const STAMP = 80;
/** The same in the upper and lower margins, where faxes and page numbers stand. */
const MARGIN = 0.07;
/** Outlines that may well be letters drawn as shapes. */
const MANY_SHAPES = 60;

const OP = OPS as Readonly<Record<string, number>>;

/**
 * `picture`: what a person reads on the page is not its text; it must be read from its picture. `layer`: the text is an invisible layer
 * over a picture, and is language. Null: the text is the page.
 */
export type Scanned = 'picture' | 'layer' | null;

/**
 * Tells pages that are pictures: those with no more than a stamp beside a picture, those whose text is no language (letters of a wrong
 * alphabet, a font without its table of letters), and those whose letters are drawn as shapes.
 */
export function scannedAs(page: {
  readonly painting: Painting;
  readonly sheet: Box;
  readonly words: readonly Word[];
  readonly operators: Operators;
}): Scanned {
  const { painting, sheet, words } = page;
  const isPicture = areaOf(painting.pictures) > FULL * sheet.width * sheet.height;
  if (isPicture && (lettersOf(words) <= STAMP || lettersOf(withinMargins(words, sheet)) <= STAMP / 2))
    return 'picture';
  if (!words.some(({ text }) => LETTER.test(text))) {
    return painting.pictures.some(isLarge) || shapesOf(page.operators) > MANY_SHAPES ? 'picture' : null;
  }
  const printed = words.filter(({ field }) => field === null);
  if (isLanguage(printed.map((word) => word.text).join(' ')) === false) return 'picture';
  return isPicture && painting.runs.some((run) => run.unseen === 'mode') ? 'layer' : null;
}

function areaOf(pictures: readonly Box[]): number {
  return pictures.reduce((sum, one) => sum + one.width * one.height, 0);
}

const isLarge = ({ width, height }: Box): boolean => width > 150 && height > 60;

function withinMargins(words: readonly Word[], { height }: Box): Word[] {
  return words.filter(({ y }) => y > height * MARGIN && y < height * (1 - MARGIN / 2));
}

const LETTER = /[\p{L}\p{N}]/u;
const LETTERS = new RegExp(LETTER, 'gu');

function lettersOf(words: readonly Word[]): number {
  let count = 0;
  for (const { text } of words) for (const _ of text.matchAll(LETTERS)) count += 1;
  return count;
}

function shapesOf({ fnArray }: Operators): number {
  let count = 0;
  for (const operator of fnArray) if (operator === OP.constructPath) count += 1;
  return count;
}
