import { type ChildNode, type Element, isTag, isText } from 'domhandler';
import { openZip, type Zip } from '../containers/zip.ts';
import type { DocumentKind, Row } from '../document.ts';
import { treeOf } from '../html/tree.ts';
import { type Inline, openInline, splitCell } from '../inline.ts';
import { type Content, contentOf, page, unreadable } from '../rows.ts';

/** XML of one part, in bytes. */
const MAX_PART = 16 * 1024 * 1024;

/** How text looks. */
export interface Look {
  readonly struck: boolean;
  /** Bold or underlined. */
  readonly stressed: boolean;
  readonly hidden: boolean;
}

/** A line of text as it is put together. */
export interface Line {
  add(text: string, look: Look): void;
  tab(look: Look): void;
  break(): void;
  /** Adds what stands in an element. */
  collect(element: Element, look: Look): void;
}

/** What a word processor's XML means. Tags are named as they are written, with their prefixes. */
export interface OfficeFormat {
  readonly paragraphs: ReadonlySet<string>;
  readonly table: string;
  readonly row: string;
  readonly cell: string;
  /** How often a row or cell stands there. */
  times(element: Element): number;
  /** True for what holds no text of the document. */
  isSkipped(element: Element): boolean;
  /** How text in an element looks, within text that looks like `outer`. */
  lookOf(element: Element, outer: Look): Look;
  /** The text of characters that stand between elements. */
  looseText(characters: string): string;
  /** Adds what an element stands for; false if that is no more than what it holds. */
  addSpecial(element: Element, look: Look, line: Line): boolean;
}

/** The parts of a word processor's file that hold text, in the order in which they are read. */
export interface OfficeText {
  readonly format: OfficeFormat;
  readonly nodes: readonly ChildNode[];
}

/** What a format calls itself where it can't be read. */
interface OfficeKind {
  readonly kind: Extract<DocumentKind, 'docx' | 'odt'>;
  /** "Word document". */
  readonly called: string;
}

/**
 * Reads a word processor's file: a ZIP archive of XML parts. `partsOf` gives the texts of the parts (null: they are encrypted), `arrange` what of their elements
 * is read. Rows of tables keep their cells; tabs part cells elsewhere. Struck text is marked, hidden text is kept apart.
 */
export function readOffice(
  bytes: Uint8Array,
  name: string,
  { kind, called }: OfficeKind,
  partsOf: (zip: Zip, textOf: (part: string) => string) => readonly string[] | null,
  arrange: (parts: readonly (readonly ChildNode[])[]) => OfficeText,
): Content {
  let parts: readonly string[] | null;
  try {
    const zip = openZip(bytes);
    parts = partsOf(zip, (part) => Buffer.from(zip.read(part, MAX_PART) ?? []).toString('utf8'));
  } catch {
    const detail = `${name} is damaged and cannot be read as a ${called}: ask for it again.`;
    return unreadable(kind, 'corrupt', detail);
  }
  if (parts === null)
    return unreadable(kind, 'encrypted', `${name} is encrypted: ask for it without a password.`);
  const trees = parts.map((part) => treeOf(part, true));
  if (!trees.every((tree) => tree !== null)) {
    const detail = `${name} is nested more deeply, or of more elements, than any ${called}.`;
    return unreadable(kind, 'too-large', detail);
  }
  const { format, nodes } = arrange(trees.map((tree) => tree.children));
  const { rows, hidden } = readNodes(nodes, format);
  const read = page(null, rows);
  if (read.text.trim() === '') return unreadable(kind, 'empty', `${name} holds no text.`);
  return contentOf(kind, { pages: [read], ...(hidden === '' ? {} : { hidden }) });
}

const PLAIN: Look = { struck: false, stressed: false, hidden: false };

function readNodes(nodes: readonly ChildNode[], format: OfficeFormat): { rows: Row[]; hidden: string } {
  const rows: Row[] = [];
  const hidden: string[] = [];
  let tables = 0;

  function read(children: readonly ChildNode[]): void {
    for (const element of children.filter(isTag)) {
      if (format.isSkipped(element)) continue;
      if (format.paragraphs.has(element.name)) paragraph(element);
      else if (element.name === format.table) table(element);
      else read(element.children);
    }
  }

  function paragraph(element: Element): void {
    for (const line of splitCell(inlineOf(element, format.lookOf(element, PLAIN)).take(), '\n')) {
      const cells = splitCell(line, '\t').filter((one) => one.text !== '');
      if (cells.length > 0) rows.push({ cells, table: null });
    }
  }

  function table(element: Element): void {
    const number = ++tables;
    for (const row of within(element, format.row)) {
      const parts = within(row, format.cell);
      // A cell that holds a table of several columns only lays out what is in it.
      if (parts.some(holdsTable)) {
        for (const one of parts) read(one.children);
        continue;
      }
      const cells = parts.map((one) => inlineOf(one, PLAIN).take());
      if (cells.some((one) => one.text !== '')) rows.push({ cells, table: number });
    }
  }

  /** Elements of a name among the children, also where others wrap them; those of a table within are not its own. */
  function within(element: Element, name: string): Element[] {
    return element.children.filter(isTag).flatMap((child) => {
      if (format.isSkipped(child)) return [];
      if (child.name === name) return new Array<Element>(format.times(child)).fill(child);
      return child.name === format.table || child.name === format.cell ? [] : within(child, name);
    });
  }

  function holdsTable(element: Element): boolean {
    return element.children
      .filter(isTag)
      .some((child) =>
        child.name === format.table
          ? within(child, format.row).some((row) => within(row, format.cell).length > 1)
          : holdsTable(child),
      );
  }

  function inlineOf(element: Element, look: Look): Inline {
    const inline = openInline();
    const line: Line = {
      add(text, look) {
        if (look.hidden) hidden.push(text);
        else inline.addExact(text, look);
      },
      tab: (look) => inline.addExact('\t', look),
      break: () => inline.breakLine(),
      collect,
    };
    function collect(within: Element, outer: Look): void {
      for (const child of within.children) {
        if (isText(child)) line.add(format.looseText(child.data), outer);
        else if (isTag(child) && !format.isSkipped(child)) collectOne(child, outer);
      }
    }
    function collectOne(child: Element, outer: Look): void {
      if (format.addSpecial(child, outer, line)) return;
      const broken = format.paragraphs.has(child.name);
      if (broken) inline.breakLine();
      collect(child, format.lookOf(child, outer));
      if (broken) inline.breakLine();
    }
    collect(element, look);
    return inline;
  }

  read(nodes);
  return { rows, hidden: hidden.join(' ').replace(/\s+/g, ' ').trim() };
}
