import { type Element, isTag } from 'domhandler';
import { openZip, type Zip } from '../containers/zip.ts';
import type { Row } from '../document.ts';
import { treeOf } from '../html/tree.ts';
import { type Content, cell, contentOf, GAP, page, unreadable } from '../rows.ts';
import { asSeen } from '../seen.ts';
import { dayOf, type Moment, momentFormatsOf, timeOf } from './sheet-dates.ts';
import { allOf, isNamed, isOn, textOf } from './sheet-xml.ts';

const OLE = [0xd0, 0xcf, 0x11, 0xe0];
/** XML of all parts together, in bytes. */
const MAX_XML = 16 * 1024 * 1024;
const MAX_SHEETS = 20;
const MAX_ROWS = 10_000;
/** Columns farther to the right are not read. */
const MAX_COLUMNS = 60;

/** Cells and characters of all sheets together: a list of accounts has fewer. */
const MAX_CELLS = 250_000;
const MAX_CHARACTERS = 4_000_000;

/** What the cells of all sheets refer to. */
interface Shared {
  readonly strings: readonly string[];
  /** The cell formats that show a number as a day or a time. */
  readonly moments: ReadonlyMap<number, Moment>;
  readonly from1904: boolean;
}

/** How much more may be read. */
interface Room {
  xml: number;
  cells: number;
  characters: number;
  /** Set where something stands beyond the limits. */
  isCut: boolean;
}

/**
 * Reads a spreadsheet (ECMA-376): the visible sheets, each a table, with what their cells show. Numbers stand as the file holds them,
 * days as year, month and day, times as hours, minutes and seconds.
 */
export function readXlsx(bytes: Uint8Array, name: string): Content {
  if (OLE.every((byte, index) => bytes[index] === byte))
    return unreadable(
      'xlsx',
      'encrypted',
      `${name} is encrypted or of an old format: ask for it without a password.`,
    );
  try {
    const found = rowsOf(openZip(bytes));
    if (found === null)
      return unreadable('xlsx', 'too-large', `${name} holds more cells than a list of accounts.`);
    const read = page(null, found.rows);
    if (read.text.trim() === '') return unreadable('xlsx', 'empty', `${name} holds no text.`);
    const problem = found.isCut ? { code: 'cut-short' as const, detail: cutShort(name) } : null;
    return contentOf('xlsx', { pages: [read], problem });
  } catch {
    const detail = `${name} is damaged and cannot be read as a spreadsheet: ask for it again.`;
    return unreadable('xlsx', 'corrupt', detail);
  }
}

const cutShort = (name: string): string =>
  `${name} was read in part: rows beyond ${MAX_ROWS}, columns beyond ${MAX_COLUMNS} or sheets beyond ${MAX_SHEETS} hold more.`;

/** The rows of all sheets, and whether rows, columns or sheets beyond the limits hold more; null if there is too much in them. */
function rowsOf(zip: Zip): { rows: Row[]; isCut: boolean } | null {
  const room: Room = { xml: MAX_XML, cells: MAX_CELLS, characters: MAX_CHARACTERS, isCut: false };
  const part = (name: string): Element[] | null => {
    const xml = Buffer.from(zip.read(name, MAX_XML) ?? []);
    room.xml -= xml.length;
    return room.xml < 0 ? null : (treeOf(xml.toString('utf8'), true)?.children.filter(isTag) ?? null);
  };
  const strings = part('xl/sharedStrings.xml');
  const styles = part('xl/styles.xml');
  const workbook = part('xl/workbook.xml');
  const relations = part('xl/_rels/workbook.xml.rels');
  if (strings === null || styles === null || workbook === null || relations === null) return null;
  const shared: Shared = {
    strings: allOf(strings, 'si').map(textOf),
    moments: momentFormatsOf(styles),
    from1904: allOf(workbook, 'workbookPr').some(({ attribs }) => isOn(attribs.date1904)),
  };
  const rows: Row[] = [];
  const sheets = sheetsOf(zip.names, workbook, relations);
  room.isCut = sheets.length > MAX_SHEETS;
  for (const [number, name] of sheets.slice(0, MAX_SHEETS).entries()) {
    const sheet = part(name);
    if (sheet === null) return null;
    if (rows.length > 0) rows.push(GAP);
    const hidden = hiddenColumnsOf(sheet);
    const all = allOf(sheet, 'row');
    room.isCut ||= all.slice(MAX_ROWS).some((row) => !isOn(row.attribs.hidden) && isFilled(row, shared));
    for (const row of all.slice(0, MAX_ROWS)) {
      if (isOn(row.attribs.hidden)) continue;
      const texts = cellsOf(row, hidden, shared, room);
      if (texts === null) return null;
      if (texts.some((text) => text !== ''))
        rows.push({ cells: texts.map((text) => cell(text)), table: number + 1 });
    }
  }
  return { rows, isCut: room.isCut };
}

/** The parts that hold the visible sheets, in the order in which the workbook has them. */
function sheetsOf(names: readonly string[], workbook: Element[], relations: Element[]): string[] {
  const present = new Set(names);
  const targets = new Map(
    allOf(relations, 'Relationship').map(({ attribs }) => [
      attribs.Id,
      (attribs.Target ?? '').replace(/^\/?(?:xl\/)?/, 'xl/'),
    ]),
  );
  const listed = allOf(workbook, 'sheet')
    .filter(({ attribs }) => attribs.state === undefined || attribs.state === 'visible')
    .flatMap(({ attribs }) => targets.get(relationOf(attribs)) ?? []);
  const known = [...new Set(listed)].filter((name) => present.has(name));
  const all = names.filter((name) => /^xl\/worksheets\/[^/]+\.xml$/.test(name));
  return known.length > 0 ? known : all;
}

/** The relation that an element names: "r:id", whatever its prefix. */
function relationOf(attribs: Element['attribs']): string | undefined {
  return Object.entries(attribs).find(([name]) => name.endsWith(':id'))?.[1];
}

/** The numbers of the columns that are not shown, from 0. */
function hiddenColumnsOf(sheet: readonly Element[]): ReadonlySet<number> {
  const hidden = new Set<number>();
  for (const { attribs } of allOf(sheet, 'col').filter((column) => isOn(column.attribs.hidden))) {
    const last = Math.min(Number(attribs.max), MAX_COLUMNS);
    for (let column = Math.max(Number(attribs.min), 1); column <= last; column += 1) hidden.add(column - 1);
  }
  return hidden;
}

/** True if a cell of the row shows anything. */
const isFilled = (row: Element, shared: Shared): boolean =>
  row.children.some((one) => isTag(one) && isNamed(one, 'c') && shownBy(one, shared).trim() !== '');

/** What the cells of a row show, each in its column; null if that is more than there is room for. */
function cellsOf(row: Element, hidden: ReadonlySet<number>, shared: Shared, room: Room): string[] | null {
  const texts: string[] = [];
  for (const one of row.children.filter(isTag).filter((element) => isNamed(element, 'c'))) {
    const column = columnOf(one.attribs.r ?? '') ?? texts.length;
    if (column >= MAX_COLUMNS) {
      room.isCut ||= shownBy(one, shared).trim() !== '';
      continue;
    }
    while (texts.length < column) texts.push('');
    const text = hidden.has(column) ? '' : plain(shownBy(one, shared));
    texts[column] = text;
    room.characters -= text.length;
    if (room.characters < 0) return null;
  }
  room.cells -= texts.length;
  return room.cells < 0 ? null : texts;
}

/** The number of a cell's column, from 0: that of "C7" is 2. */
function columnOf(reference: string): number | null {
  const letters = /^[A-Z]{1,3}/.exec(reference)?.[0];
  if (letters === undefined) return null;
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Text without marks that cannot be seen, and without the escapes of ECMA-376 §22.9.2.19 for controls and underscores. */
function plain(text: string): string {
  return asSeen(
    text.replace(/_x00(?:[01][0-9a-f]|5f)_/gi, (written) => (/5f/i.test(written) ? '_' : ' ')),
  ).trim();
}

function shownBy(element: Element, shared: Shared): string {
  const { t: type = 'n', s: style = '0' } = element.attribs;
  if (type === 'inlineStr') return textOf(element);
  const value = allOf(element.children, 'v').map(textOf).join('');
  if (type === 's') return shared.strings[Number(value)] ?? '';
  if (type === 'e' || type === 'b') return '';
  return type === 'n' && value.trim() !== '' ? numberShown(value, Number(style), shared) : value;
}

/** A number as its format shows it, if that is a day or a time; else as the file holds it, a whole one with all its digits. */
function numberShown(value: string, style: number, { moments, from1904 }: Shared): string {
  const number = Number(value);
  const moment = moments.get(style);
  const shown = moment === 'day' ? dayOf(number, from1904) : moment === 'time' ? timeOf(number) : null;
  if (shown !== null) return shown;
  return /e/i.test(value) && Number.isSafeInteger(number) ? String(number) : value;
}
