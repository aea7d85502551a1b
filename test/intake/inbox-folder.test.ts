import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Door, openInboxFolder } from '../../src/intake/inbox-folder.ts';
import { type Logged, logged } from '../logged.ts';
import { waitUntil } from '../wait-until.ts';

let root: string;
let inbox: string;
let log: Logged;
let taken: Map<string, string>;
let door: Door | null;
let refuse: boolean;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'letterhead-inbox-'));
  inbox = join(root, 'inbox');
  log = logged();
  taken = new Map();
  door = null;
  refuse = false;
});
afterEach(() => door?.close());

async function open(samples: string | null = null): Promise<void> {
  door = await openInboxFolder({
    folder: inbox,
    samples,
    log,
    everyMs: 10,
    receive: async (raw, name) => {
      if (refuse) throw new Error('the database is away');
      taken.set(name, Buffer.from(raw).toString());
    },
  });
}

it('says once that a folder is not looked into, and takes the files beside it', async () => {
  mkdirSync(join(inbox, 'a folder'), { recursive: true });
  writeFileSync(join(inbox, 'a folder', 'inner.eml'), 'inner');
  await open();
  writeFileSync(join(inbox, 'b.eml'), 'two');
  await waitUntil('the file is taken', () => taken.has('b.eml'));
  await door?.close();
  expect([...taken.keys()]).toEqual(['b.eml']);
  expect(log.lines.filter(({ message }) => message.includes('stays there unread'))).toHaveLength(1);
});

it('lays the samples once, takes them in and removes what is stored', async () => {
  const samples = join(root, 'samples');
  mkdirSync(samples);
  writeFileSync(join(samples, 'a.eml'), 'one');
  await open(samples);
  await waitUntil(
    'the sample is taken',
    () => taken.get('a.eml') === 'one' && readdirSync(inbox).length === 0,
  );
  await door?.close();
  taken.clear();
  await open(samples);
  writeFileSync(join(inbox, 'b.eml'), 'two');
  await waitUntil('the new file is taken', () => taken.has('b.eml'));
  expect([...taken.keys()]).toEqual(['b.eml']);
});

it('leaves unfinished and hidden files and folders alone', async () => {
  await open();
  mkdirSync(join(inbox, 'folder.eml'));
  writeFileSync(join(inbox, '.hidden'), 'x');
  writeFileSync(join(inbox, 'c.eml.part'), 'half');
  writeFileSync(join(inbox, 'd.eml'), 'whole');
  await waitUntil('the whole file is taken', () => taken.has('d.eml'));
  expect(taken.size).toBe(1);
  renameSync(join(inbox, 'c.eml.part'), join(inbox, 'c.eml'));
  await waitUntil('the finished file is taken', () => taken.has('c.eml'));
});

it('keeps a file that could not be stored, and takes it later', async () => {
  refuse = true;
  await open();
  writeFileSync(join(inbox, 'e.eml'), 'kept');
  await waitUntil('the failure is told', () => log.lines.some(({ level }) => level === 'error'));
  expect(existsSync(join(inbox, 'e.eml'))).toBe(true);
  refuse = false;
  await waitUntil('it is taken after all', () => taken.get('e.eml') === 'kept');
  expect(log.lines.filter(({ level }) => level === 'error')).toHaveLength(1);
});

it('tells of a file that is too large without its name, and goes on with the others', async () => {
  await open();
  writeFileSync(join(inbox, 'f.eml'), '');
  truncateSync(join(inbox, 'f.eml'), 65 * 1024 * 1024);
  writeFileSync(join(inbox, 'g.eml'), 'fine');
  await waitUntil('the other is taken', () => taken.has('g.eml'));
  const told = await waitUntil('the problem is told', () =>
    log.lines.find(({ message }) => message.includes('cannot be read')),
  );
  expect(told.facts).toMatchObject({ folder: inbox, bytes: 65 * 1024 * 1024, modified: expect.any(Date) });
  expect(JSON.stringify(told)).not.toContain('f.eml');
  expect(existsSync(join(inbox, 'f.eml'))).toBe(true);
});
