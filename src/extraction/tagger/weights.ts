import { readFileSync } from 'node:fs';
import { factorsOf } from './chain.ts';

/** What was learned of marked letters: for each characteristic the weights of the labels that it speaks for or against. */
export interface Weights {
  /** How many labels there are. */
  readonly labels: number;
  /**
   * Characteristics in ascending order, each followed by its weights: their number in the lower 16 bits and the first above them, then two in each
   * number. A weight is a label in the lower 8 bits, its value, signed, above them. All together, as each place of memory that is looked at costs time.
   */
  readonly rows: Int32Array;
  /** Where among the rows those begin whose characteristics have the same upper bits; one more for the end. */
  readonly blocks: Uint32Array;
  /** What a value of 1 weighs. */
  readonly scale: number;
  /** Transitions as factors. */
  readonly factors: Float64Array;
}

/**
 * Reads weights as `training/` writes them: the numbers of labels, characteristics and entries (32 bits, little-endian), the scale and the transitions
 * (32-bit floats), then keys, starts, values and labels.
 */
export function readWeights(file: URL): Weights {
  const bytes = readFileSync(file);
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  const [labels, count, length] = new Uint32Array(buffer, 0, 3) as unknown as [number, number, number];
  const [scale] = new Float32Array(buffer, 12, 1) as unknown as [number];
  let at = 16;
  const transitions = new Float32Array(buffer, at, labels * labels);
  at += transitions.byteLength;
  const keys = new Uint32Array(buffer, at, count);
  at += keys.byteLength;
  const starts = new Uint32Array(buffer, at, count + 1);
  at += starts.byteLength;
  const values = new Int8Array(buffer, at, length);
  at += length;
  const labelled = new Uint8Array(buffer, at, length);
  const entries = new Int16Array(length);
  for (let entry = 0; entry < length; entry += 1) entries[entry] = (values[entry]! << 8) | labelled[entry]!;
  return { ...rowsOf(keys, starts, entries), labels, scale, factors: factorsOf(transitions) };
}

function rowsOf(
  keys: Uint32Array,
  starts: Uint32Array,
  entries: Int16Array,
): Pick<Weights, 'rows' | 'blocks'> {
  const rows = new Int32Array(keys.length + entries.length + keys.length);
  const blocks = new Uint32Array((1 << (32 - BLOCK)) + 1);
  let block = 0;
  let row = 0;
  for (let number = 0; number < keys.length; number += 1) {
    for (; block <= keys[number]! >>> BLOCK; block += 1) blocks[block] = row;
    const start = starts[number]!;
    const count = starts[number + 1]! - start;
    if (count === 0) continue;
    rows[row] = keys[number]!;
    rows[row + 1] = count | (entries[start]! << 16);
    for (let entry = 1; entry < count; entry += 1)
      rows[row + 1 + ((entry + 1) >> 1)]! |= (entries[start + entry]! & 0xffff) << (entry % 2 === 0 ? 16 : 0);
    row += lengthOf(count);
  }
  blocks.fill(row, block);
  return { rows: rows.slice(0, row), blocks };
}

/** How many numbers a row with so many weights takes. */
const lengthOf = (count: number): number => 2 + (count >> 1);

/** The weights of the labels of each token, by its characteristics. */
export function scoresOf(
  features: readonly Uint32Array[],
  { rows, blocks, labels, scale }: Weights,
): Float64Array {
  const scores = new Float64Array(features.length * labels);
  const sums = new Int32Array(labels);
  for (let token = 0; token < features.length; token += 1) {
    const found = features[token]!;
    sums.fill(0);
    for (let at = 0; at < found.length; at += 1) {
      const key = found[at]! | 0;
      const block = found[at]! >>> BLOCK;
      const end = blocks[block + 1]!;
      for (let row = blocks[block]!; row < end; row += lengthOf(rows[row + 1]! & 0xffff)) {
        if (rows[row] !== key) continue;
        addRow(rows, row, sums);
        break;
      }
    }
    for (let label = 0; label < labels; label += 1) scores[token * labels + label] = sums[label]! * scale;
  }
  return scores;
}

function addRow(rows: Int32Array, row: number, sums: Int32Array): void {
  const last = row + lengthOf(rows[row + 1]! & 0xffff);
  sums[(rows[row + 1]! >> 16) & 0xff]! += rows[row + 1]! >> 24;
  for (let at = row + 2; at < last; at += 1) {
    const two = rows[at]!;
    sums[two & 0xff]! += (two << 16) >> 24;
    // Behind the last weight of an even number stands nothing.
    sums[(two >> 16) & 0xff]! += two >> 24;
  }
}

/** Rows are looked for from where those with the same upper bits begin. */
const BLOCK = 13;
