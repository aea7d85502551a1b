import { availableParallelism } from 'node:os';
import { openChildPool } from './child-pool.ts';
import type { Document, ReadingProblem } from './document.ts';
import { detectKind, MAX_BYTES, mediaTypeOf } from './format.ts';
import { type Progress, recogniseScans } from './ocr/lane.ts';
import type { ScannedPage } from './ocr/scanned-page.ts';
import type { Part, Skimmed } from './read.ts';
import { described, unreadable } from './rows.ts';
import type { ReadTask } from './sandbox-child.ts';

/** Reads untrusted files in child processes. */
export interface Reader {
  /**
   * Reads a file's bytes, and the letters in its pictures. Never throws for bad input: a file that takes too long or too much memory
   * comes back with the problem `too-slow` or `too-large`; of a mail, only the attachment that does, of a scan, only the page.
   * `onPage` is told of each picture that was read.
   */
  read(bytes: Uint8Array, name: string, onPage?: (progress: Progress) => void): Promise<Document>;
  /** The same without pictures: their pages are empty. Tells how many there are. */
  skim(bytes: Uint8Array, name: string): Promise<{ readonly document: Document; readonly scans: number }>;
  /** Ends the child processes; reads under way come back with a problem. */
  close(): Promise<void>;
}

/** Limits of one read. */
interface ReaderOptions {
  /** Child processes for text at most; two if not given. */
  readonly workers?: number;
  /** Milliseconds for one file with all that is attached to it, pictures apart; 30 seconds if not given. */
  readonly timeLimit?: number;
  /** Milliseconds for one picture; two minutes if not given. */
  readonly pageTimeLimit?: number;
}

const PAGE_TIME_LIMIT = 120_000;

/** Opens a reader. Pictures have children of their own, one a core: text never waits for them. */
export function openReader(options: ReaderOptions = {}): Reader {
  const texts = openChildPool({
    program: 'sandbox-child',
    workers: options.workers ?? 2,
    timeLimit: options.timeLimit ?? 30_000,
    maxHeap: 900,
  });
  const pictures = openChildPool({
    program: 'ocr/ocr-child',
    workers: availableParallelism(),
    timeLimit: options.pageTimeLimit ?? PAGE_TIME_LIMIT,
    maxHeap: 900,
  });

  async function skim(bytes: Uint8Array, name: string): Promise<Skimmed> {
    if (bytes.byteLength > MAX_BYTES) return failed(bytes, name, 'too-large');
    const whole = await texts.run<Skimmed>(taskOf(bytes, name, true));
    if (typeof whole !== 'string') return whole;
    const kind = detectKind(bytes, name, null);
    if (kind !== 'mail' && kind !== 'pdf') return failed(bytes, name, whole);
    const shell = await texts.run<Skimmed & { parts: readonly Part[] }>(taskOf(bytes, name, false));
    if (typeof shell === 'string') return failed(bytes, name, shell);
    const attachments: Document[] = [];
    const scans: ScannedPage[] = [...shell.scans];
    for (const part of shell.parts) {
      const read = await texts.run<Skimmed>(taskOf(part.bytes, part.name, true));
      const one = typeof read === 'string' ? failed(part.bytes, part.name, read) : read;
      attachments.push(one.document);
      scans.push(...one.scans);
    }
    return { document: { ...shell.document, attachments }, scans };
  }

  return {
    async read(bytes, name, onPage = () => {}) {
      return await recogniseScans(await skim(bytes, name), pictures, onPage);
    },
    async skim(bytes, name) {
      const { document, scans } = await skim(bytes, name);
      return { document, scans: scans.length };
    },
    async close() {
      await Promise.all([texts.close(), pictures.close()]);
    },
  };
}

function taskOf(bytes: Uint8Array, name: string, attachments: boolean): ReadTask {
  return { bytes, name, attachments };
}

function failed(bytes: Uint8Array, name: string, code: ReadingProblem): Skimmed {
  const kind = detectKind(bytes, name, null);
  const detail =
    code === 'too-slow'
      ? `${name} took too long to read: ask for a simpler file.`
      : `${name} is too large, or needs too much memory, to be read: ask for a smaller file.`;
  const document = {
    ...described(bytes, name, mediaTypeOf(kind, null, bytes)),
    ...unreadable(kind, code, detail),
  };
  return { document, scans: [] };
}
