import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factorsOf, likeliestOf, marginalsOf, stretchesOf } from '../../../src/extraction/tagger/chain.ts';
import { firstOf, LABELS, mayFollow, NOTHING, nextOf } from '../../../src/extraction/tagger/labels.ts';

const weight = fc.double({ min: -4, max: 4, noNaN: true });
const weights = (count: number) => fc.array(weight, { minLength: count, maxLength: count });

/** What `marginalsOf` says, by adding up every pair of labels of two tokens. */
function byEnumeration(scores: readonly number[], transitions: readonly number[]): number[] {
  const sums = new Array<number>(2 * LABELS).fill(0);
  let all = 0;
  for (let one = 0; one < LABELS; one += 1) {
    if (!mayFollow(NOTHING, one)) continue;
    for (let two = 0; two < LABELS; two += 1) {
      if (!mayFollow(one, two)) continue;
      const likely = Math.exp(scores[one]! + transitions[one * LABELS + two]! + scores[LABELS + two]!);
      sums[one]! += likely;
      sums[LABELS + two]! += likely;
      all += likely;
    }
  }
  return sums.map((sum) => sum / all);
}

describe('the chain of labels', () => {
  it('weighs all sequences that labels may form', () => {
    fc.assert(
      fc.property(weights(2 * LABELS), weights(LABELS * LABELS), (scores, transitions) => {
        const factors = factorsOf(Float32Array.from(transitions));
        const { marginals } = marginalsOf(Float64Array.from(scores), factors);
        const expected = byEnumeration(scores, [...Float32Array.from(transitions)]);
        for (const [at, value] of expected.entries()) expect(marginals[at]).toBeCloseTo(value, 6);
      }),
      { numRuns: 25 },
    );
  });

  it('gives every token one label, however unlike their weights are', () => {
    const wild = fc.array(fc.double({ min: -900, max: 900, noNaN: true }), {
      minLength: 5 * LABELS,
      maxLength: 5 * LABELS,
    });
    fc.assert(
      fc.property(wild, (scores) => {
        const factors = factorsOf(new Float32Array(LABELS * LABELS));
        const { marginals } = marginalsOf(Float64Array.from(scores), factors);
        for (let token = 0; token < 5; token += 1) {
          const sum = marginals.slice(token * LABELS, (token + 1) * LABELS).reduce((a, b) => a + b, 0);
          expect(sum).toBeCloseTo(1, 6);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('is as sure of a stretch as of its least sure token', () => {
    const marginals = new Float64Array(4 * LABELS);
    marginals[NOTHING] = 1;
    marginals[LABELS + firstOf(3)] = 0.9;
    marginals[2 * LABELS + nextOf(3)] = 0.6;
    marginals[3 * LABELS + firstOf(5)] = 0.8;
    expect(stretchesOf(marginals, LABELS)).toEqual([
      { tag: 3, first: 1, last: 2, sureness: 0.6 },
      { tag: 5, first: 3, last: 3, sureness: 0.8 },
    ]);
  });

  it('finds the likeliest token for a tag, with those beside it that are nearly as likely', () => {
    const likely = [0.01, 0.1, 0.25, 0.2, 0.05, 0.24];
    const marginals = new Float64Array(likely.length * LABELS);
    likely.forEach((one, at) => {
      marginals[at * LABELS + (at % 2 === 0 ? firstOf(3) : nextOf(3))] = one;
    });
    expect(likeliestOf(marginals, LABELS, 3)).toEqual({ tag: 3, first: 1, last: 3, sureness: 0.25 });
  });
});
