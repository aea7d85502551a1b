import type { Document } from '../../documents/document.ts';
import type { Place } from '../evidence.ts';
import { languageOf } from '../language.ts';
import { standingText } from '../struck.ts';
import { questionOfOwner } from './asked/whose.ts';
import { copyLines } from './copies.ts';
import { earlierHeads, endOfWords, withoutHeads, withoutLines } from './earlier-mail.ts';
import { type LabelledRow, labelledRows, linesApart } from './labelled/rows.ts';
import { untickedLines } from './labelled/ticks.ts';
import { isProse } from './prose.ts';
import { LONGEST_LINE, type Sentence, sentencesOf } from './sentences.ts';
import { behindClosing, isClosing, signatureOf } from './signature-lines.ts';
import { anyOf, hasWord, patternOf, readAsWritten, readableIn } from './words.ts';

/** A stretch of a letter's text, [start, end). */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A line of a letter with its offsets; `text` is trimmed. */
export interface Line extends Span {
  readonly text: string;
}

/** A letter taken apart: its head, its running text and its signature, each as lines in order. */
export interface Letter {
  readonly document: Document;
  readonly place: Place;
  /** In whose words it is read: a language's (ISO 639-1), with or without accents, or those of several (`words.ts`). */
  readonly language: string;
  readonly text: string;
  readonly lines: readonly Line[];
  readonly head: readonly Line[];
  readonly body: readonly Line[];
  readonly signature: readonly Line[];
  readonly sentences: readonly Sentence[];
  /** Its labels with their values; none where it has too few to be sure. */
  readonly labelled: readonly LabelledRow[];
  /** Where the words of its writer end in `text`: above an earlier mail that it passes on below a note, else with the text. */
  readonly ownEnd: number;
}

const MAX = 60_000;
const MAX_LINES = 2_000;
const HEAD_LINES = 40;
const salutation = (language: string): RegExp =>
  patternOf('salutation', language, () => `^${anyOf(language, 'salutations')}\\s*[,.:!–-]*$`);
/** Marks of a quoted or forwarded mail at the beginning of its lines. */
const QUOTE_MARKS = /^[ \t]*(?:>[ \t]?)+/gm;

/**
 * Takes a document's text apart; `sender` is the name in the mail's From, which tells where the signature begins, `language` that of the
 * text of which the document is a part.
 */
export function layOut(document: Document, sender: string | null, language?: string): Letter {
  const known = laidOut.get(document);
  if (known?.sender === sender) return known.letter;
  const letter = takeApart(document, sender, language);
  laidOut.set(document, { sender, letter });
  return letter;
}

/** The last laying out of each document: what a message is, and what it says, is read from the same. */
const laidOut = new WeakMap<Document, { readonly sender: string | null; readonly letter: Letter }>();

function takeApart(document: Document, sender: string | null, known?: string): Letter {
  const whole = document.pages.map(standingText).join('\n').slice(0, MAX);
  const isMail = document.kind === 'mail';
  const ownEnd = isMail ? endOfWords(document, whole) : whole.length;
  const written = isMail ? whole.slice(0, ownEnd).replace(QUOTE_MARKS, '') : whole;
  const rows = linesOf(written);
  const language = known ?? readAsWritten(readableIn(languageOf(written)), written);
  const heads = isMail ? earlierHeads(document, rows, language) : [];
  const copied = copyLines(rows);
  const { text, lines } = withoutHeads(withoutLines({ text: written, lines: rows }, copied), heads, document);
  const own = lines.slice(0, heads[0]?.from);
  const bodyStart = startOfBody(own, language);
  const [signatureStart, signatureEnd] = signatureOf(own, bodyStart, sender, language);
  const body = [...lines.slice(bodyStart, signatureStart), ...lines.slice(signatureEnd)];
  const others = [...copied, ...heads.flatMap(({ from, to }) => rows.slice(from, to))].map((row) => row.text);
  const labelled = labelledRows(document.pages, ownEnd, (line) => isClosing(line, language)).filter(
    (row) => row.lines.length === 0 || !row.lines.every((line) => others.includes(line)),
  );
  return {
    document,
    place: { document: document.name, pages: document.pages, method: 'pattern' },
    language,
    text,
    lines,
    head: lines.slice(0, bodyStart),
    body,
    signature: lines.slice(signatureStart, signatureEnd).map((line) => behindClosing(line, sender, language)),
    sentences: sentencesOf(
      text,
      lines,
      language,
      [bodyStart, signatureStart, signatureEnd],
      new Set([...linesApart(labelled), ...untickedLines(lines)]),
      document.pages.some(({ number }) => number !== null),
    ),
    labelled,
    ownEnd: heads.length > 0 ? (own.at(-1)?.end ?? 0) : text.length,
  };
}

/** The sign of a heading in plain text: "# Harbour Police". */
const HEADING_MARK = /^#{1,4}\s+(?=\p{L}{2})/u;

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let at = 0;
  for (const raw of text.split('\n')) {
    const trimmed = raw.trim().replace(HEADING_MARK, '');
    const start = at + raw.lastIndexOf(trimmed);
    lines.push({ text: trimmed, start, end: start + trimmed.length });
    at += raw.length + 1;
    if (lines.length === MAX_LINES) break;
  }
  return lines;
}

function isShortAsking(line: string, language: string): boolean {
  const part = line.slice(0, LONGEST_LINE);
  return hasWord(language, 'asks', part) && (part.includes('@') || hasWord(language, 'prose', part));
}

function startOfBody(lines: readonly Line[], language: string): number {
  const first = lines.slice(0, HEAD_LINES);
  const isGreeting = ({ text }: Line): boolean => text.length < 80 && salutation(language).test(text);
  const prose = first.findIndex(
    ({ text }) => isProse(text, language) || isShortAsking(text, language) || questionOfOwner(text) !== null,
  );
  const greeting = first.findIndex(isGreeting);
  // "Señores" heads the address, "Cordial saludo" the letter.
  if (greeting >= 0)
    return Math.max(greeting, first.slice(0, Math.max(0, prose)).findLastIndex(isGreeting)) + 1;
  // A note of a few words has no head.
  return Math.max(0, prose);
}
