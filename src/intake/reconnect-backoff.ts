const FIRST_MS = 1_000;
const LONGEST_MS = 5 * 60_000;
const PROVEN_MS = 60_000;

/** How often a connection failed in a row; a connection proves itself by living, not by logging in. */
export interface Backoff {
  readonly failures: number;
}

export const NO_FAILURES: Backoff = { failures: 0 };

/**
 * What follows from the end of a connection that lived for `livedMs`: how long to wait before the next (in
 * milliseconds, doubling up to five minutes), and the count to go on with.
 */
export function afterDisconnect(before: Backoff, livedMs: number): { waitMs: number; next: Backoff } {
  const failures = livedMs >= PROVEN_MS ? 1 : before.failures + 1;
  return { waitMs: Math.min(FIRST_MS * 2 ** (failures - 1), LONGEST_MS), next: { failures } };
}
