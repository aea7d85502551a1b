import { finder } from '../../../search/finder.ts';
import { type Evidence, said } from '../../evidence.ts';
import { fold } from '../../fold.ts';
import { isOfficialDomain } from '../../identifiers/official-domain.ts';
import { isNoOrder } from '../../law/authorities.ts';
import { findMoments } from '../../time/moments.ts';
import type { Letter } from '../layout.ts';
import { wordsFor } from '../words.ts';
import { isSamePerson } from '../writer/officer.ts';
import { nameIn } from '../writer/persons.ts';
import { allowedBy } from './allowed-by.ts';
import { authorityIn } from './authority-names.ts';
import {
  acts,
  addHighest,
  type CitedPlace,
  dayBehindName,
  MAX_SENTENCE,
  NOUS,
  NOUS_REACH,
  ORDER_DATED,
  ORDERING,
  orderDayIn,
  RANK_OF,
  signs,
  toldOrder,
} from './cited-orders.ts';
import {
  courtAmong,
  END_LINES,
  isHeadedByCourt,
  isOfCourt,
  type Named,
  type Order,
  written,
} from './court-heads.ts';
import { slashOrderOf } from './date-order.ts';
import { addIssuer } from './issuer-bounds.ts';
import { addDate, officeOf } from './issuers.ts';
import { type Magistrate, magistratesOf } from './magistrates.ts';
import { addOwn } from './own-standing.ts';

const ORDERED = /\bdated\b|\bdecision\b|\border\b|\bdecree\b/i;
const DATED = finder(/(?<![\p{L}])(?:dated|of|from|on)\s+(?=\d|\p{Lu}\p{Ll}{2,8}\s\d)/u);
/**
 * Who ordered or allowed the measure (CoE 2008 §22): the order itself, one that is cited, an instruction on which the writer acts, an
 * authority that asks by itself; at last the writer's own standing.
 */
export function readStanding(
  letters: readonly Letter[],
  orders: readonly Order[],
  own: readonly string[],
  evidence: Evidence,
): void {
  let named = false;
  for (const { letter } of orders) named = addOrder(letter, evidence) || named;
  if (!letters.some(({ document }) => document.kind === 'mail'))
    for (const { letter } of orders) addMagistrate(letter, evidence);
  if (!named) for (const { letter } of orders) addDate(letter, true, evidence);
  const plain = letters.filter((letter) => !orders.some((one) => one.letter === letter));
  const citing = plain.length > 0 ? plain : letters;
  const cited = named ? null : addHighest(citing, evidence);
  named ||= cited !== null;
  for (const letter of citing) named ||= addInstruction(letter, evidence);
  if (!named) addAllowed(citing, isOfBody(letters, own), evidence);
  if (!named) addOwn(letters, own, evidence);
  addDayBehindName(citing, evidence);
  addAttached(orders, cited, letters, evidence);
}

/** The day of an order that stands behind the name of who made it, where nothing else told it. */
function addDayBehindName(letters: readonly Letter[], evidence: Evidence): void {
  const name = said(evidence, 'authority.issuedBy');
  if (name === null || said(evidence, 'authority.date') !== null) return;
  for (const letter of letters) {
    const day = dayBehindName(letter, name, slashOrderOf(letter, evidence));
    if (day === null) continue;
    evidence.add('authority.date', day.iso, [day.quote], letter.place);
    return;
  }
}

function addOrder(letter: Letter, evidence: Evidence): boolean {
  const lines = written(letter);
  const court =
    courtAmong(lines.slice(0, 25), letter.language) ?? courtAmong(lines.slice(-END_LINES), letter.language);
  const signer = signerOf(letter, isHeadedByCourt(letter));
  const named = signer ?? court ?? officeOf(letter, null);
  if (named === null) return false;
  // A judge who signs decides alone.
  const { kind } = named;
  evidence.add('authority.kind', kind, [named.name], letter.place);
  addIssuer(letter, named.name, [named.name], evidence);
  addDate(letter, true, evidence);
  const told = said(evidence, 'authority.date') === null ? toldOrder(letter, evidence) : null;
  if (told !== null && told.date !== null)
    evidence.add('authority.date', told.date.iso, [told.date.quote], letter.place);
  return true;
}

/** The prosecutor or judge whose own order asks, where nobody else does. */
function addMagistrate(letter: Letter, evidence: Evidence): void {
  const signer = signerOf(letter, isHeadedByCourt(letter));
  if (
    signer === null ||
    (signer.kind === 'judge' && letter.language === 'en') ||
    said(evidence, 'requester.name') !== null
  )
    return;
  const { place } = letter;
  const person = nameIn(signer.person, null)?.name ?? signer.person;
  evidence.add('requester.name', person, [person], place);
  const office = officeBeside(letter, signer);
  if (office !== '') evidence.add('requester.position', office, [office], place);
}

/** The office that stands with a magistrate's name, before it or behind a comma: "Ewa Lis, prosecutor"; empty where none does. */
function officeBeside({ text }: Letter, { name, person, start, end }: Magistrate): string {
  if (name !== person && name.endsWith(person))
    return name.slice(0, -person.length).replace(/[\s,:–-]+$/, '');
  const whole = text.slice(start, end);
  return name === person && whole.startsWith(person) && !whole.includes('\n')
    ? whole.slice(person.length).replace(/^[\s,:–-]+/, '')
    : '';
}

/** The judge or prosecutor who makes an order: the last of those whom it names at its end, else the first at its top. A court's is a judge's. */
function signerOf(letter: Letter, ofCourt: boolean): Magistrate | null {
  const named = magistratesOf(letter).filter(({ kind }) => !ofCourt || kind === 'judge');
  const speaking = named.find(({ start }) =>
    NOUS.test(letter.text.slice(Math.max(0, start - NOUS_REACH), start)),
  );
  if (speaking !== undefined)
    return { ...speaking, name: fold(letter.text.slice(speaking.start, speaking.end)) };
  const last = named.at(-1);
  const top = named.find(({ start }) => start < TOP);
  const atEnd = last !== undefined && last.start > letter.text.length - END ? last : undefined;
  // The top says more of the one who signs: "Marek Wyszomirski – prokurator Prokuratury Rejonowej w Łomży".
  const isSame = atEnd !== undefined && top !== undefined && isSameName(top.person, atEnd.person);
  return (atEnd !== undefined && !isSame ? atEnd : (top ?? last)) ?? null;
}

/** The same name, whichever part of it comes first: "Коваленко Т. В.", "Т. В. Коваленко". */
function isSameName(one: string, other: string): boolean {
  const longest = (name: string): string =>
    name.split(/\s+/).toSorted((a, b) => b.length - a.length)[0] ?? '';
  return isSamePerson(one, other) || longest(one).toLowerCase() === longest(other).toLowerCase();
}

/** So long are an order's top and its end, in characters. */
const TOP = 1200;
const END = 700;

/** "Acting on the instructions of the Public Prosecutor at …"; "the Public Prosecutor's Office of Milan asks …". */
function addInstruction(letter: Letter, evidence: Evidence): boolean {
  for (const { text: whole } of letter.sentences) {
    const text = whole.slice(0, MAX_SENTENCE);
    const leads = [...wordsFor(letter.language, 'instructed').matchAll(text)];
    const authority = authorityIn(text, letter.language);
    if ((leads.length === 0 && authority === null) || isNoOrder(text)) continue;
    for (const lead of leads) {
      const rest = text.slice(lead.index + lead[0].length, lead.index + lead[0].length + 200);
      const instructing = authorityIn(rest, letter.language);
      if (instructing === null || instructing.start > 60) continue;
      return addAuthority(letter, instructing, lead[0], rest, evidence);
    }
    if (authority === null) continue;
    const after = text.slice(text.indexOf(authority.name) + authority.name.length);
    if (!text.includes(authority.name) || !acts(letter.language).test(after)) continue;
    // "The prosecutor at … requires": the one who signs below.
    if (magistratesOf(letter).some((one) => one.kind === authority.kind && signs(letter, one))) return false;
    return addAuthority(letter, authority, authority.name, after, evidence);
  }
  return false;
}

/** True where a rank, an office or a body is told of the writer, or a sender writes from an authority's domain. */
function isOfBody(letters: readonly Letter[], own: readonly string[]): boolean {
  const senders = letters.flatMap(({ document }) => document.envelope?.from ?? []);
  return own.length > 0 || senders.some(({ address }) => isOfficialDomain(address.split('@')[1] ?? ''));
}

/** The officer who is said to have allowed what is asked; the first of the letters that name one. Where the writer is of no authority, the name alone is told. */
function addAllowed(letters: readonly Letter[], isOfAuthority: boolean, evidence: Evidence): void {
  for (const letter of letters) {
    const allowed = allowedBy(letter.text);
    if (allowed === null) continue;
    const { kind, name, sentence } = allowed;
    const { place } = letter;
    const day = orderDayIn(sentence, slashOrderOf(letter, evidence));
    if (kind !== null && isOfAuthority) evidence.add('authority.kind', kind, [name, sentence], place);
    addIssuer(letter, name, [name, sentence], evidence);
    if (day !== null) evidence.add('authority.date', day.iso, [day.quote], place);
    return;
  }
}

function addAuthority(
  letter: Letter,
  { kind, name }: Named,
  lead: string,
  rest: string,
  evidence: Evidence,
): boolean {
  const { place } = letter;
  const taken = evidence.add('authority.kind', kind, [name, lead], place);
  if (taken) addIssuer(letter, name, [name, lead], evidence);
  const led = new Set([...DATED.matchAll(rest)].map((match) => match.index + match[0].length));
  const moment = findMoments(rest, slashOrderOf(letter, evidence)).find(
    (one) => led.has(one.start) || (letter.language !== 'en' && ORDER_DATED.test(rest.slice(0, one.start))),
  );
  if (
    taken &&
    moment !== undefined &&
    (letter.language === 'en' ? ORDERED : ORDERING).test(`${lead} ${rest.slice(0, moment.start)}`)
  )
    evidence.add('authority.date', moment.date, [rest.slice(moment.start, moment.end)], place);
  return taken;
}

function addAttached(
  orders: readonly Order[],
  cited: CitedPlace | null,
  letters: readonly Letter[],
  evidence: Evidence,
): void {
  for (const { letter, order } of orders) {
    const quotes = order.quote === null ? [] : [order.quote];
    if (!evidence.add('authority.attached', true, quotes, letter.place)) continue;
    if (isOfCourt(letter)) evidence.add('nature.courtOrder', true, quotes, letter.place);
    return;
  }
  if (cited === null || cited.quote === null) return;
  if (RANK_OF[cited.kind] === RANK_OF.judge)
    evidence.add('nature.courtOrder', true, [cited.quote], cited.place);
  const signed = signedByIssuer(letters, cited, evidence);
  if (signed !== null && evidence.add('authority.attached', true, [signed.text], signed.letter.place)) return;
  const told = letters.filter(({ place }) => place.document === cited.place.document).map(({ text }) => text);
  const below = [BELOW.exec(cited.quote), ...told.map((text) => QUOTED.exec(text))].find(
    (one) => one !== null,
  );
  if (below !== undefined) evidence.add('authority.attached', true, [below[0], cited.quote], cited.place);
  else evidence.add('authority.attached', false, [cited.quote], cited.place);
}

/** Another paper of the message that the one whose order is cited signs, and not the one who asks: the line of the name. */
function signedByIssuer(
  letters: readonly Letter[],
  { place }: CitedPlace,
  evidence: Evidence,
): { letter: Letter; text: string } | null {
  const issuer = NAME_AT_END.exec(said(evidence, 'authority.issuedBy') ?? '')?.[0];
  const asking = NAME_AT_END.exec(said(evidence, 'requester.name') ?? '')?.[0];
  if (issuer === undefined || issuer === asking) return null;
  for (const letter of letters) {
    if (letter.place.document === place.document) continue;
    const lines = written(letter);
    if (asking !== undefined && lines.some((line) => line.includes(asking))) continue;
    const text = lines
      .slice(-END_LINES)
      .find((line) => line.length < LONGEST_SIGNED && line.includes(issuer));
    if (text !== undefined) return { letter, text };
  }
  return null;
}

/** The surname of a person: the last word of the name. */
const NAME_AT_END = /\p{Lu}[\p{L}'’-]{2,40}$/u;
const LONGEST_SIGNED = 90;

/** An order whose words the letter itself gives. */
const BELOW =
  /(?<!\p{L})(?:(?:cop(?:y|ied|ie)|text|jointe?|reproduite?|reproduced|quoted|set out|transcri\p{L}+|wiedergegeben|abgedruckt|weergegeven|riportat\p{L}|treść|textul|текст)[^.;]{0,40}(?:below|ci-dessous|ci-après|infra|a continuación|nachstehend|unten|hieronder|onderstaand|di seguito|in calce|abaixo|poniżej|mai jos|нижче))(?!\p{L})/iu;
/** The words with which a letter announces the whole text of an order. */
const QUOTED =
  /(?<!\p{L})(?:(?:the|court) (?:order|warrant|decision|ruling) (?:reads|runs|is (?:set out|reproduced|copied|quoted)) (?:as follows|below|here)|(?:nachstehend|nachfolgend|folgend)e[nrms]? (?:\p{L}+ )?(?:beschluss(?:es)?|anordnung|verfügung)|(?:hier|nachstehend|folgt)(?: \p{L}+){0,2} (?:der wortlaut|im wortlaut)|(?:dont le texte suit|ainsi (?:conçue?|libellée?|rédigée?))|(?:cuyo tenor(?: literal)?|del siguiente tenor|que literalmente dice|se transcribe)|(?:del seguente tenore|il cui testo|che (?:qui )?(?:di seguito )?si trascrive)|(?:luidt als volgt|waarvan de tekst)|(?:cujo teor|do seguinte teor|que (?:a seguir|abaixo) se transcreve)|(?:o następującej treści|którego treść)|(?:cu următorul (?:conținut|cuprins)|al cărei text)|(?:такого змісту|следующего содержания|със следното съдържание)|(?:v (?:tomto|následujícím) znění|tohoto znění)|(?:med följande lydelse|lyder som (?:följer|følger)))(?!\p{L})/iu;
