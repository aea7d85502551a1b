import { firstOf, isFirst, mayFollow, NOTHING, nextOf, tagOf } from './labels.ts';

/** How likely labels stand behind one another: a weight for each two of them, `from` by `to`. */
export type Transitions = Float32Array;

/** A stretch of tokens [first, last] with its tag, and how sure the chain is of it (0 to 1). */
export interface Stretch {
  readonly tag: number;
  readonly first: number;
  readonly last: number;
  readonly sureness: number;
}

/** How many labels there are between which these are the transitions. */
export const labelsOf = (transitions: { readonly length: number }): number => Math.sqrt(transitions.length);

/** Transitions as factors; 0 where a label may not follow. */
export function factorsOf(transitions: Transitions): Float64Array {
  const labels = labelsOf(transitions);
  return Float64Array.from(transitions, (weight, at) =>
    mayFollow(Math.floor(at / labels), at % labels) ? Math.exp(weight) : 0,
  );
}

/**
 * How probable each label of each token is in a linear-chain conditional random field (Lafferty, McCallum, Pereira 2001), by the forward and backward
 * sums. `scores` holds a weight of each label for each token and is overwritten with their factors. Returns a probability of each label for each token, and the sums
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
  asFactors(scores, labelsOf(factors));
  const { forward, scales } = forwardSums(scores, factors);
  const backward = backwardSums(scores, factors, scales);
  const marginals = new Float64Array(scores.length);
  for (let at = 0; at < marginals.length; at += 1) marginals[at] = forward[at]! * backward[at]!;
  return { marginals, forward, backward, scales };
}

/** Labels that may follow any other, each with its number among them: none, and the first of each tag. */
const openOf = (labels: number): number => (labels + 1) / 2;
const labelOf = (open: number): number => Math.max(NOTHING, 2 * open - 1);

function forwardSums(
  scores: Float64Array,
  factors: Float64Array,
): { readonly forward: Float64Array; readonly scales: Float64Array } {
  const labels = labelsOf(factors);
  const openLabels = openOf(labels);
  const count = scores.length / labels;
  const forward = new Float64Array(scores.length);
  const scales = new Float64Array(count);
  const intoOpen = new Float64Array(openLabels * labels);
  for (let open = 0; open < openLabels; open += 1)
    for (let from = 0; from < labels; from += 1)
      intoOpen[open * labels + from] = factors[from * labels + labelOf(open)]!;
  for (let at = 0; at < count; at += 1) {
    const row = at * labels;
    const above = row - labels;
    for (let open = 0; open < openLabels; open += 1)
      forward[row + labelOf(open)] = at === 0 ? 1 : product(forward, above, intoOpen, open * labels, labels);
    for (let first = 1; first < labels && at > 0; first += 2) {
      const next = first + 1;
      forward[row + next] =
        forward[above + first]! * factors[first * labels + next]! +
        forward[above + next]! * factors[next * labels + next]!;
    }
    let total = 0;
    for (let to = row; to < row + labels; to += 1) total += forward[to]! *= scores[to]!;
    scales[at] = total;
    for (let to = row; to < row + labels; to += 1) forward[to]! /= total;
  }
  return { forward, scales };
}

function backwardSums(scores: Float64Array, factors: Float64Array, scales: Float64Array): Float64Array {
  const labels = labelsOf(factors);
  const openLabels = openOf(labels);
  const backward = new Float64Array(scores.length);
  const fromOpen = new Float64Array(labels * openLabels);
  for (let from = 0; from < labels; from += 1)
    for (let open = 0; open < openLabels; open += 1)
      fromOpen[from * openLabels + open] = factors[from * labels + labelOf(open)]!;
  const openAhead = new Float64Array(openLabels);
  backward.fill(1, scores.length - labels);
  for (let at = scales.length - 2; at >= 0; at -= 1) {
    const row = at * labels;
    const below = row + labels;
    const scale = scales[at + 1]!;
    for (let open = 0; open < openLabels; open += 1) {
      const to = below + labelOf(open);
      openAhead[open] = (scores[to]! * backward[to]!) / scale;
    }
    for (let from = 0; from < labels; from += 1) {
      backward[row + from] = product(fromOpen, from * openLabels, openAhead, 0, openLabels);
      if (from === NOTHING) continue;
      const next = nextOf(tagOf(from));
      backward[row + from]! +=
        (factors[from * labels + next]! * scores[below + next]! * backward[below + next]!) / scale;
    }
  }
  return backward;
}

/** The sum of the products of as many numbers of two lists, each from a place on; in four sums, which do not wait for one another. */
function product(
  one: Float64Array,
  at: number,
  other: Float64Array,
  otherAt: number,
  length: number,
): number {
  let first = 0;
  let second = 0;
  let third = 0;
  let fourth = 0;
  let index = 0;
  for (; index + 3 < length; index += 4) {
    first += one[at + index]! * other[otherAt + index]!;
    second += one[at + index + 1]! * other[otherAt + index + 1]!;
    third += one[at + index + 2]! * other[otherAt + index + 2]!;
    fourth += one[at + index + 3]! * other[otherAt + index + 3]!;
  }
  for (; index < length; index += 1) first += one[at + index]! * other[otherAt + index]!;
  return first + second + third + fourth;
}

/** So far below the best of its token a label never comes up again; nothing is quite impossible that may follow. */
const LEAST_WEIGHT = -50;

/** Weights as factors, the largest of each token 1. */
function asFactors(scores: Float64Array, labels: number): void {
  for (let row = 0; row < scores.length; row += labels) {
    let most = -Infinity;
    for (let at = row; at < row + labels; at += 1) most = Math.max(most, scores[at]!);
    for (let at = row; at < row + labels; at += 1)
      scores[at] = Math.exp(Math.max(LEAST_WEIGHT, scores[at]! - most));
  }
}

/** The stretches of the most probable labels, each as sure as its least sure token. */
export function stretchesOf(marginals: Float64Array, labels: number): Stretch[] {
  const count = marginals.length / labels;
  const stretches: Stretch[] = [];
  let open: { tag: number; first: number; last: number; sureness: number } | null = null;
  for (let at = 0; at < count; at += 1) {
    const row = at * labels;
    let best = NOTHING;
    for (let label = 1; label < labels; label += 1)
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

/** How probable a tag is for a token. */
export const probability = (marginals: Float64Array, labels: number, token: number, tag: number): number =>
  marginals[token * labels + firstOf(tag)]! + marginals[token * labels + nextOf(tag)]!;

/** A token beside the likeliest one belongs to it that is at least this share as likely. */
const BESIDE = 0.3;

/** The token for which a tag is likeliest, with those beside it for which it is nearly as likely; there must be a token. */
export function likeliestOf(marginals: Float64Array, labels: number, tag: number): Stretch {
  const last = marginals.length / labels - 1;
  const at = (token: number): number => probability(marginals, labels, token, tag);
  let best = 0;
  for (let token = 1; token <= last; token += 1) if (at(token) > at(best)) best = token;
  const sureness = at(best);
  const stretch = { tag, first: best, last: best, sureness };
  while (stretch.first > 0 && at(stretch.first - 1) >= BESIDE * sureness) stretch.first -= 1;
  while (stretch.last < last && at(stretch.last + 1) >= BESIDE * sureness) stretch.last += 1;
  return stretch;
}
