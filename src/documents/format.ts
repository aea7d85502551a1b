import { decodeText, looksLikeText } from './charset.ts';
import { openZip, type Zip } from './containers/zip.ts';
import type { DocumentKind } from './document.ts';
import { readHeaderLines } from './mail/envelope.ts';
import { readPictureHeader } from './ocr/picture-header.ts';

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
    case 'docm':
    case 'dotx':
      return 'docx';
    case 'odt':
    case 'ott':
      return 'odt';
    case 'xlsx':
    case 'xlsm':
      return 'xlsx';
    case 'rtf':
      return 'rtf';
    case 'zip':
      return 'zip';
    case 'p7m':
      return 'smime';
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
  odt: 'application/vnd.oasis.opendocument.text',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  rtf: 'application/rtf',
  zip: 'application/zip',
  tnef: 'application/vnd.ms-tnef',
  smime: 'application/pkcs7-mime',
  text: 'text/plain',
  html: 'text/html',
};

const MAGIC: readonly (readonly [string, readonly number[]])[] = [
  ['application/x-ole-storage', [0xd0, 0xcf, 0x11, 0xe0]],
];

/** The media type to show for a document of this kind. */
export function mediaTypeOf(kind: DocumentKind, declared: string | null, bytes: Uint8Array): string {
  if (kind === 'image') return `image/${readPictureHeader(bytes)?.type ?? 'unknown'}`;
  if (kind !== 'other') return MEDIA_TYPES[kind];
  const known = MAGIC.find(([, magic]) => begins(bytes, magic));
  return known?.[0] ?? declared ?? 'application/octet-stream';
}

/** The media type that the name of a file in an archive promises. */
export function mediaTypeByName(name: string): string {
  const kind = kindByName(name);
  return kind === null || kind === 'other' || kind === 'image'
    ? 'application/octet-stream'
    : MEDIA_TYPES[kind];
}

/** Kinds whose readers can say what is wrong with other bytes under their name. */
const STRICT: readonly (DocumentKind | null)[] = ['mail', 'pdf', 'docx', 'odt', 'xlsx', 'zip', 'smime'];

/**
 * Decides what the bytes are: by their content where that is certain, else by the name, else by the declared media type. The
 * kind that a name promises stays where the content contradicts it, so that the reader of that format can say what is wrong.
 */
export function detectKind(bytes: Uint8Array, name: string, declared: string | null): DocumentKind {
  if (startsWithin(bytes, '%PDF-', 5)) return 'pdf';
  const promised = kindByName(name) ?? kindByType(declared);
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return kindOfZip(bytes, promised);
  if (begins(bytes, [0x78, 0x9f, 0x3e, 0x22])) return 'tnef';
  if (begins(bytes, [0x7b, 0x5c, 0x72, 0x74, 0x66])) return 'rtf';
  if (isCms(bytes)) return 'smime';
  if (startsWithin(bytes, '%PDF-', 1024) && !looksSent(bytes)) return 'pdf';
  if (readPictureHeader(bytes) !== null) return 'image';
  const isStrict = STRICT.includes(promised);
  if (MAGIC.some(([, magic]) => begins(bytes, magic))) return isStrict ? promised! : 'other';
  if (isStrict) return promised!;
  if (!looksLikeText(bytes)) return promised ?? 'other';
  if (looksSent(bytes)) return 'mail';
  if (promised !== null) return promised === 'rtf' ? 'text' : promised;
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
    case 'application/pkcs7-mime':
    case 'application/x-pkcs7-mime':
      return 'smime';
    case 'application/zip':
    case 'application/x-zip-compressed':
      return 'zip';
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

function begins(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

/** Kinds of documents that are ZIP files. */
const OFFICE: readonly DocumentKind[] = ['docx', 'odt', 'xlsx'];

/** Documents that are ZIP files by what lies in them; what else lies in a ZIP file is an archive. */
function kindOfZip(bytes: Uint8Array, promised: DocumentKind | null): DocumentKind {
  let zip: Zip;
  try {
    zip = openZip(bytes);
  } catch {
    const isWord = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
      'word/document.xml',
    );
    if (promised !== null && OFFICE.includes(promised)) return promised;
    return isWord ? 'docx' : 'zip';
  }
  const names = new Set(zip.names);
  if (names.has('word/document.xml')) return 'docx';
  if (names.has('xl/workbook.xml')) return 'xlsx';
  // Slides and programs are no archives of documents.
  if (names.has('[Content_Types].xml') || names.has('META-INF/MANIFEST.MF')) return 'other';
  if (!names.has('mimetype')) return 'zip';
  return names.has('content.xml') && isText(zip) ? 'odt' : 'other';
}

function isText(zip: Zip): boolean {
  try {
    return Buffer.from(zip.read('mimetype', 200) ?? []).includes('opendocument.text');
  } catch {
    return false;
  }
}

/** Signed or encrypted data in CMS (RFC 5652): a sequence that begins with its object identifier 1.2.840.113549.1.7.x. */
function isCms(bytes: Uint8Array): boolean {
  if (startsWithin(bytes, '-----BEGIN PKCS7-----', 64) || startsWithin(bytes, '-----BEGIN CMS-----', 64))
    return true;
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 24));
  return (
    bytes[0] === 0x30 &&
    start.includes(Buffer.from([0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07]))
  );
}

/** Headers that only a mail that was sent has: a letter in plain text may well begin with "From:" and "Subject:". */
function looksSent(bytes: Uint8Array): boolean {
  const names = new Set(readHeaderLines(bytes.subarray(0, 65_536)).map((line) => line.name));
  const traces = ['received', 'message-id', 'mime-version', 'return-path', 'dkim-signature', 'delivered-to'];
  return names.has('from') && traces.some((name) => names.has(name));
}
