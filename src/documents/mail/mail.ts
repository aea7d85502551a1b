import { type Attachment, type ParsedMail, type SimpleParserOptions, simpleParser } from 'mailparser';
import { mendMisread } from '../charset.ts';
import type { Document, Envelope, Row, Signature } from '../document.ts';
import { readHtml } from '../html/html.ts';
import { type Content, contentOf, page, unreadable } from '../rows.ts';
import { readTextRows } from '../text.ts';
import { decodeUndeclared } from '../undeclared.ts';
import { readEnvelope, readHeaderLines } from './envelope.ts';

/** Fields that show that a text is a mail at all. */
const TELLING = new Set([
  'from',
  'to',
  'subject',
  'date',
  'message-id',
  'received',
  'return-path',
  'mime-version',
  'content-type',
]);

/** Its own HTML conversion is slow and shows hidden text; a mail within the mail is an attachment like any other. */
const OPTIONS: SimpleParserOptions & { ignoreEmbedded: boolean } = {
  skipHtmlToText: true,
  skipTextToHtml: true,
  skipImageLinks: true,
  skipTextLinks: true,
  ignoreEmbedded: true,
  checksumAlgo: 'sha256',
};

/** Reads one attachment; given by `read.ts`, which knows every format. `sha256` is given where it is known already. */
export type ReadAttachment = (
  bytes: Uint8Array,
  name: string | undefined,
  mediaType: string,
  sha256?: string,
) => Promise<Document>;

/**
 * Reads a mail (RFC 5322, MIME): envelope, body as rows, attachments. The body is the HTML part, which is what a person sees,
 * unless the plain text part says more. A text without any mail header is `not-a-mail`.
 */
export async function readMail(
  bytes: Uint8Array,
  name: string,
  readAttachment: ReadAttachment,
): Promise<Content> {
  const headers = readHeaderLines(bytes);
  if (!headers.some((line) => TELLING.has(line.name))) {
    return unreadable('mail', 'not-a-mail', `${name} is not a mail: it has none of a mail's header lines.`);
  }
  const envelope = readEnvelope(headers);
  try {
    const mail = await simpleParser(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), OPTIONS);
    const { text, html } = hasLostLetters(mail) ? await withoutCharset(bytes, envelope, mail) : mail;
    const body = readBody(mendMisread(text ?? ''), mendMisread(html || ''));
    const attachments: Document[] = [];
    for (const one of mail.attachments)
      attachments.push(await readAttachment(one.content, nameOf(one), one.contentType, one.checksum));
    const read = page(null, body.rows);
    return contentOf('mail', {
      pages: [read],
      envelope,
      attachments,
      ...hiddenIn(body.hidden),
      ...(await signatureOn(bytes, envelope, mail.attachments)),
      problem: problemOf(read.text, name),
    });
  } catch (error) {
    const tooLong = (error as { code?: unknown }).code === 'EMAXLEN';
    return {
      ...unreadable(
        'mail',
        tooLong ? 'too-large' : 'corrupt',
        tooLong
          ? `${name} has too many parts or header lines to be read.`
          : `${name} is damaged and cannot be read as a mail.`,
      ),
      envelope,
    };
  }
}

/** What a mail says, as plain text and as HTML. */
type Body = Pick<ParsedMail, 'text' | 'html'>;

const hasLostLetters = ({ text, html }: Body): boolean => `${text ?? ''}${html || ''}`.includes('\ufffd');

/**
 * The body of a mail whose letters are not of the character set that it declares, or that declares none: the parts of which mailparser
 * took UTF-8 for granted are read again byte by byte. `read` is how mailparser read it.
 */
async function withoutCharset(bytes: Uint8Array, envelope: Envelope, read: Body): Promise<Body> {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const typed = raw.replace(TEXT_TYPE, (header) =>
    DECLARED.test(header) ? header : `${header.replace(ANY_CHARSET, '')}; charset=binary`,
  );
  const isTyped = envelope.headers.some(({ name }) => name === 'content-type');
  const whole = isTyped ? typed : `Content-Type: text/plain; charset=binary\r\n${typed}`;
  const again = await simpleParser(Buffer.from(whole, 'latin1'), OPTIONS);
  const letters = async (text: string): Promise<string | null> =>
    BEYOND_BYTES.test(text) ? null : decodeUndeclared(Buffer.from(text, 'latin1'));
  return {
    text: (await letters(again.text ?? '')) ?? read.text,
    html: (await letters(again.html || '')) ?? read.html,
  };
}

/** The header line of a part that is text; what declares a character set that mailparser applies; what declares any. */
const TEXT_TYPE = /^content-type:[ \t]*text\/(?:plain|html)\b(?:[^\r\n]|\r?\n[ \t])*/gim;
const DECLARED = /;\s*charset\*?[0-9]*\*?\s*=\s*"?(?!(?:us-?ascii|ascii|utf-?8)\b)[\w-]/i;
const BEYOND_BYTES = /[\u0100-\uffff]/;
const ANY_CHARSET = /;\s*charset\s*=\s*"?[\w-]*"?/i;

/** Text that only its receiver can read, in the body itself (RFC 4880 §6). */
function problemOf(text: string, name: string): Document['problem'] {
  if (!/^-----BEGIN PGP MESSAGE-----/m.test(text)) return null;
  return {
    code: 'encrypted',
    detail: `${name} holds text encrypted with PGP: ask for it without encryption.`,
  };
}

/** Who signed a mail in `multipart/signed` (RFC 1847); PGP signatures are told and not checked. */
async function signatureOn(
  bytes: Uint8Array,
  envelope: Envelope,
  attachments: readonly Attachment[],
): Promise<{ signature?: Signature }> {
  const type = envelope.headers.find((line) => line.name === 'content-type')?.value ?? '';
  if (!/^multipart\/signed\b/i.test(type)) return {};
  const boundary = /\bboundary="?([^";]{1,200})"?/i.exec(type)?.[1] ?? '';
  const file = attachments.find((one) => /^application\/(?:x-)?pkcs7-signature$/i.test(one.contentType));
  const signed = signedPart(bytes, boundary);
  const unknown: Signature = { signer: null, issuer: null, validity: 'not-checked' };
  if (file === undefined || signed === null) return { signature: unknown };
  const { readDetached } = await import('../containers/smime.ts');
  return { signature: readDetached(file.content, signed) ?? unknown };
}

/** What a mail in `multipart/signed` signs: the bytes of its first part, with the line ends that were signed. */
function signedPart(mail: Uint8Array, boundary: string): Uint8Array | null {
  const view = Buffer.from(mail.buffer, mail.byteOffset, mail.byteLength);
  const mark = `\n--${boundary}`;
  const opening = view.indexOf(mark);
  const start = opening < 0 ? -1 : view.indexOf('\n', opening + mark.length);
  const end = start < 0 ? -1 : view.indexOf(mark, start);
  if (end <= start) return null;
  const part = view.toString('latin1', start + 1, end).replace(/\r$/, '');
  return Buffer.from(part.replace(/\r?\n/g, '\r\n'), 'latin1');
}

function nameOf(attachment: Attachment): string | undefined {
  return attachment.filename ?? undefined;
}

function hiddenIn(hidden: string): { hidden?: string } {
  return hidden === '' ? {} : { hidden };
}

/** The rows of a body that has a text part, an HTML part or both ("" for none). */
function readBody(text: string, html: string): { rows: Row[]; hidden: string } {
  if (html === '') return { rows: readTextRows(text), hidden: '' };
  const seen = readHtml(html);
  if (text.trim() === '') return seen;
  const missing = missingFrom(text, wordsOf(seen.rows));
  if (missing <= 0.4) return seen;
  // The text part is no copy of the HTML part: both count, the text first.
  const rows = readTextRows(text);
  const last = Math.max(0, ...rows.map((row) => row.table ?? 0));
  const more = seen.rows.map((row) => ({ ...row, table: row.table === null ? null : row.table + last }));
  const isShort = seen.rows.length === 0 || missingFrom(allText(seen.rows), wordsOf(rows)) < 0.4;
  return { rows: isShort ? rows : [...rows, ...more], hidden: seen.hidden };
}

const allText = (rows: readonly Row[]): string =>
  rows.map((row) => row.cells.map((one) => one.text).join(' ')).join(' ');

const split = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const wordsOf = (rows: readonly Row[]): Set<string> => new Set(split(allText(rows)));

/** Share of the text's words that the set lacks. */
function missingFrom(text: string, words: ReadonlySet<string>): number {
  const all = split(text);
  if (all.length === 0) return 0;
  return all.filter((word) => !words.has(word)).length / all.length;
}
