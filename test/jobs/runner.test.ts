import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Bull from 'bull';
import { afterAll, beforeAll, describe } from 'vitest';
import { openStorage } from '../../src/storage/open.ts';
import type { Storage } from '../../src/storage/storage.ts';
import { realService } from '../services.ts';
import { scratchDatabase } from '../storage/scratch-database.ts';
import { runnerContract } from './runner-contract.ts';

const server = realService('TEST_POSTGRES_URL');
const redisUrl = realService('TEST_REDIS_URL');
const key = Uint8Array.from(randomBytes(32));

describe('in this process, on the embedded database', () => {
  let storage: Storage;
  let dataFolder = '';
  beforeAll(async () => {
    dataFolder = mkdtempSync(join(tmpdir(), 'letterhead-'));
    storage = await openStorage({ dataFolder, databaseUrl: null, key });
  });
  afterAll(async () => {
    await storage.close();
    rmSync(dataFolder, { recursive: true, force: true });
  });
  runnerContract(() => storage, null);
});

describe.skipIf(server === null)('in this process, on PostgreSQL', () => {
  const storage = onServer();
  runnerContract(storage, null);
});

describe.skipIf(server === null || redisUrl === null)('through Bull on Redis, on PostgreSQL', () => {
  const storage = onServer();
  afterAll(async () => {
    const { id } = await storage().prisma.installation.findFirstOrThrow();
    const queue = new Bull(`letterhead-${id}`, redisUrl!);
    await queue.obliterate({ force: true });
    await queue.close();
  });
  runnerContract(storage, redisUrl);
});

function onServer(): () => Storage {
  let storage: Storage;
  let drop = async () => {};
  beforeAll(async () => {
    const made = await scratchDatabase(server!);
    drop = () => made.drop();
    storage = await openStorage({ dataFolder: '/nonexistent', databaseUrl: made.url, key });
  });
  afterAll(async () => {
    await storage.close();
    await drop();
  });
  return () => storage;
}
