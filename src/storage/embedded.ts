import { chmodSync, fsyncSync, mkdirSync } from 'node:fs';
import { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';
import type pg from 'pg';
import { freeMebibytes } from '../config/free-space.ts';
import { lockFolder } from './folder-lock.ts';
import { pglitePool } from './pglite-pool.ts';
import { StorageError } from './storage.ts';

/** With less room than this PostgreSQL may not start: a segment of its log and then some. */
const NEEDED_MEBIBYTES = 64;

/** A pool of connections and how to end what is behind them. */
export interface Engine {
  readonly pool: pg.Pool;
  close(): Promise<void>;
}

/**
 * A PostgreSQL in this process, its files in `folder`: made if missing, for this user only, locked against other processes, and
 * written through to the disk at every commit. Throws a `StorageError` that names the folder.
 */
export async function openEmbedded(folder: string): Promise<Engine> {
  makePrivate(folder);
  const unlock = await lockFolder(folder);
  try {
    const db = await startDurable(folder);
    const pool = pglitePool(db);
    return {
      pool,
      async close() {
        await pool.end();
        await db.close();
        unlock();
      },
    };
  } catch (error) {
    unlock();
    const free = freeMebibytes(folder);
    if (free < NEEDED_MEBIBYTES)
      throw new StorageError(
        'folder',
        `The disk of ${folder} is full (${free} MiB free): make room, or set LETTERHEAD_DATA to a folder on another one.`,
        error,
      );
    throw new StorageError(
      'database',
      `The embedded database in ${folder} does not start (${firstLine(error)}): restore the folder from a backup, or set DATABASE_URL.`,
      error,
    );
  }
}

/** PGlite writes its files readable for everyone; the folder around them is not. */
function makePrivate(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    chmodSync(folder, 0o700);
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    throw new StorageError(
      'folder',
      `The folder ${folder} cannot be made or used (${why}): give this user the right to it, or set LETTERHEAD_DATA to another one.`,
      error,
    );
  }
}

async function startDurable(folder: string): Promise<PGlite> {
  const files = new DurableFiles(folder);
  const db = await PGlite.create({
    dataDir: folder,
    fs: files,
    startParams: [
      ...PGlite.defaultStartParams.filter((param) => param !== '-F'),
      '-c',
      'wal_sync_method=fsync',
    ],
  });
  if (!files.durable) {
    await db.close();
    throw new Error('this version of PGlite offers no place for fsync');
  }
  return db;
}

/** PGlite starts with fsync off (`-F`), and its file system has no fsync at all: this one has. */
class DurableFiles extends NodeFS {
  durable = false;

  override async init(...given: Parameters<NodeFS['init']>): ReturnType<NodeFS['init']> {
    const { emscriptenOpts } = await super.init(...given);
    const addFsync = (module: unknown) => {
      const operations = streamOperations(module);
      if (operations === null) return;
      operations.fsync = (stream) => {
        if (stream.nfd !== undefined) fsyncSync(stream.nfd);
        return 0;
      };
      this.durable = true;
    };
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [...(emscriptenOpts.preRun ?? []), addFsync] } };
  }
}

interface StreamOperations {
  fsync?: (stream: { nfd?: number }) => number;
}

/** Where Emscripten keeps what it does with open files; its types do not tell. */
function streamOperations(module: unknown): StreamOperations | null {
  const { NODEFS, FS } = module as {
    NODEFS?: { stream_ops?: StreamOperations };
    FS?: { filesystems?: { NODEFS?: { stream_ops?: StreamOperations } } };
  };
  return (NODEFS ?? FS?.filesystems?.NODEFS)?.stream_ops ?? null;
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : 'its files are not as it left them')
    .split('\n')[0]!
    .trim();
}
