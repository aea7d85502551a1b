import type { ChildPool } from '../../children/child-pool.ts';
import type { Document, Page, ReadingProblem, Row } from '../document.ts';
import type { Skimmed } from '../read.ts';
import { cell, page as pageOf } from '../rows.ts';
import type { OcrTask, Recognised } from './recognise.ts';
import type { ScannedPage } from './scanned-page.ts';

/** Pictures that are read of one message; the pages of the others are named as not read. */
export const MAX_SCANS = 40;

/** How far the pictures of a message are read. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

/** Why a page could not be read. */
type Failure = Extract<ReadingProblem, 'too-slow' | 'too-large' | 'corrupt' | 'not-recognised'>;
type Outcome = Recognised | Failure;

/**
 * Reads the pictures of a message, a few at a time so that other messages get their turn, and puts what they say into its documents.
 * A page that cannot be read is named in the `problem` of its document; the others stay.
 */
export async function recogniseScans(
  { document, scans }: Skimmed,
  children: ChildPool,
  onPage: (progress: Progress) => void,
): Promise<Document> {
  if (scans.length === 0) return document;
  const wanted = scans.slice(0, MAX_SCANS);
  const outcomes = new Map<ScannedPage, Outcome>();
  let next = 0;
  async function work(): Promise<void> {
    for (let scan = wanted[next++]; scan !== undefined; scan = wanted[next++]) {
      const { bytes, source, index, keepsText } = scan;
      const task: OcrTask = { bytes, source, index, pictureOnly: keepsText };
      const outcome = await children.run<Recognised | 'corrupt'>(task);
      // A damaged picture may well kill the decoder.
      outcomes.set(scan, outcome === 'too-large' ? 'corrupt' : outcome);
      onPage({ done: outcomes.size, of: wanted.length });
    }
  }
  await Promise.all(Array.from({ length: children.workers }, work));
  return withOutcomes({ document, scans }, outcomes);
}

/** The document with each of its pictures named as one that could not be recognised. */
export function withoutScans({ document, scans }: Skimmed): Document {
  return withOutcomes({ document, scans }, new Map(scans.map((scan) => [scan, 'not-recognised'])));
}

function withOutcomes({ document, scans }: Skimmed, outcomes: ReadonlyMap<ScannedPage, Outcome>): Document {
  const merge = (one: Document): Document => {
    const own = scans.filter((scan) => scan.document === one.name);
    const attachments = one.attachments.map(merge);
    return own.length === 0 ? { ...one, attachments } : { ...withPages(one, own, outcomes), attachments };
  };
  return merge(document);
}

function withPages(
  document: Document,
  scans: readonly ScannedPage[],
  outcomes: ReadonlyMap<ScannedPage, Outcome>,
): Document {
  let tables = Math.max(0, ...document.pages.flatMap(({ rows }) => rows.map((row) => row.table ?? 0)));
  const failed: { page: number; why: Failure }[] = [];
  const pages = document.pages.map((page): Page => {
    const scan = scans.find((one) => one.page === page.number);
    if (scan === undefined) return page;
    const outcome = outcomes.get(scan) ?? 'too-large';
    if (typeof outcome === 'string') {
      if (!scan.keepsText) failed.push({ page: scan.page, why: outcome });
      return page;
    }
    if (scan.keepsText) return { ...page, scan: outcome.scan };
    if (!outcome.legible) return page;
    const rows = outcome.rows.map((row) =>
      row.table === null ? row : { ...row, table: row.table + tables },
    );
    tables = Math.max(tables, ...rows.map((row) => row.table ?? 0));
    const read = pageOf(page.number, [...rows, ...filledIn(document, page.number, rows)]);
    return { ...read, recognised: true, scan: outcome.scan };
  });
  return { ...document, pages, problem: problemOf(document, pages, failed) };
}

/** What was typed into fields of the page and was not read just so from its picture: the file's own words count. */
function filledIn({ fields }: Document, page: number | null, rows: readonly Row[]): Row[] {
  const text = rows.map((row) => row.cells.map((one) => one.text).join('\t')).join('\n');
  return fields.flatMap((field) =>
    field.page === page && typeof field.value === 'string' && !text.includes(field.value)
      ? [{ cells: [cell(field.value)], table: null }]
      : [],
  );
}

const WHY: Readonly<Record<Failure, string>> = {
  'too-slow': 'it took too long',
  'too-large': `only ${MAX_SCANS} pictures of a message are`,
  corrupt: 'it is damaged, or needs too much memory',
  'not-recognised': 'no text could be recognised in its picture',
};

function problemOf(
  { name, problem }: Document,
  pages: readonly Page[],
  failed: readonly { page: number; why: Failure }[],
): Document['problem'] {
  const [first] = failed;
  if (first !== undefined) {
    const numbers = failed.map((one) => one.page);
    const detail = `${name}: ${pageNames(numbers)} could not be read: ${WHY[first.why]}.`;
    return { code: first.why, detail };
  }
  if (problem !== null && problem.code !== 'no-text') return problem;
  const isBlank = pages.every(({ text }) => text.trim() === '');
  const detail = `${name} is a picture in which no text could be read: ask for the document itself.`;
  return isBlank ? { code: 'no-text', detail } : null;
}

/** "page 3", "pages 3, 5 and 7 to 12". */
function pageNames(numbers: readonly number[]): string {
  const spans: [number, number][] = [];
  for (const number of numbers) {
    const last = spans.at(-1);
    if (last !== undefined && last[1] === number - 1) last[1] = number;
    else spans.push([number, number]);
  }
  const names = spans.map(([from, to]) => (from === to ? `${from}` : `${from} to ${to}`));
  const list = names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
  return `${numbers.length === 1 ? 'page' : 'pages'} ${list}`;
}
