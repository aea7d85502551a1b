/** How patient a runner is, in ms. */
export interface Timing {
  /** How often it looks for ready jobs by itself. */
  readonly pollMs: number;
  /** A worker that is not heard of for this long is taken for dead, and its jobs run again. */
  readonly leaseMs: number;
  /** Wait before the second attempt; doubles with every further one. */
  readonly retryMs: number;
}

export const USUAL_TIMING: Timing = { pollMs: 1_000, leaseMs: 30_000, retryMs: 2_000 };

/** Jobs that one process has under way at a time. */
export const CONCURRENCY = 5;

const LONGEST_RETRY_MS = 300_000;

/** How long a job waits after its nth failed attempt (from 1), in ms: doubling, at most five minutes. */
export function retryDelay(attempt: number, retryMs: number): number {
  return Math.min(retryMs * 2 ** Math.min(attempt - 1, 30), LONGEST_RETRY_MS);
}
