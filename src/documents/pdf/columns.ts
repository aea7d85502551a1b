import type { Row } from '../document.ts';
import { GAP } from '../rows.ts';
import { findBorderless } from './borderless.ts';
import type { Rule } from './geometry.ts';
import { flushStarts } from './gutters.ts';
import { justifiedIn } from './justified.ts';
import { findNewspaper, goesOnIn } from './newspaper.ts';
import { cellOf, type Line, linesOf, type Word } from './words.ts';

/** Words of one line that stand together. */
interface Piece {
  readonly words: Word[];
  readonly x: number;
}

interface Stack {
  /** One entry per cell: its lines. */
  readonly cells: { x: number; lines: Word[][] }[];
  y: number;
  readonly size: number;
  /** Distance to the row above, in points; null for the first. */
  readonly step: number | null;
}

/**
 * Rows of text without a ruled table: columns of running text one after the other; elsewhere pieces that stand apart are cells, and
 * lines that go on within a column are joined.
 */
export function columnRows(lines: readonly Line[], rules: readonly Rule[], nextTable: () => number): Row[] {
  const newspaper = findNewspaper(lines);
  if (newspaper !== null) {
    const { above, columns, below } = newspaper;
    return [above, ...columns, below].flatMap((part, at, parts) => {
      const parted = at === 1 || part === below || (at > 1 && !goesOnIn(parts[at - 1]!, part));
      return [...(parted ? [GAP] : []), ...columnRows(linesOf(part), rules, nextTable)];
    });
  }
  const table = findBorderless(lines, nextTable);
  if (table === null) return stackedRows(lines, rules, nextTable);
  return [
    ...stackedRows(lines.slice(0, table.from), rules, nextTable),
    ...table.rows,
    ...stackedRows(lines.slice(table.to), rules, nextTable),
  ];
}

function stackedRows(lines: readonly Line[], rules: readonly Rule[], nextTable: () => number): Row[] {
  const justified = justifiedIn(lines);
  const parted = lines.filter((line) => !justified.has(line));
  const starts = alignedStarts(parted);
  const flush = new Set(flushStarts(lines).map(Math.round));
  const pieces = lines.map((line) =>
    justified.has(line) ? [{ words: [...line.words], x: line.words[0]!.x }] : piecesOf(line, starts, flush),
  );
  const steps = lines.map((line, index) => (index === 0 ? null : line.y - lines[index - 1]!.y));
  const tight = tightStep(lines, pieces, steps);
  const stacks: Stack[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index]!;
    const step = steps[index]!;
    const end = bandEnd(lines, index);
    const centred = centredCells(lines.slice(index, end), pieces.slice(index, end));
    if (centred !== null) {
      stacks.push({ cells: centred, y: lines[end - 1]!.y, size: line.size, step });
      index = end - 1;
      continue;
    }
    const last = stacks.at(-1);
    const mine = pieces[index]!;
    if (last !== undefined && step !== null && goesOn(last, mine, step, line, tight, rules)) {
      for (const piece of mine) cellAt(last, piece)!.lines.push(piece.words);
      last.y = line.y;
      continue;
    }
    const cells = mine.map((piece) => ({ x: piece.x, lines: [piece.words] }));
    stacks.push({ cells, y: line.y, size: line.size, step });
  }
  return toRows(stacks, nextTable);
}

/** Lines up to this many times their size apart may belong to one cell. */
const CLOSE = 1.4;

/** Where the lines that follow closely on the one at `from` end. */
function bandEnd(lines: readonly Line[], from: number): number {
  let end = from + 1;
  while (end < lines.length && lines[end]!.y - lines[end - 1]!.y <= CLOSE * lines[end]!.size) end += 1;
  return end;
}

/**
 * The cells of a table row whose columns are centred upon each other, so that their lines interleave: columns of different length,
 * each without a gap, all around one middle. Null if the lines are no such row.
 */
function centredCells(lines: readonly Line[], pieces: readonly Piece[][]): Stack['cells'] | null {
  if (lines.length < 2 || lines.length > 60) return null;
  const columns: { x: number; right: number; ys: number[]; lines: Word[][] }[] = [];
  for (const [index, line] of lines.entries()) {
    for (const piece of pieces[index]!) {
      const right = piece.words.at(-1)!.right;
      const column = columns.find((one) => Math.abs(one.x - piece.x) <= 2.5);
      if (column === undefined) columns.push({ x: piece.x, right, ys: [line.y], lines: [piece.words] });
      else {
        column.right = Math.max(column.right, right);
        column.ys.push(line.y);
        column.lines.push(piece.words);
      }
    }
  }
  columns.sort((a, b) => a.x - b.x);
  const size = lines[0]!.size;
  const middle = (lines[0]!.y + lines.at(-1)!.y) / 2;
  const apart = columns.every((one, index) => index === 0 || one.x > columns[index - 1]!.right);
  const whole = columns.every((one) =>
    one.ys.every((y, at) => at === 0 || y - one.ys[at - 1]! <= CLOSE * size),
  );
  const around = columns.every((one) => Math.abs((one.ys[0]! + one.ys.at(-1)!) / 2 - middle) < 0.35 * size);
  const uneven = columns.some((one) => one.ys.length !== columns[0]!.ys.length);
  return apart && whole && around && uneven ? columns.map(({ x, lines: own }) => ({ x, lines: own })) : null;
}

function toRows(stacks: readonly Stack[], nextTable: () => number): Row[] {
  const rows: Row[] = [];
  let table: number | null = null;
  for (const [index, stack] of stacks.entries()) {
    const wide = stack.cells.length > 1;
    if (!wide) table = null;
    else if (table === null && (stacks[index + 1]?.cells.length ?? 0) > 1) table = nextTable();
    if (table === null && stack.step !== null && stack.step > 1.75 * stack.size) rows.push(GAP);
    rows.push({ cells: stack.cells.map((one) => cellOf(one.lines)), table });
  }
  return rows;
}

/** Where words begin after a gap, rounded to points, and in how many lines. */
function alignedStarts(lines: readonly Line[]): Map<number, number> {
  const seen = new Map<number, number>();
  for (const line of lines) {
    for (const [index, word] of line.words.entries()) {
      const before = line.words[index - 1];
      if (before === undefined || word.x - before.right < 0.75 * word.size) continue;
      const start = Math.round(word.x);
      seen.set(start, (seen.get(start) ?? 0) + 1);
    }
  }
  return seen;
}

/** The gap that parts two pieces, as a share of the letters' size: the less, the more lines have a piece begin there. */
function partingGap(aligned: number): number {
  if (aligned > 2) return 0.45;
  return aligned > 1 ? 0.75 : 1.8;
}

function piecesOf(line: Line, starts: ReadonlyMap<number, number>, flush: ReadonlySet<number>): Piece[] {
  const pieces: Piece[] = [];
  for (const [index, word] of line.words.entries()) {
    const before = line.words[index - 1];
    const gap = before === undefined ? Infinity : isBox(before) ? 0 : word.x - before.right;
    const near = Math.round(word.x);
    const around = [near - 1, near, near + 1];
    const aligned = around.reduce((sum, start) => sum + (starts.get(start) ?? 0), 0);
    const parting = around.some((start) => flush.has(start)) ? 0 : partingGap(aligned);
    if (gap > parting * word.size) pieces.push({ words: [word], x: word.x });
    else pieces.at(-1)!.words.push(word);
  }
  return pieces;
}

/** A box to tick stays with the text after it. */
const isBox = (word: Word): boolean => word.text === '☒' || word.text === '☐';

function cellAt(stack: Stack, piece: Piece): Stack['cells'][number] | undefined {
  return stack.cells.find((one) => Math.abs(one.x - piece.x) <= 2.5);
}

/**
 * The distance between the lines of one cell, where lines in columns come at two distances: within a row and between rows.
 * Null where all are alike, so that distance tells nothing.
 */
function tightStep(
  lines: readonly Line[],
  pieces: readonly Piece[][],
  steps: readonly (number | null)[],
): number | null {
  const relative: number[] = [];
  for (let index = 1; index < lines.length; index += 1) {
    const step = steps[index];
    if (step == null || (pieces[index]!.length < 2 && pieces[index - 1]!.length < 2)) continue;
    const share = step / lines[index]!.size;
    if (share < 4) relative.push(share);
  }
  if (relative.length < 3) return null;
  const least = Math.min(...relative);
  const wider = relative.filter((share) => share > least * 1.15).length;
  return least <= 1.45 && wider >= 2 ? least * 1.1 : null;
}

/** True if the line's pieces go on in the cells of the row above. */
function goesOn(
  last: Stack,
  mine: readonly Piece[],
  step: number,
  line: Line,
  tight: number | null,
  rules: readonly Rule[],
): boolean {
  if (last.cells.length < 2 || step > 1.7 * line.size) return false;
  if (!mine.every((piece) => cellAt(last, piece) !== undefined)) return false;
  if (rules.some((rule) => rule.flat && isBetween(rule, last.y, line.y) && rule.to - rule.from > 40))
    return false;
  const first = cellAt(last, mine[0]!) === last.cells[0];
  if (!first) return true;
  return tight !== null && step / line.size <= tight;
}

function isBetween(rule: Rule, above: number, below: number): boolean {
  return rule.at > above + 0.5 && rule.at < below - 1;
}
