import { readFileSync } from 'node:fs';
import { SIGN_BITS, signsIn } from './signs.ts';

/** What each sign of a text speaks for danger at hand, and what a text without any says. */
export interface DangerWeights {
  readonly signs: Float32Array;
  readonly none: number;
}

/** As likely as this a text is taken to tell of danger at hand: a false alarm costs a look, a missed one a life. */
export const LIKELY = 0.5;

const WEIGHTS = new URL('../../../assets/danger/weights.bin', import.meta.url);

let weights: DangerWeights | null = null;

/**
 * How likely a text tells of danger to life, of serious injury, to a child or of terrorism as at hand (0 to 1), by what was learned of texts that do and
 * of texts that sound alike. `language` is ISO 639-1. The weights are read from the package with the first text.
 */
export function dangerLikelihood(text: string, language: string): number {
  weights ??= readDangerWeights(WEIGHTS);
  return likelihoodBy(weights, signsIn(text, language));
}

/** The same by other weights; 0 without any signs. */
export function likelihoodBy({ signs, none }: DangerWeights, found: Int32Array): number {
  if (found.length === 0) return 0;
  let sum = 0;
  for (const sign of found) sum += signs[sign]!;
  return 1 / (1 + Math.exp(-none - sum * shareOf(found)));
}

/** Long texts have many signs: each speaks the less. */
export const shareOf = (found: Int32Array): number => 1 / Math.sqrt(found.length + 1);

/** Reads weights as `training/` writes them: what no sign says, then the numbers of signs and their weights (32 bits each, little-endian). */
export function readDangerWeights(file: URL): DangerWeights {
  const bytes = readFileSync(file);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const signs = new Float32Array(1 << SIGN_BITS);
  for (let at = 4; at < bytes.byteLength; at += 8)
    signs[view.getUint32(at, true)] = view.getFloat32(at + 4, true);
  return { signs, none: view.getFloat32(0, true) };
}
