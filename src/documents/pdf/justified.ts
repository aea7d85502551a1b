import { together } from './gutters.ts';
import type { Line } from './words.ts';

/** Lines that end at one place, for that to be the edge of a column. */
const MIN_FLUSH = 3;
/** Spaces of a line that differ by no more than this share are alike. */
const ALIKE = 0.12;
/** Where the spaces of half of the lines differ by no more than this, in points, they are the distance of columns. */
const SAME = 0.3;

/**
 * The lines of text that is set flush on both sides: each ends at the edge of its column, its spaces stretched alike, and otherwise than
 * those of the next. However wide such spaces are, they part no cells.
 */
export function justifiedIn(lines: readonly Line[]): ReadonlySet<Line> {
  const stretched = lines.flatMap((line) => {
    const space = evenSpaceOf(line);
    return space === null ? [] : [{ line, space, x: line.words.at(-1)!.right }];
  });
  const found = new Set<Line>();
  for (const flush of together(stretched, MIN_FLUSH)) {
    const spaces = flush.map(({ space }) => space).sort((a, b) => a - b);
    const half = spaces.length >> 1;
    const areSame = spaces.some((space, at) => (spaces[at + half] ?? Infinity) - space <= SAME);
    if (!areSame) for (const { line } of flush) found.add(line);
  }
  return found;
}

/** The space between the words of a line, in points, if it is the same between all of them; null if not, and with fewer than three words. */
function evenSpaceOf({ words }: Line): number | null {
  if (words.length < 3) return null;
  let [least, most] = [Infinity, 0];
  for (let at = 1; at < words.length; at += 1) {
    const space = words[at]!.x - words[at - 1]!.right;
    [least, most] = [Math.min(least, space), Math.max(most, space)];
  }
  return least > 0 && most - least <= ALIKE * most ? most : null;
}
