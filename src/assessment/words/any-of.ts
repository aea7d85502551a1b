/**
 * One expression over lower-case text for phrases of many languages, one list a language. Each phrase is a regular expression with
 * three short forms: a space is white space or a hyphen, `~` any ending, ` _ ` up to three words between.
 */
export function anyOf(...languages: readonly (readonly string[])[]): RegExp {
  const sources = languages
    .flat()
    .map((phrase) =>
      phrase
        .replaceAll(' _ ', "(?:[\\s-]+[\\p{L}\\p{N}'’]{1,30}){0,3}[\\s-]+")
        .replaceAll(' ', '[\\s-]+')
        .replaceAll('~', '\\p{L}{0,15}'),
    );
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${sources.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
}

/** The matches of a global expression, one after the other. Unlike `matchAll` it makes no copy of the expression, which is dear for a long one. */
export function* matchesOf(expression: RegExp, text: string): Generator<RegExpExecArray> {
  let from = 0;
  try {
    for (;;) {
      expression.lastIndex = from;
      const match = expression.exec(text);
      if (match === null) return;
      from = Math.max(expression.lastIndex, match.index + 1);
      yield match;
    }
  } finally {
    // `matchAll` would begin where this left off.
    expression.lastIndex = 0;
  }
}

/** The words of a text that an expression finds, each once, at most so many. */
export function found(expression: RegExp, text: string, most = 3): string[] {
  const words = new Set<string>();
  for (const [match] of matchesOf(expression, text)) {
    words.add(match.replace(/\s+/g, ' '));
    if (words.size === most) break;
  }
  return [...words];
}
