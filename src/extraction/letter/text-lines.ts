import type { Document, Page, Row } from '../../documents/document.ts';
import { lineOf, pageWith, quotedFrom } from '../message.ts';
import { countOf } from './request-heads.ts';

/** A row of a text with its page. */
export interface Line {
  readonly row: Row;
  readonly page: Page;
  readonly text: string;
}

/** The lines of the document's own words. */
export function linesOf(document: Document): Line[] {
  const lines: Line[] = [];
  for (const page of document.pages)
    for (const row of page.rows)
      for (const part of apart(row)) lines.push({ row: part, page, text: lineOf(part) });
  if (document.kind !== 'mail') return lines;
  const end = quotedFrom(lines.map(({ text }) => text).join('\n'));
  let offset = 0;
  return lines.filter(({ text }) => {
    const isOwn = offset <= end && !/^[ \t]*>/.test(text);
    offset += text.length + 1;
    return isOwn;
  });
}

/** The row, parted where another request begins within it: at a line, or at a sentence. */
function apart(row: Row): Row[] {
  const [only, more] = row.cells;
  if (only === undefined || more !== undefined || only.struck.length > 0 || only.stressed !== undefined)
    return [row];
  const starts = [...only.text.matchAll(/\n|(?<=[.!?;:]) +(?=\S)/g)]
    .map((gap) => ({ from: gap.index, to: gap.index + gap[0].length }))
    .filter(({ to }) => countOf(only.text.slice(to, to + 200)) !== null);
  if (starts.length === 0) return [row];
  const cuts = [...starts, { from: only.text.length, to: only.text.length }];
  let from = 0;
  return cuts.map((cut) => {
    const part = { ...row, cells: [{ ...only, text: only.text.slice(from, cut.from) }] };
    from = cut.to;
    return part;
  });
}

/** Some lines as one text. */
export const textOf = (lines: readonly Line[]): string => lines.map(({ text }) => text).join('\n');

/** The paragraphs between two lines, each [from, to). */
export function paragraphs(lines: readonly Line[], from: number, to: number): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  let start = -1;
  for (let at = from; at <= to; at += 1) {
    const isEmpty = at === to || lines[at]!.text.trim() === '';
    if (isEmpty && start >= 0) found.push({ from: start, to: at });
    if (isEmpty) start = -1;
    else if (start < 0) start = at;
  }
  return found;
}

const EMPTY_LINE: Row = { cells: [{ text: '', struck: [], place: null }], table: null };

/** The document with some of its lines; each stretch ends with an empty line, and is looked at as a page, so that no quote goes over its end. */
export function cut(document: Document, lines: readonly Line[]): Document {
  const pages = document.pages.flatMap((page) => {
    const rows = lines.filter((one) => one.page === page).map(({ row }) => row);
    return rows.length === 0 ? [] : [pageWith(page, [...rows, EMPTY_LINE])];
  });
  return { ...document, pages };
}
