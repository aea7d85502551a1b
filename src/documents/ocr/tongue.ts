import { eld } from 'eld/extrasmall';
import { legibilityOf } from '../legible.ts';
import { band, inkOf, type Raster, turnedOver } from './raster.ts';
import { MODELS, OTHER_SCRIPTS, type ReadLanguage, readLetters } from './tesseract.ts';

/** How a page is to be read. */
export interface Tongue {
  readonly language: ReadLanguage;
  /** True if the page stands on its head. */
  readonly over: boolean;
}

/** Share of the page's height that is read at the first look. */
const LOOK = 0.2;
/** A first look like this leaves no doubt which way is up. */
const CLEAR = 0.62;

const LANGUAGES = Object.keys(MODELS) as ReadLanguage[];

eld.setLanguageSubset?.(LANGUAGES);

/** The model by which letters of a script are first read, and the other languages that are written in it. */
const SCRIPTS: readonly { readonly first: ReadLanguage; readonly others: readonly ReadLanguage[] }[] = [
  { first: 'en', others: LANGUAGES.filter((one) => !OTHER_SCRIPTS.includes(one)) },
  { first: 'uk', others: ['bg'] },
  { first: 'el', others: [] },
];

/**
 * Finds the language of a page, and which way is up, from a small part of it: as English, then on its head, then the same in Cyrillic and in
 * Greek letters, until one of them is language; the likeliest if none is.
 */
export async function findTongue(raster: Raster, dpi: number): Promise<Tongue> {
  const part = densestBand(raster);
  const over = turnedOver(part);
  const looks: Look[] = [];
  for (const script of SCRIPTS)
    for (const isOver of [false, true]) {
      const seen = await look(isOver ? over : part, dpi, script, isOver);
      if (seen.likeness > CLEAR) return seen.tongue;
      looks.push(seen);
    }
  return looks.reduce((best, one) => (one.likeness > best.likeness ? one : best)).tongue;
}

/** What a page is, and how likely it is that. */
interface Look {
  readonly likeness: number;
  readonly tongue: Tongue;
}

async function look(
  part: Raster,
  dpi: number,
  { first, others }: (typeof SCRIPTS)[number],
  over: boolean,
): Promise<Look> {
  const blocks = await readLetters(part, dpi, first);
  const text = blocks.map((block) => block.text).join('\n');
  const { letters, words, pairs } = legibilityOf(text);
  const trust = blocks.reduce((sum, block) => sum + block.confidence * block.text.length, 0);
  const length = blocks.reduce((sum, block) => sum + block.text.length, 0);
  const likeness =
    letters < 12 ? 0 : (words * 0.5 + pairs * 0.5) * Math.min(1, trust / Math.max(1, length) / 80);
  const { language } = eld.detect(text);
  return { likeness, tongue: { language: others.find((one) => one === language) ?? first, over } };
}

/** The part of the page with the most lines of text, of a fifth of its height. */
function densestBand(raster: Raster): Raster {
  const { width, height, dark } = inkOf(raster);
  const edges = new Float64Array(height);
  for (let y = 0; y < height; y += 1)
    for (let x = 1; x < width; x += 1) if (dark[y * width + x] !== dark[y * width + x - 1]) edges[y]! += 1;
  const tall = Math.max(Math.min(height, 200), Math.round(height * LOOK));
  let sum = edges.slice(0, tall).reduce((total, one) => total + one, 0);
  let [best, from] = [sum, 0];
  for (let top = 1; top + tall <= height; top += 1) {
    sum += edges[top + tall - 1]! - edges[top - 1]!;
    if (sum > best) [best, from] = [sum, top];
  }
  return band(raster, from, from + tall);
}
