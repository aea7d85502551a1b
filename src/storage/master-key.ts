import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { link, mkdir, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Settings } from '../config/settings.ts';
import { StorageError } from './storage.ts';

const KEY_BYTES = 32;

/**
 * The desk's master key: 32 bytes from `LETTERHEAD_KEY`, else from the file `key` in the data folder (base64, one line, mode
 * 0600), which the first start makes. Throws a `StorageError` if the file cannot be read or made, or holds no 32 bytes: a
 * broken key is never replaced, nor a lost one beside its database, for what it sealed would be lost.
 */
export async function loadMasterKey(settings: Pick<Settings, 'dataFolder' | 'key'>): Promise<Uint8Array> {
  if (settings.key !== null) {
    if (settings.key.length === KEY_BYTES) return settings.key;
    throw new StorageError(
      'key',
      `LETTERHEAD_KEY has ${settings.key.length} bytes: give ${KEY_BYTES} bytes in base64 (openssl rand -base64 32).`,
    );
  }
  const file = join(settings.dataFolder, 'key');
  try {
    const stored = await readStored(file);
    if (stored === null && existsSync(join(settings.dataFolder, 'postgres', 'PG_VERSION'))) throw lost(file);
    return decode(file, stored ?? (await makeOnce(settings.dataFolder, file)));
  } catch (error) {
    if (error instanceof StorageError) throw error;
    throw new StorageError(
      'key',
      `The key file ${file} cannot be read or made (${code(error)}): ${code(error) === 'ENOSPC' ? 'make room on its disk' : 'give this user the right to it'}, or set LETTERHEAD_KEY.`,
      error,
    );
  }
}

function lost(file: string): StorageError {
  return new StorageError(
    'key',
    `The key file ${file} is gone, but the database beside it was sealed with a key: restore the file from a backup, or set LETTERHEAD_KEY to the key that was in it.`,
  );
}

async function readStored(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (code(error) === 'ENOENT') return null;
    throw error;
  }
}

/** Writes a new key beside its place and links it there: of two starts at once one wins, and no one ever sees half a key. */
async function makeOnce(folder: string, file: string): Promise<string> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const draft = `${file}.${randomBytes(8).toString('hex')}`;
  try {
    const handle = await open(draft, 'wx', 0o600);
    try {
      await handle.writeFile(`${randomBytes(KEY_BYTES).toString('base64')}\n`);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await link(draft, file).catch((error: unknown) => {
      if (code(error) !== 'EEXIST') throw error;
    });
  } finally {
    await rm(draft, { force: true });
  }
  await syncFolder(folder);
  return readFile(file, 'utf8');
}

async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function decode(file: string, text: string): Uint8Array {
  const key = Uint8Array.from(Buffer.from(text.trim(), 'base64'));
  if (key.length === KEY_BYTES && Buffer.from(key).toString('base64') === text.trim()) return key;
  throw new StorageError(
    'key',
    `The key file ${file} does not hold ${KEY_BYTES} bytes in base64: restore it from a backup, or set LETTERHEAD_KEY to the key that was in it. Without that key nothing sealed can be read.`,
  );
}

function code(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
}
