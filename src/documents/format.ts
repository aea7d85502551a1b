import { decodeText, looksLikeText } from './charset.ts';
import type { DocumentKind } from './document.ts';
import { readHeaderLines } from './envelope.ts';
import { readPictureHeader } from './ocr/picture-header.ts';
import { openZip } from './zip.ts';

/** Larger files are not read, in bytes. */
export const MAX_BYTES = 60 * 1024 * 1024;

/** What the name of a file promises; null for names that promise nothing that we read. */
function kindByName(name: string): DocumentKind | null {
  const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase();
  switch (extension) {
    case 'eml':
    case 'mail':
      return 'mail';
    case 'pdf':
      return 'pdf';
    case 'docx':
      return 'docx';
    case 'txt':
    case 'text':
    case 'md':
    case 'csv':
    case 'tsv':
      return 'text';
    case 'htm':
    case 'html':
    case 'xhtml':
      return 'html';
    default:
      return null;
  }
}

const MEDIA_TYPES: Readonly<Record<Exclude<DocumentKind, 'other' | 'image'>, string>> = {
  mail: 'message/rfc822',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  text: 'text/plain',
  html: 'text/html',
};

const MAGIC: readonly (readonly [string, readonly number[]])[] = [
  ['application/zip', [0x50, 0x4b, 0x03, 0x04]],
  ['application/x-ole-storage', [0xd0, 0xcf, 0x11, 0xe0]],
  ['application/rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
];

/** The media type to show for a document of this kind. */
export function mediaTypeOf(kind: DocumentKind, declared: string | null, bytes: Uint8Array): string {
  if (kind === 'image') return `image/${readPictureHeader(bytes)?.type ?? 'unknown'}`;
  if (kind !== 'other') return MEDIA_TYPES[kind];
  const known = MAGIC.find(([, magic]) => magic.every((byte, index) => bytes[index] === byte));
  return known?.[0] ?? declared ?? 'application/octet-stream';
}

/**
 * Decides what the bytes are: by their content where that is certain, else by the name, else by the declared media type. The
 * kind that a name promises stays where the content contradicts it, so that the reader of that format can say what is wrong.
 */
export function detectKind(bytes: Uint8Array, name: string, declared: string | null): DocumentKind {
  if (startsWithin(bytes, '%PDF-', 1024)) return 'pdf';
  const promised = kindByName(name) ?? kindByType(declared);
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    return isWord(bytes) || (promised === 'docx' && !isZip(bytes)) ? 'docx' : 'other';
  }
  if (readPictureHeader(bytes) !== null) return 'image';
  if (MAGIC.some(([, magic]) => magic.every((byte, index) => bytes[index] === byte))) {
    return promised === 'mail' || promised === 'pdf' || promised === 'docx' ? promised : 'other';
  }
  if (promised === 'mail' || promised === 'pdf' || promised === 'docx') return promised;
  if (!looksLikeText(bytes)) return promised ?? 'other';
  if (looksSent(bytes)) return 'mail';
  if (promised !== null) return promised;
  const start = decodeText(bytes.subarray(0, 1024)).trimStart().toLowerCase();
  if (start.startsWith('<!doctype html') || start.startsWith('<html')) return 'html';
  return declared === null && !/\.[a-z0-9]{1,8}$/i.test(name) ? 'text' : 'other';
}

function kindByType(declared: string | null): DocumentKind | null {
  switch (declared?.toLowerCase()) {
    case 'message/rfc822':
      return 'mail';
    case 'application/pdf':
      return 'pdf';
    case 'text/plain':
      return 'text';
    case 'text/html':
      return 'html';
    default:
      return null;
  }
}

function startsWithin(bytes: Uint8Array, magic: string, limit: number): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, limit)).includes(magic);
}

function isWord(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('word/document.xml');
}

function isZip(bytes: Uint8Array): boolean {
  try {
    return openZip(bytes).names.length > 0;
  } catch {
    return false;
  }
}

/** Headers that only a mail that was sent has: a letter in plain text may well begin with "From:" and "Subject:". */
function looksSent(bytes: Uint8Array): boolean {
  const names = new Set(readHeaderLines(bytes.subarray(0, 65_536)).map((line) => line.name));
  const traces = ['received', 'message-id', 'mime-version', 'return-path', 'dkim-signature', 'delivered-to'];
  return names.has('from') && traces.some((name) => names.has(name));
}
