import type { CaseState, DecisionKind } from '../../cases/case.ts';
import type { LinkView } from '../../cases/link.ts';
import type { FlagCode, Severity } from '../../form/flag.ts';
import type { Priority, RequestFormat } from '../../form/request.ts';
import type { IdentifierType, StandardForm } from '../../form/standard-form.ts';

export const PRIORITIES: Readonly<Record<Priority, string>> = {
  emergency: '🚨 EMERGENCY',
  urgent: '🔴 Urgent',
  high: '🟠 High',
  normal: '🔵 Normal',
};

export const SEVERITIES: Readonly<Record<Severity, string>> = {
  blocking: '⛔ Blocking',
  warning: '⚠️ Warning',
  notice: 'ℹ️ Notice',
};

export const SYMBOLS: Readonly<Record<Severity, string>> = { blocking: '⛔', warning: '⚠️', notice: 'ℹ️' };

export const STATES: Readonly<Record<CaseState, string>> = {
  received: 'received',
  triage: 'waiting for a decision',
  'needs-information': 'waiting for the authority',
  approved: 'approved',
  rejected: 'rejected',
  answered: 'answered',
  preserved: 'preserved',
  withdrawn: 'withdrawn',
};

/** What a person did, as in "Bob rejected this". */
export const DID: Readonly<Record<DecisionKind, string>> = {
  approve: 'approved',
  reject: 'rejected',
  'request-information': 'asked for information on',
  escalate: 'escalated',
  withdraw: 'recorded the withdrawal of',
  answer: 'recorded the answer to',
  preserve: 'recorded the preservation for',
};

/** What a case is to an earlier one, as in "Renewal of LH-2026-000007". */
export const EARLIER: Readonly<Record<string, string>> = {
  same: 'Says the same as',
  similar: 'Says nearly the same as',
  renewal: 'Renewal of the preservation',
  'follow-up': 'Follows',
  reply: 'Came in a reply to',
} satisfies Record<LinkView['how'], string>;

/** What a later case is to this one, as in "LH-2026-000012 renews this preservation". */
export const LATER: Readonly<Record<string, string>> = {
  same: 'says the same',
  similar: 'says nearly the same',
  renewal: 'renews this preservation',
  'follow-up': 'follows this request',
  reply: 'came in a reply to this',
} satisfies Record<LinkView['how'], string>;

export const FORMATS: Readonly<Record<RequestFormat, string>> = {
  'coe-2020': 'Council of Europe template',
  epoc: 'European Production Order (EPOC)',
  'epoc-pr': 'European Preservation Order (EPOC-PR)',
  'free-form': 'letter in free form',
};

const IDENTIFIERS: Readonly<Record<IdentifierType, string>> = {
  ipv4: 'IPv4 address',
  ipv6: 'IPv6 address',
  email: 'e-mail address',
  phone: 'telephone number',
  url: 'URL',
  domain: 'domain',
  username: 'user name',
  'user-id': 'user ID',
  imei: 'IMEI',
  imsi: 'IMSI',
  'crypto-address': 'crypto address',
  other: 'identifier',
};

export const identifierName = (type: IdentifierType): string => IDENTIFIERS[type];

/** What the request asks to be done: "Emergency disclosure", "Preservation, production". */
export function natureNames(nature: StandardForm['nature']): string {
  const named = [
    nature.emergency ? 'emergency disclosure' : null,
    nature.preservation ? 'preservation' : null,
    nature.production ? 'production' : null,
    nature.takedown ? 'takedown' : null,
    nature.courtOrder ? 'court order' : null,
    nature.other !== null ? 'other' : null,
  ].filter((name) => name !== null);
  const all = named.join(', ') || 'nature not stated';
  return all.charAt(0).toUpperCase() + all.slice(1);
}

/** "traffic and content data", "data type not stated". */
export function dataTypeNames(types: StandardForm['dataTypes']): string {
  const named = (['subscriber', 'traffic', 'content'] as const).filter((type) => types[type] === true);
  return named.length === 0 ? 'data type not stated' : `${named.join(' and ')} data`;
}

const regions = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

/** "🇳🇱 Netherlands" for an ISO 3166-1 alpha-2 code; "country not stated" for null. */
export function countryName(code: string | null): string {
  if (code === null) return '🏳️ country not stated';
  if (!/^[A-Z]{2}$/.test(code)) return 'unknown country';
  const letters = [...code].map((letter) => String.fromCodePoint(0x1f1a5 + letter.charCodeAt(0)));
  return `${letters.join('')} ${regions.of(code) ?? code}`;
}

const languages = new Intl.DisplayNames(['en'], { type: 'language' });

/** "German" for an ISO 639-1 code. */
export function languageName(code: string): string {
  return /^[a-z]{2,3}$/.test(code) ? (languages.of(code) ?? code) : code;
}

/** Short plain names of the flags, at most 60 characters. */
export const FLAG_NAMES: Readonly<Record<FlagCode, string>> = {
  'sender-suspended': 'Sender was suspended by staff',
  'sender-lookalike': 'Domain imitates an authority',
  'sender-unauthenticated': 'Mail fails authentication',
  'sender-free-mail': 'Free-mail or disposable address',
  'not-an-authority': 'Sender is not an authority',
  'delivery-elsewhere': 'Answer wanted at another address',
  'document-unreadable': 'Document cannot be read',
  'authority-missing': 'No authority named',
  'authority-insufficient': 'Authority too low for this data',
  'order-not-attached': 'Court order not attached',
  'legal-basis-missing': 'No legal basis',
  'nature-missing': 'Nature of the request not stated',
  'subject-missing': 'No account or person named',
  'requested-missing': 'Data requested not stated',
  'emergency-unsupported': 'Emergency without its facts',
  'sender-mismatch': 'Sender addresses do not belong together',
  'sender-not-official': 'Sender domain not known as official',
  'agency-mismatch': 'Agency does not fit the mail domain',
  'citation-mismatch': 'Cited article does not fit',
  'reference-reused': 'Reference seen from someone else',
  'instructions-in-text': 'Text addresses automated readers',
  'foreign-direct': 'Foreign request that needs mutual legal assistance',
  'wrong-provider': 'Not a service of ours',
  overbroad: 'Request too broad',
  'nature-contradictory': 'Boxes and text contradict each other',
  'requester-incomplete': 'Details of the officer missing',
  'letterhead-incomplete': 'Letterhead incomplete',
  'telephone-personal': 'Only a personal telephone number',
  'registration-number-missing': 'No registration number',
  'crime-missing': 'No crime named',
  'case-number-missing': 'No case file number',
  'overview-missing': 'No overview of the facts',
  'data-type-missing': 'Type of data not stated',
  'time-range-missing': 'No period stated',
  'time-zone-missing': 'No time zone stated',
  'confidentiality-no-basis': 'Secrecy asked without a legal basis',
  'language-unsupported': 'Language that the desk does not take',
  'emergency-undeclared': 'Possible emergency, not declared',
  pressure: 'Puts pressure on the reader',
  'sender-new': 'First request from this sender',
  'channel-unusual': 'Unusual channel for this instrument',
  'port-missing': 'IP address without its port',
  'preservation-no-follow-up': 'Preservation without a follow-up',
  'document-ocr': 'Read by optical character recognition',
  duplicate: 'Received before',
};
