import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hashMessageId } from '../../src/cases/find.ts';
import { markRead, openMessage, requestAnyway, storeMessage } from '../../src/cases/message.ts';
import type { Storage } from '../../src/storage/storage.ts';
import { openSample, RECEIVED_AT, storeSample } from './samples.ts';
import { SCRATCH_STORAGES, type ScratchStorage } from './storages.ts';

const UNKNOWN = '018f0000-0000-7000-8000-000000000000';

describe.each(SCRATCH_STORAGES)('stored messages on $name', ({ open }) => {
  let scratch: ScratchStorage;
  let storage: Storage;
  beforeAll(async () => {
    scratch = await open();
    storage = scratch.storage;
  });
  afterAll(async () => scratch.remove());

  function jobsOf(messageId: string) {
    return storage.prisma.job.findMany({
      where: { payload: { path: ['messageId'], equals: messageId } },
      orderBy: { id: 'asc' },
      select: { name: true, key: true, payload: true },
    });
  }

  const setAside = (messageId: string, kind: 'not-a-request' | 'unreadable' = 'not-a-request') =>
    storage.prisma.$transaction((tx) => markRead(tx, messageId, kind, 'It is a newsletter.'));

  it('keeps the bytes sealed and opens them unchanged', async () => {
    const raw = new Uint8Array([0, 1, 2, 255, ...new TextEncoder().encode(`To: Jan Smit ${randomUUID()}`)]);
    const { messageId, isNew } = await storeMessage(storage, {
      raw,
      name: 'Smit.eml',
      door: 'imap',
      receivedAt: RECEIVED_AT,
      messageIdHash: hashMessageId('<a@b>'),
    });
    expect(isNew).toBe(true);
    const opened = await openMessage(storage, messageId);
    expect(opened).toMatchObject({ name: 'Smit.eml', door: 'imap', receivedAt: RECEIVED_AT });
    expect([...opened!.raw]).toEqual([...raw]);
    const row = await storage.prisma.message.findUniqueOrThrow({ where: { id: messageId } });
    expect(row).toMatchObject({ state: 'received', bytes: raw.length, messageIdHash: hashMessageId('a@b') });
    expect(Buffer.concat([row.sealedRaw!, row.sealedName!]).includes('Smit')).toBe(false);
    expect(await jobsOf(messageId)).toEqual([
      { name: 'read-message', key: `read-message:${messageId}`, payload: { messageId } },
    ]);
  });

  it('stores the same bytes once, from whichever doors they come at the same time', async () => {
    const raw = new TextEncoder().encode(randomUUID());
    const stored = await Promise.all(
      (['imap', 'folder', 'command', 'imap'] as const).map((door) =>
        storeMessage(storage, { raw, name: `${door}.eml`, door, receivedAt: new Date() }),
      ),
    );
    expect(new Set(stored.map((one) => one.messageId)).size).toBe(1);
    expect(stored.filter((one) => one.isNew)).toHaveLength(1);
    expect(await jobsOf(stored[0]!.messageId)).toHaveLength(1);
  });

  it('opens nothing that is not there', async () => {
    expect(await openMessage(storage, UNKNOWN)).toBeNull();
    expect(await openMessage(storage, 'nonsense')).toBeNull();
  });

  it('reads a message that was set aside again as a request, each time that a person says so', async () => {
    const messageId = await storeSample(storage);
    expect(await requestAnyway(storage, messageId, 'U0ANN')).toBe('not-set-aside');
    await setAside(messageId);
    const pressed = await Promise.all([
      requestAnyway(storage, messageId, 'U0ANN'),
      requestAnyway(storage, messageId, 'U0BOB'),
    ]);
    expect(pressed.sort()).toEqual(['not-set-aside', 'queued']);
    expect(await storage.prisma.message.findUniqueOrThrow({ where: { id: messageId } })).toMatchObject({
      state: 'received',
      kind: null,
      reason: null,
      readAt: null,
    });
    await setAside(messageId, 'unreadable');
    expect(await requestAnyway(storage, messageId, 'U0ANN')).toBe('queued');
    const again = (await jobsOf(messageId)).slice(1);
    expect(again.map((job) => job.payload)).toEqual([
      { messageId, asRequest: true },
      { messageId, asRequest: true },
    ]);
    expect(new Set(again.map((job) => job.key)).size).toBe(2);
    const audited = await storage.prisma.auditEntry.findMany({ where: { action: 'request-anyway' } });
    expect(audited.map((entry) => entry.facts)).toEqual([{ message: messageId }, { message: messageId }]);
  });

  it('does not read again what opened a case, nor what is unknown', async () => {
    const opened = await openSample(storage);
    const { messageId } = await storage.prisma.case.findUniqueOrThrow({ where: { id: opened.id } });
    await storage.prisma.$transaction((tx) => markRead(tx, messageId, 'request', null));
    expect(await requestAnyway(storage, messageId, 'U0ANN')).toBe('not-set-aside');
    expect(await requestAnyway(storage, UNKNOWN, 'U0ANN')).toBe('unknown-message');
    expect(await requestAnyway(storage, 'nonsense', 'U0ANN')).toBe('unknown-message');
  });
});
