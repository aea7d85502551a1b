/** So many letters of a phrase's first word are looked at. */
export const LOOKED_AT = 3;

/** There are so many keys of first letters. */
export const KEYS = 4_096;

/**
 * A small number for the first letters of a word, at most LOOKED_AT; fewer stand for a whole word. Different letters may share a key:
 * what stands there is compared anyway.
 */
export function keyOf(text: string, start: number, length: number): number {
  let key = 0;
  for (let at = 0; at < LOOKED_AT; at += 1) key = key * 31 + (at < length ? text.charCodeAt(start + at) : 0);
  return key % KEYS;
}

/** So many letters of a longer word tell it from most others. */
export const LONG = 5;

/** There are so many keys of them. */
export const LONG_KEYS = 16_384;

/** A small number for the first LONG letters of a word that has as many. */
export function longKeyOf(text: string, start: number): number {
  let key = 0;
  for (let at = 0; at < LONG; at += 1) key = key * 31 + text.charCodeAt(start + at);
  return key % LONG_KEYS;
}

/**
 * With what the first word of any match of a pattern begins, as far as its first letters: "abs" for a word that begins so, "in " for the
 * whole word "in", "i*" for any word that begins with "i", "*" for any word at all, " " for a match that begins with no letter or digit.
 * May name more than there are, never fewer. `source` is a pattern for the flag `u` of which every match ends at the end of a word.
 */
export function beginningsOf(source: string): ReadonlySet<string> {
  const reader: Reader = { source, at: 0 };
  const found = new Set<string>();
  for (;;) {
    for (const one of sequence(reader)) {
      if (one === '') found.add('*').add(' ');
      else found.add(isOpen(one) ? `${one} ` : one);
    }
    if (source[reader.at] !== '|') return found;
    reader.at += 1;
  }
}

interface Reader {
  readonly source: string;
  at: number;
}

/** Beginnings that what follows in the pattern may still lengthen. */
function isOpen(beginning: string): boolean {
  return beginning.length < LOOKED_AT && !/[ *]$/.test(beginning);
}

function alternatives(reader: Reader): Set<string> {
  const found = sequence(reader);
  while (reader.source[reader.at] === '|') {
    reader.at += 1;
    for (const one of sequence(reader)) found.add(one);
  }
  return found;
}

/** Reads up to the next "|", ")" or the end. */
function sequence(reader: Reader): Set<string> {
  let found = new Set(['']);
  while (reader.at < reader.source.length && !'|)'.includes(reader.source[reader.at]!)) {
    const next = repeated(reader, element(reader));
    found = new Set(
      [...found].flatMap((one) => (isOpen(one) ? [...next].map((two) => joined(one, two)) : one)),
    );
  }
  return found;
}

function joined(one: string, two: string): string {
  return (one + two).slice(0, LOOKED_AT);
}

/** What the quantifier after an element makes of it. */
function repeated(reader: Reader, once: ReadonlySet<string>): ReadonlySet<string> {
  const [quantifier = ''] =
    /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/.exec(reader.source.slice(reader.at, reader.at + 12)) ?? [];
  reader.at += quantifier.length;
  if (quantifier === '') return once;
  const found = new Set(
    [...once].map((one) => (quantifier.startsWith('?') || !isOpen(one) || one === '' ? one : `${one}*`)),
  );
  return /^[?*]|^\{0/.test(quantifier) ? found.add('') : found;
}

function element(reader: Reader): Set<string> {
  const { source } = reader;
  const character = String.fromCodePoint(source.codePointAt(reader.at)!);
  reader.at += character.length;
  if (character === '(') return group(reader);
  if (character === '[') return classOf(reader);
  if (character === '\\') return escaped(reader);
  if (character === '^' || character === '$') return new Set(['']);
  return new Set(character === '.' ? ['*', ' '] : [letterOf(character)]);
}

function letterOf(character: string): string {
  return /[\p{L}\p{N}]/u.test(character) ? character : ' ';
}

/** After "(". What only looks ahead or behind has no letters of its own. */
function group(reader: Reader): Set<string> {
  const [opening = ''] = /^\?(?:<?[=!]|:|<\w+>)/.exec(reader.source.slice(reader.at, reader.at + 24)) ?? [];
  reader.at += opening.length;
  const found = alternatives(reader);
  reader.at += 1;
  return /[=!]$/.test(opening) ? new Set(['']) : found;
}

/** After "[". */
function classOf(reader: Reader): Set<string> {
  const { source } = reader;
  const found = new Set<string>();
  const negated = source[reader.at] === '^';
  while (source[reader.at] !== ']') {
    if (source[reader.at + 1] === '-' && source[reader.at + 2] !== ']') {
      for (const one of ['*', ' ']) found.add(one);
      reader.at += 3;
      continue;
    }
    if (source[reader.at] === '\\') {
      reader.at += 1;
      for (const one of escaped(reader)) found.add(one === '' ? ' ' : one);
    } else {
      const character = String.fromCodePoint(source.codePointAt(reader.at)!);
      reader.at += character.length;
      found.add(letterOf(character));
    }
  }
  reader.at += 1;
  return negated ? new Set(['*', ' ']) : found;
}

const DIGITS = [...'0123456789'];

/** After "\\". */
function escaped(reader: Reader): Set<string> {
  const kind = reader.source[reader.at]!;
  reader.at += 1;
  if (kind === 'b') return new Set(['']);
  if (kind === 'd') return new Set([...DIGITS]);
  if (kind === 's') return new Set([' ']);
  if (kind === 'p') {
    const end = reader.source.indexOf('}', reader.at) + 1;
    const isOfWords = /^\{[LN]/.test(reader.source.slice(reader.at, end));
    reader.at = end;
    return new Set(isOfWords ? ['*'] : ['*', ' ']);
  }
  return new Set(/[a-z0-9]/i.test(kind) ? ['*', ' '] : [letterOf(kind)]);
}
