import type { Cell, Document, Page, Row } from '../documents/document.ts';
import { captionsFirst } from './captions-first.ts';
import { EDGE, furnitureOf } from './furniture.ts';
import { withoutNumbers } from './numbered-rows.ts';
import { markStruck } from './struck.ts';
import { unchosenOf } from './template/chosen.ts';
import { kindsApart } from './template/kinds-apart.ts';
import { matchLabel, wholeLabel } from './template/label-match.ts';
import { labelsAbove } from './template/labels-above.ts';
import { labelsFirst } from './template/labels-first.ts';
import { isHintFragment, NO, YES } from './template/vocabulary.ts';
import { isDateLine } from './time/date-label.ts';

/** A cell's text, with marks where it is struck through, and its left edge in points (null without positions). */
export interface Piece {
  readonly text: string;
  readonly x: number | null;
}

/** What stands side by side; no pieces for an empty line. */
export interface Line {
  readonly pieces: readonly Piece[];
  readonly page: Page;
  readonly table: number | null;
  /** True where all of its row, one cell of one line, is bold or underlined, or the line heads its cell so. */
  readonly bold: boolean;
  /** True for the first of several lines of a table's cell. */
  readonly headsCell: boolean;
}

/** Marks of a quoted or forwarded mail at the beginning of its lines. */
const QUOTE_MARKS = /^[ \t]*(?:>[ \t]?)+/gm;

/** The document's lines from top to bottom, without page numbers and without the headers and footers that its pages repeat. */
export function linesOf(document: Document): Line[] {
  const isFurniture = furnitureOf(document.pages);
  return labelsFirst(captionsFirst(document.pages, isRowLabel)).flatMap((ordered, number) => {
    const page = document.pages[number]!;
    const paged = document.pages.length > 1 || page.number !== null;
    const rows = wholeChoices(labelsAbove(withoutNumbers(ordered.rows)));
    return rows.flatMap((row, at) => {
      const edge = at < EDGE || at >= rows.length - EDGE;
      if (paged && edge && isFurniture(row, page)) return [];
      return split(row).map((pieces) => {
        const headed = cellHeadedBy(row, pieces);
        const bold = isBold(row) || (headed !== undefined && headedInBold(headed));
        return { pieces, page, table: row.table, bold, headsCell: headed !== undefined };
      });
    });
  });
}

const isRowLabel = (text: string): boolean => {
  const kind = wholeLabel(text)?.meaning.kind;
  return kind === 'row' || kind === 'section';
};

const BEFORE_BREAK = new RegExp(`(?<![\\p{L}\\p{N}])(?:${YES.join('|')})\\s?[/|]$`, 'iu');
const AFTER_BREAK = new RegExp(`^(?:${NO.join('|')})(?![\\p{L}\\p{N}])`, 'iu');

/** Rows in which no line ends between the two words of a choice: "… YES /" above "NO …". */
function wholeChoices(rows: readonly Row[]): readonly Row[] {
  const whole: Row[] = [];
  for (const row of rows) {
    const above = whole.at(-1);
    const [first, second] = [above?.cells[0], row.cells[0]];
    const isBroken =
      first !== undefined &&
      second !== undefined &&
      above!.cells.length === 1 &&
      row.cells.length === 1 &&
      AFTER_BREAK.test(second.text) &&
      BEFORE_BREAK.test(first.text);
    if (isBroken) whole[whole.length - 1] = { ...above!, cells: [joinedCells(first, second)] };
    else whole.push(row);
  }
  return whole;
}

function joinedCells(first: Cell, second: Cell): Cell {
  const from = first.text.length + 1;
  const moved = (ranges: Cell['struck'] = []): Cell['struck'] =>
    ranges.map(([start, end]) => [start + from, end + from] as const);
  const stressed = [...(first.stressed ?? []), ...moved(second.stressed)];
  return {
    ...first,
    text: `${first.text} ${second.text}`,
    struck: [...first.struck, ...moved(second.struck)],
    ...(stressed.length === 0 ? {} : { stressed }),
  };
}

/** A label in bold that only a space parts from what follows it, with a tab instead: such a label ends there. */
function withLabelApart(cell: Cell): string {
  const [from, end] = cell.stressed?.[0] ?? [0, 0];
  if (from !== 0 || end === 0 || cell.text[end] !== ' ') return cell.text;
  const match = matchLabel(cell.text.slice(0, end));
  const ends = match?.rest === '' && match.meaning.kind === 'row' && !match.meaning.key.startsWith('nature.');
  return ends ? `${cell.text.slice(0, end)}\t${cell.text.slice(end + 1)}` : cell.text;
}

function isBold({ cells: [only, second] }: Row): boolean {
  if (only?.stressed === undefined || second !== undefined) return false;
  return only.stressed.some(([from, to]) => from === 0 && to >= only.text.length);
}

/** The cell of a table of which a line is the first of several; undefined for none. */
function cellHeadedBy({ table, cells }: Row, [piece, beside]: readonly Piece[]): Cell | undefined {
  if (table === null || piece === undefined || beside !== undefined) return undefined;
  return cells.find(({ text }) => text.startsWith(`${piece.text}\n`));
}

/** True for a cell whose first line is bold or underlined, and what stands below it is not. */
function headedInBold({ text, stressed = [] }: Cell): boolean {
  const [from, end] = stressed[0] ?? [0, 0];
  return stressed.length === 1 && from === 0 && end > 0 && end === text.indexOf('\n');
}

/** A cell in which what was not chosen is struck through, where bold or underlined words are the only mark of the choice. */
function withChoice(cell: Cell): Pick<Cell, 'text' | 'struck'> {
  if (cell.stressed === undefined) return cell;
  const unchosen = unchosenOf(cell);
  return { text: withLabelApart(cell), struck: unchosen.length === 0 ? cell.struck : unchosen };
}

/** The row as one line or, where one cell holds several lines or several labels stand side by side, as several. */
function split(row: Row): Piece[][] {
  const pieces = withoutSigns(
    row.cells.map((cell) => ({
      text: withoutQuoteMarks(markStruck(withChoice(cell))),
      x: cell.place?.x ?? null,
    })),
  );
  if (pieces.every((piece) => piece.text.trim() === '')) return row.table === null ? [[]] : [];
  if (pieces.length === 1) return splitLines(pieces[0]!, row.table === null || headedInBold(row.cells[0]!));
  if (isOfHeadedCells(row)) return pieces.flatMap((piece) => splitLines(piece, false));
  return parallel(pieces) ?? splitLabels(pieces);
}

/** True where in each of a row's cells a label stands on the first line, above its value. */
function isOfHeadedCells({ cells }: Row): boolean {
  const isLabel = ({ text }: Cell): boolean => wholeLabel(text.split('\n', 1)[0]!)?.meaning.kind === 'row';
  return (
    cells.every((cell) => cell.text.includes('\n') && (headedInBold(cell) || isLabel(cell))) &&
    cells.some(isLabel)
  );
}

/** What numbers a row before its label, and the colon before a value in a column of its own, are neither: "4 | Web site | : www…". */
function withoutSigns(pieces: Piece[]): Piece[] {
  const [first, second] = pieces;
  const isNumbered =
    pieces.length > 2 && /^\s*\d{1,2}[.)]?\s*$/.test(first!.text) && matchLabel(second!.text)?.rest === '';
  return (isNumbered ? pieces.slice(1) : pieces).map((piece, at) =>
    at > 0 && /^\s*:\s/.test(piece.text) ? { ...piece, text: piece.text.replace(/^\s*:\s+/, '') } : piece,
  );
}

function withoutQuoteMarks(text: string): string {
  return text.includes('>') ? text.replace(QUOTE_MARKS, '') : text;
}

function splitLines(piece: Piece, running: boolean): Piece[][] {
  const parts = piece.text.split('\n');
  if (parts.length === 1) return kindsApart(piece);
  const whole = matchLabel(piece.text);
  if (whole?.label.includes('\n')) return [[piece]];
  if (!running && !parts.some((part) => matchLabel(part) !== null)) return [[piece]];
  return parts.flatMap((text) => (text.trim() === '' ? [[]] : kindsApart({ text, x: piece.x })));
}

/**
 * Labels in the lines of one cell and their values in the lines of the next; explanations beside them are left out. Where there are more or
 * fewer values than labels nobody can tell which is whose: no line.
 */
function parallel(pieces: readonly Piece[]): Piece[][] | null {
  const [left, right, ...more] = pieces;
  if (left === undefined || right === undefined || !left.text.includes('\n')) return null;
  const labels = left.text.split('\n');
  // Half of a label that is broken over two lines may look like another one with a slip of the pen.
  if (!labels.every((label) => wholeLabel(label) !== null) || !more.every(isHint)) return null;
  if (matchLabel(left.text)?.rest === '') return null;
  const values = right.text.split('\n');
  if (labels.length !== values.length) return [];
  return labels.map((text, at) => [
    { text, x: left.x },
    { text: values[at]!, x: right.x },
  ]);
}

function isHint(piece: Piece): boolean {
  return piece.text.trim() === '' || isHintFragment(piece.text);
}

/** A new line for each label that follows a label with its value: "Rank | Sergeant | Position | Investigator". */
function splitLabels(pieces: readonly Piece[]): Piece[][] {
  const groups: Piece[][] = [];
  pieces.forEach((piece, at) => {
    const group = groups.at(-1);
    if (group === undefined || opensGroup(group, piece, pieces[at + 1])) groups.push([piece]);
    else group.push(piece);
  });
  return groups.flatMap((group, at) => {
    // A label in the middle of the row does not stand where the form's labels stand: its place says nothing.
    const placed = at === 0 ? group : group.map((piece) => ({ ...piece, x: null }));
    return placed.length === 1 ? splitLines(placed[0]!, false) : [placed];
  });
}

function opensGroup(group: readonly Piece[], piece: Piece, next: Piece | undefined): boolean {
  const before = matchLabel(group[0]!.text);
  if (before === null || (before.rest === '' && group.length < 2)) return false;
  if (before.rest !== '' && isDateLine(piece.text)) return true;
  const match = matchLabel(piece.text);
  if (match === null || match.meaning.kind !== 'row') return false;
  // A value that begins with its own label: "Order of the court | YES | Order of the Court of Riga".
  if (group.length > 1 && before.meaning.kind === 'row' && before.meaning.key === match.meaning.key)
    return false;
  if (match.rest !== '' || (before.rest !== '' && /[:：]\s*$/.test(piece.text))) return true;
  return next !== undefined && matchLabel(next.text) === null && !isDataType(match.meaning.key);
}

function isDataType(key: string): boolean {
  return key.startsWith('dataTypes.');
}
