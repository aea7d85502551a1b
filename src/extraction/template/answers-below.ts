import type { Line, Piece } from '../lines.ts';
import { asWritten } from '../struck.ts';
import { looksLikeAnswer, matchCloseLabel, matchLabel } from './label-match.ts';

/**
 * Kinds of data named side by side, with the answers of each in the line below ("Subscriber Information | Traffic Data" above "☒ YES |
 * ☐ NO | ☐ YES | ☒ NO"), as a line for each kind. The question may stand before the first name.
 */
export function answersBelow(lines: readonly Line[]): Line[] {
  return lines.flatMap((line, at): Line[] => {
    const below = lines[at + 1];
    const names = below === undefined ? null : namesIn(line);
    if (names !== null && isAnswered(below!, names.length)) return rowsOf(line, below!, names);
    const above = lines[at - 1];
    const known = above === undefined ? null : namesIn(above);
    return known !== null && isAnswered(line, known.length) ? [] : [line];
  });
}

/** The names in a line that holds nothing but names of kinds of data; null for any other. */
function namesIn({ pieces }: Line): readonly Piece[] | null {
  if (pieces.length < 2) return null;
  const names = pieces.flatMap((piece): Piece[] => {
    const match = matchLabel(piece.text) ?? matchCloseLabel(piece.text);
    const question = match?.meaning.kind === 'row' && match.meaning.key === 'dataTypes' ? match.rest : null;
    const text = question ?? piece.text;
    return isKind(text) ? [{ ...piece, text }] : [];
  });
  return names.length === pieces.length ? names : null;
}

function isKind(text: string): boolean {
  const match = matchLabel(text);
  return match?.meaning.kind === 'row' && match.meaning.key.startsWith('dataTypes.') && match.rest === '';
}

function isAnswered({ pieces }: Line, names: number): boolean {
  return (
    pieces.length === 2 * names &&
    pieces.every(({ text }) => asWritten(text).trim() !== '' && looksLikeAnswer(text) && text.length < 20)
  );
}

function rowsOf(line: Line, below: Line, names: readonly Piece[]): Line[] {
  return names.map((name, at) => {
    const [yes, no] = below.pieces.slice(2 * at, 2 * at + 2) as [Piece, Piece];
    return { ...line, pieces: [name, { text: `${yes.text} ${no.text}`, x: yes.x }] };
  });
}
