/** Values that a sketch has. */
const SLOTS = 32;
/** Words of a shingle. */
const WIDTH = 3;
/** A shorter text is like too many others. */
const LEAST_SHINGLES = 8;
/** Longer texts are sketched by their beginning. */
const MOST_SHINGLES = 2_000;

/**
 * A MinHash sketch of a text (Broder 1997): the share of values that two sketches have in common tells how much of their word
 * triples the texts share, whatever the order of sentences. `fingerprint` keys it (lower-case hex, at least 16 digits), so that a
 * sketch tells nothing of the text. Empty for texts too short to compare.
 */
export function sketchOf(text: string, fingerprint: (text: string) => string): string[] {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .slice(0, MOST_SHINGLES + WIDTH);
  const shingles = new Set(
    words.slice(0, 1 - WIDTH).map((_, start) => words.slice(start, start + WIDTH).join(' ')),
  );
  if (shingles.size < LEAST_SHINGLES) return [];
  const least = new Uint32Array(SLOTS).fill(0xffffffff);
  for (const shingle of shingles) {
    const hash = fingerprint(shingle);
    const [first, step] = [Number.parseInt(hash.slice(0, 8), 16), Number.parseInt(hash.slice(8, 16), 16) | 1];
    for (let slot = 0; slot < SLOTS; slot++) {
      const value = (first + Math.imul(slot, step)) >>> 0;
      if (value < (least[slot] ?? 0)) least[slot] = value;
    }
  }
  return [...least].map((value, slot) => `${slot}.${value.toString(36)}`);
}

/** How much of their word triples two texts share, estimated from their sketches: from 0 to 1. */
export function likeness(a: readonly string[], b: readonly string[]): number {
  const other = new Set(b);
  return a.filter((value) => other.has(value)).length / SLOTS;
}
