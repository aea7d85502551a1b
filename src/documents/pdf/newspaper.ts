import { leadingOf } from './borderless.ts';
import { together } from './gutters.ts';
import { hasLabelsAbove } from './labels-above.ts';
import { haveLabelsBefore } from './labels-before.ts';
import { isMargin } from './margin.ts';
import { type Line, linesOf, type Word } from './words.ts';

/** Running text or rows of a form set in columns: what stands above, each column from the left, and what stands below. */
export interface Newspaper {
  readonly above: readonly Word[];
  readonly columns: readonly (readonly Word[])[];
  readonly below: readonly Word[];
}

/** A gutter is at least so wide, as a share of the letters' size. */
const GUTTER = 0.9;
/** A column holds at least so many lines, and is at least so wide, as a share of the letters' size. */
const MIN_LINES = 5;
const MIN_WIDTH = 6;
const MAX_COLUMNS = 4;

/**
 * Finds running text in columns, as newspapers set it: to be read down the first column, then down the next. Rows of a table, labels
 * beside their answers, begin together on both sides; such text does not. So is read a form in columns, each of labels above or before their values,
 * and a margin set apart from the text beside it.
 * Null where that is in doubt.
 */
export function findNewspaper(lines: readonly Line[]): Newspaper | null {
  const starts = columnsBegun(lines);
  if (starts.length === 0) return null;
  const words = lines.flatMap((line) => line.words);
  const bySize = [...starts].sort((a, b) => b.count - a.count);
  for (const start of bySize) {
    const band = bandAround(start, words);
    const clear = starts.filter(
      (one) => band.some((word) => isAt(word, one.x)) && !band.some((word) => crosses(word, one)),
    );
    const found = setIn(words, band, clear);
    if (found !== null) return found;
  }
  return null;
}

/** Where a column may begin: so many words stand there below each other after a gutter. */
interface Start {
  readonly x: number;
  readonly size: number;
  readonly count: number;
}

/** The places right of the margin at which lines begin again and again. */
function columnsBegun(lines: readonly Line[]): Start[] {
  const begun: { x: number; size: number }[] = [];
  let margin = Infinity;
  for (const { words } of lines) {
    margin = Math.min(margin, words[0]!.x);
    for (const [index, { x, size }] of words.entries()) {
      const before = words[index - 1];
      if (before === undefined || x - before.right >= GUTTER * size) begun.push({ x, size });
    }
  }
  return together(begun, MIN_LINES)
    .filter((group) => group[0]!.x - margin >= MIN_WIDTH * group[0]!.size)
    .map((group) => ({ x: group[0]!.x, size: group[0]!.size, count: group.length }))
    .slice(0, 12);
}

const NEAR = 1.5;

const isAt = (word: Word, x: number): boolean => Math.abs(word.x - x) <= NEAR;

const crosses = (word: Word, { x, size }: Start): boolean =>
  word.x < x - NEAR && word.right > x - 0.8 * GUTTER * size;

/** The words of the tallest stretch of the page that nothing crosses where a column begins. */
function bandAround(start: Start, words: readonly Word[]): readonly Word[] {
  const cuts = words.filter((word) => crosses(word, start)).map(({ y }) => y);
  const edges = [-Infinity, ...cuts.sort((a, b) => a - b), Infinity];
  const at = words
    .filter((word) => isAt(word, start.x))
    .map(({ y }) => y)
    .sort((a, b) => a - b);
  let best: readonly [number, number] = [0, 0];
  let most = 0;
  let next = 0;
  for (let index = 1; index < edges.length; index += 1) {
    let count = 0;
    for (; next < at.length && at[next]! < edges[index]!; next += 1) count += 1;
    if (count > most) [most, best] = [count, [edges[index - 1]!, edges[index]!]];
  }
  const [top, bottom] = best;
  const room = 0.5 * start.size;
  return words.filter(({ y }) => y > top + room && y < bottom - room);
}

/** The columns of a band that begin at the given places; null if one of them is no running text beside the next. */
function setIn(words: readonly Word[], band: readonly Word[], starts: readonly Start[]): Newspaper | null {
  if (starts.length >= MAX_COLUMNS) return null;
  const columnOf = (word: Word): number => starts.filter(({ x }) => word.x >= x - NEAR).length;
  const top = topOf(
    band.filter((word) => columnOf(word) > 0),
    starts,
  );
  const columns = Array.from({ length: starts.length + 1 }, (_, at) =>
    band.filter((word) => word.y >= top && columnOf(word) === at),
  );
  const flows = columns.map((own) => flowOf(linesOf(own)));
  const inside = new Set(columns.flat());
  const outside = words.filter((word) => !inside.has(word));
  const isWhole = !outside.some((word) => starts.some(({ x }) => isAt(word, x)));
  const isForm =
    flows.every(({ lines }) => hasLabelsAbove(lines)) ||
    (isWhole && haveLabelsBefore(flows.map(({ lines }) => lines)));
  const isSetApart = flows.length === 2 && isMargin(flows[0]!.lines, flows[1]!.lines);
  if (!isForm && !isSetApart && !flows.every((flow, at) => at === 0 || isBeside(flows[at - 1]!, flow)))
    return null;
  return {
    above: outside.filter(({ y }) => y < top),
    columns,
    below: outside.filter(({ y }) => y >= top),
  };
}

/** Where the columns begin: at the first line of one beside another, or right above it where that line is indented. */
function topOf(beside: readonly Word[], starts: readonly Start[]): number {
  const first = Math.min(...beside.filter((word) => starts.some(({ x }) => isAt(word, x))).map(({ y }) => y));
  const indented = beside.filter(({ y, size }) => y < first && y > first - 1.6 * size).map(({ y }) => y);
  return Math.min(first, ...indented) - 0.5 * starts[0]!.size;
}

/** What a program sets on one level is so close, in points. */
const EVEN = 1;

/** How a line of a column follows on the one above: as a start after a gap, in the same paragraph because its first word had no room there, or loosely. */
type Following = 'start' | 'forced' | 'loose';

/** Dots or strokes that lead to a page's number, or on which an answer is to be written. */
const LEADER = /(?:[._…]\s?){4,}\S{0,6}$|^[._…]$/;

/** True if a column's text goes on in the next: no sentence ends there, and the next word had no room. */
export function goesOnIn(column: readonly Word[], next: readonly Word[]): boolean {
  const lines = linesOf(column);
  const last = lines.at(-1)!.words.at(-1)!;
  const word = linesOf(next)[0]!.words[0]!;
  if (/[.:;!?)]$/.test(last.text)) return false;
  return word.right - word.x > Math.max(...lines.map(rightOf)) - last.right - 0.4 * last.size;
}

interface Flow {
  readonly lines: readonly Line[];
  readonly following: readonly Following[];
}

function flowOf(lines: readonly Line[]): Flow {
  const leading = leadingOf([lines]) ?? 1.2;
  const edge = Math.max(...lines.map(rightOf));
  const following = lines.map((line, at): Following => {
    const above = lines[at - 1];
    if (above === undefined || line.y - above.y > 1.1 * leading * Math.max(line.size, above.size))
      return 'start';
    const word = line.words[0]!;
    const room = edge - rightOf(above) - 0.4 * line.size;
    const full = word.right - word.x > room || /\p{L}-$/u.test(above.words.at(-1)!.text);
    return full && above.words.length > 1 && !LEADER.test(above.words.at(-1)!.text) ? 'forced' : 'loose';
  });
  return { lines, following };
}

const rightOf = (line: Line): number => line.words.at(-1)!.right;

const countOf = (flow: Flow, kind: Following): number => flow.following.filter((one) => one === kind).length;

/** A paragraph of so many lines is no label. */
const LONG = 4;

/** True if two columns are running text side by side, rather than cells of the same rows. */
function isBeside(left: Flow, right: Flow): boolean {
  const [other, prose] = [countOf(left, 'forced'), countOf(right, 'forced')].sort((a, b) => a - b) as [
    number,
    number,
  ];
  if (prose < 4 || startTogether(left, right)) return false;
  const marks = [...meetings(left, right), ...meetings(right, left)];
  const count = (kind: Meeting): number => marks.filter((one) => one === kind).length;
  const [through, rows] = [count('through'), count('row')];
  const doubtful = rows + count('centred') + count('level');
  if (isLong(left) && isLong(right) && isAsWide(left, right)) return through > 0 && through >= 2 * rows;
  if (other >= 4 && isRunning(left) && isRunning(right)) return through > 2 && through >= 3 * doubtful;
  return prose >= MIN_LINES && through >= 4 && through >= 4 * doubtful;
}

/** True for a column with a paragraph of several full lines. */
function isLong({ following }: Flow): boolean {
  let run = 0;
  return following.some((one) => {
    run = one === 'forced' ? run + 1 : 0;
    return run >= LONG;
  });
}

function isAsWide(left: Flow, right: Flow): boolean {
  const [narrow, wide] = [left, right]
    .map(({ lines }) => Math.max(...lines.map(rightOf)) - Math.min(...lines.map(({ words }) => words[0]!.x)))
    .sort((a, b) => a - b) as [number, number];
  return narrow >= 0.6 * wide;
}

/** True for a column most of whose close lines go on because there was no room above. */
const isRunning = (flow: Flow): boolean => countOf(flow, 'forced') >= countOf(flow, 'loose');

/**
 * What stands beside the beginning of a paragraph: `row` where another begins too, `centred` where one is set around the same middle,
 * `level` where a line stands that may begin one, `through` where one goes on.
 */
type Meeting = 'row' | 'centred' | 'level' | 'through';

function meetings(own: Flow, other: Flow): Meeting[] {
  return own.lines.flatMap((line, at): Meeting[] => {
    if (at === 0 || !beginsParagraph(own, at)) return [];
    const level = other.lines.findIndex((one) => isLevel(one, line));
    if (level === 0) return [];
    if (level > 0 && other.following[level] !== 'forced')
      return [other.following[level] === 'start' ? 'row' : 'level'];
    const facing = level >= 0 ? level : besideOf(line, other);
    if (facing < 0) return [];
    return isCentred(own, at, other, facing) || isCentred(other, facing, own, at) ? ['centred'] : ['through'];
  });
}

/** The line of the other column that a line overlaps, or the one below it where the other goes on there; -1 if nothing stands beside it. */
function besideOf(line: Line, { lines, following }: Flow): number {
  const beside = lines.findIndex((one) => Math.abs(one.y - line.y) < 0.85 * line.size);
  if (beside >= 0) return beside;
  const next = lines.findIndex((one) => one.y > line.y);
  return next > 0 && following[next] !== 'start' ? next : -1;
}

/** True after a gap, and after a short line amid long ones. */
function beginsParagraph({ following }: Flow, at: number): boolean {
  if (following[at] === 'loose') return following[at - 1] === 'forced' && following[at + 1] === 'forced';
  return following[at] === 'start';
}

const isLevel = (a: Line, b: Line): boolean =>
  Math.abs(a.y - b.y) < EVEN || Math.abs(a.y - a.size - b.y + b.size) < EVEN;

/** The first and last baseline of the lines around one that follow each other closely, all of them or those that had no room above. */
function blockAround(
  { lines, following }: Flow,
  at: number,
  begins: readonly Following[],
): readonly [number, number] {
  let first = at;
  while (first > 0 && !begins.includes(following[first]!)) first -= 1;
  let last = at;
  while (last + 1 < lines.length && !begins.includes(following[last + 1]!)) last += 1;
  return [lines[first]!.y, lines[last]!.y];
}

/** True if what stands beside the paragraph of line `at` is set around its middle, as labels and answers are in the rows of some tables. */
function isCentred(own: Flow, at: number, other: Flow, beside: number): boolean {
  const { size } = own.lines[at]!;
  return PARTINGS.some((begins) => {
    const [first, last] = blockAround(own, at, begins);
    const [from, to] = blockAround(other, beside, begins);
    const ys = other.lines
      .map(({ y }) => y)
      .filter((y) => (y > first - 0.5 * size && y < last + 0.5 * size) || (y >= from && y <= to));
    const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
    const uneven = Math.abs(last - first - (bottom - top)) > 0.5 * size;
    return uneven && Math.abs(first + last - top - bottom) < 2 * EVEN;
  });
}

/** What may part the paragraphs of a column. */
const PARTINGS: readonly (readonly Following[])[] = [['start'], ['start', 'loose']];

/** True if most paragraphs begin at the same distance from one of the other column: rows, also where their answers stand a little lower. */
function startTogether(left: Flow, right: Flow): boolean {
  const from = (flow: Flow): Line[] => flow.lines.filter((_, at) => at > 0 && flow.following[at] === 'start');
  const [labels, answers] = [from(left), from(right)];
  if (labels.length < 2 || answers.length === 0) return false;
  const offsets = labels
    .map(({ y }) =>
      answers.reduce((best, one) => (Math.abs(one.y - y) < Math.abs(best) ? one.y - y : best), Infinity),
    )
    .sort((a, b) => a - b);
  const middle = offsets[offsets.length >> 1]!;
  return (
    Math.abs(middle) < labels[0]!.size &&
    offsets.filter((one) => Math.abs(one - middle) < 1).length >= 0.7 * offsets.length
  );
}
