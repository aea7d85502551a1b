import type { Line, Piece } from '../lines.ts';
import { goesOnIn, type LabelMatch, matchCloseLabel, matchLabel, mayGoOn } from './label-match.ts';

/** The label that line `at` begins with, also if it is broken over up to four lines, of which some may hold only its value. */
export function labelAt(
  lines: readonly Line[],
  at: number,
  labelsX: number | null,
): { match: LabelMatch | null; pieces: readonly Piece[]; taken: number } {
  const line = lines[at]!;
  let pieces = line.pieces;
  let best = { match: matchLabel(pieces[0]!.text), pieces, taken: 1 };
  for (let taken = 2; taken <= 4 && mayGoOn(pieces[0]!.text); taken += 1) {
    const next = lines[at + taken - 1];
    if (next === undefined || next.pieces.length === 0 || next.pieces[0]!.text.trim() === '') break;
    // Only in a text without places a table begins in the middle of a label.
    const isBeside = next.pieces.length > 1 && next.pieces.some(({ x }) => x !== null);
    if (line.pieces.length === 1 && isBeside && line.table !== next.table) break;
    if (best.match !== null && !best.match.slipped && endsAbove(pieces, next.pieces)) break;
    pieces = joinPieces(pieces, next.pieces);
    // Labels that stand flush right: the next one begins further left, and is a row of its own.
    if (!pieces[0]!.text.startsWith(line.pieces[0]!.text)) break;
    const match = matchLabel(pieces[0]!.text);
    if (
      match !== null &&
      match.label.length > (best.match?.label.length ?? 0) &&
      spansLines(match, lines[at]!)
    )
      best = { match, pieces, taken };
  }
  if (best.match !== null || !isAtEdge(line, labelsX)) return best;
  return closeBroken(line, lines[at + 1]) ?? { ...best, match: matchCloseLabel(pieces[0]!.text) };
}

/** True if no label goes on from the first column of some pieces in that of those below. */
function endsAbove(above: readonly Piece[], below: readonly Piece[]): boolean {
  const [a, b] = [above[0]!, below[0]!];
  const isBelow = [...above, ...below].some(({ x }) => x === null) || Math.abs(a.x! - b.x!) < SAME_COLUMN;
  return isBelow && !goesOnIn(a.text, b.text);
}

/** A label broken over two lines whose first part stands so close to the value that they were read as one piece. */
function closeBroken(line: Line, next: Line | undefined): ReturnType<typeof labelAt> | null {
  const text = line.pieces[0]!.text;
  if (next === undefined || next.pieces.length !== 2 || text.length > 300) return null;
  for (const { index } of [...text.slice(0, 60).matchAll(/\s/g)].reverse()) {
    const label = `${text.slice(0, index)}\n${next.pieces[0]!.text}`;
    const match = index < 6 ? null : matchLabel(label);
    if (match?.label !== label || match.inForm) continue;
    const value = { text: `${text.slice(index + 1)}\n${next.pieces[1]!.text}`, x: next.pieces[1]!.x };
    return { match, pieces: [{ text: label, x: line.pieces[0]!.x }, value], taken: 2 };
  }
  return null;
}

/** True for a line of one piece that begins where the labels of a form in columns begin. */
function isAtEdge(line: Line, labelsX: number | null): boolean {
  const [only] = line.pieces;
  return line.pieces.length === 1 && labelsX !== null && only!.x !== null && Math.abs(only!.x - labelsX) < 3;
}

function spansLines(match: LabelMatch, first: Line): boolean {
  return match.label.length > first.pieces[0]!.text.trim().length;
}

function joinPieces(above: readonly Piece[], below: readonly Piece[]): Piece[] {
  if (above.some((piece) => piece.x === null) || below.some((piece) => piece.x === null))
    return Array.from({ length: Math.max(above.length, below.length) }, (_, at) =>
      joined(above[at], below[at]),
    );
  const columns = [...above];
  for (const piece of below) {
    const at = columns.findIndex((column) => Math.abs(column.x! - piece.x!) < SAME_COLUMN);
    if (at < 0) columns.push(piece);
    else columns[at] = joined(columns[at], piece);
  }
  return columns.sort((a, b) => a.x! - b.x!);
}

/** How far apart the lines of one column may begin, in points. */
const SAME_COLUMN = 8;

function joined(above: Piece | undefined, below: Piece | undefined): Piece {
  return {
    text: [above?.text, below?.text].filter((text) => text !== undefined && text !== '').join('\n'),
    x: above?.x ?? below?.x ?? null,
  };
}
