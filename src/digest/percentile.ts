/** How long something took, over all cases that it happened to. Milliseconds; null where there was none. */
export interface Spread {
  readonly count: number;
  readonly medianMs: number | null;
  readonly p95Ms: number | null;
}

/** The spread of durations in milliseconds. */
export function spreadOf(durations: readonly number[]): Spread {
  return {
    count: durations.length,
    medianMs: percentile(durations, 50),
    p95Ms: percentile(durations, 95),
  };
}

/**
 * The percentile by nearest rank: the smallest of the values that at least `percent` per cent of them do not exceed. Always a
 * value that occurred, nothing is interpolated; the median of an even number of values is the lower of the middle two.
 */
function percentile(values: readonly number[], percent: number): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((percent * sorted.length) / 100) - 1)] ?? null;
}
