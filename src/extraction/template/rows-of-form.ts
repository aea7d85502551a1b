import type { RowKey, Section } from '../../form/labels/labels.ts';
import type { Place } from '../evidence.ts';
import type { SlashOrder } from '../time/slash-order.ts';
import type { Filled } from './filled.ts';

/** One form as it was read: its filled rows, and what they say together. */
export interface FormRows {
  /** The row of that name that somebody filled; null if none did. */
  get(key: RowKey): Filled | null;
  /** The row as it stands, also if nothing is written in it. */
  find(key: RowKey): Filled | null;
  readonly rows: readonly Filled[];
  /** The document's pages, for what stands outside of the rows. */
  readonly place: Place;
  /** How the authority's country writes dates with slashes. */
  readonly slashOrder: SlashOrder;
}

/** A filled row with the part of the form that it stands in. */
export interface PlacedRow {
  readonly row: Filled;
  readonly section: Section | null;
}

const PERSONAL: ReadonlySet<RowKey> = new Set<RowKey>([
  'requester.email',
  'requester.telephone',
  'requester.name',
]);

/**
 * Gathers rows into a form. A telephone or e-mail row counts for the officer only if it stands in the officer's part; where the organisation's
 * part has one beside the officer's, that telephone is the organisation's own number (CoE 2008 §24: switchboard).
 */
export function formRows(placed: readonly PlacedRow[], place: Place, slashOrder: SlashOrder): FormRows {
  const hasRequesterPart = placed.some(
    ({ row, section }) =>
      section === 'requester' || row.key === 'requester.rank' || row.key === 'requester.position',
  );
  const headed = placed.some(
    ({ row, section }) => section === 'requester' && row.place.method !== 'acroform',
  );
  const rows = placed.flatMap(({ row, section }): Filled[] => {
    if (!PERSONAL.has(row.key) || section === 'requester' || !hasRequesterPart) return [row];
    const again = placed.some(
      (other) =>
        other.row !== row && other.row.key === row.key && other.section !== section && other.row.text !== '',
    );
    if (section !== 'organisation' && !again) return [row];
    // Where no heading of the officer's part was read, a row that stands once is the officer's.
    if (!headed && !placed.some(({ row: other }) => other !== row && other.key === row.key)) return [row];
    if (placed.some(({ row: other }) => isFieldOf(other, row))) return [];
    return row.key === 'requester.telephone' && section === 'organisation'
      ? [{ ...row, key: 'organisation.switchboard' }]
      : [];
  });
  const written = firstOf(rows.filter((row) => row.text !== ''));
  const marked = firstOf(rows.filter((row) => row.marked !== ''));
  const all = firstOf(rows);
  return {
    rows,
    place,
    slashOrder,
    get: (key) => written.get(key) ?? null,
    find: (key) => marked.get(key) ?? all.get(key) ?? null,
  };
}

/** True for a field of a fillable form that holds what was read beside its label on the page: both are one row. */
function isFieldOf(field: Filled, printed: Filled): boolean {
  if (field === printed || field.place.method !== 'acroform') return false;
  return field.key === printed.key && field.text === printed.text;
}

/** The first row of each name. */
function firstOf(rows: readonly Filled[]): ReadonlyMap<RowKey, Filled> {
  return new Map(rows.toReversed().map((row) => [row.key, row]));
}
