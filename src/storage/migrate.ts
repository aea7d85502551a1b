import { createHash, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type pg from 'pg';
import { StorageError } from './storage.ts';

/** The advisory lock that Prisma takes while it migrates. */
const LOCK = 72707369;

const TABLE = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id VARCHAR(36) PRIMARY KEY NOT NULL, checksum VARCHAR(64) NOT NULL, finished_at TIMESTAMPTZ,
  migration_name VARCHAR(255) NOT NULL, logs TEXT, rolled_back_at TIMESTAMPTZ,
  started_at TIMESTAMPTZ NOT NULL DEFAULT now(), applied_steps_count INTEGER NOT NULL DEFAULT 0)`;

interface Migration {
  readonly name: string;
  readonly sql: string;
  readonly checksum: string;
}

interface Applied {
  readonly migration_name: string;
  readonly checksum: string;
  readonly finished_at: Date | null;
}

/**
 * Applies the migrations of `folder` that the database does not have yet, in the order of their names, and returns the names. It
 * keeps Prisma's own records (table, checksums, advisory lock), so that `prisma migrate status` agrees. Each migration is one
 * transaction with its record: one that fails leaves nothing behind and is tried again at the next start. Several processes may
 * call it at once.
 *
 * Throws a `StorageError` if a migration fails, was changed after it was applied, or is one that this program does not know.
 * `place` says in messages which database it is.
 */
export async function migrate(pool: pg.Pool, folder: string, place: string): Promise<string[]> {
  const migrations = readMigrations(folder);
  const client = await pool.connect();
  let broken = false;
  try {
    await client.query('SELECT pg_advisory_lock($1)', [LOCK]);
    await client.query(TABLE);
    const { rows } = await client.query<Applied>(
      'SELECT migration_name, checksum, finished_at FROM _prisma_migrations WHERE rolled_back_at IS NULL',
    );
    const missing = missingMigrations(migrations, rows, place);
    for (const migration of missing) await apply(client, migration, place);
    return missing.map((migration) => migration.name);
  } finally {
    await client.query('SELECT pg_advisory_unlock($1)', [LOCK]).catch(() => {
      broken = true;
    });
    client.release(broken);
  }
}

function readMigrations(folder: string): Migration[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => {
      const sql = readFileSync(join(folder, entry.name, 'migration.sql'), 'utf8');
      return { name: entry.name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function missingMigrations(
  known: readonly Migration[],
  applied: readonly Applied[],
  place: string,
): Migration[] {
  for (const row of applied) {
    const name = row.migration_name;
    const migration = known.find((one) => one.name === name);
    if (migration === undefined) {
      throw new StorageError(
        'database-newer',
        `${place} is newer than this program (it has the migration ${name}): start the newer version of Letterhead, or restore the backup from before it.`,
      );
    }
    if (row.finished_at === null) {
      throw new StorageError(
        'migration',
        `${place} has a half-done migration ${name}: repair it, then run "npx prisma migrate resolve".`,
      );
    }
    if (row.checksum !== migration.checksum) {
      throw new StorageError(
        'migration',
        `The migration ${name} is not the one that ${place} had applied: restore its file from the release.`,
      );
    }
  }
  const names = new Set(applied.map((row) => row.migration_name));
  return known.filter((migration) => !names.has(migration.name));
}

async function apply(client: pg.PoolClient, migration: Migration, place: string): Promise<void> {
  try {
    await client.query('BEGIN');
    await client.query(migration.sql);
    await client.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, clock_timestamp(), 1)`,
      [randomUUID(), migration.checksum, migration.name],
    );
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {});
    const why = error instanceof Error ? error.message : String(error);
    throw new StorageError(
      'migration',
      `The migration ${migration.name} failed on ${place} (${why}): nothing of it was kept; mend the cause and start again.`,
      error,
    );
  }
}
