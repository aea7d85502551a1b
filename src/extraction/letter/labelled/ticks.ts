import { blanked } from '../../blanked.ts';

/** A box before what it chooses, ticked or not. */
const BOX = /(?:\[\s{0,2}[xX✓✔]?\s{0,2}\]|\(\s?[xX✓✔]?\s?\)|[☐☑☒□■])/u;
const TICKED = /[xX✓✔☑☒■]/u;
const BOX_FIRST = new RegExp(`^\\s*(?:\\(?[\\p{L}\\d]{1,3}[.)]\\s+)?(${BOX.source})\\s*(?=\\S)`, 'u');

/** A line of one box with the words behind it. */
export interface Tick {
  readonly text: string;
  readonly isTicked: boolean;
}

/** What one line chooses or leaves: its box comes first and is its only one; null for any other line. */
export function tickOf(line: string): Tick | null {
  const first = BOX_FIRST.exec(line);
  if (first === null || BOX.test(line.slice(first[0].length))) return null;
  return { text: line.slice(first[0].length).trim(), isTicked: TICKED.test(first[1]!) };
}

/** The lines whose box stayed empty in a text that ticks others; none where boxes do but open the entries of a list. */
export function untickedLines(lines: readonly { readonly text: string }[]): readonly string[] {
  const boxed = lines.flatMap(({ text }) => {
    const tick = tickOf(text);
    return tick === null ? [] : [{ text, isTicked: tick.isTicked }];
  });
  if (!boxed.some(({ isTicked }) => isTicked)) return [];
  return boxed.filter(({ isTicked }) => !isTicked).map(({ text }) => text);
}

/** True for a value of two boxes or more: a choice. */
export function hasBoxes(value: string): boolean {
  const first = BOX.exec(value);
  return first !== null && BOX.test(value.slice(first.index + first[0].length));
}

const BOXES = new RegExp(BOX.source, 'gu');
const marksIn = (text: string): RegExpExecArray[] => [...text.matchAll(BOXES)];

/** Whether a line begins with the first of its boxes: then each stands before its words. */
function beginsWith([first]: readonly RegExpExecArray[], line: string): boolean {
  return first !== undefined && line.slice(0, first.index).trim() === '';
}

const SAYS_NO = /^\s*(?:no|nein|non|nee|não|nie|ne|nu|ні|не|hayır|ei|nej|nei|όχι|nem)(?!\p{L})/iu;

/** Whether the box of the words at a place of a line stayed empty: the one before them where the line begins with a box, else the one behind. */
export function isLeftEmpty(line: string, at: number): boolean {
  const boxes = marksIn(line);
  const box = beginsWith(boxes, line)
    ? boxes.findLast(({ index }) => index < at)
    : boxes.find(({ 0: mark, index }) => index > at && !SAYS_NO.test(line.slice(index + mark.length)));
  return box !== undefined && !TICKED.test(box[0]);
}

/** A text in whose lines of several boxes the words of those that stayed empty are blank; every other word stands where it stood. */
export function withoutLeftEmpty(text: string): string {
  return BOX.test(text) ? text.replace(/[^\n]+/g, blankLeftEmpty) : text;
}

function blankLeftEmpty(line: string): string {
  if (!hasBoxes(line)) return line;
  const boxes = marksIn(line);
  const isFirst = beginsWith(boxes, line);
  let told = line;
  for (const [at, { index, 0: mark }] of boxes.entries()) {
    if (TICKED.test(mark)) continue;
    const before = boxes[at - 1];
    const start = isFirst ? index : before === undefined ? 0 : before.index + before[0].length;
    const end = isFirst ? (boxes[at + 1]?.index ?? line.length) : index + mark.length;
    told = blanked(told, { start, end });
  }
  return told;
}

/** The boxes of a value, each with the words behind it. */
export function boxesIn(value: string): Tick[] {
  const marks = marksIn(value);
  return marks.flatMap((mark, at): Tick[] => {
    const text = value
      .slice(mark.index + mark[0].length, marks[at + 1]?.index)
      .trim()
      .replace(/[\s,;|]+$/, '');
    return text === '' ? [] : [{ text, isTicked: TICKED.test(mark[0]) }];
  });
}

/** What a value's boxes choose, a line each; the value itself where it has none, or ticks none of them. */
export function chosenIn(value: string): string {
  const chosen = boxesIn(value).flatMap(({ text, isTicked }) => (isTicked ? [text] : []));
  return chosen.length === 0 ? value : chosen.join('\n');
}

/** A text without its lines that have boxes. */
export function withoutBoxed(text: string): string {
  return text
    .split('\n')
    .filter((line) => !BOX.test(line))
    .join('\n');
}
