import Bull from 'bull';
import { claimHanded, claimToHand, type HandedJob, takeBack } from './claim.ts';
import { describeFailure } from './failure.ts';
import type { Carrier } from './in-process.ts';
import { CONCURRENCY } from './timing.ts';
import type { Worker } from './worker.ts';

/** Jobs handed over at a time. */
const BATCH = 200;
/** Redis that takes longer is treated as away. */
const REDIS_MS = 5_000;
/** The same trouble with Redis is logged this often at most. */
const LOG_EVERY_MS = 30_000;

/**
 * Carries the ids of ready jobs through Bull on Redis to whichever worker is free. The table stays the truth: what Redis loses is
 * handed over again when its lease runs out, what it brings twice is taken once. Redis may be away at the start and at any time
 * after: nothing of Bull is called where a caller waits.
 */
export function carryWithBull(worker: Worker, redisUrl: string): Carrier {
  const { storage, log, timing } = worker;
  const complain = logNowAndThen(log);
  let poll: NodeJS.Timeout | null = null;
  let queue: Bull.Queue<HandedJob> | null = null;
  let handing: Promise<void> | null = null;
  let handAgain = false;

  function kick(): void {
    if (poll === null) return;
    handAgain = true;
    handing ??= handOver().finally(() => {
      handing = null;
      if (handAgain) kick();
    });
  }

  async function handOver(): Promise<void> {
    handAgain = false;
    if (queue === null) return;
    try {
      const jobs = await claimToHand(storage, BATCH, timing.leaseMs);
      if (jobs.length === 0) return;
      await give(queue, jobs);
      handAgain ||= jobs.length === BATCH;
    } catch (error) {
      complain(error);
    }
  }

  /** Ids that Redis does not take in time go back; if it takes them later after all, `claimHanded` sorts that out. */
  async function give(to: Bull.Queue<HandedJob>, jobs: readonly HandedJob[]): Promise<void> {
    const entries = jobs.map(({ id, attempts }) => ({
      data: { id, attempts },
      opts: { jobId: `${id}.${attempts}`, removeOnComplete: true, removeOnFail: true },
    }));
    try {
      await within(REDIS_MS, to.addBulk(entries));
    } catch (error) {
      await takeBack(storage, jobs);
      throw error;
    }
  }

  async function receive(handed: HandedJob): Promise<void> {
    try {
      if (poll === null) return await takeBack(storage, [handed]);
      const job = await claimHanded(storage, handed, timing.leaseMs);
      if (job === null) return;
      await worker.run(job);
      kick();
    } catch (error) {
      complain(error);
    }
  }

  return {
    async start() {
      if (poll !== null) return;
      const { id } = await storage.prisma.installation.findUniqueOrThrow({ where: { place: 1 } });
      queue = openQueue(`letterhead-${id}`, redisUrl, timing.leaseMs);
      queue.on('error', complain);
      poll = setInterval(kick, timing.pollMs);
      // Waits for Redis by itself.
      queue.process(CONCURRENCY, (entry: Bull.Job<HandedJob>) => receive(entry.data)).catch(complain);
      kick();
    },
    kick,
    async stop() {
      if (poll !== null) clearInterval(poll);
      poll = null;
      await handing;
      await worker.idle();
      if (queue !== null) await closeQueue(queue);
      queue = null;
    },
  };
}

/** For `doctor`: resolves if Redis answers in time; throws an Error that names REDIS_URL and the remedy. */
export async function checkRedis(redisUrl: string): Promise<void> {
  const queue = openQueue('letterhead-doctor', redisUrl, REDIS_MS);
  let trouble = '';
  queue.on('error', (error: Error) => {
    trouble = error.message;
  });
  try {
    // Bull calls itself ready without Redis.
    await within(REDIS_MS, queue.client.ping());
  } catch {
    if (/WRONGPASS|NOAUTH|invalid password/i.test(trouble))
      throw new Error('REDIS_URL: Redis refuses the user or the password: correct them');
    throw new Error(
      `REDIS_URL: Redis does not answer${trouble ? ` (${trouble})` : ''}: look at the server and the address`,
    );
  } finally {
    await closeQueue(queue);
  }
}

function openQueue(name: string, redisUrl: string, leaseMs: number): Bull.Queue<HandedJob> {
  const queue = new Bull<HandedJob>(name, redisUrl, {
    // Bull takes host and password from a URL, but not that rediss: means TLS.
    ...(new URL(redisUrl).protocol === 'rediss:' ? { redis: { tls: {} } } : {}),
    // A worker's death costs the entry one stall; only the table counts attempts.
    settings: { lockDuration: leaseMs, stalledInterval: leaseMs, maxStalledCount: 1_000 },
  });
  // Bull names its connections without waiting for it: without Redis that rejects where no one can catch it.
  queue.setWorkerName = async () => {};
  return queue;
}

/** Closes it in order if Redis is there, and cuts its connections if not. */
async function closeQueue(queue: Bull.Queue): Promise<void> {
  await within(REDIS_MS, queue.close()).catch(() => {});
  for (const client of queue.clients) client.disconnect();
}

async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`Redis gave no answer in ${ms} ms`)), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

function logNowAndThen(log: Worker['log']): (error: unknown) => void {
  let quietUntil = 0;
  return (error) => {
    if (Date.now() < quietUntil) return;
    quietUntil = Date.now() + LOG_EVERY_MS;
    log.error(describeFailure(error), 'jobs wait: Redis or the database does not answer (REDIS_URL)');
  };
}
