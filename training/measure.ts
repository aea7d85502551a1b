import { letters } from '../src/extraction/fold.ts';
import type { ReadRequest } from '../src/extraction/reading.ts';
import { TAGS, type Tag } from '../src/extraction/tagger/labels.ts';
import { isAbout } from '../src/extraction/tagger/same-words.ts';
import type { MarkedLetter } from './marked-letters.ts';
import { readInBothWays } from './read-letter.ts';

/** Tags of what is no field, and paths of the lists of which others mark entries. */
const NO_FIELD = /^(?:unit$|other\.)/;
const LISTS: Readonly<Partial<Record<Tag, string>>> = {
  'crime.provision': 'crime.provisions',
  identifier: 'identifiers',
};
const FIELDS = TAGS.filter((tag) => !NO_FIELD.test(tag));

/** What was read of the marked values of a field. */
export interface Count {
  marked: number;
  read: number;
  right: number;
}

/** The counts of each field by the rules alone, and with the second reading. */
export interface Measured {
  readonly rules: Readonly<Record<string, Count>>;
  readonly both: Readonly<Record<string, Count>>;
}

/**
 * How well the marked values of letters are read. A value is right that stands where a marked one does, whole or in part ("Amtsgericht Bonn, Abteilung
 * 51"): where a name ends, people mark it one way or the other.
 */
export async function measured(marked: readonly MarkedLetter[]): Promise<Measured> {
  const [rules, both] = [emptyCounts(), emptyCounts()];
  for (const letter of marked) {
    const read = await readInBothWays(letter);
    count(letter, read.rules, rules);
    count(letter, read.both, both);
  }
  return { rules, both };
}

const emptyCounts = (): Record<string, Count> =>
  Object.fromEntries(FIELDS.map((tag) => [tag, { marked: 0, read: 0, right: 0 }]));

function count({ text, marks }: MarkedLetter, { sources }: ReadRequest, counts: Record<string, Count>): void {
  for (const tag of FIELDS) {
    const list = LISTS[tag];
    const path = list ?? tag;
    const marked = [
      ...new Set(
        marks.filter((one) => one.tag === tag).map(({ start, end }) => letters(text.slice(start, end))),
      ),
    ];
    const read = Object.keys(sources)
      .filter((one) => one === path || one.startsWith(`${path}.`))
      .map((one) => letters(sources[one]!.quote));
    const right = marked.filter((one) => read.some((quote) => isAbout(one, quote)));
    counts[tag]!.marked += list !== undefined ? marked.length : Math.min(1, marked.length);
    counts[tag]!.read += read.length;
    counts[tag]!.right += list !== undefined ? right.length : Math.min(1, right.length);
  }
}

/** Precision and recall in percent, of one field or of several together. */
export function ratesOf(counts: readonly Count[]): { readonly precision: number; readonly recall: number } {
  const sum = (of: (one: Count) => number): number => counts.reduce((total, one) => total + of(one), 0);
  const right = sum((one) => one.right);
  return {
    precision:
      (100 * right) /
      Math.max(
        1,
        sum((one) => one.read),
      ),
    recall:
      (100 * right) /
      Math.max(
        1,
        sum((one) => one.marked),
      ),
  };
}
