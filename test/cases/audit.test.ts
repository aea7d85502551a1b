import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { appendAudit, type NewAuditEntry, verifyAudit } from '../../src/cases/audit.ts';
import type { Storage } from '../../src/storage/storage.ts';
import { SCRATCH_STORAGES, type ScratchStorage } from './storages.ts';

const AT = new Date('2026-03-02T10:00:00.123Z');

function entry(n: number): NewAuditEntry {
  const facts = { zeta: n, alpha: ['overbroad', 'pressure'], Beta: null, ü: true };
  return { at: AT, caseNumber: `LH-2026-00000${n % 10}`, actor: 'U0ANN', action: 'details-opened', facts };
}

describe.each(SCRATCH_STORAGES)('the audit trail on $name', ({ open }) => {
  let scratch: ScratchStorage;
  let storage: Storage;
  beforeAll(async () => {
    scratch = await open();
    storage = scratch.storage;
  });
  afterAll(async () => scratch.remove());
  beforeEach(async () => {
    await storage.prisma.auditEntry.deleteMany();
  });

  const append = (n: number) => storage.prisma.$transaction((tx) => appendAudit(tx, entry(n)));
  async function appendMany(count: number) {
    for (let n = 1; n <= count; n += 1) await append(n);
  }

  it('is sound when empty and after every append', async () => {
    expect(await verifyAudit(storage)).toEqual({ ok: true, entries: 0, head: null });
    expect(await append(1)).toBe(1n);
    expect(await append(2)).toBe(2n);
    const verdict = await verifyAudit(storage);
    const last = await storage.prisma.auditEntry.findUniqueOrThrow({ where: { seq: 2n } });
    expect(verdict).toEqual({ ok: true, entries: 2, head: last.hash });
    expect(last.facts).toEqual(entry(2).facts);
  });

  it('stays one chain when many append at once and some fail', async () => {
    const results = await Promise.allSettled(
      Array.from({ length: 20 }, (_, n) =>
        storage.prisma.$transaction(async (tx) => {
          await appendAudit(tx, entry(n));
          if (n % 4 === 0) throw new Error('power cut');
        }),
      ),
    );
    expect(results.filter((one) => one.status === 'fulfilled')).toHaveLength(15);
    expect(await verifyAudit(storage)).toMatchObject({ ok: true, entries: 15 });
  });

  it('reads trails longer than one batch', async () => {
    await storage.prisma.$transaction(
      async (tx) => {
        for (let n = 1; n <= 1_003; n += 1) await appendAudit(tx, entry(n));
      },
      { timeout: 60_000 },
    );
    expect(await verifyAudit(storage)).toMatchObject({ ok: true, entries: 1_003 });
    await storage.prisma.auditEntry.delete({ where: { seq: 1_001n } });
    expect(await verifyAudit(storage)).toMatchObject({ ok: false, seq: 1_001n });
  });

  it.each([
    ['actor', { actor: 'U0EVE' }],
    ['action', { action: 'approved' }],
    ['time', { at: new Date(AT.getTime() + 1) }],
    ['case', { caseNumber: null }],
    ['facts', { facts: { zeta: 3 } }],
    ['previous hash', { previous: '0'.repeat(64) }],
    ['hash', { hash: 'f'.repeat(64) }],
  ])('names the entry whose %s was changed', async (_what, data) => {
    await appendMany(5);
    await storage.prisma.auditEntry.update({ where: { seq: 3n }, data });
    expect(await verifyAudit(storage)).toMatchObject({
      ok: false,
      seq: 3n,
      why: expect.stringContaining('changed'),
    });
  });

  it('names the first missing entry, in the middle and at the start', async () => {
    await appendMany(5);
    await storage.prisma.auditEntry.delete({ where: { seq: 4n } });
    expect(await verifyAudit(storage)).toEqual({
      ok: false,
      seq: 4n,
      why: expect.stringContaining('missing'),
    });
    await storage.prisma.auditEntry.deleteMany({ where: { seq: { lte: 2n } } });
    expect(await verifyAudit(storage)).toMatchObject({ ok: false, seq: 1n });
  });

  it('sees entries that changed places', async () => {
    await appendMany(4);
    await storage.prisma.auditEntry.update({ where: { seq: 2n }, data: { seq: 99n } });
    await storage.prisma.auditEntry.update({ where: { seq: 3n }, data: { seq: 2n } });
    await storage.prisma.auditEntry.update({ where: { seq: 99n }, data: { seq: 3n } });
    expect(await verifyAudit(storage)).toMatchObject({ ok: false, seq: 2n });
  });

  it('sees an entry that was replaced by a sound one of its own', async () => {
    await appendMany(2);
    const original = await storage.prisma.auditEntry.findUniqueOrThrow({ where: { seq: 2n } });
    await storage.prisma.auditEntry.deleteMany();
    await append(7);
    await storage.prisma.auditEntry.create({ data: { ...original, facts: original.facts as object } });
    expect(await verifyAudit(storage)).toEqual({
      ok: false,
      seq: 2n,
      why: expect.stringContaining('does not follow'),
    });
  });

  it('sees an entry that was put before the first', async () => {
    await appendMany(2);
    const first = await storage.prisma.auditEntry.findUniqueOrThrow({ where: { seq: 1n } });
    await storage.prisma.auditEntry.create({
      data: { ...first, facts: {}, seq: 0n, hash: 'e'.repeat(64) },
    });
    expect(await verifyAudit(storage)).toMatchObject({ ok: false, seq: 0n });
  });

  it('shows by its head that the last entries were cut off', async () => {
    await appendMany(3);
    const before = await verifyAudit(storage);
    await storage.prisma.auditEntry.delete({ where: { seq: 3n } });
    const after = await verifyAudit(storage);
    expect(after).toMatchObject({ ok: true, entries: 2 });
    expect(after.ok && before.ok && after.head !== before.head).toBe(true);
  });
});
