/** An expression for wordings, whichever comes first: each begins at a word's beginning and is any spelling of its case. */
export function anyOf(...wordings: string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${wordings.join('|')})`, 'iu');
}
