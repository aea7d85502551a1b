import { expect, it } from 'vitest';
import type { ChildPool } from '../../src/children/child-pool.ts';
import type { Document } from '../../src/documents/document.ts';
import { MAX_SCANS, recogniseScans } from '../../src/documents/ocr/lane.ts';
import type { OcrTask, Recognised } from '../../src/documents/ocr/recognise.ts';
import { cell, contentOf, page } from '../../src/documents/rows.ts';

const PAGE = { rows: [{ cells: [cell('Read')], table: 1 }], legible: true } as const;

/** Children of which some pages kill theirs. */
function children(outcome: (index: number) => Recognised | 'too-large' | 'too-slow' | 'corrupt'): ChildPool {
  return {
    workers: 2,
    run: async <Result>(task: unknown) => outcome((task as OcrTask).index) as Result,
    close: async () => {},
  };
}

function scanOf(count: number) {
  const pages = Array.from({ length: count }, (_, at) => page(at + 1, []));
  const document: Document = {
    ...contentOf('pdf', { pages, problem: { code: 'no-text', detail: 'Pictures only.' } }),
    name: 'scan.pdf',
    mediaType: 'application/pdf',
    bytes: 9,
    sha256: '',
  };
  const scans = pages.map((_, at) => ({
    document: 'scan.pdf',
    page: at + 1,
    source: 'pdf' as const,
    index: at + 1,
    bytes: new Uint8Array(),
    keepsText: false,
  }));
  return { document, scans };
}

const read = (index: number): Recognised => ({
  ...PAGE,
  scan: { picture: new Uint8Array([index]), width: 595, height: 842, words: [] },
});

it('a page that kills its child is lost alone, and named', async () => {
  const pool = children((index) => (index === 3 ? 'too-large' : index === 5 ? 'too-slow' : read(index)));
  const told: number[] = [];
  const document = await recogniseScans(scanOf(6), pool, ({ done }) => told.push(done));
  expect(document.pages.map(({ text }) => text)).toEqual(['Read', 'Read', '', 'Read', '', 'Read']);
  expect(document.problem).toEqual({
    code: 'corrupt',
    detail: 'scan.pdf: pages 3 and 5 could not be read: it is damaged, or needs too much memory.',
  });
  // Tables are counted over the document.
  expect(document.pages.flatMap(({ rows }) => rows.map(({ table }) => table))).toEqual([1, 2, 3, 4]);
  expect(told).toEqual([1, 2, 3, 4, 5, 6]);
});

it('what is beyond the limit of a message is named, not dropped', async () => {
  const document = await recogniseScans(scanOf(MAX_SCANS + 3), children(read), () => {});
  expect(document.pages.filter(({ recognised }) => recognised)).toHaveLength(MAX_SCANS);
  expect(document.problem?.detail).toBe(
    `scan.pdf: pages ${MAX_SCANS + 1} to ${MAX_SCANS + 3} could not be read: only ${MAX_SCANS} pictures of a message are.`,
  );
});
