import { countryOfAddress } from '../../countries.ts';
import type { Evidence } from '../../evidence.ts';
import { fold } from '../../fold.ts';
import type { Letter, Span } from '../layout.ts';
import { hasWord } from '../words.ts';
import { addressStart, isAddress, isCountry } from './address.ts';
import { withoutContacts } from './contacts.ts';
import { countryOfPostcode } from './origin.ts';
import { isAgency } from './signature-parts.ts';

/** A part of a line that stands apart: letterheads set parts side by side. */
export interface Piece extends Span {
  readonly text: string;
  readonly line: number;
}

/** What stands behind an address in its line: a label or a word for a number without it, or a site without "www". */
const LABEL_OR_SITE =
  /\s*[,;·•|–-]\s*(?:\p{L}{2,5}\.|(?:[a-z\d-]+\.){1,3}[a-z]{2,4}(?:\s*[|·•].*)?|(?:centralino|centralini|switchboard|standard|zentrale|vermittlung|centralita|centrala|centrale|conmutador|telefono|teléfono|telefone|telefon|telefoon|téléphone|phone|fax|main|tel))$/iu;

/** Adds the body's postal address and its country: the first lines of the pieces that make one. */
export function readAddress(letter: Letter, pieces: readonly Piece[], evidence: Evidence): void {
  for (const [at, piece] of pieces.entries()) {
    if (
      hasWord(letter.language, 'addressees', piece.text) ||
      /^(?:to|à|an|a|aan|ad|către|компанії)\s+(?:\p{L}+\s+)?example\b|^to\b/iu.test(piece.text)
    )
      return;
    const bare = withoutContacts(piece.text);
    const start = addressStart(bare);
    if (start < 0 && (!isAddress(bare.trim()) || isAgency(bare))) continue;
    const begin = Math.max(behindGap(bare, Math.max(start, 0)), 0);
    const first = cut(bare, begin);
    const parts = [letter.text.slice(piece.start + begin, piece.start + begin + first.length)];
    let whole = parts[0]!;
    for (const [next, after] of pairs(pieces.slice(at + 1, at + 6)).slice(0, 4)) {
      const text = cut(withoutContacts(next.text), 0);
      if (text === '' || isAgency(text) || !(isAddress(text) || isCountry(text) || isBetween(next, after)))
        break;
      parts.push(text);
      const together = letter.text.slice(piece.start + begin, next.start + text.length);
      whole = together.includes('\t') ? parts.join('\n') : together;
    }
    const value = fold(whole)
      .replace(/[\s,;–-]+$/, '')
      .replace(LABEL_OR_SITE, '');
    evidence.add('organisation.address', value, [value, parts[0]!], letter.place);
    const country = countryOfAddress(whole) ?? countryOfPostcode(value);
    if (country !== null) evidence.add('organisation.country', country.code, [country.name], letter.place);
    return;
  }
}

/** Where the address begins that stands behind contacts of one line with it: "Questions: <address>, <number>. PO Box 5, …". */
function behindGap(bare: string, start: number): number {
  if (isAddress(cut(bare, start))) return start;
  for (const { index, 0: gap } of bare.slice(start).matchAll(/[\s,;.]{3,}/g)) {
    const from = start + index + gap.length;
    if (isAddress(cut(bare, from))) return from;
  }
  return start;
}

function pairs(pieces: readonly Piece[]): (readonly [Piece, Piece | undefined])[] {
  return pieces.map((piece, at) => [piece, pieces[at + 1]] as const);
}

/** A line between two of an address: short, without a number to call, right before one with a postcode. */
function isBetween(piece: Piece, next: Piece | undefined): boolean {
  return (
    next !== undefined &&
    next.line - piece.line === 1 &&
    piece.text.split(/\s+/).length <= 5 &&
    /^[\p{Lu}\d]/u.test(piece.text) &&
    !/[:@]/.test(piece.text) &&
    countryOfPostcode(next.text) !== null
  );
}

/** A line from an offset to the gap that its contacts left. */
function cut(bare: string, from: number): string {
  const rest = bare.slice(from).trimStart();
  return rest
    .slice(0, /\s{3,}|\s[–—|-]\s*(?:$|\s{2})/.exec(rest)?.index ?? rest.length)
    .replace(/[\s,;:–—-]+$/, '');
}
