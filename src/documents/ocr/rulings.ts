import type { Rule } from '../pdf/geometry.ts';
import { type Ink, paleInkOf, type Raster } from './raster.ts';

/** A ruled line in pixels; both ends belong to it. */
export interface Ruling extends Rule {
  /** Rows (of a flat one) or columns (of an upright one) that its ink takes. */
  readonly first: number;
  readonly last: number;
}

/** Shortest line, in inches. */
const SHORTEST = 0.22;
/** A line is no thicker than this, in inches. */
const THICKEST = 0.03;
/** Gaps in a line that worn prints and faxes have, in inches. */
const GAP = 0.007;
/** A stretch of ink shorter than this, in inches, is a part of a letter. */
const STRETCH = 0.11;
/** Share of a line that must be ink; of a short one, which might be letters side by side, almost all. */
const FILLED = 0.8;
const FILLED_SHORT = 0.97;
/** Lines up to this length are short, in inches. */
const SHORT = 0.7;
/** Pale rim of a line, in inches. */
const RIM = 0.012;
const MAX_RULINGS = 4_000;

/** Runs that make one line, with both ends. */
interface Stripe {
  first: number;
  last: number;
  from: number;
  to: number;
}

interface Run {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/**
 * The level and upright lines of a page that was set level, of which `ink` is the ink; thin ones fade in and out, and are sought in its pale
 * ink too. `dpi`: pixels an inch.
 */
export function findRulings(page: Raster, ink: Ink, dpi: number): Ruling[] {
  const pale = paleInkOf(page);
  const linesAlong = (flat: boolean): Ruling[] =>
    joined([...linesOf(ink, dpi, flat, THICKEST), ...linesOf(pale, dpi, flat, THICKEST + RIM, isBare)], dpi);
  return [...linesAlong(true), ...linesAlong(false)];
}

/** Share of a pale line beside which anything may stand on one of its sides: the feet of letters are no line. */
const BESIDE = 0.2;

const isBare = ({ above, below }: Beside): boolean => Math.max(above, below) < BESIDE;

/** The lines of one direction, no thicker than so many inches, beside which stands what `fits`. */
function linesOf(
  ink: Ink,
  dpi: number,
  flat: boolean,
  thickest: number,
  fits: (beside: Beside) => boolean = () => true,
): Ruling[] {
  // Upright strokes of large letters are longer than level ones.
  const shortest = dpi * SHORTEST * (flat ? 1 : 1.6);
  const groups = gathered(runsOf(ink, dpi, flat), dpi);
  return groups
    .filter(({ first, last, from, to }) => to - from >= shortest && last - first < dpi * thickest)
    .filter((one) => {
      const beside = besideLine(ink, one, flat, dpi);
      return beside !== null && fits(beside);
    })
    .slice(0, MAX_RULINGS)
    .map(({ first, last, from, to }) => ({
      flat,
      at: (first + last + 1) / 2,
      from,
      to: to + 1,
      thick: last - first + 1,
      first,
      last,
    }));
}

/** Lines of one direction, those that lie on each other as one, as long as that is no thicker than a line. */
function joined(lines: readonly Ruling[], dpi: number): Ruling[] {
  const kept: Ruling[] = [];
  for (const one of [...lines].sort((a, b) => b.to - b.from - (a.to - a.from))) {
    const at = kept.findIndex((line) => liesOn(line, one, dpi));
    if (at < 0) kept.push(one);
    else kept[at] = union(kept[at]!, one);
  }
  return kept;
}

function liesOn(line: Ruling, one: Ruling, dpi: number): boolean {
  const [first, last] = [Math.min(line.first, one.first), Math.max(line.last, one.last)];
  const touch = one.first <= line.last + 1 && one.last >= line.first - 1;
  return touch && one.from < line.to && one.to > line.from && last - first < dpi * (THICKEST + RIM);
}

function union(line: Ruling, one: Ruling): Ruling {
  const [first, last] = [Math.min(line.first, one.first), Math.max(line.last, one.last)];
  const [from, to] = [Math.min(line.from, one.from), Math.max(line.to, one.to)];
  return { ...line, first, last, from, to, at: (first + last + 1) / 2, thick: last - first + 1 };
}

/** Stretches of ink along rows or columns, small gaps and steps to the next row bridged. */
function runsOf({ width, height, dark }: Ink, dpi: number, flat: boolean): Run[] {
  const [lines, length] = flat ? [height, width] : [width, height];
  const [along, beside] = flat ? [1, width] : [width, 1];
  const gap = Math.max(1, Math.round(dpi * GAP));
  const least = dpi * STRETCH * (flat ? 1 : 1.6);
  const runs: Run[] = [];
  for (let line = 0; line < lines; line += 1) {
    let from = -1;
    let last = -1;
    for (let at = 0; at <= length; at += 1) {
      const index = line * beside + at * along;
      const filled =
        at < length && (dark[index] === 1 || (line > 0 && line < lines - 1 && dark[index + beside] === 1));
      if (filled) {
        if (from < 0) from = at;
        last = at;
      } else if (from >= 0 && (at - last > gap || at === length)) {
        if (last - from >= least) runs.push({ at: line, from, to: last });
        from = -1;
      }
    }
    if (runs.length > 200_000) return [];
  }
  return runs;
}

/** Runs that lie on each other or go on from each other, a step aside at most, as one. */
function gathered(runs: readonly Run[], dpi: number): Stripe[] {
  const reach = dpi * 0.06;
  const done: Stripe[] = [];
  let open: Stripe[] = [];
  for (const run of runs) {
    open = open.filter((one) => {
      if (run.at - one.last <= 2) return true;
      done.push(one);
      return false;
    });
    const near = open.filter((one) => run.from <= one.to + reach && run.to >= one.from - reach);
    const [home] = near;
    if (home === undefined) {
      open.push({ first: run.at, last: run.at, from: run.from, to: run.to });
      continue;
    }
    for (const one of near) {
      home.first = Math.min(home.first, one.first);
      home.from = Math.min(home.from, one.from, run.from);
      home.to = Math.max(home.to, one.to, run.to);
    }
    home.last = run.at;
    open = open.filter((one) => one === home || !near.includes(one));
  }
  return [...done, ...open];
}

/** Shares of a line beside which, close by, there is ink. */
interface Beside {
  readonly above: number;
  readonly below: number;
}

/** What lies above and below a level line, or before and behind an upright one; null for what is broken or has ink on both sides: letters, dark areas. */
function besideLine({ width, height, dark }: Ink, one: Stripe, flat: boolean, dpi: number): Beside | null {
  const aside = Math.max(2, Math.round(dpi * 0.012));
  const inked = (line: number, along: number): number => {
    if (line < 0 || line >= (flat ? height : width)) return 0;
    return dark[flat ? line * width + along : along * width + line]!;
  };
  let [filled, above, below, both, seen] = [0, 0, 0, 0, 0];
  for (let along = one.from; along <= one.to; along += 1) {
    const [before, after] = [inked(one.first - aside, along), inked(one.last + aside, along)];
    above += before;
    below += after;
    both += before & after;
    for (let line = one.first; line <= one.last + 1; line += 1) {
      if (inked(line, along) === 0) continue;
      filled += 1;
      break;
    }
    seen += 1;
  }
  const isWhole = filled > seen * (seen < SHORT * dpi ? FILLED_SHORT : FILLED);
  return isWhole && both < seen * 0.45 ? { above: above / seen, below: below / seen } : null;
}

/** The page without its lines and their pale rims; letters that they cross stay whole. */
export function withoutRulings(raster: Raster, ink: Ink, rulings: readonly Ruling[], dpi: number): Raster {
  const { width, height } = raster;
  const pixels = raster.pixels.slice();
  const rim = Math.max(1, Math.round(dpi * RIM));
  const letters = inkBesides(ink, rulings, rim);
  for (const { flat, first, last, from, to } of rulings) {
    const lines = flat ? height : width;
    const at = (line: number, along: number): number => (flat ? line * width + along : along * width + line);
    for (let along = Math.floor(from); along < to; along += 1) {
      const before = first - rim > 0 && letters[at(first - rim - 1, along)] === 1;
      const after = last + rim + 1 < lines && letters[at(last + rim + 1, along)] === 1;
      if (before && after) continue;
      const [top, bottom] = [before ? first : first - rim, after ? last : last + rim];
      for (let line = Math.max(0, top); line <= Math.min(lines - 1, bottom); line += 1)
        pixels[at(line, along)] = 255;
    }
  }
  return { width, height, pixels };
}

/** The ink that is none of the lines': where two lines cross, neither is a letter to the other. */
function inkBesides({ width, height, dark }: Ink, rulings: readonly Ruling[], rim: number): Uint8Array {
  const letters = dark.slice();
  for (const { flat, first, last, from, to } of rulings) {
    const [left, right] = flat ? [Math.floor(from), Math.ceil(to)] : [first - rim, last + rim + 1];
    const [top, bottom] = flat ? [first - rim, last + rim + 1] : [Math.floor(from), Math.ceil(to)];
    for (let y = Math.max(0, top); y < Math.min(height, bottom); y += 1)
      letters.fill(0, y * width + Math.max(0, left), y * width + Math.min(width, right));
  }
  return letters;
}
