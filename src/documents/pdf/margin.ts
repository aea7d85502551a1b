import type { Line } from './words.ts';

/** A margin holds at least so many lines beside at least so many. */
const MIN_LINES = 7;
/** A margin is at most so wide, as a share of what stands beside it. */
const MAX_WIDTH = 0.6;
/** Letters and leadings that differ by so much are set apart, as a share. */
const APART = 0.04;
/** So many lines of a column have the same letters, as a share. */
const MOST = 0.75;
/** Offsets so close, in points, are one. */
const EVEN = 1;

/**
 * True for a narrow column in letters and a leading of its own beside running text, as French minutes and requisitions have the office and
 * the case in their margin: no labels beside their answers, since the lines of one keep no step with those of the other.
 */
export function isMargin(left: readonly Line[], right: readonly Line[]): boolean {
  if (left.length < MIN_LINES || right.length < MIN_LINES) return false;
  if (widthOf(left) > MAX_WIDTH * widthOf(right)) return false;
  const [small, large] = [sizeOf(left), sizeOf(right)];
  if (small === null || large === null || Math.abs(1 - small / large) < APART) return false;
  if (Math.abs(1 - leadingIn(left) / leadingIn(right)) < APART) return false;
  return !keepStep(left, right) || tellsItself(left);
}

/** Lines that say what they are and how it reads ("Téléphone : 04 42 55 01 10"), and need no answer beside them. */
const TOLD = /^\p{L}[^:]{0,40}:\s*\S/u;
const MIN_TOLD = 2;

/** True for lines some of which hold both a label and its value, and none a label alone. */
function tellsItself(lines: readonly Line[]): boolean {
  const texts = lines.map(({ words }) => words.map(({ text }) => text).join(' '));
  return (
    texts.filter((text) => TOLD.test(text)).length >= MIN_TOLD && !texts.some((text) => text.endsWith(':'))
  );
}

function widthOf(lines: readonly Line[]): number {
  const edge = Math.max(...lines.map(({ words }) => words.at(-1)!.right));
  return edge - Math.min(...lines.map(({ words }) => words[0]!.x));
}

/** The size of most lines' letters; null where they have several. */
function sizeOf(lines: readonly Line[]): number | null {
  const middle = medianOf(lines.map(({ size }) => size));
  const alike = lines.filter(({ size }) => Math.abs(1 - size / middle) < APART);
  return alike.length >= MOST * lines.length ? middle : null;
}

/** The least distance that several lines have from the one above. */
function leadingIn(lines: readonly Line[]): number {
  const steps = lines.slice(1).map(({ y }, at) => y - lines[at]!.y);
  return steps.sort((a, b) => a - b)[Math.floor(steps.length / 4)]!;
}

/** True if half of the lines stand at the same height beside their neighbours. */
function keepStep(left: readonly Line[], right: readonly Line[]): boolean {
  const offsets = left.map(({ y }) =>
    right.reduce((best, one) => (Math.abs(one.y - y) < Math.abs(best) ? one.y - y : best), Infinity),
  );
  return offsets.some(
    (one) => offsets.filter((other) => Math.abs(other - one) < EVEN).length >= left.length / 2,
  );
}

const medianOf = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!;
