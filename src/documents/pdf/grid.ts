import type { Rule } from './geometry.ts';

/** A cell of a ruled table; edges in points from the page's top left corner. */
interface GridCell {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** The grid row in which it begins. */
  readonly row: number;
}

/** A ruled table. */
export interface Grid {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** Row by row, from the top. */
  readonly cells: readonly GridCell[];
}

/** Lines this close count as one, in points. */
const NEAR = 3;
const MAX_COLUMNS = 60;
const MAX_ROWS = 400;

/** The tables that the rules of a page draw: rules that meet, and the cells that they enclose. One box alone is no table. */
export function findGrids(rules: readonly Rule[]): Grid[] {
  const flat = mergeRules(rules.filter((one) => one.flat));
  const upright = mergeRules(rules.filter((one) => !one.flat));
  return connect(flat, upright)
    .map(gridOf)
    .filter((grid): grid is Grid => grid !== null)
    .sort((a, b) => a.top - b.top || a.left - b.left);
}

/** Rules of one direction, with those that lie on each other or follow each other made one. */
function mergeRules(rules: readonly Rule[]): Rule[] {
  const merged: { flat: boolean; at: number; from: number; to: number; thick: number }[] = [];
  const sorted = [...rules].sort((a, b) => a.at - b.at || a.from - b.from);
  let group: Rule[] = [];
  const finish = (): void => {
    let last: (typeof merged)[number] | null = null;
    const at = group.reduce((sum, one) => sum + one.at, 0) / group.length;
    for (const one of [...group].sort((a, b) => a.from - b.from)) {
      if (last !== null && one.from <= last.to + NEAR) last.to = Math.max(last.to, one.to);
      else {
        last = { ...one, at };
        merged.push(last);
      }
    }
    group = [];
  };
  for (const one of sorted) {
    if (group.length > 0 && one.at - group[0]!.at > NEAR) finish();
    group.push(one);
  }
  if (group.length > 0) finish();
  return merged;
}

/** The root of an entry in a forest of parents, shortening the way for the next time. */
function rootOf(parent: number[], index: number): number {
  let at = index;
  while (parent[at] !== at) {
    parent[at] = parent[parent[at]!]!;
    at = parent[at]!;
  }
  return at;
}

interface Lattice {
  readonly flat: Rule[];
  readonly upright: Rule[];
}

/** Groups of rules that meet. */
function connect(flat: readonly Rule[], upright: readonly Rule[]): Lattice[] {
  const parent = Array.from({ length: flat.length + upright.length }, (_, index) => index);
  const root = (index: number): number => rootOf(parent, index);
  if (flat.length * upright.length > 4_000_000) return [];
  for (const [i, across] of flat.entries()) {
    for (const [j, down] of upright.entries()) {
      const meet =
        down.at >= across.from - NEAR &&
        down.at <= across.to + NEAR &&
        across.at >= down.from - NEAR &&
        across.at <= down.to + NEAR;
      if (meet) parent[root(i)] = root(flat.length + j);
    }
  }
  const groups = new Map<number, Lattice>();
  const groupOf = (index: number): Lattice => {
    const key = root(index);
    const found = groups.get(key) ?? { flat: [], upright: [] };
    groups.set(key, found);
    return found;
  };
  for (const [i, one] of flat.entries()) groupOf(i).flat.push(one);
  for (const [j, one] of upright.entries()) groupOf(flat.length + j).upright.push(one);
  return [...groups.values()].filter((one) => one.flat.length > 0 && one.upright.length > 0);
}

function gridOf(lattice: Lattice): Grid | null {
  const { flat, upright } = lattice;
  const left = Math.min(...flat.map((one) => one.from), ...upright.map((one) => one.at));
  const right = Math.max(...flat.map((one) => one.to), ...upright.map((one) => one.at));
  const top = Math.min(...upright.map((one) => one.from), ...flat.map((one) => one.at));
  const bottom = Math.max(...upright.map((one) => one.to), ...flat.map((one) => one.at));
  const xs = places([left, ...upright.map((one) => one.at), right]);
  const ys = places([top, ...flat.map((one) => one.at), bottom]);
  const columns = xs.length - 1;
  const rows = ys.length - 1;
  if (columns < 1 || rows < 1 || columns > MAX_COLUMNS || rows > MAX_ROWS || columns * rows < 2) return null;
  const cells = mergeCells(xs, ys, flat, upright);
  return cells.length < 2 ? null : { left, top, right, bottom, cells };
}

/** Sorted places, those close together as one. */
function places(values: readonly number[]): number[] {
  const kept: number[] = [];
  for (const value of [...values].sort((a, b) => a - b)) {
    if (kept.length === 0 || value - kept.at(-1)! > NEAR) kept.push(value);
  }
  return kept;
}

/** The fields of the lattice, joined where no rule stands between them. */
function mergeCells(
  xs: readonly number[],
  ys: readonly number[],
  flat: readonly Rule[],
  upright: readonly Rule[],
): GridCell[] {
  const columns = xs.length - 1;
  const rows = ys.length - 1;
  const parent = Array.from({ length: columns * rows }, (_, index) => index);
  const root = (index: number): number => rootOf(parent, index);
  const [uprightAt, flatAt] = [xs.map((x) => rulesAt(upright, x)), ys.map((y) => rulesAt(flat, y))];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const own = row * columns + column;
      const [x1, x2, y1, y2] = [xs[column]!, xs[column + 1]!, ys[row]!, ys[row + 1]!];
      if (column + 1 < columns && !isWall(uprightAt[column + 1]!, y1, y2)) parent[root(own + 1)] = root(own);
      if (row + 1 < rows && !isWall(flatAt[row + 1]!, x1, x2)) parent[root(own + columns)] = root(own);
    }
  }
  const found = new Map<number, { left: number; top: number; right: number; bottom: number; row: number }>();
  for (let index = 0; index < parent.length; index += 1) {
    const row = Math.floor(index / columns);
    const column = index % columns;
    const key = root(index);
    const cell = found.get(key);
    const [x1, x2, y1, y2] = [xs[column]!, xs[column + 1]!, ys[row]!, ys[row + 1]!];
    if (cell === undefined) found.set(key, { left: x1, top: y1, right: x2, bottom: y2, row });
    else {
      cell.left = Math.min(cell.left, x1);
      cell.right = Math.max(cell.right, x2);
      cell.top = Math.min(cell.top, y1);
      cell.bottom = Math.max(cell.bottom, y2);
    }
  }
  return [...found.values()];
}

const rulesAt = (rules: readonly Rule[], at: number): Rule[] =>
  rules.filter((one) => Math.abs(one.at - at) <= NEAR + 0.5);

/** True if rules that lie on each other part two fields along most of their side. */
function isWall(rules: readonly Rule[], from: number, to: number): boolean {
  let covered = 0;
  for (const one of rules) covered += Math.max(0, Math.min(one.to, to) - Math.max(one.from, from));
  return covered > (to - from) * 0.5;
}
