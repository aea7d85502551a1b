import type { Block } from 'tesseract.js';
import type { Word } from '../pdf/words.ts';
import { ADDRESS, signed } from './addresses.ts';
import type { TickBox } from './boxes.ts';
import { boxesApart } from './bracket-boxes.ts';

/** Words that begin this close to each other in x begin at one edge, in points. */
const SAME_EDGE = 2.2;
/** A gap within a word is less than this share of its letters' height; one between words is more. */
const CLOSE = 0.2;
/** Letters of less confidence are taken for dirt, in percent. */
const MIN_CONFIDENCE = 20;

/** The words of a page in points, as the layout of pages takes them. `scale`: points a pixel. */
export function wordsOfBlocks(blocks: readonly Block[], boxes: readonly TickBox[], scale: number): Word[] {
  const words = blocks.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ lines }) =>
      lines.flatMap((line) => wordsOfLine(withSigns(line), scale).flatMap(boxesApart)),
    ),
  );
  return aligned([...withSections(addressesJoined(words)), ...boxes.map((box) => boxWord(box, scale))]);
}

/** The first part of an address, which the engine parted after a dot: "anna." before "berg@politie.nl". */
function beginsAddress({ text, bbox }: RecognisedWord, next: RecognisedWord): boolean {
  const gap = next.bbox.x0 - bbox.x1;
  return /^[\w+-][\w.+-]*[._-]$/.test(text.trim()) && gap >= 0 && gap < CLOSE * (bbox.y1 - bbox.y0);
}

type RecognisedWord = RecognisedLine['words'][number];
type RecognisedLine = Block['paragraphs'][number]['lines'][number];

function withSigns(line: RecognisedLine): RecognisedLine {
  const words = line.words.map((word) => ({ ...word, text: signed(word.text) }));
  return { ...line, words };
}

function wordsOfLine({ words, rowAttributes, baseline }: RecognisedLine, scale: number): Word[] {
  const kept = words.filter(
    (word, at) =>
      word.text.trim() !== '' &&
      (word.confidence >= MIN_CONFIDENCE ||
        ADDRESS.test(word.text.trim()) ||
        (ADDRESS.test(words[at + 1]?.text.trim() ?? '') && beginsAddress(word, words[at + 1]!))),
  );
  const tall = Math.max(...kept.map((word) => word.bbox.y1 - word.bbox.y0), 1);
  // A row is as tall as its capitals and what hangs below the line.
  const size = Math.min(rowAttributes.rowHeight, 1.5 * tall) * scale;
  return kept.map((word) => {
    const middle = (word.bbox.x0 + word.bbox.x1) / 2;
    const slope = (baseline.y1 - baseline.y0) / Math.max(1, baseline.x1 - baseline.x0);
    const text = word.text.trim();
    const x = word.bbox.x0 * scale;
    const right = word.bbox.x1 * scale;
    const letters = [...text];
    const symbols = word.symbols.length === letters.length ? word.symbols : null;
    return {
      characters: letters.map((one, at) => ({
        text: one,
        x: symbols === null ? x + ((right - x) * at) / letters.length : symbols[at]!.bbox.x0 * scale,
        width:
          symbols === null
            ? (right - x) / letters.length
            : (symbols[at]!.bbox.x1 - symbols[at]!.bbox.x0) * scale,
      })),
      text,
      x,
      right,
      y: (baseline.y0 + slope * (middle - baseline.x0)) * scale,
      size,
      strikes: [],
      spaced: true,
      field: null,
    };
  });
}

/** The engine often parts an address before its "@", or after a dot: what follows closely on a name belongs to it. */
function addressesJoined(words: readonly Word[]): Word[] {
  const joined: Word[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    const goesOn =
      last !== undefined &&
      word.x > last.x &&
      /^[\w.+-]+$/.test(last.text) &&
      Math.abs(last.y - word.y) < 0.3 * word.size &&
      (/^@[\w-]+\.\w/.test(word.text)
        ? word.x - last.right < 0.6 * word.size
        : /[._-]$/.test(last.text) && ADDRESS.test(word.text) && word.x - last.right < CLOSE * word.size);
    if (!goesOn) {
      joined.push(word);
      continue;
    }
    const characters = [...last.characters, ...word.characters];
    joined[joined.length - 1] = { ...last, characters, text: last.text + word.text, right: word.right };
  }
  return joined;
}

/** "& 238 StGB": the engine takes the sign of a section for others where a number and a law follow it. */
function withSections(words: readonly Word[]): Word[] {
  return words.map((word, at) => {
    const isSection =
      /^[&$8]$/.test(word.text) &&
      /^\d{1,4}\p{Ll}?,?$/u.test(words[at + 1]?.text ?? '') &&
      words
        .slice(at + 2, at + 6)
        .some(({ text }) => LAW.test(text) || (isOfArticle(words, at) && POLISH_LAW.test(text)));
    return isSection ? { ...word, text: '§', characters: [{ ...word.characters[0]!, text: '§' }] } : word;
  });
}

/** True for the word behind the number of an article: "art. 286 § 1 k.k.". */
const isOfArticle = (words: readonly Word[], at: number): boolean =>
  /^\d{1,4}\p{Ll}?$/u.test(words[at - 1]?.text ?? '') && /^art\.?$/i.test(words[at - 2]?.text ?? '');

/** The codes of Poland, and words with which its laws are named. */
const POLISH_LAW = /^(?:k\.?\s?(?:k|w|c|p\.?\s?[kcaw]|k\.?\s?[ws])\.?|kodeks\p{L}{0,2}|ustaw[ay])[.,;)]*$/iu;
/** The short names of German and Austrian laws. */
const LAW = /^(?:(?:StGB|StPO|BGB|AO|ZPO|VStG|SPG|VwGO)|\p{Lu}[\p{L}]{0,8}G(?:B|G)?)[.,;)]*$/u;

function boxWord({ x, y, width, height, ticked }: TickBox, scale: number): Word {
  const text = ticked ? '☒' : '☐';
  const left = x * scale;
  const wide = width * scale;
  return {
    characters: [{ text, x: left, width: wide }],
    text,
    x: left,
    right: left + wide,
    y: (y + height * 0.92) * scale,
    size: height * scale,
    strikes: [],
    spaced: true,
    field: null,
  };
}

/** Letters begin a little right of where they are set, each its own way: words that begin at one edge get one x. */
function aligned(words: readonly Word[]): Word[] {
  const sorted = [...words].sort((a, b) => a.x - b.x);
  const edges = new Map<Word, number>();
  let group: Word[] = [];
  const close = (): void => {
    const edge = group[Math.floor(group.length / 2)]?.x;
    for (const word of group) edges.set(word, edge!);
    group = [];
  };
  for (const word of sorted) {
    if (group.length > 0 && word.x - group[0]!.x > SAME_EDGE) close();
    group.push(word);
  }
  close();
  return words.map((word) => ({ ...word, x: edges.get(word) ?? word.x }));
}
