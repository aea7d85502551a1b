import type { ReadRequest } from '../src/extraction/reading.ts';
import { PASSAGES, type Passage } from '../src/extraction/tagger/passage-kinds.ts';
import type { MarkedLetter } from './marked-letters.ts';
import type { Count } from './measure.ts';
import { readInBothWays } from './read-letter.ts';

/** The counts of each passage by the rules alone, and with the second reading. */
export type MeasuredPassages = Readonly<Record<'rules' | 'both', Readonly<Record<Passage, Count>>>>;

/** How well the marked passages of letters are read: one is right that shares most of its words with the marked one, or with several together. */
export async function measuredPassages(marked: readonly MarkedLetter[]): Promise<MeasuredPassages> {
  const counts = { rules: noCounts(), both: noCounts() };
  for (const letter of marked) {
    const read = await readInBothWays(letter);
    count(letter, read.rules, counts.rules);
    count(letter, read.both, counts.both);
  }
  return counts;
}

const noCounts = (): Record<Passage, Count> => ({
  overview: { marked: 0, read: 0, right: 0 },
  requested: { marked: 0, read: 0, right: 0 },
});

/** Of the words of both so many must be shared. */
const SHARED = 0.6;

function count({ text, marks }: MarkedLetter, { form }: ReadRequest, counts: Record<Passage, Count>): void {
  for (const field of PASSAGES) {
    const marked = marks.filter(({ tag }) => tag === field).map(({ start, end }) => text.slice(start, end));
    const read = form[field];
    if (marked.length > 0) counts[field].marked += 1;
    if (read === null) continue;
    counts[field].read += 1;
    if ([...marked, marked.join(' ')].some((one) => shared(one, read) >= SHARED)) counts[field].right += 1;
  }
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}@._-]+/gu) ?? [];

/** The share of the words of two texts that both have (F1). */
function shared(one: string, other: string): number {
  const [words, rest] = [wordsOf(one), wordsOf(other)];
  const all = words.length + rest.length;
  const both = words.filter((word) => {
    const at = rest.indexOf(word);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  });
  return all === 0 ? 0 : (2 * both.length) / all;
}
