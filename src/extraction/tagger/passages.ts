import { fold } from '../fold.ts';
import type { Letter } from '../letter/layout.ts';
import { marginalsOf, probability } from './chain.ts';
import type { PlacedToken } from './features.ts';
import { type PassageFeatures, passageFeatures, ruledPassages } from './passage-features.ts';
import { PASSAGES, type Passage } from './passage-kinds.ts';
import type { Ruled } from './placed.ts';
import { scoresOf, type Weights } from './weights.ts';

/** Words of a letter that are taken for a passage, and how sure that is (0 to 1). */
export interface Told {
  readonly field: Passage;
  readonly words: string;
  readonly sureness: number;
}

/** What is told in a letter, in its order, and how likely what the rules took for a passage is one (0 to 1; null where they took nothing). */
export interface LetterPassages {
  readonly told: readonly Told[];
  readonly likelihood: (field: Passage) => number | null;
}

/**
 * The passages of a letter by what was learned of letters in which they are marked: the facts of the case, whole sentences one behind the other, and
 * the words that say what is asked for. `ruled` is what the rules read, which counts among the signs. Pure.
 */
export function passagesIn(
  letter: Letter,
  tokens: readonly PlacedToken[],
  ruled: Pick<Ruled, 'sources'>,
  weights: Weights,
): LetterPassages {
  if (tokens.length === 0) return { told: [], likelihood: () => null };
  const taken = ruledPassages(tokens, ruled);
  const features = passageFeatures(letter, tokens, taken);
  const { marginals } = marginalsOf(scoresOfPassages(features, weights), weights.factors);
  const likely = (field: Passage): Float64Array =>
    Float64Array.from(tokens, (_, at) => probability(marginals, weights.labels, at, PASSAGES.indexOf(field)));
  const runs = (field: Passage, of: Float64Array, between: number): Told[] =>
    runsOf(of, tokens, between).map(({ sureness, ...run }) => {
      const { first, last } = toTheEdges(run, tokens);
      return {
        field,
        words: fold(letter.text.slice(tokens[first]!.start, tokens[last]!.end)),
        sureness,
      };
    });
  const facts = bySentence(likely('overview'), features.sentenceOf);
  const wishes = likely('requested');
  return {
    told: [...runs('overview', facts, 0), ...runs('requested', wishes, BETWEEN)],
    likelihood: (field) => meanOf(field === 'overview' ? facts : wishes, taken, PASSAGES.indexOf(field) + 1),
  };
}

/** A stretch with the article before it, and with the last word of its sentence where that alone is left over. */
function toTheEdges(
  { first, last }: Pick<Run, 'first' | 'last'>,
  tokens: readonly PlacedToken[],
): Pick<Run, 'first' | 'last'> {
  const lineOf = (at: number): number | undefined => tokens[at]?.line;
  const isOpening = lineOf(first - 2) !== lineOf(first) || /^[.:;,¿¡(]$/.test(tokens[first - 2]!.text);
  const hasArticle =
    lineOf(first - 1) === lineOf(first) && isOpening && /^\p{L}{1,3}$/u.test(tokens[first - 1]!.text);
  const isClosing = lineOf(last + 2) !== lineOf(last) || /^[.?!;]$/.test(tokens[last + 2]!.text);
  const hasRest = lineOf(last + 1) === lineOf(last) && isClosing && /^\p{L}/u.test(tokens[last + 1]!.text);
  return { first: hasArticle ? first - 1 : first, last: hasRest ? last + 1 : last };
}

/** Sentences are scored once for all their tokens. */
function scoresOfPassages(
  { sentenceOf, sentences, tokens }: PassageFeatures,
  weights: Weights,
): Float64Array {
  const shared = scoresOf(sentences, weights);
  const scores = scoresOf(tokens, weights);
  const { labels } = weights;
  for (let token = 0; token < tokens.length; token += 1)
    for (let label = 0; label < labels; label += 1)
      scores[token * labels + label]! += shared[sentenceOf[token]! * labels + label]!;
  return scores;
}

/** For each token the mean of its sentence: facts are told in whole sentences. */
function bySentence(likely: Float64Array, sentenceOf: Int32Array): Float64Array {
  const sums = new Map<number, { sum: number; count: number }>();
  likely.forEach((one, at) => {
    const sentence = sums.get(sentenceOf[at]!);
    if (sentence === undefined) sums.set(sentenceOf[at]!, { sum: one, count: 1 });
    else {
      sentence.sum += one;
      sentence.count += 1;
    }
  });
  return likely.map((_, at) => {
    const { sum, count } = sums.get(sentenceOf[at]!)!;
    return sum / count;
  });
}

/** How likely a token of a passage must be. */
const TELLS = 0.5;

interface Run {
  readonly first: number;
  readonly last: number;
  readonly sureness: number;
}

/** Words for what is asked go on behind so many tokens: a period or a law stands between. */
const BETWEEN = 12;

/** What an entry of a list begins with. */
const LIST_MARK = /^(?:[(•▪*–—-]|\d{1,2}|[a-z])$/;

/** Whether between two tokens a sentence ends; the entries of a list end with a full stop too, but stand on lines of their own, and behind an empty line or with a label something else begins. */
function endsBetween(tokens: readonly PlacedToken[], first: number, last: number): boolean {
  let opening = last;
  while (opening > first && tokens[opening - 1]!.line === tokens[last]!.line) opening -= 1;
  if (opening > first && LIST_MARK.test(tokens[opening]!.text)) return false;
  for (let at = first + 1; at <= last; at += 1) {
    const { text, line, afterGap } = tokens[at]!;
    if (/^[.!?]$/.test(text) && at < last && tokens[at + 1]!.line === line) return true;
    if (line === tokens[at - 1]!.line || !/^\p{Lu}\p{L}/u.test(text)) continue;
    if (afterGap || /^[.:]$/.test(tokens[at + 1]?.text ?? '')) return true;
  }
  return false;
}

/** Tokens behind one another that are likely enough, with at most `between` others of their sentence among them; as sure as the likely ones are in the mean. */
function runsOf(likely: Float64Array, tokens: readonly PlacedToken[], between: number): Run[] {
  const runs: { first: number; last: number; sum: number; count: number }[] = [];
  likely.forEach((one, at) => {
    if (one < TELLS) return;
    const open = runs.at(-1);
    if (open === undefined || at - open.last > between + 1 || endsBetween(tokens, open.last, at)) {
      runs.push({ first: at, last: at, sum: one, count: 1 });
      return;
    }
    open.last = at;
    open.sum += one;
    open.count += 1;
  });
  return runs.map(({ first, last, sum, count }) => ({ first, last, sureness: sum / count }));
}

function meanOf(likely: Float64Array, taken: Uint8Array, number: number): number | null {
  let sum = 0;
  let count = 0;
  likely.forEach((one, at) => {
    if (taken[at] !== number) return;
    sum += one;
    count += 1;
  });
  return count === 0 ? null : sum / count;
}
