import { namesIn, type TellingName } from './names.ts';

/** Whether a telling name stands in a PDF; true where that cannot be told without parsing it. */
export type Mentions = (name: TellingName) => boolean;

const NUMBER_SIGN = 0x23;
const SOLIDUS = 0x2f;

/**
 * What a file's bytes mention: a PDF without the name of a thing has no such thing, and the parser need not be asked. Objects that are
 * packed into streams all count as mentioned (ISO 32000-1 §7.5.7: such a stream has a `First`), as they do where letters of a name are
 * written as numbers (§7.3.5).
 */
export function mentionsIn(bytes: Uint8Array, names = namesIn(bytes)): Mentions {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const unclear = names.has('/First') || hasEscapedName(file);
  return (name) => unclear || names.has(name);
}

function hasEscapedName(file: Buffer): boolean {
  for (let at = file.indexOf(NUMBER_SIGN); at >= 0; at = file.indexOf(NUMBER_SIGN, at + 1)) {
    const high = file[at + 1] ?? 0;
    const isLetter = high >= FOUR && high <= SEVEN && /[\da-f]/i.test(characterAt(file, at + 2));
    if (isLetter && isWithinName(file, at)) return true;
  }
  return false;
}

/** Letters have numbers from 40 to 7F. */
const [FOUR, SEVEN] = [0x34, 0x37];

const characterAt = (file: Buffer, at: number): string => String.fromCharCode(file[at] ?? 0);

/** A name in a file is no longer than this (ISO 32000-1 Annex C). */
const LONGEST = 127;

function isWithinName(file: Buffer, at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 3 * LONGEST); back -= 1) {
    const byte = file[back]!;
    if (byte === SOLIDUS) return true;
    if (DELIMITERS.has(byte)) return false;
  }
  return false;
}

/** White space and delimiters, which end a name (ISO 32000-1 §7.2.2). */
const DELIMITERS = new Set([...Buffer.from('\0\t\n\f\r ()<>[]{}%')]);
