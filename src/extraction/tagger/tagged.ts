import type { Document } from '../../documents/document.ts';
import { fold } from '../fold.ts';
import { type Letter, layOut } from '../letter/layout.ts';
import { marginalsOf, stretchesOf } from './chain.ts';
import { featuresOf } from './features.ts';
import { TAGS, type Tag } from './labels.ts';
import { placedTokens, type Ruled } from './placed.ts';
import { readWeights, scoresOf, type Weights } from './weights.ts';

/** Words of a letter, what they are taken for, and how sure that is (0 to 1). */
export interface Tagged {
  readonly tag: Tag;
  readonly words: string;
  /** The word before them; empty at the letter's beginning. */
  readonly before: string;
  readonly sureness: number;
  readonly document: Document;
  /** The document's text as a letter. */
  readonly letter: Letter;
}

const WEIGHTS = new URL('../../../assets/tagger/letters.bin', import.meta.url);

let weights: Weights | null = null;

/**
 * What the words of a letter are taken for by what was learned of marked letters, in their order. `ruled` is what the rules read of it, which
 * counts among the signs; `sender` the name in the mail's From. The weights are read from the package with the first letter.
 */
export function taggedIn(document: Document, ruled: Ruled, sender: string | null): Tagged[] {
  weights ??= readWeights(WEIGHTS);
  const letter = layOut(document, sender);
  const tokens = placedTokens(letter, ruled);
  if (tokens.length === 0) return [];
  const { marginals } = marginalsOf(scoresOf(featuresOf(tokens), weights), weights.factors);
  return stretchesOf(marginals).map(({ tag, first, last, sureness }) => ({
    tag: TAGS[tag]!,
    words: fold(letter.text.slice(tokens[first]!.start, tokens[last]!.end)),
    before: tokens[first - 1]?.text ?? '',
    sureness,
    document,
    letter,
  }));
}
