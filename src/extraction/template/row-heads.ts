import type { Line, Piece } from '../lines.ts';

/** A table has at least so many rows of a label and a value alone, for the cell before some of them to be their heading. */
const ENOUGH = 3;
const SAME_COLUMN = 6;

/**
 * Lines in which a cell that spans several rows of a table, and heads them, has a line of its own: "Details of the person | Name | Jane
 * Roe" beside "Rank | Major". Where cells have no places, the heading's column is the first that is mostly empty.
 */
export function headsApart(lines: readonly Line[]): readonly Line[] {
  const tables = new Map<number, Line[]>();
  for (const line of lines) {
    if (line.table === null) continue;
    const table = tables.get(line.table);
    if (table === undefined) tables.set(line.table, [line]);
    else table.push(line);
  }
  const headed = new Set([...tables].flatMap(([table, own]) => (hasHeads(own) ? [table] : [])));
  if (headed.size === 0) return lines;
  return lines.flatMap((line) => {
    const [head, ...rest] = line.pieces;
    if (line.table === null || !headed.has(line.table) || rest.length < 2 || head === undefined)
      return [line];
    if (head.x !== null && !isBelow(rest, pairsIn(tables.get(line.table)!))) return [line];
    const row = { ...line, pieces: rest };
    return head.text.trim() === '' ? [row] : [{ ...line, pieces: [head] }, row];
  });
}

function hasHeads(lines: readonly Line[]): boolean {
  const wide = lines.filter(({ pieces }) => pieces.length > 2);
  const empty = wide.filter(({ pieces }) => pieces[0]!.text.trim() === '' && pieces[1]!.text.trim() !== '');
  if (empty.length >= ENOUGH && empty.length > wide.length / 2) return true;
  const pairs = pairsIn(lines);
  return (
    pairs.length >= ENOUGH &&
    wide.some(({ pieces }) => pieces[0]!.x !== null && isBelow(pieces.slice(1), pairs))
  );
}

const pairsIn = (lines: readonly Line[]): readonly (readonly Piece[])[] =>
  lines.map(({ pieces }) => pieces).filter((pieces) => pieces.length === 2 && pieces[0]!.x !== null);

/** True if label and value stand in the columns in which those of enough other rows do. */
function isBelow(pieces: readonly Piece[], pairs: readonly (readonly Piece[])[]): boolean {
  const near = (a: Piece, b: Piece): boolean =>
    a.x !== null && b.x !== null && Math.abs(a.x - b.x) < SAME_COLUMN;
  const same = pairs.filter((pair) => near(pair[0]!, pieces[0]!) && near(pair[1]!, pieces[1]!));
  return same.length >= ENOUGH;
}
