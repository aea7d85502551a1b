import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decide } from '../../src/cases/decide.ts';
import { eraseCase } from '../../src/cases/erase.ts';
import { findCasesByMessageIds, hashMessageId } from '../../src/cases/find.ts';
import { recordMail } from '../../src/cases/mails.ts';
import { openMessage } from '../../src/cases/message.ts';
import { attachReply, type Reply } from '../../src/cases/reply.ts';
import type { Storage } from '../../src/storage/storage.ts';
import { CLOCKS, command, openSample, openSamples, sampleContent, storeSample, view } from './samples.ts';
import { SCRATCH_STORAGES, type ScratchStorage } from './storages.ts';

const RECEIVED_AT = new Date('2026-03-03T08:00:00.000Z');
const OFFICER: Reply['sender'] = {
  address: 'a.colleague@noord.politie.example',
  organisationalDomain: 'politie.example',
  authentication: 'pass',
  freeMail: false,
};

describe.each(SCRATCH_STORAGES)('replies on $name', ({ open }) => {
  let scratch: ScratchStorage;
  let storage: Storage;
  beforeAll(async () => {
    scratch = await open();
    storage = scratch.storage;
  });
  afterAll(async () => scratch.remove());

  async function reply(caseId: string, sender: Partial<Reply['sender']> = {}, messageId?: string) {
    const input = {
      caseId,
      messageId: messageId ?? (await storeSample(storage)),
      sender: { ...OFFICER, ...sender },
      receivedAt: RECEIVED_AT,
    };
    return storage.prisma.$transaction((tx) => attachReply(tx, storage.vault, input));
  }

  async function waitingCase() {
    const opened = await openSample(storage);
    await decide(storage, CLOCKS, command(opened, 'request-information', { explanation: 'Which account?' }));
    return view(storage, opened.id);
  }

  it('brings a waiting case back to triage, with its card', async () => {
    const waiting = await waitingCase();
    const messageId = await storeSample(storage);
    expect(await reply(waiting.id, {}, messageId)).toBe('joined');
    const after = await view(storage, waiting.id);
    expect(after).toMatchObject({ state: 'triage', version: waiting.version + 1 });
    expect(after.history.at(-1)).toMatchObject({
      at: RECEIVED_AT,
      action: 'reply-received',
      facts: { message: messageId },
    });
    const key = `sync-card:${waiting.id}:${after.version}`;
    expect(await storage.prisma.job.count({ where: { key } })).toBe(1);
    expect(await reply(waiting.id, {}, messageId)).toBe('joined');
    expect(await view(storage, waiting.id)).toEqual(after);
  });

  it('sets the clock going again, later by the time of waiting', async () => {
    const waiting = await waitingCase();
    const since = waiting.waitingSince;
    expect(since).not.toBeNull();
    await reply(waiting.id);
    const after = await view(storage, waiting.id);
    expect(after.waitingSince).toBeNull();
    expect(after.dueAt.getTime() - RECEIVED_AT.getTime()).toBe(waiting.dueAt.getTime() - since!.getTime());
  });

  it('makes a decision on the view before the reply stale', async () => {
    const opened = await openSample(storage);
    await reply(opened.id);
    expect(await decide(storage, CLOCKS, command(opened, 'approve'))).toEqual({
      outcome: 'stale',
      state: 'received',
      latest: null,
    });
  });

  it('leaves a decided case as it was decided', async () => {
    const opened = await openSample(storage);
    await decide(storage, CLOCKS, command(opened, 'reject', { explanation: 'This is not our account.' }));
    expect(await reply(opened.id)).toBe('joined');
    expect(await view(storage, opened.id)).toMatchObject({ state: 'rejected', version: 3 });
  });

  it.each<[string, Partial<Reply['sender']>, string]>([
    ['another domain', { organisationalDomain: 'politie.evil.example' }, 'other-domain'],
    ['no domain', { organisationalDomain: null }, 'other-domain'],
    ['free mail', { freeMail: true }, 'other-domain'],
    ['a forged address', { authentication: 'fail' }, 'unauthenticated'],
    ['an address less certain than that of the request', { authentication: 'unknown' }, 'unauthenticated'],
  ])('keeps out %s', async (_what, sender, outcome) => {
    const waiting = await waitingCase();
    expect(await reply(waiting.id, sender)).toBe(outcome);
    expect(await view(storage, waiting.id)).toEqual(waiting);
  });

  it('takes replies to free mail from the very same address only', async () => {
    const opened = await openSample(storage, { domain: null });
    const free = { freeMail: true, organisationalDomain: 'freemail.example' };
    expect(await reply(opened.id, { ...free, address: 'someone@freemail.example' })).toBe('other-domain');
    expect(await reply(opened.id, { ...free, address: 'j.smit@freemail.example' })).toBe('joined');
    await eraseCase(storage, opened.number, 'retention', 'letterhead');
    expect(await reply(opened.id, { ...free, address: 'j.smit@freemail.example' })).toBe('other-domain');
  });

  it('knows no case of another id', async () => {
    expect(await reply('018f0000-0000-7000-8000-000000000000')).toBe('unknown-case');
  });

  it('finds the case by our mails, by the mail that opened it and by replies', async () => {
    const opened = await openSample(storage);
    const row = await storage.prisma.case.findUniqueOrThrow({ where: { id: opened.id } });
    const replyId = await storeSample(storage);
    await reply(opened.id, {}, replyId);
    const name = (id: string, messageIdHash: string) =>
      storage.prisma.message.update({ where: { id }, data: { messageIdHash } });
    await name(row.messageId, hashMessageId(`<first-${opened.id}@politie.example>`));
    await name(replyId, hashMessageId(`second-${opened.id}@politie.example`));
    const ours = `receipt-${opened.id}@desk.example`;
    await recordMail(storage, {
      caseId: opened.id,
      kind: 'receipt',
      messageId: ours,
      state: 'sent',
      reason: null,
    });
    for (const id of [`first-${opened.id}@politie.example`, `<second-${opened.id}@politie.example>`]) {
      expect(await findCasesByMessageIds(storage, ['<unknown@x>', id])).toEqual([opened.id]);
    }
    expect(await findCasesByMessageIds(storage, [` <${ours}> `])).toEqual([opened.id]);
    expect(await findCasesByMessageIds(storage, ['<unknown@x>'])).toEqual([]);
    expect(await findCasesByMessageIds(storage, [])).toEqual([]);
  });

  it('finds all cases by a mail that opened several, but goes on to the next id', async () => {
    const [one, two] = await openSamples(storage, sampleContent(), sampleContent());
    const { messageId } = await storage.prisma.case.findUniqueOrThrow({ where: { id: one!.id } });
    const shared = `shared-${one!.id}@politie.example`;
    await storage.prisma.message.update({
      where: { id: messageId },
      data: { messageIdHash: hashMessageId(shared) },
    });
    const ours = `deficiency-${two!.id}@desk.example`;
    await recordMail(storage, {
      caseId: two!.id,
      kind: 'deficiency',
      messageId: ours,
      state: 'sent',
      reason: null,
    });
    expect(await findCasesByMessageIds(storage, [shared])).toEqual([one!.id, two!.id]);
    expect(await findCasesByMessageIds(storage, [shared, ours])).toEqual([two!.id]);
  });

  it('goes with the case when that is erased', async () => {
    const opened = await openSample(storage);
    const messageId = await storeSample(storage);
    await reply(opened.id, {}, messageId);
    expect(await eraseCase(storage, opened.number, 'retention', 'letterhead')).toEqual({
      outcome: 'erased',
      messages: 2,
      keptFor: 0,
    });
    expect(await openMessage(storage, messageId)).toBeNull();
  });
});
