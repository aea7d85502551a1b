import type { Document, Envelope } from '../../documents/document.ts';
import { openEvidence } from '../evidence.ts';
import { findIdentifiers } from '../identifiers/identifiers.ts';
import { isOfficialDomain } from '../identifiers/official-domain.ts';
import { languageOf } from '../language.ts';
import { kindOfStatus } from '../law/authorities.ts';
import { findAskings } from '../letter/asking.ts';
import { type Letter, layOut } from '../letter/layout.ts';
import { readLetterhead } from '../letter/letterhead.ts';
import { readSignature, senderOf } from '../letter/signature.ts';
import { findTargets } from '../letter/targets.ts';
import { allDocuments, ownText, textOf } from '../message.ts';
import { finder } from '../search/finder.ts';
import { asOrder } from './orders.ts';
import { OTHER_KINDS, type OtherKind } from './other-kinds.ts';
import { ABROAD } from './other-kinds-abroad.ts';
import { ASKING, AUTHORITY, LEGAL, LIFE_AT_RISK, PROCEEDING } from './signals.ts';

/** Numbers of our own cases, as our mails carry them in subject and header. */
const OWN_NUMBER = /\bLH-\d{4}-\d{6}\b/i;
const MAX = 60_000;
/** So many documents of a message are looked at. */
const MOST = 20;

/** What a message without any template form is. */
export interface Verdict {
  readonly kind: 'request' | 'not-a-request';
  /** One sentence, where it is no request. */
  readonly reason: string | null;
}

const REQUEST: Verdict = { kind: 'request', reason: null };

/** The sentence that says why a file cannot be read at all; null if something of it can. */
export function unreadableReason(document: Document): string | null {
  const isPicture = document.kind === 'image' && document.pages.every(({ text }) => text.trim() === '');
  if ((document.kind === 'other' || isPicture) && document.attachments.length === 0)
    return document.problem?.detail ?? `${document.name} is no mail, PDF, Word document, scan or text.`;
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
  const signs = signsOf(document);
  if (envelope !== null && isBulk(envelope) && !(signs.asks && signs.targets && signs.voice))
    return no(signs.other?.reason ?? 'It is a newsletter or a mail to a list.');
  if (signs.calendar && !signs.targets && !signs.danger && !signs.order) return no(EVENT);
  if (signs.foreign) return ofForeign(signs, document);
  return signs.asks ? ofAsking(signs) : ofSilent(signs, document);
}

/** Whether a message asks for data, preservation or removal, and whether it names an account, address or device. */
export function asks(document: Document): Pick<Signs, 'asks' | 'targets'> {
  return signsOf(document);
}

interface Signs {
  /** It asks for data, for their keeping or for a removal. */
  readonly asks: boolean;
  /** It names an account, address or device that is not the sender's own. */
  readonly targets: boolean;
  /** It speaks as an authority: by its sender's domain, its signature or letterhead, or as an order. */
  readonly voice: boolean;
  /** It names a target that is no mere address of a page. */
  readonly accounts: boolean;
  readonly official: boolean;
  readonly order: boolean;
  readonly danger: boolean;
  /** Words of authorities, proceedings and law in the whole text. */
  readonly strength: number;
  readonly other: Pick<(typeof OTHER_KINDS)[number], 'kind' | 'reason'> | undefined;
  /** Written in another language than English. */
  readonly foreign: boolean;
  /** An appointment lies with it. */
  readonly calendar: boolean;
  readonly text: string;
}

function signsOf(document: Document): Signs {
  const { envelope } = document;
  const documents = allDocuments(document);
  const own = ownWords(document);
  const text = [own, ...documents.slice(1).map(textOf)].join('\n').slice(0, 2 * MAX);
  const letters = documents.slice(0, MOST).map((one) => layOut(one, senderOf(document)));
  const addresses = sendersOf(document);
  const domains = domainsOf(addresses);
  const official = isOfficial(envelope);
  const order = letters.some((letter) => asOrder(letter.document)?.quote != null);
  const targets = letters.flatMap((letter) => findTargets(letter, addresses, domains));
  const language = languageOf(text);
  const foreign = language !== null && language !== 'en';
  return {
    asks: letters.some((letter) => findAskings(letter).length > 0),
    targets: targets.length > 0,
    accounts: targets.some(({ identifier: { type } }) => type !== 'url' && type !== 'domain'),
    voice: official || order || letters.some(isOfAuthority),
    official,
    order,
    danger: LIFE_AT_RISK.test(text),
    strength: strengthOf(text, official),
    other: otherKindOf(own, foreign),
    foreign,
    calendar: documents.some(({ mediaType, name }) => mediaType === 'text/calendar' || /\.ics$/i.test(name)),
    text,
  };
}

/** True if anywhere, also where it could be the writer's own or a place to answer to, an account, address or device of others stands. */
function namesOthers(document: Document): boolean {
  const addresses = sendersOf(document);
  const domains = domainsOf(addresses);
  return findIdentifiers(ownWords(document), { order: null, bareDomains: false, own: addresses }).some(
    ({ identifier: { type, value } }) =>
      type !== 'phone' &&
      type !== 'url' &&
      type !== 'domain' &&
      !domains.some((domain) => value.endsWith(domain)),
  );
}

const sendersOf = ({ envelope }: Document): string[] => (envelope?.from ?? []).map(({ address }) => address);

const domainsOf = (addresses: readonly string[]): string[] =>
  addresses.flatMap((address) => address.split('@')[1] ?? []);

/** The subject line and the mail's own text. */
function ownWords(document: Document): string {
  return `${document.envelope?.subject ?? ''}\n${ownText(document)}`.slice(0, MAX);
}

/** The subject line and the first sentences of a mail, in characters. */
const BEGINNING = 250;

const KINDS = OTHER_KINDS.map(({ kind, reason, pattern, unless }) => ({
  kind,
  reason,
  words: finder(pattern),
  unless: unless === undefined ? null : finder(unless),
  abroad: ABROAD[kind] === undefined ? null : finder(ABROAD[kind]),
}));

function otherKindOf(own: string, foreign: boolean): Signs['other'] {
  const fits = ({ kind, words, unless, abroad }: (typeof KINDS)[number]): boolean => {
    // Thanks that close a letter make no note of thanks: those begin with them.
    const seen = kind === 'thanks' ? own.slice(0, BEGINNING) : own;
    return (words.test(seen) && !unless?.test(own)) || (foreign && abroad?.test(seen) === true);
  };
  return KINDS.find(fits);
}

/** True if the signature or the letterhead is that of a police, a prosecutor or a court. */
function isOfAuthority(letter: Letter): boolean {
  const evidence = openEvidence();
  readSignature(letter, null, evidence);
  readLetterhead(letter, evidence);
  return evidence.findings.some(
    ({ path, value }) =>
      path === 'requester.rank' ||
      path === 'requester.badgeNumber' ||
      ((path === 'requester.position' || path === 'organisation.legalName') &&
        kindOfStatus(String(value)) !== null),
  );
}

/** Kinds that stay what they are whoever signs them. */
const NEVER: readonly OtherKind[] = ['automatic', 'undelivered', 'extortion', 'spam'];
/** Kinds that authorities write too; without a target they ask for no data. */
const OF_OFFICERS: readonly OtherKind[] = ['procedure', 'event', 'application', 'advertisement', 'business'];

/** Kinds that ask for no data unless they say so. */
const ALWAYS_SILENT: readonly OtherKind[] = [...NEVER, 'event', 'procedure'];

function ofAsking({ other, voice, targets, order, danger }: Signs): Verdict {
  if (other === undefined || other.kind === 'thanks' || order) return REQUEST;
  if (NEVER.includes(other.kind)) return voice && targets ? REQUEST : no(other.reason);
  if (voice) return targets || !OF_OFFICERS.includes(other.kind) ? REQUEST : no(other.reason);
  const isHelp = other.kind === 'private' && danger;
  return isHelp || (other.kind === 'procedure' && targets) ? REQUEST : no(other.reason);
}

function ofSilent(signs: Signs, document: Document): Verdict {
  const { other, voice, official, targets, accounts, order, danger, strength, text } = signs;
  if (order) return other !== undefined && NEVER.includes(other.kind) ? no(other.reason) : REQUEST;
  if (hasUnreadPart(document) && (voice || other === undefined)) return REQUEST;
  if (other?.kind === 'private' && danger) return REQUEST;
  // Thanks in advance close many a request.
  if (other?.kind === 'thanks' && (voice || strength >= 1) && namesOthers(document)) return REQUEST;
  if (other !== undefined)
    return targets && (voice || other.kind === 'thanks') && !ALWAYS_SILENT.includes(other.kind)
      ? REQUEST
      : no(other.reason);
  if (official || (targets && (voice || strength >= 3))) return REQUEST;
  if (accounts && strength >= 1) return REQUEST;
  if (danger && (voice || targets || strength >= 2)) return REQUEST;
  if (voice && strength >= 3) return REQUEST;
  return isPlainlyNothing(text, document)
    ? no('Nothing in it asks for data, preservation or removal.')
    : REQUEST;
}

const EVENT = OTHER_KINDS.find(({ kind }) => kind === 'event')!.reason;

/** Kinds that a private person or a company writes, whatever they ask for. */
const OF_PRIVATE: readonly OtherKind[] = ['press', 'own-data', 'rights', 'private', 'application'];

/** Other languages are told by single words only: less is dismissed. */
function ofForeign(signs: Signs, document: Document): Verdict {
  const { other, strength, danger, asks, official, voice, order, targets } = signs;
  if (other !== undefined && !voice && !order && !danger) {
    if (OF_PRIVATE.includes(other.kind) || (NEVER.includes(other.kind) && !targets)) return no(other.reason);
  }
  if (asks || strength >= 4) return REQUEST;
  if (danger && !(other !== undefined && NEVER.includes(other.kind))) return REQUEST;
  if (other === undefined || strength >= 3) return REQUEST;
  return hasUnreadPart(document) && official ? REQUEST : no(other.reason);
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
const INSISTING = finder(
  /\b(?:hereby|(?:we|i) (?:kindly |formally |respectfully |urgently )?request|you are (?:required|ordered|requested|directed|commanded)|badge|please (?:preserve|provide|disclose|produce|supply|furnish|identify|remove|take down)|our (?:unit|department|office) (?:is|are)|wir bitten|wij verzoeken|nous vous prions|solicitamos|palume|prosimy|chiediamo)\b/iu,
);

function isOfficial(envelope: Envelope | null): boolean {
  return envelope?.from.some(({ address }) => isOfficialDomain(address.split('@')[1] ?? '')) ?? false;
}

/** The sentence that says which machine wrote a mail; null if a person did. */
export function automaticReason(envelope: Envelope): string | null {
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
