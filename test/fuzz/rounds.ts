import { mutate, openRandom } from './mutate.ts';
import type { Target } from './parsers.ts';

/** Milliseconds of work that one damaged sample may cost. */
const SLOW = 8_000;

/** A damaged sample that broke a promise; the seed makes it again. */
export interface Failure {
  readonly seed: number;
  readonly target: string;
  readonly what: string;
}

/** Feeds one target with one damaged sample, all of which follow from the seed. Null if every promise held. */
export async function round(targets: readonly Target[], seed: number): Promise<Failure | null> {
  const random = openRandom(seed);
  const target = targets[Math.floor(random() * targets.length)]!;
  const sample = target.samples[Math.floor(random() * target.samples.length)] ?? new Uint8Array();
  const bytes = mutate(sample, random);
  const before = process.cpuUsage();
  try {
    await target.read(bytes);
    const { user } = process.cpuUsage(before);
    return user / 1000 > SLOW
      ? { seed, target: target.name, what: `took ${Math.round(user / 1000)} ms` }
      : null;
  } catch (error) {
    return { seed, target: target.name, what: `threw ${(error as Error).stack ?? String(error)}` };
  }
}
