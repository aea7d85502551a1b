import { type ChildNode, type Element, isTag, isText } from 'domhandler';

/** Elements of a name, whatever their prefix, not within each other, in order. */
export function allOf(nodes: readonly ChildNode[], name: string, found: Element[] = []): Element[] {
  for (const element of nodes.filter(isTag)) {
    if (isNamed(element, name)) found.push(element);
    else allOf(element.children, name, found);
  }
  return found;
}

/** True for an element of that name, whatever its prefix. */
export function isNamed({ name }: Element, wanted: string): boolean {
  return name.slice(name.indexOf(':') + 1) === wanted;
}

/** The text within an element, but for how it is spoken. */
export function textOf(element: Element): string {
  let text = '';
  for (const child of element.children) {
    if (isText(child)) text += child.data;
    else if (isTag(child) && !isNamed(child, 'rPh')) text += textOf(child);
  }
  return text;
}

/** What an attribute says that is on or off. */
export function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
