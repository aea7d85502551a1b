import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Tinypool } from 'tinypool';
import type { Document, ReadingProblem } from './document.ts';
import { detectKind, MAX_BYTES, mediaTypeOf } from './format.ts';
import type { Part } from './read.ts';
import { described, unreadable } from './rows.ts';
import type { ReadTask } from './sandbox-child.ts';

/** Reads untrusted files in child processes. */
export interface Reader {
  /**
   * Reads a file's bytes. Never throws for bad input: a file that takes too long or too much memory comes back with the problem
   * `too-slow` or `too-large`; of a mail, only the attachment that does.
   */
  read(bytes: Uint8Array, name: string): Promise<Document>;
  /** Ends the child processes; reads under way come back with a problem. */
  close(): Promise<void>;
}

/** Limits of one read. */
interface ReaderOptions {
  /** Child processes at most; two if not given. */
  readonly workers?: number;
  /** Milliseconds for one file with all that is attached to it; 30 seconds if not given. */
  readonly timeLimit?: number;
}

/** Megabytes of JavaScript heap. The child's own watch over its whole memory strikes first. */
const MAX_HEAP = 900;
const WARM = 60_000;

/**
 * Opens a reader whose children start with the first file, stay warm for a minute, and are replaced after a failure. They get none
 * of this process's environment.
 */
export function openReader(options: ReaderOptions = {}): Reader {
  const workers = options.workers ?? 2;
  const timeLimit = options.timeLimit ?? 30_000;
  const slots = openSlots(workers);
  let pool: Tinypool | null = null;

  async function run<Result>(task: ReadTask): Promise<Result | ReadingProblem> {
    pool ??= openPool(workers);
    const children = pool;
    await slots.take();
    try {
      return (await children.run(task, { signal: AbortSignal.timeout(timeLimit) })) as Result;
    } catch (error) {
      return (error as Error).name === 'AbortError' ? 'too-slow' : 'too-large';
    } finally {
      slots.give();
    }
  }

  async function read(bytes: Uint8Array, name: string): Promise<Document> {
    if (bytes.byteLength > MAX_BYTES) return failed(bytes, name, 'too-large');
    const whole = await run<Document>({ bytes, name, attachments: true });
    if (typeof whole !== 'string') return whole;
    const kind = detectKind(bytes, name, null);
    if (kind !== 'mail' && kind !== 'pdf') return failed(bytes, name, whole);
    const shell = await run<{ document: Document; parts: Part[] }>({ bytes, name, attachments: false });
    if (typeof shell === 'string') return failed(bytes, name, shell);
    const attachments: Document[] = [];
    for (const part of shell.parts) attachments.push(await readPart(part));
    return { ...shell.document, attachments };
  }

  async function readPart(part: Part): Promise<Document> {
    const document = await run<Document>({ bytes: part.bytes, name: part.name, attachments: true });
    return typeof document === 'string' ? failed(part.bytes, part.name, document) : document;
  }

  return {
    read,
    async close() {
      await pool?.destroy();
      pool = null;
    },
  };
}

function openPool(workers: number): Tinypool {
  const pool = new Tinypool({
    filename: childFile(),
    runtime: 'child_process',
    serialization: 'advanced',
    minThreads: 0,
    maxThreads: workers,
    idleTimeout: WARM,
    execArgv: [`--max-old-space-size=${MAX_HEAP}`],
    env: {},
  });
  // A child that dies without work is replaced when the next file comes.
  pool.on('error', () => undefined);
  return pool;
}

/** The child's program is compiled JavaScript, also where this file is run from its source. */
function childFile(): string {
  const folder = import.meta.url.endsWith('.ts') ? '../../dist/documents/' : './';
  const file = fileURLToPath(new URL(`${folder}sandbox-child.js`, import.meta.url));
  if (!existsSync(file)) throw new Error(`${file} is missing: run "npm run build" first`);
  return file;
}

function failed(bytes: Uint8Array, name: string, code: ReadingProblem): Document {
  const kind = detectKind(bytes, name, null);
  const detail =
    code === 'too-slow'
      ? `${name} took too long to read: ask for a simpler file.`
      : `${name} is too large, or needs too much memory, to be read: ask for a smaller file.`;
  return { ...described(bytes, name, mediaTypeOf(kind, null, bytes)), ...unreadable(kind, code, detail) };
}

interface Slots {
  take(): Promise<void>;
  give(): void;
}

/** Lets so many through at a time; the time limit of a read begins with its turn. */
function openSlots(count: number): Slots {
  const waiting: (() => void)[] = [];
  let free = count;
  return {
    async take() {
      if (free > 0) free -= 1;
      else await new Promise<void>((resolve) => waiting.push(resolve));
    },
    give() {
      const next = waiting.shift();
      if (next === undefined) free += 1;
      else next();
    },
  };
}
