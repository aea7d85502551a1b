import type { Line } from './words.ts';

/** A column of a form has at least so many labels above their values. */
const ENOUGH = 3;
/** A label is smaller or larger than its value by this share. */
const OTHER_SIZE = 0.08;
/** A value stands right below its label: at most this many times the letters' size. */
const CLOSE = 2.2;

/**
 * True for a column of a form whose labels stand above their values and are told from them by their letters, bold or of another size:
 * it holds whole rows of the form, and is no column of labels beside one of values.
 */
export function hasLabelsAbove(lines: readonly Line[]): boolean {
  const count = (isLabel: (label: Line, value: Line) => boolean): number =>
    lines.slice(1).filter((value, at) => {
      const label = lines[at]!;
      return value.y - label.y <= CLOSE * Math.max(label.size, value.size) && isLabel(label, value);
    }).length;
  if (count((label, value) => isBold(label) && !startsBold(value)) >= ENOUGH) return true;
  const smaller = count((label, value) => label.size < (1 - OTHER_SIZE) * value.size);
  const larger = count((label, value) => label.size > (1 + OTHER_SIZE) * value.size);
  return smaller >= ENOUGH && larger >= ENOUGH;
}

const isBold = ({ words }: Line): boolean => words.every((word) => word.bold === true);

const startsBold = ({ words }: Line): boolean => words[0]!.bold === true;
