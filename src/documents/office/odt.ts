import { type ChildNode, type Element, isTag } from 'domhandler';
import type { Content } from '../rows.ts';
import { type OfficeFormat, type OfficeText, readOffice } from './office-text.ts';

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
  /** Styles that make text bold or underline it, and those that make it plain again. */
  readonly stressed: ReadonlyMap<string, boolean>;
  readonly hidden: ReadonlySet<string>;
  /** What the document's form controls show, by their ids. */
  readonly controls: ReadonlyMap<string, string>;
}

/**
 * Reads an OpenDocument text (ISO/IEC 26300): paragraphs and tables of the page header, the body and the page footer, in this
 * order. Text that is struck through is `struck`; deleted and hidden text is left out.
 */
export function readOdt(bytes: Uint8Array, name: string): Content {
  return readOffice(
    bytes,
    name,
    { kind: 'odt', called: 'text document' },
    (_zip, textOf) =>
      textOf('META-INF/manifest.xml').includes('encryption-data')
        ? null
        : [textOf('styles.xml'), textOf('content.xml')],
    arrange,
  );
}

function arrange([styles = [], content = []]: readonly (readonly ChildNode[])[]): OfficeText {
  const within = (nodes: readonly ChildNode[], name: string): ChildNode[] =>
    allOf(nodes, name).flatMap((element) => element.children);
  return {
    format: formatOf(looksOf([...styles, ...content])),
    nodes: [
      ...within(styles, 'style:header'),
      ...within(content, 'office:text'),
      ...within(styles, 'style:footer'),
    ],
  };
}

/** Elements of a name, not within each other, in order. */
function allOf(nodes: readonly ChildNode[], name: string): Element[] {
  return nodes
    .filter(isTag)
    .flatMap((element) => (element.name === name ? [element] : allOf(element.children, name)));
}

function looksOf(nodes: readonly ChildNode[]): Looks {
  const struck = new Set<string>();
  const stressed = new Map<string, boolean>();
  const hidden = new Set<string>();
  for (const style of allOf(nodes, 'style:style')) {
    for (const { attribs } of allOf(style.children, 'style:text-properties')) {
      const name = style.attribs['style:name'] ?? '';
      if (!['none', undefined].includes(attribs['style:text-line-through-style'])) struck.add(name);
      const [weight, line] = [attribs['fo:font-weight'], attribs['style:text-underline-style'] ?? 'none'];
      if (weight !== undefined || line !== 'none')
        stressed.set(name, line !== 'none' || /^(?:bold|[6-9]00)$/.test(weight ?? ''));
      if (attribs['text:display'] === 'none') hidden.add(name);
    }
  }
  const controls = new Map<string, string>();
  for (const form of allOf(nodes, 'office:forms')) addControls(form.children, controls);
  return { struck, stressed, hidden, controls };
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

function formatOf(looks: Looks): OfficeFormat {
  return {
    paragraphs: new Set(['text:p', 'text:h']),
    table: 'table:table',
    row: 'table:table-row',
    cell: 'table:table-cell',
    times: timesOf,
    isSkipped: ({ name }) => SKIPPED.has(name),
    lookOf({ attribs }, outer) {
      const style = attribs['text:style-name'];
      if (style === undefined) return outer;
      return {
        struck: outer.struck || looks.struck.has(style),
        stressed: looks.stressed.get(style) ?? outer.stressed,
        hidden: outer.hidden || looks.hidden.has(style),
      };
    },
    looseText: (characters) => characters.replace(/\s+/g, ' '),
    addSpecial({ name, attribs }, look, line) {
      if (name === 'text:s')
        line.add(' '.repeat(Math.min(Number(attribs['text:c'] ?? 1) || 1, MAX_SPACES)), look);
      else if (name === 'text:tab') line.tab(look);
      else if (name === 'text:line-break') line.break();
      else if (name === 'draw:control')
        line.add(looks.controls.get(attribs['draw:control'] ?? '') ?? '', look);
      else return false;
      return true;
    },
  };
}

function timesOf({ attribs }: Element): number {
  const count = Number(
    attribs['table:number-columns-repeated'] ?? attribs['table:number-rows-repeated'] ?? 1,
  );
  return Math.min(Math.max(1, count || 1), MAX_REPEATED);
}
