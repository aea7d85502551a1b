import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyAudit } from '../../src/cases/audit.ts';
import { decide } from '../../src/cases/decide.ts';
import { eraseCase } from '../../src/cases/erase.ts';
import { mailsOf, recordMail } from '../../src/cases/mails.ts';
import { openMessage, requestAnyway } from '../../src/cases/message.ts';
import type { Storage } from '../../src/storage/storage.ts';
import { CLOCKS, command, openSample, openSamples, sampleContent, view } from './samples.ts';
import { SCRATCH_STORAGES, type ScratchStorage } from './storages.ts';

describe.each(SCRATCH_STORAGES)('erasure and mails on $name', ({ open }) => {
  let scratch: ScratchStorage;
  let storage: Storage;
  beforeAll(async () => {
    scratch = await open();
    storage = scratch.storage;
  });
  afterAll(async () => scratch.remove());

  const rowOf = (id: string) => storage.prisma.case.findUniqueOrThrow({ where: { id } });

  it('destroys what was sealed and keeps the trail', async () => {
    const opened = await openSample(storage);
    await decide(storage, CLOCKS, command(opened, 'reject', { explanation: 'Mr Jansen is unknown.' }));
    const { messageId } = await rowOf(opened.id);
    expect(await eraseCase(storage, opened.number, 'retention period over', 'U0LEAD')).toEqual({
      outcome: 'erased',
      messages: 1,
      keptFor: 0,
    });
    const after = await view(storage, opened.id);
    expect(after).toMatchObject({ state: 'rejected', version: 3, content: null });
    expect(after.decisions).toMatchObject([{ kind: 'reject', explanation: null, reason: null }]);
    expect(after.history.map((entry) => entry.action)).toEqual(['received', 'rejected', 'erased']);
    expect(after.history.at(-1)).toMatchObject({
      actor: 'U0LEAD',
      facts: { reason: 'retention period over' },
    });
    expect(await rowOf(opened.id)).toMatchObject({
      wrappedKey: null,
      sealed: null,
      agency: 'Politie Eenheid Noord',
    });
    expect(await storage.prisma.message.findUniqueOrThrow({ where: { id: messageId } })).toMatchObject({
      wrappedKey: null,
      sealedRaw: null,
      sealedName: null,
      messageIdHash: null,
    });
    expect(await openMessage(storage, messageId)).toBeNull();
    expect(await requestAnyway(storage, messageId, 'U0ANN')).toBe('erased');
    const key = `sync-card:${opened.id}:3`;
    expect(await storage.prisma.job.count({ where: { key } })).toBe(1);
    expect((await verifyAudit(storage)).ok).toBe(true);
  });

  it('erases once, even when asked twice at the same time', async () => {
    const opened = await openSample(storage);
    const twice = await Promise.all([1, 2].map(() => eraseCase(storage, opened.number, 'mistake', 'U0LEAD')));
    expect(twice.map((one) => one.outcome).sort()).toEqual(['already-erased', 'erased']);
    expect(await eraseCase(storage, opened.number, 'again', 'U0LEAD')).toMatchObject({
      outcome: 'already-erased',
    });
    expect((await view(storage, opened.id)).history.filter((e) => e.action === 'erased')).toHaveLength(1);
  });

  it('keeps the message until the last of its cases is erased', async () => {
    const [one, two] = await openSamples(storage, sampleContent(), sampleContent());
    const { messageId } = await rowOf(one!.id);
    expect(await eraseCase(storage, one!.number, 'mistake', 'U0LEAD')).toMatchObject({ keptFor: 1 });
    expect(await openMessage(storage, messageId)).not.toBeNull();
    expect((await view(storage, two!.id)).content).not.toBeNull();
    await eraseCase(storage, two!.number, 'mistake', 'U0LEAD');
    expect(await openMessage(storage, messageId)).toBeNull();
  });

  it('loses no message to two erasures that meet', async () => {
    const cases = await openSamples(storage, sampleContent(), sampleContent());
    const { messageId } = await rowOf(cases[0]!.id);
    await Promise.all(cases.map((one) => eraseCase(storage, one.number, 'mistake', 'U0LEAD')));
    expect(await openMessage(storage, messageId)).toBeNull();
  });

  it('wants a reason and a case', async () => {
    const opened = await openSample(storage);
    await expect(eraseCase(storage, opened.number, ' ', 'U0LEAD')).rejects.toThrow('the reason is empty');
    expect(await eraseCase(storage, 'LH-1999-000001', 'x', 'U0LEAD')).toEqual({ outcome: 'unknown-case' });
    expect((await view(storage, opened.id)).content).not.toBeNull();
  });

  it('records each mail once, and lets a withheld one be sent after all', async () => {
    const { id: caseId } = await openSample(storage);
    const receipt = { caseId, kind: 'receipt' as const, messageId: `r-${caseId}@desk.example` };
    const withheld = { ...receipt, state: 'withheld' as const, reason: 'No server took it.' };
    const sent = { ...receipt, state: 'sent' as const, reason: null };
    for (const mail of [withheld, withheld, sent, sent, withheld]) await recordMail(storage, mail);
    expect(await mailsOf(storage, caseId)).toEqual([
      {
        kind: 'receipt',
        messageId: receipt.messageId,
        state: 'sent',
        reason: null,
        at: expect.any(Date),
      },
    ]);
    const history = (await view(storage, caseId)).history;
    expect(history.map((entry) => entry.action)).toEqual(['received', 'mail-withheld', 'mail-sent']);
    expect(history.at(-1)!.facts).toMatchObject({ kind: 'receipt' });
    expect(await storage.prisma.job.count({ where: { lane: `card:${caseId}` } })).toBe(3);
    expect(await mailsOf(storage, 'nonsense')).toEqual([]);
  });
});
