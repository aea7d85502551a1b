import type { AttachedPart, Parts } from './parts.ts';

const LF = 10;
const CR = 13;
const HYPHEN = 45;
/** Mails of more parts, nested more deeply or with longer headers are none of the usual. */
const MAX_PARTS = 100;
const MAX_DEPTH = 8;
const MAX_HEADER = 65_536;

/**
 * The parts of a mail that is written as most are (RFC 2045, 2046): every delimiter in its place, fields without comments, encoded
 * words or continued parameters, text in UTF-8 or ASCII that does not flow, nothing but base64 in base64. Null for any other mail,
 * which needs a parser that knows more.
 */
export function plainParts(mail: Uint8Array): Parts | null {
  try {
    return gathered(leavesOf(Buffer.from(mail.buffer, mail.byteOffset, mail.byteLength)));
  } catch (error) {
    if (error instanceof Unusual) return null;
    throw error;
  }
}

/** Thrown at the first thing in a mail that is not as in most. */
class Unusual extends Error {}

/** A part that has no parts. */
interface Leaf {
  readonly kind: 'text' | 'html' | 'attachment';
  readonly head: Head;
  /** With its transfer encoding undone. */
  readonly content: Buffer;
  /** True for a mail that has no parts. */
  readonly whole: boolean;
  /** True within alternatives, where HTML says what the text says. */
  readonly alternative: boolean;
}

/** What the header of a mail or a part says about its content. */
interface Head {
  readonly type: string;
  readonly encoding: string;
  readonly disposition: string | undefined;
  readonly name: string | undefined;
  readonly boundary: string | undefined;
  readonly charset: string | undefined;
  readonly format: string | undefined;
}

/** A mail, read up to `at`, which is where a line begins. */
interface Reading {
  readonly mail: Buffer;
  readonly leaves: Leaf[];
  at: number;
}

function leavesOf(mail: Buffer): readonly Leaf[] {
  const reading: Reading = { mail, leaves: [], at: 0 };
  const head = readHead(reading);
  if (isMultipart(head)) readMultipart(reading, head, 1, false);
  else addLeaf(reading, head, mail.subarray(reading.at), true, false);
  return reading.leaves;
}

const isMultipart = ({ type }: Head): boolean => type.startsWith('multipart/');

/** Reads from behind the header of a multipart to behind its closing delimiter. */
function readMultipart(reading: Reading, head: Head, depth: number, within: boolean): void {
  const { boundary } = head;
  if (boundary === undefined || depth > MAX_DEPTH) throw new Unusual();
  const alternative = within || head.type === 'multipart/alternative';
  let delimiter = delimiterAhead(reading, boundary);
  if (delimiter.closes) throw new Unusual();
  while (!delimiter.closes) {
    reading.at = delimiter.end;
    const own = readHead(reading);
    if (isMultipart(own)) {
      readMultipart(reading, own, depth + 1, alternative);
      delimiter = delimiterAhead(reading, boundary);
    } else {
      delimiter = nextDelimiter(reading, boundary);
      addLeaf(reading, own, contentBefore(reading, delimiter), false, alternative);
    }
  }
  reading.at = delimiter.end;
}

/** A line that parts or closes a multipart. */
interface Delimiter {
  readonly start: number;
  readonly end: number;
  readonly closes: boolean;
}

function nextDelimiter({ mail, at }: Reading, boundary: string): Delimiter {
  const start = mail.indexOf(`\n--${boundary}`, at - 1, 'latin1') + 1;
  if (start === 0) throw new Unusual();
  let end = start + 2 + boundary.length;
  const closes = mail[end] === HYPHEN && mail[end + 1] === HYPHEN;
  if (closes) end += 2;
  if (closes && end === mail.length) return { start, end, closes };
  if (mail[end] === CR) end += 1;
  if (mail[end] !== LF) throw new Unusual();
  return { start, end: end + 1, closes };
}

/** The next delimiter where only text that nobody reads stands before it, and nothing like another delimiter. */
function delimiterAhead(reading: Reading, boundary: string): Delimiter {
  const delimiter = nextDelimiter(reading, boundary);
  if (reading.mail.indexOf('\n--', reading.at - 1, 'latin1') + 1 !== delimiter.start) throw new Unusual();
  return delimiter;
}

/** What stands before a delimiter, without the line break that belongs to the delimiter; never nothing. */
function contentBefore({ mail, at }: Reading, { start }: Delimiter): Buffer {
  const end = mail[start - 2] === CR ? start - 2 : start - 1;
  if (end <= at) throw new Unusual();
  return mail.subarray(at, end);
}

/** Reads a header to behind the empty line after it. */
function readHead(reading: Reading): Head {
  const fields = new Map<string, string>();
  for (const line of headerLines(reading)) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).toLowerCase();
    if (!TELLING.has(name)) continue;
    if (fields.has(name)) throw new Unusual();
    fields.set(name, line.slice(colon + 1).trim());
  }
  return headFrom(fields);
}

/** The fields that tell about the content. */
const TELLING = new Set(['content-type', 'content-transfer-encoding', 'content-disposition']);

/** The lines of a header, unfolded. */
function headerLines(reading: Reading): string[] {
  const { mail, at } = reading;
  const [unix, dos] = [mail.indexOf('\n\n', at, 'latin1'), mail.indexOf('\n\r\n', at, 'latin1')];
  const end = unix < 0 || (dos >= 0 && dos < unix) ? dos : unix;
  if (end < 0 || end - at > MAX_HEADER) throw new Unusual();
  reading.at = mail.indexOf(LF, end + 1) + 1;
  const header = mail.toString('latin1', at, mail[end - 1] === CR ? end - 1 : end);
  const lines = header.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
  if (!lines.every((line) => FIELD.test(line))) throw new Unusual();
  return lines;
}

const FIELD = /^(?!--)[!-9;-~]+:[^\r]*$/;

function headFrom(fields: ReadonlyMap<string, string>): Head {
  const declared = fields.get('content-type');
  const disposition = fields.get('content-disposition');
  // What an attachment of no declared type is depends on its name.
  if (declared === undefined && disposition !== undefined) throw new Unusual();
  const type = structured(declared ?? 'text/plain');
  const shown = disposition === undefined ? undefined : structured(disposition);
  return {
    type: type.value,
    encoding: (fields.get('content-transfer-encoding') ?? '').toLowerCase(),
    disposition: shown?.value,
    name: shown?.parameters.get('filename') ?? type.parameters.get('name'),
    boundary: type.parameters.get('boundary'),
    charset: type.parameters.get('charset'),
    format: type.parameters.get('format'),
  };
}

const STRUCTURED = /^([\w.+/-]+)((?:[ \t]*;[ \t]*[a-z-]+=(?:"[^"\\]+"|[^\s"\\;()]+))*)[ \t]*;?$/i;
const PARAMETER = /([a-z-]+)=(?:"([^"]+)"|([^\s;]+))/gi;

/** A field's value and its parameters. */
function structured(field: string): { value: string; parameters: ReadonlyMap<string, string> } {
  const [, value, rest] = STRUCTURED.exec(field) ?? [];
  if (value === undefined || rest === undefined || field.includes('=?') || /[^\t -~]/.test(field))
    throw new Unusual();
  const parameters = new Map<string, string>();
  for (const [, name, quoted, token] of rest.matchAll(PARAMETER))
    parameters.set(name!.toLowerCase(), quoted ?? token!);
  return { value: value.toLowerCase(), parameters };
}

function addLeaf(
  { leaves }: Reading,
  head: Head,
  encoded: Buffer,
  whole: boolean,
  alternative: boolean,
): void {
  const kind = kindOf(head);
  if (head.boundary !== undefined || leaves.length >= MAX_PARTS) throw new Unusual();
  leaves.push({ kind, head, content: decoded(encoded, head.encoding), whole, alternative });
}

function kindOf({ type, disposition, name, format, charset }: Head): Leaf['kind'] {
  if (disposition !== undefined && disposition !== 'attachment' && disposition !== 'inline')
    throw new Unusual();
  const isText = type === 'text/plain' || type === 'text/html';
  if (isText && disposition !== 'attachment') {
    if (format !== undefined || !UTF8.test(charset ?? 'utf-8')) throw new Unusual();
    return type === 'text/html' ? 'html' : 'text';
  }
  // Mails within the mail, and what only its name tells about.
  const isUnclear =
    type.startsWith('message/') || (type === 'application/octet-stream' && name !== undefined);
  if (isUnclear || !/^\w[^/]*\/[^/]+$/.test(type)) throw new Unusual();
  return 'attachment';
}

const UTF8 = /^(?:utf-?8|(?:us-?)?ascii)$/i;

/** Content with its transfer encoding undone (RFC 2045 §6). */
function decoded(content: Buffer, encoding: string): Buffer {
  switch (encoding) {
    case 'base64': {
      const text = content.toString('latin1');
      if (!BASE64.test(text)) throw new Unusual();
      return Buffer.from(text, 'base64');
    }
    case 'quoted-printable':
      return fromQuotedPrintable(content.toString('latin1'));
    case '':
    case '7bit':
    case '8bit':
    case 'binary':
      return Buffer.from(content);
    default:
      throw new Unusual();
  }
}

const BASE64 = /^[A-Za-z0-9+/\r\n]*(?:=[\r\n]*){0,2}$/;

function fromQuotedPrintable(text: string): Buffer {
  const plain = text
    .replace(/(?<![\t ])[\t ]+$/gm, '')
    .replace(/=(?:\r?\n|$)/g, '')
    .replace(/=([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(plain, 'latin1');
}

/** Puts the texts of a mail together, as mailparser does where it may not turn one kind into the other. */
function gathered(leaves: readonly Leaf[]): Parts {
  const text: string[] = [];
  const html: string[] = [];
  const attachments: AttachedPart[] = [];
  const hasText = leaves.some(({ kind }) => kind === 'text');
  const hasHtml = leaves.some(({ kind }) => kind === 'html');
  for (const { kind, head, content, whole, alternative } of leaves) {
    if (kind === 'attachment') {
      attachments.push({ name: head.name, mediaType: head.type, content });
      continue;
    }
    const own = content.toString('utf8').replace(/\r?\n/g, '\n');
    if (own === '') continue;
    const [same, other] = kind === 'text' ? [text, html] : [html, text];
    const stands = kind === 'text' ? hasHtml : hasText || whole;
    // Outside alternatives a text of one kind leaves its place empty in the other.
    if (stands && !alternative) other.push('');
    same.push(own);
  }
  return { text: text.join('\n'), html: html.join('<br/>\n'), attachments };
}
