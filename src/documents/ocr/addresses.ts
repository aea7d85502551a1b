import type { Block } from 'tesseract.js';
import { band, type Raster } from './raster.ts';
import { OTHER_SCRIPTS, type ReadLanguage, readLetters } from './tesseract.ts';

type Word = Block['paragraphs'][number]['lines'][number]['words'][number];

export const ADDRESS = /^[\w.+-]{2,60}@[\w-]+(?:\.[\w-]{2,})+[.,;]?$/;
/** The sign of an address, taken for a letter in its ring: "anna(Dpolitie.nl", "anna©politie.nl", "annaQpolitie.nl". */
const RINGED =
  /^(?!www\.)([a-z\d._+-]{2,60})(?:\([DOQaVW](?:\)|(?=[a-z\d]))|[©®]|(?<=[a-z\d])Q(?=[a-z\d]))(?=[a-z\d-]+(?:\.[a-z\d-]+)*\.(?!(?:pdf|docx?|xlsx?|jpe?g|png|txt|zip|html?)(?![a-z]))[a-z]{2,}[.,;]?$)/;
/** The address of a site or a page. */
const LINK = /^(?:https?:\/\/|www\.)[\w.-]+\.[a-z]{2,}(?:\/\S*)?$/;
/** What ends like an address; in other letters than Latin ones, what may be one. */
const ENDS = /[\p{L}\d]\.[a-z]{2,6}[.,;]?$/u;
const PARTED = /^\S*[\p{L}\d]{2}[.@]\p{L}{2,}\S*$/u;
/** Letters of which the engine is less sure, in percent. */
const UNSURE = 75;
/** So many words of a page are read again. */
const MOST = 20;
/** Room around a word, as a share of its height. */
const MARGIN = 0.4;

/** A recognised word without space around it, and with the sign of an address where that was taken for a letter in a ring. */
export function signed(text: string): string {
  return text.trim().replace(RINGED, '$1@');
}

/**
 * The page as it was read, its addresses read anew where the model of a language got them wrong: few of them know the sign of e-mail, which
 * the English one knows. `raster`: the picture that was read.
 */
export async function withAddresses(
  blocks: readonly Block[],
  raster: Raster,
  dpi: number,
  language: ReadLanguage,
): Promise<readonly Block[]> {
  if (language === 'en') return blocks;
  const doubtful = wordsIn(blocks).filter((one) => isDoubtful(one, language));
  const again = new Map<Word, Word>();
  for (const word of doubtful.slice(0, MOST)) {
    const address = await addressAt(word, raster, dpi);
    if (address !== null) again.set(word, { ...word, text: address, symbols: [] });
  }
  return again.size === 0 ? blocks : blocks.map((block) => withWords(block, again));
}

const wordsIn = (blocks: readonly Block[]): Word[] =>
  blocks.flatMap(({ paragraphs }) => paragraphs.flatMap(({ lines }) => lines.flatMap((line) => line.words)));

function isDoubtful({ text, confidence }: Word, language: ReadLanguage): boolean {
  const written = signed(text);
  if (ADDRESS.test(written)) return false;
  if (OTHER_SCRIPTS.includes(language)) return PARTED.test(written);
  return ENDS.test(written) && (confidence < UNSURE || /[^\w.,;:/-]/.test(written));
}

/** The address that stands in the place of a word, as the English model reads it; null if none does. */
async function addressAt({ bbox }: Word, raster: Raster, dpi: number): Promise<string | null> {
  const margin = Math.round(MARGIN * (bbox.y1 - bbox.y0));
  const [left, right] = [Math.max(0, bbox.x0 - margin), Math.min(raster.width, bbox.x1 + margin)];
  const [top, bottom] = [Math.max(0, bbox.y0 - margin), Math.min(raster.height, bbox.y1 + margin)];
  const rows = band(raster, top, bottom);
  const pixels = new Uint8Array((right - left) * rows.height);
  for (let y = 0; y < rows.height; y += 1)
    pixels.set(rows.pixels.subarray(y * rows.width + left, y * rows.width + right), y * (right - left));
  const read = await readLetters({ width: right - left, height: rows.height, pixels }, dpi, 'en');
  const texts = wordsIn(read).map(({ text }) => signed(text));
  return texts.find((text) => ADDRESS.test(text) || LINK.test(text)) ?? null;
}

function withWords(block: Block, again: ReadonlyMap<Word, Word>): Block {
  return {
    ...block,
    paragraphs: block.paragraphs.map((paragraph) => ({
      ...paragraph,
      lines: paragraph.lines.map((line) => ({
        ...line,
        words: line.words.map((word) => again.get(word) ?? word),
      })),
    })),
  };
}
