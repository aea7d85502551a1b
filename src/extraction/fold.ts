import { isAscii } from '../words/accents.ts';

/** White space folded to single spaces, none at the ends: the form in which quotes are compared. */
export function fold(text: string): string {
  return (/[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, ' ') : text).trim();
}

/** Zeros of the digits that other scripts write: Arabic, Persian, Devanagari, Bengali, Thai, full width. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50, 0xff10] as const;
const OTHER_DIGITS = /[٠-٩۰-۹०-९০-৯๐-๙０-９]/g;

/** The text with the digits of other scripts as those of ASCII; all stays in its place. */
export function plainDigits(text: string): string {
  return isAscii(text)
    ? text
    : text.replace(OTHER_DIGITS, (digit) => {
        const code = digit.charCodeAt(0);
        return String(code - ZEROS.findLast((zero) => zero <= code)!);
      });
}

/** Only the letters and digits, in lower case: the form in which labels and hints are compared. */
export function letters(text: string): string {
  if (isAscii(text)) return text.toLowerCase().replace(/[^a-z0-9]+/g, '');
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Letters that do not part into a plain letter and its accent. */
export const PLAIN: Readonly<Record<string, string>> = {
  ł: 'l',
  đ: 'd',
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};

/** The same without accents: officers leave them out, and so do keyboards. */
export function plainLetters(text: string): string {
  return isAscii(text) ? letters(text) : plain(text, /[^\p{L}\p{N}]+/gu);
}

/** The same of a wording whose marks of choice ("{a,b}") stay. */
export function plainChoices(wording: string): string {
  return plain(wording, /[^\p{L}\p{N}{},]+/gu);
}

function plain(text: string, dropped: RegExp): string {
  const kept = text.normalize('NFKD').toLowerCase().replace(dropped, '');
  return isAscii(kept) ? kept : kept.replace(/[łđßøæœı]/g, (letter) => PLAIN[letter]!);
}

/** Signs, and what has several letters, in the numbers that `plainLetter` gives. */
export const NO_LETTER = 0;
export const SEVERAL_LETTERS = -1;
const NOT_LISTED = -2;
/** Characters that documents mostly have: Latin and Cyrillic letters, marks, arrows and boxes. */
const LISTED = [
  [0, 0x530],
  [0x2000, 0x2070],
  [0x2500, 0x2760],
] as const;
const PLAIN_LETTER: Int32Array = listLetters();

function listLetters(): Int32Array {
  const list = new Int32Array(0x2760).fill(NOT_LISTED);
  for (const [from, to] of LISTED)
    for (let code = from; code < to; code += 1) list[code] = asLetter(plainLettersOf(code));
  return list;
}

function asLetter(letters: string): number {
  return letters.length > 1 ? SEVERAL_LETTERS : letters === '' ? NO_LETTER : letters.charCodeAt(0);
}

/** The plain letter of one character, both as numbers (code point, UTF-16); `NO_LETTER`, `SEVERAL_LETTERS` where there is none or more. */
export function plainLetter(code: number): number {
  const letter = code < PLAIN_LETTER.length ? PLAIN_LETTER[code]! : NOT_LISTED;
  return letter === NOT_LISTED ? asLetter(plainLettersOf(code)) : letter;
}

/** The plain letters of one character, given by its code point. */
export function plainLettersOf(code: number): string {
  return plainLetters(String.fromCodePoint(code));
}

/**
 * Removes every stretch of `text` whose letters and digits are those of `phrase`, with brackets and marks around it;
 * `compact` is the phrase as `letters` gives it.
 */
export function without(text: string, compact: string): string {
  if (compact === '') return text;
  const { kept, positions } = lettersWithPositions(text);
  let rest = '';
  let from = 0;
  for (let found = kept.indexOf(compact); found >= 0; found = kept.indexOf(compact, found + compact.length)) {
    const start = openingBefore(text, positions[found]!);
    const last = positions[found + compact.length - 1]!;
    rest += `${text.slice(from, Math.max(from, start))} `;
    from = closingAfter(text, last + 1, start < positions[found]!);
  }
  return rest + text.slice(from);
}

function lettersWithPositions(text: string): { kept: string; positions: number[] } {
  let kept = '';
  const positions: number[] = [];
  const lower = text.toLowerCase();
  const same = lower.length === text.length ? lower : text;
  for (let at = 0; at < same.length; at += 1) {
    const code = same.charCodeAt(at);
    const plain = (code > 96 && code < 123) || (code > 47 && code < 58);
    if (!plain && (code < 128 || !/[\p{L}\p{N}]/u.test(same[at]!))) continue;
    kept += same[at];
    positions.push(at);
  }
  return { kept, positions };
}

function openingBefore(text: string, at: number): number {
  const before = /[([{*_"“”'‘\s]*$/.exec(text.slice(Math.max(0, at - 20), at))?.[0] ?? '';
  return at - before.length;
}

function closingAfter(text: string, at: number, opened: boolean): number {
  const pattern = opened ? /^(?:\s*[)\]}.…*_"“”'’])*/ : /^\s*[.…*]*/;
  return at + (pattern.exec(text.slice(at, at + 20))?.[0].length ?? 0);
}
