interface Branch {
  readonly next: Map<string, Branch>;
  ends: boolean;
}

/**
 * The pattern that matches any of some words, the longest first. Words that begin alike share their beginning, so that a text is compared
 * with each beginning once. A word's parts are characters, or whole patterns where it is given as a list.
 */
export function alternation(words: readonly (string | readonly string[])[]): string {
  const root: Branch = { next: new Map(), ends: false };
  for (const word of words) {
    let branch = root;
    for (const part of word) {
      const next = branch.next.get(part) ?? { next: new Map(), ends: false };
      branch.next.set(part, next);
      branch = next;
    }
    branch.ends = true;
  }
  return patternOf(root);
}

function patternOf(branch: Branch): string {
  const parts = [...branch.next].map(([part, next]) => part + patternOf(next));
  if (parts.length === 0) return '';
  if (parts.length === 1 && !branch.ends) return parts[0]!;
  return `(?:${parts.join('|')})${branch.ends ? '?' : ''}`;
}

/** A piece of an expression in which a space stands for any white space. */
export function spaced(piece: string): string {
  return piece.replaceAll(' ?', '\\s?').replaceAll(' ', '\\s+');
}
