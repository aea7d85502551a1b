import type { Row } from './document.ts';
import { cell, GAP } from './rows.ts';

const BORDER =
  /^[\s>]*[+|│┃║├┌└╔╠╚┏┣┗╟╭╰]?[\s+|:=\-─━═│┃║┼┬┴┤├┐┘╬╦╩╣╗╝┿┯┷┫┓┛╪╤╧╢┳┻╋┌└╔╚┏┗╭╮╰╯]*[-=─━═][\s+|:=\-─━═│┃║┼┬┴┤├┐┘╬╦╩╣╗╝┿┯┷┫┓┛╪╤╧╢┳┻╋┌└╔╚┏┗╭╮╰╯]*$/;
const BAR = /[|│┃║]/;
const ENCLOSED = /^\s*[|│┃║].*[|│┃║]\s*$/;
const MAX_LINE = 20_000;

type Line =
  | { readonly kind: 'blank' }
  | { readonly kind: 'border'; readonly text: string }
  | { readonly kind: 'bars'; readonly text: string }
  | { readonly kind: 'plain'; readonly text: string };

/**
 * Rows of plain text. A line is a row of one cell, except where it is part of a table: drawn with bars (`| a | b |`, `+---+`,
 * box-drawing characters), parted by tabs, or set in columns by runs of spaces that stand below each other.
 */
export function readTextRows(text: string, firstTable = 1): Row[] {
  const lines = text
    .replace(/[\u200b\u2060\ufeff]|\u00ad(?![\r\n])/g, '')
    .replace(/\u00a0/g, ' ')
    .split(/\r\n|[\n\r\f\v\u2028\u2029]/)
    .map((line) => classify(line.slice(0, MAX_LINE).trimEnd()));
  const rows: Row[] = [];
  let table = firstTable;
  for (let at = 0; at < lines.length; ) {
    const drawn = drawnBlock(lines, at);
    if (drawn > at) {
      rows.push(...drawnRows(lines.slice(at, drawn), table++));
      at = drawn;
      continue;
    }
    const end = plainBlock(lines, at);
    rows.push(...columnRows(lines.slice(at, end).map(textOf), () => table++));
    at = end;
  }
  return rows;
}

function classify(line: string): Line {
  if (line.trim() === '') return { kind: 'blank' };
  if (line.trim().length >= 3 && BORDER.test(line)) return { kind: 'border', text: line };
  if (ENCLOSED.test(line) || /\S\s+[|│┃║]\s+\S/.test(line)) return { kind: 'bars', text: line };
  return { kind: 'plain', text: line };
}

const textOf = (line: Line): string => (line.kind === 'blank' ? '' : line.text);

/** Where the drawn table that begins at `from` ends; `from` if none does. */
function drawnBlock(lines: readonly Line[], from: number): number {
  let end = from;
  let bars = 0;
  while (end < lines.length) {
    const kind = lines[end]?.kind;
    if (kind !== 'bars' && kind !== 'border') break;
    if (kind === 'bars') bars += 1;
    end += 1;
  }
  return bars > 0 ? end : from;
}

function plainBlock(lines: readonly Line[], from: number): number {
  let end = from + 1;
  while (end < lines.length && drawnBlock(lines, end) === end) end += 1;
  return end;
}

function drawnRows(lines: readonly Line[], table: number): Row[] {
  const groups: string[][] = [[]];
  for (const line of lines) {
    if (line.kind === 'bars') groups.at(-1)!.push(line.text);
    else if (groups.at(-1)!.length > 0) groups.push([]);
  }
  const borders = lines.filter((line) => line.kind === 'border').length;
  const filled = groups.filter((group) => group.length > 0);
  // A border after every row (a grid) joins wrapped lines; a border only below the header does not.
  const grid = borders > 3;
  const number = filled.flat().length > 1 ? table : null;
  return filled
    .flatMap((group) => rowsOfGroup(group, grid))
    .map((cells) => ({
      cells: cells.map((text) => cell(text)),
      table: number,
    }));
}

function rowsOfGroup(group: readonly string[], grid: boolean): string[][] {
  const rows: string[][] = [];
  for (const line of group) {
    const cells = cellsBetweenBars(line);
    const last = rows.at(-1);
    const goesOn = last !== undefined && last.length === cells.length && (grid || cells[0] === '');
    if (!goesOn) {
      rows.push(cells);
      continue;
    }
    for (const [index, text] of cells.entries()) last[index] = [last[index], text].filter(Boolean).join('\n');
  }
  return rows;
}

function cellsBetweenBars(line: string): string[] {
  const trimmed = line.trim();
  const inner = ENCLOSED.test(line) ? trimmed.slice(1, -1) : trimmed;
  return inner.split(BAR).map((part) => part.trim());
}

interface Piece {
  readonly start: number;
  readonly text: string;
}

/** Rows of lines that hold no drawn table: columns where gaps stand below each other. */
function columnRows(lines: readonly string[], nextTable: () => number): Row[] {
  const starts = columnStarts(lines);
  const rows: { pieces: Piece[]; gap: boolean }[] = [];
  for (const line of lines) {
    if (line === '') {
      rows.push({ pieces: [], gap: true });
      continue;
    }
    const pieces = piecesOf(line, starts);
    const last = rows.at(-1);
    const column = last === undefined || pieces.length !== 1 ? -1 : columnUnder(last.pieces, pieces[0]!);
    if (column > 0) {
      const above = last!.pieces[column]!;
      last!.pieces[column] = { ...above, text: `${above.text}\n${pieces[0]!.text}` };
    } else rows.push({ pieces, gap: false });
  }
  return numbered(rows, nextTable);
}

function numbered(
  rows: readonly { pieces: readonly Piece[]; gap: boolean }[],
  nextTable: () => number,
): Row[] {
  let current: number | null = null;
  return rows.map((row, index) => {
    if (row.gap) return GAP;
    if (row.pieces.length < 2) current = null;
    else if (current === null && (rows[index + 1]?.pieces.length ?? 0) > 1) current = nextTable();
    return { cells: row.pieces.map((piece) => cell(piece.text)), table: current };
  });
}

/** Offsets at which text begins after two or more spaces in at least two lines. */
function columnStarts(lines: readonly string[]): Set<number> {
  const seen = new Map<number, number>();
  for (const line of lines) {
    for (const match of line.matchAll(/(?<=\S) {2,}(?=\S)/g)) {
      const start = match.index + match[0].length;
      seen.set(start, (seen.get(start) ?? 0) + 1);
    }
  }
  return new Set([...seen].filter(([, count]) => count > 1).map(([start]) => start));
}

function piecesOf(line: string, starts: ReadonlySet<number>): Piece[] {
  const pieces: Piece[] = [];
  let from = line.search(/\S/);
  for (const match of line.matchAll(/(?<=\S)(?: *\t[ \t]*| {2,})(?=\S)/g)) {
    const start = match.index + match[0].length;
    const parts = match[0].includes('\t') || match[0].length > 3 || starts.has(start);
    if (!parts) continue;
    pieces.push({ start: from, text: line.slice(from, match.index) });
    from = start;
  }
  pieces.push({ start: from, text: line.slice(from).trimEnd() });
  return pieces;
}

/** The cell of the row above that an indented line goes on; -1 if it stands for itself. */
function columnUnder(above: readonly Piece[], piece: Piece): number {
  if (above.length < 2) return -1;
  return above.findIndex(
    ({ start, text }, index) =>
      index > 0 &&
      (Math.abs(start - piece.start) <= 1 || (/^[:=] /.test(text) && Math.abs(start + 2 - piece.start) <= 1)),
  );
}
