import { claimToRun } from './claim.ts';
import { describeFailure } from './failure.ts';
import { CONCURRENCY } from './timing.ts';
import type { Worker } from './worker.ts';

/** Brings ready jobs to a worker. */
export interface Carrier {
  start(): Promise<void>;
  kick(): void;
  /** Takes no new jobs; the running ones go on. */
  stop(): Promise<void>;
}

/** Takes ready jobs from the table and runs them in this process. Any number of processes may do so at once. */
export function carryInProcess(worker: Worker): Carrier {
  const { storage, log, timing } = worker;
  let poll: NodeJS.Timeout | null = null;
  let looking: Promise<void> | null = null;
  let lookAgain = false;

  function kick(): void {
    if (poll === null) return;
    lookAgain = true;
    looking ??= look().finally(() => {
      looking = null;
      if (lookAgain) kick();
    });
  }

  async function look(): Promise<void> {
    lookAgain = false;
    const free = CONCURRENCY - worker.running();
    if (free <= 0) return;
    try {
      const jobs = await claimToRun(storage, free, timing.leaseMs);
      for (const job of jobs) void worker.run(job).then(kick);
    } catch (error) {
      log.error(describeFailure(error), 'jobs could not be looked for; the next look is due');
    }
  }

  return {
    async start() {
      poll ??= setInterval(kick, timing.pollMs);
      kick();
    },
    kick,
    async stop() {
      if (poll !== null) clearInterval(poll);
      poll = null;
      await looking;
    },
  };
}
