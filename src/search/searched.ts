import { oncePerText } from './once-per-text.ts';
import { IS_ASCII, IS_LETTER, keyOf } from './units.ts';

/** Places of a text at which a word of an expression may begin, from left to right, each with the keys of its first three units. */
export interface Places {
  readonly at: readonly number[];
  /** Six bits of the first unit's key, five of the second's and of the third's. */
  readonly codes: readonly number[];
}

/** A text and what finders need to know of it. */
export interface Searched {
  /** The places that do not follow a letter; where `ascii`, a letter of A–Z; where null, all. */
  readonly places: (notAfter: 'letter' | 'ascii' | null) => Places;
  /** True if it has letters or numbers beyond the first 65,536 characters: then short boundaries do not do. */
  readonly hasFarLetters: boolean;
  /** The key of each unit, as `keyOf` tells it. */
  readonly keys: Uint8Array;
}

/** The text as finders see it; prepared once while a message is read, for most are searched many times. */
export const searched: (text: string) => Searched = oncePerText(prepare);

const PAIRS = /[\ud800-\udbff]/;
const FAR_LETTER = /(?=[\u{10000}-\u{10ffff}])[\p{L}\p{N}]/u;

function prepare(text: string): Searched {
  const found: Partial<Record<'letter' | 'ascii' | 'all', Places>> = {};
  const keys = keysOf(text);
  return {
    hasFarLetters: PAIRS.test(text) && FAR_LETTER.test(text),
    places: (notAfter) => {
      const name = notAfter ?? 'all';
      found[name] ??= placesIn(keys, notAfter);
      return found[name];
    },
    keys,
  };
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

/** The keys of a text's or a word's units. */
export function keysOf(text: string): Uint8Array {
  const keys = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) keys[at] = keyOf(text.charCodeAt(at));
  return keys;
}
