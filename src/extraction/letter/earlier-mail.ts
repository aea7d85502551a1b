import type { Document } from '../../documents/document.ts';
import { blanked } from '../blanked.ts';
import { findInnerMail, findQuotedMail, type InnerMail, namesSender } from '../forward/forward-header.ts';
import { findIdentifiers } from '../identifiers/identifiers.ts';
import { answersReader, isTitledReply } from '../kind/by-envelope.ts';
import { asksLoosely } from '../kind/loosely.ts';
import { quotedFrom } from '../message.ts';
import { namesKinds } from './asked/kinds.ts';
import { questionOfOwner } from './asked/whose.ts';
import type { Line } from './layout.ts';
import { LONGEST_LINE } from './sentences.ts';
import { hasWord } from './words.ts';

/*
 * Mails whose writer asks in a note above an earlier mail that is passed on: what stands below the note tells of the matter, and nothing of who asks.
 */

/** So many lines of what is quoted tell that it begins with a mail's head. */
const REACH = 12;

/**
 * Where a mail's text ends: before what it quotes, or, where its own words ask something and name nobody, behind an earlier mail that it passes
 * on, which does.
 */
export function endOfWords(document: Document, whole: string): number {
  const end = quotedFrom(whole);
  if (end === whole.length || document.envelope === null || isTitledReply(document.envelope)) return end;
  const note = whole.slice(0, end);
  const quoted = whole.slice(end).split('\n', REACH);
  const isPassedOn = asksLoosely(note) && findQuotedMail(quoted)?.start === 0 && !answersReader(document);
  return isPassedOn && namesNobody(note, document) ? whole.length : end;
}

/** The lines of the head of an earlier mail, [from, to). */
export interface EarlierHead {
  readonly from: number;
  readonly to: number;
}

/**
 * The heads of the mails that a mail passes on below words of its own which ask for something, in order; none where nothing above the first
 * of them asks. `lines` are those of the mail's text.
 */
export function earlierHeads(document: Document, lines: readonly Line[], language: string): EarlierHead[] {
  const { envelope } = document;
  if (envelope === null || !lines.some(({ text }) => namesSender(text))) return [];
  const texts = lines.map(({ text }) => text);
  let inner = isTitledReply(envelope) ? findQuotedMail(texts) : findInnerMail(texts, envelope.subject);
  if (inner === null || isWriters(inner, document)) return [];
  if (!texts.slice(0, inner.start).some((text) => asksInLine(text, language))) return [];
  const heads: EarlierHead[] = [];
  while (inner !== null) {
    heads.push({ from: inner.start, to: inner.body });
    inner = findQuotedMail(texts, inner.body);
  }
  return heads;
}

/** True for the head that the sender of a mail gave their own letter, in the way of a memorandum. */
function isWriters({ envelope: { from } }: InnerMail, document: Document): boolean {
  const [one] = from;
  if (one === undefined) return false;
  return (document.envelope?.from ?? []).some(({ address, name }) =>
    one.address === '' ? one.name === name : one.address === address,
  );
}

function asksInLine(line: string, language: string): boolean {
  const text = line.slice(0, LONGEST_LINE);
  return hasWord(language, 'asks', text) || namesKinds(text, language) || questionOfOwner(text) !== null;
}

/** A letter's text and lines, where the one gives the offsets of the others. */
export interface Laid {
  readonly text: string;
  readonly lines: readonly Line[];
}

/**
 * A mail's text and lines with spaces for the heads of earlier mails: who wrote and received those is nobody's target. Where no other address or
 * name stands in the mail, the lines with their senders stay.
 */
export function withoutHeads({ text, lines }: Laid, heads: readonly EarlierHead[], document: Document): Laid {
  if (heads.length === 0) return { text, lines };
  const ofHeads = new Set(heads.flatMap(({ from, to }) => lines.slice(from, to)));
  const rest = lines.filter((line) => !ofHeads.has(line)).map((line) => line.text);
  const keepsSenders = namesNobody(rest.join('\n'), document);
  return withoutLines(
    { text, lines },
    [...ofHeads].filter((line) => !(keepsSenders && namesSender(line.text))),
  );
}

/** A text and its lines with spaces for some of them. */
export function withoutLines(laid: Laid, some: readonly Line[]): Laid {
  if (some.length === 0) return laid;
  const dropped = new Set(some);
  return {
    text: some.reduce(blanked, laid.text),
    lines: laid.lines.map((line) => (dropped.has(line) ? { ...line, text: '', end: line.start } : line)),
  };
}

function namesNobody(text: string, { envelope }: Document): boolean {
  const own = (envelope?.from ?? []).map(({ address }) => address);
  return findIdentifiers(text, { order: null, bareDomains: false, own }).length === 0;
}
