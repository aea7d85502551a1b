import { type ChildNode, type Element, isTag, isText } from 'domhandler';
import type { Row } from '../document.ts';
import { type Inline, openInline } from '../inline.ts';
import { readTextRows } from '../text.ts';
import { isUnseen, type Look, lookOf, PLAIN_LOOK, readSheet, type Sheet } from './html-style.ts';
import { treeOf } from './tree.ts';

/** More than this is cut off: a request is never that long, and nesting costs time that grows with its square. */
const MAX_CHARACTERS = 4_000_000;

const SKIPPED = new Set([
  'script',
  'style',
  'head',
  'title',
  'template',
  'noscript',
  'svg',
  'math',
  'iframe',
  'object',
]);
const BLOCKS = new Set(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol p pre section summary ul table tbody thead tfoot tr td th caption'.split(
    ' ',
  ),
);

/** What a reader sees of an HTML text, and what is hidden from the reader. */
export interface HtmlText {
  readonly rows: Row[];
  /** Text that is in the source and not shown, white space folded; "" if there is none. */
  readonly hidden: string;
}

/**
 * Rows and cells of an HTML text: tables (a table that only lays out others is taken apart), paragraphs, lists, line breaks.
 * Nothing is fetched or run. Text nested too deeply for any honest mail is read without its structure.
 */
export function readHtml(html: string): HtmlText {
  const source = html.slice(0, MAX_CHARACTERS);
  const root = treeOf(source);
  if (root === null) {
    const text = source.replace(/<[^<>]{0,2000}>/g, '\n').replace(/\n\s*\n+/g, '\n');
    return { rows: readTextRows(text), hidden: '' };
  }
  const reader = openHtmlReader(readSheet(sheetsOf(root.children)));
  reader.children(root.children, PLAIN_LOOK);
  return reader.finish();
}

function sheetsOf(nodes: readonly ChildNode[]): string {
  let css = '';
  for (const node of nodes) {
    if (!isTag(node)) continue;
    css += node.name === 'style' ? textInside(node) : sheetsOf(node.children);
  }
  return css;
}

function textInside(element: Element): string {
  return element.children
    .map((child) => (isText(child) ? child.data : isTag(child) ? textInside(child) : ''))
    .join('');
}

interface HtmlReader {
  children(nodes: readonly ChildNode[], look: Look): void;
  finish(): HtmlText;
}

function openHtmlReader(sheet: Sheet): HtmlReader {
  const rows: Row[] = [];
  const hidden: string[] = [];
  let tables = 0;
  let running = openInline();

  /** Ends the paragraph collected so far. */
  function flush(): void {
    const found = running.take();
    if (found.text !== '') rows.push({ cells: [found], table: null });
  }

  function children(nodes: readonly ChildNode[], look: Look): void {
    for (const node of nodes) visit(node, look);
  }

  function visit(node: ChildNode, outer: Look): void {
    if (isText(node)) {
      addText(node.data, outer, running);
      return;
    }
    if (!isTag(node) || SKIPPED.has(node.name)) return;
    const look = lookOf(node, outer, sheet);
    if (node.name === 'br') flush();
    else if (node.name === 'input') addInput(node, look, running);
    else if (node.name === 'pre') preformatted(node, look);
    else if (node.name === 'table') table(node, look);
    else if (node.name === 'dl') definitions(node, look);
    else if (BLOCKS.has(node.name)) {
      flush();
      children(node.children, look);
      flush();
    } else children(node.children, look);
  }

  function addText(data: string, look: Look, into: Inline): void {
    if (isUnseen(look)) {
      const folded = data.replace(/(?:\s|\u034f|\u00ad|[\u200b-\u200f])+/g, ' ').trim();
      if (folded !== '') hidden.push(folded);
    } else into.add(data, look);
  }

  function preformatted(element: Element, look: Look): void {
    flush();
    const text = textInside(element);
    if (isUnseen(look)) hidden.push(text.trim());
    else if (look.struck) children(element.children, look);
    else rows.push(...readTextRows(text, tables + 1));
    tables = Math.max(tables, ...rows.slice(-1000).map((row) => row.table ?? 0));
    flush();
  }

  function definitions(element: Element, look: Look): void {
    flush();
    const tags = element.children.filter(isTag);
    const number = ++tables;
    for (let at = 0; at < tags.length; at += 1) {
      const term = tags[at]!;
      const next = tags[at + 1];
      if (term.name === 'dt' && next?.name === 'dd') {
        rows.push({ cells: [wholeCell(term, look), wholeCell(next, look)], table: number });
        at += 1;
      } else visit(term, look);
    }
  }

  function table(element: Element, look: Look): void {
    flush();
    const lines = linesOf(element, look);
    const columns = Math.max(0, ...lines.map((line) => line.cells.length));
    const number = columns > 1 ? ++tables : null;
    for (const line of lines) {
      // A cell that holds tables, or one alone in a table of one column, only lays out what is in it.
      const layout = columns === 1 || line.cells.some((one) => holdsTable(one));
      if (layout) {
        for (const one of line.cells) {
          children(one.children, lookOf(one, line.look, sheet));
          flush();
        }
        continue;
      }
      const cells = line.cells.map((one) => wholeCell(one, line.look));
      if (cells.some((one) => one.text !== '')) rows.push({ cells, table: number });
    }
  }

  interface Line {
    readonly cells: readonly Element[];
    readonly look: Look;
  }

  /** The rows of a table itself, not of those within it. What stands between them (captions) is read as paragraphs. */
  function linesOf(element: Element, look: Look): Line[] {
    return element.children.filter(isTag).flatMap((child) => {
      const inner = lookOf(child, look, sheet);
      if (child.name === 'tr') {
        return [
          {
            cells: child.children.filter(isTag).filter((one) => one.name === 'td' || one.name === 'th'),
            look: inner,
          },
        ];
      }
      if (child.name === 'tbody' || child.name === 'thead' || child.name === 'tfoot')
        return linesOf(child, inner);
      visit(child, look);
      flush();
      return [];
    });
  }

  /** All of an element as one cell; blocks within it begin new lines. */
  function wholeCell(element: Element, outer: Look): ReturnType<Inline['take']> {
    const inline = openInline();
    const before = running;
    running = inline;
    collect(element, outer, inline);
    running = before;
    return inline.take();
  }

  function collect(element: Element, outer: Look, into: Inline): void {
    const look = lookOf(element, outer, sheet);
    for (const child of element.children) {
      if (isText(child)) addText(child.data, look, into);
      else if (!isTag(child) || SKIPPED.has(child.name)) continue;
      else if (child.name === 'br') into.breakLine();
      else if (child.name === 'input') addInput(child, lookOf(child, look, sheet), into);
      else if (BLOCKS.has(child.name)) {
        into.breakLine();
        collect(child, look, into);
        into.breakLine();
      } else collect(child, look, into);
    }
  }

  return {
    children,
    finish() {
      flush();
      return { rows, hidden: hidden.join(' ').trim() };
    },
  };
}

/** A form's own fields, as they look: ☒ or ☐ for a box, the text for a text field. */
function addInput(element: Element, look: Look, into: Inline): void {
  if (isUnseen(look)) return;
  const type = (element.attribs.type ?? 'text').toLowerCase();
  if (type === 'checkbox' || type === 'radio') into.add('checked' in element.attribs ? '☒' : '☐', look);
  else if (type === 'text' || type === 'email' || type === 'tel' || type === 'date') {
    into.add(element.attribs.value ?? '', look);
  }
}

/** True if the element holds a table with more than one cell of text. */
function holdsTable(element: Element): boolean {
  return element.children.some((child) => isTag(child) && (isRealTable(child) || holdsTable(child)));
}

function isRealTable(element: Element): boolean {
  return element.name === 'table' && countCells(element) > 1;
}

function countCells(element: Element): number {
  let count = 0;
  for (const child of element.children) {
    if (!isTag(child)) continue;
    if (child.name === 'td' || child.name === 'th') count += textInside(child).trim() === '' ? 0 : 1;
    count += countCells(child);
  }
  return count;
}
