import { type Document, DomHandler } from 'domhandler';
import { Parser } from 'htmlparser2';

const MAX_DEPTH = 400;
const MAX_ELEMENTS = 500_000;
/** So much is parsed before it is asked whether there is too much. */
const STEP = 65_536;

/** The tree of HTML or XML; null for markup that is nested more deeply, or of more elements, than any honest document. */
export function treeOf(source: string, xmlMode = false): Document | null {
  const tree = new BoundedTree(undefined, { xmlMode });
  const parser = new Parser(tree, { xmlMode });
  for (let at = 0; at < source.length; at += STEP) {
    parser.write(source.slice(at, at + STEP));
    if (tree.isUnwieldy) return null;
  }
  parser.end();
  return tree.root;
}

/** Builds a tree that grows only so far. */
class BoundedTree extends DomHandler {
  isUnwieldy = false;
  private elements = 0;

  override onopentag(name: string, attributes: Record<string, string>): void {
    this.elements += 1;
    if (this.tagStack.length <= MAX_DEPTH && this.elements <= MAX_ELEMENTS) super.onopentag(name, attributes);
    else this.isUnwieldy = true;
  }

  override onclosetag(): void {
    if (!this.isUnwieldy) super.onclosetag();
  }
}
