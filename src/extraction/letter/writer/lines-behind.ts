import type { Letter, Line } from '../layout.ts';
import { isProse } from '../prose.ts';

/** A signature has no more lines. */
const MOST = 15;

/** The last lines of a letter, behind all sentences: where writers sign and give their place. */
export function linesBehindText({ lines, language }: Pick<Letter, 'lines' | 'language'>): readonly Line[] {
  const last = lines.filter(({ text }) => text !== '').slice(-MOST);
  const prose = last.findLastIndex(({ text }) => isProse(text, language));
  return prose < 0 ? [] : last.slice(prose + 1);
}
