import type { ChildPool } from '../../src/children/child-pool.ts';
import type { Document } from '../../src/documents/document.ts';
import type { ExtractionTask } from '../../src/extraction/apart/extraction-child.ts';
import { extractorOf } from '../../src/extraction/apart/extractor.ts';
import { extract, extractReply } from '../../src/extraction/extract.ts';
import { ownPart } from '../../src/extraction/own-part.ts';

const WORKS = { extract, extractReply, ownPart };

/** The limit that a document runs into; null for one that can be read. */
type Limit = (document: Document) => 'too-slow' | 'too-large' | null;

/** No children: the work is done in the test's own process. */
export function inProcess(limitOf: Limit = () => null): ChildPool {
  return {
    workers: 1,
    async run<Result>(task: unknown) {
      const given = task as ExtractionTask;
      if (given === null) return null as Result;
      return limitOf(given.document) ?? (WORKS[given.work](given.document) as Result);
    },
    close: async () => {},
  };
}

/** Reads requests in the test's own process, without limits. */
export const inProcessExtractor = extractorOf(inProcess());
