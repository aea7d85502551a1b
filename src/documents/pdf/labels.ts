import type { Widget } from './fields.ts';
import type { Box } from './geometry.ts';
import { linesOf, type Word } from './words.ts';

/** How far above or below a field its label may stand, in points. */
const ABOVE = 30;
const BELOW = 16;
/** How far right of the last box of a row its caption may begin. */
const BESIDE = 30;

/** What stands beside a field: for a box, the caption of this box, and what its row or group is called. */
interface Labels {
  readonly caption: string | null;
  readonly label: string | null;
}

/**
 * The labels of a field among the page's printed words: left of a field to write in, else above, else below; right of a box to tick,
 * unless the row's captions stand left of its boxes. `widgets` are all fields of the page.
 */
export function labelsOf(widget: Widget, widgets: readonly Widget[], printed: readonly Word[]): Labels {
  const row = widgets.filter((one) => overlaps(one.box, widget.box));
  const beside = printed.filter((word) => isBeside(word, widget.box));
  if (!widget.button)
    return { caption: null, label: besideField(widget.box, row, beside) ?? around(widget.box, printed) };
  const boxes = row.filter((one) => one.button).sort((a, b) => a.box.x - b.box.x);
  const isLeft = captionsStandLeft(boxes, beside);
  const caption = isLeft ? leftCaption(widget.box, boxes, beside) : rightCaption(widget.box, row, beside);
  if (!widget.radio) return { caption, label: caption ?? textOf([tail(leftOf(widget.box, row, beside))]) };
  const first = boxes.find((one) => one.name === widget.name) ?? widget;
  return { caption, label: groupLabel(first.box, row, beside, isLeft) ?? around(first.box, printed) };
}

function isBeside(word: Word, box: Box): boolean {
  return word.y - 0.5 * word.size > box.y - 3 && word.y - 0.4 * word.size < box.y + box.height + 3;
}

const overlaps = (one: Box, other: Box): boolean =>
  one.y < other.y + other.height && other.y < one.y + one.height;

/** Words left of a box and right of the field before it. */
function leftOf(box: Box, row: readonly Widget[], beside: readonly Word[]): Word[] {
  const edges = row.map((one) => one.box).filter((one) => one.x + one.width <= box.x + 2);
  const from = Math.max(-Infinity, ...edges.map((one) => one.x + one.width));
  return beside.filter((word) => word.right <= box.x + 2 && word.x >= from - 2);
}

/** Words right of a box and left of the field after it. */
function rightOf(box: Box, row: readonly Widget[], beside: readonly Word[]): Word[] {
  const edges = row.map((one) => one.box).filter((one) => one.x > box.x + 1);
  const to = Math.min(Infinity, ...edges.map((one) => one.x));
  return beside.filter((word) => word.x >= box.x + box.width - 2 && word.right <= to + 2);
}

function besideField(box: Box, row: readonly Widget[], beside: readonly Word[]): string | null {
  return textOf(linesOf(leftOf(box, row, beside)).map((line) => tail(line.words)));
}

/** The line above a field, else the one below. */
function around(box: Box, printed: readonly Word[]): string | null {
  const within = printed.filter((word) => word.x < box.x + box.width && word.right > box.x - 2);
  const above = within.filter((word) => word.y <= box.y + 3 && word.y > box.y - ABOVE);
  const foot = box.y + box.height;
  const below = within.filter((word) => word.y - word.size > foot - 3 && word.y - word.size < foot + BELOW);
  const lines = linesOf(above).map((line) => line.words);
  return (
    textOf(lines.slice(-1)) ??
    textOf(
      linesOf(below)
        .slice(0, 1)
        .map((line) => line.words),
    )
  );
}

function rightCaption(box: Box, row: readonly Widget[], beside: readonly Word[]): string | null {
  return textOf(linesOf(rightOf(box, row, beside)).map((line) => head(line.words)));
}

function leftCaption(box: Box, boxes: readonly Widget[], beside: readonly Word[]): string | null {
  const words = leftOf(box, boxes, beside);
  // Before the first box of a row stands what the row is called, too.
  return textOf([box === boxes[0]?.box ? captionOf(words) : tail(words)]);
}

/** True for "YES ☐ NO ☐": nothing stands close behind the last box, and words stand close before each. */
function captionsStandLeft(boxes: readonly Widget[], beside: readonly Word[]): boolean {
  const last = boxes.at(-1)?.box;
  if (last === undefined || boxes.length < 2) return false;
  const behind = rightOf(last, boxes, beside).some((word) => word.x < last.x + last.width + BESIDE);
  return (
    !behind &&
    boxes.every(({ box }) => leftOf(box, boxes, beside).some((word) => word.right > box.x - BESIDE))
  );
}

/** What stands left of the first box of a group, without the caption of that box. */
function groupLabel(
  box: Box,
  row: readonly Widget[],
  beside: readonly Word[],
  isLeft: boolean,
): string | null {
  const words = leftOf(box, row, beside);
  if (!isLeft) return textOf(linesOf(words).map((line) => tail(line.words)));
  const caption = new Set(captionOf(words));
  return textOf([tail(words.filter((word) => !caption.has(word)))]);
}

/** The caption before a box: what a gap parts from the rest, or the last word. */
function captionOf(words: readonly Word[]): Word[] {
  const last = tail(words);
  return last.length < words.length ? last : last.slice(-1);
}

function textOf(lines: readonly (readonly Word[])[]): string | null {
  const text = lines
    .map((line) => line.map((word) => word.text).join(' '))
    .join(' ')
    .replace(/[_.…]{3,}/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return text === '' ? null : text;
}

/** The words at the start of a line, up to the first wide gap. */
function head(words: readonly Word[]): Word[] {
  const end = words.findIndex(
    (word, index) => index > 0 && word.x - words[index - 1]!.right > 1.5 * word.size,
  );
  return end < 0 ? [...words] : words.slice(0, end);
}

/** The words at the end of a line, back to the last wide gap. */
function tail(words: readonly Word[]): Word[] {
  let start = words.length - 1;
  while (start > 0 && words[start]!.x - words[start - 1]!.right <= 1.5 * words[start]!.size) start -= 1;
  return words.slice(Math.max(0, start));
}
