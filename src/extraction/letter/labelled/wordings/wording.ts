import { withoutAccents } from '../../../../words/accents.ts';
import type { LabelMeaning } from '../label-meaning.ts';
import { ASKED } from './asked.ts';
import { MATTER } from './matter.ts';
import { WHO } from './who.ts';

/** What whole labels mean, their words parted by "|" (small letters, no accents or signs), and what the value must look like. */
export type Wording = readonly [meaning: LabelMeaning, words: string, value?: RegExp];

const PATTERNS = [...WHO, ...MATTER, ...ASKED].map(([meaning, words, value]) => ({
  meaning,
  pattern: new RegExp(`^(?:${withoutAccents(words).replace(/\s*\n\s*/g, '')})$`, 'u'),
  value,
}));

/** What a label in these very words means; null for any other, and for a value that no such label has (null for a heading). */
export function meaningOfWording(words: string, value: string | null): LabelMeaning | null {
  const known = PATTERNS.find(
    (one) => one.pattern.test(words) && (value === null || one.value === undefined || one.value.test(value)),
  );
  return known?.meaning ?? null;
}
