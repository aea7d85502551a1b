import type { Document, Envelope } from '../documents/document.ts';
import { languageOf } from './language.ts';
import { allDocuments, ownText, textOf } from './message.ts';
import { ASKING, AUTHORITY, LEGAL, LIFE_AT_RISK, OTHER_KINDS, PROCEEDING } from './signals.ts';

/** Numbers of our own cases, as our mails carry them in subject and header. */
const OWN_NUMBER = /\bLH-\d{4}-\d{6}\b/i;
/** Domains that only authorities have, by their endings. */
const OFFICIAL =
  /(?:^|[.@-])(?:gov|gob|gouv|govt|go|mil|police|politie|polizei|politsei|polisen|poliisi|policja|policia|justice|justitie|prokuratuur|interieur|mvd|europol|interpol)(?:\.[a-z]{2,6}){0,2}$|\.(?:gov|gouv|gob|go|police|mil)\.[a-z]{2}$/i;
const MAX = 60_000;

/** What a message without any template form is. */
export interface Verdict {
  readonly kind: 'request' | 'not-a-request';
  /** One sentence, where it is no request. */
  readonly reason: string | null;
}

const REQUEST: Verdict = { kind: 'request', reason: null };

/** The sentence that says why a file cannot be read at all; null if something of it can. */
export function unreadableReason(document: Document): string | null {
  if (document.problem === null) return null;
  const somethingLeft = allDocuments(document).some((one) =>
    one.pages.some((page) => page.text.trim() !== ''),
  );
  return somethingLeft && document.problem.code !== 'not-a-mail' ? null : document.problem.detail;
}

/** True for a mail that carries one of our case numbers where replies carry them. */
export function isReply(envelope: Envelope | null): boolean {
  if (envelope === null) return false;
  return (
    isOwnSubject(envelope) ||
    [envelope.inReplyTo ?? '', ...envelope.references].some((id) => OWN_NUMBER.test(id))
  );
}

/** True if the subject line itself names one of our cases. */
export function isOwnSubject(envelope: Envelope | null): boolean {
  return OWN_NUMBER.test(envelope?.subject ?? '');
}

/**
 * Whether a message without a template asks, in the way of an authority, for data, preservation or removal. When in doubt it is a request:
 * a person looks at it. Only what is clearly something else is told apart.
 */
export function classify(document: Document): Verdict {
  const { envelope } = document;
  const automatic = envelope === null ? null : automaticReason(envelope);
  if (automatic !== null) return no(automatic);
  const own = `${envelope?.subject ?? ''}\n${ownText(document)}`.slice(0, MAX);
  const all = [own, ...allDocuments(document).slice(1).map(textOf)].join('\n').slice(0, 2 * MAX);
  const official = isOfficial(envelope);
  const strength = strengthOf(all, official);
  const other = OTHER_KINDS.find(({ pattern, unless }) => pattern.test(own) && !unless?.test(own));
  if (envelope !== null && isBulk(envelope) && !(official && strength >= 3))
    return no(other?.reason ?? 'It is a newsletter or a mail to a list.');
  if (strength >= 4) return REQUEST;
  if (LIFE_AT_RISK.test(all) && !isPressOrBulk(other?.reason)) return REQUEST;
  if (other !== undefined && strength < 3) return no(other.reason);
  if (strength >= 2 || official || hasUnreadPart(document)) return REQUEST;
  return isPlainlyNothing(all, document)
    ? no('Nothing in it asks for data, preservation or removal.')
    : REQUEST;
}

function no(reason: string): Verdict {
  return { kind: 'not-a-request', reason };
}

/** How many signs of an authority's request a text carries. */
function strengthOf(text: string, official: boolean): number {
  const asking = ASKING.test(text);
  const speaking = Number(AUTHORITY.test(text)) + Number(official);
  const proceeding = Number(PROCEEDING.test(text)) + Number(LEGAL.test(text));
  return asking
    ? 1 + Math.min(2, speaking) + proceeding + Number(INSISTING.test(text))
    : Math.min(1, speaking) + Math.min(1, proceeding);
}

/** The voice of one who is entitled to ask. */
const INSISTING =
  /\b(?:hereby|(?:we|i) (?:kindly |formally |respectfully |urgently )?request|you are (?:required|ordered|requested|directed|commanded)|badge|please (?:preserve|provide|disclose|produce|supply|furnish|identify|remove|take down)|our (?:unit|department|office) (?:is|are)|wir bitten|wij verzoeken|nous vous prions|solicitamos|palume|prosimy|chiediamo)\b/iu;

function isOfficial(envelope: Envelope | null): boolean {
  return envelope?.from.some(({ address }) => OFFICIAL.test(address.split('@')[1] ?? '')) ?? false;
}

function automaticReason(envelope: Envelope): string | null {
  const sender = [...envelope.from.map(({ address }) => address), envelope.returnPath ?? ''].join(' ');
  const failed =
    header(envelope, 'x-failed-recipients') !== null ||
    /multipart\/report/i.test(header(envelope, 'content-type') ?? '');
  if (/\b(?:mailer-daemon|postmaster)@/i.test(sender) || failed)
    return 'It is a notice that a mail could not be delivered.';
  if (
    envelope.autoSubmitted === 'auto-replied' ||
    header(envelope, 'x-autoreply') !== null ||
    header(envelope, 'x-autorespond') !== null
  )
    return 'It is an automatic reply.';
  return /^(?:automatic reply|auto(?:matic)?[\s-]?(?:reply|response)|out of office|abwesen\w+|réponse automatique|automatisch antwoord)\b/i.test(
    envelope.subject ?? '',
  )
    ? 'It is an automatic reply of someone who is away.'
    : null;
}

function isBulk(envelope: Envelope): boolean {
  return (
    header(envelope, 'list-unsubscribe') !== null ||
    header(envelope, 'list-id') !== null ||
    /^(?:bulk|list|junk)$/.test(envelope.precedence ?? '')
  );
}

function header(envelope: Envelope, name: string): string | null {
  return envelope.headers.find((line) => line.name === name)?.value ?? null;
}

function isPressOrBulk(reason: string | undefined): boolean {
  return reason !== undefined && /press|newsletter|spam|automatic|delivered/.test(reason);
}

/** True for an attachment that could not be read, or whose kind is not read: the request may be in there. */
function hasUnreadPart(document: Document): boolean {
  return allDocuments(document)
    .slice(1)
    .some((one) => one.problem !== null && one.problem.code !== 'empty');
}

/** True for a text in English that carries no sign at all, and has words enough to tell. */
function isPlainlyNothing(text: string, document: Document): boolean {
  const words = text.match(/\p{L}{2,}/gu)?.length ?? 0;
  if (words < 6) return words === 0 && document.kind === 'mail' && document.attachments.length === 0;
  const language = languageOf(text);
  return language === 'en' || (language === null && words < 40);
}
