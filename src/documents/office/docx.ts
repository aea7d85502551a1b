import { type Element, isTag, isText } from 'domhandler';
import type { Zip } from '../containers/zip.ts';
import { type Content, unreadable } from '../rows.ts';
import { type Line, type Look, type OfficeFormat, readOffice } from './office-text.ts';

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
  const textsOf = (zip: Zip, textOf: (part: string) => string): string[] => partsOf(zip).map(textOf);
  return readOffice(bytes, name, { kind: 'docx', called: 'Word document' }, textsOf, (parts) => ({
    format: WORD,
    nodes: parts.flat(),
  }));
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

/** What holds no text, or text that is not there any more. */
const SKIPPED = new Set([
  'w:rPr',
  'w:pPr',
  'w:tcPr',
  'w:trPr',
  'w:sectPr',
  'w:instrText',
  'w:del',
  'w:moveFrom',
  // The same drawing again, for older programs.
  'mc:Fallback',
]);

const WORD: OfficeFormat = {
  paragraphs: new Set(['w:p']),
  table: 'w:tbl',
  row: 'w:tr',
  cell: 'w:tc',
  times: () => 1,
  isSkipped: (element) =>
    SKIPPED.has(element.name) ||
    (element.name === 'w:sdt' && isHint(element)) ||
    (element.name === 'w:tr' && isDeletedRow(element)),
  lookOf,
  looseText: () => '',
  addSpecial,
};

function addSpecial(element: Element, look: Look, line: Line): boolean {
  switch (element.name) {
    case 'w:t':
      line.add(textOf(element), look);
      return true;
    case 'w:sdt':
      return addCheckBox(element, look, line);
    case 'w:tab':
      line.tab(look);
      return true;
    case 'w:br':
    case 'w:cr':
      line.break();
      return true;
    case 'w:noBreakHyphen':
      line.add('-', look);
      return true;
    case 'w:sym':
      line.add(symbolOf(element), look);
      return true;
    case 'w:checkBox':
      line.add((isOn(element, 'w:checked') ?? isOn(element, 'w:default')) ? '☒' : '☐', look);
      return true;
    case 'w:ddList':
      line.add(chosenOf(element), look);
      return true;
    default:
      return false;
  }
}

/** A content control that is a check box, as it is set; other controls are what they hold. */
function addCheckBox(control: Element, look: Look, line: Line): boolean {
  const box = propertiesOf(control)
    ?.children.filter(isTag)
    .find((child) => child.name === 'w14:checkbox');
  if (box !== undefined) line.add(isOn(box, 'w14:checked', 'w14:val') === true ? '☒' : '☐', look);
  return box !== undefined;
}

function lookOf(element: Element, outer: Look): Look {
  if (element.name !== 'w:r') return outer;
  const properties = element.children.filter(isTag).find((child) => child.name === 'w:rPr');
  if (properties === undefined) return outer;
  const struck = isOn(properties, 'w:strike') === true || isOn(properties, 'w:dstrike') === true;
  const stressed = isOn(properties, 'w:b') === true || isOn(properties, 'w:u') === true;
  return {
    struck: outer.struck || struck,
    stressed: outer.stressed || stressed,
    hidden: outer.hidden || isOn(properties, 'w:vanish') === true,
  };
}

function isDeletedRow(row: Element): boolean {
  const properties = row.children.filter(isTag).find((child) => child.name === 'w:trPr');
  return properties?.children.some((child) => isTag(child) && child.name === 'w:del') ?? false;
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
