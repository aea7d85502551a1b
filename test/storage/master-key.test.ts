import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadMasterKey } from '../../src/storage/master-key.ts';
import { scratchFolder } from './scratch-folder.ts';

describe('loadMasterKey', () => {
  it('takes the one from the settings and writes nothing', async () => {
    const dataFolder = scratchFolder();
    const key = Uint8Array.from(randomBytes(32));
    expect(await loadMasterKey({ dataFolder, key })).toEqual(key);
    expect(readdirSync(dataFolder)).toEqual([]);
  });

  it('makes one once, for this user only, and keeps it', async () => {
    const dataFolder = join(scratchFolder(), 'not', 'there', 'yet');
    const first = await loadMasterKey({ dataFolder, key: null });
    expect(first).toHaveLength(32);
    expect(statSync(join(dataFolder, 'key')).mode & 0o777).toBe(0o600);
    expect(statSync(dataFolder).mode & 0o777).toBe(0o700);
    expect(await loadMasterKey({ dataFolder, key: null })).toEqual(first);
    expect(readdirSync(dataFolder)).toEqual(['key']);
  });

  it('makes none beside a database that was sealed with one', async () => {
    const dataFolder = scratchFolder();
    mkdirSync(join(dataFolder, 'postgres'));
    writeFileSync(join(dataFolder, 'postgres', 'PG_VERSION'), '17');
    await expect(loadMasterKey({ dataFolder, key: null })).rejects.toThrow(
      `The key file ${join(dataFolder, 'key')} is gone`,
    );
    expect(readdirSync(dataFolder)).toEqual(['postgres']);
  });

  it('agrees on one key when several starts make it at once', async () => {
    const dataFolder = scratchFolder();
    const keys = await Promise.all(
      Array.from({ length: 20 }, () => loadMasterKey({ dataFolder, key: null })),
    );
    expect(new Set(keys.map((key) => Buffer.from(key).toString('hex'))).size).toBe(1);
    expect(readdirSync(dataFolder)).toEqual(['key']);
  });

  it('writes what may be given as LETTERHEAD_KEY', async () => {
    const dataFolder = scratchFolder();
    const key = await loadMasterKey({ dataFolder, key: null });
    const text = readFileSync(join(dataFolder, 'key'), 'utf8').trim();
    expect(Uint8Array.from(Buffer.from(text, 'base64'))).toEqual(key);
  });

  it.each([
    ['', 'empty'],
    [randomBytes(31).toString('base64'), 'too short'],
    [`${randomBytes(32).toString('base64')}x`, 'more than a key'],
    ['not base64 at all, although forty-four long!!', 'text'],
  ])('refuses a key file of wrong length and leaves it as it is (%#: %s)', async (text) => {
    const dataFolder = scratchFolder();
    const file = join(dataFolder, 'key');
    writeFileSync(file, text);
    const error = await loadMasterKey({ dataFolder, key: null }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: 'StorageError', problem: 'key' });
    expect(String(error)).toContain(file);
    expect(String(error)).toContain('restore it from a backup');
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  it('says which file cannot be read', async () => {
    const dataFolder = scratchFolder();
    mkdirSync(join(dataFolder, 'key'));
    await expect(loadMasterKey({ dataFolder, key: null })).rejects.toThrow(
      `The key file ${join(dataFolder, 'key')} cannot be read or made (EISDIR)`,
    );
    writeFileSync(join(dataFolder, 'file'), '');
    const blocked = { dataFolder: join(dataFolder, 'file'), key: null };
    await expect(loadMasterKey(blocked)).rejects.toThrow('ENOTDIR');
  });

  it('names LETTERHEAD_KEY if that has another length', async () => {
    const settings = { dataFolder: scratchFolder(), key: new Uint8Array(16) };
    await expect(loadMasterKey(settings)).rejects.toThrow('LETTERHEAD_KEY has 16 bytes');
  });
});
