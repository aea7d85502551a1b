/** The text without accents: "é" is "e", "ł" stays as it is. */
export function withoutAccents(text: string): string {
  return isAscii(text) ? text : text.normalize('NFD').replace(/\p{M}+/gu, '');
}

/** True if a text has only the letters and signs of ASCII. */
export function isAscii(text: string): boolean {
  return !/[^\0-\x7f]/.test(text);
}
