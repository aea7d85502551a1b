import type { Cell, Page } from '../documents/document.ts';

/*
 * While a form is read, what is struck through stands between two marks that no document holds (Unicode non-characters), so that
 * cutting and joining text keeps it known.
 */
const OPEN = '\uFDD0';
const CLOSE = '\uFDD1';
const MARKS = /[\uFDD0-\uFDD4]/g;
const MARK = /[\uFDD0-\uFDD4]/;
/** Before a tick: it stands in a column headed YES, in one headed NO, in one that nothing heads. */
const COLUMNS = { yes: '\uFDD2', no: '\uFDD3', unknown: '\uFDD4' } as const;
const STRUCK = /\uFDD0[^\uFDD1]*\uFDD1?/g;
/** What a text has where anything is struck through in it, or where it has marks of its own. */
const MAY_BE_STRUCK = /[\u0335-\u0338~\uFDD0-\uFDD4]/;
/** Letters each with a combining stroke (N̶O̶), or text between double tildes. */
const STRUCK_IN_TEXT = /(?:(?!\p{M})\S[\u0335-\u0338]\s?)+|~~[^~\n]{1,80}~~/gu;

/** The cell's text with marks around what is struck through, by the document's own format or by signs in the text. */
export function markStruck(cell: Pick<Cell, 'text' | 'struck'>): string {
  if (cell.struck.length === 0) return markInText(cell.text);
  const ranges = [...cell.struck].sort((a, b) => a[0] - b[0]);
  let marked = '';
  let at = 0;
  for (const [start, end] of ranges) {
    if (start < at || end <= start) continue;
    marked += markInText(cell.text.slice(at, start)) + OPEN + clean(cell.text.slice(start, end)) + CLOSE;
    at = end;
  }
  return marked + markInText(cell.text.slice(at));
}

function clean(text: string): string {
  return text.replace(MARKS, ' ');
}

function markInText(text: string): string {
  if (!MAY_BE_STRUCK.test(text)) return text;
  return clean(text).replace(STRUCK_IN_TEXT, (struck) => `${OPEN}${struck}${CLOSE}`);
}

/** The text as the document has it. */
export function asWritten(marked: string): string {
  return marked.replace(MARKS, '');
}

/** A tick with the answer that its column's head gives; null if none does. */
export function markColumn(tick: string, answer: boolean | null): string {
  return (answer === null ? COLUMNS.unknown : answer ? COLUMNS.yes : COLUMNS.no) + tick;
}

/** What `markColumn` wrote; undefined if the text begins with no such tick. */
export function columnAnswer(marked: string): boolean | null | undefined {
  const first = marked.trimStart()[0];
  if (first === COLUMNS.unknown) return null;
  return first === COLUMNS.yes ? true : first === COLUMNS.no ? false : undefined;
}

/** The text that was left standing. */
export function leftStanding(marked: string): string {
  return MARK.test(marked) ? marked.replace(STRUCK, ' ').replace(MARKS, '') : marked;
}

/** A page's text with blanks for what is struck through, so that all else stands where it stood. */
export function standingText({ text, rows }: Pick<Page, 'text' | 'rows'>): string {
  if (!rows.some(({ cells }) => cells.some(({ struck }) => struck.length > 0))) return text;
  const blanked = rows.map(({ cells }) => cells.map(blankStruck).join('\t')).join('\n');
  // Where everything is struck through, the line means something else.
  return blanked.length === text.length && /\p{L}/u.test(blanked) ? blanked : text;
}

function blankStruck({ text, struck }: Cell): string {
  return struck.reduce(
    (rest, [start, end]) =>
      rest.slice(0, start) + rest.slice(start, end).replace(/[^\n]/g, ' ') + rest.slice(end),
    text,
  );
}

/** The parts that are struck through. */
export function struckParts(marked: string): string[] {
  return (marked.match(STRUCK) ?? []).map(asWritten);
}
