import type { AuthorityKind } from '../../form/standard-form.ts';
import type { Evidence, Place } from '../evidence.ts';
import { fold } from '../fold.ts';
import { asOrder, type OrderDocument } from '../kind/orders.ts';
import { findOrder, kindOfStatus } from '../law/authorities.ts';
import { finder } from '../search/finder.ts';
import { findMoments, iso, isoOf } from '../time/moments.ts';
import { month } from '../time/months.ts';
import { authorityIn } from './authority-names.ts';
import type { Letter } from './layout.ts';
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
const DAY_OF = finder(
  /(\d{1,2})(?:st|nd|rd|th)?\s+day\s+of\s+(january|february|march|april|may|june|july|august|september|october|november|december),?\s+((?:19|20)\d{2})/iu,
);
const DATED = finder(/(?<![\p{L}])(?:dated|of|from|on)\s+(?=\d|\p{Lu}\p{Ll}{2,8}\s\d)/u);
const DATE_LINE =
  /^(?:(?:signed|dated?|issued|given|done|made|entered|at|on|in|this|the|of|day|place)\b[\s,:]*|\p{Lu}[\p{L}-]{1,30}[\s,.]*){0,5}$/iu;
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
    if (AT_COURT.test(line)) continue;
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
  if (!named) for (const { letter } of orders) addDate(letter, evidence);
  const plain = letters.filter((letter) => !orders.some((one) => one.letter === letter));
  const citing = plain.length > 0 ? plain : letters;
  const cited = named ? null : addCited(citing, evidence);
  named ||= cited !== null;
  for (const letter of citing) named ||= addInstruction(letter, evidence);
  if (!named) addOwn(letters, own, evidence);
  addAttached(orders, cited, evidence);
}

function addOrder(letter: Letter, evidence: Evidence): boolean {
  const lines = written(letter);
  const named =
    courtAmong(lines.slice(0, 25), letter.language) ??
    courtAmong(lines.slice(-END_LINES), letter.language) ??
    authorityIn(letter.text, letter.language);
  if (named === null) return false;
  evidence.add('authority.kind', named.kind, [named.name], letter.place);
  evidence.add('authority.issuedBy', named.name, [named.name], letter.place);
  addDate(letter, evidence);
  return true;
}

function addDate(letter: Letter, evidence: Evidence): void {
  const date = dateOf(letter);
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

/** The date beside "signed" or after the place: a line that says little else; the last such line. */
function dateOf(letter: Letter): { iso: string; quote: string } | null {
  const worded = DAY_OF.exec(letter.text);
  const day = worded === null ? null : iso(worded[3]!, month(worded[2]!), worded[1]!);
  if (worded !== null && day !== null) return { iso: day, quote: worded[0] };
  for (const { text } of letter.lines.filter((line) => line.text.length < 120).toReversed()) {
    const moment = findMoments(text)[0];
    if (moment === undefined || moment.date.length !== 10) continue;
    const before = text.slice(0, moment.start).trim();
    if (text.slice(moment.end).trim().length > 2 || before.length > 60 || !DATE_LINE.test(before)) continue;
    return { iso: isoOf({ ...moment, time: null }, false), quote: text.slice(moment.start, moment.end) };
  }
  return null;
}

/** An order that a letter cites; returns its sentence. */
function addCited(letters: readonly Letter[], evidence: Evidence): { place: Place; quote: string } | null {
  for (const letter of letters) {
    const body = letter.sentences.map((one) => one.text.slice(0, MAX_SENTENCE)).join('\n\n');
    const order = findOrder(body, null);
    const jury = order === null ? GRAND_JURY.exec(body)?.[0] : undefined;
    if (jury !== undefined) {
      evidence.add('authority.kind', 'court', [jury], letter.place);
      return { place: letter.place, quote: jury };
    }
    if (order === null || order.kind === null) continue;
    const quotes = order.issuedBy === null ? [order.quote] : [order.issuedBy, order.quote];
    evidence.add('authority.kind', order.kind, quotes, letter.place);
    if (order.issuedBy !== null) evidence.add('authority.issuedBy', order.issuedBy, quotes, letter.place);
    if (order.date !== null && order.dateQuote !== null)
      evidence.add('authority.date', order.date, [order.dateQuote], letter.place);
    return { place: letter.place, quote: order.quote };
  }
  return null;
}

/** "Acting on the instructions of the Public Prosecutor at …"; "the Public Prosecutor's Office of Milan asks …". */
function addInstruction(letter: Letter, evidence: Evidence): boolean {
  for (const { text: whole } of letter.sentences) {
    const text = whole.slice(0, MAX_SENTENCE);
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

/** The writer's own standing: position and rank first, then the body that writes. */
function addOwn(letters: readonly Letter[], own: readonly string[], evidence: Evidence): void {
  for (const words of own) {
    const standing = kindOfStatus(words);
    if (standing === null) continue;
    for (const letter of letters)
      if (evidence.add('authority.kind', standing.kind, [words], letter.place)) return;
  }
  // Ranks are those of the police and of other investigators.
  for (const words of own.filter((one) => isRank(one) && !/(?<!police )\bofficer$/i.test(one)))
    for (const letter of letters) if (evidence.add('authority.kind', 'police', [words], letter.place)) return;
}

function addAttached(
  orders: readonly Order[],
  cited: { place: Place; quote: string } | null,
  evidence: Evidence,
): void {
  for (const { letter, order } of orders) {
    const quotes = order.quote === null ? [] : [order.quote];
    if (!evidence.add('authority.attached', true, quotes, letter.place)) continue;
    if (isOfCourt(letter)) evidence.add('nature.courtOrder', true, quotes, letter.place);
    return;
  }
  if (cited !== null) evidence.add('authority.attached', false, [cited.quote], cited.place);
}
