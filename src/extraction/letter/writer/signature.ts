import type { Document } from '../../../documents/document.ts';
import { finder } from '../../../search/finder.ts';
import { type Evidence, says } from '../../evidence.ts';
import { headerPlace } from '../../message.ts';
import type { Letter } from '../layout.ts';
import { isClosing } from '../signature-lines.ts';
import { anyOf, patternOf, wordsFor } from '../words.ts';
import { bodyName } from './body-names.ts';
import { CALLING } from './contact-labels.ts';
import { contactsIn, withoutContacts } from './contacts.ts';
import { officeAndBody } from './office-and-body.ts';
import { isOffice } from './office-lines.ts';
import { isSamePerson } from './officer.ts';
import { POSTED } from './officer-labels.ts';
import type { Person } from './person-in-part.ts';
import { nameIn, personAmong, personOfHeader } from './persons.ts';
import {
  badgeIn,
  isAgency,
  isBody,
  isOfOther,
  isPosition,
  isRank,
  numberedBadge,
  UNIT,
} from './signature-parts.ts';

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
  const parts = letter.signature
    .filter(({ text }) => !isOfOther(text) && (!isClosing(text, letter.language) || isPosition(text)))
    .flatMap(({ text }) => partsOf(text));
  const signing = parts
    .map((part) => nameIn(withoutContacts(part).trim(), sender))
    .find((one) => one !== null);
  if (
    asking !== null &&
    signing != null &&
    !isSamePerson(signing.name, asking) &&
    !asking.includes(signing.name)
  )
    return;
  const person = readName(letter, parts, sender, evidence) ?? readInline(letter, sender, evidence);
  for (const part of parts) readPart(letter, part, person, evidence);
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

/** The parts of a line that marks set apart: "Jane Roe / Detective Sergeant / Kent Police". */
function partsOf(line: string): string[] {
  return line.slice(0, MAX).split(/[|•·\t]|\s[–—]\s|;\s(?=\p{Lu})|(?<=\p{Ll})\s\/\s(?=\p{L})/u);
}

function personOfMail(mail: Document | null): Person | null {
  const from = mail?.envelope?.from[0];
  return from === undefined ? null : personOfHeader(from.name ?? '', from.address);
}

/** The name of the person who sends a mail; null where From names none. */
export function senderOf(mail: Document | null): string | null {
  return personOfMail(mail)?.name ?? null;
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

function readName(
  letter: Letter,
  parts: readonly string[],
  sender: string | null,
  evidence: Evidence,
): Person | null {
  const people = parts.flatMap((part, at) => {
    const words = withoutContacts(part).trim();
    return personAmong(words, sender) ?? surnameAbove(words, parts[at + 1]) ?? [];
  });
  const person = people.find((one) => one.isSender) ?? people[0] ?? null;
  // Where the signature has the surname alone, the name stays to the mail's From, which has the whole.
  if (person !== null)
    addPerson(person, letter.place, evidence, wholeName(person, sender) === null && !isSmall(person.name));
  return person;
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

/** Signs for somebody who holds the office. */
const FOR_ANOTHER =
  /^(?:by (?:authority|order|direction|command) of|pour|for|für|por|voor|namens|per|p\/|za|w\s?z\.|på\svegne|αντ['’])\s?:?\s?\p{L}/iu;

/** An article before an office: "Il Pubblico Ministero". */
const ARTICLE = /^(?:il|la|lo|le|el|der|die|de|het|o|a|the|ο|η)\s(?=\p{L})|^l['’](?=\p{L})/iu;
/** One who heads what a comma parts from it: "Head, Cybercrime Section". */
const HEAD_ALONE =
  /^(?:(?:deputy|assistant|acting) )?(?:head|chief|director|officer[- ]in[- ]charge|chef|leiter(?:in)?|jef[ea]|hoofd)$/iu;

/** The pieces of a line, each head of a unit with the unit behind the comma. */
function withUnit(pieces: string[], piece: string): string[] {
  const before = pieces.at(-1) ?? '';
  return HEAD_ALONE.test(before) && UNIT.test(piece) && !isPosition(piece)
    ? [...pieces.slice(0, -1), `${before}, ${piece}`]
    : [...pieces, piece];
}

const lastWord = (text: string): string => text.slice(text.lastIndexOf(' ') + 1);

/** The branch behind a grade: "Sub-Inspector (UB)", "Inspector (Crime)". */
const BRANCH = /(?<=\p{L})\s\(\p{L}{2,12}\)$/u;

/** "P/ le procureur": the office of the one for whom somebody signs. */
const FOR_SUPERIOR = /^p\/\s?\p{L}/iu;

/** A part of the signature that tells of rank, office or badge. */
function readPart(letter: Letter, whole: string, person: Person | null, evidence: Evidence): void {
  const badge = badgeIn(withoutContacts(whole));
  const numbered = badge === null ? numberedBadge(whole) : null;
  if (numbered !== null)
    evidence.add('requester.badgeNumber', numbered, [whole.trim(), numbered], letter.place);
  if (badge !== null)
    evidence.add(
      'requester.badgeNumber',
      badge.value,
      [whole.slice(badge.start, badge.end), badge.value],
      letter.place,
    );
  const rest = badge === null ? whole : `${whole.slice(0, badge.start)}, ${whole.slice(badge.end)}`;
  if (FOR_SUPERIOR.test(whole.trim())) return;
  const pieces = withoutContacts(rest)
    .split(/\s*(?:[,;]|(?<![\s,]\p{Lu}{1,3})\/|\/(?!\d{3}))\s*|\s-\s/u)
    .map((piece) => piece.trim().replace(/[.,:\s]+$/, (end) => (end.startsWith('.') ? '.' : '')))
    .filter((piece) => piece !== '' && piece !== '.')
    .reduce<string[]>(withUnit, []);
  for (const piece of pieces) {
    if (person !== null && piece.includes(person.name)) continue;
    const withNumber =
      /^(.{2,50}?)\s+(?:no\.?\s*|nr\.?\s*|n°\s*|#\s?)?(\p{Lu}{1,3}\/\d{3,8}|\p{Lu}{1,3}-\d{2,8}|(?=[\p{Lu}]{0,3}\d)[\p{Lu}\d]{2,10}(?:[\s.]\d{2,4})?)$/u.exec(
        piece,
      );
    const isNumbered = withNumber !== null && !UNIT.test(lastWord(withNumber[1]!));
    const held = (isNumbered ? withNumber[1]! : piece).replace(POSTED, '').replace(ARTICLE, '');
    const title = officeAndBody(held)?.office ?? held;
    const isGrade = isRank(title.replace(BRANCH, ''));
    const isOne = (isGrade || isPosition(title)) && !FOR_ANOTHER.test(title);
    if (!isOne || (!isGrade && isAgency(title))) continue;
    evidence.add(isGrade ? 'requester.rank' : 'requester.position', title, [title], letter.place);
    if (isNumbered)
      evidence.add('requester.badgeNumber', withNumber[2]!, [piece, withNumber[2]!], letter.place);
  }
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
  `(?<![\\p{L}])(?:${CALLING})(?:\\s+\\p{L}{1,14}[.,;]?){0,5}\\s*[:,–-]?\\s*(${DIGITS})(?!\\d)`,
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
      if (evidence.add('requester.telephone', number, [number], letter.place)) return;
    }
  const own = MY_NUMBER.exec(letter.text) ?? CALL_ME.exec(letter.text);
  const number = own?.[1] ?? own?.[2];
  if (number !== undefined) evidence.add('requester.telephone', number, [number], letter.place);
}
