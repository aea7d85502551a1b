import { existsSync, mkdtempSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeDataFolder } from '../../src/storage/data-folder.ts';

const root = () => mkdtempSync(join(tmpdir(), 'letterhead-data-'));

it('makes the folder and those above it, for this user only', () => {
  const folder = join(root(), 'Ä b', 'c');
  makeDataFolder(folder);
  makeDataFolder(folder);
  expect(statSync(folder).mode & 0o777).toBe(0o700);
});

it('names LETTERHEAD_DATA when a file stands in the way', () => {
  const file = join(root(), 'file');
  writeFileSync(file, '');
  for (const folder of [file, join(file, 'below')])
    expect(() => makeDataFolder(folder)).toThrow(
      new RegExp(
        `^LETTERHEAD_DATA: the folder ${folder} cannot be made or used \\(E[A-Z]+\\): give this user`,
      ),
    );
});

it.runIf(existsSync('/proc/self'))('does not wait for ever where the system refuses folders', () => {
  expect(() => makeDataFolder('/proc/letterhead')).toThrow(/LETTERHEAD_DATA: the folder \/proc\/letterhead/);
});
