import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { waitUntil } from '../wait-until.ts';

/** So long the sessions of a database have to end by themselves, in milliseconds. */
const GOODBYE = 3_000;

/** A database of our own on the server at `serverUrl`, and how to throw it away. */
export async function scratchDatabase(
  serverUrl: string,
): Promise<{ readonly url: string; drop(): Promise<void> }> {
  const name = `letterhead_test_${randomBytes(6).toString('hex')}`;
  await onServer(serverUrl, `CREATE DATABASE ${name}`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => drop(serverUrl, name) };
}

/** A pool counts as ended before its sessions are: cut off while they end, they fail with an error that nobody awaits. */
async function drop(serverUrl: string, name: string): Promise<void> {
  const sessions = `SELECT 1 FROM pg_stat_activity WHERE datname = '${name}'`;
  const hasEnded = async (): Promise<boolean> => (await onServer(serverUrl, sessions)) === 0;
  await waitUntil('the sessions end', hasEnded, GOODBYE).catch(() => undefined);
  await onServer(serverUrl, `DROP DATABASE ${name} WITH (FORCE)`);
}

/** Runs one statement; the number of rows that it gives. */
async function onServer(url: string, sql: string): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows.length;
  } finally {
    await client.end();
  }
}
