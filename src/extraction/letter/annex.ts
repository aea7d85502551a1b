import type { Evidence } from '../evidence.ts';
import type { Asking } from './asked/asking.ts';
import { readTypes } from './asked/what-is-asked.ts';
import type { Letter } from './layout.ts';
import { isAnnexHead } from './signature-lines.ts';
import { hasWord } from './words.ts';

const MAX = 4000;

/** The kinds of data that an annex names, where what is asked is what stands in it ("the material set out in the Schedule"). */
export function readAnnexTypes(letter: Letter, askings: readonly Asking[], evidence: Evidence): void {
  const { language, lines, text } = letter;
  const asking = askings.find((one) => hasWord(language, 'annexes', one.text));
  if (asking === undefined) return;
  const head = lines.find((line) => line.start >= asking.end && isAnnexHead(line.text, language));
  if (head !== undefined) readTypes(letter, text.slice(head.end, head.end + MAX), evidence);
}
