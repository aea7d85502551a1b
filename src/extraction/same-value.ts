// Whether two values as they are written say the same: a case and a reply are compared by these.

const DIGITS_OF_A_LINE = 6;

/** The same words, or those of one within the other: "§ 209" and "§ 209 of the Penal Code". Case, spaces and marks make no difference. */
export function sameWords(a: string, b: string): boolean {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  const run = (words: readonly string[]): string => ` ${words.join(' ')} `;
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  return run(long).includes(run(short)) || left.join('') === right.join('');
}

/** The same person, as far as the names tell: they share a word that is no initial. */
export function sameName(a: string, b: string): boolean {
  const other = new Set(wordsOf(b));
  return wordsOf(a).some((word) => word.length > 2 && other.has(word));
}

/** The same line, with or without the code of its country. */
export function samePhone(a: string, b: string): boolean {
  const [left, right] = [a, b].map((text) => text.replace(/\D/g, ''));
  if (left === undefined || right === undefined) return false;
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  return long === short || long.endsWith(short.replace(/^0+/, '').padStart(DIGITS_OF_A_LINE, '?'));
}

/** The same ISO 8601 date or time, as far as both tell. */
export function sameMoment(a: string, b: string): boolean {
  return a === b || isMorePrecise(a, b) || isMorePrecise(b, a);
}

/** Whether an ISO 8601 date or time tells what the other does, and more: the clock time, the seconds, the offset. */
export function isMorePrecise(a: string, b: string): boolean {
  return a.length > b.length && a.startsWith(b);
}

function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
