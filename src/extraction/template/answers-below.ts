import type { Line, Piece } from '../lines.ts';
import { asWritten } from '../struck.ts';
import { choicesIn } from './answer.ts';
import { looksLikeAnswer, matchCloseLabel, matchLabel } from './label-match.ts';

/**
 * Kinds of data named side by side, with the answers of each in the line below ("Subscriber Information | Traffic Data" above "☒ YES |
 * ☐ NO | ☐ YES | ☒ NO"), as a line for each kind. The question may stand before the first name.
 */
export function answersBelow(lines: readonly Line[]): Line[] {
  const apart: Line[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const [line, below] = [lines[at]!, lines[at + 1]];
    const names =
      below === undefined || !looksLikeAnswer(below.pieces[0]?.text ?? '.') ? null : namesIn(line);
    const answers = names === null ? null : answersIn(below!, names.length);
    if (names === null || answers === null) apart.push(line);
    else {
      apart.push(...rowsOf(line, below!, names, answers));
      at += 1;
    }
  }
  return apart.flatMap((line, at) => (areUnanswered(line, apart[at + 1]) ? eachAlone(line) : [line]));
}

/** Kinds of request side by side, each in a box of its own in which nobody set a mark. */
function areUnanswered({ pieces }: Line, below: Line | undefined): boolean {
  if (pieces.length < 2 || !pieces.every(({ text }) => isNature(text))) return false;
  return below?.pieces.length !== pieces.length || isNature(below.pieces[0]!.text);
}

const eachAlone = (line: Line): Line[] =>
  line.pieces.map((piece) => ({ ...line, pieces: [{ ...piece, x: line.pieces[0]!.x }], table: null }));

function isNature(text: string): boolean {
  const match = matchLabel(text);
  return match?.meaning.kind === 'row' && match.meaning.key.startsWith('nature.') && match.rest === '';
}

/** The names in a line that holds nothing but names of kinds of data, also where columns were too narrow to be told apart; null for any other. */
function namesIn({ pieces }: Line): readonly Piece[] | null {
  if (pieces.length < 2) return null;
  const names: Piece[] = [];
  for (const piece of pieces) {
    const match = matchLabel(piece.text) ?? matchCloseLabel(piece.text);
    const question = match?.meaning.kind === 'row' && match.meaning.key === 'dataTypes' ? match.rest : null;
    const kinds = kindsIn((question ?? piece.text).split(/\s+/));
    if (kinds === null) return null;
    for (const [at, text] of kinds.entries()) names.push({ text, x: at === 0 ? piece.x : null });
  }
  return names;
}

const MOST_WORDS = 12;

/** Words as the names of kinds of data that they are; null where they are anything else. */
function kindsIn(words: readonly string[]): string[] | null {
  if (words.length === 0) return [];
  if (words.length > MOST_WORDS) return null;
  for (let count = words.length; count > 0; count -= 1) {
    const name = words.slice(0, count).join(' ');
    const more = isKind(name) ? kindsIn(words.slice(count)) : null;
    if (more !== null) return [name, ...more];
  }
  return null;
}

function isKind(text: string): boolean {
  const match = matchLabel(text);
  return match?.meaning.kind === 'row' && match.meaning.key.startsWith('dataTypes.') && match.rest === '';
}

/** What answers each of so many names in the line below them; null for a line of anything but answers. */
function answersIn({ pieces }: Line, names: number): readonly string[] | null {
  const texts = pieces.map(({ text }) => text);
  const areAnswers = texts.every(
    (text) => asWritten(text).trim() !== '' && looksLikeAnswer(text) && text.length < 20 * names,
  );
  if (!areAnswers) return null;
  if (texts.length === names) return texts;
  if (texts.length === 2 * names)
    return Array.from({ length: names }, (_, at) => `${texts[2 * at]} ${texts[2 * at + 1]}`);
  return choicesIn(texts.join(' '), names);
}

function rowsOf(line: Line, below: Line, names: readonly Piece[], answers: readonly string[]): Line[] {
  return names.map((name, at) => ({
    ...line,
    pieces: [name, { text: answers[at]!.trim(), x: below.pieces[at]?.x ?? null }],
  }));
}
