import type { Document } from '../documents/document.ts';
import { findOrder, sentenceAround } from './authorities.ts';
import { findCaseNumbers } from './case-number.ts';
import { type Evidence, openEvidence, type Place } from './evidence.ts';
import { findLedBasis, findSaidBasis, findTreaty } from './fields/legal-basis.ts';
import { readSwitchboardOf } from './fields/organisation.ts';
import { readReference } from './fields/registration.ts';
import { fold } from './fold.ts';
import { findIdentifiers } from './identifiers.ts';
import { headerPlace } from './message.ts';
import { findPeriod } from './periods.ts';
import { findProvisions, isProcedural } from './provisions.ts';

const MAX = 50_000;
const ASKS: readonly {
  readonly path: 'nature.emergency' | 'nature.preservation' | 'nature.production' | 'nature.takedown';
  readonly pattern: RegExp;
}[] = [
  {
    path: 'nature.emergency',
    pattern:
      /\b(?:emergency (?:disclosure )?request|this is an emergency|in an emergency|imminent (?:danger|threat|risk)|danger to life|life (?:is )?at risk|threat to life)\b/i,
  },
  {
    path: 'nature.preservation',
    pattern:
      /\b(?:preserve|preservation (?:of|request|order)|retain (?:all|the) (?:data|records|information)|freeze the data)\b/i,
  },
  {
    path: 'nature.production',
    pattern:
      /\b(?:provide|disclose|produce|furnish|supply|hand over|send us|identify)\s+(?:\w+[\s,]+){0,10}?(?:data|information|records|logs?|details|identity|subscriber|holder|content)\b|\b(?:disclosure|production) of (?:\w+\s+){0,4}(?:data|information|records)\b/i,
  },
  {
    path: 'nature.takedown',
    pattern:
      /\b(?:take\s?down|remove|block|disable|delete)\s+(?:\w+\s+){0,6}?(?:content|website|site|page|post(?:ing)?s?|url|account|video|domain|material)\b/i,
  },
];
const TYPES = [
  {
    path: 'dataTypes.subscriber',
    pattern:
      /\b(?:subscriber (?:information|data|details|records)|account holder(?:['’]s)? (?:details|information|data)|registration (?:data|information|details))\b/i,
  },
  {
    path: 'dataTypes.traffic',
    pattern:
      /\b(?:traffic data|(?:ip|connection|login|access|call) (?:logs?|records|history)|transactional (?:data|records))\b/i,
  },
  {
    path: 'dataTypes.content',
    pattern:
      /\b(?:content data|contents? of (?:the )?(?:messages|e-?mails|communications|account|mailbox)|stored (?:messages|e-?mails|content)|message content)\b/i,
  },
] as const;
const REQUESTING =
  /\b(?:(?:we|i) (?:\w+ ){0,2}(?:request|ask|require|order|seek)|please (?:preserve|provide|disclose|produce|supply|furnish|identify|remove|take down|send|confirm)|you are (?:hereby )?(?:requested|ordered|required|directed|commanded)|(?:is|are) (?:hereby )?(?:requested|ordered) to|request(?:s|ing)? (?:that|the|you))\b/i;
const REFUSED = /\b(?:not|no|without|never)\s+(?:\w+\s+){0,2}$/i;

/**
 * What a letter without the template says in words that leave no choice: labelled numbers, identifiers, what is asked, the law that is cited, and the
 * sender's address from the header. Names and facts told in prose are left to a person.
 */
export function readFreeForm(documents: readonly Document[], mail: Document | null): Evidence {
  const evidence = openEvidence();
  for (const document of documents)
    for (const page of document.pages) {
      const place: Place = { document: document.name, pages: [page], method: 'pattern' };
      readPage(page.text.slice(0, MAX), place, evidence, ownAddresses(mail));
    }
  if (mail !== null) readHeader(mail, evidence);
  return evidence;
}

function ownAddresses(mail: Document | null): string[] {
  const { from = [], replyTo = [], to = [], cc = [] } = mail?.envelope ?? {};
  return [...from, ...replyTo, ...to, ...cc].map(({ address }) => address);
}

function readHeader(mail: Document, evidence: Evidence): void {
  const from = mail.envelope?.from[0];
  const place = headerPlace(mail);
  if (from !== undefined && from.address !== '')
    evidence.add('requester.email', from.address, [from.address], place);
  readReference(place, evidence);
}

function readPage(text: string, place: Place, evidence: Evidence, own: readonly string[]): void {
  readReference(place, evidence);
  readSwitchboardOf(place, evidence);
  readAsked(text, place, evidence);
  const number = findCaseNumbers(text)[0];
  if (number !== undefined)
    evidence.add(
      'crime.caseNumber',
      number.value,
      [text.slice(number.start, number.end), number.value],
      place,
    );
  const basis = findSaidBasis(text) ?? findLedBasis(text) ?? findTreaty(text);
  if (basis !== null) evidence.add('legalBasis', basis.value, [basis.value, basis.quote], place);
  for (const one of findProvisions(text))
    if (!isProcedural(one) && !basis?.quote.includes(one.text))
      evidence.add('crime.provisions', one.text, [one.text], place);
  const order = findOrder(text, null);
  if (order !== null) {
    const quotes = order.issuedBy === null ? [order.quote] : [order.issuedBy, order.quote];
    if (order.kind !== null) evidence.add('authority.kind', order.kind, quotes, place);
    if (order.issuedBy !== null) evidence.add('authority.issuedBy', order.issuedBy, quotes, place);
    if (order.date !== null && order.dateQuote !== null)
      evidence.add('authority.date', order.date, [order.dateQuote], place);
  }
  for (const { identifier, quote } of findIdentifiers(text, { order: null, bareDomains: false, own }))
    evidence.add('identifiers', identifier, [quote, identifier.value], place);
  const period = findPeriod(text);
  if (period !== null && period.from !== null && period.to !== null) {
    evidence.add('timeRange.from', period.from, [period.quote], place);
    evidence.add('timeRange.to', period.to, [period.quote], place);
    if (period.timeZone !== null && period.zoneQuote !== null)
      evidence.add('timeRange.timeZone', period.timeZone, [period.zoneQuote], place);
  }
}

function readAsked(text: string, place: Place, evidence: Evidence): void {
  const asking = REQUESTING.exec(text);
  if (asking !== null) {
    const { start, end } = sentenceAround(text, asking.index);
    const sentence = text.slice(start, end).trim();
    if (sentence.length < 3000) evidence.add('requested', fold(sentence), [sentence], place);
  }
  for (const { path, pattern } of [...ASKS, ...TYPES]) {
    const match = pattern.exec(text);
    if (match === null || REFUSED.test(text.slice(Math.max(0, match.index - 30), match.index))) continue;
    evidence.add(path, true, [match[0]], place);
  }
}
