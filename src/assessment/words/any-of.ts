import { KEYS } from './beginnings.ts';
import { type FirstWords, firstWordsOf, joinedLists } from './first-words.ts';
import { betweenWords, type Searchable, searchable } from './searchable.ts';

/** Phrases of many languages, each a regular expression over lower-case text; an earlier one wins over a later one at the same place. */
export interface Phrases {
  readonly entries: readonly string[];
  /** The expression that an entry, written in short forms, stands for. */
  readonly expand: (entry: string) => string;
}

/** What is known of phrases once they were looked for. */
interface Index {
  readonly firstWords: FirstWords;
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
  const firstWords = firstWordsOf(phrases.entries.map(phrases.expand));
  const index = { firstWords, expressions: [] };
  indexes.set(phrases, index);
  return index;
}

/** The matches of phrases, one after the other. Only where a phrase's first word begins is it compared, and only then compiled. */
export function* matchesOf(phrases: Phrases, searched: string | Searchable): Generator<RegExpExecArray> {
  const words = typeof searched === 'string' ? searchable(searched) : searched;
  const index = indexOf(phrases);
  const found = candidates(index, words);
  let from = 0;
  for (let at = 0; at < found.length; at += 2) {
    const place = found[at]!;
    if (place < from) continue;
    const match = matchAt(phrases, index, found[at + 1]!, words.text, place);
    if (match === null) continue;
    from = place + Math.max(1, match[0].length);
    yield match;
  }
}

/** The numbers of the phrases of which a first word stands in the text. */
export function begun(phrases: Phrases, words: Searchable): readonly number[] {
  const numbers = candidates(indexOf(phrases), words).filter((_, at) => at % 2 === 1);
  return numbers.length < 2 ? numbers : [...new Set(numbers)].sort((a, b) => a - b);
}

/** Which phrases may stand where: a place and the phrase's number, in turns; from left to right, the earlier phrase first. */
function candidates({ firstWords }: Index, words: Searchable): number[] {
  const { text, starts, keys } = words;
  const { lists, byKey, byUnit, mayStand } = firstWords;
  const may = new Uint8Array(mayStand.length);
  const everywhere = firstWords.any.filter((number) => mayStand[number]!(words));
  const joined = joinedLists(lists, everywhere);
  const found: number[] = [];
  for (let word = 0; word < starts.length; word += 1) {
    const place = starts[word]!;
    const certain = byKey[keys[word]!]!;
    const open = byUnit === null ? 0 : byUnit[text.charCodeAt(place) % KEYS]!;
    const numbers = open === 0 && everywhere.length === 0 ? lists[certain]! : joined(certain, open);
    for (let at = 0; at < numbers.length; at += 1) {
      const number = numbers[at]!;
      if (may[number] === 0) may[number] = mayStand[number]!(words) ? 1 : 2;
      if (may[number] === 1) found.push(place, number);
    }
  }
  return firstWords.between.length === 0 ? found : withGaps(found, firstWords.between, text);
}

/** The same with the phrases that begin between words. */
function withGaps(found: readonly number[], between: readonly number[], text: string): number[] {
  const pairs = betweenWords(text).flatMap((place) => between.map((number) => [place, number] as const));
  for (let at = 0; at < found.length; at += 2) pairs.push([found[at]!, found[at + 1]!]);
  return pairs.sort(([one, first], [other, second]) => one - other || first - second).flat();
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

/** Whether one of the phrases stands in the text. */
export function says(phrases: Phrases, text: string | Searchable): boolean {
  return matchesOf(phrases, text).next().done === false;
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
