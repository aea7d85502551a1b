import type { Identifier, IdentifierType, StandardForm } from '../../form/standard-form.ts';
import { moments } from './moments.ts';
import { oneLine } from './text.ts';

const first = (text: string): string => [...text][0] ?? '';

function maskEmail(value: string): string {
  const at = value.lastIndexOf('@');
  return at < 1 ? `${first(value)}…` : `${first(value)}…${value.slice(at)}`;
}

function maskIpv4(value: string): string {
  return `${value.split('.').slice(0, 2).join('.')}.…`;
}

function maskIpv6(value: string): string {
  return `${value.split(':').slice(0, 2).join(':')}:…`;
}

function maskPhone(value: string): string {
  return `${value.trim().slice(0, 3)}…`;
}

function maskUrl(value: string): string {
  const host = /^[a-z][a-z0-9+.-]*:\/\/(?:[^/@\s]*@)?([^/:?#\s]+)/i.exec(value)?.[1];
  return host === undefined ? `${first(value)}…` : `${host}/…`;
}

/**
 * As much of an identifier as triage needs to know what it is, and too little to know whose: `192.0.…`,
 * `j…@example.test`, `examplechat.test/…`.
 */
export function maskIdentifier(type: IdentifierType, value: string): string {
  switch (type) {
    case 'ipv4':
      return value.includes('.') ? maskIpv4(value) : `${first(value)}…`;
    case 'ipv6':
      return value.includes(':') ? maskIpv6(value) : `${first(value)}…`;
    case 'email':
      return maskEmail(value);
    case 'phone':
      return maskPhone(value);
    case 'url':
      return maskUrl(value);
    default:
      return `${first(value.trim())}…`;
  }
}

const PATTERNS: readonly (readonly [RegExp, (found: string) => string])[] = [
  [/[a-z][a-z0-9+.-]*:\/\/[^\s<>"']+/gi, maskUrl],
  [/[^\s<>"'(),;:]+@[^\s<>"'(),;:]+/g, maskEmail],
  [/(?<![\w.])\d{1,3}(?:\.\d{1,3}){3}(?![\w.]*\d)/g, maskIpv4],
  [/(?<![\w:])[0-9a-f]{1,4}(?::[0-9a-f]{0,4}){3,7}(?![\w:])/gi, maskIpv6],
  [/(?<![\w…-])@\w[\w.-]*/g, (found) => `@${first(found.slice(1))}…`],
];
const LONG_NUMBER = /\+?\d[\d ()./-]{6,}\d/g;

/** Longer text is cut before it is masked: no channel shows more, and patterns stay quick on hostile text. */
const LONGEST = 1_000;

/**
 * Free text for a channel, on one line: the identifiers and the subject that the form names, and whatever looks like an
 * address, an account or a number of a person, are cut short; dates and times stay. It can't find a name that the form
 * doesn't hold: keep such text short.
 */
export function maskText(text: string, form: Pick<StandardForm, 'identifiers' | 'subject'>): string {
  let masked = wholeWords(oneLine(text));
  for (const { value, type } of longestFirst(form.identifiers)) {
    masked = replaceAllFolded(masked, oneLine(value), maskIdentifier(type, value));
  }
  for (const word of subjectWords(form.subject)) masked = replaceAllFolded(masked, word, `${first(word)}…`);
  for (const [pattern, mask] of PATTERNS) masked = masked.replaceAll(pattern, mask);
  return maskNumbers(masked);
}

// Capitalised words that follow each other: "Maria Kask", "Jean-Luc DUPONT".
const NAMES =
  /(?<![\p{L}\p{N}])\p{Lu}[\p{Ll}\p{M}]+(?:['’-]\p{L}+)*(?: \p{Lu}[\p{L}\p{M}]+(?:['’-]\p{L}+)*)+/gu;

/**
 * Cuts what reads like the full name of a person short, for words that ask about one: the form need not hold the name. Terms
 * of the standard form stay.
 */
export function maskNames(text: string): string {
  return text.replaceAll(NAMES, (name) => {
    const words = name.split(' ');
    const isTerm = words.every((word) => TERMS.has(word.toLowerCase()));
    return isTerm ? name : words.map((word) => `${first(word)}…`).join(' ');
  });
}

const TERMS: ReadonlySet<string> = new Set(
  (
    'all account address addresses access basic communication content customer data details email emergency example history ' +
    'information internet log login logs mail message messages metadata name network order period please preserve preservation ' +
    'production provide records registration request service services session subscriber the traffic type user warrant'
  ).split(' '),
);

function maskNumbers(text: string): string {
  let masked = '';
  let end = 0;
  for (const { start, length } of moments(text)) {
    masked += text.slice(end, start).replaceAll(LONG_NUMBER, maskPhone) + text.slice(start, start + length);
    end = start + length;
  }
  return masked + text.slice(end).replaceAll(LONG_NUMBER, maskPhone);
}

// A word that is cut through would no longer be known as the identifier that it is.
function wholeWords(text: string): string {
  if (text.length <= LONGEST) return text;
  const end = text.lastIndexOf(' ', LONGEST);
  return `${text.slice(0, Math.max(end, 0))}…`;
}

function longestFirst(identifiers: readonly Identifier[]): readonly Identifier[] {
  return identifiers
    .filter((one) => one.value.length > 1)
    .toSorted((a, b) => b.value.length - a.value.length);
}

/** Capitalised words of a subject that name nobody. */
const COMMON = new Set(
  (
    'the this that any all and for with from user users username account accounts owner profile channel group name ' +
    'mail email e-mail address phone number mobile telephone url person subscriber customer unknown ' +
    'der die das den dem des ein eine konto benutzer nutzer inhaber adresse het een van gebruiker houder adres ' +
    'les des une compte utilisateur titulaire adresse los las una cuenta usuario titular kasutaja'
  ).split(' '),
);

// Names and account names within the subject: words with a capital or a digit.
function subjectWords(subject: string | null): readonly string[] {
  if (subject === null) return [];
  const words = subject
    .split(/[^\p{L}\p{N}@._-]+/u)
    .filter((word) => word.length > 2 && /[\p{Lu}\p{N}]/u.test(word) && !COMMON.has(word.toLowerCase()));
  return [...new Set(words)].toSorted((a, b) => b.length - a.length);
}

function replaceAllFolded(text: string, wanted: string, replacement: string): string {
  if (wanted === '' || !text.toLowerCase().includes(wanted.toLowerCase())) return text;
  const pattern = wanted.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return text.replaceAll(
    new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'giu'),
    () => replacement,
  );
}
