import { type FileHandle, mkdir, open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { Change } from './workspace.ts';

/** The desk's log of changes, one JSON line each. */
export interface Log {
  /** Resolves when the line is on disk. Rejects, then and for ever after, once a write has failed. */
  append(change: Change): Promise<void>;
  /** Writes what is pending and closes the file. */
  close(): Promise<void>;
}

/**
 * The changes in the folder's log, in their order; none if there is no log yet. A last line that was cut off in the middle of
 * writing is left out: nobody was told that it happened. Throws an error with file, line and remedy if another line is broken.
 */
export async function readLog(folder: string): Promise<Change[]> {
  const file = logFile(folder);
  const lines = (await readFile(file, 'utf8').catch(emptyIfMissing)).split('\n');
  lines.pop(); // '' after the last line end, or a line that was cut off
  return lines.map((line, index) => {
    try {
      return JSON.parse(line) as Change;
    } catch {
      throw new Error(
        `${file}:${index + 1} is not valid JSON: mend or remove that line, or move the file away to begin with an empty desk`,
      );
    }
  });
}

/**
 * Opens the log for appending after replacing its content by `changes`, the shortest way to the present state. The old content stays in
 * place until the new one is safely on disk. Makes the folder if need be (mode 0700, file 0600).
 */
export async function openLog(folder: string, changes: readonly Change[]): Promise<Log> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = logFile(folder);
  const fresh = await open(`${file}.new`, 'w', 0o600);
  try {
    await fresh.writeFile(changes.map(toLine).join(''));
    await fresh.sync();
  } finally {
    await fresh.close();
  }
  await rename(`${file}.new`, file);
  await syncFolder(folder);
  return appendingTo(await open(file, 'a', 0o600));
}

/** Makes a rename or a new file in this folder survive a power failure. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function appendingTo(handle: FileHandle): Log {
  let pending: { line: string; done: () => void; failed: (error: unknown) => void }[] = [];
  let writing: Promise<void> | null = null;
  let broken: { error: unknown } | null = null;

  const writeAll = async () => {
    while (pending.length > 0) {
      const batch = pending;
      pending = [];
      try {
        if (broken) throw broken.error;
        await handle.appendFile(batch.map((one) => one.line).join(''));
        await handle.datasync();
        for (const one of batch) one.done();
      } catch (error) {
        broken = { error };
        for (const one of batch) one.failed(error);
      }
    }
    writing = null;
  };

  return {
    append: (change) =>
      new Promise((done, failed) => {
        pending.push({ line: toLine(change), done, failed });
        writing ??= writeAll();
      }),
    close: async () => {
      await writing;
      await handle.close();
    },
  };
}

const logFile = (folder: string) => join(folder, 'desk.jsonl');
const toLine = (change: Change) => `${JSON.stringify(change)}\n`;

function emptyIfMissing(error: unknown): string {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
  throw error;
}
