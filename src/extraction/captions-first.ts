import type { Page, Row } from '../documents/document.ts';

/** A form has its captions below its values only where at least so many known ones stand so. */
const ENOUGH = 4;
const CAPTION = /^\s*\((\p{L}.{1,150})\)\s*$/su;
/** An e-mail address, a site or a telephone number alone: no label of another language. */
const REACHED =
  /^\s*(?:[^\s@]{1,64}@[^\s@]{3,100}|(?:https?:\/\/|www\.)\S{4,200}|\+?\(?\d[\d\s()./-]{6,24})\s*$/u;
const BOX = /^\s*(?:\[\s?[xX✓✔]?\s?\]|\(\s?[xX✓✔]?\s?\)|[☐☑☒□■✓✔✗✘●○◉◯⬛⬜])/u;
/** A line of so many characters may be broken where the page ends. */
const FULL_LINE = 70;

/**
 * The pages with each caption before its value, as a row of a table, where a form has its captions in brackets on the line below: "Jane Roe"
 * above "(Name of representative)". `isLabel` knows the form's labels.
 */
export function captionsFirst(pages: readonly Page[], isLabel: (text: string) => boolean): readonly Page[] {
  const rows = pages.flatMap((page) => page.rows);
  const known = rows.flatMap((row, at) => {
    const caption = captionIn(row);
    const above = rows[at - 1];
    if (caption === null || !isLabel(caption) || above === undefined) return [];
    return isValue(above, isLabel) ? [{ row, above }] : [];
  });
  if (known.length < ENOUGH || !known.some(({ above }) => REACHED.test(textOf(above)))) return pages;
  const within = new Set(rows.slice(rows.indexOf(known[0]!.row), rows.indexOf(known.at(-1)!.row) + 1));
  return pages.map((page) => ({ ...page, rows: turned(page.rows, within, isLabel) }));
}

function turned(
  rows: readonly Row[],
  within: ReadonlySet<Row>,
  isLabel: (text: string) => boolean,
): readonly Row[] {
  const done: Row[] = [];
  for (const row of rows) {
    const caption = within.has(row) ? captionIn(row) : null;
    if (caption === null) {
      done.push(row);
      continue;
    }
    const value: Row[] = [];
    for (let above = done.at(-1); above !== undefined && isValue(above, isLabel); above = done.at(-1)) {
      if (value.length > 0 && textOf(above).length < FULL_LINE) break;
      value.unshift(above);
      done.pop();
    }
    done.push(pairOf(row, caption, value));
  }
  return done;
}

/** A caption and what stands above it, as a row of two cells without places: they do not stand side by side. */
function pairOf(row: Row, caption: string, value: readonly Row[]): Row {
  const cells = value.map(({ cells: [only] }) => only!);
  const lengths = cells.map(({ text }) => text.length + 1);
  const from = (at: number): number => lengths.slice(0, at).reduce((sum, length) => sum + length, 0);
  const struck = cells.flatMap((cell, at) =>
    cell.struck.map(([start, end]) => [start + from(at), end + from(at)] as const),
  );
  return {
    ...row,
    table: OWN_TABLE,
    cells: [
      { text: caption, struck: [], place: null },
      { text: cells.map(({ text }) => text).join('\n'), struck, place: null },
    ],
  };
}

/** The number of no table of the document. */
const OWN_TABLE = -1;

function captionIn(row: Row): string | null {
  return isLine(row) ? (CAPTION.exec(textOf(row))?.[1]?.trim() ?? null) : null;
}

const isLine = ({ cells, table }: Row): boolean => cells.length === 1 && table === null;
const textOf = ({ cells }: Row): string => cells[0]?.text ?? '';

/** True for a line in which somebody may have written: no gap, heading, box, label or caption. */
function isValue(row: Row, isLabel: (text: string) => boolean): boolean {
  const text = textOf(row);
  if (!isLine(row) || text.trim() === '' || BOX.test(text) || CAPTION.test(text)) return false;
  const isBold = row.cells[0]!.stressed?.some(([from, to]) => from === 0 && to >= text.length) ?? false;
  return !isBold && !isLabel(text.trim());
}
