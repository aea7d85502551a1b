import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStorage } from '../../src/storage/open.ts';
import type { Storage } from '../../src/storage/storage.ts';
import { realService } from '../services.ts';
import { scratchDatabase } from '../storage/scratch-database.ts';

/** A fresh database for one suite, and how to remove it. */
export interface ScratchStorage {
  readonly storage: Storage;
  remove(): Promise<void>;
}

const server = realService('TEST_POSTGRES_URL');

/** Every kind of database that this machine has. */
export const SCRATCH_STORAGES: readonly { name: string; open: () => Promise<ScratchStorage> }[] = [
  { name: 'embedded', open: openScratchEmbedded },
  ...(server === null ? [] : [{ name: 'PostgreSQL', open: () => openScratchDatabase(server) }]),
];

/** An embedded database in a folder of its own. */
export async function openScratchEmbedded(): Promise<ScratchStorage> {
  return open(null, async () => {});
}

async function openScratchDatabase(url: string): Promise<ScratchStorage> {
  const database = await scratchDatabase(url);
  return open(database.url, database.drop);
}

async function open(databaseUrl: string | null, drop: () => Promise<void>): Promise<ScratchStorage> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'letterhead-cases-'));
  const storage = await openStorage({ dataFolder, databaseUrl, key: null });
  return {
    storage,
    async remove() {
      await storage.close();
      await drop();
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}
