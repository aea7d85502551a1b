import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { openStorage } from '../../src/storage/open.ts';
import type { Storage } from '../../src/storage/storage.ts';
import { realService } from '../services.ts';
import { scratchDatabase } from './scratch-database.ts';
import { scratchFolder } from './scratch-folder.ts';

const server = realService('TEST_POSTGRES_URL');
const key = Uint8Array.from(randomBytes(32));

async function opened(settings: Parameters<typeof openStorage>[0]): Promise<Storage> {
  const storage = await openStorage(settings);
  onTestFinished(() => storage.close());
  return storage;
}

async function refusal(settings: Parameters<typeof openStorage>[0]): Promise<Error> {
  const outcome = await openStorage(settings).catch((error: unknown) => error);
  if (!(outcome instanceof Error)) throw new Error('the storage opened');
  expect(outcome.name).toBe('StorageError');
  expect(outcome.message).not.toContain('\n');
  return outcome;
}

/** What holds on either database. One database for all of them; the last test leaves it unusable. */
function bothDatabases(settings: () => Parameters<typeof openStorage>[0]): void {
  it('keeps what was committed, and nothing else', async () => {
    const storage = await openStorage(settings());
    await storage.prisma.caseCounter.create({ data: { year: 2026, last: 1 } });
    const failing = storage.prisma.$transaction(async (tx) => {
      await tx.caseCounter.update({ where: { year: 2026 }, data: { last: 99 } });
      throw new Error('taken back');
    });
    await expect(failing).rejects.toThrow('taken back');
    expect(await storage.alive()).toBe(true);
    await storage.close();
    await storage.close();

    const again = await opened(settings());
    expect(await again.prisma.caseCounter.findMany()).toEqual([{ year: 2026, last: 1 }]);
  });

  it('lets transactions that come at once take turns', async () => {
    const { prisma } = await opened(settings());
    await prisma.caseCounter.upsert({
      where: { year: 1 },
      create: { year: 1, last: 0 },
      update: { last: 0 },
    });
    await Promise.all(
      Array.from({ length: 20 }, () =>
        prisma.$transaction(async (tx) => {
          await tx.$queryRaw`SELECT 1 FROM "CaseCounter" WHERE year = 1 FOR UPDATE`;
          const { last } = await tx.caseCounter.findUniqueOrThrow({ where: { year: 1 } });
          await tx.caseCounter.update({ where: { year: 1 }, data: { last: last + 1 } });
        }),
      ),
    );
    expect((await prisma.caseCounter.findUniqueOrThrow({ where: { year: 1 } })).last).toBe(20);
  });

  it('goes on after a query that fails', async () => {
    const { prisma } = await opened(settings());
    await expect(prisma.$queryRawUnsafe('SELECT nonsense')).rejects.toThrow();
    await expect(
      prisma.$transaction(async (tx) => {
        await tx.$executeRawUnsafe('INSERT INTO nowhere VALUES (1)').catch(() => {});
        await tx.caseCounter.create({ data: { year: 3, last: 1 } });
      }),
    ).rejects.toThrow();
    expect(await prisma.caseCounter.count({ where: { year: 3 } })).toBe(0);
  });

  it('stores and returns bytes, times and large numbers as they are', async () => {
    const { prisma } = await opened(settings());
    const sealedRaw = Uint8Array.from(randomBytes(300_000));
    const receivedAt = new Date('2026-11-22T09:41:07.123Z');
    const made = await prisma.message.create({
      data: { sha256: 'aa', door: 'command', bytes: 3, sealedRaw, receivedAt },
    });
    const read = await prisma.message.findUniqueOrThrow({ where: { id: made.id } });
    expect(Buffer.compare(read.sealedRaw!, sealedRaw)).toBe(0);
    expect(read.receivedAt).toEqual(receivedAt);
    const position = { mailbox: 'm', uidValidity: 2n ** 32n - 1n, lastUid: 2n ** 40n };
    await prisma.mailboxPosition.create({ data: position });
    expect(await prisma.mailboxPosition.findFirstOrThrow()).toMatchObject(position);
  });

  it('refuses another master key than the one it was sealed with', async () => {
    await (await openStorage(settings())).close();
    const error = await refusal({ ...settings(), key: Uint8Array.from(randomBytes(32)) });
    expect(error).toMatchObject({ problem: 'wrong-key' });
    expect(error.message).toContain('LETTERHEAD_KEY');
    await opened(settings());
  });

  it('refuses a database that is newer than the program', async () => {
    const storage = await openStorage(settings());
    await storage.prisma.$executeRaw`
      INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
      VALUES ('x', 'x', '29990101000000_from_the_future', now(), 1)`;
    await storage.close();
    const error = await refusal(settings());
    expect(error).toMatchObject({ problem: 'database-newer' });
    expect(error.message).toContain('29990101000000_from_the_future');
  });
}

describe('openStorage on the embedded database', () => {
  let dataFolder = '';
  beforeAll(() => {
    dataFolder = mkdtempSync(join(tmpdir(), 'letterhead-'));
  });
  afterAll(() => rmSync(dataFolder, { recursive: true, force: true }));
  bothDatabases(() => ({ dataFolder, databaseUrl: null, key }));

  it('keeps its files in a folder for this user only', async () => {
    const folder = scratchFolder();
    const storage = await opened({ dataFolder: folder, databaseUrl: null, key: null });
    expect(storage.kind).toBe('embedded');
    expect(statSync(join(folder, 'postgres')).mode & 0o777).toBe(0o700);
    expect(statSync(join(folder, 'key')).mode & 0o777).toBe(0o600);
  });

  it('refuses a folder that is in use, and takes it when it is free again', async () => {
    const settings = { dataFolder: scratchFolder(), databaseUrl: null, key };
    const first = await openStorage(settings);
    const error = await refusal(settings);
    expect(error).toMatchObject({ problem: 'folder-in-use' });
    expect(error.message).toContain(`${join(settings.dataFolder, 'postgres')} is in use by another process`);
    expect(error.message).toContain('DATABASE_URL');
    await first.close();
    await opened(settings);
  });

  it('names a folder that it cannot use', async () => {
    const dataFolder = scratchFolder();
    writeFileSync(join(dataFolder, 'postgres'), 'a file in the way');
    const error = await refusal({ dataFolder, databaseUrl: null, key });
    expect(error.message).toContain(join(dataFolder, 'postgres'));
    expect(error.message).toContain('LETTERHEAD_DATA');
  });

  it('names a folder that holds no database it can start, and frees it', async () => {
    const dataFolder = scratchFolder();
    const storage = await openStorage({ dataFolder, databaseUrl: null, key });
    await storage.close();
    writeFileSync(join(dataFolder, 'postgres', 'global', 'pg_control'), 'broken');
    const error = await refusal({ dataFolder, databaseUrl: null, key });
    expect(error.message).toContain(`${join(dataFolder, 'postgres')} does not start`);
    expect(error.message).toContain('backup');
    expect(await refusal({ dataFolder, databaseUrl: null, key })).toMatchObject({ problem: 'database' });
  });
});

describe.skipIf(server === null)('openStorage on PostgreSQL', () => {
  let url = '';
  let drop = async () => {};
  beforeAll(async () => {
    const made = await scratchDatabase(server!);
    url = made.url;
    drop = () => made.drop();
  });
  afterAll(() => drop());
  bothDatabases(() => ({ dataFolder: '/nonexistent', databaseUrl: url, key }));

  it('brings an empty database up to date once, however many processes start', async () => {
    const made = await scratchDatabase(server!);
    onTestFinished(() => made.drop());
    const settings = { dataFolder: '/nonexistent', databaseUrl: made.url, key };
    const storages = await Promise.all(Array.from({ length: 4 }, () => openStorage(settings)));
    const rows = await storages[0]!.prisma.$queryRaw<{ name: string; times: bigint }[]>`
      SELECT migration_name AS name, count(*) AS times FROM _prisma_migrations GROUP BY migration_name`;
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every((row) => row.times === 1n)).toBe(true);
    expect(await storages[0]!.prisma.installation.count()).toBe(1);
    await Promise.all(storages.map((storage) => storage.close()));
  });

  it('survives connections that the server cuts', async () => {
    const { prisma, alive } = await opened({ dataFolder: '/nonexistent', databaseUrl: await fresh(), key });
    const cut = prisma.$queryRaw`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE datname = current_database() AND pid <> pg_backend_pid()`;
    await Promise.all([cut, ...Array.from({ length: 5 }, () => prisma.caseCounter.count().catch(() => 0))]);
    await expect.poll(alive).toBe(true);
  });

  it('says what is wrong with the database', async () => {
    const missing = new URL(url);
    missing.pathname = '/no_such_database';
    const error = await refusal({ dataFolder: '/nonexistent', databaseUrl: missing.href, key });
    expect(error.message).toMatch(/^DATABASE_URL: .*no database no_such_database.*createdb/);
    const stranger = new URL(url);
    stranger.username = 'no_such_user';
    stranger.password = 'hunter2';
    const refused = await refusal({ dataFolder: '/nonexistent', databaseUrl: stranger.href, key });
    expect(refused.message).toMatch(/^DATABASE_URL: .*refuses the user no_such_user/);
    expect(refused.message).not.toContain('hunter2');
  });

  async function fresh(): Promise<string> {
    const made = await scratchDatabase(server!);
    onTestFinished(() => made.drop());
    return made.url;
  }
});

describe('openStorage with a DATABASE_URL that leads nowhere', () => {
  const open = (databaseUrl: string) => refusal({ dataFolder: '/nonexistent', databaseUrl, key });

  it('says that no server answers', async () => {
    const port = await freePort();
    const error = await open(`postgres://me:hunter2@127.0.0.1:${port}/desk`);
    expect(error.message).toBe(
      `DATABASE_URL: no PostgreSQL server answers at 127.0.0.1:${port}. Start it, or correct the address.`,
    );
  });

  it('says that the host is not known', async () => {
    expect((await open('postgres://me@nowhere.invalid/desk')).message).toContain(
      'nowhere.invalid is not known',
    );
  });

  it.each(['mysql://me@127.0.0.1/desk', 'desk', ''])('says how to write it (%j)', async (url) => {
    expect((await open(url)).message).toContain('write postgres://user:password@host:5432/database');
  });
});

/** A port on which nothing listens. */
function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 1));
    });
  });
}
