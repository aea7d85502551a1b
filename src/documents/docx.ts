import { type ChildNode, type Element, isTag, isText } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import type { Row } from './document.ts';
import { isUnwieldy } from './html.ts';
import { type Inline, openInline, splitCell } from './inline.ts';
import { type Content, contentOf, page, unreadable } from './rows.ts';
import { openZip, type Zip } from './zip.ts';

/** XML of one part, in bytes. */
const MAX_PART = 16 * 1024 * 1024;
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * Reads a Word document (ECMA-376): paragraphs and tables of the page header, the body, the notes and the page footer, in this order.
 * Text that is struck through is `struck`; what a tracked change deleted or moved away, hidden text and the hints of empty fields are
 * left out. Tabs part cells.
 */
export function readDocx(bytes: Uint8Array, name: string): Content {
  if (OLE.every((byte, index) => bytes[index] === byte)) {
    return unreadable(
      'docx',
      'encrypted',
      `${name} is encrypted or of an old format: ask for it as a PDF without a password.`,
    );
  }
  let zip: Zip;
  let parts: string[];
  try {
    zip = openZip(bytes);
    parts = partsOf(zip).map((part) => Buffer.from(zip.read(part, MAX_PART) ?? []).toString('utf8'));
  } catch {
    return unreadable(
      'docx',
      'corrupt',
      `${name} is damaged and cannot be read as a Word document: ask for it again.`,
    );
  }
  if (parts.some((part) => isUnwieldy(part, true))) {
    return unreadable(
      'docx',
      'too-large',
      `${name} is nested more deeply, or of more elements, than any Word document.`,
    );
  }
  const reader = openDocxReader();
  for (const part of parts) reader.read(parseDocument(part, { xmlMode: true }).children);
  const read = page(null, reader.rows);
  const hidden = reader.hidden.join(' ').trim();
  if (read.text.trim() === '') return unreadable('docx', 'empty', `${name} holds no text.`);
  return contentOf('docx', { pages: [read], ...(hidden === '' ? {} : { hidden }) });
}

/** Header, body, notes, footer: the letterhead mostly stands in the header. */
function partsOf(zip: Zip): string[] {
  const of = (kind: string): string[] =>
    zip.names.filter((name) => new RegExp(`^word/${kind}\\d*\\.xml$`).test(name)).slice(0, 6);
  return [
    ...of('header'),
    ...of('document').slice(0, 1),
    ...of('footnotes'),
    ...of('endnotes'),
    ...of('footer'),
  ];
}

interface Run {
  readonly struck: boolean;
  readonly hidden: boolean;
}

interface DocxReader {
  readonly rows: Row[];
  readonly hidden: string[];
  read(nodes: readonly ChildNode[]): void;
}

function openDocxReader(): DocxReader {
  const rows: Row[] = [];
  const hidden: string[] = [];
  let tables = 0;

  function read(nodes: readonly ChildNode[]): void {
    for (const element of nodes.filter(isTag)) {
      if (element.name === 'w:p') paragraph(element);
      else if (element.name === 'w:tbl') table(element);
      else if (element.name === 'w:sdt' && isHint(element)) continue;
      else if (element.name !== 'w:sectPr') read(element.children);
    }
  }

  function paragraph(element: Element): void {
    const inline = openInline();
    collect(element, { struck: false, hidden: false }, inline);
    for (const line of splitCell(inline.take(), '\n')) {
      const cells = splitCell(line, '\t').filter((one) => one.text !== '');
      if (cells.length > 0) rows.push({ cells, table: null });
    }
  }

  function table(element: Element): void {
    const number = ++tables;
    for (const line of within(element, 'w:tr')) {
      if (isDeletedRow(line)) continue;
      const parts = within(line, 'w:tc');
      // A cell that holds a table of several columns only lays out what is in it.
      if (parts.some(holdsTable)) {
        for (const one of parts) read(one.children);
        continue;
      }
      const cells = parts.map((one) => {
        const inline = openInline();
        collect(one, { struck: false, hidden: false }, inline);
        return inline.take();
      });
      if (cells.some((one) => one.text !== '')) rows.push({ cells, table: number });
    }
  }

  function collect(element: Element, run: Run, into: Inline): void {
    for (const child of element.children) if (isTag(child)) collectOne(child, run, into);
  }

  function collectOne(child: Element, run: Run, into: Inline): void {
    switch (child.name) {
      case 'w:r':
        collect(child, runOf(child, run), into);
        break;
      case 'w:t':
        addText(textOf(child), run, into);
        break;
      case 'w:sdt':
        control(child, run, into);
        break;
      case 'w:tab':
        into.addExact('\t', run.struck);
        break;
      case 'w:br':
      case 'w:cr':
        into.breakLine();
        break;
      case 'w:noBreakHyphen':
        into.addExact('-', run.struck);
        break;
      case 'w:sym':
        addText(symbolOf(child), run, into);
        break;
      case 'w:checkBox':
        addText((isOn(child, 'w:checked') ?? isOn(child, 'w:default')) ? '☒' : '☐', run, into);
        break;
      case 'w:ddList':
        addText(chosenOf(child), run, into);
        break;
      case 'w:p':
        into.breakLine();
        collect(child, run, into);
        into.breakLine();
        break;
      case 'w:rPr':
      case 'w:pPr':
      case 'w:tcPr':
      case 'w:instrText':
      case 'w:del':
      case 'w:moveFrom':
      // The same drawing again, for older programs.
      case 'mc:Fallback':
        break;
      default:
        collect(child, run, into);
    }
  }

  /** A content control: a check box as it is set, other controls as they read, but not the hint of an empty one. */
  function control(element: Element, run: Run, into: Inline): void {
    const properties = propertiesOf(element);
    const box = properties?.children.filter(isTag).find((child) => child.name === 'w14:checkbox');
    if (box !== undefined) addText(isOn(box, 'w14:checked', 'w14:val') === true ? '☒' : '☐', run, into);
    else if (!isHint(element)) collect(element, run, into);
  }

  function addText(text: string, run: Run, into: Inline): void {
    if (run.hidden) hidden.push(text);
    else into.addExact(text.replace(/[\u200b\u2060\ufeff]/g, '').replace(/\u00a0/g, ' '), run.struck);
  }

  return { rows, hidden, read };
}

/** Elements of a name among the children, also where content controls or tracked changes wrap them. */
function within(element: Element, name: string): Element[] {
  return element.children
    .filter(isTag)
    .flatMap((child) => (child.name === name ? [child] : child.name === 'w:tbl' ? [] : within(child, name)));
}

function runOf(element: Element, outer: Run): Run {
  const properties = element.children.filter(isTag).find((child) => child.name === 'w:rPr');
  if (properties === undefined) return outer;
  const struck = isOn(properties, 'w:strike') === true || isOn(properties, 'w:dstrike') === true;
  return { struck: outer.struck || struck, hidden: outer.hidden || isOn(properties, 'w:vanish') === true };
}

/** An on-off property among the children; null if it is not there. */
function isOn(element: Element, name: string, attribute = 'w:val'): boolean | null {
  const property = element.children.filter(isTag).find((child) => child.name === name);
  if (property === undefined) return null;
  return !['0', 'false', 'off', 'none'].includes(property.attribs[attribute] ?? '1');
}

function propertiesOf(control: Element): Element | undefined {
  return control.children.filter(isTag).find((child) => child.name === 'w:sdtPr');
}

/** True for a content control that nobody filled: it shows what to write there. */
function isHint(control: Element): boolean {
  const properties = propertiesOf(control);
  return properties !== undefined && isOn(properties, 'w:showingPlcHdr') === true;
}

/** The chosen entry of a drop-down field of older forms; the first where none was chosen. */
function chosenOf(element: Element): string {
  const tags = element.children.filter(isTag);
  const number = (name: string): number | null => {
    const value = tags.find((one) => one.name === name)?.attribs['w:val'];
    return value === undefined ? null : Number(value);
  };
  const entries = tags.filter((one) => one.name === 'w:listEntry');
  return entries[number('w:result') ?? number('w:default') ?? 0]?.attribs['w:val'] ?? '';
}

function isDeletedRow(row: Element): boolean {
  const properties = row.children.filter(isTag).find((child) => child.name === 'w:trPr');
  return properties?.children.some((child) => isTag(child) && child.name === 'w:del') ?? false;
}

/** True if the element holds a table with more than one cell in a row. */
function holdsTable(element: Element): boolean {
  return element.children
    .filter(isTag)
    .some((child) =>
      child.name === 'w:tbl'
        ? within(child, 'w:tr').some((row) => within(row, 'w:tc').length > 1)
        : holdsTable(child),
    );
}

function textOf(element: Element): string {
  return element.children.map((child) => (isText(child) ? child.data : '')).join('');
}

/** The boxes of Wingdings as characters; other symbols of such fonts have no text. */
function symbolOf(element: Element): string {
  const code = element.attribs['w:char']?.toUpperCase().replace(/^F0/, '');
  if (code === '6F' || code === 'A8' || code === '71') return '☐';
  if (code === 'FE' || code === 'FD' || code === '78' || code === '53' || code === '54' || code === '52')
    return '☒';
  return '';
}
