import type { Cell, Page, Row } from '../../../documents/document.ts';
import { close, readLine } from './label-lines.ts';
import type { LabelMeaning } from './label-meaning.ts';
import { DATED } from './label-values.ts';
import { meaningOf } from './meanings.ts';
import { bareLabel, MAX_LABEL, partLine, standing, standingLines } from './parting.ts';
import type { Open } from './rows.ts';

/** A cell that counts its row. */
const COUNT = /^\(?(?:\d{1,2}(?:\.\d{1,2}){0,2}|[a-zA-Z]|[ivx]{1,4}|[IVX]{1,4})[.):]?$/;

/** Labels in one row with their values beside them ("Agency | RCMP | File | 2026-44"), or each with its value in one cell. */
export function readCells(
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
  const captioned = row.table === null || filled.length < 2 ? null : readCaptioned(filled, page, lines);
  if (captioned !== null) {
    done.push(...captioned);
    close(done);
    return;
  }
  const counted = COUNT.test(filled[0]!.text.trim()) && !(filled.length === 2 && DATED.test(filled[1]!.text));
  const cells = counted ? filled.slice(1) : filled;
  close(done);
  for (let at = 0; at < cells.length; at += 1) {
    const written = labelIn(cells[at]!);
    const label = bareLabel(written);
    const value =
      cells[at + 1] === undefined ? '' : standing(cells[at + 1]!).replace(/^\s*(?:[:.…_=]+|[-–])\s+/, '');
    const worded = /\p{L}[./]?\p{L}/u.test(label) || (/^\p{L}$/u.test(label) && DATED.test(value));
    const short = label.length <= MAX_LABEL && worded && !written.includes('\n');
    // Outside of tables, things stand side by side by chance: there a colon makes a label.
    const sure =
      row.table !== null ||
      /[:：]$/.test(written.trim()) ||
      /^\s*[:：]/.test(standing(cells[at + 1] ?? cells[at]!));
    const paired = short && sure && value !== '' && !holdsLabels(value);
    const known = paired ? meaningOf(label, value) : null;
    // In a row of two cells the first is a label, if one that nobody knows.
    const meaning =
      loneBox(label, value) ??
      known ??
      (paired && cells.length === 2 && at === 0 && !isValueItself(label) ? 'other' : null);
    if (meaning !== null && !(at > 0 && isValueItself(written))) {
      done.push({ meaning, label, parts: [value], page, lines, below: null });
      at += 1;
    } else {
      for (const line of standingLines(cells[at]!)) readLine(line, page, undefined, done, ends);
      close(done);
    }
  }
}

const LONGEST_CAPTION = 48;

/** Cells of a row each of which has its label in its first line, and below it what is written to it; null where too few such labels are known. */
export function readCaptioned(filled: readonly Cell[], page: Page, lines: readonly string[]): Open[] | null {
  const found = filled.flatMap((cell): Open[] => {
    const [first = '', ...rest] = standing(cell).trim().split('\n');
    const [label, value] = [bareLabel(first), rest.join('\n').trim()];
    const isCaption =
      value !== '' && label.length <= LONGEST_CAPTION && /^\p{Lu}/u.test(label) && !/\d{3}|[@:]/.test(first);
    if (!isCaption) return [];
    const meaning = meaningOf(label, value) ?? 'other';
    return [{ meaning, label, parts: [value], page, lines: [...lines], below: null }];
  });
  const known = found.filter(({ meaning }) => meaning !== 'other' && meaning !== 'skip').length;
  return found.length === filled.length && known * 2 >= found.length ? found : null;
}

/** A box alone, ticked or not, as the whole answer to a label. */
const LONE_BOX = /^(?:\[\s?([xX✓✔])?\s?\]|([☑☒■✓✔xX])|[☐□])$/u;

/** What a label means beside a box alone: nothing where the box is empty, and what it names where it is ticked; null without such a box. */
function loneBox(label: string, value: string): LabelMeaning | null {
  const box = LONE_BOX.exec(value.trim());
  if (box === null) return null;
  if (box[1] === undefined && box[2] === undefined) return 'skip';
  const meaning = meaningOf(label, null);
  return meaning === 'emergency' || meaning === 'confidentiality' ? meaning : 'ticked';
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
