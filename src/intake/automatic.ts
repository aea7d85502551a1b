import type { Envelope } from '../documents/document.ts';

const BULK = new Set(['bulk', 'junk', 'list', 'auto_reply']);
const LIST_HEADERS = new Set(['list-id', 'list-unsubscribe', 'list-post']);
const ANSWER_HEADERS = new Set(['x-autoreply', 'x-autorespond']);
const ROBOTS = /^(mailer-daemon|postmaster|bounces?)([+.=-]|@)/;
const AWAY =
  /^(?:automatic reply|auto(?:matic)?[\s-]?(?:reply|response)|out of (?:the )?office|abwesen\p{L}+|automatische antwort|automatisch antwoord|afwezig\p{L}*|réponse automatique|absence du bureau|respuesta automática)/iu;

/**
 * True if a machine wrote the mail: an answer to it could start a loop (RFC 3834 §2, RFC 2369, RFC 3464). A list's or a
 * bounce's header decides, not the words.
 */
export function isAutomatic(envelope: Envelope): boolean {
  return (
    (envelope.autoSubmitted !== null && !/^no\b/.test(envelope.autoSubmitted)) ||
    BULK.has(precedenceOf(envelope)) ||
    isAnswerOfMachine(envelope) ||
    has(envelope, LIST_HEADERS)
  );
}

/** What a machine answers to a mail by itself: that someone is away, or that the mail was not delivered. */
export type MachineAnswer = 'away' | 'undelivered';

/**
 * Whether a machine answered a mail by itself, without a person (RFC 3834 §5, RFC 3464); null if not. A mail that is only
 * marked as generated may well carry what a person wrote into the authority's own system.
 */
export function machineAnswer(envelope: Envelope): MachineAnswer | null {
  if (isUndelivered(envelope)) return 'undelivered';
  return isAnswerOfMachine(envelope) || AWAY.test(envelope.subject?.trim() ?? '') ? 'away' : null;
}

function isAnswerOfMachine(envelope: Envelope): boolean {
  return (
    envelope.autoSubmitted === 'auto-replied' ||
    precedenceOf(envelope) === 'auto_reply' ||
    has(envelope, ANSWER_HEADERS) ||
    isUndelivered(envelope) ||
    envelope.headers.some(({ name, value }) => name === 'return-path' && value.trim() === '<>')
  );
}

function isUndelivered({ from, headers }: Envelope): boolean {
  return (
    from.some(({ address }) => ROBOTS.test(address)) ||
    headers.some(
      ({ name, value }) =>
        name === 'x-failed-recipients' ||
        (name === 'content-type' && /^multipart\/report\b/i.test(value.trim())),
    )
  );
}

/** True if the mail says that it comes from the desk's own address. */
export function isOwnMail({ from }: Envelope, ownAddress: string): boolean {
  const own = ownAddress.toLowerCase();
  return from.some(({ address }) => address.toLowerCase() === own);
}

function precedenceOf({ precedence }: Envelope): string {
  return precedence?.trim().toLowerCase() ?? '';
}

function has({ headers }: Envelope, names: ReadonlySet<string>): boolean {
  return headers.some(({ name }) => names.has(name));
}
