import type { Line, Piece } from '../lines.ts';
import { asWritten } from '../struck.ts';
import { looksLikeAnswer, matchCloseLabel, matchLabel } from './label-match.ts';

/**
 * Kinds of data named side by side, with the answers of each in the line below ("Subscriber Information | Traffic Data" above "☒ YES |
 * ☐ NO | ☐ YES | ☒ NO"), as a line for each kind. The question may stand before the first name.
 */
export function answersBelow(lines: readonly Line[]): Line[] {
  const apart: Line[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const [line, below] = [lines[at]!, lines[at + 1]];
    const names = below !== undefined && isAnswered(below, line.pieces.length) ? namesIn(line) : null;
    if (names === null || below === undefined) apart.push(line);
    else {
      apart.push(...rowsOf(line, below, names));
      at += 1;
    }
  }
  return apart;
}

/** The names in a line that holds nothing but names of kinds of data; null for any other. */
function namesIn({ pieces }: Line): readonly Piece[] | null {
  if (pieces.length < 2) return null;
  const names: Piece[] = [];
  for (const piece of pieces) {
    const match = matchLabel(piece.text) ?? matchCloseLabel(piece.text);
    const question = match?.meaning.kind === 'row' && match.meaning.key === 'dataTypes' ? match.rest : null;
    const text = question ?? piece.text;
    if (!isKind(text)) return null;
    names.push({ ...piece, text });
  }
  return names;
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
