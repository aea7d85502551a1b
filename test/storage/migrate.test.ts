import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import { describe, expect, it, onTestFinished } from 'vitest';
import { migrate } from '../../src/storage/migrate.ts';
import { pglitePool } from '../../src/storage/pglite-pool.ts';
import { realService } from '../services.ts';
import { scratchDatabase } from './scratch-database.ts';
import { scratchFolder } from './scratch-folder.ts';

const server = realService('TEST_POSTGRES_URL');

async function embeddedPool(): Promise<pg.Pool> {
  const db = await PGlite.create();
  const pool = pglitePool(db);
  onTestFinished(async () => {
    await pool.end();
    await db.close();
  });
  return pool;
}

async function serverPool(): Promise<pg.Pool> {
  const made = await scratchDatabase(server!);
  const pool = new pg.Pool({ connectionString: made.url });
  onTestFinished(async () => {
    await pool.end();
    await made.drop();
  });
  return pool;
}

function migrations(files: Record<string, string>): string {
  const folder = scratchFolder();
  for (const [name, sql] of Object.entries(files)) add(folder, name, sql);
  writeFileSync(join(folder, 'migration_lock.toml'), 'provider = "postgresql"');
  return folder;
}

function add(folder: string, name: string, sql: string): void {
  mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, name, 'migration.sql'), sql);
}

const FIRST = 'CREATE TABLE a (id INT PRIMARY KEY); INSERT INTO a VALUES (1);';
const SECOND = `ALTER TABLE a ADD COLUMN b TEXT DEFAULT 'x;y';
CREATE FUNCTION two() RETURNS INT AS $$ BEGIN RETURN 2; END; $$ LANGUAGE plpgsql;`;

describe.each([
  { where: 'the embedded database', pool: embeddedPool, skip: false },
  { where: 'PostgreSQL', pool: serverPool, skip: server === null },
])('migrate on $where', ({ pool: open, skip }) => {
  it.skipIf(skip)('applies what is missing, in order, and nothing twice', async () => {
    const pool = await open();
    const folder = migrations({ '2_second': SECOND, '1_first': FIRST });
    expect(await migrate(pool, folder, 'The database')).toEqual(['1_first', '2_second']);
    expect(await migrate(pool, folder, 'The database')).toEqual([]);
    add(folder, '3_third', 'INSERT INTO a VALUES (two());');
    expect(await migrate(pool, folder, 'The database')).toEqual(['3_third']);
    expect((await pool.query('SELECT * FROM a ORDER BY id')).rows).toEqual([
      { id: 1, b: 'x;y' },
      { id: 2, b: 'x;y' },
    ]);
  });

  it.skipIf(skip)('applies each once when several start together', async () => {
    const pool = await open();
    const folder = migrations({ '1_first': FIRST, '2_second': SECOND });
    const applied = await Promise.all([1, 2, 3].map(() => migrate(pool, folder, 'The database')));
    expect(applied.flat()).toEqual(['1_first', '2_second']);
  });

  it.skipIf(skip)('keeps nothing of one that fails, and applies it when it is mended', async () => {
    const pool = await open();
    const folder = migrations({
      '1_first': FIRST,
      '2_bad': 'CREATE TABLE c (id INT); INSERT INTO nowhere VALUES (1);',
    });
    const failing = migrate(pool, folder, 'The database X');
    await expect(failing).rejects.toThrow(
      /^The migration 2_bad failed on The database X \(.*nowhere.*\): nothing of it was kept/,
    );
    await expect(failing).rejects.toMatchObject({ problem: 'migration' });
    expect((await pool.query("SELECT to_regclass('c') AS c")).rows).toEqual([{ c: null }]);
    add(folder, '2_bad', 'CREATE TABLE c (id INT);');
    expect(await migrate(pool, folder, 'The database X')).toEqual(['2_bad']);
  });

  it.skipIf(skip)('refuses changed, unknown and half-done migrations', async () => {
    const pool = await open();
    const folder = migrations({ '1_first': FIRST });
    await migrate(pool, folder, 'The database');
    add(folder, '1_first', `${FIRST} -- changed`);
    await expect(migrate(pool, folder, 'The database')).rejects.toThrow('1_first is not the one');
    rmSync(join(folder, '1_first'), { recursive: true });
    await expect(migrate(pool, folder, 'The database')).rejects.toMatchObject({ problem: 'database-newer' });
    add(folder, '1_first', FIRST);
    await pool.query('UPDATE _prisma_migrations SET finished_at = NULL');
    await expect(migrate(pool, folder, 'The database')).rejects.toThrow('half-done migration 1_first');
    await pool.query('UPDATE _prisma_migrations SET rolled_back_at = now()');
    await expect(migrate(pool, folder, 'The database')).rejects.toThrow('already exists');
  });
});
