import type { AuthorityKind } from '../../form/standard-form.ts';
import type { Evidence, FieldPath, Place } from '../evidence.ts';
import { fold } from '../fold.ts';
import { asOrder, type OrderDocument } from '../kind/orders.ts';
import { findOrder, isToCome, kindOfStatus, sentenceAround } from '../law/authorities.ts';
import { finder } from '../search/finder.ts';
import { findMoments, isoOf } from '../time/moments.ts';
import { authorityIn } from './authority-names.ts';
import { slashOrderOf } from './date-order.ts';
import { type Dated, dayOf } from './dated.ts';
import type { Letter } from './layout.ts';
import { type Magistrate, magistratesIn } from './magistrates.ts';
import { isRank } from './persons.ts';
import { anyOf, patternOf, wordsFor } from './words.ts';

/** A letter that is an order, with its words that say so. */
export interface Order {
  readonly letter: Letter;
  readonly order: OrderDocument;
}

interface Named {
  readonly kind: AuthorityKind;
  readonly name: string;
}

const COURT_LINE =
  /^(?:in\s+the\s+(?:matter\s+of\s+)?)?((?:the\s+)?(?:[\p{L}\d][\p{L}\d'’.,&() -]{0,100}?)?(?:(?<![\p{L}])COURT|(?<![\p{L}])Court|TRIBUNAL|Tribunal|AMTSGERICHT|Amtsgericht|LANDGERICHT|Landgericht|RECHTBANK|Rechtbank)(?![\p{L}])[\p{L}\d'’.,&() -]{0,80})$/u;
const NO_COURT_LINE = finder(
  /(?<![\p{L}])(?:order|clerk|prosecut\p{L}*|attorney|subpoena|warrant|we|you|judge)(?![\p{L}])/iu,
);
const GRAND_JURY = finder(/(?<![\p{L}])(?:grand jury|subpoena duces tecum)(?![\p{L}])/iu);
const acts = (language: string): RegExp =>
  patternOf(
    'acts',
    language,
    () => `^[^.;]{0,60}?(?<![\\p{L}])${anyOf(language, 'authorityActs')}(?![\\p{L}])`,
  );
const DATED = finder(/(?<![\p{L}])(?:dated|of|from|on)\s+(?=\d|\p{Lu}\p{Ll}{2,8}\s\d)/u);
/** "presso il Tribunale di Torino": where a prosecutor's office sits. */
const AT_COURT = /^(?:presso|près|beim|bei\s+dem|de\s+pe\s+lângă|at\s+the|przy)(?![\p{L}])/iu;
const MAX_SENTENCE = 900;

/** So many lines of a letter name who writes it, at its top and at its end. */
const TOP_LINES = 6;
const END_LINES = 8;

/** True for an order that a court heads: what stands at its top is no letterhead of the one who asks. */
export function isHeadedByCourt(letter: Letter): boolean {
  return courtAmong(written(letter).slice(0, TOP_LINES), letter.language) !== null;
}

/** True for an order that a court heads or a judge signs: whoever signs it is not the one who asks. */
export function isOfCourt(letter: Letter): boolean {
  return isHeadedByCourt(letter) || courtAmong(written(letter).slice(-END_LINES), letter.language) !== null;
}

function written({ lines }: Letter): string[] {
  return lines.flatMap(({ text }) => (text === '' ? [] : [text.slice(0, 160)]));
}

function courtAmong(lines: readonly string[], language: string): Named | null {
  for (const line of lines) {
    if (AT_COURT.test(line) || isToCome(line)) continue;
    const named = courtLine(line) ?? authorityIn(line, language);
    if (named !== null && (named.kind === 'court' || named.kind === 'judge')) return named;
  }
  return null;
}

/** The letters of a message that are orders themselves, attached or as the letter. */
export function findOrders(letters: readonly Letter[]): Order[] {
  return letters.flatMap((letter) => {
    const order = asOrder(letter.document) ?? ofCourtItself(letter);
    return order === null ? [] : [{ letter, order }];
  });
}

/** What a court writes in its own name asks with its authority, whatever it calls it. */
function ofCourtItself(letter: Letter): OrderDocument | null {
  const { document } = letter;
  if (document.kind === 'mail') return null;
  const head = courtAmong(written(letter).slice(0, TOP_LINES), letter.language);
  return head === null ? null : { document, page: document.pages[0] ?? null, quote: head.name };
}

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
  if (!named) for (const { letter } of orders) addDate(letter, true, evidence);
  const plain = letters.filter((letter) => !orders.some((one) => one.letter === letter));
  const citing = plain.length > 0 ? plain : letters;
  const cited = named ? null : addHighest(citing, evidence);
  named ||= cited !== null;
  for (const letter of citing) named ||= addInstruction(letter, evidence);
  if (!named) addOwn(letters, own, evidence);
  addAttached(orders, cited, evidence);
}

function addOrder(letter: Letter, evidence: Evidence): boolean {
  const lines = written(letter);
  const court =
    courtAmong(lines.slice(0, 25), letter.language) ?? courtAmong(lines.slice(-END_LINES), letter.language);
  const signer = signerOf(letter, courtAmong(lines.slice(0, TOP_LINES), letter.language) !== null);
  const named = signer ?? court ?? authorityIn(letter.text, letter.language);
  if (named === null) return false;
  const kind = court !== null && RANK_OF[named.kind] === RANK_OF.court ? court.kind : named.kind;
  evidence.add('authority.kind', kind, [named.name], letter.place);
  evidence.add('authority.issuedBy', named.name, [named.name], letter.place);
  addDate(letter, true, evidence);
  return true;
}

/** The judge or prosecutor who makes an order: the last of those whom it names at its end, else the first at its top. A court's is a judge's. */
function signerOf({ text }: Letter, ofCourt: boolean): Named | null {
  const named = magistratesIn(text).filter(({ kind }) => !ofCourt || kind === 'judge');
  const last = named.at(-1);
  const top = named.find(({ start }) => start < TOP);
  const atEnd = last !== undefined && last.start > text.length - END ? last : undefined;
  // The top says more of the one who signs: "Marek Wyszomirski – prokurator Prokuratury Rejonowej w Łomży".
  const signer = atEnd !== undefined && top?.person !== atEnd.person ? atEnd : (top ?? last);
  return signer === undefined ? null : { kind: signer.kind, name: signer.name };
}

/** So long are an order's top and its end, in characters. */
const TOP = 1200;
const END = 700;

function addDate(letter: Letter, isOrder: boolean, evidence: Evidence): void {
  const date = dayOf(letter, isOrder, slashOrderOf(letter, evidence));
  if (date !== null) evidence.add('authority.date', date.iso, [date.quote], letter.place);
}

/** The court that a heading names ("IN THE CIRCUIT COURT OF …"). */
function courtLine(text: string): Named | null {
  const name = text.length < 160 && !NO_COURT_LINE.test(text) ? COURT_LINE.exec(text)?.[1] : undefined;
  if (name === undefined || name.split(/\s+/).length > 14) return null;
  return {
    kind: 'court',
    name: fold(name)
      .replace(/^the\s+/i, '')
      .replace(/[\s,.]+$/, ''),
  };
}

/** An order that a letter cites. */
interface Cited extends Named {
  /** The words that cite it. */
  readonly quote: string;
  readonly issuedBy: string | null;
  readonly date: Dated | null;
  /** True for an order on paper, which could be attached. */
  readonly isInstrument: boolean;
}

/** Where an order is cited; `quote` is null for an instruction that no paper holds. */
interface CitedPlace {
  readonly place: Place;
  readonly quote: string | null;
}

const RANK_OF: Readonly<Record<AuthorityKind, number>> = {
  court: 2,
  judge: 2,
  prosecutor: 1,
  police: 0,
  ministry: 0,
  other: 0,
};

/** The highest authority whose order the letters cite or on whose instruction they are written; returns the sentence. */
function addHighest(letters: readonly Letter[], evidence: Evidence): CitedPlace | null {
  for (const letter of letters) {
    const found = [namedOrder(letter, evidence), citedOrder(letter, evidence)].filter((one) => one !== null);
    const [order] = found.toSorted((a, b) => RANK_OF[b.kind] - RANK_OF[a.kind]);
    if (order === undefined) continue;
    const { place } = letter;
    const quotes = order.issuedBy === null ? [order.quote] : [order.issuedBy, order.quote];
    evidence.add('authority.kind', order.kind, quotes, place);
    if (order.issuedBy !== null) evidence.add('authority.issuedBy', order.issuedBy, quotes, place);
    if (order.date !== null) evidence.add('authority.date', order.date.iso, [order.date.quote], place);
    return order.isInstrument ? { place, quote: order.quote } : { place, quote: null };
  }
  return null;
}

/** What is ordered, allowed or led, in all languages: with it a named judge or prosecutor stands behind the request. */
const ORDERING =
  /authori[sz]|order|warrant|decision|decid|approv|instruct|directi|in charge|on behalf|permission|grant|subpoena|autoris|ordonn|réquisition|délivr|mandat|demande d|anordnung|angeordnet|beschlu|auftrag|weisung|genehmig|bewillig|verfüg|leitung|bevel|bevolen|opdracht|last van|machtig|toestemming|vorder|verleen|namens|leiding|orden|autoriz|autori[țz]|acord|acuerd|disp[uo]|mandamiento|instruc|delega|decret|incaric|coordina|determin|despacho|ordem|decis|poleceni|postanow|zarządz|zgod|nadzor|upoważ|încuviin|supraveghe|ухвал|доручен|погоджен|дозв|постанов|керівн|beslut|åklagare|tillstånd|undersökningsledare|kendelse|määrä|rozhodl|příkaz|souhlas/iu;
/** What was made on the day of the letter. */
const SAME_DAY =
  /(?<!\p{L})(?:ce jour|de ce jour|esta misma fecha|en esta fecha|del día de hoy|d['’]aujourd['’]hui|heutige[nrs]?|vom heutigen|heute|heden|vandaag|in data odierna|odiern[oa]|oggi|nesta data|de hoje|dzisiejsz\p{L}+|dziś|z dnia dzisiejszego|astăzi|din data de azi|today|this day|of even date|сьогодні|idag|i dag)(?!\p{L})/iu;

/** A judge or prosecutor with a name of whom a sentence says that they ordered, allowed or lead what is done. */
function namedOrder(letter: Letter, evidence: Evidence): Cited | null {
  const { text } = letter;
  const named = magistratesIn(text).flatMap((one) => {
    const { start, end } = sentenceAround(text, one.start);
    const sentence = text.slice(start, end).slice(0, MAX_SENTENCE);
    const isWriter = signs(letter, one);
    const acts =
      ORDERING.test(sentence) ||
      (one.start - start < 8 && wordsFor(letter.language, 'authorityActs').test(sentence));
    return !isWriter && acts && !isToCome(sentence) ? [{ one, sentence }] : [];
  });
  const best = named.toSorted((a, b) => RANK_OF[b.one.kind] - RANK_OF[a.one.kind])[0];
  return best === undefined ? null : citedBy(letter, best.one, best.sentence, evidence);
}

/** True for one who stands in the signature, or on a line that says nothing else near the end. */
function signs({ text, lines, signature }: Letter, { start, end }: Magistrate): boolean {
  const from = signature[0]?.start ?? text.length;
  if (start >= from) return true;
  const first = lines.find((line) => line.start <= start && start <= line.end);
  const last = lines.find((line) => line.start <= end && end <= line.end);
  if (first === undefined || last === undefined || start < text.length / 2) return false;
  return text.slice(first.start, start).trim().length < 4 && text.slice(end, last.end).trim().length < 4;
}

function citedBy(
  letter: Letter,
  { kind, name, start }: Magistrate,
  sentence: string,
  evidence: Evidence,
): Cited {
  const { text } = letter;
  const near = text.slice(Math.max(0, start - 100), start + name.length + 100);
  const moments = findMoments(sentence).filter(({ date }) => date.length === 10);
  const moment =
    moments.find((one) => ORDER_DATED.test(sentence.slice(Math.max(0, one.start - 60), one.start))) ?? null;
  const instructed = wordsFor(letter.language, 'instructed').test(near);
  const date =
    moment !== null
      ? { iso: isoOf({ ...moment, time: null }, false), quote: sentence.slice(moment.start, moment.end) }
      : SAME_DAY.test(sentence) ||
          instructed ||
          acts(letter.language).test(sentence.slice(sentence.indexOf(name) + name.length))
        ? dayOf(letter, false, slashOrderOf(letter, evidence))
        : null;
  return {
    kind,
    name,
    issuedBy: name,
    quote: sentence.trim().slice(0, 300),
    date,
    isInstrument: kind !== 'prosecutor' || moment !== null,
  };
}

/** A date that words on an order or a person lead to, and none of a period. */
const ORDER_DATED =
  /(?:(?<!\p{L})(?:dated|of|on|from|vom|am|du|le|en date du|datée? du|op|van|dd\.|de fecha|del|di data|in data|il|de|em|datad[oa] de|proferida em|z dnia|dnia|din(?: data de)?|la data de|în|від|den|dne|av den|ze dne)|,)\s*$/iu;

function citedOrder(letter: Letter, evidence: Evidence): Cited | null {
  const body = letter.sentences.map((one) => one.text.slice(0, MAX_SENTENCE)).join('\n\n');
  const order = findOrder(body, null);
  const jury = order === null ? GRAND_JURY.exec(body)?.[0] : undefined;
  if (jury !== undefined)
    return { kind: 'court', name: jury, issuedBy: null, quote: jury, date: null, isInstrument: true };
  if (order === null || order.kind === null) return null;
  const date =
    order.date !== null && order.dateQuote !== null
      ? { iso: order.date, quote: order.dateQuote }
      : SAME_DAY.test(order.quote)
        ? dayOf(letter, false, slashOrderOf(letter, evidence))
        : null;
  return {
    kind: order.kind,
    name: order.issuedBy ?? '',
    issuedBy: order.issuedBy,
    quote: order.quote,
    date,
    isInstrument: true,
  };
}

/** "Acting on the instructions of the Public Prosecutor at …"; "the Public Prosecutor's Office of Milan asks …". */
function addInstruction(letter: Letter, evidence: Evidence): boolean {
  for (const { text: whole } of letter.sentences) {
    const text = whole.slice(0, MAX_SENTENCE);
    if (isToCome(text)) continue;
    for (const lead of wordsFor(letter.language, 'instructed').matchAll(text)) {
      const rest = text.slice(lead.index + lead[0].length, lead.index + lead[0].length + 200);
      const authority = authorityIn(rest, letter.language);
      if (authority === null || authority.start > 60) continue;
      return addAuthority(letter, authority, lead[0], rest, evidence);
    }
    const authority = authorityIn(text, letter.language);
    if (authority === null) continue;
    const after = text.slice(text.indexOf(authority.name) + authority.name.length);
    if (text.includes(authority.name) && acts(letter.language).test(after))
      return addAuthority(letter, authority, authority.name, after, evidence);
  }
  return false;
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
  if (taken) evidence.add('authority.issuedBy', name, [name, lead], place);
  const moment = findMoments(rest).find((one) =>
    [...DATED.matchAll(rest)].some((match) => match.index + match[0].length === one.start),
  );
  if (
    taken &&
    moment !== undefined &&
    /\bdated\b|\bdecision\b|\border\b|\bdecree\b/i.test(rest.slice(0, moment.start))
  )
    evidence.add(
      'authority.date',
      isoOf({ ...moment, time: null }, false),
      [rest.slice(moment.start, moment.end)],
      place,
    );
  return taken;
}

/** The writer's own standing: position and rank first, then the body that writes. Who signs as a judge or prosecutor issues it, else the body. */
function addOwn(letters: readonly Letter[], own: readonly string[], evidence: Evidence): void {
  for (const letter of letters) {
    const signer = magistratesIn(letter.text).findLast((one) => signs(letter, one));
    if (signer === undefined) continue;
    const { place } = letter;
    evidence.add('authority.kind', signer.kind, [signer.name], place);
    evidence.add('authority.issuedBy', signer.person, [signer.person], place);
    addDate(letter, false, evidence);
    return;
  }
  const kind = addOwnKind(letters, own, evidence);
  if (kind === null) return;
  const magistrate = kind === 'judge' || kind === 'prosecutor';
  const issuer =
    (magistrate ? said(evidence, 'requester.name') : null) ??
    said(evidence, 'organisation.legalName') ??
    said(evidence, 'requester.name');
  if (issuer !== null)
    for (const letter of letters)
      if (evidence.add('authority.issuedBy', issuer, [issuer], letter.place)) break;
  for (const letter of letters) addDate(letter, false, evidence);
}

function said(evidence: Evidence, path: FieldPath): string | null {
  const value = evidence.findings.find((one) => one.path === path)?.value;
  return typeof value === 'string' ? value : null;
}

function addOwnKind(
  letters: readonly Letter[],
  own: readonly string[],
  evidence: Evidence,
): AuthorityKind | null {
  const ranked = own.find((one) => isRank(one) && !/(?<!police )\bofficer$/i.test(one));
  for (const words of own) {
    const standing = kindOfStatus(words)?.kind;
    // Ranks are those of the police and of other investigators, also where a ministry's name heads the letter.
    if (standing === undefined || (ranked !== undefined && (standing === 'ministry' || standing === 'other')))
      continue;
    for (const letter of letters)
      if (evidence.add('authority.kind', standing, [words], letter.place)) return standing;
  }
  if (ranked !== undefined)
    for (const letter of letters)
      if (evidence.add('authority.kind', 'police', [ranked], letter.place)) return 'police';
  return null;
}

function addAttached(orders: readonly Order[], cited: CitedPlace | null, evidence: Evidence): void {
  for (const { letter, order } of orders) {
    const quotes = order.quote === null ? [] : [order.quote];
    if (!evidence.add('authority.attached', true, quotes, letter.place)) continue;
    if (isOfCourt(letter)) evidence.add('nature.courtOrder', true, quotes, letter.place);
    return;
  }
  if (cited === null || cited.quote === null) return;
  const below = BELOW.exec(cited.quote)?.[0];
  if (below !== undefined) evidence.add('authority.attached', true, [below, cited.quote], cited.place);
  else evidence.add('authority.attached', false, [cited.quote], cited.place);
}

/** An order whose words the letter itself gives. */
const BELOW =
  /(?<!\p{L})(?:(?:cop(?:y|ied|ie)|text|jointe?|reproduite?|reproduced|quoted|set out|transcri\p{L}+|wiedergegeben|abgedruckt|weergegeven|riportat\p{L}|treść|textul|текст)[^.;]{0,40}(?:below|ci-dessous|ci-après|infra|a continuación|nachstehend|unten|hieronder|onderstaand|di seguito|in calce|abaixo|poniżej|mai jos|нижче))(?!\p{L})/iu;
