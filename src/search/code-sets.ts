/** A set of places' codes (`Places`). Most codes are in none of a plan's sets, which the first few bytes of it tell. */
export interface CodeSet {
  /** By a code's first unit the set of the second units that some code has behind it. */
  readonly pairs: Uint32Array;
  /** By a code's first two units the set of the third. */
  readonly codes: Uint32Array;
}

/** The set of codes that has a bit for each. */
export function codeSetOf(codes: Uint32Array): CodeSet {
  const pairs = new Uint32Array(64);
  for (let pair = 0; pair < codes.length; pair += 1)
    if (codes[pair] !== 0) pairs[pair >>> 5]! |= 1 << (pair & 31);
  return { pairs, codes };
}

/** True if a set has a code. */
export function hasCode({ pairs, codes }: CodeSet, code: number): boolean {
  return ((pairs[code >>> 10]! >>> ((code >>> 5) & 31)) & 1) === 1 && isSet(codes, code);
}

/** True if a set of codes, a bit for each, has one. */
export function isSet(codes: Uint32Array, code: number): boolean {
  return ((codes[code >>> 5]! >>> (code & 31)) & 1) === 1;
}
