import { type DangerWeights, shareOf } from '../src/assessment/danger/likelihood.ts';
import { SIGN_BITS, signsIn } from '../src/assessment/danger/signs.ts';
import { asWeighed, type DangerText } from './danger-texts.ts';
import { randomFrom, shuffled } from './learn.ts';

/** A text to learn from, and how much it counts. */
export interface Weighed extends DangerText {
  readonly counts: number;
}

const ROUNDS = 12;
const STEP = 0.15;
/** Weight of the sum of absolute weights (L1). */
const SPARSENESS = 0.0005;
/** How many of a text's signs are left out of a step, so that none is relied on alone. */
const DROPPED = 0.3;
/** Weights nearer to zero say nothing. */
const LEAST = 0.01;

/** Learns by logistic regression which signs speak for danger at hand. The same texts in the same order give the same weights. */
export function learnDanger(texts: readonly Weighed[]): DangerWeights {
  const examples = texts.map((one) => ({
    signs: signsIn(...asWeighed(one)),
    danger: Number(one.danger),
    counts: one.counts,
  }));
  const signs = new Float32Array(1 << SIGN_BITS);
  const squares = new Float32Array(1 << SIGN_BITS);
  let none = 0;
  let noneSquares = 0;
  const random = randomFrom(3);
  for (let round = 0; round < ROUNDS; round += 1)
    for (const at of shuffled(examples.length, random)) {
      const { signs: found, danger, counts } = examples[at]!;
      const share = shareOf(found);
      const kept = found.filter(() => random() > DROPPED);
      const sum = kept.reduce((total, sign) => total + signs[sign]!, 0);
      const gradient = (1 / (1 + Math.exp(-none - sum * share)) - danger) * counts;
      noneSquares += gradient * gradient;
      none -= (STEP * gradient) / Math.sqrt(noneSquares + 1);
      for (const sign of kept) {
        const own = gradient * share;
        squares[sign]! += own * own;
        const rate = STEP / Math.sqrt(squares[sign]! + 0.01);
        const next = signs[sign]! - rate * own;
        const shrink = rate * SPARSENESS * share;
        signs[sign] = Math.sign(next) * Math.max(0, Math.abs(next) - shrink);
      }
    }
  // With none left out as many more speak.
  return { signs: signs.map((weight) => weight * (1 - DROPPED)), none };
}

/** The file that `readDangerWeights` reads. */
export function dangerFile({ signs, none }: DangerWeights): Uint8Array {
  const kept = [...signs.keys()].filter((sign) => Math.abs(signs[sign]!) >= LEAST);
  const view = new DataView(new ArrayBuffer(4 + 8 * kept.length));
  view.setFloat32(0, none, true);
  kept.forEach((sign, at) => {
    view.setUint32(4 + 8 * at, sign, true);
    view.setFloat32(8 + 8 * at, signs[sign]!, true);
  });
  return new Uint8Array(view.buffer);
}
