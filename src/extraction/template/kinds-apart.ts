import { alternation } from '../alternation.ts';
import type { Piece } from '../lines.ts';
import { type LabelMatch, looksLikeAnswer, matchLabel } from './label-match.ts';
import { NO, YES } from './vocabulary.ts';

/**
 * A line of several kinds of request or of data, each with its answer, as a line each: "☒ Data Preservation ☐ Takedown", label first, and
 * "Emergency: no Data Production: yes". Any other line as it is.
 */
export function kindsApart(piece: Piece): Piece[][] {
  return boxed(piece) ?? answered(piece) ?? [[piece]];
}

const BOXED = /(?:\[\s?[xX✓✔]?\s?\]|\(\s?[xX✓✔]?\s?\)|[☐☑☒□■✓✔○●◯◉⬜⬛])\s*/gu;
const BOXED_FIRST = new RegExp(`^\\s*${BOXED.source}`, 'u');

/** Boxes, each before its label; null for any other line. */
function boxed({ text, x }: Piece): Piece[][] | null {
  if (!BOXED_FIRST.test(text)) return null;
  const marks = [...text.matchAll(BOXED)];
  const parts = marks.map((mark, at) => ({
    box: mark[0].trim(),
    label: text.slice(mark.index + mark[0].length, marks[at + 1]?.index).trim(),
  }));
  const labelled = parts.every(({ label }) => {
    const match = matchLabel(label);
    return match !== null && isOfKind(match) && !/^(?:yes|no)\b/i.test(match.rest);
  });
  if (!labelled) return null;
  return parts.map(({ box, label }) => {
    const match = matchLabel(label)!;
    return [
      { text: match.label, x },
      { text: looksLikeAnswer(match.rest) ? box : `${box} ${match.rest}`, x: null },
    ];
  });
}

const isOfKind = ({ meaning }: LabelMatch): boolean =>
  meaning.kind === 'row' && /^(?:nature|dataTypes)\./.test(meaning.key);

/** Where an answer in words ends and another label begins. */
const ANSWER_ENDS = new RegExp(
  `(?=\\s)(?<=[\\s:=](?:${alternation([...YES, ...NO])})(?:\\s?[;,/|·•]|\\s[–—-])?)\\s+(?=\\p{L})`,
  'giu',
);

/** Labels, each before its answer in words; null for any other line. */
function answered({ text, x }: Piece): Piece[][] | null {
  const parts = text.split(ANSWER_ENDS);
  if (parts.length < 2) return null;
  if (!parts.every(isAnswered)) return null;
  return parts.map((part) => [{ text: part, x }]);
}

function isAnswered(text: string): boolean {
  const match = matchLabel(text);
  return match !== null && isOfKind(match) && match.rest !== '' && looksLikeAnswer(match.rest);
}
