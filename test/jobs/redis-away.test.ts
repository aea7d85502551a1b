import { connect, createServer, type Server, type Socket } from 'node:net';
import Bull from 'bull';
import { describe, expect, it, onTestFinished } from 'vitest';
import { addJob } from '../../src/jobs/add.ts';
import { openRunner } from '../../src/jobs/runner.ts';
import { openStorage } from '../../src/storage/open.ts';
import type { Storage } from '../../src/storage/storage.ts';
import { realService } from '../services.ts';
import { scratchDatabase } from '../storage/scratch-database.ts';
import { anyId, handlersDoing, memoryLog, QUICK } from './handlers.ts';

const server = realService('TEST_POSTGRES_URL');
const redis = realService('TEST_REDIS_URL');

/** A way to Redis that can be cut and mended. */
async function wayTo(redisUrl: string) {
  const { hostname, port } = new URL(redisUrl);
  const sockets = new Set<Socket>();
  let door: Server | null = null;
  let doorPort = 0;
  const way = {
    url: '',
    async mend() {
      const opened = createServer((inside) => {
        const outside = connect(Number(port || 6379), hostname);
        for (const socket of [inside, outside]) {
          sockets.add(socket);
          socket.on('error', () => {});
          socket.on('close', () => {
            sockets.delete(socket);
            inside.destroy();
            outside.destroy();
          });
        }
        inside.pipe(outside).pipe(inside);
      });
      await new Promise<void>((resolve) => opened.listen(doorPort, '127.0.0.1', resolve));
      const address = opened.address();
      if (typeof address === 'object' && address !== null) doorPort = address.port;
      door = opened;
      way.url = `redis://127.0.0.1:${doorPort}`;
    },
    async cut() {
      const closed = new Promise((resolve) => door?.close(resolve));
      for (const socket of sockets) socket.destroy();
      if (door !== null) await closed;
      door = null;
    },
  };
  await way.mend();
  return way;
}

async function scratchStorage(): Promise<Storage> {
  const made = await scratchDatabase(server!);
  onTestFinished(() => made.drop());
  const storage = await openStorage({
    dataFolder: '/nonexistent',
    databaseUrl: made.url,
    key: new Uint8Array(32),
  });
  onTestFinished(async () => {
    const { id } = await storage.prisma.installation.findFirstOrThrow();
    const queue = new Bull(`letterhead-${id}`, redis!);
    await queue.obliterate({ force: true });
    await queue.close();
    await storage.close();
  });
  return storage;
}

describe.skipIf(server === null || redis === null)('Bull when Redis goes away', () => {
  it('starts, takes jobs and stops without Redis, and no one waits', async () => {
    const storage = await scratchStorage();
    const way = await wayTo(redis!);
    await way.cut();
    let runs = 0;
    const log = memoryLog();
    const handlers = handlersDoing(async () => {
      runs++;
    });
    const runner = openRunner(storage, handlers, { redisUrl: way.url, log, timing: QUICK });
    await runner.start();
    await addJob(storage.prisma, 'sync-card', { caseId: anyId() }, { key: 'a' });
    runner.kick();
    await expect.poll(() => log.lines.at(-1)?.message).toContain('REDIS_URL');
    await runner.stop();
    expect(runs).toBe(0);
    expect(log.lines.length).toBeLessThan(5);

    const later = openRunner(storage, handlers, { redisUrl: redis, log, timing: QUICK });
    await later.start();
    onTestFinished(() => later.stop());
    expect(await later.settle('a')).toBe('done');
    expect(runs).toBe(1);
  });

  it('runs every job once when Redis goes in the middle and comes back', async () => {
    const storage = await scratchStorage();
    const way = await wayTo(redis!);
    onTestFinished(() => way.cut());
    const runs = new Map<unknown, number>();
    const handlers = handlersDoing(async (_name, payload) => {
      runs.set(payload.caseId, (runs.get(payload.caseId) ?? 0) + 1);
    });
    const timing = { ...QUICK, leaseMs: 1_000 };
    const runner = openRunner(storage, handlers, { redisUrl: way.url, log: memoryLog(), timing });
    await runner.start();
    onTestFinished(() => runner.stop());
    const add = async (count: number) => {
      for (let n = 0; n < count; n++) await addJob(storage.prisma, 'sync-card', { caseId: anyId() });
      runner.kick();
    };
    await add(20);
    await expect.poll(() => runs.size).toBeGreaterThan(0);
    await way.cut();
    await add(20);
    await way.mend();
    await add(20);
    await expect.poll(() => runs.size, { timeout: 40_000 }).toBe(60);
    expect([...runs.values()].every((times) => times === 1)).toBe(true);
  });

  it('runs every job once when Redis forgets everything', async () => {
    const storage = await scratchStorage();
    const { id } = await storage.prisma.installation.findFirstOrThrow();
    const runs = new Map<unknown, number>();
    const handlers = handlersDoing(async (_name, payload) => {
      runs.set(payload.caseId, (runs.get(payload.caseId) ?? 0) + 1);
      await new Promise((resolve) => setTimeout(resolve, 30));
    });
    const timing = { ...QUICK, leaseMs: 1_000 };
    for (let n = 0; n < 40; n++) await addJob(storage.prisma, 'sync-card', { caseId: anyId() });
    const runner = openRunner(storage, handlers, { redisUrl: redis, log: memoryLog(), timing });
    await runner.start();
    onTestFinished(() => runner.stop());
    await expect.poll(() => runs.size).toBeGreaterThan(3);
    const queue = new Bull(`letterhead-${id}`, redis!);
    await queue.client.del(...(await queue.client.keys(`bull:letterhead-${id}:*`)));
    await queue.close();
    expect(runs.size).toBeLessThan(40);
    await expect.poll(() => runs.size, { timeout: 40_000 }).toBe(40);
    expect([...runs.values()].every((times) => times === 1)).toBe(true);
  });

  it('carries nothing but ids', async () => {
    const storage = await scratchStorage();
    const { id } = await storage.prisma.installation.findFirstOrThrow();
    const caseId = anyId();
    await addJob(storage.prisma, 'sync-card', { caseId }, { lane: `case:${caseId}`, key: `sync:${caseId}` });
    const job = await storage.prisma.job.findFirstOrThrow();
    const queue = new Bull(`letterhead-${id}`, redis!);
    const carried = new Promise<Record<string, string>>((resolve) => {
      const handlers = handlersDoing(async () => {
        resolve(await queue.client.hgetall(`bull:letterhead-${id}:${job.id}.0`));
      });
      const runner = openRunner(storage, handlers, { redisUrl: redis, log: memoryLog(), timing: QUICK });
      void runner.start();
      onTestFinished(() => runner.stop());
    });
    const entry = await carried;
    await queue.close();
    expect(JSON.parse(entry.data ?? '')).toEqual({ id: job.id, attempts: 0 });
    expect(JSON.stringify(entry)).not.toContain(caseId);
  });
});
