import { availableParallelism } from 'node:os';
import { openChildPool } from '../../children/child-pool.ts';
import type { Document, DocumentKind, ReadingProblem } from '../document.ts';
import { detectKind, MAX_BYTES, mediaTypeOf } from '../format.ts';
import { type NameGiver, openNames } from '../names.ts';
import { type Progress, recogniseScans, withoutScans } from '../ocr/lane.ts';
import type { ScannedPage } from '../ocr/scanned-page.ts';
import type { Part, Skimmed } from '../read.ts';
import { described, unreadable } from '../rows.ts';
import type { ReadTask } from './sandbox-child.ts';

/** Reads untrusted files in child processes. */
export interface Reader {
  /**
   * Reads a file's bytes, and the letters in its pictures. Never throws for bad input: a file that takes too long or too much memory
   * comes back with the problem `too-slow` or `too-large`; of a mail or an archive, only the part that does, of a scan, only the
   * page.
   * `onPage` is told of each picture that was read.
   */
  read(bytes: Uint8Array, name: string, onPage?: (progress: Progress) => void): Promise<Document>;
  /** The same without pictures: their pages are empty. Tells how many there are. */
  skim(bytes: Uint8Array, name: string): Promise<{ readonly document: Document; readonly scans: number }>;
  /** The same for good: each page that is a picture is named in the `problem` of its document as one that could not be recognised. */
  readWithoutScans(bytes: Uint8Array, name: string): Promise<Document>;
  /** Ends the child processes; reads under way come back with a problem. */
  close(): Promise<void>;
}

/** Limits of one read. */
interface ReaderOptions {
  /** Child processes for text at most; two if not given. */
  readonly workers?: number;
  /** Milliseconds for one file with all that is attached to it, or for each part of it alone, pictures apart; 30 seconds if not given. */
  readonly timeLimit?: number;
  /** Milliseconds for one picture; two minutes if not given. */
  readonly pageTimeLimit?: number;
}

const PAGE_TIME_LIMIT = 120_000;
/** The parts of a file that needs too much are read alone until so many time limits have passed. */
const MAX_TURNS = 6;
const MAX_DEPTH = 3;
/** Kinds that hold other documents. */
const HOLDERS: ReadonlySet<DocumentKind> = new Set(['mail', 'pdf', 'zip', 'tnef', 'smime']);

/** Opens a reader. Pictures have children of their own, one a core: text never waits for them. */
export function openReader(options: ReaderOptions = {}): Reader {
  const timeLimit = options.timeLimit ?? 30_000;
  const texts = openChildPool({
    program: 'documents/sandbox/sandbox-child',
    workers: options.workers ?? 2,
    timeLimit,
    maxHeap: 900,
  });
  const pictures = openChildPool({
    program: 'documents/ocr/ocr-child',
    workers: availableParallelism(),
    timeLimit: options.pageTimeLimit ?? PAGE_TIME_LIMIT,
    maxHeap: 900,
  });

  /** The whole, or what can be read of it: where the whole needs too much, each part is read alone. */
  async function skim(bytes: Uint8Array, name: string, until: number, depth = 0): Promise<Skimmed> {
    if (bytes.byteLength > MAX_BYTES) return failed(bytes, name, 'too-large');
    if (performance.now() > until) return failed(bytes, name, 'too-slow');
    const whole = await texts.run<Skimmed>(taskOf(bytes, name, true));
    if (typeof whole !== 'string') return whole;
    if (!HOLDERS.has(detectKind(bytes, name, null)) || depth >= MAX_DEPTH) return failed(bytes, name, whole);
    const shell = await texts.run<Skimmed & { parts: readonly Part[] }>(taskOf(bytes, name, false));
    if (typeof shell === 'string') return failed(bytes, name, shell);
    const giveName = openNames([name]);
    const attachments: Document[] = [];
    const scans: ScannedPage[] = [...shell.scans];
    for (const part of shell.parts) {
      const one = renamed(await skim(part.bytes, part.name, until, depth + 1), giveName);
      attachments.push(one.document);
      scans.push(...one.scans);
    }
    return { document: { ...shell.document, attachments }, scans };
  }

  const begin = (bytes: Uint8Array, name: string): Promise<Skimmed> =>
    skim(bytes, name, performance.now() + timeLimit * MAX_TURNS);

  return {
    async read(bytes, name, onPage = () => {}) {
      return await recogniseScans(await begin(bytes, name), pictures, onPage);
    },
    async skim(bytes, name) {
      const { document, scans } = await begin(bytes, name);
      return { document, scans: scans.length };
    },
    async readWithoutScans(bytes, name) {
      return withoutScans(await begin(bytes, name));
    },
    async close() {
      await Promise.all([texts.close(), pictures.close()]);
    },
  };
}

function taskOf(bytes: Uint8Array, name: string, attachments: boolean): ReadTask {
  return { bytes, name, attachments };
}

/** What was read alone, under names of its own within the whole: parts that are read alone know nothing of each other's. */
function renamed({ document, scans }: Skimmed, giveName: NameGiver): Skimmed {
  const names = new Map<string, string>();
  const rename = (one: Document): Document => {
    const name = giveName(one.name, 'attachment');
    names.set(one.name, name);
    const problem = one.problem && {
      ...one.problem,
      detail: one.problem.detail.replace(one.name, () => name),
    };
    return { ...one, name, problem, attachments: one.attachments.map(rename) };
  };
  const whole = rename(document);
  return {
    document: whole,
    scans: scans.map((scan) => ({ ...scan, document: names.get(scan.document) ?? scan.document })),
  };
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
