import { afterEach, beforeEach, expect, it } from 'vitest';
import { addJob } from '../../src/jobs/add.ts';
import { listFailed, retryFailed } from '../../src/jobs/failed.ts';
import type { AddOptions, Handlers, Runner } from '../../src/jobs/job.ts';
import { openRunner } from '../../src/jobs/runner.ts';
import type { Timing } from '../../src/jobs/timing.ts';
import type { Storage } from '../../src/storage/storage.ts';
import { type AnyJob, anyId, gate, handlersDoing, memoryLog, QUICK } from './handlers.ts';

/** What every runner must do, on every database. `redisUrl` null: in this process. */
export function runnerContract(storageOf: () => Storage, redisUrl: string | null): void {
  let storage: Storage;
  let runners: Runner[] = [];
  const log = memoryLog();

  beforeEach(async () => {
    storage = storageOf();
    log.lines.length = 0;
    await storage.prisma.job.deleteMany();
  });
  afterEach(async () => {
    await Promise.all(runners.map((runner) => runner.stop()));
    runners = [];
  });

  function runner(work: AnyJob, timing: Timing = QUICK): Runner {
    const opened = openRunner(storage, handlersDoing(work), { redisUrl, log, timing });
    runners.push(opened);
    return opened;
  }
  const add = (caseId: string, options: AddOptions = {}) =>
    addJob(storage.prisma, 'sync-card', { caseId }, options);
  const states = async () => {
    const jobs = await storage.prisma.job.findMany({ orderBy: { seq: 'asc' } });
    return jobs.map((job) => job.state);
  };
  const settled = async () => {
    await expect
      .poll(async () => (await states()).every((state) => state === 'done' || state === 'failed'), {
        timeout: 30_000,
        interval: 20,
      })
      .toBe(true);
    return states();
  };

  it('runs what was committed, with its payload, and not what was taken back', async () => {
    const ran: unknown[] = [];
    const caseId = anyId();
    await storage.prisma.$transaction((tx) => addJob(tx, 'sync-card', { caseId }));
    const takenBack = storage.prisma.$transaction(async (tx) => {
      await addJob(tx, 'sync-card', { caseId: anyId() });
      throw new Error('taken back');
    });
    await expect(takenBack).rejects.toThrow('taken back');
    await runner(async (name, payload, run) => {
      ran.push([name, payload, run.attempt]);
    }).start();
    expect(await settled()).toEqual(['done']);
    expect(ran).toEqual([['sync-card', { caseId }, 1]]);
  });

  it('runs a job that comes while it looks on', async () => {
    const ran = gate();
    const opened = runner(async () => ran.open());
    await opened.start();
    await add(anyId());
    opened.kick();
    await ran.passed;
    expect(await settled()).toEqual(['done']);
  });

  it('writes the same work once, also after it was done', async () => {
    let runs = 0;
    const opened = runner(async () => {
      runs++;
    });
    await opened.start();
    await Promise.all([1, 2, 3].map(() => add(anyId(), { key: 'once' })));
    expect(await settled()).toEqual(['done']);
    await add(anyId(), { key: 'once' });
    await add(anyId(), { key: 'other' });
    expect(await settled()).toEqual(['done', 'done']);
    expect(runs).toBe(2);
  });

  it('runs jobs of one lane one at a time, oldest first, and lanes beside each other', async () => {
    const lanes = ['a', 'b', 'c'];
    const cases = new Map<string, { lane: string; place: number }>();
    for (let place = 0; place < 8; place++) {
      for (const lane of lanes) {
        const caseId = anyId();
        cases.set(caseId, { lane, place });
        await add(caseId, { lane });
      }
    }
    const order: Record<string, number[]> = { a: [], b: [], c: [] };
    const underWay = new Set<string>();
    let overlap = 0;
    let most = 0;
    const work: AnyJob = async (_name, payload) => {
      const { lane, place } = cases.get(String(payload.caseId))!;
      if (underWay.has(lane)) overlap++;
      underWay.add(lane);
      most = Math.max(most, underWay.size);
      await new Promise((resolve) => setTimeout(resolve, 5 + ((place * 7) % 20)));
      order[lane]!.push(place);
      underWay.delete(lane);
    };
    await runner(work).start();
    await runner(work).start();
    await settled();
    expect(overlap).toBe(0);
    expect(most).toBeGreaterThan(1);
    for (const lane of lanes) expect(order[lane]).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });

  it('holds a lane back while its oldest job waits for a retry, and no other lane', async () => {
    const [first, second, elsewhere] = [anyId(), anyId(), anyId()];
    const ended: string[] = [];
    const names = new Map([
      [first, 'first'],
      [second, 'second'],
      [elsewhere, 'elsewhere'],
    ]);
    await add(first, { lane: 'case' });
    await add(second, { lane: 'case' });
    await add(elsewhere, { lane: 'other case' });
    const mended = gate();
    const opened = runner(async (_name, payload, run) => {
      if (payload.caseId === first && run.attempt < 3) throw new Error('Slack is away');
      if (payload.caseId === first) await mended.passed;
      ended.push(names.get(String(payload.caseId))!);
    });
    await opened.start();
    await expect.poll(() => ended).toEqual(['elsewhere']);
    mended.open();
    expect(await settled()).toEqual(['done', 'done', 'done']);
    expect(ended).toEqual(['elsewhere', 'first', 'second']);
  });

  it('tries again later and later, then gives up; a person can have it run again', async () => {
    const times: number[] = [];
    let broken = true;
    const opened = runner(async () => {
      times.push(Date.now());
      if (broken) throw new Error('550 mailbox of j.tamm@politsei.ee unavailable');
    });
    await add(anyId(), { key: 'stubborn' });
    await storage.prisma.job.updateMany({ data: { maxAttempts: 5 } });
    await opened.start();
    expect(await settled()).toEqual(['failed']);
    expect(times).toHaveLength(5);
    for (const [n, time] of times.slice(1).entries())
      expect(time - times[n]!).toBeGreaterThanOrEqual(30 * 2 ** n);

    const [failed, ...rest] = await listFailed(storage);
    expect(rest).toEqual([]);
    expect(failed).toMatchObject({ name: 'sync-card', attempts: 5 });
    expect(failed!.error).toBe('Error: 550 mailbox of [address] unavailable');
    expect(failed!.failedAt.getTime()).toBeGreaterThan(times[4]! - 60_000);
    expect(JSON.stringify(log.lines)).not.toContain('tamm');
    expect(log.lines.at(-1)).toMatchObject({ level: 'error', message: 'job failed for good' });

    broken = false;
    expect(await retryFailed(storage, failed!.id)).toBe(true);
    opened.kick();
    expect(await settled()).toEqual(['done']);
    expect(await listFailed(storage)).toEqual([]);
    expect(await retryFailed(storage, failed!.id)).toBe(false);
    expect(await retryFailed(storage, 'no id')).toBe(false);
  });

  it('gives the job that follows its turn when one is given up, once, also when its worker died', async () => {
    const [failing, dead] = [anyId(), anyId()];
    const followed: unknown[] = [];
    await addJob(storage.prisma, 'read-scans', { messageId: failing }, { key: 'failing' });
    await addJob(storage.prisma, 'read-scans', { messageId: dead, asRequest: true }, { key: 'dead' });
    await storage.prisma.job.updateMany({ where: { key: 'failing' }, data: { maxAttempts: 2 } });
    await storage.prisma.job.updateMany({
      where: { key: 'dead' },
      data: { state: 'running', attempts: 20, leaseUntil: new Date(Date.now() - 1_000) },
    });
    await runner(async (name, payload) => {
      if (name === 'read-scans') throw new Error('no picture can be read');
      followed.push([name, payload]);
    }).start();
    expect((await settled()).toSorted()).toEqual(['done', 'done', 'failed', 'failed']);
    expect(followed).toHaveLength(2);
    expect(followed).toContainEqual(['give-up-scans', { messageId: failing }]);
    expect(followed).toContainEqual(['give-up-scans', { messageId: dead, asRequest: true }]);
  });

  it('takes whatever a handler throws', async () => {
    const thrown = [undefined, null, 'text', { odd: true }, Object.create(null)];
    await add(anyId());
    await runner(async (_name, _payload, run) => {
      if (run.attempt <= thrown.length) throw thrown[run.attempt - 1];
    }).start();
    expect(await settled()).toEqual(['done']);
  });

  it('does not run a payload of another shape, ever', async () => {
    let runs = 0;
    await storage.prisma.job.create({ data: { name: 'sync-card', payload: { caseId: 'j.tamm' } } });
    await runner(async () => {
      runs++;
    }).start();
    expect(await settled()).toEqual(['failed']);
    expect(runs).toBe(0);
    expect((await listFailed(storage))[0]!.error).toContain('caseId: invalid_format');
  });

  it('leaves jobs alone that it does not know', async () => {
    await storage.prisma.job.create({ data: { name: 'of-a-newer-version' } });
    await add(anyId());
    await runner(async () => {}).start();
    await expect.poll(states).toEqual(['ready', 'done']);
  });

  it('runs the jobs of dead workers and what Redis lost', async () => {
    const past = new Date(Date.now() - 1_000);
    for (const [state, attempts] of [
      ['running', 1],
      ['handed', 0],
      ['running', 20],
    ] as const) {
      const data = { name: 'sync-card', payload: { caseId: anyId() }, state, attempts, leaseUntil: past };
      await storage.prisma.job.create({ data });
    }
    const attempts: number[] = [];
    await runner(async (_name, _payload, run) => {
      attempts.push(run.attempt);
    }).start();
    expect(await settled()).toEqual(['done', 'done', 'failed']);
    expect(attempts.sort()).toEqual([1, 2]);
    expect((await listFailed(storage))[0]!.error).toContain('its worker died');
  });

  it('keeps a job that takes longer than its lease', async () => {
    const attempts: number[] = [];
    const timing = { ...QUICK, leaseMs: 900 };
    await add(anyId());
    const work: AnyJob = async (_name, _payload, run) => {
      attempts.push(run.attempt);
      await new Promise((resolve) => setTimeout(resolve, 2_000));
    };
    await runner(work, timing).start();
    await runner(work, timing).start();
    expect(await settled()).toEqual(['done']);
    expect(attempts).toEqual([1]);
  });

  it('waits for the time that a job is meant for', async () => {
    const runAt = new Date(Date.now() + 700);
    let ranAt = 0;
    await add(anyId(), { runAt });
    await runner(async () => {
      ranAt = Date.now();
    }).start();
    expect(await settled()).toEqual(['done']);
    expect(ranAt).toBeGreaterThanOrEqual(runAt.getTime() - 2);
  });

  it('runs each job once, however many runners there are', async () => {
    const runs = new Map<string, number>();
    const ids = Array.from({ length: 60 }, anyId);
    await storage.prisma.$transaction(async (tx) => {
      for (const caseId of ids) await addJob(tx, 'sync-card', { caseId });
    });
    const work: AnyJob = async (_name, payload) => {
      const caseId = String(payload.caseId);
      runs.set(caseId, (runs.get(caseId) ?? 0) + 1);
    };
    await Promise.all([runner(work), runner(work), runner(work)].map((one) => one.start()));
    await settled();
    expect([...runs.values()]).toEqual(ids.map(() => 1));
  });

  it('settles a job by its key, whoever runs it', async () => {
    let runs = 0;
    const opened = runner(async (_name, _payload, run) => {
      runs++;
      if (run.attempt === 1) throw new Error('not yet');
    });
    await add(anyId(), { key: 'mine' });
    expect(await opened.settle('mine')).toBe('done');
    expect(runs).toBe(2);
    expect(await opened.settle('mine')).toBe('done');
    expect(runs).toBe(2);

    await opened.start();
    await add(anyId(), { key: 'shared' });
    opened.kick();
    expect(await Promise.all([opened.settle('shared'), opened.settle('shared')])).toEqual(['done', 'done']);
    expect(runs).toBe(4);
    await expect(opened.settle('nobody')).rejects.toThrow('no job with the key nobody');
  });

  it('settles a job that fails for good, and one behind others of its lane', async () => {
    const opened = runner(async (name) => {
      if (name === 'post-notice') throw new Error('no');
    });
    await addJob(storage.prisma, 'post-notice', { messageId: anyId() }, { key: 'bad', lane: 'x' });
    await storage.prisma.job.updateMany({ data: { maxAttempts: 2 } });
    await add(anyId(), { key: 'good', lane: 'x' });
    const [bad, good] = await Promise.all([opened.settle('bad'), opened.settle('good')]);
    expect([bad, good]).toEqual(['failed', 'done']);
  });

  it('lets running jobs end when it stops, and takes no more', async () => {
    const begun = gate();
    const end = gate();
    let ended = false;
    const opened = runner(async () => {
      begun.open();
      await end.passed;
      ended = true;
    });
    await add(anyId(), { lane: 'x' });
    await add(anyId(), { lane: 'x' });
    await opened.start();
    await begun.passed;
    const stopped = opened.stop().then(() => ended);
    const waiting = expect(opened.settle('never')).rejects.toThrow('stopped');
    end.open();
    expect(await stopped).toBe(true);
    await waiting;
    expect(await states()).toEqual(['done', 'ready']);
    await opened.stop();
  });

  it('does not start without a handler for every job', async () => {
    const handlers = { ...handlersDoing(async () => {}), 'send-mail': undefined } as unknown as Handlers;
    const opened = openRunner(storage, handlers, { redisUrl, log });
    await expect(opened.start()).rejects.toThrow('no handler for the jobs send-mail');
    const more = { ...handlersDoing(async () => {}), 'no-such-job': async () => {} };
    const second = openRunner(storage, more, { redisUrl, log });
    await expect(second.start()).rejects.toThrow('jobs that do not exist: no-such-job');
  });

  it('refuses a payload of another shape when it is added', async () => {
    await expect(add('no id')).rejects.toThrow('job sync-card: the payload has another shape (caseId');
    expect(await states()).toEqual([]);
  });
}
