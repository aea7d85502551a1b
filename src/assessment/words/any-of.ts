import { beginningsOf } from './beginnings.ts';
import { type Searchable, searchable } from './searchable.ts';

/** Phrases of many languages, each a regular expression over lower-case text; an earlier one wins over a later one at the same place. */
export interface Phrases {
  readonly entries: readonly string[];
  /** The expression that an entry, written in short forms, stands for. */
  readonly expand: (entry: string) => string;
}

/** What is known of phrases once they were looked for. */
interface Index {
  /** Numbers of the phrases whose first word has a beginning (beginnings.ts). */
  readonly byBeginning: readonly (readonly [string, readonly number[]])[];
  readonly expressions: (RegExp | undefined)[];
}

const indexes = new WeakMap<Phrases, Index>();

/**
 * Phrases of many languages, one list a language. Each phrase is a regular expression with three short forms: a space is white space or a
 * hyphen, `~` any ending, ` _ ` up to three words between. It stands between words: no letter or digit before or after it.
 */
export function anyOf(...languages: readonly (readonly string[])[]): Phrases {
  return { entries: languages.flat(), expand };
}

function expand(entry: string): string {
  return entry
    .replaceAll(' _ ', "(?:[\\s-]+[\\p{L}\\p{N}'’]{1,30}){0,3}[\\s-]+")
    .replaceAll(' ', '[\\s-]+')
    .replaceAll('~', '\\p{L}{0,15}');
}

function indexOf(phrases: Phrases): Index {
  const known = indexes.get(phrases);
  if (known !== undefined) return known;
  const byBeginning = new Map<string, number[]>();
  for (const [number, entry] of phrases.entries.entries())
    for (const beginning of beginningsOf(phrases.expand(entry))) {
      const numbers = byBeginning.get(beginning);
      if (numbers === undefined) byBeginning.set(beginning, [number]);
      else numbers.push(number);
    }
  const index = { byBeginning: [...byBeginning], expressions: [] };
  indexes.set(phrases, index);
  return index;
}

/** The matches of phrases, one after the other. Only where a phrase's first word begins is it compared, and only then compiled. */
export function* matchesOf(phrases: Phrases, searched: string | Searchable): Generator<RegExpExecArray> {
  const words = typeof searched === 'string' ? searchable(searched) : searched;
  const index = indexOf(phrases);
  let from = 0;
  for (const candidate of candidates(phrases, index, words)) {
    const number = candidate % phrases.entries.length;
    const place = (candidate - number) / phrases.entries.length;
    if (place < from) continue;
    const match = matchAt(phrases, index, number, words.text, place);
    if (match === null) continue;
    from = place + Math.max(1, match[0].length);
    yield match;
  }
}

/** Which phrases may stand where, as place × number of phrases + the phrase's own number: from left to right, the earlier phrase first. */
function candidates({ entries }: Phrases, { byBeginning }: Index, words: Searchable): number[] {
  const found: number[] = [];
  for (const [beginning, numbers] of byBeginning)
    for (const place of words.placesOf(beginning))
      for (const number of numbers) found.push(place * entries.length + number);
  return found.sort((a, b) => a - b);
}

function matchAt(
  { entries, expand }: Phrases,
  { expressions }: Index,
  number: number,
  text: string,
  place: number,
): RegExpExecArray | null {
  let expression = expressions[number];
  if (expression === undefined) {
    expression = new RegExp(`(?:${expand(entries[number]!)})(?![\\p{L}\\p{N}])`, 'uy');
    expressions[number] = expression;
  }
  expression.lastIndex = place;
  return expression.exec(text);
}

/** The words of a text that phrases find, each once, at most so many. */
export function found(phrases: Phrases, text: string | Searchable, most = 3): string[] {
  const words = new Set<string>();
  for (const [match] of matchesOf(phrases, text)) {
    words.add(match.replace(/\s+/g, ' '));
    if (words.size === most) break;
  }
  return [...words];
}
