import type { Document, Page, Row } from '../documents/document.ts';
import { finder } from '../search/finder.ts';
import { findInnerMail, findQuotedMail } from './forward/forward-header.ts';
import { FORWARD_PREFIX, REPLY_PREFIX } from './forward/forward-words.ts';
import { isTitledReply } from './kind/by-envelope.ts';
import { hasOwnWords, lineOf, pageWith, quoteStart } from './message.ts';

const MARKED = /^[ \t]*>/;

/**
 * A reply without what its text quotes of earlier mails: whatever is cut, those who wrote it said before, or the desk itself. Attachments
 * stay as they are.
 */
export function ownPart(document: Document): Document {
  if (document.kind !== 'mail') return document;
  const isTitled = document.envelope !== null && isTitledReply(document.envelope);
  return { ...document, pages: document.pages.map((page) => withoutQuotes(page, isTitled)) };
}

/** What a reply's text quotes of an earlier mail, as if that mail came by itself; null where it quotes none. */
export function quotedPart(document: Document): Document | null {
  const { envelope, pages } = document;
  const [page] = pages;
  if (document.kind !== 'mail' || envelope === null || page === undefined) return null;
  const start = introducedAt(page, [...lineStarts(page.rows)]);
  if (start >= page.rows.length) return null;
  const quoted = page.rows.slice(start);
  const header = headerIn(quoted, true);
  const body = header !== null && header.from <= 1 ? header.to : 0;
  const subject = envelope.subject?.replace(REPLY_PREFIX, '') ?? null;
  return {
    ...document,
    envelope: { ...envelope, subject, inReplyTo: null, references: [] },
    pages: [pageWith(page, quoted.slice(body))],
  };
}

/** A mail without an earlier one that it quotes: all of that, or only the lines of its header. */
interface Parted {
  readonly own: Document;
  readonly headless: Document;
}

/**
 * An answer that quotes an earlier mail below nothing but that one's header ("From: … Sent: … To: … Subject: …"), as some programs do; null
 * for one that quotes none so, passes on what stands there, or has no words of its own above it, and for any other mail: a block that looks
 * like a header is a part of what it says.
 */
export function partHeadedQuotes(document: Document): Parted | null {
  const { envelope, pages } = document;
  const [page] = pages;
  if (document.kind !== 'mail' || envelope === null || page === undefined || pages.length > 1) return null;
  if (!isTitledReply(envelope) || FORWARD_PREFIX.test(envelope.subject ?? '')) return null;
  const { rows } = page;
  const headers = [...headersIn(rows, true)];
  const [first] = headers;
  if (first === undefined || quoteStart(page.text) < [...lineStarts(rows)][first.from]!) return null;
  const own = rows.slice(0, first.from);
  if (!hasOwnWords(own.map(lineOf).join('\n'))) return null;
  const blank = rows.find((row) => lineOf(row).trim() === '');
  const headless = [...own];
  for (const [at, { to }] of headers.entries()) {
    if (blank !== undefined) headless.push(blank);
    headless.push(...rows.slice(to, headers[at + 1]?.from));
  }
  const withRows = (some: readonly Row[]): Document => ({ ...document, pages: [pageWith(page, some)] });
  return { own: withRows(own), headless: withRows(headless) };
}

/** Words by which a mail's own text points to an earlier mail below it, or adds to what that one asked. */
const POINTS_BELOW = finder(
  `(?<!\\p{L})(?:below|beneath|following mail|earlier (?:mail|request)|previous (?:mail|request)|(?:our|my) (?:last|first) (?:mail|request)|as well|too|also|additionally|unten|untenstehend\\p{L}*|nachstehend\\p{L}*|folgend\\p{L}*|auch|ebenfalls|zusätzlich|ci-dessous|ci-après|suivante?s?|également|aussi|abajo|siguientes?|también|además|sotto|seguente|di seguito|sottostante|anche|inoltre|hieronder|onderstaand\\p{L}*|beneden|ook|tevens|poniżej|poniższ\\p{L}+|również|także|też|abaixo|seguintes?|também|mai jos|următo\\p{L}+|de asemenea|nedan\\p{L}*|nedenfor|nedenstående|också|også|även|allaoleva\\p{L}*|myös|lejjebb|alább|alábbi\\p{L}*|szintén|níže|nižšie|dole|také|rovněž|tiež|нижче|також|по-долу|също|παρακάτω|επίσης|aşağıda\\p{L}*|ayrıca|spodaj|tudi|u nastavku|ispod|također|takođe|allpool|samuti|žemiau|taip pat|zemāk|arī)(?!\\p{L})`,
  'iu',
);

/** True for the own words of a mail that point to what it quotes below, or go on with what that asked. */
export const pointsBelow = (own: Document): boolean => own.pages.some(({ text }) => POINTS_BELOW.test(text));

function withoutQuotes(page: Page, isTitled: boolean): Page {
  const starts = [...lineStarts(page.rows)];
  const header = headerIn(page.rows, isTitled)?.from ?? page.rows.length;
  const end = Math.min(introducedAt(page, starts), header);
  const below = page.rows.slice(end + 1);
  // Who answers below what is quoted marks the quoted lines; a mail that quotes without marks ends there.
  const isMarked = below.some(isQuoted);
  const rows = [...page.rows.slice(0, end), ...(isMarked ? below : [])].filter((row) => !isQuoted(row));
  return rows.length === page.rows.length ? page : pageWith(page, rows);
}

const isQuoted = ({ cells }: Row): boolean => MARKED.test(cells[0]?.text ?? '');

function* lineStarts(rows: readonly Row[]): Generator<number> {
  let offset = 0;
  for (const row of rows) {
    yield offset;
    offset += lineOf(row).length + 1;
  }
}

/** The row that introduces the quoted mail ("On Monday … wrote:"); behind the last one where none does. */
function introducedAt({ rows, text }: Page, starts: readonly number[]): number {
  const at = quoteStart(text);
  const row = starts.findLastIndex((start) => start <= at);
  return at >= text.length || row < 0 ? rows.length : row;
}

/** Rows of a page, [from, to). */
interface Rows {
  readonly from: number;
  readonly to: number;
}

/** The first header of an earlier mail among the rows. */
const headerIn = (rows: readonly Row[], isTitled: boolean): Rows | null =>
  headersIn(rows, isTitled).next().value ?? null;

/** The rows of the headers of earlier mails, as some programs put them above what they quote; in a titled reply they need give no address. */
function* headersIn(rows: readonly Row[], isTitled: boolean): Generator<Rows, undefined> {
  const lines = rows.flatMap((row, at) =>
    lineOf(row)
      .split('\n')
      .map((text) => ({ text, at })),
  );
  const texts = lines.map(({ text }) => text);
  let inner = isTitled ? findQuotedMail(texts) : findInnerMail(texts, null);
  while (inner !== null) {
    const from = lines[inner.start]?.at ?? rows.length;
    const to = Math.max(from + 1, lines[inner.body]?.at ?? rows.length);
    yield { from, to };
    let next = inner.body;
    while (next < lines.length && lines[next]!.at < to) next += 1;
    inner = findQuotedMail(texts, next);
  }
}
