import type { Logger } from '../config/log.ts';
import type { Storage } from '../storage/storage.ts';
import { type ClaimedJob, type Ending, endAttempt, renewLeases } from './claim.ts';
import { describeFailure } from './failure.ts';
import { type Handlers, JOB_PAYLOADS, type JobName, type JobRun } from './job.ts';
import { retryDelay, type Timing } from './timing.ts';

/** What both runners and `settle` need to run a job that they hold. */
export interface Worker {
  readonly storage: Storage;
  readonly log: Logger;
  readonly timing: Timing;
  /** Runs one attempt, writes how it ended, and resolves. Never rejects. */
  run(job: ClaimedJob): Promise<void>;
  /** How many jobs are under way. */
  running(): number;
  /** Resolves when nothing is under way. */
  idle(): Promise<void>;
}

/** A payload or name that no further attempt can mend. */
class HopelessJob extends Error {
  override readonly name = 'HopelessJob';
}

/** Runs jobs with their handlers and keeps their leases while they run. */
export function openWorker(storage: Storage, handlers: Handlers, log: Logger, timing: Timing): Worker {
  const held = new Map<ClaimedJob, Promise<void>>();
  let heartbeat: NodeJS.Timeout | null = null;

  function beat(): void {
    renewLeases(storage, [...held.keys()], timing.leaseMs).catch((error: unknown) => {
      log.warn(describeFailure(error), 'leases of running jobs could not be renewed');
    });
  }

  async function attempt(job: ClaimedJob): Promise<void> {
    try {
      const ending = await tryOnce(handlers, job, log, timing);
      const written = await endAttempt(storage, job, ending);
      if (!written) log.warn(factsOf(job), 'job took longer than its lease: another worker has it');
    } catch (error) {
      const facts = { ...factsOf(job), ...describeFailure(error) };
      log.error(facts, 'end of a job could not be written: it will run again');
    }
  }

  return {
    storage,
    log,
    timing,
    running: () => held.size,
    async idle() {
      while (held.size > 0) await Promise.all(held.values());
    },
    async run(job) {
      heartbeat ??= setInterval(beat, timing.leaseMs / 3);
      const ended = attempt(job);
      held.set(job, ended);
      await ended;
      held.delete(job);
      if (held.size > 0 || heartbeat === null) return;
      clearInterval(heartbeat);
      heartbeat = null;
    },
  };
}

async function tryOnce(handlers: Handlers, job: ClaimedJob, log: Logger, timing: Timing): Promise<Ending> {
  try {
    if (job.attempts > job.maxAttempts) throw new HopelessJob('its worker died at every attempt');
    await call(handlers, job);
    return { state: 'done' };
  } catch (error) {
    const failure = describeFailure(error);
    const facts = { ...factsOf(job), ...failure };
    if (error instanceof HopelessJob || job.attempts >= job.maxAttempts) {
      log.error(facts, 'job failed for good');
      return { state: 'failed', error: failure.text };
    }
    const delayMs = retryDelay(job.attempts, timing.retryMs);
    log.warn({ ...facts, delayMs }, 'job failed and will run again');
    return { state: 'ready', error: failure.text, delayMs };
  }
}

async function call(handlers: Handlers, job: ClaimedJob): Promise<void> {
  if (!isKnown(job.name) || handlers[job.name] === undefined) throw new HopelessJob('no handler for it');
  const payload = JOB_PAYLOADS[job.name].safeParse(job.payload);
  if (!payload.success) {
    const where = payload.error.issues.map((issue) => `${issue.path.join('.') || 'payload'}: ${issue.code}`);
    throw new HopelessJob(`its payload has another shape (${where.join('; ')})`);
  }
  // The payload was just checked against the schema of this very name; the compiler cannot follow that.
  const handler = handlers[job.name] as (payload: unknown, run: JobRun) => Promise<void>;
  await handler(payload.data, { id: job.id, attempt: job.attempts });
}

function isKnown(name: string): name is JobName {
  return Object.hasOwn(JOB_PAYLOADS, name);
}

function factsOf(job: ClaimedJob): { job: string; name: string; attempt: number } {
  return { job: job.id, name: job.name, attempt: job.attempts };
}
