import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findCaseId } from '../../src/cases/find.ts';
import { loadCase } from '../../src/cases/load.ts';
import { caseNumbersIn } from '../../src/cases/number.ts';
import { openCases } from '../../src/cases/open.ts';
import type { Storage } from '../../src/storage/storage.ts';
import { openSample, openSamples, RECEIVED_AT, sampleContent, storeSample } from './samples.ts';
import { SCRATCH_STORAGES, type ScratchStorage } from './storages.ts';

const DUE = { dueAt: new Date('2026-03-12T09:00:00.000Z') };

describe.each(SCRATCH_STORAGES)('opening cases on $name', ({ open }) => {
  let scratch: ScratchStorage;
  let storage: Storage;
  beforeAll(async () => {
    scratch = await open();
    storage = scratch.storage;
  });
  afterAll(async () => scratch.remove());

  function run(messageId: string, receivedAt: Date, count = 1) {
    return storage.prisma.$transaction((tx) =>
      openCases(tx, storage.vault, {
        messageId,
        receivedAt,
        items: Array.from({ length: count }, () => ({ content: sampleContent(), assessment: DUE })),
      }),
    );
  }

  it('opens one case for each request, sealed, with clear columns', async () => {
    const urgent = sampleContent({
      nature: { preservation: true },
      priority: 'urgent',
      flags: ['duplicate'],
    });
    const cases = await openSamples(storage, sampleContent(), urgent);
    expect(cases.map((one) => one.content)).toEqual([sampleContent(), urgent]);
    expect(cases[1]).toMatchObject({ state: 'received', version: 1, priority: 'urgent', ...DUE });
    const row = await storage.prisma.case.findUniqueOrThrow({ where: { id: cases[1]!.id } });
    expect(row).toMatchObject({
      position: 1,
      country: 'NL',
      senderDomain: 'politie.example',
      agency: 'Politie Eenheid Noord',
      natures: ['preservation'],
      dataTypes: ['subscriber'],
      flagCodes: ['duplicate'],
      receivedAt: RECEIVED_AT,
    });
    expect(Buffer.from(row.sealed!).includes('Smit')).toBe(false);
    expect(await findCaseId(storage, cases[0]!.number.toLowerCase())).toBe(cases[0]!.id);
    expect(await findCaseId(storage, 'LH-1999-000001')).toBeNull();
    expect(await loadCase(storage, 'nonsense')).toBeNull();
  });

  it('keeps neither the domain of free mail nor the name of someone who is no authority', async () => {
    const free = await openSample(storage, { domain: null, flags: ['not-an-authority'] });
    expect(await storage.prisma.case.findUniqueOrThrow({ where: { id: free.id } })).toMatchObject({
      senderDomain: null,
      agency: null,
    });
  });

  it('opens a case whatever characters the document has in its names', async () => {
    const content = sampleContent();
    const { form } = content.request;
    const organisation = {
      ...form.organisation,
      legalName: `Politie\u0000\n Noord ${'x'.repeat(999)}`,
      country: 'N\u0000',
    };
    const odd = { ...content, request: { ...content.request, form: { ...form, organisation } } };
    const [opened] = await openSamples(storage, odd);
    expect(opened!.content).toEqual(odd);
    const row = await storage.prisma.case.findUniqueOrThrow({ where: { id: opened!.id } });
    expect(row.agency).toMatch(/^Politie Noord x{186}$/);
    expect(row.country).toBeNull();
  });

  it('opens nothing twice, even when two runs meet', async () => {
    const messageId = await storeSample(storage);
    const runs = await Promise.all([run(messageId, RECEIVED_AT, 3), run(messageId, RECEIVED_AT, 3)]);
    const [first, second] = runs.map((opened) => opened.map(({ id, number }) => ({ id, number })));
    expect(first).toEqual(second);
    expect(runs.map((opened) => opened.filter((one) => one.isNew).length).sort()).toEqual([0, 3]);
    expect(await storage.prisma.case.count({ where: { messageId } })).toBe(3);
    const audited = await storage.prisma.auditEntry.count({
      where: { caseNumber: { in: first!.map((one) => one.number) } },
    });
    expect(audited).toBe(3);
  });

  it('refuses a message that is not stored', async () => {
    await expect(run('018f0000-0000-7000-8000-000000000000', RECEIVED_AT)).rejects.toThrow('is not stored');
  });

  it('numbers the cases of a year without gaps, through failures and concurrency', async () => {
    const messages = await Promise.all(Array.from({ length: 8 }, () => storeSample(storage)));
    const newYear = new Date('2031-12-31T23:30:00.000-01:00');
    const results = await Promise.allSettled(
      messages.map((messageId, n) =>
        storage.prisma.$transaction(async (tx) => {
          const items = [{ content: sampleContent(), assessment: DUE }];
          const opened = await openCases(tx, storage.vault, { messageId, receivedAt: newYear, items });
          if (n % 3 === 0) throw new Error('power cut');
          return opened;
        }),
      ),
    );
    const numbers = results.flatMap((one) => (one.status === 'fulfilled' ? one.value : []));
    expect(numbers.map((one) => one.number).sort()).toEqual([1, 2, 3, 4, 5].map((n) => `LH-2032-00000${n}`));
  });
});

describe('numbers in a text', () => {
  it('finds each number once', () => {
    expect(caseNumbersIn('Re: [LH-2026-000123] lh-2026-000123, LH-2027-1234567')).toEqual([
      'LH-2026-000123',
      'LH-2027-1234567',
    ]);
  });

  it.each(['XLH-2026-000123', 'LH-2026-00012', 'LH-2026-0001234567', 'LH-26-000123', ''])(
    'finds none in "%s"',
    (text) => expect(caseNumbersIn(text)).toEqual([]),
  );
});
