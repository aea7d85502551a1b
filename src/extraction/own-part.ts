import type { Document, Page, Row } from '../documents/document.ts';
import { findInnerMail } from './forward/forward-header.ts';
import { REPLY_PREFIX } from './forward/forward-words.ts';
import { lineOf, pageWith, quoteStart } from './message.ts';

const MARKED = /^[ \t]*>/;

/**
 * A reply without what its text quotes of earlier mails: whatever is cut, those who wrote it said before, or the desk itself. Attachments
 * stay as they are.
 */
export function ownPart(document: Document): Document {
  if (document.kind !== 'mail') return document;
  return { ...document, pages: document.pages.map(withoutQuotes) };
}

/** What a reply's text quotes of an earlier mail, as if that mail came by itself; null where it quotes none. */
export function quotedPart(document: Document): Document | null {
  const { envelope, pages } = document;
  const [page] = pages;
  if (document.kind !== 'mail' || envelope === null || page === undefined) return null;
  const start = introducedAt(page, [...lineStarts(page.rows)]);
  if (start >= page.rows.length) return null;
  const subject = envelope.subject?.replace(REPLY_PREFIX, '') ?? null;
  return {
    ...document,
    envelope: { ...envelope, subject, inReplyTo: null, references: [] },
    pages: [pageWith(page, page.rows.slice(start))],
  };
}

function withoutQuotes(page: Page): Page {
  const starts = [...lineStarts(page.rows)];
  const end = Math.min(introducedAt(page, starts), headerAt(page.rows));
  const below = page.rows.slice(end + 1);
  // Who answers below what is quoted marks the quoted lines; a mail that quotes without marks ends there.
  const isMarked = below.some(isQuoted);
  const rows = [...page.rows.slice(0, end), ...(isMarked ? below : [])].filter((row) => !isQuoted(row));
  return rows.length === page.rows.length ? page : pageWith(page, rows);
}

const isQuoted = ({ cells }: Row): boolean => MARKED.test(cells[0]?.text ?? '');

function* lineStarts(rows: readonly Row[]): Generator<number> {
  let offset = 0;
  for (const row of rows) {
    yield offset;
    offset += lineOf(row).length + 1;
  }
}

/** The row that introduces the quoted mail ("On Monday … wrote:"); behind the last one where none does. */
function introducedAt({ rows, text }: Page, starts: readonly number[]): number {
  const at = quoteStart(text);
  const row = starts.findLastIndex((start) => start <= at);
  return at >= text.length || row < 0 ? rows.length : row;
}

/** The row with which the header of an earlier mail begins, as some programs put it above what they quote. */
function headerAt(rows: readonly Row[]): number {
  const lines = rows.flatMap((row, at) =>
    lineOf(row)
      .split('\n')
      .map((text) => ({ text, at })),
  );
  const inner = findInnerMail(
    lines.map(({ text }) => text),
    null,
  );
  return inner === null ? rows.length : (lines[inner.start]?.at ?? rows.length);
}
