import type { Line } from '../lines.ts';
import { hasAnswer } from './label-match.ts';

/** A form that is laid out so has at least so many labels with their values below. */
const ENOUGH = 8;
/** Values stand this much further right than their labels, in points. */
const LEAST_INDENT = 4;
const MOST_INDENT = 90;
const SAME_EDGE = 3;
const LONGEST_LABEL = 150;

/**
 * The lines of a form, by their numbers, that stand above what was written to them: further left than it, or above the cell that holds
 * it. Empty for a form whose labels stand beside their values, and for what is no form.
 */
export function stackedLabels(lines: readonly Line[]): ReadonlySet<number> {
  const paragraphs = headingParagraphs(lines);
  if (paragraphs.length > 0) return new Set(paragraphs);
  const above = lines.flatMap((line, at) => (standsAbove(line, lines[at + 1]) && isShort(line) ? [at] : []));
  const framed = above.filter((at) => lines[at + 1]!.table !== lines[at]!.table);
  if (framed.length >= ENOUGH / 2) return new Set(framed);
  const edges = above.map((at) => edgeOf(lines[at]!)!);
  const own = above.filter((at) => {
    const edge = edgeOf(lines[at]!)!;
    return edges.filter((one) => Math.abs(one - edge) < SAME_EDGE).length >= ENOUGH;
  });
  return new Set(own);
}

/**
 * Short lines in bold, each above its plain value, in a form that has many such: labels, whatever their words. None in other texts.
 */
export function boldLabels(lines: readonly Line[]): ReadonlySet<number> {
  const bold = lines.flatMap((line, at) =>
    line.bold && isShort(line) && isPlain(lines, at + 1) ? [at] : [],
  );
  return new Set(bold.length < ENOUGH ? [] : bold);
}

function isPlain(lines: readonly Line[], from: number): boolean {
  const next = lines[from]?.pieces.length === 0 ? lines[from + 1] : lines[from];
  return next?.pieces.length === 1 && !next.bold;
}

/** Answers in a line that show how a form is laid out: those to the kinds of request. */
const ANSWERS = 6;

/** First lines of paragraphs that are a label and its value each, as the answers YES and NO of six in a line show. */
function headingParagraphs(lines: readonly Line[]): number[] {
  const starts = lines.flatMap((line, at) =>
    (at === 0 || lines[at - 1]!.pieces.length === 0) &&
    (lines[at + 1]?.pieces.length ?? 0) > 0 &&
    isShort(line)
      ? [at]
      : [],
  );
  let answered = 0;
  for (const at of starts) {
    const [value, after] = [lines[at + 1]!, lines[at + 2]];
    const short = value.pieces.length === 1 && (after === undefined || after.pieces.length === 0);
    answered = short && hasAnswer(value.pieces[0]!.text) ? answered + 1 : 0;
    if (answered === ANSWERS) return starts;
  }
  return [];
}

function isShort({ pieces }: Line): boolean {
  const text = pieces.length === 1 ? pieces[0]!.text : '';
  return text.length <= LONGEST_LABEL && /\p{L}{2}/u.test(text);
}

function standsAbove(label: Line, value: Line | undefined): boolean {
  if (value === undefined || value.pieces.length === 0) return false;
  if (label.table === null && value.table !== null) return value.pieces.length === 1;
  const [from, to] = [edgeOf(label), edgeOf(value)];
  if (label.table !== value.table || from === null || to === null) return false;
  return to - from >= LEAST_INDENT && to - from <= MOST_INDENT;
}

const edgeOf = ({ pieces }: Line): number | null => pieces[0]?.x ?? null;
