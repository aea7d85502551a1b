import type { Evidence } from '../../evidence.ts';
import { fold } from '../../fold.ts';
import type { Letter } from '../layout.ts';
import { addBody } from './add-body.ts';
import { addressStart, isAddress } from './address.ts';
import type { Officer } from './addressed-officers.ts';
import { goingOn } from './body-names.ts';
import { bodyRun } from './body-run.ts';
import { type Contact, contactsIn, withoutContacts } from './contacts.ts';
import { HELD_LABEL, POSTED } from './officer-labels.ts';
import { isOfAnother } from './persons.ts';
import { addReach } from './reach.ts';
import { badgeIn, isAgency, isPosition, isRank, numberedBadge } from './signature-parts.ts';

/** The office at the beginning of what follows a name: "Magistrada-Juez" of "Magistrada-Juez del Juzgado nº 4". */
export function standingIn(after: string): string | null {
  const part = /^\s*,\s*([^,;()]{3,90})/u.exec(after)?.[1] ?? '';
  const office = part
    .split(
      /(?<!charg[ée]{1,2})\s(?:del?|du|au|à|of|at|in|van|bij|della?|do|da|din|presso|beim|am|w|we)\s/u,
    )[0]!
    .trim();
  return isPosition(office) && !isRank(office) ? office : null;
}

/** Whom somebody stands for: "delegate of the Commissioner". */
const OF_A_SUPERIOR =
  /^(?:an?\s)?(?:delegate|representative|office|officer|agent|member|secretary|assistant)\s(?:of|to)\sthe\s/iu;

/** What leads from an officer to the body. */
const POSTED_AT =
  /^(?:(?:attached|assigned|posted)\s+to|(?:stationed|based)\s+at|of|with|from)\s+(?:the\s+)?/iu;

/** "Opperwachtmeester en hulpofficier van justitie". */
const RANK_AND_OFFICE = /^(.{3,40}?)\s(?:en|et|and|und|y|e|i|og|och)\s(.{3,50})$/u;

/** A noun alone that names a unit and no body: "Investigations". */
const ONE_NOUN = /^(?:investigations?|intelligence|customs|administration|department|bureau|directorate)$/iu;

/** What parts the words on an officer; an attorney's office begins with the attorney's own words. */
const PARTS =
  /\s*[,;()\t]\s*|\.\s|\s-\s|(?<=\bAttorney)\s(?=(?:(?:Office of the|The)\s)?(?:United States|U\.\s?S\.|District|State|County)\s.{0,30}Attorney['’]?s?\b)/u;

/** A number to call in brackets right behind the name: "brigadier M. Smit (088-5550142)". */
const BRACKETED_NUMBER = /^\s*\(((?:\+|0)[\d\s./-]{6,18}\d)\)/;

/** Adds what the words on an officer tell beside the name: badge, rank, position, body, its address, and where the officer is reached. */
export function readParts(
  { lines, person }: Pick<Officer, 'lines' | 'person'>,
  letter: Letter,
  evidence: Evidence,
): void {
  const { place } = letter;
  for (const [at, line] of lines.entries()) {
    const own = at === 0 ? line.slice(Math.max(0, line.indexOf(person.name)) + person.name.length) : line;
    readReach(own, letter, evidence);
    const bracketed = at === 0 ? BRACKETED_NUMBER.exec(own)?.[1] : undefined;
    if (bracketed !== undefined) evidence.add('requester.telephone', bracketed, [bracketed], place);
    const numbered = badgeIn(withoutContacts(own));
    const badge = at < 2 || numbered?.start === 0 ? numbered : null;
    if (badge !== null) evidence.add('requester.badgeNumber', badge.value, [badge.value], place);
    for (const part of withoutContacts(own).split(PARTS)) {
      const words = part
        .trim()
        .replace(/[.:\s]+$/, '')
        .replace(HELD_LABEL, '')
        .replace(POSTED, '');
      if (words.length < 3 || words.length > 90) continue;
      const [, grade, held] = RANK_AND_OFFICE.exec(words) ?? [];
      if (grade !== undefined && isRank(grade) && isPosition(held!)) {
        evidence.add('requester.rank', grade, [grade], place);
        evidence.add('requester.position', held!, [held!], place);
        continue;
      }
      if (OF_A_SUPERIOR.test(words)) continue;
      if (isRank(words)) evidence.add('requester.rank', words, [words], place);
      else if (isPosition(words) && !isOfAnother(words))
        evidence.add('requester.position', words, [words], place);
      else if (numberedBadge(words) !== null)
        evidence.add('requester.badgeNumber', numberedBadge(words)!, [words], place);
      else if (isAgency(words) && !isAddress(words) && standingIn(`, ${words}`) === null) {
        const body = bodyRun(words.replace(POSTED_AT, ''), letter.language) ?? words;
        if (!ONE_NOUN.test(body)) addBody(body + goingOn(body, withoutAddress(own)), letter, evidence);
      }
    }
    for (const cell of own.split('\t')) readAddressIn(cell, letter, evidence);
  }
}

/** A line up to the postal address in it. */
function withoutAddress(line: string): string {
  const start = addressStart(line);
  return start < 0 ? line : line.slice(0, start);
}

/** Adds the body that words around an officer's name or address name, and its postal address: "Return to the Harbour Police, 4 Quay Street, …". */
export function readSeat(text: string, letter: Letter, evidence: Evidence): void {
  for (const line of text.split(/\n|[;|]|(?<=\p{L}):\s/u)) {
    const body = bodyAmong(line, letter.language);
    if (body !== null) addBody(body + goingOn(body, withoutAddress(line)), letter, evidence);
    readAddressIn(line, letter, evidence);
  }
}

/** The body that a line names, wherever in it: at its beginning, or behind a small word ("to the Harbour Police"). */
function bodyAmong(line: string, language: string): string | null {
  const bare = withoutContacts(line);
  for (const { index } of bare.matchAll(/(?<=^\s*|\p{Ll}\s|['’,]\s?)\p{Lu}/gu)) {
    const body = bodyRun(bare.slice(index), language, true);
    if (body !== null && bare.startsWith(body, index)) return body;
  }
  return null;
}

/** Adds the postal address in a line. */
export function readAddressIn(line: string, { place }: Letter, evidence: Evidence): void {
  const bare = withoutContacts(line.replace(/^[\s,;:)]+/, '')).split(
    /\.\s+(?!\p{Lu}\p{Ll}+\s(?:Ave|St|Rd))/u,
  )[0]!;
  const begin = addressStart(bare);
  if (begin < 0) return;
  const value = bare
    .slice(begin)
    .replace(/^[^\d]*\s(?:at|to)\s(?=\d)|^[^,]*\d[^,]*,[^\d]*\s(?:at|to)\s(?=\d)/u, '')
    .replace(/\s{3,}.*$/s, '')
    .replace(/[\s,;.:–-]+$/, '');
  if (value.length > 8 && !isTold(value)) evidence.add('organisation.address', fold(value), [value], place);
}

/** So many small words make a sentence, and no address. */
const MOST_SMALL = 6;

const isTold = (text: string): boolean => (text.match(/(?<!\p{L})\p{Ll}{3,}/gu) ?? []).length > MOST_SMALL;

/** What stands before an address or a number that is a user's. */
const OF_ACCOUNT =
  /(?<![\p{L}])(?:accounts?|users?|mailbox|subscriber|holder|suspects?|registered|konto|kontos|nutzer\p{L}*|compte|utilisateur|cuenta|usuari[oa]|gebruiker|utente|conta|utilizador|użytkownik\p{L}*|konta|contul|utilizator\p{L}*|користувач\p{L}*|запис\p{L}*)(?![\p{L}])[^.;\n]{0,40}$/iu;

/** Address, telephone and e-mail in the words on the officer. */
export function readReach(text: string, letter: Letter, evidence: Evidence): void {
  const { place } = letter;
  const isUsers = ({ start }: Contact): boolean =>
    OF_ACCOUNT.test(text.slice(Math.max(0, start - 60), start));
  addReach(
    contactsIn(text).filter((one) => !isUsers(one)),
    place,
    evidence,
  );
  const at = /\bat\s+(\d[^;.]{8,120}?)(?=,\s+or\s|[;.]|$)/u.exec(text)?.[1];
  if (at !== undefined && isAddress(at)) evidence.add('organisation.address', fold(at), [at], place);
}
