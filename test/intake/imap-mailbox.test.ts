import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ImapFlow } from 'imapflow';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readSettings } from '../../src/config/environment.ts';
import { checkImap, openImapMailbox } from '../../src/intake/imap-mailbox.ts';
import type { Door } from '../../src/intake/inbox-folder.ts';
import { openStorage } from '../../src/storage/open.ts';
import type { Storage } from '../../src/storage/storage.ts';
import { DOVECOT_PASSWORD, DOVECOT_USER, type Dovecot, dovecot } from '../dovecot.ts';
import { type Logged, logged } from '../logged.ts';
import { realService } from '../services.ts';
import { waitUntil } from '../wait-until.ts';

const program = realService('TEST_DOVECOT');

describe.skipIf(program === null)('a mailbox on Dovecot', () => {
  let server: Dovecot;
  let storage: Storage;
  let log: Logged;
  let doors: Door[];
  let taken: string[];

  beforeAll(async () => {
    storage = await openStorage({
      dataFolder: mkdtempSync(join(tmpdir(), 'letterhead-imap-')),
      databaseUrl: null,
      key: null,
    });
  });
  beforeEach(async () => {
    server = await dovecot(program!);
    log = logged();
    doors = [];
    taken = [];
  });
  afterEach(async () => {
    await Promise.all(doors.map((door) => door.close()));
    await server.remove();
  });
  afterAll(() => storage?.close());

  const imap = (url = server.url) => readSettings({ IMAP_URL: url }, '/').imap!;
  const open = () => {
    const door = openImapMailbox({
      imap: imap(),
      storage,
      log,
      receive: async (raw) => {
        taken.push(/Subject: (.*)/.exec(Buffer.from(raw).toString())![1]!.trim());
      },
    });
    doors.push(door);
    return door;
  };
  async function asOwner<T>(act: (client: ImapFlow) => Promise<T>): Promise<T> {
    const client = new ImapFlow({
      host: '127.0.0.1',
      port: server.port,
      secure: false,
      auth: { user: DOVECOT_USER, pass: DOVECOT_PASSWORD },
      logger: false,
    });
    await client.connect();
    try {
      return await act(client);
    } finally {
      await client.logout();
    }
  }
  const send = (...subjects: string[]) =>
    asOwner(async (client) => {
      for (const subject of subjects)
        await client.append('INBOX', `From: a@example.com\r\nSubject: ${subject}\r\n\r\nHello\r\n`);
    });

  it('takes what is there, then what comes, each once, and touches nothing', async () => {
    await send('one', 'two');
    open();
    await waitUntil('both are taken', () => taken.length === 2);
    await send('three');
    await waitUntil('the new one is taken while idle', () => taken.length === 3);
    expect(taken).toEqual(['one', 'two', 'three']);
    const flags = await asOwner(async (client) => {
      await client.mailboxOpen('INBOX');
      return client.fetchAll('1:*', { flags: true });
    });
    expect(flags).toHaveLength(3);
    expect(flags.every(({ flags: set }) => !set?.has('\\Seen') && !set?.has('\\Deleted'))).toBe(true);
  });

  it('goes on where it stopped', async () => {
    await send('one');
    await waitUntil('the first is taken', () => (doors.length === 0 ? void open() : taken.length === 1));
    await doors[0]!.close();
    await send('two');
    open();
    await waitUntil('only the second is taken', () => taken.length === 2);
    expect(taken).toEqual(['one', 'two']);
  });

  it('comes back after the server was away', async () => {
    open();
    await waitUntil('the mailbox is open', () =>
      log.lines.some(({ message }) => message.includes('is open')),
    );
    await server.stop();
    await server.start();
    await send('after');
    await waitUntil('the mail is taken', () => taken.includes('after'));
  });

  it('reads everything again when the mailbox was made anew', async () => {
    await send('one', 'two');
    open();
    await waitUntil('both are taken', () => taken.length === 2);
    await doors[0]!.close();
    await storage.prisma.mailboxPosition.updateMany({ data: { uidValidity: 7n, lastUid: 99n } });
    open();
    await waitUntil('both are taken again', () => taken.length === 4);
    expect(taken).toEqual(['one', 'two', 'one', 'two']);
  });

  it('is read by one process at a time', async () => {
    open();
    await waitUntil('the first reads', () => log.lines.some(({ message }) => message.includes('is open')));
    open();
    await send('one');
    await waitUntil('it is taken', () => taken.length > 0);
    expect(taken).toEqual(['one']);
    expect(log.lines.filter(({ message }) => message.includes('is open'))).toHaveLength(1);
  });

  it('says what is wrong with the address', async () => {
    await expect(checkImap(imap())).resolves.toBeUndefined();
    await expect(checkImap({ ...imap(), password: 'wrong' })).rejects.toThrow(
      'refused the user or the password',
    );
    await expect(checkImap({ ...imap(), mailbox: 'Nowhere' })).rejects.toThrow(/IMAP_URL: the server says/);
    await server.stop();
    await expect(checkImap(imap())).rejects.toThrow('nothing answers at 127.0.0.1');
  });
});
