import { KEYS, keyOf, LONG_KEYS, LOOKED_AT, longKeyOf } from './beginnings.ts';

/** A text and its words, to search it for many phrases. A word is a run of letters and digits. */
export interface Searchable {
  readonly text: string;
  /** Where the words begin, from left to right. */
  readonly starts: readonly number[];
  /** With what each of them begins, as `keyOf` its first letters. */
  readonly keys: readonly number[];
  /** Whether one of the words has this key. */
  readonly hasKey: (key: number) => boolean;
  /** The same by `longKeyOf` words, for those that are long enough. */
  readonly hasLongKey: (key: number) => boolean;
}

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
  const starts: number[] = [];
  const keys: number[] = [];
  for (let at = 0, start = -1; at <= text.length; at += 1) {
    if (at < text.length && isOfWord(text, at)) {
      if (start < 0) start = at;
    } else if (start >= 0) {
      starts.push(start);
      keys.push(keyOf(text, start, Math.min(at - start, LOOKED_AT)));
      start = -1;
    }
  }
  return {
    text,
    starts,
    keys,
    hasKey: among(KEYS, () => keys),
    hasLongKey: among(LONG_KEYS, () => starts.map((start) => longKeyOf(text, start))),
  };
}

/** Whether a number below `many` is one of those that are listed when it is first asked. */
function among(many: number, list: () => readonly number[]): (number: number) => boolean {
  let bits: Uint32Array | null = null;
  return (number) => {
    if (bits === null) {
      bits = new Uint32Array(many >>> 5);
      for (const one of list()) bits[one >>> 5]! |= 1 << (one & 31);
    }
    return ((bits[number >>> 5]! >>> (number & 31)) & 1) === 1;
  };
}

/** A text with one space wherever white space stands. */
export function foldSpaces(text: string): string {
  return text.replace(/[^\S ]\s*| \s+/g, ' ');
}

/** Every place of a text at which a match may begin without a letter or digit: neither is a word there nor did one end just before. */
export function betweenWords(text: string): number[] {
  return [...text.matchAll(/(?<![\p{L}\p{N}])(?![\p{L}\p{N}])/gu)].map(({ index }) => index);
}
