import { readDocument } from '../../src/documents/read.ts';
import type { Reader } from '../../src/documents/sandbox/sandbox.ts';

/** Reads in the test's own process; for messages without pictures. */
export const inProcessReader: Reader = {
  read: readDocument,
  skim: async (bytes, name) => ({ document: await readDocument(bytes, name), scans: 0 }),
  readWithoutScans: readDocument,
  close: async () => {},
};
