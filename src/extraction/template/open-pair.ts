import type { Page } from '../../documents/document.ts';
import type { RowKey, Section } from '../../form/labels/labels.ts';
import type { Line, Piece } from '../lines.ts';
import type { LabelMatch } from './label-match.ts';

/** A label that means a row; null for one whose words nobody knows. */
export type RowMatch = Omit<LabelMatch, 'meaning'> & { meaning: { kind: 'row'; key: RowKey | null } };

interface Column {
  x: number | null;
  parts: string[];
}

/** A row that is being read: its label, and its columns as far as they were seen. */
export interface OpenPair {
  match: RowMatch;
  section: Section | null;
  labelX: number | null;
  columns: Column[];
  pages: Page[];
  table: number | null;
  /** The page and table of the line that was added last. */
  lastPage: Page;
  beside: boolean;
  afterGap: boolean;
}

/** Rows whose value may be of several paragraphs, in which a line "Name: …" speaks of the subject, not of the officer. */
const NARRATIVE: ReadonlySet<RowKey> = new Set<RowKey>([
  'crime',
  'overview',
  'subject',
  'requested',
  'identifiers',
  'legalBasis',
]);

const CLOSING =
  /^\s*(?:-- ?$|—{2,}$|_{5,}|\*?\s*note\s*[-–:]|\*\s*=|yours\b|(?:kind|best|warm|with|many)?\s*(?:kind\s+)?regards\b|sincerely\b|respectfully\b|thank you\b|thanks\b|many thanks\b|signed\b|signature\b|mit freundlichen|cordialement|met vriendelijke|this (?:e-?mail|message)\b|(?:-{3,}|_{3,})\s*(?:original|forwarded)|on .{5,80} wrote:$|end of (?:form|request)\b|sent from my\b)/i;

/** What explains the asterisks of a form below its table. */
const FOOTNOTE = /^\s*\*\s?\p{L}/u;

const UNKNOWN_LABEL = /^\s*\p{Lu}[\p{L}/'’.-]*(?:\s[\p{L}/'’.()-]+){0,4}\s*(?::(?:\s|$)|\s[.…_]{4,})/u;

/** What may be the next label below a row whose own label nobody knows. */
const ANY_LABEL = /^\s*\p{Lu}[^:.…–—\n]{1,70}(?::(?:\s|$)|\s[.…_]{4,}|\s[–—-]\s)/u;

const COLUMN_SLACK = 8;

/** Opens a row at its label; what stands beside it are its first columns. */
export function openPair(
  match: OpenPair['match'],
  pieces: readonly Piece[],
  lines: readonly Line[],
  section: Section | null,
): OpenPair {
  const first = lines[0]!;
  const columns: Column[] = [
    { x: pieces[0]!.x, parts: match.rest === '' ? [] : [match.rest] },
    ...pieces.slice(1).map((piece) => ({ x: piece.x, parts: piece.text.trim() === '' ? [] : [piece.text] })),
  ];
  return {
    match,
    section: sectionOf(match.meaning.key, section),
    labelX: pieces[0]!.x,
    columns,
    pages: lines.length === 1 ? [first.page] : [...new Set(lines.map((line) => line.page))],
    table: first.table,
    lastPage: lines.at(-1)!.page,
    beside: pieces.length > 1,
    afterGap: false,
  };
}

function sectionOf(key: RowKey | null, section: Section | null): Section | null {
  return key?.startsWith('nature.') ? 'nature' : section;
}

/** True for a row whose value may be of several paragraphs. */
export function isNarrative(open: OpenPair | null): boolean {
  const key = open?.match.meaning.key ?? null;
  return key !== null && NARRATIVE.has(key);
}

/** False for a line that stands under the value column, to the right of the labels. */
export function isAtLabels(open: OpenPair, line: Line): boolean {
  const x = line.pieces[0]!.x;
  const value = open.columns.find((column, at) => at > 0 && column.x !== null)?.x ?? null;
  if (x === null || value === null || open.labelX === null || !open.beside) return true;
  return x < value - COLUMN_SLACK;
}

/** Whether a line without label belongs to the open row's value. */
export function goesOn(open: OpenPair, line: Line): boolean {
  const text = line.pieces.map((piece) => piece.text).join(' ');
  const narrative = isNarrative(open);
  const empty = open.columns.every(({ parts }) => parts.length === 0 || isExplanation(parts));
  const turned = line.page !== open.lastPage;
  if (CLOSING.test(text)) return false;
  if (line.table === null && open.table !== null && FOOTNOTE.test(text)) return false;
  // A row that a page break parts goes on in the same columns, its label's cell too.
  if (turned && line.table !== null && open.table !== null && line.pieces.length === open.columns.length)
    return true;
  if (open.beside) {
    const under = isUnderValue(open, line);
    if (under === false && narrative && isBrokenOff(open, line)) return true;
    if (under !== null)
      return under || (turned && line.pieces.length > 1 && line.pieces[0]!.text.trim() === '');
    if (line.table === null) return open.table === null && narrative && !open.afterGap;
    if (line.table !== open.table && !turned) return false;
    if (!empty && headsPart(open, line)) return false;
    return line.pieces.length === 1 || line.pieces[0]!.text.trim() === '';
  }
  if (empty) return true;
  // A heading of the table below is no part of a line above it whose label nobody knows.
  if (open.match.meaning.key === null && open.table === null && line.table !== null) return false;
  if (open.match.meaning.key === null && ANY_LABEL.test(text)) return false;
  if (line.table !== open.table && line.pieces.length > 1 && !narrative) return false;
  if (narrative) return !(open.afterGap && /^\s*(?:dear|to whom)\b/i.test(text));
  if (open.afterGap) return isLongRow(open.match.meaning.key) && !UNKNOWN_LABEL.test(text);
  return !UNKNOWN_LABEL.test(text);
}

/** Rows whose value is of one line: a cell across the table below such a row heads the next part, whatever its words. */
const OF_ONE_LINE: ReadonlySet<RowKey | null> = new Set<RowKey | null>([
  'organisation.website',
  'organisation.legalStatus',
  'requester.rank',
  'requester.position',
  'requester.email',
  'requester.telephone',
]);
const LONGEST_HEADING = 120;

/** True for a row whose value is of one line by its label, or by its shape where nobody knows the label. */
function isOfOneLine({ match, columns }: OpenPair): boolean {
  const { key } = match.meaning;
  if (key !== null) return OF_ONE_LINE.has(key);
  const parts = columns.slice(1).flatMap((column) => column.parts);
  return parts.length === 1 && REACHED.test(parts[0]!.trim());
}

/** An e-mail address, a site or a telephone number alone. */
const REACHED = /^(?:[^\s@]{1,64}@[^\s@]{3,100}|(?:https?:\/\/|www\.)\S{4,200}|\+?\(?\d[\d\s()./-]{6,24})$/u;

function headsPart(open: OpenPair, { pieces }: Line): boolean {
  const [only, more] = pieces;
  if (only === undefined || more !== undefined || !isOfOneLine(open)) return false;
  return (
    only.text.length <= LONGEST_HEADING &&
    /^[^\d@]*\p{L}{3}[^\d@]*$/u.test(only.text) &&
    !/^\s*(?:\(|(?!\p{Script=Georgian})\p{Ll})/u.test(only.text)
  );
}

/** A value whose last line ends in the midst of a sentence, and goes on below its label: "log-in IP addresses for⏎December 2025." */
function isBrokenOff(open: OpenPair, line: Line): boolean {
  const last = open.columns[1]?.parts.at(-1) ?? '';
  const [only, more] = line.pieces;
  if (open.afterGap || line.table !== null || line.bold || more !== undefined) return false;
  return /(?:\s\p{Ll}{1,4}|,)$/u.test(last) && /[.;]$/.test(only?.text.trim() ?? '');
}

/** The form's own words below a label, in brackets: the value is still to come. */
function isExplanation(parts: readonly string[]): boolean {
  return parts[0]!.trimStart().startsWith('(') && /\)\s*$/.test(parts.at(-1)!) && !/\d/.test(parts.join(' '));
}

/** Rows of running text that may hold several paragraphs though they are no narrative. */
function isLongRow(key: RowKey | null): boolean {
  return key === 'nature.other' || key === 'dataTypes';
}

/** Whether the line stands in or right of the value column; null if positions do not tell. */
function isUnderValue(open: OpenPair, line: Line): boolean | null {
  const filled = line.pieces.find((piece) => piece.text.trim() !== '');
  const value = open.columns.find((column, at) => at > 0 && column.x !== null)?.x ?? null;
  if (filled === undefined || filled.x === null || value === null) return null;
  return filled.x >= value - COLUMN_SLACK;
}

/** Adds a line to the row's columns. */
export function append(open: OpenPair, pieces: readonly Piece[], line: Line): void {
  if (line.page !== open.lastPage) open.table = line.table;
  const value = open.columns[1];
  if (open.columns.length === 2 && value?.x != null && pieces.length > 1 && isRightOf(pieces[0]!, value.x)) {
    value.parts.push(pieces.map(({ text }) => text.trim()).join(' '));
    pieces = [];
  }
  pieces.forEach((piece, at) => {
    if (piece.text.trim() !== '') columnFor(open, piece, at, pieces.length).parts.push(piece.text);
  });
  if (!open.pages.includes(line.page)) open.pages.push(line.page);
  open.lastPage = line.page;
  open.afterGap = false;
}

/** A value that stands apart in its own column: "Traffic data: ☒ YES | ☐ NO" below the first kind. */
const isRightOf = ({ text, x }: Piece, edge: number): boolean =>
  x !== null && x >= edge - COLUMN_SLACK && text.trim() !== '';

function columnFor(open: OpenPair, piece: Piece, at: number, count: number): Column {
  if (!open.beside) return open.columns[0]!;
  if (count === open.columns.length) return open.columns[at]!;
  const values = open.columns.slice(1);
  const placed = values.filter((column) => column.x !== null);
  if (piece.x === null || placed.length === 0)
    return values[Math.min(Math.max(at - 1, 0), values.length - 1)]!;
  const x = piece.x;
  return placed.reduce((best, column) => (Math.abs(column.x! - x) < Math.abs(best.x! - x) ? column : best));
}
