import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import Bull from 'bull';
import { describe, expect, it, onTestFinished } from 'vitest';
import { addJob } from '../../src/jobs/add.ts';
import { openRunner } from '../../src/jobs/runner.ts';
import { openStorage } from '../../src/storage/open.ts';
import { realService } from '../services.ts';
import { scratchDatabase } from '../storage/scratch-database.ts';
import { anyId, handlersDoing, memoryLog, QUICK } from './handlers.ts';

const WORKER = fileURLToPath(new URL('work-until-killed.ts', import.meta.url));
const server = realService('TEST_POSTGRES_URL');
const redis = realService('TEST_REDIS_URL');

describe.each([
  { how: 'in its process', redisUrl: null, skip: server === null },
  { how: 'through Bull', redisUrl: redis, skip: server === null || redis === null },
])('a worker killed with jobs under way, $how', ({ redisUrl, skip }) => {
  it.skipIf(skip)('leaves them to the next one', async () => {
    const made = await scratchDatabase(server!);
    onTestFinished(() => made.drop());
    const storage = await openStorage({
      dataFolder: '/nonexistent',
      databaseUrl: made.url,
      key: new Uint8Array(32),
    });
    onTestFinished(() => storage.close());
    const ids = [anyId(), anyId(), anyId()];
    for (const caseId of ids) await addJob(storage.prisma, 'sync-card', { caseId }, { key: caseId });

    expect(await begunBeforeKill(made.url, redisUrl ?? '', ids.length)).toEqual(
      ids.map((id) => `${id} 1`).sort(),
    );

    const attempts = new Map<unknown, number[]>();
    const handlers = handlersDoing(async (_name, payload, run) => {
      attempts.set(payload.caseId, [...(attempts.get(payload.caseId) ?? []), run.attempt]);
    });
    const runner = openRunner(storage, handlers, { redisUrl, log: memoryLog(), timing: QUICK });
    onTestFinished(async () => {
      await runner.stop();
      if (redisUrl !== null)
        await forget(redisUrl, (await storage.prisma.installation.findFirstOrThrow()).id);
    });
    await runner.start();
    expect(await Promise.all(ids.map((id) => runner.settle(id)))).toEqual(ids.map(() => 'done'));
    for (const id of ids) expect(attempts.get(id)).toEqual([2]);
  });
});

async function begunBeforeKill(databaseUrl: string, redisUrl: string, count: number): Promise<string[]> {
  const child = spawn(process.execPath, ['--import', 'tsx', WORKER, databaseUrl, redisUrl], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const gone = new Promise((resolve) => child.once('exit', resolve));
  const begun: string[] = [];
  try {
    for await (const line of createInterface({ input: child.stdout })) {
      begun.push(line);
      if (begun.length === count) child.kill('SIGKILL');
    }
  } finally {
    child.kill('SIGKILL');
    await gone;
  }
  return begun.sort();
}

async function forget(redisUrl: string, id: string): Promise<void> {
  const queue = new Bull(`letterhead-${id}`, redisUrl);
  await queue.obliterate({ force: true });
  await queue.close();
}
