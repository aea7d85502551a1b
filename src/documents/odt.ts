import { type ChildNode, type Element, isTag, isText } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import type { Row } from './document.ts';
import { isUnwieldy } from './html.ts';
import { type Inline, openInline, splitCell } from './inline.ts';
import { type Content, contentOf, page, unreadable } from './rows.ts';
import { openZip, type Zip } from './zip.ts';

/** XML of one part, in bytes. */
const MAX_PART = 16 * 1024 * 1024;
const MAX_SPACES = 200;
/** Of a row or cell that repeats itself, so many are looked at. */
const MAX_REPEATED = 50;

/** What is no text of the document: deleted text of tracked changes, comments, the drawings' own titles. */
const SKIPPED = new Set([
  'text:tracked-changes',
  'office:annotation',
  'office:forms',
  'svg:title',
  'svg:desc',
  'text:sequence-decls',
  'table:shapes',
]);

interface Looks {
  readonly struck: ReadonlySet<string>;
  readonly hidden: ReadonlySet<string>;
  /** What the document's form controls show, by their ids. */
  readonly controls: ReadonlyMap<string, string>;
}

/**
 * Reads an OpenDocument text (ISO/IEC 26300): paragraphs and tables of the page header, the body and the page footer, in this
 * order. Text that is struck through is `struck`; deleted and hidden text is left out.
 */
export function readOdt(bytes: Uint8Array, name: string): Content {
  let parts: string[];
  let isEncrypted: boolean;
  try {
    const zip = openZip(bytes);
    isEncrypted = partOf(zip, 'META-INF/manifest.xml').includes('encryption-data');
    parts = [partOf(zip, 'styles.xml'), partOf(zip, 'content.xml')];
  } catch {
    return unreadable(
      'odt',
      'corrupt',
      `${name} is damaged and cannot be read as a text document: ask for it again.`,
    );
  }
  if (isEncrypted)
    return unreadable('odt', 'encrypted', `${name} is encrypted: ask for it without a password.`);
  if (parts.some((part) => isUnwieldy(part, true)))
    return unreadable(
      'odt',
      'too-large',
      `${name} is nested more deeply, or of more elements, than any text document.`,
    );
  const [styles = [], content = []] = parts.map((part) => parseDocument(part, { xmlMode: true }).children);
  const reader = openReader(looksOf([...styles, ...content]));
  for (const header of allOf(styles, 'style:header')) reader.read(header.children);
  for (const body of allOf(content, 'office:text')) reader.read(body.children);
  for (const footer of allOf(styles, 'style:footer')) reader.read(footer.children);
  const read = page(null, reader.rows);
  const hidden = reader.hidden.join(' ').replace(/\s+/g, ' ').trim();
  if (read.text.trim() === '') return unreadable('odt', 'empty', `${name} holds no text.`);
  return contentOf('odt', { pages: [read], ...(hidden === '' ? {} : { hidden }) });
}

function partOf(zip: Zip, name: string): string {
  return Buffer.from(zip.read(name, MAX_PART) ?? []).toString('utf8');
}

/** Elements of a name, not within each other, in order. */
function allOf(nodes: readonly ChildNode[], name: string): Element[] {
  return nodes
    .filter(isTag)
    .flatMap((element) => (element.name === name ? [element] : allOf(element.children, name)));
}

function looksOf(nodes: readonly ChildNode[]): Looks {
  const struck = new Set<string>();
  const hidden = new Set<string>();
  for (const style of allOf(nodes, 'style:style')) {
    for (const { attribs } of allOf(style.children, 'style:text-properties')) {
      const name = style.attribs['style:name'] ?? '';
      if (!['none', undefined].includes(attribs['style:text-line-through-style'])) struck.add(name);
      if (attribs['text:display'] === 'none') hidden.add(name);
    }
  }
  const controls = new Map<string, string>();
  for (const form of allOf(nodes, 'office:forms')) addControls(form.children, controls);
  return { struck, hidden, controls };
}

function addControls(nodes: readonly ChildNode[], controls: Map<string, string>): void {
  for (const { name, attribs, children } of nodes.filter(isTag)) {
    const id = attribs['form:id'] ?? attribs['xml:id'] ?? '';
    if (name === 'form:checkbox' || name === 'form:radio') {
      const state =
        attribs['form:current-state'] ?? attribs['form:state'] ?? attribs['form:current-selected'];
      controls.set(id, state === 'checked' || state === 'true' ? '☒' : '☐');
    } else controls.set(id, attribs['form:current-value'] ?? '');
    addControls(children, controls);
  }
}

interface Run {
  readonly struck: boolean;
  readonly hidden: boolean;
}

function openReader(looks: Looks): {
  rows: Row[];
  hidden: string[];
  read(nodes: readonly ChildNode[]): void;
} {
  const rows: Row[] = [];
  const hidden: string[] = [];
  let tables = 0;

  function read(nodes: readonly ChildNode[]): void {
    for (const element of nodes.filter(isTag)) {
      if (SKIPPED.has(element.name)) continue;
      if (element.name === 'text:p' || element.name === 'text:h') paragraph(element);
      else if (element.name === 'table:table') table(element);
      else read(element.children);
    }
  }

  function paragraph(element: Element): void {
    const inline = openInline();
    collect(element, runOf(element, { struck: false, hidden: false }), inline);
    for (const line of splitCell(inline.take(), '\n')) {
      const cells = splitCell(line, '\t').filter((one) => one.text !== '');
      if (cells.length > 0) rows.push({ cells, table: null });
    }
  }

  function table(element: Element): void {
    const number = ++tables;
    for (const line of within(element, 'table:table-row')) {
      const parts = within(line, 'table:table-cell');
      // A cell that holds tables only lays out what is in it.
      if (parts.some((one) => allOf(one.children, 'table:table').length > 0)) {
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
    for (const child of element.children) {
      if (isText(child)) add(child.data.replace(/\s+/g, ' '), run, into);
      else if (isTag(child) && !SKIPPED.has(child.name)) collectOne(child, run, into);
    }
  }

  function collectOne(child: Element, run: Run, into: Inline): void {
    switch (child.name) {
      case 'text:s':
        add(' '.repeat(Math.min(Number(child.attribs['text:c'] ?? 1) || 1, MAX_SPACES)), run, into);
        break;
      case 'text:tab':
        into.addExact('\t', run.struck);
        break;
      case 'text:line-break':
        into.breakLine();
        break;
      case 'draw:control':
        add(looks.controls.get(child.attribs['draw:control'] ?? '') ?? '', run, into);
        break;
      case 'text:p':
      case 'text:h':
        into.breakLine();
        collect(child, runOf(child, run), into);
        into.breakLine();
        break;
      default:
        collect(child, runOf(child, run), into);
    }
  }

  function add(text: string, run: Run, into: Inline): void {
    if (run.hidden) hidden.push(text);
    else into.addExact(text.replace(/[\u200b\u2060\ufeff]/g, '').replace(/\u00a0/g, ' '), run.struck);
  }

  function runOf(element: Element, outer: Run): Run {
    const style = element.attribs['text:style-name'];
    if (style === undefined) return outer;
    return {
      struck: outer.struck || looks.struck.has(style),
      hidden: outer.hidden || looks.hidden.has(style),
    };
  }

  return { rows, hidden, read };
}

/** Elements of a name among the children, also where groups of rows wrap them; those of a table within are not its own. */
function within(element: Element, name: string): Element[] {
  return element.children.filter(isTag).flatMap((child) => {
    if (child.name === name) return repeated(child);
    return child.name === 'table:table' || child.name === 'table:table-cell' ? [] : within(child, name);
  });
}

function repeated(element: Element): Element[] {
  const count = Number(
    element.attribs['table:number-columns-repeated'] ?? element.attribs['table:number-rows-repeated'] ?? 1,
  );
  return new Array<Element>(Math.min(Math.max(1, count || 1), MAX_REPEATED)).fill(element);
}
