import type { Cell } from '../document.ts';
import { cell } from '../rows.ts';
import { hasRightToLeft, inReadingOrder, type Painted } from './bidi.ts';
import type { Rule } from './geometry.ts';
import type { Glyph } from './glyphs.ts';

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
  /** True if a space was painted before it. */
  readonly spaced: boolean;
  /** True where some of its characters are bold. */
  readonly bold?: boolean;
  /** The number of the form field whose value it is; null for text of the page. */
  readonly field: number | null;
}

/** Puts painted characters together into words; text painted twice in one place (a poor man's bold) counts once. */
export function wordsOf(glyphs: readonly Glyph[]): Word[] {
  const words: Word[] = [];
  const seen = new Set<string>();
  let open: Glyph[] = [];
  let spaced = false;
  const close = (): void => {
    const word = open.length > 0 ? wordFrom(open, spaced) : null;
    if (open.length > 0) spaced = false;
    open = [];
    if (word === null) return;
    const key = `${word.text} ${Math.round(word.x / 2)} ${Math.round(word.y / 2)}`;
    if (!seen.has(key)) words.push(word);
    seen.add(key);
  };
  for (const glyph of glyphs) {
    const last = open.at(-1);
    if (glyph.text.trim() === '') {
      close();
      spaced = true;
      continue;
    }
    if (last !== undefined && !goesOn(last, glyph)) close();
    open.push(glyph);
  }
  close();
  return words;
}

function goesOn(last: Glyph, next: Glyph): boolean {
  if (last.turn !== 0 || next.turn !== 0) return last.run === next.run;
  const gap = next.x - (last.x + last.width);
  return Math.abs(next.y - last.y) < 0.25 * last.size && gap < 0.16 * last.size && gap > -0.6 * last.size;
}

function wordFrom(glyphs: readonly Glyph[], spaced: boolean): Word {
  const first = glyphs[0]!;
  let text = '';
  let right = -Infinity;
  let bold = false;
  for (const one of glyphs) {
    text += one.text;
    bold ||= one.bold;
    right = Math.max(right, one.x + (one.turn % 180 === 0 ? one.width : one.size));
  }
  return {
    characters: glyphs,
    text,
    x: first.x,
    right,
    y: first.y,
    size: first.size,
    strikes: [],
    spaced,
    bold,
    field: null,
  };
}

const BAND = 24;

/**
 * Finds the rules that strike words through: level, thin, across the middle of the letters, and hardly longer than they are.
 * Gives the words with their strikes and the rules that are none.
 */
export function findStrikes(
  words: readonly Word[],
  rules: readonly Rule[],
): { words: readonly Word[]; rules: readonly Rule[] } {
  if (!rules.some((rule) => rule.flat)) return { words, rules };
  const bands = inBands(words);
  const strikes = new Map<Word, [number, number][]>();
  const others: Rule[] = [];
  for (const rule of rules) {
    const hit = rule.flat
      ? (bands.get(Math.floor(rule.at / BAND)) ?? []).filter((word) => crosses(rule, word))
      : [];
    const covered = hit.reduce(
      (sum, word) => sum + Math.min(word.right, rule.to) - Math.max(word.x, rule.from),
      0,
    );
    const spare = rule.to - rule.from - covered;
    if (hit.length === 0 || spare > Math.max(covered, 3 * hit[0]!.size)) {
      others.push(rule);
      continue;
    }
    for (const word of hit) strikes.set(word, [...(strikes.get(word) ?? []), [rule.from, rule.to]]);
  }
  if (strikes.size === 0) return { words, rules: others };
  const struck = words.map((word) => (strikes.has(word) ? { ...word, strikes: strikes.get(word)! } : word));
  return { words: struck, rules: others };
}

/** Words by the level bands of the page that they reach into. */
function inBands(words: readonly Word[]): Map<number, Word[]> {
  const bands = new Map<number, Word[]>();
  const add = (band: number, word: Word): void => {
    const list = bands.get(band);
    if (list) list.push(word);
    else bands.set(band, [word]);
  };
  for (const word of words) {
    const bottom = Math.floor(word.y / BAND);
    const top = Math.floor((word.y - word.size) / BAND);
    add(bottom, word);
    if (top !== bottom) add(top, word);
  }
  return bands;
}

function crosses(rule: Rule, word: Word): boolean {
  const height = word.y - rule.at;
  return (
    rule.thick <= 0.22 * word.size &&
    height > 0.13 * word.size &&
    height < 0.6 * word.size &&
    Math.min(rule.to, word.right) - Math.max(rule.from, word.x) >
      Math.min(0.3 * word.size, (word.right - word.x) / 2)
  );
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
  for (const word of [...words].sort((a, b) => a.y - b.y)) {
    const line = lines.slice(-4).find((one) => onLine(one, word));
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
  for (const line of lines) line.words.sort((a, b) => a.x - b.x);
  return lines.sort((a, b) => a.y - b.y);
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
  const bold: [number, number][] = [];
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const line of lines) {
    if (text !== '') text += '\n';
    if (line.every(isPlain)) {
      if (line.some((word) => word.bold === true)) addBold(line, text.length, bold);
      text += joinedWords(line);
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
  return cell(text, joined(struck, text), place, joined(bold, text));
}

/** Adds the bold parts of a line of plain words whose text begins at an offset. */
function addBold(line: readonly Word[], from: number, bold: [number, number][]): void {
  let at = from;
  let before: Word | null = null;
  for (const word of line) {
    if (before !== null && isApart(before, word)) at += 1;
    if (word.bold === true) {
      let start = at;
      for (const { text, bold: isBold } of word.characters) {
        if (isBold === true) bold.push([start, start + text.length]);
        start += text.length;
      }
    }
    at += word.text.length;
    before = word;
  }
}

/** True for a word whose characters are read as they come, none of them struck through. */
const isPlain = (word: Word): boolean =>
  word.strikes.length === 0 && (word.field !== null || !hasRightToLeft(word.text));

/** What `readLine` gives for a line of plain words. */
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
  const words = turns ? line.map(fromLeft).sort((a, b) => a.x - b.x) : line;
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
  return word.x - before.right > 0.1 * word.size || before.field !== word.field || word.spaced;
}

/** A word with its characters as they stand, also where they were painted from right to left. */
function fromLeft(word: Word): Word {
  const characters = [...word.characters].sort((a, b) => a.x - b.x);
  return { ...word, characters, x: characters[0]!.x };
}

function isStruck(word: Word, character: Character): boolean {
  const middle = character.x + character.width / 2;
  return word.strikes.some(([from, to]) => middle >= from && middle <= to);
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
