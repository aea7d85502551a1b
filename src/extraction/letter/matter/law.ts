import { finder } from '../../../search/finder.ts';
import type { Evidence, Place } from '../../evidence.ts';
import {
  type FoundBasis,
  findLedBasis,
  findSaidBasis,
  findTreaty,
  isLawOfCrimes,
  joinedFrom,
  leadsFromCrime,
} from '../../fields/legal-basis.ts';
import { fold } from '../../fold.ts';
import { LAWS } from '../../law/codes.ts';
import { findProvisions, isPenal, isProcedural, NAMED, type Provision } from '../../law/provisions.ts';
import { isOfSecrecy } from '../asked/secrecy.ts';
import type { Letter } from '../layout.ts';
import { isElsewhere, wordsFor } from '../words.ts';
import { findActedUnder } from './acted-under.ts';
import { isBeside } from './crime-name.ts';
import { findInvestigationOrder } from './investigation-order.ts';
import { JOINED } from './joined-law.ts';
import { leads, ofCrime } from './law-leads.ts';
import { findOffences } from './offences/find.ts';
import { isOfCosts, isOfPenalty } from './penalty.ts';

/** The number of a Union act after its name. */
const UNION = /^(?:\s*\((?:EU|EC|EEC|EU, Euratom)\))?\s*(?:No\.?\s*)?\d{1,4}\/\d{1,4}/;

/** The provisions that the letter cites: the basis of the request, and those of the crime. */
export function readLaw(letter: Letter, asked: string, evidence: Evidence): void {
  const { text, place } = letter;
  const basis =
    findInvestigationOrder(letter) ??
    (hasOwnLaw(letter.language) ? findNationalBasis(letter) : null) ??
    findSaidBasis(text) ??
    findHeadingBasis(letter) ??
    findOrderBasis(letter) ??
    (isElsewhere(letter.language) ? findNationalBasis(letter) : null) ??
    findLedBasis(asked) ??
    findLedBasis(text) ??
    findTitle(text) ??
    findNamedLaw(letter) ??
    findActedUnder(letter) ??
    findOther(letter) ??
    findTreaty(text);
  if (basis !== null) {
    const whole = withUnionNumber(text, basis);
    evidence.add('legalBasis', whole.value, [whole.value, whole.quote], place);
  }
  for (const one of findProvisions(text))
    if (
      (!hasOwnLaw(letter.language) || one.law !== '') &&
      (!isProcedural(one) || isOfCrime(letter, one)) &&
      !isLed(letter, one) &&
      !isJoinedToBasis(letter, one) &&
      !OF_SERVICES.test(one.text) &&
      !basis?.quote.includes(one.text) &&
      !isOfPenalty(text, one) &&
      !isOfCosts(one) &&
      !isOfSecrecy(letter, one)
    )
      evidence.add('crime.provisions', fold(one.text), [fold(one.text), one.text], place);
}

/** A provision of procedure in a mail's subject: "s 117 Search and Surveillance Act: please hold data". */
export function readSubjectLaw(subject: string, place: Place, evidence: Evidence): void {
  const one = findProvisions(subject).find((cited) => isProcedural(cited) && cited.law !== '');
  if (one !== undefined) evidence.add('legalBasis', fold(one.text), [one.text], place);
}

/** A provision that is neither the crime's nor one of penalties, costs or secrecy, where nothing leads to any other. */
function findOther(letter: Letter): FoundBasis | null {
  const { text } = letter;
  const provisions = findProvisions(text);
  const at = provisions.findIndex(
    (one) =>
      one.law !== '' &&
      !isPenal(one) &&
      !isCrimes(letter, one) &&
      !isOfPenalty(text, one) &&
      !isOfCosts(one) &&
      !isOfSecrecy(letter, one),
  );
  if (at < 0) return null;
  const quote = joinedFrom(text, provisions, at);
  return { value: fold(quote), quote };
}

/** True for a provision of the crime: by its law's name, by the words before it or before those it is listed with, or beside the crime's name. */
function isCrimes({ text, language, labelled }: Letter, one: Provision): boolean {
  const from = Math.max(0, one.start - 160);
  return (
    isLawOfCrimes(one) ||
    isLedFromCrime(text, language, one) ||
    labelled.some(
      ({ meaning, value }) => /^crime(?:\.provisions)?$/.test(meaning) && value.includes(one.text),
    ) ||
    findOffences(text.slice(from, one.end + 80), language).some(({ start, end }) =>
      isBeside(text, { start: from + start, end: from + end }, one),
    )
  );
}

const LISTED = /^\s*(?:[,;]|[,;]?\s*and)\s*$/;

function isLedFromCrime(text: string, language: string, one: Provision): boolean {
  const before = text.slice(Math.max(0, one.start - 90), one.start);
  if (ofCrime(language).test(before) || leadsFromCrime(before)) return true;
  const above = provisionBefore(text, one);
  const isNext = above !== undefined && LISTED.test(text.slice(above.end, one.start));
  // Of which more is said than that is no item of a list.
  const isItem = isNext && /^\s*(?:[.,;)\n]|and\s|$)/.test(text.slice(one.end, one.end + 20));
  return isItem && (isPenal(above) || isLedFromCrime(text, language, above));
}

/** The provision that a text cites last before another one. */
const provisionBefore = (text: string, one: Provision): Provision | undefined =>
  findProvisions(text).findLast(({ end }) => end <= one.start);

/** A law on cybercrime holds offences and powers: the words before it tell which is cited. */
function isOfCrime({ text, language, labelled }: Letter, one: Provision): boolean {
  if (labelled.some(({ meaning, value }) => meaning === 'crime' && value.includes(one.text))) return true;
  const before = provisionBefore(text, one);
  // Cited together with the penal code.
  if (
    before !== undefined &&
    isPenal(before) &&
    /^\s*[,;]?\s*(?:and|also|as well as|r\/w|read with|et|und|en|y|e)?\s*(?:also)?\s*$/i.test(
      text.slice(before.end, one.start),
    ) &&
    /act|law/i.test(one.law)
  )
    return true;
  return (
    !/proc[eé]|proz|straf|postęp|процес/iu.test(one.law) &&
    ofCrime(language).test(text.slice(Math.max(0, one.start - 90), one.start))
  );
}

/** Without the law's name the words before a provision tell that an act rests on it: "pursuant to section 50 of the said Act". */
function isLed({ text, language }: Letter, one: Provision): boolean {
  const before = text.slice(Math.max(0, one.start - 90), one.start);
  return one.law === '' && leads(language).test(before) && !ofCrime(language).test(before);
}

/** True for a provision that another joins with one that words lead to as the basis: "under Article 9 … and Article 15 of the Act". */
function isJoinedToBasis({ text, language }: Letter, one: Provision): boolean {
  const above = provisionBefore(text, one);
  if (above === undefined || isPenal(one) || isPenal(above) || isLawOfCrimes(one)) return false;
  const before = text.slice(Math.max(0, above.start - 90), above.start);
  return (
    JOINED.test(text.slice(above.end, one.start)) &&
    leads(language).test(before) &&
    !ofCrime(language).test(before)
  );
}

/** The Union's law on the duties of services, which has no crimes (Regulation (EU) 2022/2065). */
const OF_SERVICES =
  /2022\/2065|Digital Services Act|Gesetz\p{L}* über digitale Dienste|services numériques|servicios digitales|servizi digitali|digitaledienstenverordening|serviços digitais|(?<!\p{L})DSA(?!\p{L})/iu;

/** A provision that is all a line at the letter's top says, or that follows the name of what the letter is. */
function findHeadingBasis(letter: Letter): FoundBasis | null {
  for (const { text } of letter.lines.slice(0, HEADING_LINES)) {
    const one = text.length < 160 ? (wholePart(text) ?? findProvisions(text)[0]) : undefined;
    if (one === undefined || (one.law === '' && !COMPILED.test(one.text))) continue;
    const before = text.slice(0, one.start).trim();
    const after = text
      .slice(one.end)
      .replace(/,?\s+as\s+amended/, '')
      .replace(/[\s).,:]+$/, '');
    if (after === '' && HEADING.test(before)) return { value: fold(one.text), quote: one.text };
  }
  return null;
}

/** A part of an act that is all of a heading's citation: "Notice to provide data - Schedule 23 to the Finance Act 2011". */
const WHOLE_PART = finder(
  /(?<![\p{L}])(?:(?:Paragraph|Clause|Part)\s+\d{1,3}[A-Z]?(?:\([\dA-Za-z]{1,3}\))*\s+of\s+)?(?:Schedule|Part|Chapter)\s+\d{1,3}[A-Z]?\s+(?:to|of)\s+the\s+((?:\(?\p{Lu}[\p{L}'’()&-]{0,40}\s+(?:(?:of|and|on|the|for)\s+){0,2}){1,8}(?:Act|Code|Ordinance)(?:\s+\d{4})?)/u,
);

function wholePart(text: string): Pick<Provision, 'start' | 'end' | 'text' | 'law'> | undefined {
  const match = WHOLE_PART.exec(text);
  if (match === null) return undefined;
  return { start: match.index, end: match.index + match[0].length, text: match[0], law: match[1]! };
}

/** A section of compiled statutes, whose title's number stands before it: "18 Pa.C.S. § 5743.1". */
const COMPILED = /^\d{1,3}[A-C]?\s?(?:V\.?S\.?A|M\.?R\.?S|ILCS|Pa\.?\s?C\.?S)/u;
const HEADING_LINES = 20;
const HEADING =
  /^\(?$|^(?:re|sub|subject)\s*:$|^(?:\p{L}+\s){0,4}(?:notice|order|subpoena|request|warrant|summons|application)(?:\s\p{L}+){0,5}(?:\s+(?:under|pursuant\s+to|in\s+terms\s+of|u\/s)(?:\s+the)?|\s*[:,–—-])$/iu;
/** A provision that the letter's own words lead to, with those that follow it; else the first of procedure. */
function findNationalBasis(letter: Letter): FoundBasis | null {
  const { text, language } = letter;
  const provisions = findProvisions(text).filter(
    (one) => !isOfSecrecy(letter, one) && !isOfPenalty(text, one) && !isOfCosts(one),
  );
  const words = provisions.map((one) => text.slice(Math.max(0, one.start - 90), one.start));
  const cites = (one: Provision, at: number): boolean =>
    leads(language).test(words[at]!) && !ofCrime(language).test(words[at]!) && !isPenal(one);
  const at = [
    provisions.findIndex((one, at) => isProcedural(one) && leads(language).test(words[at]!)),
    provisions.findIndex((one, at) => one.law !== '' && cites(one, at)),
    provisions.findIndex(isProcedural),
  ].find((one) => one >= 0);
  if (at === undefined) return null;
  const first = firstJoined(text, provisions, at);
  let last = provisions[at]!;
  for (const next of provisions.slice(at + 1)) {
    if (!JOINED.test(text.slice(last.end, next.start))) break;
    last = next;
  }
  const quote = text.slice(provisions[first]!.start, last.end);
  return { value: fold(quote), quote };
}

/** Where a chain of joined provisions begins that ends in this one. */
function firstJoined(text: string, provisions: readonly Provision[], from: number): number {
  let at = from;
  while (
    at > 0 &&
    !isPenal(provisions[at - 1]!) &&
    JOINED.test(text.slice(provisions[at - 1]!.end, provisions[at]!.start))
  )
    at -= 1;
  return at;
}

/** An order, a notice or a power "under section …": that is its basis, whatever the law is called. */
const ORDER_UNDER = finder(
  String.raw`(?<![\p{L}])(?:commanded|ordered|required|directed|summoned|orders?|warrants?|subpoenas?|notices?|requisitions?|authori[sz]ations?|authority|powers?)\s+(?:(?:is|are|was|were|made|issued|granted|given|conferred)\s+){0,2}(?:under|pursuant\s+to|u/s|in\s+accordance\s+with|within\s+the\s+meaning\s+of|of|by)\s+(?:the\s+)?$`,
  'iu',
);

function findOrderBasis(letter: Letter): FoundBasis | null {
  const { text } = letter;
  const provisions = findProvisions(text);
  const at = provisions.findIndex(
    (cited) =>
      ORDER_UNDER.test(text.slice(Math.max(0, cited.start - 80), cited.start)) && !isOfSecrecy(letter, cited),
  );
  if (at < 0) return null;
  const quote = joinedFrom(text, provisions, at);
  return { value: fold(quote), quote };
}

/** The long way to cite the United States Code. */
const TITLE = finder(
  /(?<![\p{L}])Title\s+\d{1,2},?\s+(?:of\s+the\s+)?(?:United\s+States\s+Code|U\.?\s?S\.?\s?C(?:ode|\.)?),?\s+(?:Sections?|§§?)\s*\d{2,4}[A-Za-z]?(?:\([0-9a-zA-Z]{1,4}\)){0,4}/u,
);
const PROCEDURE = /(?:Sections?|§§?)\s*(?:27\d\d|25\d\d|31\d\d)/u;

function findTitle(text: string): FoundBasis | null {
  const quote = TITLE.exec(text)?.[0];
  return quote !== undefined && PROCEDURE.test(quote) ? { value: fold(quote), quote } : null;
}

/** "the provisions of the", "lo dispuesto en la": what stands between a lead and the name of a law. */
const TO_NAME =
  "[\\s:]+(?:(?:(?:the|lo|as|les|o)\\s+)?(?:provisions?|powers|dispuesto|establecido|dispositions|disposições|disposizioni|bepalingen|prevederil(?:e|or)|przepis(?:u|ów))\\s+(?:of|en|por|n[oa]s?|d[eu]s?|d[ao]s?|della?|van|in)?\\s*)?(?:\\p{L}{1,4}[\\s’']+){0,3}?";
const NAMED_ABROAD = new RegExp(`^${TO_NAME}(${LAWS.join('|')})(?![\\p{L}\\p{N}])`, 'u');
const NAMED_IN_ENGLISH = new RegExp(
  `^${TO_NAME}((?:(?:Schedule|Part|Chapter)\\s+(?:\\d{1,3}[A-Z]?|[IVX]{1,5})\\s+(?:to|of)\\s+(?:the\\s+)?)?(?=\\p{Lu})${NAMED})(?![\\p{L}\\p{N}])`,
  'u',
);

/** A law that words lead to without an article of it: "auf der Grundlage der Strafprozessordnung", "under the Evidence Act 1995". */
function findNamedLaw({ text, language }: Letter): FoundBasis | null {
  const name = hasOwnLaw(language) ? NAMED_ABROAD : NAMED_IN_ENGLISH;
  for (const lead of wordsFor(language, 'basisLeads').matchAll(text)) {
    const after = lead.index + lead[0].length;
    const law = name.exec(text.slice(after, after + 200))?.[1];
    if (law === undefined || law.split(/\s/).length > LONGEST_NAME || isPenal({ law })) continue;
    const before = text.slice(Math.max(0, lead.index - 90), after);
    if (!leadsFromCrime(before) && !ofCrime(language).test(before)) return { value: fold(law), quote: law };
  }
  return null;
}

const LONGEST_NAME = 16;

function withUnionNumber(text: string, basis: FoundBasis): FoundBasis {
  if (!/(?:Regulation|Directive|Decision)(?:\s+\((?:EU|EC)\))?$/.test(basis.quote)) return basis;
  const at = text.indexOf(basis.quote);
  const number =
    at < 0 ? undefined : UNION.exec(text.slice(at + basis.quote.length, at + basis.quote.length + 60))?.[0];
  return number === undefined ? basis : { value: fold(basis.quote + number), quote: basis.quote + number };
}

/** True for a letter in a language whose ways to lead to a law are known. */
function hasOwnLaw(language: string): boolean {
  return language !== 'en' && !isElsewhere(language);
}
