import { labelsOf } from '../src/extraction/tagger/chain.ts';
import type { Learned } from './learn.ts';

/** Weights nearer to zero say nothing. */
const LEAST = 0.04;

/** The file that `readWeights` reads: weights in steps of a 127th of the largest, those near zero left out. */
export function thinnedOut({ rows, weights, transitions }: Learned): Uint8Array {
  const labelCount = labelsOf(transitions);
  let most = 0;
  for (const weight of weights) most = Math.max(most, Math.abs(weight));
  const scale = most / 127;
  const least = Math.max(LEAST, scale / 2);
  const keys: number[] = [];
  const starts: number[] = [];
  const values: number[] = [];
  const labels: number[] = [];
  for (const [key, row] of rows) {
    const before = values.length;
    for (let label = 0; label < labelCount; label += 1) {
      const weight = weights[row * labelCount + label]!;
      if (Math.abs(weight) < least) continue;
      values.push(Math.round(weight / scale));
      labels.push(label);
    }
    if (values.length === before) continue;
    keys.push(key);
    starts.push(before);
  }
  starts.push(values.length);
  const parts = [
    Uint32Array.of(labelCount, keys.length, values.length),
    Float32Array.of(scale),
    transitions,
    Uint32Array.from(keys),
    Uint32Array.from(starts),
    Int8Array.from(values),
    Uint8Array.from(labels),
  ];
  return new Uint8Array(
    Buffer.concat(parts.map((part) => Buffer.from(part.buffer, part.byteOffset, part.byteLength))),
  );
}
