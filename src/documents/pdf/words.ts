import type { Cell } from '../document.ts';
import { cell } from '../rows.ts';
import { hasRightToLeft, inReadingOrder, type Painted } from './bidi.ts';
import type { Glyph, Run } from './glyphs.ts';

/** A character within a word. */
interface Character {
  readonly text: string;
  readonly x: number;
  readonly width: number;
  readonly bold?: boolean;
}

/** Characters that stand together without a space; y is the baseline, positions in points from the page's top left corner. */
export interface Word {
  readonly characters: readonly Character[];
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  /** Lines that are painted through it, as [from, to] in x. */
  readonly strikes: readonly (readonly [number, number])[];
  /** Lines that are painted right below it, as [from, to] in x. Absent if none. */
  readonly underlines?: readonly (readonly [number, number])[];
  /** True if a space was painted before it. */
  readonly spaced: boolean;
  /** True where some of its characters are bold. */
  readonly bold?: boolean;
  /** The number of the form field whose value it is; null for text of the page. */
  readonly field: number | null;
}

/** A word to which characters may still be added. */
interface Open {
  readonly glyphs: Glyph[];
  /** The runs of its first and of its last character. */
  readonly first: Run;
  last: Run;
  readonly spaced: boolean;
}

/** Puts painted characters together into words; text painted twice in one place (a poor man's bold) counts once. */
export function wordsOf(runs: readonly Run[]): Word[] {
  const words: Word[] = [];
  const isNew = openSeen();
  const add = (open: Open): void => {
    const word = wordFrom(open);
    if (isNew(word)) words.push(word);
  };
  let open: Open | null = null;
  let spaced = false;
  for (const run of runs) {
    for (const glyph of run.glyphs) {
      const blank = isBlank(glyph.text);
      if (open !== null && !blank && goesOn(open, run, glyph)) {
        open.glyphs.push(glyph);
        open.last = run;
        continue;
      }
      if (open !== null) add(open);
      open = blank ? null : { glyphs: [glyph], first: run, last: run, spaced };
      spaced = blank;
    }
  }
  if (open !== null) add(open);
  return words;
}

/** More places, two points apart, than a side of any sheet has. */
const PLACES = 2 ** 26;

/** Tells for one word after the other whether it is the first with its text in its place. */
function openSeen(): (word: Word) => boolean {
  const first = new Map<number, string>();
  const others = new Set<string>();
  return ({ text, x, y }) => {
    const place = Math.round(x / 2) * PLACES + Math.round(y / 2);
    const known = first.get(place);
    if (known === undefined) {
      first.set(place, text);
      return true;
    }
    const key = `${place} ${text}`;
    if (known === text || others.has(key)) return false;
    others.add(key);
    return true;
  };
}

function isBlank(text: string): boolean {
  const code = text.charCodeAt(0);
  return (code <= 0x20 || code >= 0x7f) && text.trim() === '';
}

function goesOn({ glyphs, last }: Open, run: Run, next: Glyph): boolean {
  if (last.turn !== 0 || run.turn !== 0) return last === run;
  const before = glyphs.at(-1)!;
  // A label in bold and a value set right after it, without a space.
  if (before.bold !== next.bold && /^\p{Ll}/u.test(before.text) && /^\p{Lu}/u.test(next.text)) return false;
  const gap = next.x - (before.x + before.width);
  return Math.abs(next.y - before.y) < 0.25 * last.size && gap < 0.16 * last.size && gap > -0.6 * last.size;
}

/** Characters of one word are of one run, or level. */
function wordFrom({ glyphs, first: { size, turn }, spaced }: Open): Word {
  const { x, y } = glyphs[0]!;
  let text = '';
  let right = -Infinity;
  let bold = false;
  for (const one of glyphs) {
    text += one.text;
    bold ||= one.bold;
    right = Math.max(right, one.x + (turn % 180 === 0 ? one.width : size));
  }
  return { characters: glyphs, text, x, right, y, size, strikes: [], spaced, bold, field: null };
}

/** Words on one baseline, from left to right. */
export interface Line {
  readonly words: Word[];
  readonly y: number;
  readonly size: number;
}

/** Sorts words into lines, from the top; raised and lowered figures stay with their line. */
export function linesOf(words: readonly Word[]): Line[] {
  const lines: { words: Word[]; y: number; size: number }[] = [];
  for (const word of inOrder([...words], fromTop)) {
    let at = Math.max(0, lines.length - 4);
    while (at < lines.length && !onLine(lines[at]!, word)) at += 1;
    const line = lines[at];
    if (line === undefined) {
      lines.push({ words: [word], y: word.y, size: word.size });
      continue;
    }
    line.words.push(word);
    if (word.size > line.size) {
      line.size = word.size;
      line.y = word.y;
    }
  }
  for (const line of lines) inOrder(line.words, fromLeft);
  return inOrder(lines, fromTop);
}

type Compare<One> = (a: One, b: One) => number;

const fromTop: Compare<{ readonly y: number }> = (a, b) => a.y - b.y;
const fromLeft: Compare<{ readonly x: number }> = (a, b) => a.x - b.x;

/** Sorts a list that is likely to be in order already. */
function inOrder<One>(all: One[], compare: Compare<One>): One[] {
  for (let at = 1; at < all.length; at += 1)
    if (compare(all[at - 1]!, all[at]!) > 0) return all.sort(compare);
  return all;
}

function onLine(line: { y: number; size: number }, word: Word): boolean {
  const smaller = Math.min(line.size, word.size);
  const top = Math.max(line.y - 0.75 * line.size, word.y - 0.75 * word.size);
  const bottom = Math.min(line.y + 0.2 * line.size, word.y + 0.2 * word.size);
  return bottom - top > 0.55 * smaller;
}

/** One cell of lines, joined by "\n": words parted by spaces, what is struck through, and the place on the page. */
export function cellOf(lines: readonly (readonly Word[])[]): Cell {
  let text = '';
  const struck: [number, number][] = [];
  const stressed: [number, number][] = [];
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const line of lines) {
    if (text !== '') text += '\n';
    const plain = joinedWords(line);
    if (line.every(isUnstruck) && (!hasRightToLeft(plain) || line.every(isLeftToRight))) {
      if (line.some(isStressed)) addStressed(line, text.length, stressed);
      text += plain;
    } else {
      for (const one of readLine(line)) {
        const start = text.length;
        text += one.text;
        if (one.struck) struck.push([start, text.length]);
      }
    }
    for (const word of line) {
      left = Math.min(left, word.x);
      top = Math.min(top, word.y - word.size);
      right = Math.max(right, word.right);
      bottom = Math.max(bottom, word.y + 0.25 * word.size);
    }
  }
  const place = text === '' ? null : { x: left, y: top, width: right - left, height: bottom - top };
  return cell(text, joined(struck, text), place, joined(stressed, text));
}

/** Adds the bold and underlined parts of a line of plain words whose text begins at an offset. */
function addStressed(line: readonly Word[], from: number, stressed: [number, number][]): void {
  let at = from;
  let before: Word | null = null;
  for (const word of line) {
    if (before !== null && isApart(before, word)) at += 1;
    if (isStressed(word)) {
      let start = at;
      for (const one of word.characters) {
        const end = start + one.text.length;
        if (one.bold === true || isOver(word.underlines, one)) stressed.push([start, end]);
        start = end;
      }
    }
    at += word.text.length;
    before = word;
  }
}

const isStressed = (word: Word): boolean => word.bold === true || word.underlines !== undefined;

const isUnstruck = (word: Word): boolean => word.strikes.length === 0;

/** True for a word whose characters are read as they come. */
const isLeftToRight = (word: Word): boolean => word.field !== null || !hasRightToLeft(word.text);

/** What `readLine` gives for a line of words that are read as they come, none of them struck through. */
function joinedWords(line: readonly Word[]): string {
  let text = '';
  let before: Word | null = null;
  for (const word of line) {
    text += before !== null && isApart(before, word) ? ` ${word.text}` : word.text;
    before = word;
  }
  return text;
}

const SPACE: Painted = { text: ' ', struck: false };

/** The characters of a line with the spaces between its words, as they are read. */
function readLine(line: readonly Word[]): readonly Painted[] {
  const turns = line.some((word) => word.field === null && hasRightToLeft(word.text));
  const words = turns ? line.map(paintedFromLeft).sort(fromLeft) : line;
  const painted: Painted[] = [];
  let before: Word | null = null;
  for (const word of words) {
    if (before !== null && isApart(before, word)) painted.push(SPACE);
    for (const one of word.characters) painted.push({ text: one.text, struck: isStruck(word, one) });
    before = word;
  }
  return turns ? inReadingOrder(painted) : painted;
}

function isApart(before: Word, word: Word): boolean {
  if (word.x - before.right > 0.1 * word.size || before.field !== word.field || word.spaced) return true;
  const [last, first] = [before.characters.at(-1)!, word.characters[0]!];
  return last.bold !== first.bold && /^\p{Ll}/u.test(last.text) && /^\p{Lu}/u.test(first.text);
}

/** A word with its characters as they stand, also where they were painted from right to left. */
function paintedFromLeft(word: Word): Word {
  const characters = [...word.characters].sort(fromLeft);
  return { ...word, characters, x: characters[0]!.x };
}

const isStruck = (word: Word, character: Character): boolean => isOver(word.strikes, character);

/** True if the middle of a character lies within one of the lines. */
function isOver(lines: Word['strikes'] = [], { x, width }: Character): boolean {
  const middle = x + width / 2;
  return lines.some(([from, to]) => middle >= from && middle <= to);
}

/** Neighbouring ranges as one, also where only white space lies between. */
function joined(ranges: readonly (readonly [number, number])[], text: string): [number, number][] {
  const merged: [number, number][] = [];
  for (const [start, end] of ranges) {
    const last = merged.at(-1);
    if (last !== undefined && text.slice(last[1], start).trim() === '') last[1] = end;
    else merged.push([start, end]);
  }
  return merged;
}
