import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordFirstCard } from '../../src/cases/card-posted.ts';
import type { Outcome } from '../../src/cases/case.ts';
import { decide } from '../../src/cases/decide.ts';
import { eraseCase } from '../../src/cases/erase.ts';
import { listOpenCases } from '../../src/cases/load.ts';
import type { Storage } from '../../src/storage/storage.ts';
import { ANN, BOB, CLOCKS, command, openSample, view } from './samples.ts';
import { SCRATCH_STORAGES, type ScratchStorage } from './storages.ts';

async function jobKeys(storage: Storage, caseId: string): Promise<(string | null)[]> {
  const jobs = await storage.prisma.job.findMany({
    where: { key: { contains: caseId } },
    orderBy: { id: 'asc' },
  });
  return jobs.map((job) => job.key!.replaceAll(caseId, '#'));
}

function idOf(outcome: Outcome): string {
  if (outcome.outcome !== 'done') throw new Error(JSON.stringify(outcome));
  return outcome.decision.id;
}

describe.each(SCRATCH_STORAGES)('decisions on $name', ({ open }) => {
  let scratch: ScratchStorage;
  let storage: Storage;
  beforeAll(async () => {
    scratch = await open();
    storage = scratch.storage;
  });
  afterAll(async () => scratch.remove());

  it('writes an approval with its words, its audit entry and its jobs', async () => {
    const opened = await openSample(storage, { flags: ['subject-missing'] });
    const outcome = await decide(
      storage,
      CLOCKS,
      command(opened, 'approve', { reason: 'Told by phone', reasonCodes: ['duplicate', 'duplicate'] }),
    );
    expect(outcome).toMatchObject({ outcome: 'done', state: 'approved' });
    const after = await view(storage, opened.id);
    expect(after).toMatchObject({ state: 'approved', version: 2, decidedAt: command(opened, 'approve').at });
    expect(after.decisions).toEqual([
      {
        id: idOf(outcome),
        kind: 'approve',
        provisional: false,
        forged: false,
        actor: ANN,
        at: command(opened, 'approve').at,
        overriddenFlags: ['subject-missing'],
        reasonCodes: ['duplicate'],
        reason: 'Told by phone',
        explanation: null,
        callBack: null,
      },
    ]);
    expect(after.history.map((entry) => [entry.action, entry.actor])).toEqual([
      ['received', 'letterhead'],
      ['approved', 'U0ANN'],
    ]);
    expect(await jobKeys(storage, opened.id)).toEqual([
      'sync-card:#:1',
      'send-mail:#:receipt:open',
      'sync-card:#:2',
      `send-mail:#:approved:${idOf(outcome)}`,
    ]);
  });

  it('lets exactly one of many concurrent decisions through and tells the others of it', async () => {
    const opened = await openSample(storage);
    const people = Array.from({ length: 6 }, (_, n) => ({ id: `U${n}`, name: `Person ${n}` }));
    const outcomes = await Promise.all(
      people.map((actor) => decide(storage, CLOCKS, command(opened, 'approve', { actor }))),
    );
    const done = outcomes.filter((outcome) => outcome.outcome === 'done');
    const stale = outcomes.filter((outcome) => outcome.outcome === 'stale');
    expect([done.length, stale.length]).toEqual([1, 5]);
    for (const one of stale) {
      expect(one).toMatchObject({ state: 'approved', latest: { id: idOf(done[0]!), kind: 'approve' } });
    }
    expect((await view(storage, opened.id)).decisions).toHaveLength(1);
  });

  it('never lets two concurrent first approvals approve content data', async () => {
    const opened = await openSample(storage, { dataTypes: { content: true } });
    const outcomes = await Promise.all(
      [ANN, BOB].map((actor) => decide(storage, CLOCKS, command(opened, 'approve', { actor }))),
    );
    expect(outcomes.map((outcome) => outcome.outcome).sort()).toEqual(['done', 'stale']);
    const pending = await view(storage, opened.id);
    expect(pending).toMatchObject({ state: 'triage', version: 2, decidedAt: null });
    const first = pending.decisions[0]!.actor;
    const second = first.id === ANN.id ? BOB : ANN;
    expect(await decide(storage, CLOCKS, command(pending, 'approve', { actor: first }))).toMatchObject({
      outcome: 'refused',
      why: 'second-person-required',
    });
    expect(await decide(storage, CLOCKS, command(pending, 'approve', { actor: second }))).toMatchObject({
      outcome: 'done',
      state: 'approved',
    });
    expect((await view(storage, opened.id)).history.map((entry) => entry.action)).toEqual([
      'received',
      'approved-provisionally',
      'approved',
    ]);
    expect((await jobKeys(storage, opened.id)).filter((key) => key?.includes('approved'))).toHaveLength(1);
  });

  it('reads the recorded call-back of the first approval of an emergency', async () => {
    const opened = await openSample(storage, { nature: { emergency: true } });
    expect(await decide(storage, CLOCKS, command(opened, 'approve'))).toMatchObject({
      why: 'call-back-required',
    });
    await decide(storage, CLOCKS, command(opened, 'approve', { callBack: 'Duty officer, +31 88 169 9999' }));
    const pending = await view(storage, opened.id);
    expect(pending.decisions[0]!.callBack).toBe('Duty officer, +31 88 169 9999');
    expect(await decide(storage, CLOCKS, command(pending, 'approve', { actor: BOB }))).toMatchObject({
      state: 'approved',
    });
  });

  it('leaves nothing behind when it refuses', async () => {
    const opened = await openSample(storage);
    const before = [await view(storage, opened.id), await jobKeys(storage, opened.id)];
    expect(await decide(storage, CLOCKS, command(opened, 'reject'))).toMatchObject({ outcome: 'refused' });
    expect(await decide(storage, CLOCKS, command(opened, 'answer'))).toMatchObject({
      why: 'not-in-this-state',
    });
    expect([await view(storage, opened.id), await jobKeys(storage, opened.id)]).toEqual(before);
  });

  it.each(['018f0000-0000-7000-8000-000000000000', 'nonsense'])(
    'refuses an unknown case (%s)',
    async (id) => {
      expect(await decide(storage, CLOCKS, command({ id, version: 1 }, 'approve'))).toMatchObject({
        outcome: 'refused',
        why: 'unknown-case',
      });
    },
  );

  it('starts the escalation clock, which moves the case up in the list', async () => {
    const calm = await openSample(storage);
    const hot = await openSample(storage);
    await decide(storage, CLOCKS, command(hot, 'escalate'));
    const due = new Date('2026-03-02T11:00:00.000Z');
    expect(await view(storage, hot.id)).toMatchObject({ version: 2, escalationDueAt: due });
    const listed = (await listOpenCases(storage)).filter(({ id }) => id === calm.id || id === hot.id);
    expect(listed.map(({ id }) => id)).toEqual([hot.id, calm.id]);
    expect(listed[0]!.dueAt).toEqual(due);
  });

  it('counts the first card once and lets a decision on the older view stand', async () => {
    const opened = await openSample(storage);
    const at = new Date('2026-03-02T09:00:05.000Z');
    await Promise.all([recordFirstCard(storage, opened.id, at), recordFirstCard(storage, opened.id, at)]);
    await recordFirstCard(storage, opened.id, new Date());
    const seen = await view(storage, opened.id);
    expect(seen).toMatchObject({ state: 'triage', version: 1, firstCardAt: at });
    expect(seen.history.filter((entry) => entry.action === 'card-posted')).toHaveLength(1);
    expect(await decide(storage, CLOCKS, command(opened, 'withdraw'))).toMatchObject({ state: 'withdrawn' });
    await recordFirstCard(storage, opened.id, new Date());
    expect((await view(storage, opened.id)).state).toBe('withdrawn');
  });

  it('can close an erased case but decide nothing on it', async () => {
    const opened = await openSample(storage);
    await eraseCase(storage, opened.number, 'sent by mistake', 'U0LEAD');
    expect(await decide(storage, CLOCKS, command(opened, 'approve'))).toMatchObject({
      outcome: 'stale',
      latest: null,
    });
    const erased = await view(storage, opened.id);
    expect(await decide(storage, CLOCKS, command(erased, 'approve'))).toMatchObject({ why: 'erased' });
    expect(await decide(storage, CLOCKS, command(erased, 'withdraw', { reason: 'closing' }))).toMatchObject({
      outcome: 'done',
      state: 'withdrawn',
      decision: { reason: null },
    });
  });
});
