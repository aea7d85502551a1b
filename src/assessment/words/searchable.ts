import { LOOKED_AT } from './beginnings.ts';

/** A text and where its words begin, to search it for many phrases. A word is a run of letters and digits. */
export interface Searchable {
  readonly text: string;
  /** Where the words begin that have a beginning (beginnings.ts); for " ", where neither a word is nor one ended just before. */
  readonly placesOf: (beginning: string) => readonly number[];
}

const NONE: readonly number[] = [];

/** Finds the words of a text, once for all its searches. */
export function searchable(text: string): Searchable {
  const byFirstLetters = new Map<string, number[]>();
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}]+/gu))
    put(byFirstLetters, word.slice(0, LOOKED_AT), index);
  const gathered = new Map<string, readonly number[]>();
  const placesOf = (beginning: string): readonly number[] => {
    if (beginning === ' ') return remembered(gathered, beginning, () => betweenWords(text));
    if (beginning.endsWith(' ')) return byFirstLetters.get(beginning.slice(0, -1)) ?? NONE;
    if (!beginning.endsWith('*')) return byFirstLetters.get(beginning) ?? NONE;
    const first = beginning.slice(0, -1);
    return remembered(gathered, beginning, () =>
      [...byFirstLetters].flatMap(([letters, places]) => (letters.startsWith(first) ? places : [])),
    );
  };
  return { text, placesOf };
}

function put(map: Map<string, number[]>, key: string, place: number): void {
  const places = map.get(key);
  if (places === undefined) map.set(key, [place]);
  else places.push(place);
}

function remembered(
  known: Map<string, readonly number[]>,
  key: string,
  make: () => readonly number[],
): readonly number[] {
  const held = known.get(key);
  if (held !== undefined) return held;
  const made = make();
  known.set(key, made);
  return made;
}

/** Every place at which a match may begin without a letter or digit. */
function betweenWords(text: string): number[] {
  return [...text.matchAll(/(?<![\p{L}\p{N}])(?![\p{L}\p{N}])/gu)].map(({ index }) => index);
}
