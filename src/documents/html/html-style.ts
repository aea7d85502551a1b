import type { Element } from 'domhandler';

/** What a reader sees of an element's text, as far as it changes the meaning. */
export interface Look {
  readonly struck: boolean;
  readonly stressed: boolean;
  readonly hidden: boolean;
  readonly color: string;
  readonly background: string;
}

/** Black text on white paper. */
export const PLAIN_LOOK: Look = {
  struck: false,
  stressed: false,
  hidden: false,
  color: '#000000',
  background: '#ffffff',
};

type Declarations = ReadonlyMap<string, string>;

/** Declarations of a `<style>` sheet by simple selector: `p`, `.note`, `p.note`, `#id`. Others are not followed. */
export type Sheet = ReadonlyMap<string, Declarations>;

const MAX_SHEET = 200_000;
const STRUCK_TAGS = new Set(['s', 'strike', 'del']);
const STRESSED_TAGS = new Set(['b', 'strong', 'u', 'ins', 'th', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** Reads the rules of style sheets that can be followed without a browser. */
export function readSheet(css: string): Sheet {
  const sheet = new Map<string, Map<string, string>>();
  const plain = css
    .slice(0, MAX_SHEET)
    .replace(/\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//g, '')
    .replace(/<!--|-->/g, '');
  for (const rule of plain.split('}')) {
    const brace = rule.indexOf('{');
    // A rule inside a block such as @media has a second brace: it depends on the screen.
    if (brace < 0 || rule.indexOf('{', brace + 1) >= 0) continue;
    const declarations = readDeclarations(rule.slice(brace + 1));
    for (const selector of rule.slice(0, brace).split(',')) {
      const key = selector.trim().toLowerCase();
      if (!/^[a-z0-9]*(?:[.#][\w-]+)?$/.test(key) || key === '') continue;
      sheet.set(key, new Map([...(sheet.get(key) ?? []), ...declarations]));
    }
  }
  return sheet;
}

function readDeclarations(css: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const one of css.split(';')) {
    const colon = one.indexOf(':');
    if (colon < 0) continue;
    found.set(
      one.slice(0, colon).trim().toLowerCase(),
      one
        .slice(colon + 1)
        .replace(/!important/i, '')
        .trim()
        .toLowerCase(),
    );
  }
  return found;
}

/** The look of an element within one that has the look `outer`. */
export function lookOf(element: Element, outer: Look, sheet: Sheet): Look {
  const css = declarationsFor(element, sheet);
  const background = colorOf(css.get('background-color') ?? css.get('background') ?? element.attribs.bgcolor);
  const color = colorOf(css.get('color') ?? element.attribs.color);
  const decoration = `${css.get('text-decoration') ?? ''} ${css.get('text-decoration-line') ?? ''}`;
  return {
    struck: outer.struck || STRUCK_TAGS.has(element.name) || decoration.includes('line-through'),
    stressed: isStressed(element, css, decoration) ?? outer.stressed,
    hidden: outer.hidden || isHidden(element, css),
    color: color ?? outer.color,
    background: background ?? outer.background,
  };
}

/** Whether an element makes its text bold or underlined, or plain again; null if it leaves it as it is. */
function isStressed(element: Element, css: Declarations, decoration: string): boolean | null {
  const weight = css.get('font-weight');
  if (decoration.includes('underline') && element.name !== 'a') return true;
  if (weight !== undefined && weight !== 'inherit') return /^(?:bold|bolder|[6-9]00)$/.test(weight);
  return STRESSED_TAGS.has(element.name) ? true : null;
}

function declarationsFor(element: Element, sheet: Sheet): Declarations {
  const inline = element.attribs.style;
  if (sheet.size === 0) return readDeclarations(inline ?? '');
  const found = new Map<string, string>(sheet.get(element.name));
  const names = (element.attribs.class ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  const keys = names.flatMap((name) => [`.${name}`, `${element.name}.${name}`]);
  if (element.attribs.id) keys.push(`#${element.attribs.id.toLowerCase()}`);
  for (const key of keys) for (const [property, value] of sheet.get(key) ?? []) found.set(property, value);
  for (const [property, value] of readDeclarations(inline ?? '')) found.set(property, value);
  return found;
}

function isHidden(element: Element, css: Declarations): boolean {
  return (
    'hidden' in element.attribs ||
    css.get('display') === 'none' ||
    css.get('visibility') === 'hidden' ||
    css.get('mso-hide') === 'all' ||
    isNought(css.get('font-size')) ||
    isNought(css.get('opacity')) ||
    (isNought(css.get('max-height')) && css.get('overflow') === 'hidden')
  );
}

/** Nought, or a size that nobody can read (up to 1 px or pt). */
function isNought(value: string | undefined): boolean {
  if (value === undefined) return false;
  const match = /^(\d*\.?\d+)\s*(px|pt|em|rem|%)?$/.exec(value);
  if (match === null) return false;
  const size = Number(match[1]);
  return size === 0 || (size <= 1 && (match[2] === 'px' || match[2] === 'pt'));
}

/** True where text has the colour of what it stands on. */
export function isUnseen(look: Look): boolean {
  return look.hidden || look.color === look.background;
}

const NAMED: Readonly<Record<string, string>> = { white: '#ffffff', black: '#000000', snow: '#fffafa' };

function colorOf(value: string | undefined): string | null {
  const first = value?.trim().toLowerCase();
  if (first === undefined || first === '') return null;
  const hex = /#([0-9a-f]{6}|[0-9a-f]{3})\b/.exec(first)?.[1];
  if (hex) return `#${hex.length === 3 ? [...hex].map((digit) => digit + digit).join('') : hex}`;
  const rgb = /rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)\s*[),]/.exec(first);
  if (rgb)
    return `#${rgb
      .slice(1, 4)
      .map((part) => Number(part).toString(16).padStart(2, '0'))
      .join('')}`;
  if (first === 'transparent' || first === 'inherit' || first === 'none') return null;
  return NAMED[first] ?? first;
}
