import { bytes } from './bytes.ts';
import { oncePerText } from './once-per-text.ts';
import { IS_ASCII, IS_LETTER, keyOf } from './units.ts';

/** Places of a text at which a word of an expression may begin, from left to right, each with the keys of its first three units. */
export interface Places {
  readonly at: readonly number[];
  /** Six bits of the first unit's key, five of the second's and of the third's. */
  readonly codes: readonly number[];
}

/** A text and what finders need to know of it; null what none has asked for yet. */
export interface Searched {
  /** True if it has letters or numbers beyond the first 65,536 characters: then short boundaries do not do. */
  readonly hasFarLetters: boolean;
  /** The key of each unit, as `keyOf` tells it. */
  readonly keys: Uint8Array;
  /** All places. */
  all: Places | null;
  /** Those that do not follow a letter. */
  letter: Places | null;
  /** Those that do not follow a letter of A–Z. */
  ascii: Places | null;
  /** See `threesIn`. */
  threes: Uint8Array | null;
}

/** The text as finders see it; prepared once while a message is read, for most are searched many times. */
export const searched: (text: string) => Searched = oncePerText(prepare);

const PAIRS = /[\ud800-\udbff]/;
const FAR_LETTER = /(?=[\u{10000}-\u{10ffff}])[\p{L}\p{N}]/u;

function prepare(text: string): Searched {
  return {
    hasFarLetters: PAIRS.test(text) && FAR_LETTER.test(text),
    keys: keysOf(text),
    ...{ all: null, letter: null, ascii: null, threes: null },
  };
}

/** The places of a text that do not follow a letter; where `ascii`, a letter of A–Z; where null, all. */
export function placesOf(known: Searched, notAfter: 'letter' | 'ascii' | null): Places {
  const name = notAfter ?? 'all';
  known[name] ??= placesIn(known.keys, notAfter);
  return known[name];
}

/** Where places are gathered before their number is known. */
const AT: number[] = [];
const CODES: number[] = [];

function placesIn(keys: Uint8Array, notAfter: 'letter' | 'ascii' | null): Places {
  let count = 0;
  const mark = notAfter === 'letter' ? IS_LETTER : notAfter === 'ascii' ? IS_ASCII : 0;
  let before = 0;
  for (let place = 0; place < keys.length; place += 1) {
    const first = keys[place]!;
    // Between a letter of A–Z and something else a word may begin too, as far as `\b` is concerned.
    if ((before & mark) === 0 || (mark === IS_ASCII && (first & IS_ASCII) === 0)) {
      AT[count] = place;
      CODES[count] = codeAt(keys, place);
      count += 1;
    }
    before = first;
  }
  return { at: AT.slice(0, count), codes: CODES.slice(0, count) };
}

/** The code of the three units from an offset on, as `Places` has it; a unit behind the end counts as none. */
export function codeAt(keys: Uint8Array, offset: number): number {
  const second = offset + 1 < keys.length ? keys[offset + 1]! : 0;
  const third = offset + 2 < keys.length ? keys[offset + 2]! : 0;
  return ((keys[offset]! & 63) << 10) | ((second & 31) << 5) | (third & 31);
}

/** A bit for each of the numbers that `threeAt` tells of the threes of units in a text. */
export function threesOf(known: Searched): Uint8Array {
  known.threes ??= threesIn(known.keys);
  return known.threes;
}

const THREES = 4096;

function threesIn(keys: Uint8Array): Uint8Array {
  const found = bytes(THREES / 8);
  for (let offset = 2; offset < keys.length; offset += 1) {
    const number = threeAt(keys, offset - 2);
    found[number >>> 3]! |= 1 << (number & 7);
  }
  return found;
}

/** The number of the three units from an offset on; some threes have the same. */
export function threeAt(keys: Uint8Array, offset: number): number {
  return (
    (((keys[offset]! & 63) << 6) ^ ((keys[offset + 1]! & 63) << 3) ^ (keys[offset + 2]! & 63)) & (THREES - 1)
  );
}

/** The keys of a text's or a word's units. */
export function keysOf(text: string): Uint8Array {
  const keys = bytes(text.length);
  for (let at = 0; at < text.length; at += 1) keys[at] = keyOf(text.charCodeAt(at));
  return keys;
}
