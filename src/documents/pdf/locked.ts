import { createCipheriv, createHash } from 'node:crypto';
import { namesIn } from './names.ts';

const MAX_DICTIONARY = 16_384;

/**
 * True for a PDF that certainly does not open without a password, encrypted by revision 6 (ISO 32000-2 §7.6.4), whose hash takes
 * pdf.js longer than to read a letter. False leaves the question open: pdf.js knows the older revisions, and what is written unusually.
 */
export function isLocked(bytes: Uint8Array, names = namesIn(bytes)): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!names.has('/Encrypt') || file.toString('latin1', 0, 5) !== '%PDF-') return false;
  const dictionary = encryptionOf(file);
  if (!NEWEST.every((entry) => entry.test(dictionary))) return false;
  const check = stringAfter('U', dictionary);
  return check.length >= 48 && !hashOf(check.subarray(32, 40)).equals(check.subarray(0, 32));
}

const NEWEST = [/\/Filter\s*\/Standard\b/, /\/V\s+5\b/, /\/R\s+6\b/, /\/Length\s+256\b/];

/** The text of the encryption dictionary that the file's last trailer names; '' unless there is exactly one. */
function encryptionOf(file: Buffer): string {
  const end = file.lastIndexOf('startxref');
  const at = Number(/^startxref\s+(\d{1,12})\s/.exec(file.toString('latin1', end, end + 40))?.[1] ?? NaN);
  if (end < 0 || !(at < end)) return '';
  const isTable = file.toString('latin1', at, at + 4) === 'xref';
  const from = isTable ? file.indexOf('trailer', at) : at;
  const until = isTable ? end : file.indexOf('stream', at);
  if (from < 0 || until < from) return '';
  const trailer = file.toString('latin1', from, Math.min(until, from + MAX_DICTIONARY));
  const reference = /\/Encrypt\s+(\d{1,10} \d{1,5}) R\b/.exec(trailer)?.[1];
  if (reference === undefined) return '';
  const opening = `\n${reference} obj`;
  const start = file.indexOf(opening);
  if (start < 0 || file.indexOf(opening, start + 1) >= 0) return '';
  const close = file.indexOf('endobj', start);
  return file.toString('latin1', start, Math.min(close, start + MAX_DICTIONARY));
}

/** The bytes of a string in a dictionary, hexadecimal or literal (ISO 32000-1 §7.3.4); none if it is not there. */
function stringAfter(key: string, dictionary: string): Buffer {
  const found = new RegExp(`/${key}\\s*(?:<([\\da-fA-F\\s]*)>|\\(((?:[^\\\\()]|\\\\[\\s\\S])*)\\))`).exec(
    dictionary,
  );
  const [, hex, literal = ''] = found ?? [];
  if (hex !== undefined) return Buffer.from(hex.replace(/\s/g, ''), 'hex');
  const text = literal.replace(/\\(?:([0-7]{1,3})|(\r\n|[\s\S]))|\r\n?/g, (_whole, octal, other) => {
    if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8) & 0xff);
    return other === undefined ? '\n' : (ESCAPED[other] ?? other);
  });
  return Buffer.from(text, 'latin1');
}

const ESCAPED: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f',
  '\r\n': '',
  '\r': '',
  '\n': '',
};

/** The hash of the empty password with a salt (ISO 32000-2 §7.6.4.3.4, algorithm 2.B). */
function hashOf(salt: Uint8Array): Buffer {
  let key = createHash('sha256').update(salt).digest();
  let last = 0;
  for (let round = 0; round < 64 || last > round - 32; round += 1) {
    const cipher = createCipheriv('aes-128-cbc', key.subarray(0, 16), key.subarray(16, 32));
    const mixed = cipher.setAutoPadding(false).update(Buffer.alloc(64 * key.length, key));
    last = mixed.at(-1)!;
    const sum = mixed.subarray(0, 16).reduce((all, byte) => all + byte, 0);
    key = createHash(HASHES[sum % 3]!)
      .update(mixed)
      .digest();
  }
  return key.subarray(0, 32);
}

const HASHES = ['sha256', 'sha384', 'sha512'] as const;
