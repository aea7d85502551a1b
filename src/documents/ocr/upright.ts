import { type Ink, inkOf, type Raster, tilted, turnedRight } from './raster.ts';

/** Scans lie askew by no more than this, in degrees. */
const MAX_SKEW = 7;
/** Width at which angles are measured, in pixels. */
const COARSE = 700;
/** With fewer edges than this a page has no lines to go by. */
const FEW = 200;

/**
 * The page with its lines level: one that lies on its side is set up (perhaps on its head), a small skew is taken out. Which of the two
 * ways is up only the letters tell.
 */
export function levelled(raster: Raster): Raster {
  const ink = inkOf(raster);
  const points = edgesOf(ink, false);
  const standing = isOnItsSide(points, edgesOf(ink, true)) ? turnedRight(raster) : raster;
  const skew = skewOf(standing === raster ? points : edgesOf(inkOf(standing), false));
  return Math.abs(skew) < 0.15 ? standing : tilted(standing, -skew);
}

interface Points {
  readonly width: number;
  readonly height: number;
  readonly xs: Int16Array;
  readonly ys: Int16Array;
}

/** The lower edges of what is dark, at a coarse scale: they tell lines best. `across`: the right edges, with x and y exchanged. */
function edgesOf({ width, height, dark }: Ink, across: boolean): Points {
  const step = Math.max(1, Math.round(Math.min(width, height) / COARSE));
  const columns = Math.floor(width / step);
  const rows = Math.floor(height / step);
  const filled = new Uint8Array(columns * rows);
  for (let y = 0; y < rows * step; y += 1)
    for (let x = 0; x < columns * step; x += 1)
      if (dark[y * width + x]) filled[Math.floor(y / step) * columns + Math.floor(x / step)] = 1;
  const xs: number[] = [];
  const ys: number[] = [];
  // The edges of a scan are often dark.
  const [left, top] = [Math.ceil(columns * 0.03), Math.ceil(rows * 0.03)];
  for (let y = top; y < rows - top; y += 1)
    for (let x = left; x < columns - left; x += 1) {
      const at = y * columns + x;
      if (!filled[at] || filled[across ? at + 1 : at + columns]) continue;
      xs.push(across ? y : x);
      ys.push(across ? x : y);
    }
  const size = across ? { width: rows, height: columns } : { width: columns, height: rows };
  return { ...size, xs: Int16Array.from(xs), ys: Int16Array.from(ys) };
}

/** How sharply the page parts into lines that lie askew by an angle, in degrees to the right. */
function sharpness({ width, height, xs, ys }: Points, degrees: number): number {
  const slope = Math.tan((degrees * Math.PI) / 180);
  const shift = Math.ceil(Math.abs(slope) * width) + 1;
  const rows = new Float64Array(height + 2 * shift + 1);
  for (let at = 0; at < xs.length; at += 1) rows[Math.round(ys[at]! - xs[at]! * slope) + shift]! += 1;
  let sum = 0;
  for (let at = 1; at < rows.length; at += 1) sum += (rows[at]! - rows[at - 1]!) ** 2;
  return sum;
}

/** The angle of the page's lines against the level, in degrees to the right; 0 where it has too few. */
function skewOf(points: Points): number {
  if (points.xs.length < FEW) return 0;
  const best = sharpest(points, 0, MAX_SKEW, 0.5).angle;
  const fine = sharpest(points, best, 0.5, 0.1);
  return fine.value > 1.03 * sharpness(points, 0) ? fine.angle : 0;
}

function sharpest(points: Points, around: number, reach: number, step: number) {
  let best = { angle: around, value: -1 };
  for (let angle = around - reach; angle <= around + reach + 1e-9; angle += step) {
    const value = sharpness(points, angle);
    if (value > best.value) best = { angle, value };
  }
  return best;
}

/** True if the page parts into upright lines much more sharply than into level ones. */
function isOnItsSide(level: Points, upright: Points): boolean {
  if (level.xs.length < FEW || upright.xs.length < FEW) return false;
  const share = (points: Points): number => sharpest(points, 0, MAX_SKEW, 0.5).value / points.xs.length;
  return share(upright) > 1.6 * share(level);
}
