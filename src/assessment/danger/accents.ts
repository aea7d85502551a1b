/** Letters that do not part into a plain letter and its accent. */
const WHOLE: Readonly<Record<string, string>> = { ł: 'l', đ: 'd', ø: 'o', ı: 'i' };
const ACCENTED = /[\u00c0-\u024f\u1e00-\u1eff]/g;
const LETTERS = /[a-z]/g;
/** One letter of so many has an accent in a text whose writer leaves them out; names and subject lines keep some. */
const RARE = 80;

/** True for a text in Latin letters whose writer leaves out their accents, as officers do in haste. */
export function lacksAccents(text: string): boolean {
  const plain = text.match(LETTERS)?.length ?? 0;
  return plain > 0 && (text.match(ACCENTED)?.length ?? 0) * RARE <= plain;
}

/** Lower-case text without the accents of Latin letters; every letter stays in its place. */
export function withoutAccents(text: string): string {
  return text.replace(ACCENTED, (letter) => WHOLE[letter] ?? letter.normalize('NFD').replace(/\p{M}+/gu, ''));
}

const UMLAUT_IN_TWO = /(?<![aeiouyq])([aou])e/g;

/** A plain German text with one letter for each umlaut written in two ("Maedchen"). */
export function withoutUmlautsInTwo(text: string): string {
  return text.replace(UMLAUT_IN_TWO, '$1');
}
