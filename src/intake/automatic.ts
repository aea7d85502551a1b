import type { Envelope } from '../documents/document.ts';

const BULK = new Set(['bulk', 'junk', 'list', 'auto_reply']);
const LIST_HEADERS = new Set(['list-id', 'list-unsubscribe', 'list-post', 'x-autoreply', 'x-autorespond']);
const ROBOTS = /^(mailer-daemon|postmaster|bounces?)([+.=-]|@)/;

/**
 * True if a machine wrote the mail: an answer to it could start a loop (RFC 3834 §2, RFC 2369, RFC 3464). A list's or a
 * bounce's header decides, not the words.
 */
export function isAutomatic(envelope: Envelope): boolean {
  if (envelope.autoSubmitted !== null && !/^no\b/.test(envelope.autoSubmitted)) return true;
  if (envelope.precedence !== null && BULK.has(envelope.precedence.trim().toLowerCase())) return true;
  if (envelope.from.some(({ address }) => ROBOTS.test(address))) return true;
  return envelope.headers.some(
    ({ name, value }) =>
      LIST_HEADERS.has(name) ||
      (name === 'return-path' && value.trim() === '<>') ||
      (name === 'content-type' && /^multipart\/report\b/i.test(value.trim())),
  );
}
