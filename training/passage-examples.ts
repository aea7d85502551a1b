import { layOut } from '../src/extraction/letter/layout.ts';
import { passageFeatures, ruledPassages } from '../src/extraction/tagger/passage-features.ts';
import { PASSAGES } from '../src/extraction/tagger/passage-kinds.ts';
import { placedTokens } from '../src/extraction/tagger/placed.ts';
import { labelsBy, placesOf } from './examples.ts';
import type { Learnable } from './learn.ts';
import type { MarkedLetter } from './marked-letters.ts';
import { readByRules } from './read-letter.ts';

/** A letter whose passages are marked as they are learned: with its own characteristics each token has those of its sentence. */
export async function passageExampleOf(letter: MarkedLetter): Promise<Learnable> {
  const { document, byRules } = await readByRules(letter);
  const laid = layOut(document, null);
  const tokens = placedTokens(laid, byRules);
  const {
    sentenceOf,
    sentences,
    tokens: own,
  } = passageFeatures(laid, tokens, ruledPassages(tokens, byRules));
  return {
    features: own.map((found, at) => Uint32Array.of(...found, ...sentences[sentenceOf[at]!]!)),
    labels: labelsBy(letter, PASSAGES, tokens, placesOf(letter.text, laid.text, letter.name)),
  };
}
