import { openUnpacking, readArchive, type UnpackingBudget } from './containers/archive.ts';
import { readTnef } from './containers/tnef.ts';
import type { Document, Page } from './document.ts';
import { detectKind, MAX_BYTES, mediaTypeOf } from './format.ts';
import { readHtml } from './html/html.ts';
import { late } from './late.ts';
import type { ReadAttachment } from './mail/mail.ts';
import { type NameGiver, openNames } from './names.ts';
import type { ScannedPage } from './ocr/scanned-page.ts';
import { readDocx } from './office/docx.ts';
import { readOdt } from './office/odt.ts';
import { picturesOf } from './office/office-pictures.ts';
import { readRtf } from './office/rtf.ts';
import { readXlsx } from './office/xlsx.ts';
import { loadPdfReader } from './pdf/loading.ts';
import { type Content, contentOf, described, page, unreadable } from './rows.ts';
import { readTextRows } from './text.ts';
import { decodeUndeclared } from './undeclared.ts';

/** Documents in one message, at any depth. */
const MAX_DOCUMENTS = 600;
/** A mail in a mail in a mail … */
const MAX_DEPTH = 5;
const MAX_TEXT = 8 * 1024 * 1024;

const loadMailReader = late(() => import('./mail/mail.ts'));
const loadSmimeReader = late(() => import('./containers/smime.ts'));

interface Message {
  readonly giveName: NameGiver;
  documents: number;
  /** Pages that are pictures, collected on the way. */
  readonly scans: ScannedPage[];
  readonly unpacking: UnpackingBudget;
  /** Set where attachments are collected instead of read. */
  readonly parts: Part[] | null;
}

/** An attachment as it came. */
export interface Part {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** A message as far as it is text. */
export interface Skimmed {
  readonly document: Document;
  /** Its pages that are pictures, in order; in `document` they are empty, or hold the text layer that came with them. */
  readonly scans: readonly ScannedPage[];
}

/**
 * Reads a file's bytes into a document, in this process. Never throws for bad input: a document that could not be read says why
 * in `problem`. `name` is the file's name; the content decides what it is. The bytes are left as they are. Pictures are not read.
 */
export async function readDocument(bytes: Uint8Array, name: string): Promise<Document> {
  return (await skimDocument(bytes, name)).document;
}

/** The same, with the pages that are pictures. */
export async function skimDocument(bytes: Uint8Array, name: string): Promise<Skimmed> {
  const message = openMessage(name, null);
  const document = await readOne(bytes, name, null, message, 0);
  return { document, scans: message.scans };
}

/**
 * Reads a document without its attachments, which are given as they came, in order; `document.attachments` is empty. For messages
 * of which one part cannot be read within the limits.
 */
export async function readWithoutAttachments(
  bytes: Uint8Array,
  name: string,
): Promise<Skimmed & { readonly parts: readonly Part[] }> {
  const parts: Part[] = [];
  const message = openMessage(name, parts);
  const document = await readOne(bytes, name, null, message, 0);
  return { document: { ...document, attachments: [] }, scans: message.scans, parts };
}

function openMessage(name: string, parts: Part[] | null): Message {
  return { giveName: openNames([name]), documents: 0, unpacking: openUnpacking(), scans: [], parts };
}

async function readOne(
  bytes: Uint8Array,
  name: string,
  declared: string | null,
  message: Message,
  depth: number,
  sha256?: string,
): Promise<Document> {
  message.documents += 1;
  const kind = detectKind(bytes, name, declared);
  const content = await readContent(bytes, name, kind, message, depth).catch(() =>
    unreadable(kind, 'corrupt', `${name} is damaged and cannot be read.`),
  );
  return { ...described(bytes, name, mediaTypeOf(content.kind, declared, bytes), sha256), ...content };
}

async function readContent(
  bytes: Uint8Array,
  name: string,
  kind: Document['kind'],
  message: Message,
  depth: number,
): Promise<Content> {
  if (bytes.byteLength === 0) return unreadable(kind, 'empty', `${name} is empty: ask for it again.`);
  if (bytes.byteLength > MAX_BYTES) {
    return unreadable(
      kind,
      'too-large',
      `${name} is larger than ${MAX_BYTES / 1024 / 1024} MB and was not read.`,
    );
  }
  if (message.documents > MAX_DOCUMENTS) {
    return unreadable(
      'other',
      'too-large',
      `${name} was not read: the message has more than ${MAX_DOCUMENTS} attachments.`,
    );
  }
  if (isPgpMessage(bytes))
    return unreadable('other', 'encrypted', `${name} is encrypted with PGP: ask for it without encryption.`);
  switch (kind) {
    case 'mail': {
      const { readMail } = await loadMailReader();
      return await readMail(bytes, name, attachmentReader(message, depth));
    }
    case 'pdf': {
      const { readPdf } = await loadPdfReader();
      const { content, scanned } = await readPdf(bytes, name, attachmentReader(message, depth));
      for (const { number, keepsText } of scanned)
        message.scans.push({ document: name, page: number, source: 'pdf', index: number, bytes, keepsText });
      return content;
    }
    case 'text':
    case 'html':
      return await readPlain(bytes, name, kind);
    case 'docx':
    case 'odt': {
      const content = kind === 'docx' ? readDocx(bytes, name) : readOdt(bytes, name);
      if (content.problem?.code !== 'empty') return content;
      const pictures = picturesOf(bytes);
      return pictures.length === 0 ? content : await withPictures(content, name, pictures, message);
    }
    case 'xlsx':
      return readXlsx(bytes, name);
    case 'image':
      return await withPictures(contentOf('image'), name, [bytes], message);
    case 'rtf':
      return readRichText(bytes, name);
    case 'zip':
      return await readArchive(bytes, name, message.unpacking, attachmentReader(message, depth));
    case 'tnef':
      return await readTnef(bytes, name, attachmentReader(message, depth));
    case 'smime': {
      const { readSmime } = await loadSmimeReader();
      const { readMail } = await loadMailReader();
      const readAttachment = attachmentReader(message, depth);
      return await readSmime(bytes, name, (inner) => readMail(inner, name, readAttachment), readAttachment);
    }
    case 'other':
      return contentOf(kind);
  }
}

function attachmentReader(message: Message, depth: number): ReadAttachment {
  return async (bytes, wanted, mediaType, sha256) => {
    const name = message.giveName(wanted, mediaType === 'message/rfc822' ? 'message.eml' : 'attachment');
    if (message.parts !== null) {
      message.parts.push({ name, mediaType, bytes });
      return { ...described(bytes, name, mediaType, sha256), ...contentOf('other') };
    }
    if (depth < MAX_DEPTH) return await readOne(bytes, name, mediaType, message, depth + 1, sha256);
    const detail = `${name} was not read: it lies more than ${MAX_DEPTH} messages deep.`;
    return { ...described(bytes, name, mediaType, sha256), ...unreadable('other', 'too-large', detail) };
  };
}

/** Content whose pages are pictures; what is no more than a logo is none. */
async function withPictures(
  content: Content,
  name: string,
  pictures: readonly Uint8Array[],
  message: Message,
): Promise<Content> {
  const { lookAtPicture } = await import('./ocr/look.ts');
  const pages: Page[] = [];
  let reason: Content['problem'] = null;
  for (const picture of pictures) {
    const { frames, problem } = lookAtPicture(picture);
    reason ??= problem === null ? null : { code: problem, detail: PICTURE_PROBLEMS[problem](name) };
    for (const index of frames) {
      pages.push(page(pages.length + 1, []));
      const at = { document: name, page: pages.length, index, bytes: picture };
      message.scans.push({ ...at, source: 'picture', keepsText: false });
    }
  }
  const empty = { code: 'no-text', detail: `${name} holds no text, only pictures.` } as const;
  return {
    ...content,
    pages,
    problem: reason ?? (pages.length === 0 && content.kind === 'image' ? null : empty),
  };
}

const PICTURE_PROBLEMS = {
  corrupt: (name: string) =>
    `${name} is damaged and cannot be read as a picture, or not the whole of it: ask for it again.`,
  'too-large': (name: string) => `${name} is a picture of too many pixels to be read: ask for a smaller one.`,
} as const;

function isPgpMessage(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 64)).toString(
    'latin1',
  );
  return start.trimStart().startsWith('-----BEGIN PGP MESSAGE-----');
}

function readRichText(bytes: Uint8Array, name: string): Content {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const { rows, hidden } = readRtf(source);
  const read = page(null, rows);
  if (read.text.trim() === '') return unreadable('rtf', 'empty', `${name} holds no text.`);
  return contentOf('rtf', { pages: [read], ...(hidden === '' ? {} : { hidden }) });
}

async function readPlain(bytes: Uint8Array, name: string, kind: 'text' | 'html'): Promise<Content> {
  if (bytes.byteLength > MAX_TEXT) {
    return unreadable(
      kind,
      'too-large',
      `${name} holds more text than a request: over ${MAX_TEXT / 1024 / 1024} MB.`,
    );
  }
  const text = await decodeUndeclared(bytes);
  if (/\0/.test(text.slice(0, 4096)))
    return unreadable(kind, 'corrupt', `${name} is no text: it holds binary data.`);
  const { rows, hidden } = kind === 'html' ? readHtml(text) : { rows: readTextRows(text), hidden: '' };
  const read = page(null, rows);
  if (read.text.trim() === '') return unreadable(kind, 'empty', `${name} holds no text.`);
  return contentOf(kind, { pages: [read], ...(hidden === '' ? {} : { hidden }) });
}
