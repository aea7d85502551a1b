import { decodeText } from './charset.ts';
import type { Document } from './document.ts';
import { readDocx } from './docx.ts';
import { detectKind, MAX_BYTES, mediaTypeOf } from './format.ts';
import { readHtml } from './html.ts';
import type { ReadAttachment } from './mail.ts';
import { type NameGiver, openNames } from './names.ts';
import { loadPdfReader } from './pdf-loading.ts';
import { type Content, contentOf, described, page, unreadable } from './rows.ts';
import { readTextRows } from './text.ts';

/** Documents in one message, at any depth. */
const MAX_DOCUMENTS = 300;
/** A mail in a mail in a mail … */
const MAX_DEPTH = 5;
const MAX_TEXT = 8 * 1024 * 1024;

interface Message {
  readonly giveName: NameGiver;
  documents: number;
  /** Set where attachments are collected instead of read. */
  readonly parts: Part[] | null;
}

/** An attachment as it came. */
export interface Part {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/**
 * Reads a file's bytes into a document, in this process. Never throws for bad input: a document that could not be read says why
 * in `problem`. `name` is the file's name; the content decides what it is. The bytes are left as they are.
 */
export async function readDocument(bytes: Uint8Array, name: string): Promise<Document> {
  return await readOne(bytes, name, null, { giveName: openNames([name]), documents: 0, parts: null }, 0);
}

/**
 * Reads a document without its attachments, which are given as they came, in order; `document.attachments` is empty. For messages
 * of which one part cannot be read within the limits.
 */
export async function readWithoutAttachments(
  bytes: Uint8Array,
  name: string,
): Promise<{ document: Document; parts: Part[] }> {
  const parts: Part[] = [];
  const message: Message = { giveName: openNames([name]), documents: 0, parts };
  const document = await readOne(bytes, name, null, message, 0);
  return { document: { ...document, attachments: [] }, parts };
}

async function readOne(
  bytes: Uint8Array,
  name: string,
  declared: string | null,
  message: Message,
  depth: number,
): Promise<Document> {
  message.documents += 1;
  const kind = detectKind(bytes, name, declared);
  const content = await readContent(bytes, name, kind, message, depth).catch(() =>
    unreadable(kind, 'corrupt', `${name} is damaged and cannot be read.`),
  );
  return { ...described(bytes, name, mediaTypeOf(content.kind, declared, bytes)), ...content };
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
  switch (kind) {
    case 'mail': {
      const { readMail } = await import('./mail.ts');
      return await readMail(bytes, name, attachmentReader(message, depth));
    }
    case 'pdf': {
      const { readPdf } = await loadPdfReader();
      return await readPdf(bytes, name, attachmentReader(message, depth));
    }
    case 'text':
    case 'html':
      return readPlain(bytes, name, kind);
    case 'docx':
      return readDocx(bytes, name);
    case 'other':
      return contentOf(kind);
  }
}

function attachmentReader(message: Message, depth: number): ReadAttachment {
  return async (bytes, wanted, mediaType) => {
    const name = message.giveName(wanted, mediaType === 'message/rfc822' ? 'message.eml' : 'attachment');
    if (message.parts !== null) {
      message.parts.push({ name, mediaType, bytes });
      return { ...described(bytes, name, mediaType), ...contentOf('other') };
    }
    if (depth < MAX_DEPTH) return await readOne(bytes, name, mediaType, message, depth + 1);
    const detail = `${name} was not read: it lies more than ${MAX_DEPTH} messages deep.`;
    return { ...described(bytes, name, mediaType), ...unreadable('other', 'too-large', detail) };
  };
}

function readPlain(bytes: Uint8Array, name: string, kind: 'text' | 'html'): Content {
  if (bytes.byteLength > MAX_TEXT) {
    return unreadable(
      kind,
      'too-large',
      `${name} holds more text than a request: over ${MAX_TEXT / 1024 / 1024} MB.`,
    );
  }
  const text = decodeText(bytes);
  if (/\0/.test(text.slice(0, 4096)))
    return unreadable(kind, 'corrupt', `${name} is no text: it holds binary data.`);
  const { rows, hidden } = kind === 'html' ? readHtml(text) : { rows: readTextRows(text), hidden: '' };
  const read = page(null, rows);
  if (read.text.trim() === '') return unreadable(kind, 'empty', `${name} holds no text.`);
  return contentOf(kind, { pages: [read], ...(hidden === '' ? {} : { hidden }) });
}
