import type { Document, Envelope } from '../../documents/document.ts';
import { letters } from '../fold.ts';
import { type Letter, layOut } from './layout.ts';
import type { Keys } from './letters-of-pages.ts';
import { labelledNumbers } from './matter/numbers-called.ts';
import { countOf, isCountAlone, plainLabel } from './request-heads.ts';
import { cut, type Line, textOf } from './text-lines.ts';
import { hasWord } from './words.ts';

/*
 * A text that holds several requests, parted: what each says, and what stands above or below all of them.
 */

/** One of the requests of a text: the document without the others', and what tells it from them. */
export interface PartOfText {
  readonly document: Document;
  readonly keys: Keys;
}

/** A text that may hold several requests. */
export interface Text {
  readonly document: Document;
  readonly letter: Letter;
  readonly sender: string | null;
  readonly lines: readonly Line[];
}

/** The lines of one request, [from, to). */
export interface Section {
  readonly from: number;
  readonly to: number;
  readonly keys: Keys;
}

/** The document with what one of its requests says, and what it shares with the others. */
export function partOf(text: Text, sections: readonly Section[], own: Section): PartOfText {
  const { document, letter, sender, lines } = text;
  const others = sections.filter((one) => one !== own);
  const ownLabels = labelsOf(textOf(lines.slice(own.from, own.to)), letter.language);
  const isShared = ({ text: line }: Line): boolean => {
    // What is said of another's account or number is said of that one, or of a list of them.
    if (namedIn(line, others).length > 0) return false;
    // A list of the requests says of each no more than its own lines do.
    if (countOf(line) !== null && namedIn(line, [own]).length > 0) return false;
    // Its own number counts before one of the letterhead.
    const labels = labelsOf(line, letter.language);
    return labels.length === 0 || labels.some((label) => !ownLabels.includes(label));
  };
  const { above, below } = outside(lines, sections);
  // A line that only counts is no part of what is asked below it.
  const head = lines[own.from]!.text;
  const isCount = isCountAlone(head) && !hasWord(letter.language, 'emergency', head);
  const from = isCount ? own.from + 1 : own.from;
  const parts = [above.filter(isShared), lines.slice(from, own.to), below.filter(isShared)];
  const pages = parts.flatMap((one) => cut(document, one).pages);
  const part = { ...document, envelope: envelopeOf(document, others), pages };
  layOut(part, sender, letter.language);
  return { document: part, keys: own.keys };
}

/** What ends an entry of a list on one line. */
const ENTRY_END = /(?<=[,;(&+/]\s|\(|\s(?:and|und|et|y|e|en|i|a|og|och|ja|și|та|и)\s)/u;

/** The mail's header with its subject line up to where that names another of its requests. */
function envelopeOf({ envelope }: Document, others: readonly Section[]): Envelope | null {
  if (envelope?.subject == null || namedIn(envelope.subject, others).length === 0) return envelope;
  const entries = envelope.subject.split(ENTRY_END);
  const named = entries.findIndex((entry) => namedIn(entry, others).length > 0);
  const own = entries.slice(0, Math.max(named, 0)).join('').trim();
  return { ...envelope, subject: own === '' ? null : own };
}

const labelsOf = (text: string, language: string): string[] =>
  labelledNumbers(text, language).map(({ label }) => plainLabel(label));

/** The lines above the first section, and those below the last. */
function outside(lines: readonly Line[], sections: readonly Section[]): { above: Line[]; below: Line[] } {
  return { above: lines.slice(0, sections[0]!.from), below: lines.slice(sections.at(-1)!.to) };
}

/** True if a line above or below the sections tells of an emergency and names several of them: no part of it may be lost. */
export function pressesAll({ letter: { language }, lines }: Text, sections: readonly Section[]): boolean {
  const { above, below } = outside(lines, sections);
  return [...above, ...below].some(
    ({ text }) =>
      namedIn(text, sections).length > 1 &&
      (hasWord(language, 'emergency', text) || hasWord(language, 'danger', text)),
  );
}

/** The sections whose accounts or numbers a line names. */
function namedIn(line: string, sections: readonly Section[]): Section[] {
  const text = letters(line);
  return sections.filter(({ keys: { targets, numbers } }) =>
    [...targets, ...numbers].some((key) => key.length > SHORTEST && text.includes(key)),
  );
}

/** A shorter key stands in other words too. */
const SHORTEST = 3;
