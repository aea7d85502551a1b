import type { Span } from '../layout.ts';

/** So many lines around a name, or an address, are one stretch. */
const MOST_LINES = 7;

/** The lines around a place up to an empty one. */
export function stretchAt(text: string, at: number): Span {
  let start = text.lastIndexOf('\n', at - 1) + 1;
  for (let lines = 0; lines < MOST_LINES && start > 0; lines += 1) {
    const above = text.lastIndexOf('\n', start - 2) + 1;
    if (text.slice(above, start).trim() === '') break;
    start = above;
  }
  let end = endOfLine(text, at);
  for (let lines = 0; lines < MOST_LINES && end < text.length; lines += 1) {
    const below = endOfLine(text, end + 1);
    if (text.slice(end, below).trim() === '') break;
    end = below;
  }
  return { start, end };
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

/** A text whose lines go on below where they end with a comma, or are long. */
export function unbroken(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .reduce((whole, line) => {
      const last = whole.slice(whole.lastIndexOf('\n') + 1);
      const goesOn =
        last.endsWith(',') || (/\p{Ll}$/u.test(last) && last.length > LONG_LINE && !/^\d/.test(line));
      return `${whole}${goesOn ? ' ' : '\n'}${line}`;
    });
}

const LONG_LINE = 45;

/** The end of a sentence: a word or a number before the full stop, a sentence's beginning behind it. */
export const SENTENCE_END = /(?<=[\p{Ll}\d]{3})\.\s+(?=\p{Lu}\p{L}*\s+\p{Ll})/u;

/** The sentence of a text in which a place stands. */
export function sentenceAt(text: string, at: number): string {
  const before = text.slice(0, at).split(SENTENCE_END).at(-1)!;
  return before + text.slice(at).split(SENTENCE_END)[0]!;
}
