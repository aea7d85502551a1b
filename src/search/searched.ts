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
  /** True if the text has one of some words, given by their keys. */
  readonly hasOne: (words: readonly string[]) => boolean;
}

/** Texts that were searched while a message is read; most are searched many times. */
let known: Map<string, Searched> | null = null;
/** The last of them: mostly it is the next too. */
let last: { readonly text: string; readonly found: Searched } | null = null;

/** Does `work`, in which no text is prepared twice for being searched; afterwards nothing of it is kept. */
export function searchingOnce<T>(work: () => T): T {
  const before = known;
  known ??= new Map();
  try {
    return work();
  } finally {
    known = before;
    last = null;
  }
}

/** The text as finders see it. */
export function searched(text: string): Searched {
  if (last?.text === text) return last.found;
  let found = known?.get(text);
  if (found === undefined) {
    found = prepare(text);
    known?.set(text, found);
  }
  if (known !== null) last = { text, found };
  return found;
}

const PAIRS = /[\ud800-\udbff]/;
const FAR_LETTER = /(?=[\u{10000}-\u{10ffff}])[\p{L}\p{N}]/u;

function prepare(text: string): Searched {
  const found: Partial<Record<'letter' | 'ascii' | 'all', Places>> = {};
  let keys: string | undefined;
  return {
    hasFarLetters: PAIRS.test(text) && FAR_LETTER.test(text),
    places: (notAfter) => {
      const name = notAfter ?? 'all';
      found[name] ??= placesIn(text, notAfter);
      return found[name];
    },
    hasOne: (words) => {
      keys ??= keysOf(text);
      for (const word of words) if (keys.includes(word)) return true;
      return false;
    },
  };
}

/** Where places are gathered before their number is known. */
const AT: number[] = [];
const CODES: number[] = [];

function placesIn(text: string, notAfter: 'letter' | 'ascii' | null): Places {
  let count = 0;
  const end = text.length;
  const mark = notAfter === 'letter' ? IS_LETTER : notAfter === 'ascii' ? IS_ASCII : 0;
  let before = 0;
  let first = end > 0 ? keyOf(text.charCodeAt(0)) : 0;
  let second = end > 1 ? keyOf(text.charCodeAt(1)) : 0;
  for (let place = 0; place < end; place += 1) {
    const third = place + 2 < end ? keyOf(text.charCodeAt(place + 2)) : 0;
    // Between a letter of A–Z and something else a word may begin too, as far as `\b` is concerned.
    if ((before & mark) === 0 || (mark === IS_ASCII && (first & IS_ASCII) === 0)) {
      AT[count] = place;
      CODES[count] = ((first & 63) << 10) | ((second & 31) << 5) | (third & 31);
      count += 1;
    }
    before = first;
    first = second;
    second = third;
  }
  return { at: AT.slice(0, count), codes: CODES.slice(0, count) };
}

/** The keys of a text or word, as a text. */
export function keysOf(text: string): string {
  const keys = Buffer.allocUnsafe(text.length);
  for (let at = 0; at < text.length; at += 1) keys[at] = keyOf(text.charCodeAt(at)) & 63;
  return keys.toString('latin1');
}
