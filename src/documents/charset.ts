/**
 * Text of bytes whose character set nobody declared: a byte order mark decides (UTF-8, UTF-16), then UTF-16 by its
 * zero bytes, then UTF-8 if nearly all of it is that, else windows-1252, which never fails.
 */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const wide = zeroBytes(bytes);
  if (wide !== null) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return damagedUtf8(bytes) ?? fromWindows1252(bytes);
  }
}

/** Text in UTF-8 of which a few bytes are none, those as U+FFFD; null where hardly anything beyond ASCII is UTF-8. */
function damagedUtf8(bytes: Uint8Array): string | null {
  const text = new TextDecoder('utf-8').decode(bytes);
  let [lost, kept] = [0, 0];
  for (const letter of text)
    if (letter === '\ufffd') lost += 1;
    else if (letter > '\u007f') kept += 1;
  return kept > 4 * lost ? text : null;
}

/** What windows-1252 has at 0x80 to 0x9f; holes as the control characters that ISO 8859-1 has there. */
const WINDOWS =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

// Node 20's TextDecoder reads windows-1252 as ISO 8859-1: no dashes, no quotation marks.
function fromWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (one) => WINDOWS[one.charCodeAt(0) - 0x80] ?? one);
}

/** A letter of UTF-8 that was read as two or three of windows-1252: "Ã¤" for "ä". */
const MISREAD = /[\u00c2-\u00f4][\u0080-\u00bf\u0152-\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]/;
/** What windows-1252 has not. */
const BEYOND = new RegExp(`[^\\u0000-\\u00ff${WINDOWS}]`, 'u');

/** The text as it was meant, where all of its letters beyond ASCII are UTF-8 that was read as windows-1252; else as it is. */
export function mendMisread(whole: string): string {
  // The last byte of a closing quotation mark is none of windows-1252.
  const text = whole.replaceAll('â€\ufffd', 'â€\u009d');
  if (!MISREAD.test(text) || BEYOND.test(text)) return whole;
  const bytes = Uint8Array.from(text, (one) =>
    one.charCodeAt(0) <= 0xff ? one.charCodeAt(0) : 0x80 + WINDOWS.indexOf(one),
  );
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return whole;
  }
}

/** Text of bytes in a named character set (WHATWG labels); windows-1252 if the name is unknown. */
export function decodeNamed(charset: string, bytes: Uint8Array): string {
  try {
    const decoder = new TextDecoder(charset);
    return decoder.encoding === 'windows-1252' ? fromWindows1252(bytes) : decoder.decode(bytes);
  } catch {
    return fromWindows1252(bytes);
  }
}

function zeroBytes(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, 512);
  if (sample.length < 8) return null;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < sample.length; at += 1) {
    if (sample[at] !== 0) continue;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  }
  if (odd > sample.length * 0.3 && even < sample.length * 0.05) return 'utf-16le';
  if (even > sample.length * 0.3 && odd < sample.length * 0.05) return 'utf-16be';
  return null;
}

/** True if the bytes are text rather than some binary format: hardly any control characters. */
export function looksLikeText(bytes: Uint8Array): boolean {
  const sample = decodeText(bytes.subarray(0, 4096));
  let odd = 0;
  for (const character of sample) {
    const code = character.codePointAt(0) ?? 0;
    if (
      code === 0xfffd ||
      (code < 32 && !'\t\n\r\f\v\u001b'.includes(character)) ||
      (code >= 0x7f && code < 0xa0)
    )
      odd += 1;
  }
  return odd <= sample.length * 0.02;
}
