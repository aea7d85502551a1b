import type { Row } from '../document.ts';
import { cell } from '../rows.ts';
import { columnStarts, columnsOfWords } from './gutters.ts';
import { cellOf, type Line, linesOf, type Word } from './words.ts';

/** Lines of one column that stand closely below each other. */
interface Block {
  readonly column: number;
  readonly lines: Line[];
  readonly top: number;
  bottom: number;
}

/** Blocks that overlap in height: what is certainly one row, or part of one. */
interface Band {
  readonly blocks: Block[];
  bottom: number;
}

/** Lines that run across the columns, and the words of each column below them. */
interface Segment {
  readonly across: Line[];
  readonly columns: Word[][];
}

/** Rows of a table without rules, and which lines of the page they take; `to` is after the last. */
interface Borderless {
  readonly rows: Row[];
  readonly from: number;
  readonly to: number;
}

/** A distance of lines this many times their leading parts the cells of a column. */
const APART = 1.08;
/** Rows that must be parted so, for space to tell anything. */
const MIN_PARTED = 2;

/**
 * Finds a table without rules whose rows are parted by more space than their lines, so that it does not matter whether cells stand at
 * the top or in the middle of their row: what overlaps in height is one row. Empty cells keep their place. Null where that is in doubt.
 */
export function findBorderless(lines: readonly Line[], nextTable: () => number): Borderless | null {
  const starts = columnStarts(lines);
  if (starts.length < 2) return null;
  const places = lines.map((line) => columnsOfWords(line, starts));
  const from = places.findIndex(reachesBeside);
  const to = places.findLastIndex(reachesBeside) + 1;
  const segments = segmentsOf(lines.slice(from, to), places.slice(from, to), starts.length);
  const columns = segments.map((segment) => segment.columns.map(linesOf));
  const leading = leadingOf(columns.flat());
  if (leading === null) return null;
  const tables = columns.map((own) => bandsOf(own.flatMap((each, at) => blocksOf(each, at, leading))));
  const parted = tables.map((bands) => Math.max(0, bands.filter((band) => columnsIn(band) > 1).length - 1));
  if (parted.reduce((sum, count) => sum + count, 0) < MIN_PARTED) return null;
  if (isDoubtful(tables.flat())) return null;
  const atTop = standAtTop(tables.flat());
  const table = nextTable();
  const rows = segments.flatMap(({ across }, index): Row[] => {
    const [first, ...more] = withStrays(tables[index]!, atTop);
    const heading = first !== undefined && endsHeading(first, across.at(-1), leading);
    const bands = first === undefined || heading ? more : [first, ...more];
    return [
      ...[...across, ...(heading ? first.blocks[0]!.lines : [])].map(runningRow),
      ...bands.map((band) => rowOf(band, starts.length, table)),
    ];
  });
  return { rows, from, to };
}

const runningRow = (line: Line): Row => ({ cells: [cellOf([line.words])], table: null });

/** True for the short last line of what runs across the columns. */
function endsHeading(band: Band, above: Line | undefined, leading: number): boolean {
  const line = band.blocks[0]!.lines[0]!;
  const alone = columnsIn(band) === 1 && band.blocks[0]!.column === 0;
  return alone && above !== undefined && line.y - above.y <= APART * leading * line.size;
}

const reachesBeside = (places: readonly number[] | null): boolean => (places?.at(-1) ?? 0) > 0;

function segmentsOf(
  lines: readonly Line[],
  places: readonly (readonly number[] | null)[],
  count: number,
): Segment[] {
  const open = (): Segment => ({ across: [], columns: Array.from({ length: count }, () => []) });
  const segments: Segment[] = [open()];
  for (const [index, line] of lines.entries()) {
    const own = places[index]!;
    if (own === null && segments.at(-1)!.columns.some((column) => column.length > 0)) segments.push(open());
    const last = segments.at(-1)!;
    if (own === null) last.across.push(line);
    else for (const [at, word] of line.words.entries()) last.columns[own[at]!]!.push(word);
  }
  return segments;
}

/** The closest distance at which lines follow each other again and again, as a share of their size. */
export function leadingOf(columns: readonly (readonly Line[])[]): number | null {
  const steps = columns
    .flatMap((lines) =>
      lines
        .slice(1)
        .map((line, index) => (line.y - lines[index]!.y) / Math.max(line.size, lines[index]!.size)),
    )
    .filter((step) => step > 0.9 && step < 1.6)
    .sort((a, b) => a - b);
  return steps.find((step, index) => (steps[index + 2] ?? Infinity) < step * 1.03) ?? null;
}

function blocksOf(lines: readonly Line[], column: number, leading: number): Block[] {
  const blocks: Block[] = [];
  for (const line of lines) {
    const last = blocks.at(-1);
    const bottom = line.y + 0.2 * line.size;
    if (last !== undefined && line.y - last.lines.at(-1)!.y <= APART * leading * line.size) {
      last.lines.push(line);
      last.bottom = bottom;
    } else blocks.push({ column, lines: [line], top: line.y - 0.7 * line.size, bottom });
  }
  return blocks;
}

function bandsOf(blocks: readonly Block[]): Band[] {
  const bands: Band[] = [];
  for (const block of [...blocks].sort((a, b) => a.top - b.top)) {
    const last = bands.at(-1);
    if (last !== undefined && block.top < last.bottom) {
      last.blocks.push(block);
      last.bottom = Math.max(last.bottom, block.bottom);
    } else bands.push({ blocks: [block], bottom: block.bottom });
  }
  return bands;
}

const inColumn = (band: Band, column: number): Block[] => band.blocks.filter((one) => one.column === column);

const columnsIn = (band: Band): number => new Set(band.blocks.map((one) => one.column)).size;

/** True if bands may well hold several rows each, or columns several columns. */
function isDoubtful(bands: readonly Band[]): boolean {
  const beside = bands.filter((band) => columnsIn(band) > 1);
  return (
    2 * beside.filter(isPaired).length > beside.length ||
    bands.some((band) => inColumn(band, 0).length > 1 || band.blocks.some(isInterleaved))
  );
}

/** True if lines of label and value go on side by side: those may be rows of their own. */
function isPaired(band: Band): boolean {
  const [labels = [], values = []] = [0, 1].map((column) =>
    inColumn(band, column).flatMap((one) => one.lines),
  );
  const near = (label: Line, y: number): boolean => Math.abs(label.y - y) < 0.3 * label.size;
  const level = labels.filter((label) => values.some((value) => near(label, value.y)));
  if (level.length < 2) return false;
  const middle = (lines: readonly Line[]): number => (lines[0]!.y + lines.at(-1)!.y) / 2;
  const centred = Math.abs(middle(labels) - middle(values)) < 0.3 * labels[0]!.size;
  return !centred || labels.length === values.length;
}

/** True if its lines are closer than lines of one column can be. */
function isInterleaved({ lines }: Block): boolean {
  return lines.some((line, index) => index > 0 && line.y - lines[index - 1]!.y < 0.85 * line.size);
}

/** Whether cells of unequal height stand at the top of their row, rather than around its middle. */
function standAtTop(bands: readonly Band[]): boolean {
  let top = 0;
  let middle = 0;
  for (const band of bands) {
    const [label] = inColumn(band, 0);
    const [value] = inColumn(band, 1);
    if (label === undefined || value === undefined || label.lines.length === value.lines.length) continue;
    if (Math.abs(label.lines[0]!.y - value.lines[0]!.y) < 0.3 * label.lines[0]!.size) top += 1;
    else middle += 1;
  }
  return top > middle;
}

/** Where cells stand at the top, what has no label beside it goes on in the row above: a cell of several paragraphs. */
function withStrays(bands: readonly Band[], atTop: boolean): Band[] {
  const rows: Band[] = [];
  for (const band of bands) {
    const last = rows.at(-1);
    if (atTop && last !== undefined && inColumn(band, 0).length === 0) last.blocks.push(...band.blocks);
    else rows.push({ ...band, blocks: [...band.blocks] });
  }
  return rows;
}

function rowOf(band: Band, columns: number, table: number): Row {
  const cells = Array.from({ length: columns }, (_, column) => {
    const lines = inColumn(band, column).flatMap((block) => block.lines);
    return lines.length === 0 ? cell('') : cellOf(lines.map((line) => line.words));
  });
  return { cells, table };
}
