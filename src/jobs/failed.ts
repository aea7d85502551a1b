import type { Storage } from '../storage/storage.ts';

/** A job that was given up. */
export interface FailedJob {
  readonly id: string;
  readonly name: string;
  readonly lane: string | null;
  /** Ids only. */
  readonly payload: unknown;
  readonly attempts: number;
  /** Why the last attempt failed; names no person. */
  readonly error: string;
  readonly failedAt: Date;
}

/** Attempts that a job is granted when a person runs it again. */
const NEW_ATTEMPTS = 20;

/** The jobs that were given up, the latest first. */
export async function listFailed(storage: Storage): Promise<FailedJob[]> {
  const jobs = await storage.prisma.job.findMany({ where: { state: 'failed' }, orderBy: { doneAt: 'desc' } });
  return jobs.map(({ id, name, lane, payload, attempts, error, doneAt, createdAt }) => ({
    id,
    name,
    lane,
    payload,
    attempts,
    error: error ?? '',
    failedAt: doneAt ?? createdAt,
  }));
}

/**
 * Makes a job that was given up ready again; attempts go on being counted. False if there is no such job, or it is not failed (any
 * more). The caller kicks the runner.
 */
export async function retryFailed(storage: Storage, id: string): Promise<boolean> {
  const changed = await storage.prisma.$executeRaw`
    UPDATE "Job" SET state = 'ready', "runAt" = now(), "doneAt" = NULL, "maxAttempts" = attempts + ${NEW_ATTEMPTS}::int
    WHERE id::text = ${id.toLowerCase()} AND state = 'failed'`;
  return changed === 1;
}
