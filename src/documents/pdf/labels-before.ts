import type { Line } from './words.ts';

/** A column of a form has at least so many labels with their values behind them. */
const ENOUGH = 3;
/** So many labels stand beside the midst of a value of the other column. */
const PASSING = 2;
/** A label has at most so many words. */
const LONGEST = 9;

/**
 * True for two columns of a form whose labels stand before their values on the same line ("Rank: Superintendent"), and whose rows are
 * not the same: where one column goes on with a value, the other begins a label.
 */
export function haveLabelsBefore(columns: readonly (readonly Line[])[]): boolean {
  return (
    columns.every((lines) => lines.filter(isLabelled).length >= ENOUGH) &&
    columns.some((lines, at) => {
      const other = columns[at + 1];
      return other !== undefined && passing(lines, other) + passing(other, lines) >= PASSING;
    })
  );
}

/** How many labels of one column stand beside the midst of a value of the other. */
function passing(lines: readonly Line[], other: readonly Line[]): number {
  return lines.filter((line) => {
    if (!isLabelled(line)) return false;
    const beside = other.findIndex((one) => Math.abs(one.y - line.y) < 0.7 * line.size);
    return beside > 0 && !isLabelled(other[beside]!) && !endsLabel(other[beside]!) && isClose(other, beside);
  }).length;
}

const isClose = (lines: readonly Line[], at: number): boolean =>
  lines[at]!.y - lines[at - 1]!.y < 1.6 * lines[at]!.size;

/** "Rank: Superintendent", or bold words before others. */
function isLabelled({ words }: Line): boolean {
  const colon = words.slice(0, LONGEST).findIndex(({ text }) => text.endsWith(':'));
  if (colon >= 0) return colon < words.length - 1 && /^\p{Lu}/u.test(words[0]!.text);
  return words[0]!.bold === true && words.at(-1)!.bold !== true;
}

const endsLabel = ({ words }: Line): boolean => words.at(-1)!.text.endsWith(':');
