import { withoutAccents } from '../../../words/accents.ts';
import { spaced } from '../../alternation.ts';

/*
 * Pieces of regular expressions in every way in which letters spell their words.
 */

/** A piece with the spelling without accents beside it: letterheads in capitals and hurried writers leave them out. */
export function alsoPlain(piece: string): string {
  const plain = withoutAccents(piece).replace(/ł/g, 'l').replace(/đ/g, 'd').replace(/ø/g, 'o');
  return plain === piece ? piece : `${piece}|${plain}`;
}

/** One of some pieces in every spelling; a space in them stands for any white space. */
export function inEverySpelling(pieces: readonly string[]): string {
  return pieces.map((piece) => alsoPlain(spaced(piece))).join('|');
}

/** A Turkish piece that also matches capitals: "İ" is the capital of "i", "I" that of "ı". */
export function turkish(piece: string): string {
  return piece.replace(/i/g, '[iİ]').replace(/ı/g, '[ıI]');
}
