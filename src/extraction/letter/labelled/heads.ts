import type { Page, Row } from '../../../documents/document.ts';
import type { LabelMeaning } from './label-meaning.ts';
import { meaningOf } from './meanings.ts';
import { bareLabel, MAX_LABEL, standing } from './parting.ts';
import type { Open } from './rows.ts';

/** What each row of a list of accounts says of its own; the rest it says again. */
const OF_EACH: ReadonlySet<LabelMeaning> = new Set<LabelMeaning>([
  'identifiers',
  'timeRange',
  'timeRange.from',
  'timeRange.to',
]);

/** A row of labels above rows of values: "NUIPC | Crime | User". */
export function readHeads(
  rows: readonly Row[],
  at: number,
  page: Page,
): { readonly found: readonly Open[]; readonly taken: number } | null {
  const row = rows[at]!;
  if (row.table === null || row.cells.length < 2) return null;
  const labels = row.cells.map(({ text }) =>
    bareLabel(text.replace(/-?\n/g, (gap) => (gap.length > 1 ? '' : ' '))),
  );
  if (labels.some((label) => label.length > MAX_LABEL || /\d{3}|@/.test(label))) return null;
  const below = rows
    .slice(at + 1)
    .findIndex((one) => one.table !== row.table || one.cells.length !== labels.length);
  const values = rows.slice(at + 1, below < 0 ? rows.length : at + 1 + below);
  const first = values[0];
  if (first === undefined) return null;
  const meanings = labels.map((label, column) => meaningOf(label, first.cells[column]!.text));
  const known = meanings.filter((one) => one !== null);
  if (known.length < Math.max(2, labels.length - 2) || new Set(known).size < 2) return null;
  // Beside a label stands its value, and then the next row begins with a label too.
  if (
    labels.filter((label) => label !== '').length === 2 &&
    values.some((one) => meaningOf(bareLabel(one.cells[0]!.text), one.cells[1]!.text) !== null)
  )
    return null;
  const found = values.flatMap((one, index) =>
    meanings.flatMap((meaning, column): Open[] => {
      const text = standing(one.cells[column]!);
      if (meaning === null || text === '' || (index > 0 && !OF_EACH.has(meaning))) return [];
      return [{ meaning, label: labels[column]!, parts: [text], page, lines: [], below: null }];
    }),
  );
  return { found, taken: 1 + values.length };
}
