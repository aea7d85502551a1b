import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PrismaPg } from '@prisma/adapter-pg';
import type { Settings } from '../config/settings.ts';
import { makeDataFolder } from './data-folder.ts';
import { type Engine, openEmbedded } from './embedded.ts';
import { PrismaClient } from './generated/client.ts';
import { loadMasterKey } from './master-key.ts';
import { migrate } from './migrate.ts';
import { explainConnection, openServer, serverName } from './server.ts';
import { type Storage, StorageError } from './storage.ts';
import { openVault, UnsealError, type Vault } from './vault.ts';

const MIGRATIONS = fileURLToPath(new URL('../../prisma/migrations', import.meta.url));

/** A transaction waits this long for its turn, and may then run that long, in ms. */
const TRANSACTION_LIMITS = { maxWait: 15_000, timeout: 30_000 };

const ALIVE_MS = 2_000;

/**
 * Opens the database that the settings name, brings it up to date and makes sure that the master key is the one that it was
 * sealed with: a PostgreSQL server (`DATABASE_URL`), else an embedded one in `<dataFolder>/postgres`.
 *
 * Throws a `StorageError`: one line that names `DATABASE_URL`, `LETTERHEAD_KEY`, `LETTERHEAD_DATA` or the folder, and the remedy.
 */
export async function openStorage(
  settings: Pick<Settings, 'dataFolder' | 'databaseUrl' | 'key'>,
): Promise<Storage> {
  if (settings.databaseUrl === null || settings.key === null) makeDataFolder(settings.dataFolder);
  const vault = openVault(await loadMasterKey(settings));
  const folder = join(settings.dataFolder, 'postgres');
  const url = settings.databaseUrl;
  const engine = url === null ? await openEmbedded(folder) : openServer(url);
  const prisma = new PrismaClient({
    adapter: new PrismaPg(engine.pool),
    transactionOptions: TRANSACTION_LIMITS,
  });
  const place = url === null ? `The database in ${folder}` : `The database ${serverName(url)} (DATABASE_URL)`;
  const close = closeOnce(prisma, engine);
  try {
    await migrate(engine.pool, MIGRATIONS, place);
    await checkMasterKey(prisma, vault, place);
  } catch (error) {
    await close();
    if (error instanceof StorageError) throw error;
    throw url === null
      ? new StorageError('database', `${place} does not answer: ${messageOf(error)}`, error)
      : explainConnection(url, error);
  }
  return {
    kind: url === null ? 'embedded' : 'postgres',
    prisma,
    vault,
    alive: () => answersInTime(prisma),
    close,
  };
}

function closeOnce(prisma: PrismaClient, engine: Engine): () => Promise<void> {
  let closed: Promise<void> | null = null;
  return () => {
    closed ??= prisma.$disconnect().then(() => engine.close());
    return closed;
  };
}

/** The first opening leaves a key wrapped by the master key; every later one must be able to unwrap it. */
async function checkMasterKey(prisma: PrismaClient, vault: Vault, place: string): Promise<void> {
  await prisma.installation.createMany({
    data: [{ place: 1, keyCheck: vault.newKey().wrapped }],
    skipDuplicates: true,
  });
  const { keyCheck } = await prisma.installation.findUniqueOrThrow({ where: { place: 1 } });
  try {
    vault.unwrap(keyCheck);
  } catch (error) {
    if (!(error instanceof UnsealError)) throw error;
    throw new StorageError(
      'wrong-key',
      `${place} was sealed with another key: set LETTERHEAD_KEY to that key (the file "key" in the data folder that it was made with).`,
      error,
    );
  }
}

async function answersInTime(prisma: PrismaClient): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, ALIVE_MS, false);
  });
  const answer = prisma.$queryRaw`SELECT 1`.then(
    () => true,
    () => false,
  );
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}

function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0]!.trim();
}
