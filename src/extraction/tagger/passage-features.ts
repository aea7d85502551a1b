import { hashOf, mix } from '../../words/hashes.ts';
import { shapeOf, tokensOf } from '../../words/tokens.ts';
import type { Letter } from '../letter/layout.ts';
import type { PlacedToken } from './features.ts';
import { PASSAGES } from './passage-kinds.ts';
import type { Ruled } from './placed.ts';

/** The characteristics of a letter's tokens: those of its sentence, which its tokens share, and of each token itself. */
export interface PassageFeatures {
  /** For each token the number of its sentence, or of its line outside the running text. */
  readonly sentenceOf: Int32Array;
  readonly sentences: readonly Uint32Array[];
  readonly tokens: readonly Uint32Array[];
}

/** Of a long sentence so many words count. */
const LONGEST = 60;

/** `ruled` says which tokens the rules took for a passage: its number, from 1. */
export function passageFeatures(
  letter: Letter,
  tokens: readonly PlacedToken[],
  ruled: Uint8Array,
): PassageFeatures {
  const sentenceOf = sentencesOf(letter, tokens);
  const spans: { first: number; last: number }[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const span = spans[sentenceOf[at]!];
    if (span === undefined) spans[sentenceOf[at]!] = { first: at, last: at + 1 };
    else span.last = at + 1;
  }
  const words = tokens.map(({ plain }) => plain);
  const begins = words.map((word) => hashOf(word.replace(/\d/g, '0').slice(0, 5)));
  const sentences = spans.map(({ first, last }, number) => {
    const found = new Set<number>();
    const add = (kind: number, value: number): void => {
      found.add(mix(Math.imul(kind, 0x9e3779b1), value));
    };
    add(1, tokens[first]!.zone === 'body' ? 1 : tokens[first]!.zone === 'head' ? 2 : 3);
    add(2, Math.min(8, number));
    add(3, Math.min(8, spans.length - number));
    add(4, lengthOf(last - first));
    add(5, begins[first]!);
    add(6, mix(begins[first]!, begins[first + 1] ?? 0));
    add(7, hashOf(words[last - 1]!));
    add(8, hashOf(words[first - 1] ?? ''));
    for (const one of new Set(ruled.subarray(first, last))) add(16, one);
    if (first > 0) add(17, ruled[first - 1]!);
    if (last < tokens.length) add(18, ruled[last]!);
    for (let at = first; at < Math.min(last, first + LONGEST); at += 1) {
      add(12, begins[at]!);
      for (const one of tokens[at]!.meanings) {
        add(13, one);
        if (at > first) for (const before of tokens[at - 1]!.meanings) add(14, mix(before, one));
        if (at < first + 4) add(15, one);
      }
    }
    return Uint32Array.from(found);
  });
  const room = tokens.map((token, at) => {
    const found: number[] = [];
    const add = (kind: number, value: number): void => {
      found.push(mix(Math.imul(kind, 0x9e3779b1), value));
    };
    const { first, last } = spans[sentenceOf[at]!]!;
    const begin = (offset: number): number => begins[at + offset] ?? 0;
    const shape = hashOf(shapeOf(token.text));
    const taken = ruled[at]!;
    add(51, taken);
    add(52, mix(ruled[at - 1] ?? 0, taken));
    add(53, mix(taken, ruled[at + 1] ?? 0));
    add(55, mix(taken, shape));
    add(30, hashOf(words[at]!));
    add(31, begin(0));
    add(32, begin(-1));
    add(33, begin(1));
    add(34, mix(begin(-1), begin(0)));
    add(35, mix(begin(0), begin(1)));
    add(36, begin(-2));
    add(37, shape);
    add(41, mix(Math.min(3, at - first), Math.min(2, last - 1 - at)));
    add(42, mix(begin(-2), begin(-1)));
    for (const one of token.meanings) {
      add(43, one);
      for (const before of tokens[at - 1]?.meanings ?? []) add(44, mix(before, one));
      for (const behind of tokens[at + 1]?.meanings ?? []) add(45, mix(one, behind));
    }
    for (const one of tokens[at - 1]?.meanings ?? []) add(46, one);
    for (const one of tokens[at - 2]?.meanings ?? []) add(47, one);
    for (const one of tokens[at + 1]?.meanings ?? []) add(48, one);
    add(49, hashOf(tokens[at]!.line === tokens[at - 1]?.line ? '' : `${tokens[at]!.afterGap}`));
    return Uint32Array.from(found);
  });
  return { sentenceOf, sentences, tokens: room };
}

const lengthOf = (count: number): number =>
  count < 4 ? count : count < 8 ? 4 : count < 15 ? 5 : count < 30 ? 6 : 7;

function sentencesOf({ sentences }: Letter, tokens: readonly PlacedToken[]): Int32Array {
  const of = new Int32Array(tokens.length);
  const ordered = sentences.toSorted((a, b) => a.start - b.start);
  let number = -1;
  let before = '';
  let next = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const { start, line } = tokens[at]!;
    while (next < ordered.length && ordered[next]!.end <= start) next += 1;
    const inside = next < ordered.length && ordered[next]!.start <= start;
    const key = inside ? `s${next}` : `l${line}`;
    if (key !== before) number += 1;
    before = key;
    of[at] = number;
  }
  return of;
}

/** Which tokens the rules took for a passage: its number, from 1. */
export function ruledPassages(
  tokens: readonly PlacedToken[],
  { sources }: Pick<Ruled, 'sources'>,
): Uint8Array {
  const taken = new Uint8Array(tokens.length);
  PASSAGES.forEach((field, number) => {
    const words = tokensOf(sources[field]?.quote ?? '', tokens.length).map(({ text }) => text);
    if (words.length === 0) return;
    const first = tokens.findIndex((_, at) =>
      words.every((word, offset) => tokens[at + offset]?.text === word),
    );
    if (first >= 0) taken.fill(number + 1, first, first + words.length);
  });
  return taken;
}
