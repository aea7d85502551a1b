import { type Evidence, said, says } from '../../evidence.ts';
import { fold } from '../../fold.ts';
import { isCaseNumber } from '../labelled/meanings.ts';
import type { Letter } from '../layout.ts';
import { hasWord } from '../words.ts';
import { addBody } from './add-body.ts';
import { addressStart, isCountry } from './address.ts';
import { PARENTS } from './agencies.ts';
import { bodyName } from './body-names.ts';
import { bodyRun } from './body-run.ts';
import {
  bodyAsking,
  bodyBehindName,
  bodyIntroduced,
  bodyOfOffice,
  bodySpokenFor,
  bodyWithCase,
} from './body-told.ts';
import { contactsIn } from './contacts.ts';
import { type Piece, readAddress } from './letterhead-address.ts';
import { overLines } from './name-over-lines.ts';
import { isOffice } from './office-lines.ts';
import { countryOfBody } from './origin.ts';
import { isReach } from './own-contacts.ts';
import { isAgency, isOfOther } from './signature-parts.ts';

const PARENT = new RegExp(`^(?:the\\s+)?${PARENTS}`, 'iu');
/** A part of a ministry, which is no body of its own. */
const UNIT_OF_MINISTRY =
  /^(?:\p{L}+\s){0,5}(?:department|directorate|division|section|unit|bureau|office|desk|center|centre)(?!\p{L})/iu;
const REACH = 6;

/** A force and the one of its units that writes, side by side: "politie | Eenheid Noord". */
const UNIT_BESIDE =
  /^(?:politie|police|polizei|polisen|politiet?|policja|polícia|policía|poliisi|policie|polícia)\s*[|•·]\s*\p{Lu}[\p{L} '’-]{3,60}$/iu;
/** So many lines at the top name the body. */
const TOP = 4;

/** Name, address, website and country of the body that writes: in the letterhead, else in the signature. */
export function readLetterhead(letter: Letter, evidence: Evidence): void {
  const unit = letter.head.slice(0, TOP).find(({ text }) => UNIT_BESIDE.test(text))?.text;
  if (unit !== undefined) addBody(unit, letter, evidence);
  const isHead = letter.document.kind !== 'mail' || letter.head.some(({ text }) => isOffice(letter, text));
  readBody(letter, piecesOf(letter.head), isHead, evidence);
  if (letter.head.length === 0) readTopLine(letter, evidence);
  const footer = footerOf(letter);
  const ofOffice = footer.filter(({ text }) => isOffice(letter, text));
  readBody(letter, piecesOf(ofOffice), true, evidence);
  readBody(letter, piecesOf(footer.filter((line) => !ofOffice.includes(line))), false, evidence);
  const signed = letter.signature.filter(({ text }) => !isOfOther(text) && !isOffice(letter, text));
  readBody(letter, piecesOf(signed), false, evidence);
  const told = [bodySpokenFor(letter), bodyIntroduced(letter), bodyWithCase(letter), bodyAsking(letter)];
  for (const body of told) if (body !== null) addBody(body, letter, evidence);
  const sender = letter.document.envelope?.from[0]?.name ?? '';
  const name = said(evidence, 'requester.name') ?? (sender === '' ? null : sender);
  if (name === null || says(evidence, 'organisation.legalName')) return;
  const seat = bodyBehindName(letter, name) ?? bodyOfOffice(letter, name);
  if (seat !== null) addBody(seat, letter, evidence);
}

/** The body in one of the first lines of a letter without running text, where the line is nothing but its name. */
function readTopLine({ lines, place, language }: Letter, evidence: Evidence): void {
  const pieces = piecesOf(lines.slice(0, TOP + 1));
  for (const { text } of lines.slice(0, TOP)) {
    const name = bodyName(text, language);
    const run = name === null ? null : bodyRun(name, language);
    if (name === null || run === null || !/^(?:$|,|\s[–—-])/u.test(name.slice(run.length))) continue;
    const piece = pieces.find((one) => one.text.endsWith(name));
    const whole = piece === undefined ? name : overLines(name, piece, pieces);
    evidence.add('organisation.legalName', fold(whole), [whole], place);
    return;
  }
}

const FOOTER_LINES = 3;

/**
 * The last lines of a letter where they are its footer: a body and its site or number, set apart by strokes or dots, or nothing but how the body
 * is reached.
 */
function footerOf(letter: Letter): Letter['lines'] {
  return letter.lines
    .filter(({ text }) => text !== '')
    .slice(-FOOTER_LINES)
    .filter(
      ({ text }) =>
        ((/\s[|•·]\s/u.test(text) || STROKES.test(text)) && isAgency(text) && contactsIn(text).length > 0) ||
        isReach(text) ||
        isOffice(letter, text),
    );
}

/** The country of a court, where its order's head says it. */
export function readOrigin(letter: Letter, evidence: Evidence): void {
  readCountry(letter, piecesOf(letter.lines.slice(0, 12)), null, evidence);
}

/** Parts that single strokes set apart: "Lai 4, Tallinn / 612 3000 / www.police.example". */
const STROKES = /\s\/\s.*\s\/\s/;

function piecesOf(lines: Letter['lines']): Piece[] {
  return lines.flatMap(({ text, start }, line) =>
    [
      ...text
        .slice(0, 400)
        .matchAll(
          STROKES.test(text) ? /(?:(?!\s{3})[^\t|•·/]|\/(?!\s)|(?<!\s)\/)+/g : /(?:(?!\s{3})[^\t|•·])+/g,
        ),
    ].flatMap((match): Piece[] => {
      const trimmed = match[0].trim();
      if (trimmed === '') return [];
      const from = start + match.index + match[0].indexOf(trimmed);
      return [{ text: trimmed, start: from, end: from + trimmed.length, line }];
    }),
  );
}

/** True for a site or a number that a label gives as what is asked about. */
const isTarget = ({ labelled }: Letter, contact: string): boolean =>
  labelled.some(({ meaning, value }) => meaning === 'identifiers' && value.includes(contact));

/** A site with its label, or without a scheme, in a letterhead's own line: no address of what is asked about. */
const SITE =
  /^(?:(?:internet|web(?:\s?site)?|homepage|site|sito|website)\s*:?\s*(?:https?:\/\/)?|)www\.\S+$/iu;

function readBody(letter: Letter, pieces: readonly Piece[], isHead: boolean, evidence: Evidence): void {
  const from = bodyAt(pieces, letter.language, isHead);
  if (from !== null) addBody(from.name, letter, evidence);
  const first = from === null ? -1 : pieces.indexOf(from.piece);
  const near = first < 0 ? [] : upToAddressee(pieces.slice(first), letter.language);
  readAddress(letter, first < 0 ? pieces : near, evidence);
  const own = pieces
    .slice(0, Math.max(first, 0) + REACH + 2)
    .filter((piece) => !isLabelled(piece, pieces, letter));
  for (const piece of [...own, ...pieces.filter(({ text }) => SITE.test(text))])
    for (const { kind, value } of contactsIn(piece.text)) {
      if (kind === 'website' && !isTarget(letter, value))
        evidence.add('organisation.website', value, [value], letter.place);
      if (kind === 'switchboard')
        evidence.add('organisation.switchboard', fold(value), [value], letter.place);
    }
  readCountry(letter, own, from?.name ?? null, evidence);
  const isOfOffice = isHead && (from !== null || own.some(({ text }) => addressStart(text) >= 0));
  readTelephone(letter, own, isOfOffice, evidence);
}

/** True for a piece behind one that labels it as no number to call: that of a case, or figures in a cell ("Parketnummer | 16/204417-26"). */
function isLabelled(piece: Piece, pieces: readonly Piece[], { text }: Letter): boolean {
  const before = pieces[pieces.indexOf(piece) - 1];
  if (before?.line !== piece.line) return false;
  if (isCaseNumber(before.text, piece.text)) return true;
  return (
    text.slice(before.end, piece.start).includes('\t') &&
    !/\d/.test(before.text) &&
    !isAgency(before.text) &&
    contactsIn(piece.text).length > 0 &&
    /^[\d\s()./-]+$/.test(piece.text) &&
    !contactsIn(`${before.text}: ${piece.text}`).some(({ kind }) => kind !== 'website')
  );
}

const FAR = 16;
const NO_HEAD =
  /^(?:re|subject|sub|objet|betreff|betrifft|asunto|oggetto|dotyczy|assunto|onderwerp|betreft|to|dear|an die|an das|à la)(?![\p{L}])/iu;

/** The pieces before the subject and the salutation, and no more than a letterhead has. */
function upToAddressee(pieces: readonly Piece[], language: string): readonly Piece[] {
  const end = pieces.findIndex(
    ({ text }, at) => at >= FAR || NO_HEAD.test(text) || (at > 0 && hasWord(language, 'addressees', text)),
  );
  return end < 0 ? pieces : pieces.slice(0, end);
}

/** The number beside the body: the body's in a letterhead and beside the signer's own, else where the signer is reached. */
function readTelephone(
  letter: Letter,
  pieces: readonly Piece[],
  isLetterhead: boolean,
  evidence: Evidence,
): void {
  const numbers = pieces
    .flatMap(({ text }) => contactsIn(text))
    .filter(({ kind, value }) => kind === 'telephone' && !isTarget(letter, value));
  const direct = numbers.find(({ isDirect }) => isDirect)?.value;
  if (isLetterhead && direct !== undefined)
    evidence.add('requester.telephone', direct, [direct], letter.place);
  const number = numbers.find(({ value }) => !isLetterhead || value !== direct)?.value;
  if (number === undefined) return;
  const known = said(evidence, 'requester.telephone');
  if (known === null && !isLetterhead) evidence.add('requester.telephone', number, [number], letter.place);
  else if (known !== number) evidence.add('organisation.switchboard', fold(number), [number], letter.place);
}

/** The country that the body's name ends with, that stands alone in the letterhead, or whose state or court it says to be. */
function readCountry(
  letter: Letter,
  pieces: readonly Piece[],
  name: string | null,
  evidence: Evidence,
): void {
  const own = pieces.filter((piece) => !isCountry(piece.text) || isUnderBody(piece, pieces));
  const texts = [...(name === null ? [] : [name]), ...own.map(({ text }) => text)];
  for (const text of texts) {
    const country = countryOfBody(text.slice(0, 160));
    if (country === null) continue;
    evidence.add('organisation.country', country.code, [country.name], letter.place);
    return;
  }
}

/** True for a line in a block with a body, or in the first block: the country under an addressee is the addressee's. */
function isUnderBody(piece: Piece, pieces: readonly Piece[]): boolean {
  let line = piece.line;
  const block = [piece];
  for (const one of pieces.slice(0, pieces.indexOf(piece)).reverse()) {
    if (line - one.line > 1) break;
    line = one.line;
    block.push(one);
  }
  return line === pieces[0]!.line || block.some(({ text }) => isAgency(text));
}

/** A unit that a signature names above its body. */
const UNIT_ALONE =
  /^(?!.*(?:police|sheriff|constabular))(?:.*\s(?:unit|section|team|squad|division|desk|group|branch|cell|wing)(?:\s[\dIVX]{1,4})?|[RF]CCU|DR[\d ]+)$/iu;

/** A piece and the body's name in it. */
interface Named {
  readonly piece: Piece;
  readonly name: string;
}

/** The piece that names the body, and the name in it. Of a body and the one above it, the lower one writes. */
function bodyAt(pieces: readonly Piece[], language: string, isHead: boolean): Named | null {
  const named = pieces.flatMap((piece): Named[] => {
    const name = bodyName(piece.text, language);
    return name === null ? [] : [{ piece, name: overLines(name, piece, pieces) }];
  });
  let [own] = named;
  if (own === undefined) return null;
  own = fuller(own, named);
  const whole =
    isHead || !UNIT_ALONE.test(own.name)
      ? undefined
      : named.slice(1).find(({ name }) => !UNIT_ALONE.test(name));
  if (whole !== undefined && whole.piece.line - own.piece.line <= 2) return whole;
  for (const below of named.slice(1)) {
    const between = pieces.slice(pieces.indexOf(own.piece) + 1, pieces.indexOf(below.piece));
    // Numbers and dates stand beside the names.
    const isNext = between.every(({ text }) => /[\d:]/.test(text));
    if (!PARENT.test(own.name) || !isNext || below.piece.line - own.piece.line > 2) break;
    if (/^ministry/i.test(own.name) && UNIT_OF_MINISTRY.test(below.name)) break;
    own =
      FORCE.test(own.name) && !FORCE.test(below.name) && !PARENT.test(below.name) && isAlone(own, below)
        ? { ...below, name: `${own.name} ${below.name}` }
        : below;
  }
  return own;
}

/** The same name with more of it in one of the next lines: "PROCURA DELLA REPUBBLICA", "Procura della Repubblica presso il Tribunale di …". */
function fuller(own: Named, named: readonly Named[]): Named {
  const begun = `${own.name.toLowerCase()} `;
  const isFuller = ({ piece, name }: Named): boolean =>
    piece.line > own.piece.line && piece.line - own.piece.line <= 2 && name.toLowerCase().startsWith(begun);
  return named.find(isFuller) ?? own;
}

/** A force of a whole country or region, which goes by its name and that of the station or office that writes. */
const FORCE =
  /^(?!(?:\p{L}*minist|secretar|département|department|direction générale))(?:.*\s)?(?:legione|gendarmerie|carabinieri|pol[ií]c[ií]a|polizia|guardia|police|policie|policja|поліція)(?!\p{L})/iu;

/** True for two names that fill the lines one right under the other. */
function isAlone(above: Named, below: Named): boolean {
  return (
    below.piece.line === above.piece.line + 1 &&
    above.piece.text.endsWith(above.name) &&
    below.piece.text.startsWith(below.name) &&
    `${above.name} ${below.name}`.length <= LONGEST_JOINED
  );
}

const LONGEST_JOINED = 140;
