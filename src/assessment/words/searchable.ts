import { LOOKED_AT } from './beginnings.ts';

/** A text and where its words begin, to search it for many phrases. A word is a run of letters and digits. */
export interface Searchable {
  readonly text: string;
  /** Where the words begin that have a beginning (beginnings.ts); for " ", where neither a word is nor one ended just before. */
  readonly placesOf: (beginning: string) => readonly number[];
}

const NONE: readonly number[] = [];

/** By UTF-16 unit: 1 for letters and digits, 2 for others, 0 where nobody asked yet. */
const KINDS = new Uint8Array(0x1_00_00);

function isOfWord(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit >= 0xd8_00 && unit < 0xe0_00) return isLetter(wholeCharacter(text, at));
  if (KINDS[unit] === 0) KINDS[unit] = isLetter(String.fromCharCode(unit)) ? 1 : 2;
  return KINDS[unit] === 1;
}

function isLetter(character: string): boolean {
  return /^[\p{L}\p{N}]/u.test(character);
}

/** The character of which a surrogate at this place is the first or the second half. */
function wholeCharacter(text: string, at: number): string {
  const isSecond = /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(0, at - 1), at + 1));
  return isSecond ? text.slice(at - 1, at + 1) : text.slice(at, at + 2);
}

/** Finds the words of a text, once for all its searches. */
export function searchable(text: string): Searchable {
  const byFirstLetters = new Map<string, number[]>();
  for (let at = 0, start = -1; at <= text.length; at += 1) {
    if (at < text.length && isOfWord(text, at)) {
      if (start < 0) start = at;
    } else if (start >= 0) {
      put(byFirstLetters, text.slice(start, Math.min(at, start + LOOKED_AT)), start);
      start = -1;
    }
  }
  let byFewer: ReadonlyMap<string, readonly number[]> | null = null;
  let between: readonly number[] | null = null;
  const placesOf = (beginning: string): readonly number[] => {
    if (beginning === ' ') {
      between ??= betweenWords(text);
      return between;
    }
    if (!beginning.endsWith('*')) return byFirstLetters.get(beginning.trimEnd()) ?? NONE;
    byFewer ??= withFewerLetters(byFirstLetters);
    return byFewer.get(beginning.slice(0, -1)) ?? NONE;
  };
  return { text, placesOf };
}

function put(map: Map<string, number[]>, key: string, place: number): void {
  const places = map.get(key);
  if (places === undefined) map.set(key, [place]);
  else places.push(place);
}

/** The same places by the first letters of their words, down to none. */
function withFewerLetters(byFirstLetters: ReadonlyMap<string, readonly number[]>): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const [letters, places] of byFirstLetters)
    for (let length = 0; length <= Math.min(letters.length, LOOKED_AT - 1); length += 1)
      for (const place of places) put(found, letters.slice(0, length), place);
  return found;
}

/** Every place at which a match may begin without a letter or digit. */
function betweenWords(text: string): number[] {
  return [...text.matchAll(/(?<![\p{L}\p{N}])(?![\p{L}\p{N}])/gu)].map(({ index }) => index);
}
