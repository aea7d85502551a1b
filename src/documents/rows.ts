import { createHash } from 'node:crypto';
import type { Cell, Document, Page, Row } from './document.ts';

/** A cell, without a position if none is given. */
export function cell(
  text: string,
  struck: Cell['struck'] = [],
  place: Cell['place'] = null,
  stressed: Cell['struck'] = [],
): Cell {
  return stressed.length === 0 ? { text, struck, place } : { text, struck, stressed, place };
}

/** A row that stands for an empty line between paragraphs. */
export const GAP: Row = { cells: [cell('')], table: null };

/** True for the row that stands for an empty line. */
function isGap(row: Row): boolean {
  return row.table === null && row.cells.every((one) => one.text === '');
}

/** A page whose text is its rows, a line each, their cells parted by tabs: so every cell's text stands in it. */
export function page(number: number | null, rows: readonly Row[]): Page {
  const kept = withoutDoubleGaps(rows);
  const text = kept.map((row) => row.cells.map((one) => one.text).join('\t')).join('\n');
  return { number, rows: kept, text };
}

function withoutDoubleGaps(rows: readonly Row[]): Row[] {
  const kept: Row[] = [];
  for (const row of rows) {
    const last = kept.at(-1);
    if (isGap(row) && (last === undefined || isGap(last))) continue;
    kept.push(row);
  }
  while (kept.length > 0 && isGap(kept.at(-1)!)) kept.pop();
  return kept;
}

/** What a reader of one format finds in the bytes; `read.ts` adds name, size and hash. */
export type Content = Omit<Document, 'name' | 'mediaType' | 'bytes' | 'sha256'>;

/** Content with nothing in it yet. */
export function contentOf(kind: Document['kind'], found: Partial<Content> = {}): Content {
  return { kind, pages: [], fields: [], envelope: null, attachments: [], problem: null, ...found };
}

/** A document that could not be read, and the sentence that tells a person why. */
export function unreadable(
  kind: Document['kind'],
  code: NonNullable<Document['problem']>['code'],
  detail: string,
): Content {
  return contentOf(kind, { problem: { code, detail } });
}

/** What is known of every document, read or not. */
export function described(
  bytes: Uint8Array,
  name: string,
  mediaType: string,
  sha256 = createHash('sha256').update(bytes).digest('hex'),
): Omit<Document, keyof Content> {
  return { name, mediaType, bytes: bytes.byteLength, sha256 };
}
