import { withoutAccents } from './accents.ts';

/** A word, number or sign of a text, [start, end). */
export interface Token {
  readonly text: string;
  /** The same in small letters without accents. */
  readonly plain: string;
  readonly start: number;
  readonly end: number;
  /** Counts the lines that hold anything, from 0. */
  readonly line: number;
  /** Whether empty lines stand above its line. */
  readonly afterGap: boolean;
  /** Whether a column of the line begins with it. */
  readonly inNewColumn: boolean;
}

/** Words keep the signs within them: "12.03.2026", "j.tamm@politsei.ee", "K-24/7". */
const TOKEN =
  /[\p{L}\p{M}\p{N}]+(?:[’'.\-/@_&+](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+|(?<=\d)[:,](?=\d)\d+)*|[^\s]/gu;
const COLUMN = /\t|\s{3,}$/;

/** The words of a text in order; at most `most` of them. */
export function tokensOf(text: string, most: number): Token[] {
  const tokens: Token[] = [];
  let line = -1;
  let afterGap = false;
  let at = 0;
  for (const raw of text.split('\n')) {
    const start = at;
    at += raw.length + 1;
    if (raw.trim() === '') {
      afterGap = true;
      continue;
    }
    line += 1;
    let end = 0;
    for (const match of raw.matchAll(TOKEN)) {
      const inNewColumn = end > 0 && COLUMN.test(raw.slice(end, match.index));
      end = match.index + match[0].length;
      tokens.push({
        text: match[0],
        plain: plainWord(match[0]),
        start: start + match.index,
        end: start + end,
        line,
        afterGap,
        inNewColumn,
      });
      if (tokens.length === most) return tokens;
    }
    afterGap = false;
  }
  return tokens;
}

/** The word in small letters without accents. */
export const plainWord = (word: string): string => withoutAccents(word.toLowerCase());

/** What kinds of letters and signs a word has, in order: "Xx" for a name, "X-d/d" for a number. */
export function shapeOf(word: string): string {
  return word
    .replace(/\p{Lu}+/gu, 'X')
    .replace(/\p{M}+/gu, '')
    .replace(/[\p{Ll}\p{Lo}\p{Lm}]+/gu, (run) => (run.length > 3 ? 'xx' : 'x'))
    .replace(/\d+/g, (run) => (run.length === 4 ? 'D' : run.length > 6 ? 'dd' : 'd'));
}
