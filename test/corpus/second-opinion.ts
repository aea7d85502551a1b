import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Document } from '../../src/documents/document.ts';

const run = promisify(execFile);
/** Words that poppler must find before its opinion counts. */
const ENOUGH = 5;
const TIME_LIMIT = 20_000;

/** How much of what poppler's pdftotext reads in a PDF stands in our reading of it. */
export interface SecondOpinion {
  /** Words that poppler reads. */
  readonly words: number;
  /** Share of them that we read too. */
  readonly known: number;
  /** Share of its pairs of neighbouring words that are neighbours in our reading too. */
  readonly pairs: number;
  /** Some of the words that we do not have. */
  readonly missing: readonly string[];
}

/** Compares the reading of a PDF with that of pdftotext; null where it is not installed, fails, or reads few words. */
export async function secondOpinion(path: string, document: Document): Promise<SecondOpinion | null> {
  if (document.kind !== 'pdf') return null;
  const options = { timeout: TIME_LIMIT, maxBuffer: 64 * 1024 * 1024 };
  const printed = await run('pdftotext', ['-q', '-enc', 'UTF-8', path, '-'], options).catch(() => null);
  const theirs = wordsOf(printed?.stdout ?? '');
  if (theirs.length < ENOUGH) return null;
  const ours = wordsOf(
    [...document.pages.map(({ text }) => text), document.hidden ?? ''].join('\n').slice(0, 4_000_000),
  );
  const missing = unmatched(theirs, ours);
  return {
    words: theirs.length,
    known: 1 - missing.length / theirs.length,
    pairs: 1 - unmatched(pairsOf(theirs), pairsOf(ours)).length / theirs.length,
    missing: [...new Set(missing)].slice(0, 8),
  };
}

function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

const pairsOf = (words: readonly string[]): string[] =>
  words.slice(1).map((word, index) => `${words[index]} ${word}`);

/** Those of `wanted` that `present` does not hold, each as often as it lacks. */
function unmatched(wanted: readonly string[], present: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const one of present) left.set(one, (left.get(one) ?? 0) + 1);
  return wanted.filter((one) => {
    const count = left.get(one) ?? 0;
    left.set(one, count - 1);
    return count <= 0;
  });
}
