import type { Page } from '../documents/document.ts';
import type { Method, Source } from '../form/request.ts';
import type { Identifier, StandardForm } from '../form/standard-form.ts';
import { oncePer } from '../search/once-per.ts';
import { fold } from './fold.ts';
import { asWritten } from './struck.ts';

type PathsOf<T> = {
  [K in keyof T & string]: NonNullable<T[K]> extends readonly unknown[] | string | boolean
    ? K
    : `${K}.${PathsOf<NonNullable<T[K]>>}`;
}[keyof T & string];
type At<T, P extends string> = P extends `${infer K}.${infer Rest}`
  ? K extends keyof T
    ? At<NonNullable<T[K]>, Rest>
    : never
  : P extends keyof T
    ? NonNullable<T[P]>
    : never;

/** A field of the standard form, or one of its two lists (`crime.provisions`, `identifiers`). */
export type FieldPath = PathsOf<StandardForm>;
/** What one finding for a field holds: for a list, one entry. */
export type ValueAt<P extends FieldPath> =
  At<StandardForm, P> extends readonly (infer Entry)[] ? Entry : At<StandardForm, P>;

/** A text that quotes are looked for in: a page, or the mail's header. */
export type Where = Pick<Page, 'number' | 'text' | 'recognised'>;

/** Where a value is said to stand: the document, its pages in reading order, and how it was found. */
export interface Place {
  readonly document: string;
  readonly pages: readonly Where[];
  readonly method: Method;
}

declare const proven: unique symbol;

/** A value whose quote stands in its document. Only `openEvidence` makes one. */
export interface Finding {
  readonly path: FieldPath;
  readonly value: string | boolean | Identifier;
  readonly source: Source;
  /** How it was found in the text, also where that text was recognised from a picture. */
  readonly found: Method;
  readonly [proven]: true;
}

/** The findings of one document or form, in the order in which they were added. */
export interface Evidence {
  readonly findings: readonly Finding[];
  /**
   * Adds a value. Of the quotes the first that stands whole in one of the pages is kept; if none does (a value that goes on over a page
   * or around a column), the longest beginning or end of the first quote that stands. Without any standing quote the value is
   * refused. Returns whether it was taken.
   */
  add<P extends FieldPath>(path: P, value: ValueAt<P>, quotes: readonly string[], place: Place): boolean;
}

/** Opens an empty collection. This is the one way by which a value gets into a form. */
export function openEvidence(): Evidence {
  const findings: Finding[] = [];
  return {
    findings,
    add(path, value, quotes, place) {
      if (typeof value === 'string' && value.trim() === '') return false;
      const standing = standingQuote(quotes, place.pages);
      if (standing === null) return false;
      const { page } = standing;
      const quote = printed(standing, typeof value === 'boolean');
      const { document, method: found } = place;
      // What was filled into a field stands in the file itself, whatever its page is.
      const method = page.recognised === true && found !== 'acroform' ? 'ocr' : found;
      const source: Source = { document, page: page.number, quote, method };
      findings.push({ path, value, source, found } as unknown as Finding);
      return true;
    },
  };
}

/** True if a value was found for a path. */
export function says({ findings }: Evidence, path: FieldPath): boolean {
  return findings.some((one) => one.path === path);
}

/** The value that was found for a path, where it is a text; null without. */
export function said({ findings }: Pick<Evidence, 'findings'>, path: FieldPath): string | null {
  const value = findings.find((one) => one.path === path)?.value;
  return typeof value === 'string' ? value : null;
}

/** The page's text with white space folded. */
export const foldedText: (page: Where) => string = oncePer(({ text }) => fold(text));

/** A quote, and the page in which it stands. */
interface Standing {
  readonly page: Where;
  readonly quote: string;
}

/** Check boxes as the readers of documents write them. */
const BOXES = /[☐☒]/u;

/**
 * The words of a quote that are printed: on a page, boxes are drawn or fields of a form, and ☐ and ☒ are our signs for them. Of an answer the
 * words before its first box, of a text the longest stretch without one. A quote of boxes alone is left.
 */
function printed({ page, quote }: Standing, answers: boolean): string {
  if (page.number === null || !BOXES.test(quote)) return quote;
  const parts = quote
    .split(BOXES)
    .map((part) => part.trim())
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
  return (answers ? parts[0] : parts.toSorted((a, b) => b.length - a.length)[0]) ?? quote;
}

function standingQuote(written: readonly string[], pages: readonly Where[]): Standing | null {
  const quotes: string[] = [];
  for (const one of written) {
    // The first quote mostly stands: the longer ones after it are not folded for nothing.
    const quote = fold(asWritten(one));
    quotes.push(quote);
    if (quote === '') continue;
    for (const page of pages) if (foldedText(page).includes(quote)) return { page, quote };
  }
  for (const quote of quotes) {
    for (const page of pages) {
      const written = acrossLines(quote, page);
      if (written !== null) return { page, quote: written };
    }
  }
  return longestPart(quotes[0] ?? '', pages);
}

const spaceless = oncePer((page: Where) => withoutSpaces(foldedText(page)));

/**
 * The page's own words for a quote that a line break of the page parts otherwise ("2026-10- 01"), or the marks of a quoted mail (">");
 * null if it has none.
 */
function acrossLines(quote: string, page: Where): string | null {
  const wanted = withoutSpaces(quote);
  if (wanted === '') return null;
  const at = spaceless(page).indexOf(wanted);
  if (at < 0) return null;
  const text = foldedText(page);
  const start = afterCharacters(text, 0, at + 1) - 1;
  return text.slice(start, afterCharacters(text, start, wanted.length));
}

const withoutSpaces = (text: string): string => text.replace(/[\s>]/g, '');

/** The offset behind so many characters from another one on, spaces and marks of quoted mails not counted. */
function afterCharacters(text: string, from: number, count: number): number {
  let at = from;
  for (let left = count; left > 0; at += 1) if (text[at] !== ' ' && text[at] !== '>') left -= 1;
  return at;
}

/** The longest beginning or end of the quote that stands in a page, if it is a good part of the whole. */
function longestPart(quote: string, pages: readonly Where[]): Standing | null {
  let best: Standing | null = null;
  for (const page of pages) {
    const text = foldedText(page);
    for (const part of [longestBeginning(quote, text), longestEnd(quote, text)])
      if (part.length > (best?.quote.length ?? 0)) best = { page, quote: part };
  }
  if (best === null || best.quote.length < Math.min(24, quote.length / 3)) return null;
  return /[\p{L}\p{N}]{2}/u.test(best.quote) ? best : null;
}

function longestBeginning(quote: string, text: string): string {
  const ends = [...quote.matchAll(/\S(?=\s|$)/g)].map((match) => match.index + 1);
  const count = largest(ends.length, (words) => text.includes(quote.slice(0, ends[words - 1])));
  return count === 0 ? '' : quote.slice(0, ends[count - 1]);
}

function longestEnd(quote: string, text: string): string {
  const starts = [...quote.matchAll(/(?<=\s|^)\S/g)].map((match) => match.index).reverse();
  const count = largest(starts.length, (words) => text.includes(quote.slice(starts[words - 1])));
  return count === 0 ? '' : quote.slice(starts[count - 1]);
}

/** The largest number up to `limit` that holds, where every number below one that holds does too. */
function largest(limit: number, holds: (count: number) => boolean): number {
  let low = 0;
  let high = limit;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (holds(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
