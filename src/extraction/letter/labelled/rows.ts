import type { Cell, Page, Row } from '../../../documents/document.ts';
import { type LabelMeaning, meaningOf } from './meanings.ts';
import { bareLabel, type Line, MAX_LABEL, NUMBERING, partLine, standing, standingLines } from './parting.ts';

/** A label of a letter with what is written to it. */
export interface LabelledRow {
  readonly meaning: LabelMeaning;
  /** The label as written. */
  readonly label: string;
  /** What is written to it, its lines parted by "\n"; "" for a heading. */
  readonly value: string;
  readonly page: Page;
  /** The lines of the page that it takes, trimmed. */
  readonly lines: readonly string[];
}

interface Open {
  meaning: LabelMeaning | null;
  label: string;
  parts: string[];
  page: Page;
  lines: string[];
  /** Whether lines below still belong to it: its value stands there, or goes on there. */
  below: 'value' | 'wrapped' | null;
  /** True where only a dash parts the label from its value. */
  dashed?: boolean;
}

const HEADING = /^(\p{L}[^:.\n]{1,60})$/u;
const MOST_LINES = 40;
/** So long a line of a plain text goes on below. */
const WRAPPED = 60;
/** Different labels that make a letter one with labels. */
const ENOUGH = 3;

/** The labels of a letter's rows with their values; none where the letter has too few to be sure. `ends` tells lines that close a letter. */
export function labelledRows(
  pages: readonly Page[],
  limit: number,
  ends: (line: string) => boolean,
): LabelledRow[] {
  const done: Open[] = [];
  let offset = 0;
  for (const page of pages) {
    for (let at = 0; at < page.rows.length && offset < limit; at += 1) {
      const row = page.rows[at]!;
      const heads = readHeads(page.rows, at, page);
      if (heads !== null) {
        done.push(...heads.found);
        for (const used of page.rows.slice(at, at + heads.taken)) offset += lengthOf(used) + 1;
        at += heads.taken - 1;
        continue;
      }
      readRow(row, page, page.rows[at + 1], done, ends);
      offset += lengthOf(row) + 1;
    }
  }
  // A heading with a dash labels nothing; a list of such lines does.
  const dashes = done.filter(({ dashed, meaning }) => dashed === true && meaning !== null).length >= ENOUGH;
  const kept = dashes ? done : done.filter(({ dashed }) => dashed !== true);
  const rows = kept.flatMap(({ meaning, label, parts, page, lines }) => {
    const value = parts.join('\n').trim();
    const sure = meaning ?? meaningOf(label, value === '' ? null : value);
    return sure === null ? [] : [{ meaning: sure, label, value, page, lines }];
  });
  const telling = rows.filter(({ meaning, value }) => value !== '' && !UNTELLING.has(meaning));
  return new Set(telling.map(({ meaning }) => meaning)).size >= ENOUGH ? rows : [];
}

/** Meanings that letterheads and signatures have too. */
const UNTELLING: ReadonlySet<LabelMeaning> = new Set<LabelMeaning>([
  'email',
  'telephone',
  'address',
  'website',
  'name',
  'skip',
  'person',
  'organisation.switchboard',
  'unit',
]);

/** Rows in which a writer may write sentences. */
const WRITTEN: ReadonlySet<LabelMeaning> = new Set<LabelMeaning>([
  'overview',
  'requested',
  'nature',
  'confidentiality',
]);

/** The lines of labels that belong to no running text. */
export function linesApart(rows: readonly LabelledRow[]): ReadonlySet<string> {
  return new Set(rows.flatMap(({ meaning, lines }) => (WRITTEN.has(meaning) ? [] : lines)));
}

const lengthOf = (row: Row): number => row.cells.reduce((sum, { text }) => sum + text.length + 1, -1);

function readRow(
  row: Row,
  page: Page,
  next: Row | undefined,
  done: Open[],
  ends: (line: string) => boolean,
): void {
  const cells = row.cells.filter((one, at) => one.text !== '' || at > 0);
  if (cells.every(({ text }) => text.trim() === '')) {
    const open = done.at(-1);
    if (open !== undefined && open.parts.length > 0) open.below = null;
    return;
  }
  const filled = row.cells.filter(({ text }) => text.trim() !== '');
  if (filled.length > 1 || (row.cells.length > 1 && row.table !== null)) {
    readCells(row, filled, page, done, ends);
    return;
  }
  for (const line of standingLines(filled[0]!)) readLine(line, page, next, done, ends);
}

/** Labels in one row with their values beside them ("Agency | RCMP | File | 2026-44"), or each with its value in one cell. */
function readCells(
  row: Row,
  filled: readonly Cell[],
  page: Page,
  done: Open[],
  ends: (line: string) => boolean,
): void {
  const lines = row.cells
    .map(({ text }) => text)
    .join('\t')
    .split('\n')
    .map((line) => line.trim());
  const cells = /^\(?\d{1,2}[.)]?$/.test(filled[0]!.text) ? filled.slice(1) : filled;
  close(done);
  for (let at = 0; at < cells.length; at += 1) {
    const written = standing(cells[at]!);
    const label = bareLabel(written);
    const value =
      cells[at + 1] === undefined ? '' : standing(cells[at + 1]!).replace(/^\s*(?:[:.…_=]+|[-–])\s+/, '');
    const short = label.length <= MAX_LABEL && /\p{L}{2}/u.test(label) && !written.includes('\n');
    // Outside of tables, things stand side by side by chance: there a colon makes a label.
    const sure =
      row.table !== null ||
      /[:：]$/.test(written.trim()) ||
      /^\s*[:：]/.test(standing(cells[at + 1] ?? cells[at]!));
    const meaning = short && sure && value !== '' && !holdsLabels(value) ? meaningOf(label, value) : null;
    if (meaning !== null && !(at > 0 && isValueItself(written))) {
      done.push({ meaning, label, parts: [value], page, lines, below: null });
      at += 1;
    } else {
      for (const line of standingLines(cells[at]!)) readLine(line, page, undefined, done, ends);
      close(done);
    }
  }
}

/** True for a text whose lines are labels with their values themselves. */
function holdsLabels(text: string): boolean {
  const lines = text.split('\n');
  return lines.length > 1 && lines.some((line) => partLine(line, 0)?.meaning != null);
}

function isValueItself(text: string): boolean {
  return text.length > MAX_LABEL || /\d{3}|@/.test(text);
}

function close(done: readonly Open[]): void {
  const open = done.at(-1);
  if (open !== undefined) open.below = null;
}

function readLine(
  { text, stressed }: Line,
  page: Page,
  next: Row | undefined,
  done: Open[],
  ends: (line: string) => boolean,
): void {
  const open = done.at(-1);
  if (text === '') {
    if (open !== undefined && open.parts.length > 0) open.below = null;
    return;
  }
  if (ends(text) || /^>/.test(text)) {
    close(done);
    return;
  }
  const parted = partLine(text, stressed);
  if (parted !== null) {
    const { meaning, label, value, dashed } = parted;
    const parts = value === '' ? [] : [value];
    if (meaning === null && value !== '') {
      // An unknown label ends what stands above it.
      close(done);
      return;
    }
    done.push({
      meaning,
      label,
      parts,
      page,
      lines: [text],
      below: value === '' ? 'value' : text.length >= WRAPPED ? 'wrapped' : null,
      dashed,
    });
    return;
  }
  const head = HEADING.exec(text.slice(NUMBERING.exec(text)![0].length))?.[1];
  if (head !== undefined && stressed >= text.length && next !== undefined) {
    done.push({ meaning: null, label: bareLabel(head), parts: [], page, lines: [text], below: 'value' });
    return;
  }
  if (open === undefined || open.below === null) return;
  const meaning = open.meaning ?? meaningOf(open.label, text);
  const fits =
    open.below === 'value'
      ? open.parts.length < (meaning !== null && LONG.has(meaning) ? MOST_LINES : 1)
      : (meaning !== null && LONG.has(meaning)) || /^[\p{Ll}\d(§]/u.test(text);
  if (!fits) {
    open.below = null;
    return;
  }
  open.parts.push(text);
  open.lines.push(text);
  if (open.below === 'wrapped' && text.length < WRAPPED) open.below = null;
}

/** What may take several lines below its label. */
const LONG: ReadonlySet<LabelMeaning> = new Set<LabelMeaning>([
  'overview',
  'requested',
  'identifiers',
  'crime',
  'nature',
  'legalBasis',
  'address',
]);

/** A row of labels above rows of values: "NUIPC | Crime | User". */
function readHeads(
  rows: readonly Row[],
  at: number,
  page: Page,
): { readonly found: readonly Open[]; readonly taken: number } | null {
  const row = rows[at]!;
  if (row.table === null || row.cells.length < 2) return null;
  const labels = row.cells.map(({ text }) => bareLabel(text));
  if (labels.some((label) => label === '' || label.length > MAX_LABEL || /\d{3}|@/.test(label))) return null;
  const below = rows
    .slice(at + 1)
    .findIndex((one) => one.table !== row.table || one.cells.length !== labels.length);
  const values = rows.slice(at + 1, below < 0 ? rows.length : at + 1 + below);
  const first = values[0];
  if (first === undefined) return null;
  const meanings = labels.map((label, column) => meaningOf(label, first.cells[column]!.text));
  const known = meanings.filter((one) => one !== null);
  if (known.length < Math.max(2, labels.length - 1) || new Set(known).size < 2) return null;
  // Beside a label stands its value, and then the next row begins with a label too.
  if (
    labels.length === 2 &&
    values.some((one) => meaningOf(bareLabel(one.cells[0]!.text), one.cells[1]!.text) !== null)
  )
    return null;
  const found = values.flatMap((one, index) =>
    meanings.flatMap((meaning, column): Open[] => {
      const text = standing(one.cells[column]!);
      if (meaning === null || text === '' || (index > 0 && meaning !== 'identifiers')) return [];
      return [{ meaning, label: labels[column]!, parts: [text], page, lines: [], below: null }];
    }),
  );
  return { found, taken: 1 + values.length };
}
