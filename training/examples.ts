import { layOut } from '../src/extraction/letter/layout.ts';
import { featuresOf } from '../src/extraction/tagger/features.ts';
import { firstOf, NOTHING, nextOf, TAGS } from '../src/extraction/tagger/labels.ts';
import { placedTokens } from '../src/extraction/tagger/placed.ts';
import type { Token } from '../src/words/tokens.ts';
import type { MarkedLetter } from './marked-letters.ts';
import { readByRules } from './read-letter.ts';

/** A letter as the tagger learns it: the characteristics of each token, and its label. */
export interface Example {
  readonly name: string;
  readonly features: readonly Uint32Array[];
  readonly labels: Uint8Array;
  readonly tokens: readonly Token[];
}

/** What the rules make of a letter, and what its marks say of each token. Throws if its text does not come back as it was written. */
export async function exampleOf(letter: MarkedLetter): Promise<Example> {
  const { document, byRules } = await readByRules(letter);
  const laid = layOut(document, null);
  const tokens = placedTokens(laid, byRules);
  const places = placesOf(letter.text, laid.text, letter.name);
  const labels = labelsBy(letter, TAGS, tokens, places);
  // Of the room of all together each keeps its own.
  const features = featuresOf(tokens).map((own) => own.slice());
  return { name: letter.name, features, labels, tokens };
}

/** Where a character of a written text is not found in the text as it is read. */
const LEFT_OUT = -1;
/** So many lines of a letter may be left out when it is read, such as those that say who gets a copy. */
const MOST_LEFT_OUT = 4;

/** For each character of a text its place in the same text with other white space, and without some lines. */
export function placesOf(written: string, read: string, name: string): Int32Array {
  const places = new Int32Array(written.length + 1);
  let at = 0;
  let lineStart = 0;
  let atLineStart = 0;
  let leftOut = 0;
  for (let index = 0; index < written.length; index += 1) {
    while (at < read.length && /\s/.test(read[at]!)) at += 1;
    places[index] = at;
    if (written[index] === '\n') [lineStart, atLineStart] = [index + 1, at];
    if (/[\s\u200b\u2060\ufeff]/.test(written[index]!)) continue;
    // The bars and lines of a table drawn with signs are no text.
    if (read[at] !== written[index] && !/[\p{L}\p{N}]/u.test(written[index]!)) continue;
    if (read[at] === written[index]) {
      at += 1;
      continue;
    }
    leftOut += 1;
    const end = written.indexOf('\n', index);
    if (leftOut > MOST_LEFT_OUT || end < 0)
      throw new Error(
        `${name}: reads otherwise at "${written.slice(index, index + 30)}" / "${read.slice(at, at + 30)}"`,
      );
    places.fill(LEFT_OUT, lineStart, end);
    at = atLineStart;
    index = end - 1;
  }
  return places;
}

/** Labels of tokens by the marks of their letter; none in a line that is left out. Throws if a mark names no tag. */
export function labelsBy(
  { marks, name }: MarkedLetter,
  tags: readonly string[],
  tokens: readonly Token[],
  places: Int32Array,
): Uint8Array {
  const labels = new Uint8Array(tokens.length).fill(NOTHING);
  for (const { tag, start, end } of marks) {
    const number = tags.indexOf(tag);
    if (number < 0) throw new Error(`${name}: no such tag: ${tag}`);
    const [from, to] = [places[start]!, places[end - 1]!];
    if (from === LEFT_OUT || to === LEFT_OUT) continue;
    let first = true;
    tokens.forEach((token, at) => {
      if (token.end <= from || token.start > to) return;
      labels[at] = first ? firstOf(number) : nextOf(number);
      first = false;
    });
  }
  return labels;
}
