import type { Document } from '../../../documents/document.ts';
import { finder } from '../../../search/finder.ts';
import { type Evidence, said, says } from '../../evidence.ts';
import { headerPlace } from '../../message.ts';
import { isOfAnother } from '../asked/others-names.ts';
import type { Letter } from '../layout.ts';
import { isClosing } from '../signature-lines.ts';
import { anyOf, patternOf, wordsFor } from '../words.ts';
import { bodyName } from './body-names.ts';
import { CALLING } from './contact-labels.ts';
import { contactsIn, withoutContacts } from './contacts.ts';
import { readHeld } from './held-parts.ts';
import { isOffice } from './office-lines.ts';
import { isSamePerson } from './officer.ts';
import { readParts } from './officer-parts.ts';
import type { Person } from './person-in-part.ts';
import { nameIn, personAmong, personOfHeader } from './persons.ts';
import { isPlaceAndDay } from './place-and-day.ts';
import { addReach } from './reach.ts';
import { isAgency, isBody, isOfOther, isPosition, isRank } from './signature-parts.ts';
import { linesOfSigner, partsOf, signerOf } from './signers.ts';

const introduced = (language: string): RegExp =>
  patternOf(
    'introduced',
    language,
    () =>
      `(?<![\\p{L}])${anyOf(language, 'introductions')}\\s+(?:(?:le|la|el|il|de|the|der|die)\\s+)?(?=(?:\\p{L}+\\.?\\s+){0,3}?\\p{Lu})([^.;\\n,]{4,90})`,
  );
const MAX = 300;

/**
 * The person who signs: name, badge, rank, position, e-mail and telephone. `asking` is the one whom the letter itself names as asking: whoever
 * else signs lends nothing.
 */
export function readSignature(
  letter: Letter,
  sender: string | null,
  asking: string | null,
  evidence: Evidence,
): void {
  const lines = letter.signature
    .filter(({ text }) => !isOfOther(text) && (!isClosing(text, letter.language) || isPosition(text)))
    .filter(({ text }) => !isPlaceAndDay(letter, text))
    .map(({ text }) => text);
  const parts = linesOfSigner(lines).flatMap(partsOf);
  const signing = parts
    .map((part) => nameIn(withoutContacts(part).trim(), sender))
    .find((one) => one !== null);
  const known = asking ?? said(evidence, 'requester.name');
  if (
    known !== null &&
    signing != null &&
    !isSamePerson(signing.name, known) &&
    !known.includes(signing.name)
  ) {
    readBlockOf(known, letter, evidence);
    return;
  }
  const signer = readName(letter, parts, sender, evidence);
  const person = signer?.person ?? readInline(letter, sender, evidence);
  for (const part of parts.slice(signer?.from ?? 0)) readHeld(letter, part, person, evidence);
  const own = letter.signature.filter(({ text }) => !isOfOther(text) && !isOffice(letter, text));
  readTelephone(
    letter,
    own.flatMap(({ text }) => partsOf(text)),
    evidence,
  );
  for (const part of parts)
    for (const { kind, value } of contactsIn(part))
      if (kind === 'email') evidence.add('requester.email', value.toLowerCase(), [value], letter.place);
}

/** Lines of a signature at most, and characters of the one that names who signs. */
const MOST_LINES = 7;
const LONGEST_NAME = 90;

/** What the lines of someone's own signature tell who signs farther above: an order by somebody else follows the letter. */
function readBlockOf(known: string, letter: Letter, evidence: Evidence): void {
  const { lines } = letter;
  const surname = known.split(' ').at(-1)!;
  for (const [at, { text }] of lines.entries()) {
    if (text.length > LONGEST_NAME || !text.includes(surname)) continue;
    const person = nameIn(withoutContacts(text).trim(), null);
    if (person === null || !isSamePerson(person.name, known)) continue;
    const block = lines.slice(at, at + MOST_LINES).map((line) => line.text);
    const end = block.findIndex((line) => line.trim() === '');
    const own = end < 0 ? block : block.slice(0, end);
    if (own.every((line) => contactsIn(line).length === 0)) continue;
    addReach(own.flatMap(contactsIn), letter.place, evidence);
    readParts({ lines: own, person }, letter, evidence);
    return;
  }
}

function personOfMail(mail: Document | null): Person | null {
  const from = mail?.envelope?.from[0];
  return from === undefined ? null : personOfHeader(from.name ?? '', from.address);
}

/** The name of the person who sends a mail, the surname last; null where From names none. */
export function senderOf(mail: Document | null): string | null {
  const [family = '', given] = personOfMail(mail)?.name.split(/\s*,\s*/) ?? [];
  return family === '' ? null : given === undefined ? family : `${given} ${family}`;
}

/** The name that the mail's From gives, where it is a person's; the weakest source. */
export function readSender(mail: Document, evidence: Evidence): void {
  const person = personOfMail(mail);
  if (person === null) return;
  addPerson(person, headerPlace(mail), evidence);
}

/** The body that the mail's From names instead of a person. */
export function readSendingBody(mail: Document, language: string, evidence: Evidence): void {
  const sender = mail.envelope?.from[0]?.name ?? '';
  if (says(evidence, 'organisation.legalName') || personOfMail(mail) !== null) return;
  const name = bodyName(sender, language);
  if (name !== null) evidence.add('organisation.legalName', name, [name], headerPlace(mail));
}

/** Adds the one who signs; `from` is the index of the first part that tells of that person. */
function readName(
  letter: Letter,
  parts: readonly string[],
  sender: string | null,
  evidence: Evidence,
): { readonly person: Person; readonly from: number } | null {
  const people = parts.flatMap((part, at) => {
    const words = withoutContacts(part).trim();
    const person = personAmong(words, sender) ?? surnameAbove(words, parts[at + 1]);
    return person === null ? [] : [{ person, at }];
  });
  const signer = signerOf(people, parts);
  if (signer === null) return null;
  const { person, at } = signer;
  // Where the signature has the surname alone, the name stays to the mail's From, which has the whole.
  addPerson(person, letter.place, evidence, wholeName(person, sender) === null && !isSmall(person.name));
  return { person, from: person.isSender || at === people[0]!.at ? 0 : at };
}

/** The one whose surname stands alone above the rank or the office: "Kleinschmidt", "Staatsanwältin" below. */
function surnameAbove(part: string, below: string | undefined): Person | null {
  if (below === undefined || !SURNAME.test(part) || isBody(part) || isPosition(part) || isRank(part))
    return null;
  const held = below.trim().replace(/[.,]+$/, '');
  if (!isRank(held) && !isPosition(held)) return null;
  return { name: part, rank: null, badge: null, position: null, office: null, isSender: false };
}

const SURNAME = /^(?:(?:von|van|de|zu)\s(?:de[rn]?\s)?)?\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)?$/u;

/** A name in the last words of a short mail, or after "I am". */
function readInline(letter: Letter, sender: string | null, evidence: Evidence): Person | null {
  const introduction = introduced(letter.language).exec(letter.text.slice(0, 4000));
  const named = introduction?.[1];
  const byName = /name\s+is/i.test(introduction?.[0].slice(0, -(named?.length ?? 0)) ?? '');
  const last = letter.sentences.at(-1)?.text ?? '';
  for (const words of [named, last.slice(0, MAX)]) {
    if (words === undefined) continue;
    const [before, body] = words.split(/\s+(?:of|from|with|at)\s+(?:the\s+)?(?=\p{Lu})/u);
    const person = nameIn((before ?? words).trim(), sender);
    const isSaid = words === named && byName;
    if (person === null || (person.rank === null && !person.isSender && !isSaid)) continue;
    addPerson(person, letter.place, evidence);
    const agency =
      body ??
      words
        .split(',')
        .slice(1)
        .find((part) => isAgency(part));
    if (agency !== undefined && isAgency(agency) && agency.length < 80) {
      const name = agency
        .trim()
        .replace(/^(?:of|from|at|with)\s+(?:the\s+)?/i, '')
        .replace(/[.,]+$/, '')
        .replace(/\s+(?:and|in|we|who)\s+.*$/s, '');
      evidence.add('organisation.legalName', name, [name], letter.place);
    }
    return person;
  }
  return null;
}

function isSmall(name: string): boolean {
  return name === name.toLowerCase();
}

/** A surname alone, or behind initials, is given whole by the mail's From. */
function wholeName(person: Person, sender: string | null): string | null {
  if (sender === null || sender.length <= person.name.length) return null;
  const surname = /^(?:\p{Lu}(?:\.-?\s?|\s))*(\p{Lu}[\p{L}’'-]+)$/u.exec(person.name)?.[1];
  if (surname === undefined || !sender.toLowerCase().endsWith(` ${surname.toLowerCase()}`)) return null;
  return surname === person.name || sender.startsWith(person.name[0]!) ? sender : null;
}

/** Adds what is known of a person who asks; the name itself only if `named`. */
export function addPerson(person: Person, place: Letter['place'], evidence: Evidence, named = true): void {
  if (named) evidence.add('requester.name', person.name, [person.name], place);
  if (person.rank !== null) evidence.add('requester.rank', person.rank, [person.rank], place);
  if (person.badge !== null) evidence.add('requester.badgeNumber', person.badge, [person.badge], place);
  const position = person.position ?? person.office;
  if (position !== null) evidence.add('requester.position', position, [position], place);
}

/** A day, where a number to call could stand: "sent on 14/9/2026". */
const DAY = /^(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}[./-]\d{1,2}[./-]\d{1,2})/;
const MY =
  '(?:my|mein(?:e[rm]?)?|mon|mi|mijn|(?:il\\s+)?mio|(?:o\\s+)?meu|mój|mojego)\\s+(?:own\\s+)?(?:cell(?:phone)?|mobile|phone|direct|desk|number|handy|mobil\\p{L}*|portable|móvil|celular|mobiel|cellulare|telemóvel|telefon\\p{L}*)';
const DIGITS = '[+(]?\\d[\\d ().-]{6,18}\\d';
/** A number that the writer calls the own: "call my mobile, 07700 900142", "936-555-0142 my cell". */
const MY_NUMBER = finder(
  `(?<![\\p{L}])${MY}[^\\d\\n.;]{0,12}(${DIGITS})(?!\\d)|(?<![\\d+])(${DIGITS})[\\s,(–-]{1,3}(?:is\\s+)?${MY}(?![\\p{L}])`,
  'iu',
);

/** A number on which the writer asks to be called: "ring me on 01632 960142", "chiamate il 059 555 014", "rappelez la centrale : +41 …". */
const CALL_ME = finder(
  `(?<![\\p{L}])(?:${CALLING})(?:(?!\\n\\s*\\n)\\s+\\p{L}{1,14}[.,;]?){0,5}\\s*[:,–-]?\\s*(${DIGITS})(?!\\d)`,
  'iu',
);

/** True for a line with the number and the site of a body: what stands there is nobody's own. */
function isFooter(part: string): boolean {
  const kinds = contactsIn(part).map(({ kind }) => kind);
  return kinds.includes('website') && kinds.includes('telephone') && withoutContacts(part).trim().length > 0;
}

/** The number in the signature, a landline before a mobile; else the one on which the letter asks to be called. */
function readTelephone(letter: Letter, parts: readonly string[], evidence: Evidence): void {
  const numbers = parts.flatMap((part) => (isFooter(part) ? [] : contactsIn(part)));
  const first =
    numbers.find(({ kind }) => kind === 'telephone') ?? numbers.find(({ kind }) => kind === 'mobile');
  if (first !== undefined) {
    evidence.add('requester.telephone', first.value, [first.value], letter.place);
    return;
  }
  for (const { text } of letter.sentences)
    for (const lead of wordsFor(letter.language, 'contact').matchAll(text.slice(0, 600))) {
      const after = text.slice(lead.index, lead.index + 120);
      const number =
        /(?:me|us|on|at|under|number|line|undersigned|officer|is|al|n[oº]|au|ao|unter|allo|pelo|op|tel\.?|:)\s*:?\s*([+(]?\d[\d\s()./–-]{5,20}\d)(?!\d)/i.exec(
          after,
        )?.[1];
      if (number === undefined || number.replace(/\D/g, '').length < 7 || DAY.test(number)) continue;
      if (isOfAnother(letter, number)) continue;
      if (evidence.add('requester.telephone', number, [number], letter.place)) return;
    }
  const own = MY_NUMBER.exec(letter.text);
  const called = own === null ? [...CALL_ME.matchAll(letter.text)].map((match) => match[1]!) : [];
  const number = own?.[1] ?? own?.[2] ?? called.find((one) => !isOfAnother(letter, one));
  if (number !== undefined) evidence.add('requester.telephone', number, [number], letter.place);
}
