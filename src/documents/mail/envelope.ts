import addressparser from 'nodemailer/lib/addressparser';
import { decodeText } from '../charset.ts';
import type { Address, Envelope } from '../document.ts';
import { decodeWords } from './encoded-words.ts';

const FIELD = /^([!-9;-~]+)[ \t]*:[ \t]?([\s\S]*)$/;
const MAX_HEADER = 1_048_576;
const LF = 10;
const CR = 13;
const SPACE = 32;

/** A header line: name in lower case, value unfolded and otherwise as it came. */
export type HeaderLine = Envelope['headers'][number];

/** The header lines at the start of the bytes, in order; stops at the empty line or at the first line that is no header. */
export function readHeaderLines(bytes: Uint8Array): HeaderLine[] {
  const text = decodeText(bytes.subarray(0, headerEnd(bytes))).replace(/^\ufeff?(?:[ \t]*\r?\n)*/, '');
  const lines: { name: string; value: string }[] = [];
  for (const [index, line] of text.split(/\r\n|\n|\r/).entries()) {
    if (line === '') break;
    if (index === 0 && /^>?From /.test(line)) continue;
    if (/^[ \t]/.test(line)) {
      const last = lines.at(-1);
      if (last === undefined) break;
      last.value = `${last.value} ${line.trim()}`.trim();
      continue;
    }
    const match = FIELD.exec(line);
    if (match === null) break;
    lines.push({ name: (match[1] ?? '').toLowerCase(), value: (match[2] ?? '').trim() });
  }
  return lines;
}

/** Where the first empty line after a line with text begins, so that the body need not be decoded; at most `MAX_HEADER`. */
function headerEnd(bytes: Uint8Array): number {
  const limit = Math.min(bytes.length, MAX_HEADER);
  let blank = true;
  let begun = false;
  for (let at = 0; at < limit; at += 1) {
    const byte = bytes[at]!;
    if (byte === LF || byte === CR) {
      if (blank && begun) return at;
      if (byte === CR && bytes[at + 1] === LF) at += 1;
      blank = true;
    } else {
      blank = false;
      begun ||= byte > SPACE && byte < 0x80;
    }
  }
  return limit;
}

/** The envelope of a mail from its header lines (RFC 5322). Values of repeated fields come from the first, except From. */
export function readEnvelope(headers: readonly HeaderLine[]): Envelope {
  const all = (name: string): string[] =>
    headers.filter((line) => line.name === name).map((line) => line.value);
  const first = (name: string): string | null => all(name)[0] ?? null;
  const from = all('from');
  return {
    messageId: messageIds(first('message-id'))[0] ?? null,
    inReplyTo: messageIds(first('in-reply-to'))[0] ?? null,
    references: messageIds(first('references')),
    from: from.flatMap(readAddresses),
    fromLines: from.length,
    sender: readAddresses(first('sender'))[0] ?? null,
    replyTo: all('reply-to').flatMap(readAddresses),
    returnPath: readAddresses(first('return-path'))[0]?.address || null,
    to: all('to').flatMap(readAddresses),
    cc: all('cc').flatMap(readAddresses),
    subject: first('subject') === null ? null : decodeWords(first('subject') ?? ''),
    date: readDate(first('date')),
    autoSubmitted: first('auto-submitted')?.split(';')[0]?.trim().toLowerCase() ?? null,
    precedence: first('precedence')?.trim().toLowerCase() ?? null,
    headers,
  };
}

function messageIds(value: string | null): string[] {
  if (value === null) return [];
  const ids = value.match(/<[^<>\s]+>/g);
  return ids ?? (/^\S+@\S+$/.test(value) ? [`<${value}>`] : []);
}

/** Values in which there is nothing to parse, as in most: an address alone, or plain words and an address. */
const ADDRESS = '[\\w+-]+(?:\\.[\\w+-]+)*@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+';
const PLAIN = new RegExp(`^(?:(${ADDRESS})|(?:([A-Za-z]+(?: [A-Za-z0-9]+)*) )?<(${ADDRESS})>)$`);

/** Addresses of a header's value; punycode stays as it came, names are decoded. */
function readAddresses(value: string | null): Address[] {
  if (value === null || value === '') return [];
  const plain = PLAIN.exec(value);
  if (plain !== null) return [{ address: (plain[1] ?? plain[3]!).toLowerCase(), name: plain[2] ?? '' }];
  return addressparser(value.slice(0, 65_536), { flatten: true }).map((one) => ({
    address: (one.address ?? '').trim().toLowerCase(),
    name: decodeWords(one.name ?? '').trim(),
  }));
}

/** ISO 8601 in UTC; null for a date that is invalid or has no time zone. */
function readDate(value: string | null): string | null {
  const plain = value?.replace(/\([^()]*\)/g, ' ').trim() ?? '';
  if (!/(?:[+-]\d{4}|\b(?:UTC?|GMT|Z|[ECMP][SD]T))$/i.test(plain)) return null;
  const time = Date.parse(plain);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
