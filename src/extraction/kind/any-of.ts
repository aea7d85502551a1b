/** The source of an expression, with the flags `iu`, for wordings, whichever comes first: each begins at a word's beginning. */
export function anyOf(...wordings: string[]): string {
  return `(?<![\\p{L}\\p{N}])(?:${wordings.join('|')})`;
}
