import { readFileSync } from 'node:fs';
import { factorsOf } from './chain.ts';
import { LABELS } from './labels.ts';

/** What was learned of marked letters: for each characteristic the weights of the labels that it speaks for or against. */
export interface Weights {
  /** Characteristics in ascending order. */
  readonly keys: Uint32Array;
  /** Where among them those begin that have the same upper bits; one more for the end. */
  readonly blocks: Uint32Array;
  /** Where the entries of each begin; one more for the end. */
  readonly starts: Uint32Array;
  /** A label in the lower 8 bits, its value, signed, above them. */
  readonly entries: Int16Array;
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
  const [count, length] = new Uint32Array(buffer, 0, 2) as unknown as [number, number];
  const [scale] = new Float32Array(buffer, 8, 1) as unknown as [number];
  let at = 12;
  const transitions = new Float32Array(buffer, at, LABELS * LABELS);
  at += transitions.byteLength;
  const keys = new Uint32Array(buffer, at, count);
  at += keys.byteLength;
  const starts = new Uint32Array(buffer, at, count + 1);
  at += starts.byteLength;
  const values = new Int8Array(buffer, at, length);
  at += length;
  const labels = new Uint8Array(buffer, at, length);
  return {
    keys,
    blocks: blocksOf(keys),
    starts,
    entries: Int16Array.from(values, (value, entry) => (value << 8) | labels[entry]!),
    scale,
    factors: factorsOf(transitions),
  };
}

/** The weights of the labels of each token, by its characteristics. */
export function scoresOf(features: readonly Uint32Array[], weights: Weights): Float64Array {
  const { starts, entries, scale } = weights;
  const scores = new Float64Array(features.length * LABELS);
  const sums = new Int32Array(LABELS);
  for (let token = 0; token < features.length; token += 1) {
    const found = features[token]!;
    sums.fill(0);
    for (let at = 0; at < found.length; at += 1) {
      const position = positionOf(found[at]!, weights);
      if (position < 0) continue;
      const end = starts[position + 1]!;
      for (let entry = starts[position]!; entry < end; entry += 1) {
        const weighed = entries[entry]!;
        sums[weighed & 0xff]! += weighed >> 8;
      }
    }
    for (let label = 0; label < LABELS; label += 1) scores[token * LABELS + label] = sums[label]! * scale;
  }
  return scores;
}

function positionOf(key: number, { keys, blocks }: Weights): number {
  const block = key >>> BLOCK;
  const end = blocks[block + 1]!;
  for (let at = blocks[block]!; at < end; at += 1) if (keys[at] === key) return at;
  return -1;
}

/** Keys are looked for from where those with the same upper bits begin. */
const BLOCK = 14;

function blocksOf(keys: Uint32Array): Uint32Array {
  const blocks = new Uint32Array((1 << (32 - BLOCK)) + 1);
  let at = 0;
  for (let block = 0; block < blocks.length; block += 1) {
    while (at < keys.length && keys[at]! >>> BLOCK < block) at += 1;
    blocks[block] = at;
  }
  return blocks;
}
