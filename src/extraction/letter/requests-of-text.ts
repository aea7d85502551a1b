import type { Document } from '../../documents/document.ts';
import { letters } from '../fold.ts';
import { findAskings } from './asked/asking.ts';
import { hasData, namesKinds } from './asked/kinds.ts';
import { findTargets } from './asked/targets.ts';
import { isOfCourt } from './authority/court-heads.ts';
import type { LabelMeaning } from './labelled/label-meaning.ts';
import { meaningOf } from './labelled/meanings.ts';
import { type Letter, layOut } from './layout.ts';
import { labelledNumbers } from './matter/numbers-called.ts';
import { countOf, countsSeveral, isOfAll, kindsOf } from './request-heads.ts';
import { type PartOfText, partOf, pressesAll, type Section, type Text } from './request-parts.ts';
import { cut, type Line, linesOf, paragraphs, textOf } from './text-lines.ts';
import { hasWord } from './words.ts';

/** So many lines are looked at, so many requests one text has. */
const MOST_LINES = 2000;
const MOST = 20;

/**
 * The requests of a text that counts them ("Request 1", "Second request") or heads each with its own number ("Our ref: …"), where they are
 * about different accounts; null where the text is one request. What stands above or below all of them belongs to each. Counted requests
 * need accounts of their own; those that have but a list's mark or a number need a case of their own too, and ask by themselves.
 */
export function requestsOfText(document: Document, sender: string | null): PartOfText[] | null {
  const lines = linesOf(document);
  if (lines.length > MOST_LINES) return null;
  const counted = countedHeads(lines);
  const alike = headsAlike(lines, layOut(document, sender).language);
  if (counted.length < 2 && alike.length === 0) return null;
  const letter = layOut(document, sender);
  if (isOfCourt(letter)) return null;
  const text = { document, letter, sender, lines };
  const heads = [counted, ...alike.map((found) => headsOfCases(text, found))];
  for (const [at, found] of heads.entries()) {
    if (found.length < 2 || found.length > MOST) continue;
    const sections = sectionsOf(text, found, at === 0);
    if (sections === null || pressesAll(text, sections)) continue;
    return sections.map((one) => partOf(text, sections, one));
  }
  return null;
}

/** The lines that count the requests: the last that do it from the first on. */
function countedHeads(lines: readonly Line[]): number[] {
  let heads: number[] = [];
  for (const [at, { text }] of lines.entries()) {
    const count = countOf(text);
    if (count === 1) heads = [at];
    else if (count === heads.length + 1) heads.push(at);
  }
  return heads;
}

/** Lines that begin alike. */
function headsAlike(lines: readonly Line[], language: string): number[][] {
  const kinds = new Map<string, number[]>();
  for (const [at, { text }] of lines.entries())
    for (const kind of kindsOf(text, language)) kinds.set(kind, [...(kinds.get(kind) ?? []), at]);
  return [...kinds.values()].filter((heads) => heads.length > 1);
}

/** The heads below which a case and an account are named: what a letterhead numbers, and what a case's own list counts, is no request. */
function headsOfCases(text: Text, heads: readonly number[]): number[] {
  if (isOfMeasures(text, heads)) return [...heads];
  const told = asksAbove(text, heads[0]!);
  if (!told && new Set(numbersOf(text.letter)).size < 2) return [];
  return heads.filter((head, at) => {
    const part = laidOut(text, head, heads[at + 1] ?? text.lines.length);
    return (told || numbersOf(part).length > 0) && targetsOf(part).length > 0;
  });
}

/** True for a list in which each entry asks about an account, and not all for the same measure: "a) tell us whose … is; b) freeze …". */
function isOfMeasures(text: Text, heads: readonly number[]): boolean {
  const entries = heads.map((head, at) => {
    const [first] = paragraphs(text.lines, head, heads[at + 1] ?? text.lines.length);
    return laidOut(text, head, first?.to ?? head + 1);
  });
  const measures = entries.map((one) => (targetsOf(one).length > 0 ? measureOf(one) : null));
  return !measures.includes(null) && new Set(measures).size > 1;
}

/** So far into an entry its measure is named, in characters. */
const BEGINNING = 80;

/** What an entry of a list asks for; null where it begins with no measure. */
function measureOf({ text, language }: Letter): 'preserve' | 'remove' | 'produce' | null {
  const begun = text.slice(0, BEGINNING);
  const named = (['preserve', 'remove', 'produce'] as const).find((key) => hasWord(language, key, begun));
  return named ?? (hasWord(language, 'asks', begun) && namesKinds(begun, language) ? 'produce' : null);
}

const targetsOf = (letter: Letter): string[] =>
  findTargets(letter, [], []).map(({ identifier }) => letters(identifier.value));
const numbersOf = ({ text, language, labelled }: Letter): string[] => {
  const rows = labelled.filter((row) => OF_NUMBERS.has(row.meaning) && /\d{3}/.test(row.value));
  return [...labelledNumbers(text, language), ...rows].map(({ value }) => letters(value));
};

/** Rows that number a case, or what the writer sends. */
const OF_NUMBERS: ReadonlySet<LabelMeaning> = new Set<LabelMeaning>([
  'crime.caseNumber',
  'registrationNumber',
]);

/** The sections that begin with the heads; null where they are not of different matters. */
function sectionsOf(text: Text, heads: readonly number[], isCounted: boolean): Section[] | null {
  const end = endOfLast(text, heads);
  const told = asksAbove(text, heads[0]!) || (!isCounted && isOfMeasures(text, heads));
  const sections: Section[] = [];
  for (const [at, from] of heads.entries()) {
    const to = heads[at + 1] ?? end;
    const letter = laidOut(text, from, to);
    const keys = { targets: targetsOf(letter), numbers: numbersOf(letter) };
    const asks =
      isCounted || asksItself(letter) || (told && (keys.numbers.length > 0 || isOfOwnMatter(letter)));
    if (keys.targets.length === 0 || !asks) return null;
    const isSame = (one: Section): boolean =>
      meets(one.keys.targets, keys.targets) || (!isCounted && !told && meets(one.keys.numbers, keys.numbers));
    if (sections.some(isSame)) return null;
    sections.push({ from, to, keys });
  }
  return sections;
}

/** A section that asks in a sentence, or says in labelled lines which data. */
function asksItself(letter: Letter): boolean {
  const filled = letter.lines.filter(({ text }) => text !== '').length;
  return findAskings(letter).length > 0 || (filled >= 3 && hasData(letter.text, letter.language));
}

/** A section of an announced list that begins with a number of its own ("2026/1141 (fraud): …"), or names a measure. */
function isOfOwnMatter(letter: Letter): boolean {
  const { text, language } = letter;
  return OWN_NUMBER.test(text) || measureOf(letter) !== null || hasData(text, language);
}

/** A number with a year, or a long one, that stands before everything else in a list's entry. */
const OWN_NUMBER = /^[\s\-–—•*▪]*(?:\p{L}{1,6}(?:[./-]|\.?\s))?\d[\p{L}\d]*(?:[./-][\p{L}\d]+)*\d{2}(?!\d)/u;

/** True if what stands above the first head, or the mail's subject line, counts what follows as requests. */
function asksAbove(text: Text, first: number): boolean {
  const above = laidOut(text, 0, first);
  const subject = text.document.envelope?.subject ?? '';
  return targetsOf(above).length === 0 && (countsSeveral(above.text) || countsSeveral(subject));
}

const meets = (a: readonly string[], b: readonly string[]): boolean => a.some((one) => b.includes(one));

/**
 * Where the last section ends: at the signature, at words about all requests, and behind as many paragraphs as the others have, unless
 * later ones name an account or ask.
 */
function endOfLast(text: Text, heads: readonly number[]): number {
  const { lines } = text;
  const last = heads.at(-1)!;
  const signed = signatureAt(text, last);
  const most = Math.max(
    ...heads.slice(0, -1).map((from, at) => paragraphs(lines, from, heads[at + 1]!).length),
  );
  const own = paragraphs(lines, last, signed);
  const isShared = ({ from, to }: { from: number; to: number }): boolean =>
    from > last && isOfAll(textOf(lines.slice(from, to)));
  const shared = own.findIndex(isShared);
  const before = shared < 0 ? own : own.slice(0, shared);
  const telling = before.findLastIndex(({ from, to }) => {
    const letter = laidOut(text, from, to);
    return targetsOf(letter).length > 0 || findAskings(letter).length > 0;
  });
  const end = before.slice(0, Math.max(most, telling + 1)).at(-1)?.to ?? signed;
  return sharedLabelAt(text, heads, end) ?? end;
}

/** Rows that are of all requests of a text where only its last lines have them: "Legal basis: …" below the last request. */
const OF_ALL_REQUESTS: ReadonlySet<LabelMeaning> = new Set<LabelMeaning>([
  'legalBasis',
  'crime',
  'crime.caseNumber',
  'overview',
]);

/** What a line is labelled to be, if it is such a row. */
function ofAllRequests({ text }: Line): LabelMeaning | null {
  const [, label = '', value = ''] = /^\s*([^:]{3,40}?)\s?:\s+(\S.*)$/u.exec(text) ?? [];
  const meaning = label === '' ? null : meaningOf(label, value);
  return meaning !== null && OF_ALL_REQUESTS.has(meaning) ? meaning : null;
}

/** The first line of the last request that is such a row, with nothing behind it that names an account or asks; null for none. */
function sharedLabelAt(text: Text, heads: readonly number[], end: number): number | null {
  const { lines } = text;
  const last = heads.at(-1)!;
  const own = lines.slice(last + 1, end).findIndex((line) => ofAllRequests(line) !== null);
  if (own < 0) return null;
  const at = last + 1 + own;
  const meaning = ofAllRequests(lines[at]!);
  if (lines.slice(heads[0], last).some((line) => ofAllRequests(line) === meaning)) return null;
  const behind = laidOut(text, at, end);
  return targetsOf(behind).length > 0 || findAskings(behind).length > 0 ? null : at;
}

/** The line with which the signature below the last head begins; the end where there is none. */
function signatureAt({ letter, lines }: Text, last: number): number {
  const first = letter.signature.find((line) => line.text !== '')?.text;
  if (first === undefined) return lines.length;
  const at = lines.findLastIndex(({ text }, index) => index > last && text.trim().startsWith(first));
  return at < 0 ? lines.length : at;
}

/** Some lines of a text, taken apart in its language. */
function laidOut({ document, letter, sender, lines }: Text, from: number, to: number): Letter {
  return layOut(cut(document, lines.slice(from, to)), sender, letter.language);
}
