import { type ChildNode, type Element, isTag, isText } from 'domhandler';
import { openZip, type Zip } from '../containers/zip.ts';
import type { Row } from '../document.ts';
import { treeOf } from '../html/tree.ts';
import { type Content, cell, contentOf, GAP, page, unreadable } from '../rows.ts';
import { dateFormatsOf, dayOf } from './sheet-dates.ts';

const OLE = [0xd0, 0xcf, 0x11, 0xe0];
/** XML of one part, in bytes. */
const MAX_PART = 16 * 1024 * 1024;
const MAX_SHEETS = 20;
const MAX_ROWS = 10_000;
/** Columns farther to the right are not read. */
const MAX_COLUMNS = 60;

/** What the cells of all sheets refer to. */
interface Shared {
  readonly strings: readonly string[];
  /** The numbers of the cell formats that show a number as a day. */
  readonly dates: ReadonlySet<number>;
}

/**
 * Reads a spreadsheet (ECMA-376): the visible sheets, each a table, with what their cells show. Numbers stand as the file holds them,
 * days as year, month and day.
 */
export function readXlsx(bytes: Uint8Array, name: string): Content {
  if (OLE.every((byte, index) => bytes[index] === byte))
    return unreadable(
      'xlsx',
      'encrypted',
      `${name} is encrypted or of an old format: ask for it without a password.`,
    );
  try {
    const rows = rowsOf(openZip(bytes));
    if (rows === null)
      return unreadable('xlsx', 'too-large', `${name} holds more cells than a list of accounts.`);
    const read = page(null, rows);
    if (read.text.trim() === '') return unreadable('xlsx', 'empty', `${name} holds no text.`);
    return contentOf('xlsx', { pages: [read] });
  } catch {
    const detail = `${name} is damaged and cannot be read as a spreadsheet: ask for it again.`;
    return unreadable('xlsx', 'corrupt', detail);
  }
}

/** The rows of all sheets; null if a part is too large. */
function rowsOf(zip: Zip): Row[] | null {
  const part = (name: string): Element[] | null => {
    const tree = treeOf(Buffer.from(zip.read(name, MAX_PART) ?? []).toString('utf8'), true);
    return tree === null ? null : tree.children.filter(isTag);
  };
  const strings = part('xl/sharedStrings.xml');
  const styles = part('xl/styles.xml');
  if (strings === null || styles === null) return null;
  const shared: Shared = {
    strings: allOf(strings, 'si').map(textOf),
    dates: dateFormatsOf(styles, allOf),
  };
  const rows: Row[] = [];
  for (const [number, name] of sheetsOf(zip, part).entries()) {
    const sheet = part(name);
    if (sheet === null) return null;
    if (rows.length > 0) rows.push(GAP);
    for (const row of allOf(sheet, 'row').slice(0, MAX_ROWS)) {
      if (row.attribs.hidden === '1') continue;
      const texts = cellsOf(row, shared);
      if (texts.some((text) => text !== ''))
        rows.push({ cells: texts.map((text) => cell(text)), table: number + 1 });
    }
  }
  return rows;
}

/** The parts that hold the visible sheets, in the order in which the workbook has them. */
function sheetsOf(zip: Zip, part: (name: string) => Element[] | null): string[] {
  const targets = new Map(
    allOf(part('xl/_rels/workbook.xml.rels') ?? [], 'Relationship').map(({ attribs }) => [
      attribs.Id,
      (attribs.Target ?? '').replace(/^\/?(?:xl\/)?/, 'xl/'),
    ]),
  );
  const listed = allOf(part('xl/workbook.xml') ?? [], 'sheet')
    .filter(({ attribs }) => attribs.state === undefined || attribs.state === 'visible')
    .flatMap(({ attribs }) => targets.get(attribs['r:id'] ?? '') ?? []);
  const known = listed.filter((name) => zip.names.includes(name));
  const all = zip.names.filter((name) => /^xl\/worksheets\/[^/]+\.xml$/.test(name));
  return (known.length > 0 ? known : all).slice(0, MAX_SHEETS);
}

/** What the cells of a row show, each in its column. */
function cellsOf(row: Element, shared: Shared): string[] {
  const texts: string[] = [];
  for (const one of row.children.filter(isTag).filter(({ name }) => name === 'c')) {
    const column = columnOf(one.attribs.r ?? '') ?? texts.length;
    if (column >= MAX_COLUMNS) break;
    while (texts.length < column) texts.push('');
    texts[column] = shownBy(one, shared)
      .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
      .replace(/\u00a0/g, ' ')
      .trim();
  }
  return texts;
}

/** The number of a cell's column, from 0: that of "C7" is 2. */
function columnOf(reference: string): number | null {
  const letters = /^[A-Z]{1,3}/.exec(reference)?.[0];
  if (letters === undefined) return null;
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function shownBy(element: Element, { strings, dates }: Shared): string {
  const { t: type, s: style } = element.attribs;
  if (type === 'inlineStr') return textOf(element);
  const value = allOf(element.children, 'v').map(textOf).join('');
  if (type === 's') return strings[Number(value)] ?? '';
  if (type === 'e' || type === 'b') return '';
  const isDay = type !== 'str' && style !== undefined && dates.has(Number(style));
  return (isDay ? dayOf(Number(value)) : null) ?? value;
}

/** The text within an element, but for how it is spoken. */
function textOf(element: Element): string {
  return element.children
    .map((child) => {
      if (isText(child)) return child.data;
      return isTag(child) && child.name !== 'rPh' ? textOf(child) : '';
    })
    .join('');
}

/** Elements of a name, not within each other, in order. */
function allOf(nodes: readonly ChildNode[], name: string): Element[] {
  return nodes
    .filter(isTag)
    .flatMap((element) => (element.name === name ? [element] : allOf(element.children, name)));
}
