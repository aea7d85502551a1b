import type { Logger } from '../config/log.ts';
import type { Storage } from '../storage/storage.ts';
import { carryWithBull } from './bull.ts';
import { claimByKey } from './claim.ts';
import { carryInProcess } from './in-process.ts';
import { type Handlers, JOB_NAMES, type Runner } from './job.ts';
import { type Timing, USUAL_TIMING } from './timing.ts';
import { openWorker } from './worker.ts';

export interface RunnerOptions {
  /** Null: jobs run in this process. Else Bull on that Redis hands them to the workers. */
  readonly redisUrl: string | null;
  readonly log: Logger;
  /** Shortened by tests. */
  readonly timing?: Timing;
}

/**
 * A runner that takes nothing until `start()`. Without it `settle` runs the one job that it is asked for, in this process.
 *
 * `start` rejects if a job name has no handler, or a handler no job name. `settle` rejects if there is no job with that key, the
 * database does not answer, or the runner is stopped meanwhile; a failed attempt is followed by the next one after the usual wait.
 */
export function openRunner(storage: Storage, handlers: Handlers, options: RunnerOptions): Runner {
  const { redisUrl, log, timing = USUAL_TIMING } = options;
  const worker = openWorker(storage, handlers, log, timing);
  const carrier = redisUrl === null ? carryInProcess(worker) : carryWithBull(worker, redisUrl);
  const stopping = new AbortController();

  return {
    async start() {
      checkHandlers(handlers);
      await carrier.start();
    },
    kick: () => carrier.kick(),
    async settle(key) {
      for (;;) {
        if (stopping.signal.aborted) throw new Error(`the runner stopped before the job ${key} ended`);
        const job = await claimByKey(storage, key, timing.leaseMs);
        if (job !== null) {
          await worker.run(job);
          carrier.kick();
        }
        const state = await stateOf(storage, key);
        if (state === 'done' || state === 'failed') return state;
        await pause(timing.pollMs / 4, stopping.signal);
      }
    },
    async stop() {
      stopping.abort();
      await carrier.stop();
      await worker.idle();
    },
  };
}

function checkHandlers(handlers: Handlers): void {
  const missing = JOB_NAMES.filter((name) => typeof handlers[name] !== 'function');
  if (missing.length > 0) throw new Error(`no handler for the jobs ${missing.join(', ')}`);
  const unknown = Object.keys(handlers).filter((name) => !JOB_NAMES.some((known) => known === name));
  if (unknown.length > 0) throw new Error(`handlers for jobs that do not exist: ${unknown.join(', ')}`);
}

async function stateOf(storage: Storage, key: string): Promise<string> {
  const job = await storage.prisma.job.findUnique({ where: { key }, select: { state: true } });
  if (job === null) throw new Error(`there is no job with the key ${key}`);
  return job.state;
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done);
    if (signal.aborted) done();
  });
}
