import { fold } from '../fold.ts';
import { type FoundIdentifier, identifiersOf, type Named, namedIn } from '../identifiers/identifiers.ts';
import { isOfficialDomain } from '../identifiers/official-domain.ts';
import { type Finder, finder } from '../search/finder.ts';
import type { SlashOrder } from '../time/slash-order.ts';
import { type Contact, contactsIn } from './contacts.ts';
import { deliveryPlaces } from './delivery.ts';
import { withColumns } from './ip-columns.ts';
import { isAnnexHead, type Letter } from './layout.ts';
import { officersOf } from './officer.ts';
import { anyOf, finderOf, wordsFor } from './words.ts';

/** A name after "user" or "account" that no plain word could be. */
const NAMED = finder(
  /(?<![\p{L}])(?:users?|accounts?|profiles?|members?|handles?|subscriber|players?|under the (?:nick)?name|nickname|known as|goes by|(?:chat|screen|nick|user)[ -]?name|(?:ips?|log-?ins?|info(?:rmation)?|data|details|logs|records|subscriber)\s+(?:for|on))(?:\s+(?:of|is|was|named|called|with the name|by the name))?\s+["“„'‘]?(@?(?=[\p{L}\p{N}_.-]*[\d_])(?=[\p{N}_.-]*\p{L})[\p{L}\p{N}_][\p{L}\p{N}_.-]{2,40})(?![\p{L}\p{N}_@/-])/giu,
);
/** A number in the international form of which someone is the holder. */
const HELD = finder(
  /(?<![\p{L}])(?:subscriber|user|holder|owner|account|customer|person)s?\s+(?:of|behind|with|for|using|to|at)\s+(?:the\s+)?(?:(?:phone\s+)?number\s+)?(\+\d[\d\s().-]{6,18}\d)(?!\d)/giu,
);
/** A name after a label, which may have no mark but a full stop: "Seller name: valley.wheels". */
const LABELLED_NAME = finder(
  /(?:^|\n)[ \t]*(?:account|user|seller|profile|screen|chat)(?:\s?-?(?:name|handle|id))?(?:\s+(?:of|used|in|for|on|concerned|behind|involved)(?:\s+[^:\n]{3,40})?)?\s*:\s*(@?(?=[\p{L}\p{N}]*[._\d])[\p{L}\p{N}_][\p{L}\p{N}_.-]{2,40})(?![\p{L}\p{N}_@/-])(?=\s+on\s|\s*(?:\n|$)|\s+\([^()\n]{2,40}\))/giu,
);
/** Further numbers of users after the first: "user IDs: 100078812345, 100078812399". */
const MORE_IDS = /^(?:\s*(?:,|and|&|;)\s*\d{6,20}(?!\d))+/;
const NO_USER = /^(?:\p{L}{1,3}\.?\d+$|\d+(?:st|nd|rd|th|h|x)$|\d{1,4}-\p{L}+$)|-(?:year|day|hour|month)/iu;
const REACH = 6;
/** The name after the word for an account in the letter's language, in quotation marks or with a mark that no plain word has. */
const called = (language: string): Finder =>
  finderOf(
    'called',
    language,
    () =>
      `(?<![\\p{L}])${anyOf(language, 'accounts')}\\s*:?\\s*(?:["“”„'‘’«]\\s?(@?[\\p{L}\\p{N}_][\\p{L}\\p{N}_.-]{2,40})\\s?["“”'‘’»]|(@?(?=[\\p{L}\\p{N}_.-]*[\\d_])(?=[\\p{N}_.-]*\\p{L})[\\p{L}\\p{N}_][\\p{L}\\p{N}_.-]{2,40})(?![\\p{L}\\p{N}_@/-]))`,
  );
/** Words for a number: what follows is none's name. */
const IS_NUMBERS = finder(
  /(?:num\p{L}*|núm\p{L}*|numéro|\p{L}*nummer|rufnummer|номер\p{L}*|adres\p{L}*|address|ip)s?\s*:?\s*$/iu,
);
/** Names alone in the entries of a list that a letter announces. */
const LISTED_NAME =
  /^\s*(?:[-*•–]|\(?\d{1,2}[.)]|\(?[a-z]\))\s+(@?(?=[\p{L}\p{N}_.-]*[\d_])(?=[\p{N}_.-]*\p{L})[\p{L}\p{N}_][\p{L}\p{N}_.-]{2,40})\s*[;,.]?$/u;

/** The accounts, addresses and devices that a letter names, without the writer's own numbers, addresses and sites. */
export function findTargets(
  letter: Letter,
  own: readonly string[],
  domains: readonly string[],
  order: SlashOrder = null,
): FoundIdentifier[] {
  const { text, contacts, named: all } = othersIn(letter, domains);
  const found = identifiersOf(all, { order, own: [...own, ...contacts] });
  const kept = found.filter(({ identifier }) => !isOwnSite(identifier.type, identifier.value, domains));
  const seen = new Set(kept.map(({ identifier }) => identifier.value.replace(/^@/, '').toLowerCase()));
  for (const match of HELD.matchAll(text)) {
    const value = match[1]!;
    if (own.includes(value) || kept.some(({ identifier }) => digits(identifier.value) === digits(value)))
      continue;
    kept.push({ identifier: { type: 'phone', value: fold(value), port: null, at: null }, quote: match[0] });
  }
  for (const { identifier } of kept.filter((one) => one.identifier.type === 'user-id')) {
    const after = text.indexOf(identifier.value) + identifier.value.length;
    for (const [value] of (MORE_IDS.exec(text.slice(after, after + 400))?.[0] ?? '').matchAll(/\d+/g))
      if (!kept.some((one) => one.identifier.value === value))
        kept.push({ identifier: { type: 'user-id', value, port: null, at: null }, quote: value });
  }
  for (const { value, quote } of phonesOfAnnex(letter, own))
    if (!kept.some(({ identifier }) => digits(identifier.value) === digits(value)))
      kept.push({ identifier: { type: 'phone', value, port: null, at: null }, quote });
  const named = [
    ...NAMED.matchAll(text),
    ...LABELLED_NAME.matchAll(text),
    ...called(letter.language).matchAll(text),
    ...listedNames(letter),
  ];
  for (const match of named) {
    if (IS_NUMBERS.test(match[0].slice(0, match[0].lastIndexOf(match[1] ?? match[2]!)))) continue;
    const value = (match[1] ?? match[2]!).replace(/[.-]+$/, '').replace(/^@/, '');
    if (
      seen.has(value.toLowerCase()) ||
      NO_USER.test(value) ||
      kept.some(({ quote }) => quote.includes(value))
    )
      continue;
    seen.add(value.toLowerCase());
    kept.push({ identifier: { type: 'username', value, port: null, at: null }, quote: match[0].trim() });
  }
  return withColumns(letter, kept);
}

/** A letter's text without what is the writer's own, the contacts that stood there, and all that the rest names. */
interface Others {
  readonly text: string;
  readonly contacts: readonly string[];
  readonly named: Named;
}

function othersIn(letter: Letter, domains: readonly string[]): Others {
  const key = domains.join(' ');
  const known = others.get(letter);
  if (known?.key === key) return known.found;
  const [text, contacts] = withoutOwn(letter, domains);
  const found = { text, contacts, named: namedIn(text, false) };
  others.set(letter, { key, found });
  return found;
}

/** The last that was found in each letter: what a message is, and whom it is about, is told from the same. */
const others = new WeakMap<Letter, { readonly key: string; readonly found: Others }>();

/** Numbers in the international form that are cells of an annex's table. */
function phonesOfAnnex(letter: Letter, own: readonly string[]): { value: string; quote: string }[] {
  const head = letter.body.findIndex((line) => isAnnexHead(line.text, letter.language));
  if (head < 0) return [];
  return letter.body.slice(head).flatMap(({ text }) =>
    text
      .split('\t')
      .slice(1)
      .map((cell) => cell.trim())
      .filter((cell) => CELL_PHONE.test(cell) && !own.includes(cell))
      .map((cell) => ({ value: cell, quote: cell })),
  );
}

const CELL_PHONE = /^\+\d[\d\s().-]{7,18}\d$/;

function listedNames(letter: Letter): RegExpExecArray[] {
  if (!wordsFor(letter.language, 'accounts').test(letter.text)) return [];
  return letter.body.flatMap(({ text }) => {
    const match = LISTED_NAME.exec(text.slice(0, 80));
    return match === null ? [] : [match];
  });
}

const digits = (value: string): string => value.replace(/\D/g, '');

/** The text with letterhead, signature and words on how to reach the writer blanked out, and the contacts that stood there. */
function withoutOwn(letter: Letter, domains: readonly string[]): [string, string[]] {
  const contacts: string[] = [];
  let { text } = letter;
  const blank = (start: number, end: number): void => {
    text = text.slice(0, start) + text.slice(start, end).replace(/[^\n]/g, ' ') + text.slice(end);
  };
  for (const { start, end, value } of writersContacts(letter, domains)) {
    contacts.push(value);
    blank(start, end);
  }
  for (const { start, end } of officersOf(letter)) {
    for (const { value } of contactsIn(letter.text.slice(start, end))) contacts.push(value);
    for (const { start: from, end: to } of contactsIn(letter.text.slice(start, end)))
      blank(start + from, start + to);
  }
  for (const { start, end } of deliveryPlaces(letter.text)) blank(start, end);
  const reach = lastContactLine(letter);
  for (const line of [...letter.head.slice(0, reach + 1), ...letter.signature]) {
    for (const { value } of contactsIn(line.text)) contacts.push(value);
    blank(line.start, line.end);
  }
  for (const sentence of letter.sentences)
    for (const lead of wordsFor(letter.language, 'contact').matchAll(sentence.text.slice(0, 1200))) {
      if (IS_ABOUT.test(lead[0])) continue;
      const from = lead.index + lead[0].length;
      const window = sentence.text.slice(from, from + 140);
      const one =
        /^[^\d@]{0,60}?(?:\+?\(?\d[\d\s()./-]{6,20}\d|[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{3,100}|https?:\/\/\S{3,200}|www\.\S{3,100})/iu.exec(
          window,
        )?.[0];
      if (
        one === undefined ||
        /\b(?:account|user|mailbox|subscriber|holder|registered|suspect|victim)\b/i.test(one)
      )
        continue;
      blank(sentence.start + from, sentence.start + from + one.length);
    }
  return [text, contacts];
}

/** "Send us the records relating to": the account follows, not the place to send them to. */
const IS_ABOUT = finder(
  /(?:relat|pertain|belong|link|connect|assign|register|respect|regard)\p{L}*\s+(?:to|at|with|via)$/iu,
);

/** Words beside which an address or a number is a user's. */
const OF_USER = finder(
  /(?<![\p{L}])(?:accounts?|users?|username|mailbox|subscriber|holder|suspect\p{L}*|konto|nutzer\p{L}*|inhaber\p{L}*|compte|utilisateur|titulaire|titular|cuenta|usuari[oa]|gebruiker|houder|utente|intestatario|conta|utilizador|użytkownik\p{L}*|kont[ao]|utilizator\p{L}*|користувач\p{L}*)(?![\p{L}])/iu,
);
/** A line that holds contacts and little else, in characters. */
const SHORT_LINE = 100;
/** How far from the writer's address the number in one line with it stands, in characters. */
const NEAR = 90;

/** Addresses at an authority's own domain, and the numbers beside them: that is where the writer is reached. */
function writersContacts(letter: Letter, domains: readonly string[]): Contact[] {
  const lines = [...letter.head, ...letter.body, ...letter.signature];
  const sites = letter.head.flatMap(({ text }) =>
    contactsIn(text).flatMap(({ kind, value }) => (kind === 'website' ? [hostOf(value)] : [])),
  );
  const isOwn = ({ kind, value }: Contact): boolean => {
    const domain = value.split('@')[1]?.toLowerCase();
    if (kind !== 'email' || domain === undefined) return false;
    return isOfficialDomain(domain) || [...domains, ...sites].some((one) => isWithin(one, domain));
  };
  const placed = lines.map(({ text, start }) => ({
    text,
    start,
    contacts: text.includes('@') || /\d{3}/.test(text) ? contactsIn(text) : [],
  }));
  return placed.flatMap((line, at) =>
    line.contacts.filter(isOwn).flatMap((own) =>
      placed.slice(Math.max(0, at - 1), at + 2).flatMap((near) =>
        near.contacts
          .filter((one) =>
            near === line
              ? Math.max(one.start - own.end, own.start - one.end) < NEAR
              : near.text.length < SHORT_LINE && one.kind !== 'email',
          )
          .filter((one) => isOwn(one) || (one.kind !== 'email' && !OF_USER.test(near.text)))
          .map((one) => ({ ...one, start: near.start + one.start, end: near.start + one.end })),
      ),
    ),
  );
}

/** The last line of the head that belongs to the letterhead: within reach of one with a number, address or site. */
function lastContactLine(letter: Letter): number {
  let last = -1;
  for (const [at, { text }] of letter.head.entries()) {
    if (/^(?:re|subject|sub|concerning|betreff|objet|asunto|oggetto|dotyczy)\b/i.test(text)) break;
    if (
      /(?<!\p{L})(?:accounts?|user(?:name)?s?|identifiers?|targets?|suspects?|subjects?|mailbox(?:es)?|IPs?|konten|(?:nutzer)?konto|comptes?|utilisateurs?|cuentas?|usuarios?|contas?|utenz[ae]|utenti?|gebruikers?|kont[ao]|użytkowni\p{L}+|conturi|cont|утримувач\p{L}*|акаунти?)(?!\p{L})\s*(?:\p{L}+\s*)?[:\t]/iu.test(
        text,
      )
    )
      break;
    if (at - last > REACH && last >= 0) break;
    if (contactsIn(text).length > 0) last = at;
  }
  return last;
}

function isOwnSite(type: string, value: string, domains: readonly string[]): boolean {
  if (type !== 'url' && type !== 'domain') return false;
  return domains.some((domain) => isWithin(domain, hostOf(value)));
}

function isWithin(domain: string, host: string): boolean {
  return domain === host || domain.endsWith(`.${host}`) || host.endsWith(`.${domain}`);
}

function hostOf(address: string): string {
  return address
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/^www\./, '')
    .split(/[/:?#]/)[0]!;
}
