import { factorsOf, labelsOf, marginalsOf } from '../src/extraction/tagger/chain.ts';
import type { Example } from './examples.ts';

/** What was learned, not yet thinned out. */
export interface Learned {
  /** The row of each characteristic in `weights`. */
  readonly rows: ReadonlyMap<number, number>;
  /** A weight of each label for each characteristic. */
  readonly weights: Float32Array;
  readonly transitions: Float32Array;
}

/** What is learned of a letter. */
export type Learnable = Pick<Example, 'features' | 'labels'>;

interface Options {
  readonly rounds: number;
  /** Step of AdaGrad (Duchi, Hazan, Singer 2011). */
  readonly step: number;
  /** Weight of the sum of absolute weights (L1), by letter. */
  readonly sparseness: number;
  /** How many of a token's characteristics are left out of a step, by chance, so that none is relied on alone (0 to 1). */
  readonly dropped: number;
  /** Characteristics that fewer tokens have are left out. */
  readonly fewest: number;
  /** The weights are the mean of those after this round and after each later one, which swing less than the last. */
  readonly meanFrom: number;
  readonly onRound?: (round: number, loss: number) => void;
}

/** A letter with its characteristics as rows of weights. */
interface Numbered {
  readonly rows: readonly Int32Array[];
  readonly labels: Uint8Array;
}

/**
 * Learns a linear-chain conditional random field: the likelihood of the labels of all letters, by gradient steps letter by letter. The same letters in
 * the same order give the same weights.
 */
export function learn(examples: readonly Learnable[], labels: number, options: Options): Learned {
  const rows = rowsOf(examples, options.fewest);
  const numbered = examples.map((one) => numberedOf(one, rows));
  const weights = new Float32Array(rows.size * labels);
  const squares = new Float32Array(weights.length);
  const transitions = new Float32Array(labels * labels);
  const transitionSquares = new Float32Array(transitions.length);
  const random = randomFrom(7);
  const mean = {
    weights: new Float32Array(weights.length),
    transitions: new Float32Array(transitions.length),
  };
  const rounds = options.rounds - options.meanFrom + 1;
  for (let round = 1; round <= options.rounds; round += 1) {
    let loss = 0;
    for (const at of shuffled(numbered.length, random))
      loss += takeStep(
        withSomeDropped(numbered[at]!, options.dropped, random),
        weights,
        squares,
        transitions,
        transitionSquares,
        options,
      );
    options.onRound?.(round, loss / numbered.length);
    if (round < options.meanFrom) continue;
    // Without any left out as many more speak.
    addTo(mean.weights, weights, (1 - options.dropped) / rounds);
    addTo(mean.transitions, transitions, 1 / rounds);
  }
  return { rows, ...mean };
}

function addTo(sums: Float32Array, values: Float32Array, share: number): void {
  for (let at = 0; at < sums.length; at += 1) sums[at]! += share * values[at]!;
}

function withSomeDropped({ rows, labels }: Numbered, dropped: number, random: () => number): Numbered {
  if (dropped === 0) return { rows, labels };
  return { rows: rows.map((found) => found.filter(() => random() >= dropped)), labels };
}

function rowsOf(examples: readonly Learnable[], fewest: number): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { features } of examples)
    for (const found of features) for (const key of found) counts.set(key, (counts.get(key) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count >= fewest).map(([key]) => key);
  return new Map(kept.sort((a, b) => a - b).map((key, at) => [key, at]));
}

function numberedOf({ features, labels }: Learnable, rows: ReadonlyMap<number, number>): Numbered {
  return {
    rows: features.map((found) => Int32Array.from([...found].flatMap((key) => rows.get(key) ?? []))),
    labels,
  };
}

/** Smaller steps are not worth their time. */
const LEAST_GRADIENT = 1e-3;

/** One letter's step; returns its loss (the negative logarithm of the likelihood of its labels). */
function takeStep(
  { rows, labels: wanted }: Numbered,
  weights: Float32Array,
  squares: Float32Array,
  transitions: Float32Array,
  transitionSquares: Float32Array,
  { step, sparseness }: Options,
): number {
  const labels = labelsOf(transitions);
  const count = rows.length;
  if (count === 0) return 0;
  const scores = new Float64Array(count * labels);
  rows.forEach((found, token) => {
    const base = token * labels;
    for (const row of found)
      for (let label = 0, at = row * labels; label < labels; label += 1, at += 1)
        scores[base + label]! += weights[at]!;
  });
  const factors = factorsOf(transitions);
  const { marginals, forward, backward, scales } = marginalsOf(scores, factors);
  let loss = 0;
  const changed = new Uint8Array(labels);
  const change = new Float64Array(labels);
  for (let token = 0; token < count; token += 1) {
    const base = token * labels;
    loss -= Math.log(Math.max(1e-12, marginals[base + wanted[token]!]!));
    let moving = 0;
    for (let label = 0; label < labels; label += 1) {
      const gradient = marginals[base + label]! - Number(label === wanted[token]);
      if (Math.abs(gradient) < LEAST_GRADIENT) continue;
      changed[moving] = label;
      change[moving] = gradient;
      moving += 1;
    }
    for (const row of rows[token]!)
      for (let one = 0; one < moving; one += 1) {
        const at = row * labels + changed[one]!;
        squares[at]! += change[one]! * change[one]!;
        weights[at] = moved(weights[at]!, change[one]!, squares[at]!, step, sparseness);
      }
  }
  const expected = new Float64Array(labels * labels);
  for (let token = 1; token < count; token += 1) {
    const above = (token - 1) * labels;
    const base = token * labels;
    for (let from = 0; from < labels; from += 1) {
      const before = forward[above + from]! / scales[token]!;
      if (before < 1e-9) continue;
      for (let to = 0; to < labels; to += 1)
        expected[from * labels + to]! +=
          before * factors[from * labels + to]! * scores[base + to]! * backward[base + to]!;
    }
    expected[wanted[token - 1]! * labels + wanted[token]!]! -= 1;
  }
  for (let at = 0; at < expected.length; at += 1) {
    const gradient = expected[at]!;
    if (Math.abs(gradient) < LEAST_GRADIENT) continue;
    transitionSquares[at]! += gradient * gradient;
    transitions[at] = moved(transitions[at]!, gradient, transitionSquares[at]!, step, 0);
  }
  return loss;
}

function moved(weight: number, gradient: number, squares: number, step: number, sparseness: number): number {
  const rate = step / Math.sqrt(squares + 1);
  const next = weight - rate * gradient;
  const shrink = rate * sparseness;
  return next > shrink ? next - shrink : next < -shrink ? next + shrink : 0;
}

/** Numbers from 0 to 1, the same for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** The numbers below `count` in an order by chance. */
export function shuffled(count: number, random: () => number): number[] {
  const order = Array.from({ length: count }, (_, at) => at);
  for (let at = count - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
  return order;
}
