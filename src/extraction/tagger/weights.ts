import { readFileSync } from 'node:fs';
import { factorsOf } from './chain.ts';
import { LABELS } from './labels.ts';

/** What was learned of marked letters: for each characteristic the weights of the labels that it speaks for or against. */
export interface Weights {
  /** Characteristics in ascending order. */
  readonly keys: Uint32Array;
  /** Where among them those begin that have the same upper 16 bits; one more for the end. */
  readonly blocks: Uint32Array;
  /** Where the entries of each begin; one more for the end. */
  readonly starts: Uint32Array;
  readonly labels: Uint8Array;
  readonly values: Int8Array;
  /** What a value of 1 weighs. */
  readonly scale: number;
  /** Transitions as factors. */
  readonly factors: Float64Array;
}

/**
 * Reads weights as `training/` writes them: the numbers of characteristics and entries (32 bits, little-endian), the scale and the transitions (32-bit
 * floats), then keys, starts, values and labels.
 */
export function readWeights(file: URL): Weights {
  const bytes = readFileSync(file);
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  const [count, entries] = new Uint32Array(buffer, 0, 2) as unknown as [number, number];
  const [scale] = new Float32Array(buffer, 8, 1) as unknown as [number];
  let at = 12;
  const transitions = new Float32Array(buffer, at, LABELS * LABELS);
  at += transitions.byteLength;
  const keys = new Uint32Array(buffer, at, count);
  at += keys.byteLength;
  const starts = new Uint32Array(buffer, at, count + 1);
  at += starts.byteLength;
  const values = new Int8Array(buffer, at, entries);
  at += entries;
  const labels = new Uint8Array(buffer, at, entries);
  return { keys, blocks: blocksOf(keys), starts, labels, values, scale, factors: factorsOf(transitions) };
}

/** The weights of the labels of each token, by its characteristics. */
export function scoresOf(features: readonly Uint32Array[], weights: Weights): Float64Array {
  const scores = new Float64Array(features.length * LABELS);
  features.forEach((found, token) => {
    for (const key of found) {
      const at = positionOf(key, weights);
      if (at < 0) continue;
      const end = weights.starts[at + 1]!;
      for (let entry = weights.starts[at]!; entry < end; entry += 1)
        scores[token * LABELS + weights.labels[entry]!]! += weights.values[entry]! * weights.scale;
    }
  });
  return scores;
}

function positionOf(key: number, { keys, blocks }: Weights): number {
  const block = key >>> BLOCK;
  const end = blocks[block + 1]!;
  for (let at = blocks[block]!; at < end; at += 1) if (keys[at] === key) return at;
  return -1;
}

const BLOCK = 16;

function blocksOf(keys: Uint32Array): Uint32Array {
  const blocks = new Uint32Array((1 << (32 - BLOCK)) + 1);
  let at = 0;
  for (let block = 0; block < blocks.length; block += 1) {
    while (at < keys.length && keys[at]! >>> BLOCK < block) at += 1;
    blocks[block] = at;
  }
  return blocks;
}
