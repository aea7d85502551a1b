import { saysAct } from './acts-below.ts';
import { namesKinds } from './asked/kinds.ts';
import { questionOfOwner } from './asked/whose.ts';
import type { Line } from './layout.ts';
import { isProse } from './prose.ts';
import { countOf } from './request-heads.ts';
import { LONGEST_LINE } from './sentences.ts';
import { anyOf, hasWord, patternOf } from './words.ts';
import { isAddress } from './writer/address.ts';
import { bodyName } from './writer/body-names.ts';
import { contactsIn, withoutContacts } from './writer/contacts.ts';
import { nameIn, personAmong } from './writer/persons.ts';
import { badgeIn, isAgency, isBody, isPosition, isRank, isSignatureLine } from './writer/signature-parts.ts';
import { columnsOf, signsInPlace } from './writer/signers.ts';

const SIGNATURE_LINES = 14;
const closing = (language: string): RegExp =>
  patternOf('closing', language, () => `^${anyOf(language, 'closings')}\\s*[,.!–-]*$`);
const annex = (language: string): RegExp =>
  patternOf('annex', language, () => `^${anyOf(language, 'annexes')}(?![\\p{L}])`);

/** True for a line that ends a letter: "Yours sincerely". */
export function isClosing(line: string, language: string): boolean {
  return line.length < 160 && closing(language).test(line);
}

const closingBefore = (language: string): RegExp =>
  patternOf(
    'closing-before',
    language,
    () => `^${anyOf(language, 'closings')}(?:\\s*[,.!–-]+)?\\s+(?=\\p{Lu}|\\p{Ll}{1,5}\\.\\s)`,
  );

/** A line without the closing with which it begins before a name: "Regards, DS Jane Roe"; the line itself where it has none. */
export function behindClosing(line: Line, sender: string | null, language: string): Line {
  const [lead = ''] = closingBefore(language).exec(line.text.slice(0, LONGEST_LINE)) ?? [];
  const rest = line.text.slice(lead.length);
  if (lead === '' || tellsOfSigner(lead.trim()) || nameIn(withoutContacts(rest), sender) === null)
    return line;
  return { text: rest, start: line.start + lead.length, end: line.end };
}

/** True for a line that is the heading of an annex. */
export function isAnnexHead(line: string, language: string): boolean {
  return line.length < 80 && annex(language).test(line);
}

/** The lines of the signature, [from, to): those after a closing, or after the last running text. */
export function signatureOf(
  lines: readonly Line[],
  from: number,
  sender: string | null,
  language: string,
): [number, number] {
  for (let at = from; at < lines.length; at += 1) {
    const { text } = lines[at]!;
    if (actsBelow(lines, at)) continue;
    if (isClosing(text, language) && isSigned(lines, at + 1, sender))
      return [at, endOfSignature(lines, at + 1, language)];
    if (behindClosing(lines[at]!, sender, language) !== lines[at])
      return [at, endOfSignature(lines, at, language)];
  }
  const end = endOfLetter(lines, language);
  const dated = signedUnderDate(lines, from, end) ?? signedInBrackets(lines, from, end);
  if (dated !== null) return [dated, endOfSignature(lines, dated, language)];
  let last = from - 1;
  for (let at = from; at < end; at += 1) if (tells(lines[at]!.text, language)) last = at;
  for (let at = last + 1; at < lines.length; at += 1)
    if (actsBelow(lines, at)) continue;
    else if (isStart(lines, at, sender, language))
      return [aboveName(lines, at, last + 1, language), endOfSignature(lines, at, language)];
    else if (
      OWN_NUMBER.test(lines[at]!.text) ||
      isNumberedRank(lines[at]!.text) ||
      isOfficeWithNumber(lines, at, last)
    )
      return [at, endOfSignature(lines, at, language)];
  return [lines.length, lines.length];
}

/** True where a line below a name or an office says what the one does, no more than name, office and body between them: the letter goes on there. */
function actsBelow(lines: readonly Line[], at: number): boolean {
  const below = lines.slice(at + 1, at + 1 + BETWEEN);
  const act = below.findIndex(({ text }) => saysAct(text));
  return (
    act >= 0 && below.slice(0, act).every(({ text }) => text === '' || isAboveName(text) || isNamed(text))
  );
}

const isNamed = (text: string): boolean => nameIn(text, null) !== null;

const BETWEEN = 4;

/** A label with an address, whatever follows: "Reply to: desk@police.example". */
const ADDRESS_LABELLED = /^\p{L}[\p{L}\s-]{1,40}:\s*[^\s@]+@\S+\.\S/u;

/** True for running text that is no line on where the signer is reached. */
function tells(line: string, language: string): boolean {
  if (questionOfOwner(line.slice(0, LONGEST_LINE)) !== null) return true;
  return (
    isProse(line, language) &&
    !ADDRESS_LABELLED.test(line.slice(0, LONGEST_LINE)) &&
    !beginsWithContact(line) &&
    columnsOf(line)[0] === line &&
    !isBodyAlone(line, language)
  );
}

/** True for a short line that begins with a number or an address: "416-555-0188 (somebody will answer)". */
function beginsWithContact(line: string): boolean {
  return line.length < 60 && contactsIn(line)[0]?.start === 0;
}

/** True for a line that names a body and its unit, and says nothing of it: "Komenda Miejska Policji w Kielcach, Wydział do Walki z Korupcją". */
function isBodyAlone(line: string, language: string): boolean {
  if (line.length > LONGEST_BODY || !/^[\p{Lu}\d].*[^.?!:]$/u.test(line) || !isAgency(line)) return false;
  const name = bodyName(line, language);
  return name !== null && line.startsWith(name) && !hasWord(language, 'asks', line);
}

/** A line that begins with the number to call, behind all that a letter tells. */
const OWN_NUMBER =
  /^(?:(?:tel(?:ephone)?|phone|ph|office|direct|did|ddi|mob(?:ile)?)(?:\s?(?:no|nr|number))?\s?[.:#]{1,2}|tel(?:ephone)?|phone|mobile)\s?[+(]?\d/i;
/** True for the office of one who signs without a name, a number to call below it: "Investigation Officer", "DID: 6555 0111". */
function isOfficeWithNumber(lines: readonly Line[], at: number, last: number): boolean {
  const below = lines.slice(at + 1, at + 4).map(({ text }) => text);
  return at > last + 1 && tellsOfSigner(lines[at]!.text) && below.some((text) => OWN_NUMBER.test(text));
}

/** True for a grade with the number of its badge, for one who signs without a name: "Sargento TIP K-41907-Z". */
function isNumberedRank(line: string): boolean {
  if (line.length > 60 || !/\d/.test(line)) return false;
  const badge = badgeIn(line);
  const before = badge === null ? line.replace(/\s[\d.]{4,10}$/, '') : line.slice(0, badge.start);
  return before !== line && isRank(before.trim());
}

/** "Utrecht, 16 november 2026". */
const PLACE_AND_DAY = /^\p{Lu}[\p{L} .'’-]{1,30},?\s.{0,12}\d.{0,20}\b(?:19|20)\d{2}\.?$/u;

/** The name that stands under place and day, its office or rank below it, wherever a letter goes on behind it; null if none does. */
function signedUnderDate(lines: readonly Line[], from: number, end: number): number | null {
  for (let at = from; at < end; at += 1) {
    if (!PLACE_AND_DAY.test(lines[at]!.text.slice(0, LONGEST_LINE))) continue;
    const [name, office] = [1, 2, 3, 4]
      .filter((next) => (lines[at + next]?.text ?? '') !== '')
      .map((next) => at + next);
    if (name === undefined || office === undefined || actsBelow(lines, name)) continue;
    if (nameIn(lines[name]!.text, null) !== null && tellsOfSigner(lines[office]!.text)) return name;
  }
  return null;
}

/** The typed name in brackets, rank or office below it, wherever a letter goes on behind it (a copy of the order); null if there is none. */
function signedInBrackets(lines: readonly Line[], from: number, end: number): number | null {
  for (let at = from; at < end; at += 1) {
    const { text } = lines[at]!;
    if (!/^\([^()\d]{4,60}\)$/.test(text) || actsBelow(lines, at)) continue;
    const next = lines.slice(at + 1, at + 3).find((line) => line.text !== '');
    if (next !== undefined && tellsOfSigner(next.text) && nameIn(text.slice(1, -1), null) !== null) return at;
  }
  return null;
}

/** A note under a signature: that there needs none, that the mail was printed or is read by others. */
const NOTE =
  /(?<![\p{L}])(?:no signature|without signature|computer[- ]generated|electronically (?:generated|signed)|signed electronically|automatically generated|ohne unterschrift|maschinell erstellt|elektronisch erstellt|sans signature|signé électroniquement|firmado electrónicamente|firma(?:to)? digital\p{L}*|documento assinado|assinado eletronicamente|elektronisch ondertekend|podpis\p{L}* elektroniczn\p{L}+|semnat electronic|sent from my|von meinem \p{L}+ gesendet|envoyé de mon|inviato da|enviado desde mi|verzonden (?:met|vanaf)|secure means of communication|monitor\p{L}*)(?![\p{L}])/iu;

/** A line of strokes that parts a mail's standing footer from it. */
const PARTED = /^(?:-{2,}|_{3,}|\*{3,}|={3,})$/;

/** Where the letter ends before a standing footer that strokes part from it; a signature stands behind strokes too. */
function startOfFooter(lines: readonly Line[], language: string): number {
  const at = lines.findLastIndex(({ text }) => PARTED.test(text));
  const isFooter = lines.slice(at + 1).some(({ text }) => hasWord(language, 'disclaimers', text));
  return at > 0 && isFooter ? at : lines.length;
}

/** Where the letter ends before notes that follow its signature. */
function endOfLetter(lines: readonly Line[], language: string): number {
  let end = startOfFooter(lines, language);
  while (end > 0) {
    const { text } = lines[end - 1]!;
    const part = text.slice(0, LONGEST_LINE);
    if (text !== '' && !NOTE.test(part) && !hasWord(language, 'disclaimers', part)) break;
    end -= 1;
  }
  return end;
}

/** The lines above a name that tell who bears it: "Senior investigator", "major of police", the body for which one signs. */
function aboveName(lines: readonly Line[], at: number, from: number, language: string): number {
  const asks = (line: string): boolean => hasWord(language, 'asks', line) && namesKinds(line, language);
  let first = at;
  while (
    first > from &&
    at - first < 3 &&
    isAboveName(lines[first - 1]!.text) &&
    !asks(lines[first - 1]!.text)
  )
    first -= 1;
  if (first < at) return first;
  // An office stands apart from the name where a signature by hand has its place.
  const gap = lines.slice(Math.max(from, at - ROOM_TO_SIGN), at).findLastIndex(({ text }) => text !== '');
  const office = gap < 0 ? at : Math.max(from, at - ROOM_TO_SIGN) + gap;
  return office < at && tellsOfSigner(lines[office]!.text) && !asks(lines[office]!.text) ? office : at;
}

const ROOM_TO_SIGN = 4;

function isAboveName(text: string): boolean {
  return tellsOfSigner(text) || (text.length < LONGEST_BODY && isBody(text) && /^\p{Lu}/u.test(text));
}

const LONGEST_BODY = 120;

function tellsOfSigner(text: string): boolean {
  const part = text.replace(/[,:]+$/, '');
  return part !== '' && (isRank(part) || isPosition(part));
}

/** True if a name, or what stands in signatures, follows within a few lines. */
function isSigned(lines: readonly Line[], from: number, sender: string | null): boolean {
  return lines
    .slice(from, from + 5)
    .some(({ text }) => text !== '' && (isSignatureLine(text) || nameIn(text, sender) !== null));
}

function isStart(lines: readonly Line[], at: number, sender: string | null, language: string): boolean {
  const { text: whole } = behindClosing(lines[at]!, sender, language);
  const text = columnsOf(whole).at(-1) ?? whole;
  if (text === '' || text.length > LONGEST_LINE) return false;
  const person = personAmong(withoutContacts(text).trim(), sender);
  if (person === null || isRowAmongRows(lines, at) || countOf(whole) !== null) return false;
  const sure =
    text !== lines[at]!.text ||
    person.rank !== null ||
    person.badge !== null ||
    person.isSender ||
    person.position !== null ||
    person.office !== null;
  const isUnder = at > 0 && tellsOfSigner(lines[at - 1]!.text);
  const beside = text.slice(text.indexOf(person.name) + person.name.length).replace(/^[\s,|•·/–—-]+/, '');
  return (
    sure ||
    isUnder ||
    isSignatureLine(beside) ||
    lines.slice(at + 1, at + 5).some((line) => isSignatureLine(line.text))
  );
}

const ROW = /^\p{L}[^:]{1,40}:\s*\S/u;

/** True for a label with its value, the next line another: a list of labels is no signature. */
function isRowAmongRows(lines: readonly Line[], at: number): boolean {
  return ROW.test(lines[at]!.text) && ROW.test(lines[at + 1]?.text ?? '');
}

function endOfSignature(lines: readonly Line[], from: number, language: string): number {
  let end = from;
  let empty = 0;
  let named = false;
  for (let at = from; at < Math.min(lines.length, from + SIGNATURE_LINES); at += 1) {
    const { text } = lines[at]!;
    if (text === '') {
      empty += 1;
      if (empty > 2) break;
      continue;
    }
    if (
      annex(language).test(text) ||
      /^(?:\d{1,2}[.)]|[-*•])\s/.test(text) ||
      (tells(text, language) && text.length > 60)
    )
      break;
    if (
      empty > 0 &&
      end > from + 1 &&
      !isSignatureLine(text) &&
      !isAddress(text) &&
      !signsInPlace(text) &&
      (named || nameIn(text, null) === null)
    )
      break;
    named ||= nameIn(text, null) !== null;
    empty = 0;
    end = at + 1;
  }
  return end;
}
