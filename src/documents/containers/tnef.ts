import { decodeNamed, decodeText } from '../charset.ts';
import type { Document } from '../document.ts';
import { readHtml } from '../html/html.ts';
import type { ReadAttachment } from '../mail/mail.ts';
import { readRtf } from '../office/rtf.ts';
import { inflateRtf } from '../office/rtf-packed.ts';
import { codePage } from '../office/rtf-words.ts';
import { type Content, contentOf, page, unreadable } from '../rows.ts';
import { readTextRows } from '../text.ts';
import { readProperties } from './mapi.ts';

const SIGNATURE = 0x223e9f78;
const ATTACHMENT = 2;
/** Attributes (MS-OXTNEF 2.1.3.1) without the type in their upper half. */
const BODY = 0x800c;
const RENDER_DATA = 0x9002;
const DATA = 0x800f;
const TITLE = 0x8010;
const CODE_PAGE = 0x9007;
const MESSAGE_PROPERTIES = 0x9003;
const ATTACHMENT_PROPERTIES = 0x9005;
/** Properties (MS-OXPROPS). */
const TAG = {
  body: 0x1000,
  rtf: 0x1009,
  html: 0x1013,
  data: 0x3701,
  file: 0x3704,
  longFile: 0x3707,
  mediaType: 0x370e,
} as const;
const MAX_ATTACHMENTS = 300;

interface Part {
  name: string | undefined;
  mediaType: string | undefined;
  bytes: Uint8Array | undefined;
}

/**
 * Reads what Outlook wraps a mail in (TNEF, MS-OXTNEF): its text and its attachments. A file that ends too early, or whose sums
 * are wrong, keeps what was read of it and says so.
 */
export async function readTnef(
  bytes: Uint8Array,
  name: string,
  readAttachment: ReadAttachment,
): Promise<Content> {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.length < 6 || view.readUInt32LE(0) !== SIGNATURE)
    return unreadable('tnef', 'corrupt', `${name} is damaged and cannot be unpacked: ask for it again.`);
  const parts: Part[] = [];
  const body: { text?: string; html?: string; rtf?: string } = {};
  let charset = 'windows-1252';
  let sound = true;
  let at = 6;
  while (at < view.length && parts.length <= MAX_ATTACHMENTS) {
    if (at + 11 > view.length) {
      sound &&= isPadding(view, at);
      break;
    }
    const level = view[at]!;
    const id = view.readUInt16LE(at + 1);
    const length = view.readUInt32LE(at + 5);
    const data = view.subarray(at + 9, at + 9 + length);
    if (data.length < length || at + 9 + length + 2 > view.length || (level !== 1 && level !== ATTACHMENT)) {
      sound &&= isPadding(view, at);
      break;
    }
    if (view.readUInt16LE(at + 9 + length) !== sumOf(data)) sound = false;
    at += 9 + length + 2;
    if (id === CODE_PAGE && data.length >= 4) charset = codePage(data.readUInt32LE(0));
    else if (id === BODY) body.text = decodeNamed(charset, withoutEnd(data));
    else if (id === MESSAGE_PROPERTIES) readMessage(data, charset, body);
    else if (id === RENDER_DATA) parts.push({ name: undefined, mediaType: undefined, bytes: undefined });
    else if (parts.length > 0) addTo(parts.at(-1)!, id, data, charset);
  }
  const attachments: Document[] = [];
  for (const { name: file, mediaType, bytes: content } of parts)
    if (content !== undefined)
      attachments.push(await readAttachment(content, file, mediaType ?? 'application/octet-stream'));
  const rows = rowsOf(body);
  const detail = `${name} is cut off or damaged: not all of it could be unpacked. Ask for it again as a plain mail.`;
  return contentOf('tnef', {
    pages: rows.rows.length === 0 ? [] : [page(null, rows.rows)],
    attachments,
    ...(rows.hidden === '' ? {} : { hidden: rows.hidden }),
    problem: sound ? null : { code: 'corrupt', detail },
  });
}

/** The richest of the bodies, which all say the same. */
function rowsOf({
  text,
  html,
  rtf,
}: {
  text?: string;
  html?: string;
  rtf?: string;
}): ReturnType<typeof readHtml> {
  if (html !== undefined) return readHtml(html);
  if (rtf !== undefined) {
    const read = readRtf(rtf);
    if (read.rows.length > 0) return read;
  }
  return { rows: readTextRows(text ?? ''), hidden: '' };
}

function readMessage(
  data: Buffer,
  charset: string,
  body: { text?: string; html?: string; rtf?: string },
): void {
  const properties = readProperties(data, charset);
  const text = properties.get(TAG.body);
  const html = properties.get(TAG.html);
  const rtf = properties.get(TAG.rtf);
  if (typeof text === 'string') body.text = text;
  if (html !== undefined) body.html = typeof html === 'string' ? html : decodeText(html);
  if (rtf !== undefined && typeof rtf !== 'string') {
    const source = inflateRtf(rtf);
    if (source !== null) body.rtf = source;
  }
}

function addTo(part: Part, id: number, data: Buffer, charset: string): void {
  if (id === DATA) part.bytes = data;
  else if (id === TITLE) part.name ??= decodeNamed(charset, withoutEnd(data));
  else if (id === ATTACHMENT_PROPERTIES) {
    const properties = readProperties(data, charset);
    const named = properties.get(TAG.longFile) ?? properties.get(TAG.file);
    const mediaType = properties.get(TAG.mediaType);
    const content = properties.get(TAG.data);
    if (typeof named === 'string' && named !== '') part.name = named;
    if (typeof mediaType === 'string' && mediaType !== '') part.mediaType = mediaType;
    // An embedded message: 16 bytes that say of which kind, then TNEF again.
    if (content !== undefined && typeof content !== 'string') part.bytes ??= content.subarray(16);
  }
}

function isPadding(view: Buffer, from: number): boolean {
  return view.subarray(from).every((byte) => byte === 0);
}

function sumOf(data: Uint8Array): number {
  let sum = 0;
  for (const byte of data) sum = (sum + byte) & 0xffff;
  return sum;
}

function withoutEnd(data: Buffer): Buffer {
  const end = data.indexOf(0);
  return end < 0 ? data : data.subarray(0, end);
}
