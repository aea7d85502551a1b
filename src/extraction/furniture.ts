import type { Page, Row } from '../documents/document.ts';
import { fold, letters } from './fold.ts';
import { matchLabel } from './template/label-match.ts';

const PAGE_NUMBER =
  /^(?:[-–—|•\s]*(?:page|pg\.?|p\.|seite|pagina|página|side|lk|strona|str\.|sivu|pág\.?|pag\.?|стор(?:інка|\.))\s*\d{1,4}\s*(?:(?:of|\/|von|van|de|sur|di|av|z|din|з)\s*\d{1,4})?[-–—|•\s]*|[-–—|•\s]*\d{1,3}\s*(?:of|\/|von|van|sur)\s*\d{1,3}[-–—|•\s]*|[-–—]\s*\d{1,3}\s*[-–—]|.{0,60}\bpage\s+\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?\W*)$/i;
/** Markings of secrecy that head a page. */
const MARKING =
  /^.{0,60}(?<!\p{L})(?:confidential|restricted|official[\s-]sensitive|official use only|law enforcement sensitive|internal use(?: only)?|tlp[:\s-]?(?:red|amber|green|clear|white)|vertraulich|confidentiel|confidencial|vertrouwelijk|riservato|poufne|confidențial|конфіденційно|для службового користування)(?![\p{L}])[^\p{L}\p{N}]{0,5}$/iu;
/** So many rows from the top and the bottom of a page may belong to the page. */
export const EDGE = 3;

function textOf(row: Row): string {
  return fold(row.cells.map((cell) => cell.text).join(' '));
}

/** What a browser prints below a page: its address and "1/2". */
const BROWSER_FOOTER = /^(?:file|https?):\/\/\S+\s+\d{1,4}\s?\/\s?\d{1,4}$/i;
/** What it prints above one: date and time, then the title. */
const BROWSER_HEADER = /^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4},?\s+\d{1,2}[:.]\d{2}/;

/** Tells rows at a page's edge that belong to the page, not to what is written on it. */
export function furnitureOf(pages: readonly Page[]): (row: Row, page: Page) => boolean {
  const repeated = repeatedLines(pages);
  let values: ReadonlySet<number> | null = null;
  return (row, page) => {
    if (row.table !== null && row.cells.length > 1) return false;
    const text = textOf(row);
    if (text.length > 200) return false;
    if (text === String(page.number) || PAGE_NUMBER.test(text) || BROWSER_FOOTER.test(text)) return true;
    if (row === page.rows[0] && BROWSER_HEADER.test(text) && hasBrowserFooter(page)) return true;
    const isMarking = (page.number ?? 0) > 1 && text.length < 80 && MARKING.test(text);
    if (!isMarking && !repeated(text, row)) return false;
    values ??= valueColumns(pages);
    return matchLabel(text) === null && !isUnder(values, row);
  };
}

function hasBrowserFooter(page: Page): boolean {
  const last = page.rows.findLast((row) => textOf(row) !== '');
  return last !== undefined && BROWSER_FOOTER.test(textOf(last));
}

/** Where the form's values begin: the left edges of second cells. What stands there is written by somebody, however often. */
function valueColumns(pages: readonly Page[]): ReadonlySet<number> {
  const edges = pages.flatMap((page) =>
    page.rows.flatMap((row) => (row.table === null ? [] : (row.cells[1]?.place?.x ?? []))),
  );
  return new Set(edges.map(Math.round));
}

function isUnder(columns: ReadonlySet<number>, row: Row): boolean {
  const x = row.cells[0]?.place?.x;
  if (x === undefined) return false;
  return [-1, 0, 1].some((shift) => columns.has(Math.round(x) + shift));
}

function withoutDigits(text: string): string {
  return letters(text).replace(/\p{N}+/gu, '#');
}

/** How far apart the same line may stand on two pages, in points. */
const SAME_HEIGHT = 6;

/** Texts that stand at the same height of the edge on most pages (of two pages, on both). */
function repeatedLines(pages: readonly Page[]): (text: string, row: Row) => boolean {
  if (pages.length < 2) return () => false;
  const heights = new Map<string, (number | null)[]>();
  for (const page of pages) {
    const edges = [...page.rows.slice(0, EDGE), ...page.rows.slice(Math.max(EDGE, page.rows.length - EDGE))];
    const own = new Map(edges.map((row) => [withoutDigits(textOf(row)), row]));
    for (const [text, row] of own)
      if (text !== '' && text !== '#') heights.set(text, [...(heights.get(text) ?? []), heightOf(row)]);
  }
  const enough = Math.max(2, Math.ceil(pages.length / 2));
  return (text, row) => {
    const own = heightOf(row);
    const same = (heights.get(withoutDigits(text)) ?? []).filter(
      (height) => height === null || own === null || Math.abs(height - own) < SAME_HEIGHT,
    );
    return same.length >= enough;
  };
}

function heightOf(row: Row): number | null {
  return row.cells[0]?.place?.y ?? null;
}
