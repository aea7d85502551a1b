import { decodeNamed } from '../charset.ts';

const WORD = /=\?([\w.:+-]+)(?:\*[\w-]*)?\?([bq])\?([^?\s]*)\?=/gi;
const BETWEEN = /(=\?[\w.:+*-]+\?[bq]\?[^?\s]*\?=)\s+(?==\?[\w.:+*-]+\?[bq]\?[^?\s]*\?=)/gi;

/** A header's value with its encoded words decoded (RFC 2047); what cannot be decoded stays as it came. */
export function decodeWords(value: string): string {
  // Neighbouring words of one character set are joined as bytes: senders split inside characters.
  const runs: { charset: string; bytes: Uint8Array[] }[] = [];
  let out = '';
  let at = 0;
  const joined = value.replace(BETWEEN, '$1');
  const finish = (): void => {
    for (const run of runs) out += decodeNamed(run.charset, Buffer.concat(run.bytes));
    runs.length = 0;
  };
  for (const match of joined.matchAll(WORD)) {
    if (match.index > at) finish();
    out += joined.slice(at, match.index);
    at = match.index + match[0].length;
    const charset = (match[1] ?? 'utf-8').toLowerCase();
    const bytes =
      match[2]?.toLowerCase() === 'b' ? Buffer.from(match[3] ?? '', 'base64') : fromQ(match[3] ?? '');
    const last = runs.at(-1);
    if (last !== undefined && last.charset === charset) last.bytes.push(bytes);
    else runs.push({ charset, bytes: [bytes] });
  }
  finish();
  return out + joined.slice(at);
}

function fromQ(text: string): Uint8Array {
  const plain = text
    .replace(/_/g, ' ')
    .replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(plain, 'latin1');
}
