import type { Line } from '../lines.ts';
import { ORDER, TYPES } from './alignment-anchors.ts';
import { matchLabel } from './label-match.ts';

/** A form is laid out in paragraphs of a label and its value where at least so many known labels stand so. */
const ENOUGH = 4;
const LONGEST = 70;

/** A line that begins a paragraph or is known as a label, with its row's place in the template; null for one whose words nobody knows. */
interface Start {
  readonly at: number;
  readonly place: number | null;
}

/**
 * The lines of a form, by their numbers, that must be labels though nobody knows their words: first lines of paragraphs, above a value, exactly as
 * many between two known rows as the template has there. Empty for a form that is not laid out in paragraphs.
 */
export function labelsBetween(lines: readonly Line[]): readonly number[] {
  const heads = lines.filter((line, at) => headsParagraph(lines, at) && placeOf(line) !== null);
  if (heads.length < ENOUGH) return [];
  const starts = lines.flatMap((line, at): Start[] => {
    const place = placeOf(line);
    if (place !== null) return [{ at, place }];
    return isUnknownLabel(lines, at) ? [{ at, place: null }] : [];
  });
  const anchors = [
    -1,
    ...starts.flatMap(({ place }, index) => (place === null ? [] : [index])),
    starts.length,
  ];
  return anchors.slice(1).flatMap((to, index) => {
    const from = anchors[index]!;
    const between = starts.slice(from + 1, to);
    const [before, after] = [starts[from]?.place ?? -1, starts[to]?.place ?? ORDER.length];
    return between.length === after - before - 1 ? between.map(({ at }) => at) : [];
  });
}

function placeOf({ pieces }: Line): number | null {
  const match = pieces.length === 0 ? null : matchLabel(pieces[0]!.text);
  if (match?.meaning.kind !== 'row') return null;
  const { key } = match.meaning;
  const place = key.startsWith('dataTypes.') ? TYPES : ORDER.indexOf(key);
  return place < 0 ? null : place;
}

function isUnknownLabel(lines: readonly Line[], at: number): boolean {
  const { pieces, bold } = lines[at]!;
  const text = pieces[0]?.text.trim() ?? '';
  if (bold || text.length > LONGEST || !/^\p{Lu}[^:]*[\p{L}\p{N})/?.]$/u.test(text)) return false;
  return headsParagraph(lines, at) && matchLabel(text) === null;
}

/** True for a line of one cell, outside tables, that is the first of a paragraph of several. */
function headsParagraph(lines: readonly Line[], at: number): boolean {
  const isOne = (line: Line | undefined): boolean => line?.pieces.length === 1 && line.table === null;
  const above = lines[at - 1];
  const isFirst = above === undefined || above.pieces.length === 0 || above.bold || above.table !== null;
  return isFirst && isOne(lines[at]) && isOne(lines[at + 1]);
}
