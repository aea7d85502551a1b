import type { Document } from '../../documents/document.ts';
import { fold } from '../fold.ts';
import { type Letter, layOut } from '../letter/layout.ts';
import { occurrences } from '../occurrences.ts';
import { likeliestOf, marginalsOf, probability, type Stretch, stretchesOf } from './chain.ts';
import { featuresOf } from './features.ts';
import { TAGS, type Tag } from './labels.ts';
import { type LetterPassages, passagesIn } from './passages.ts';
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
  /** Whether the writer's own words are meant, not those of a mail that is passed on below them. */
  readonly isOwn: boolean;
  /** The document's text as a letter. */
  readonly letter: Letter;
}

/** What the words of a letter are taken for. */
export interface TaggedLetter {
  readonly document: Document;
  /** The stretches of the likeliest tags, in their order. */
  readonly stretches: readonly Tagged[];
  /** How likely a tag is where words stand, by the likeliest of their tokens (0 to 1); null where they stand nowhere. */
  readonly likelihood: (tag: Tag, words: string) => number | null;
  /** The words that are likelier to have a tag than any others of the letter, as sure as the likeliest of their tokens; null for a letter without words. */
  readonly likeliest: (tag: Tag) => Tagged | null;
  /** What is told in it of the case and of what is asked. */
  readonly passages: () => LetterPassages;
}

const WEIGHTS = new URL('../../../assets/tagger/letters.bin', import.meta.url);
const PASSAGE_WEIGHTS = new URL('../../../assets/tagger/passages.bin', import.meta.url);

let weights: Weights | null = null;
let passageWeights: Weights | null = null;

/**
 * What the words of a letter are taken for by what was learned of marked letters. `ruled` is what the rules read of it, which
 * counts among the signs; `sender` the name in the mail's From. The weights are read from the package with the first letter.
 */
export function taggedIn(document: Document, ruled: Ruled, sender: string | null): TaggedLetter {
  weights ??= readWeights(WEIGHTS);
  const letter = layOut(document, sender);
  const tokens = placedTokens(letter, ruled);
  let told: LetterPassages | null = null;
  const passages = (): LetterPassages => {
    passageWeights ??= readWeights(PASSAGE_WEIGHTS);
    told ??= passagesIn(letter, tokens, ruled, passageWeights);
    return told;
  };
  if (tokens.length === 0)
    return { document, stretches: [], likelihood: () => null, likeliest: () => null, passages };
  const { labels, factors } = weights;
  const { marginals } = marginalsOf(scoresOf(featuresOf(tokens), weights), factors);
  const tagged = ({ tag, first, last, sureness }: Stretch): Tagged => ({
    tag: TAGS[tag]!,
    words: fold(letter.text.slice(tokens[first]!.start, tokens[last]!.end)),
    before: tokens[first - 1]?.text ?? '',
    sureness,
    document,
    isOwn: tokens[first]!.start < letter.ownEnd,
    letter,
  });
  const likelihood = (tag: Tag, words: string): number | null => {
    const number = TAGS.indexOf(tag);
    const places = occurrences(letter.text, words)[Symbol.iterator]();
    let place = places.next();
    let most: number | null = null;
    tokens.forEach(({ start, end }, at) => {
      while (!place.done && place.value + words.length <= start) place = places.next();
      if (!place.done && place.value < end)
        most = Math.max(most ?? 0, probability(marginals, labels, at, number));
    });
    return most;
  };
  const likeliest = (tag: Tag): Tagged => tagged(likeliestOf(marginals, labels, TAGS.indexOf(tag)));
  return { document, stretches: stretchesOf(marginals, labels).map(tagged), likelihood, likeliest, passages };
}
