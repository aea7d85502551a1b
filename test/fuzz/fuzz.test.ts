import { expect, it } from 'vitest';
import { openTargets } from './parsers.ts';
import { round } from './rounds.ts';

const ROUNDS = 250;

it('damaged samples of every format break no promise', { timeout: 120_000 }, async () => {
  const targets = await openTargets();
  expect(targets.every(({ samples }) => samples.length > 0)).toBe(true);
  const failures = [];
  for (let seed = 1; seed <= ROUNDS; seed += 1) failures.push(await round(targets, seed));
  expect(failures.filter((one) => one !== null)).toEqual([]);
});
