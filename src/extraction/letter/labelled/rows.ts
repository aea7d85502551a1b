import type { Cell, Page, Row } from '../../../documents/document.ts';
import { saysNothing } from '../../blank.ts';
import { readHeads } from './heads.ts';
import type { LabelMeaning } from './label-meaning.ts';
import { meaningOf } from './meanings.ts';
import { bareLabel, type Line, MAX_LABEL, NUMBERING, partLine, standing, standingLines } from './parting.ts';
import { stackedLabels } from './stacked.ts';
import { hasBoxes } from './ticks.ts';

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

/** A label that is being read. */
export interface Open {
  meaning: LabelMeaning | null;
  label: string;
  parts: string[];
  page: Page;
  lines: string[];
  /** Whether lines below still belong to it: its value stands there, goes on there, or does where they begin in a small letter. */
  below: 'value' | 'wrapped' | 'lower' | null;
  /** True where the value stands in the line below a label without a sign. */
  stacked?: boolean;
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
    const stacked = stackedLabels(page.rows, ends);
    for (let at = 0; at < page.rows.length && offset < limit; at += 1) {
      const row = page.rows[at]!;
      const heads = readHeads(page.rows, at, page);
      if (heads !== null) {
        done.push(...heads.found);
        for (const used of page.rows.slice(at, at + heads.taken)) offset += lengthOf(used) + 1;
        at += heads.taken - 1;
        continue;
      }
      if (stacked.has(row)) {
        const text = row.cells[0]!.text.trim();
        done.push({
          meaning: null,
          label: bareLabel(text),
          parts: [],
          page,
          lines: [text],
          below: 'value',
          stacked: true,
        });
      } else readRow(row, page, page.rows[at + 1], done, ends);
      offset += lengthOf(row) + 1;
    }
  }
  // A heading with a dash labels nothing; a list of such lines does.
  const dashes = done.filter(({ dashed, meaning }) => dashed === true && meaning !== null).length >= ENOUGH;
  const kept = dashes ? done : done.filter(({ dashed }) => dashed !== true);
  const rows = kept.flatMap(({ meaning, label, parts, page, lines }): LabelledRow[] => {
    const value = parts.join('\n').trim();
    if (value !== '' && saysNothing(value)) return [{ meaning: 'skip', label, value, page, lines }];
    const sure = meaning ?? meaningOf(label, value === '' ? null : value);
    return sure === null ? [] : [{ meaning: sure, label, value, page, lines }];
  });
  const telling = rows.filter(({ meaning, value }) => value !== '' && !UNTELLING.has(meaning));
  return new Set(telling.map(({ meaning }) => meaning)).size >= ENOUGH ? rows : [];
}

/** Meanings that letterheads and signatures have too. */
const UNTELLING: ReadonlySet<LabelMeaning> = new Set<LabelMeaning>([
  'other',
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
  'authority.date',
  'other',
]);

/** The lines of labels that belong to no running text; nor do choices. */
export function linesApart(rows: readonly LabelledRow[]): ReadonlySet<string> {
  return new Set(
    rows.flatMap(({ meaning, value, lines }) => (WRITTEN.has(meaning) && !hasBoxes(value) ? [] : lines)),
  );
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

/** A cell that counts its row. */
const COUNT = /^\(?(?:\d{1,2}(?:\.\d{1,2}){0,2}|[a-zA-Z]|[ivx]{1,4}|[IVX]{1,4})[.):]?$/;

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
  const cells = COUNT.test(filled[0]!.text.trim()) ? filled.slice(1) : filled;
  close(done);
  for (let at = 0; at < cells.length; at += 1) {
    const written = labelIn(cells[at]!);
    const label = bareLabel(written);
    const value =
      cells[at + 1] === undefined ? '' : standing(cells[at + 1]!).replace(/^\s*(?:[:.…_=]+|[-–])\s+/, '');
    const short = label.length <= MAX_LABEL && /\p{L}{2}/u.test(label) && !written.includes('\n');
    // Outside of tables, things stand side by side by chance: there a colon makes a label.
    const sure =
      row.table !== null ||
      /[:：]$/.test(written.trim()) ||
      /^\s*[:：]/.test(standing(cells[at + 1] ?? cells[at]!));
    const paired = short && sure && value !== '' && !holdsLabels(value);
    const known = paired ? meaningOf(label, value) : null;
    // In a row of two cells the first is a label, if one that nobody knows.
    const meaning =
      known ?? (paired && cells.length === 2 && at === 0 && !isValueItself(label) ? 'other' : null);
    if (meaning !== null && !(at > 0 && isValueItself(written))) {
      done.push({ meaning, label, parts: [value], page, lines, below: null });
      at += 1;
    } else {
      for (const line of standingLines(cells[at]!)) readLine(line, page, undefined, done, ends);
      close(done);
    }
  }
}

/** A cell's text; where it is narrow and one label's words take several of its lines, in one line. */
function labelIn(cell: Cell): string {
  const text = standing(cell);
  if (!text.includes('\n') || text.length > MAX_LABEL || /[:：].*\n./s.test(text)) return text;
  const joined = text.replace(/\s*-?\n\s*/g, (gap) => (gap.includes('-') ? '' : ' '));
  if (meaningOf(bareLabel(joined), null) !== null) return joined;
  const known = text.split('\n').filter((line) => meaningOf(bareLabel(line), null) !== null);
  return known.length > 1 ? text : joined;
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
  if (parted !== null && (parted.meaning !== null || parted.value === '')) {
    const { meaning, label, value, dashed } = parted;
    const below = value === '' ? 'value' : text.length >= WRAPPED ? 'wrapped' : 'lower';
    done.push({ meaning, label, parts: value === '' ? [] : [value], page, lines: [text], below, dashed });
    return;
  }
  const start = NUMBERING.exec(text)![0];
  if (parted !== null && !(open?.below === 'value' && (open.parts.length === 0 || start !== ''))) {
    // An unknown label ends what stands above it; below a heading it is a part of the list.
    const { label, value } = parted;
    const below = text.length >= WRAPPED ? 'wrapped' : 'lower';
    done.push({ meaning: 'other', label, parts: [value], page, lines: [text], below });
    return;
  }
  const head = HEADING.exec(text.slice(start.length))?.[1];
  if (head !== undefined && stressed >= text.length && next !== undefined) {
    done.push({ meaning: null, label: bareLabel(head), parts: [], page, lines: [text], below: 'value' });
    return;
  }
  if (open === undefined || open.below === null) return;
  if (!goesOn(open, text)) {
    open.below = null;
    return;
  }
  open.parts.push(text);
  open.lines.push(text);
  if (open.below === 'wrapped' && text.length < WRAPPED) open.below = 'lower';
}

/** True for a line that belongs to the label above it. */
function goesOn({ meaning: known, label, parts, below, page, stacked }: Open, text: string): boolean {
  const meaning = known ?? meaningOf(label, text);
  const isLong = meaning !== null && LONG.has(meaning) && (meaning !== 'other' || page.number !== null);
  // Among labels without a sign, a short line may be one that nobody knows.
  if (
    stacked === true &&
    parts.length > 0 &&
    meaning !== null &&
    !LISTED.has(meaning) &&
    /^\p{Lu}.{0,47}$/u.test(text)
  )
    return false;
  if (below === 'value') return parts.length < (isLong ? MOST_LINES : 1);
  if (below === 'wrapped' && (isLong || /^[\p{Ll}\d(§]/u.test(text))) return true;
  if (meaning === 'requested' && /^[-•▪*]\s/u.test(text)) return true;
  return (isLong || page.number !== null) && /^\p{Ll}/u.test(text) && !/[.!?]$/.test(parts.at(-1)!);
}

/** What may be a list of short lines. */
const LISTED: ReadonlySet<LabelMeaning> = new Set<LabelMeaning>(['overview', 'requested', 'identifiers']);
/** What may take several lines below its label. */
const LONG: ReadonlySet<LabelMeaning> = new Set<LabelMeaning>([
  'other',
  'overview',
  'requested',
  'identifiers',
  'crime',
  'nature',
  'legalBasis',
  'address',
]);
