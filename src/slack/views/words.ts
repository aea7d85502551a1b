import type { CaseState, DecisionKind } from '../../cases/case.ts';
import type { LinkView } from '../../cases/link.ts';
import { countryName as plainName } from '../../form/country-name.ts';
import type { Severity } from '../../form/flag.ts';
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

/** "🇳🇱 Netherlands" for an ISO 3166-1 alpha-2 code; "country not stated" for null. */
export function countryName(code: string | null): string {
  if (code === null) return '🏳️ country not stated';
  if (!/^[A-Z]{2}$/.test(code)) return 'unknown country';
  const letters = [...code].map((letter) => String.fromCodePoint(0x1f1a5 + letter.charCodeAt(0)));
  return `${letters.join('')} ${plainName(code)}`;
}

const languages = new Intl.DisplayNames(['en'], { type: 'language' });

/** "German" for an ISO 639-1 code. */
export function languageName(code: string): string {
  return /^[a-z]{2,3}$/.test(code) ? (languages.of(code) ?? code) : code;
}
