import type { Line, Word } from './words.ts';

/** Words this close to the start of a column begin in it, in points. */
const NEAR = 1.5;
/** A gap this wide, as a share of the letters' size, is more than a space. */
const WIDE = 0.45;
/** A word this close to where a column begins, in points, begins in it after any gap. */
const EXACT = 0.5;
const MIN_STARTS = 4;
const MAX_COLUMNS = 12;

/**
 * Where the columns of a page begin: places at which words stand below each other, beside others, with hardly anything running through.
 * None if too much does for one of them.
 */
export function columnStarts(lines: readonly Line[]): number[] {
  const begun: { x: number; line: number; first: boolean }[] = [];
  for (const [number, line] of lines.entries()) {
    for (const [index, word] of line.words.entries()) {
      const before = line.words[index - 1];
      if (before === undefined || word.x - before.right >= WIDE * word.size)
        begun.push({ x: word.x, line: number, first: before === undefined });
    }
  }
  const starts: number[] = [];
  for (const group of together(begun, MIN_STARTS)) {
    const x = group[0]!.x;
    if (starts.length === 0) {
      if (group.some((one) => one.first)) starts.push(x);
      continue;
    }
    const numbers = group.map((one) => one.line);
    const between = lines.slice(Math.min(...numbers), Math.max(...numbers) + 1);
    const through = between.filter((line) => line.words.some((word) => runsThrough(word, x))).length;
    if (numbers.filter((number) => standsBeside(lines, number, x)).length < 2) continue;
    if (through > group.length / 2 || starts.length === MAX_COLUMNS) return [];
    starts.push(x);
  }
  return starts;
}

/** Lines whose labels end where the values begin, for it to be a gutter. */
const MIN_FLUSH = 5;
/** Edges this close, in points, are one. */
const FLUSH = 0.75;

/**
 * Where the values of labels that stand flush right begin: there the gap is as narrow as a space, but on line after line a word ends
 * and another begins at the same places, while the lines themselves begin at different ones.
 */
export function flushStarts(lines: readonly Line[]): number[] {
  if (lines.length < MIN_FLUSH) return [];
  const meetings = lines.flatMap(meetingsIn);
  return together(meetings, MIN_FLUSH)
    .flatMap((group) =>
      together(
        group.map((one) => ({ ...one, start: one.x, x: one.right })),
        MIN_FLUSH,
      ),
    )
    .filter((group) => {
      const even = group.filter(
        (one) => Math.abs(one.x - group[0]!.x) <= FLUSH && Math.abs(one.start - group[0]!.start) <= FLUSH,
      );
      return new Set(even.map((one) => Math.round(one.from))).size >= MIN_FLUSH;
    })
    .map((group) => group[0]!.start);
}

/** Where each word but the first begins, and the one before it ends, in a line that begins at `from`. */
function meetingsIn({ words }: Line): { x: number; right: number; from: number }[] {
  const meetings: { x: number; right: number; from: number }[] = [];
  for (let at = 1; at < words.length; at += 1) {
    const [{ right }, { x }] = [words[at - 1]!, words[at]!];
    if (x > right) meetings.push({ x, right, from: words[0]!.x });
  }
  return meetings;
}

/** True if there is text left of x on the line, or on one that overlaps it in height. */
function standsBeside(lines: readonly Line[], number: number, x: number): boolean {
  const { y, size } = lines[number]!;
  return lines
    .slice(Math.max(0, number - 2), number + 3)
    .some((line) => Math.abs(line.y - y) < 0.85 * size && line.words.some((word) => word.right < x));
}

/** Groups of almost the same x, from the left, of at least so many. */
export function together<T extends { readonly x: number }>(all: readonly T[], least: number): T[][] {
  const sorted = [...all].sort((a, b) => a.x - b.x);
  const groups: T[][] = [];
  let from = 0;
  for (let at = 1; at <= sorted.length; at += 1) {
    if (at < sorted.length && sorted[at]!.x - sorted[from]!.x <= NEAR) continue;
    if (at - from >= least) groups.push(sorted.slice(from, at));
    from = at;
  }
  return groups;
}

const runsThrough = (word: Word, x: number): boolean => word.x < x - NEAR && word.right > x + NEAR;

/**
 * The column of each word of a line. Text that runs on over the start of a later column stays in the one in which it began; null if
 * that is the first column: the line is none of a table.
 */
export function columnsOfWords(line: Line, starts: readonly number[]): number[] | null {
  const columns: number[] = [];
  let at = 0;
  for (const [index, word] of line.words.entries()) {
    const before = line.words[index - 1];
    const under = Math.max(
      0,
      starts.findLastIndex((start) => word.x >= start - NEAR),
    );
    const apart = before === undefined || word.x - before.right >= WIDE * word.size;
    if (under > at && (apart || Math.abs(word.x - starts[under]!) < EXACT)) at = under;
    const first = starts[1] ?? Infinity;
    if (at === 0 && (under > 0 || runsThrough(word, first))) return null;
    columns.push(at);
  }
  return columns;
}
