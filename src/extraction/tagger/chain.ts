import { firstOf, isFirst, LABELS, mayFollow, NOTHING, nextOf, tagOf } from './labels.ts';

/** How likely labels stand behind one another: `LABELS` × `LABELS` weights, `from` by `to`. */
export type Transitions = Float32Array;

/** A stretch of tokens [first, last] with its tag, and how sure the chain is of it (0 to 1). */
export interface Stretch {
  readonly tag: number;
  readonly first: number;
  readonly last: number;
  readonly sureness: number;
}

/** Transitions as factors; 0 where a label may not follow. */
export function factorsOf(transitions: Transitions): Float64Array {
  return Float64Array.from(transitions, (weight, at) =>
    mayFollow(Math.floor(at / LABELS), at % LABELS) ? Math.exp(weight) : 0,
  );
}

/**
 * How probable each label of each token is in a linear-chain conditional random field (Lafferty, McCallum, Pereira 2001), by the forward and backward
 * sums. `scores` holds `LABELS` weights for each token and is overwritten with their factors. Returns `LABELS` probabilities for each token, and the sums
 * that they come from, which learning needs: those of each token forward divided by its scale.
 */
export function marginalsOf(
  scores: Float64Array,
  factors: Float64Array,
): {
  readonly marginals: Float64Array;
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  readonly scales: Float64Array;
} {
  const count = scores.length / LABELS;
  const forward = new Float64Array(scores.length);
  const backward = new Float64Array(scores.length);
  const scales = new Float64Array(count);
  asFactors(scores);
  for (let at = 0; at < count; at += 1) {
    const row = at * LABELS;
    let total = 0;
    for (let to = 0; to < LABELS; to += 1) {
      const value =
        scores[row + to]! *
        (at === 0 ? Number(mayFollow(NOTHING, to)) : into(forward, row - LABELS, factors, to));
      forward[row + to] = value;
      total += value;
    }
    scales[at] = total;
    for (let to = 0; to < LABELS; to += 1) forward[row + to]! /= total;
  }
  const ahead = new Float64Array(LABELS);
  backward.fill(1, (count - 1) * LABELS);
  for (let at = count - 2; at >= 0; at -= 1) {
    const row = at * LABELS;
    const below = row + LABELS;
    for (let to = 0; to < LABELS; to += 1) ahead[to] = scores[below + to]! * backward[below + to]!;
    for (let from = 0; from < LABELS; from += 1) {
      const factor = from * LABELS;
      let sum = factors[factor]! * ahead[0]!;
      // Only first labels may follow any other, and of those that go on the tag's own.
      for (let to = 1; to < LABELS; to += 2) sum += factors[factor + to]! * ahead[to]!;
      if (from !== NOTHING) {
        const next = nextOf(tagOf(from));
        sum += factors[factor + next]! * ahead[next]!;
      }
      backward[row + from] = sum / scales[at + 1]!;
    }
  }
  const marginals = forward.map((value, at) => value * backward[at]!);
  return { marginals, forward, backward, scales };
}

function into(forward: Float64Array, row: number, factors: Float64Array, to: number): number {
  if (to !== NOTHING && !isFirst(to)) {
    const first = firstOf(tagOf(to));
    return (
      forward[row + first]! * factors[first * LABELS + to]! + forward[row + to]! * factors[to * LABELS + to]!
    );
  }
  let sum = 0;
  for (let from = 0; from < LABELS; from += 1) sum += forward[row + from]! * factors[from * LABELS + to]!;
  return sum;
}

/** So far below the best of its token a label never comes up again; nothing is quite impossible that may follow. */
const LEAST_WEIGHT = -50;

/** Weights as factors, the largest of each token 1. */
function asFactors(scores: Float64Array): void {
  for (let row = 0; row < scores.length; row += LABELS) {
    let most = -Infinity;
    for (let at = row; at < row + LABELS; at += 1) most = Math.max(most, scores[at]!);
    for (let at = row; at < row + LABELS; at += 1)
      scores[at] = Math.exp(Math.max(LEAST_WEIGHT, scores[at]! - most));
  }
}

/** The stretches of the most probable labels, each as sure as its least sure token. */
export function stretchesOf(marginals: Float64Array): Stretch[] {
  const count = marginals.length / LABELS;
  const stretches: Stretch[] = [];
  let open: { tag: number; first: number; last: number; sureness: number } | null = null;
  for (let at = 0; at < count; at += 1) {
    const row = at * LABELS;
    let best = NOTHING;
    for (let label = 1; label < LABELS; label += 1)
      if (marginals[row + label]! > marginals[row + best]!) best = label;
    const sureness = marginals[row + best]!;
    if (open !== null && best !== NOTHING && !isFirst(best) && tagOf(best) === open.tag) {
      open.last = at;
      open.sureness = Math.min(open.sureness, sureness);
      continue;
    }
    open = best === NOTHING ? null : { tag: tagOf(best), first: at, last: at, sureness };
    if (open !== null) stretches.push(open);
  }
  return stretches;
}
