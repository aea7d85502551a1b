import { readDocument } from '../src/documents/read.ts';
import { readFreeForm } from '../src/extraction/letter/free-form.ts';
import { layOut } from '../src/extraction/letter/layout.ts';
import { merge } from '../src/extraction/merge.ts';
import { passageFeatures, ruledPassages } from '../src/extraction/tagger/passage-features.ts';
import { PASSAGES } from '../src/extraction/tagger/passage-kinds.ts';
import { placedTokens } from '../src/extraction/tagger/placed.ts';
import { labelsBy, placesOf } from './examples.ts';
import type { Learnable } from './learn.ts';
import type { MarkedLetter } from './marked-letters.ts';

/** A letter whose passages are marked as they are learned: with its own characteristics each token has those of its sentence. */
export async function passageExampleOf(letter: MarkedLetter): Promise<Learnable> {
  const document = await readDocument(new TextEncoder().encode(letter.text), 'letter.txt');
  const laid = layOut(document, null);
  const ruled = merge(readFreeForm([document], null).findings);
  const tokens = placedTokens(laid, ruled);
  const { sentenceOf, sentences, tokens: own } = passageFeatures(laid, tokens, ruledPassages(tokens, ruled));
  return {
    features: own.map((found, at) => Uint32Array.of(...found, ...sentences[sentenceOf[at]!]!)),
    labels: labelsBy(letter, PASSAGES, tokens, placesOf(letter.text, laid.text, letter.name)),
  };
}
