import type { Page, Row } from '../../../documents/document.ts';
import { saysNothing } from '../../blank.ts';
import { withWholeAddresses } from '../../identifiers/broken-lines.ts';
import { readHeads } from './heads.ts';
import { readCaptioned, readCells } from './label-cells.ts';
import { close, readLine } from './label-lines.ts';
import type { LabelMeaning } from './label-meaning.ts';
import { meaningOf } from './meanings.ts';
import { bareLabel, standingLines } from './parting.ts';
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
  const rows = kept
    .flatMap(({ meaning, label, parts, page, lines }): LabelledRow[] => {
      const value = withWholeAddresses(parts.join('\n').trim());
      if (value !== '' && saysNothing(value)) return [{ meaning: 'skip', label, value, page, lines }];
      const sure = meaning ?? meaningOf(label, value === '' ? null : value);
      return sure === null ? [] : [{ meaning: sure, label, value, page, lines }];
    })
    .map(asBadge);
  const telling = rows.filter(({ meaning, value }) => value !== '' && !UNTELLING.has(meaning));
  return new Set(telling.map(({ meaning }) => meaning)).size >= ENOUGH ? rows : [];
}

/** "Number", and nothing that tells of what. */
const BARE_NUMBER = /^(?:number|no\.?|nr\.?|nummer|num[eé]ro|n[°º.]+|n[uú]mero|numer)$/iu;

/** A number beside the rank of an officer is the officer's. */
function asBadge(row: LabelledRow, at: number, rows: readonly LabelledRow[]): LabelledRow {
  const isBare = row.meaning === 'registrationNumber' && BARE_NUMBER.test(row.label);
  const besideRank = rows[at - 1]?.meaning === 'requester.rank' || rows[at + 1]?.meaning === 'requester.rank';
  return isBare && besideRank ? { ...row, meaning: 'requester.badgeNumber' } : row;
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
  const [box] = filled;
  const captioned =
    row.table === null || !box!.text.includes('\n')
      ? null
      : readCaptioned([box!], page, box!.text.split('\n'));
  if (captioned !== null) {
    close(done);
    done.push(...captioned);
    return;
  }
  for (const line of standingLines(filled[0]!)) readLine(line, page, next, done, ends);
}
