import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { openStorage } from '../../src/storage/open.ts';
import type { Storage } from '../../src/storage/storage.ts';
import { realService } from '../services.ts';

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
  const name = `letterhead_cases_${randomBytes(6).toString('hex')}`;
  await onServer(url, `CREATE DATABASE ${name}`);
  const scratch = new URL(url);
  scratch.pathname = `/${name}`;
  return open(scratch.href, () => onServer(url, `DROP DATABASE ${name} WITH (FORCE)`));
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

async function onServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
