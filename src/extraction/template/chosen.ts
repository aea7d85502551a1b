import type { Cell } from '../../documents/document.ts';
import { matchLabel } from './label-match.ts';
import { NO, YES } from './vocabulary.ts';

type Range = readonly [number, number];

const WORDS = `(?:${[...YES, ...NO].toSorted((a, b) => b.length - a.length).join('|')})`;
/** YES and NO side by side, as a form prints them. */
const PAIR = new RegExp(
  `(?<![\\p{L}\\p{N}])(${WORDS})([\\s/|\\\\*,;–—-]{1,8})(${WORDS})(?![\\p{L}\\p{N}])`,
  'giu',
);
const PARTS = /[^\s/|,;](?:[^/|,;\n]*[^\s/|,;])?/gu;
const LABEL = /^[^:\n]{1,80}:\s/u;
const WORD = /[^\s/|,;()]+/gu;
/** More options than a form prints in a line. */
const MOST = 8;
const LONGEST = 300;

/**
 * The options of a cell that were not chosen, where its only mark is that some are bold or underlined and the others are not: "YES / NO"
 * with NO in bold, "Preservation Disclosure Takedown" with one of them underlined. None where the cell says it otherwise, or not at all.
 */
export function unchosenOf({ text, stressed = [], struck }: Cell): readonly Range[] {
  if (stressed.length === 0 || struck.length > 0 || text.length > LONGEST) return [];
  // Labels are bold as a whole.
  if (stressed.some(([start, end]) => start === 0 && end >= text.length)) return [];
  const isStressed = ([start, end]: Range): boolean => stressed.some(([a, b]) => a <= start && end <= b);
  const isPlain = ([start, end]: Range): boolean => !stressed.some(([a, b]) => a < end && start < b);
  const left = (options: readonly Range[]): readonly Range[] => {
    const chosen = options.filter(isStressed);
    const plain = options.filter(isPlain);
    return chosen.length > 0 && chosen.length + plain.length === options.length ? plain : [];
  };
  const answers = [...text.matchAll(PAIR)].filter(([, a, , b]) => isYes(a!) !== isYes(b!));
  if (answers.length > 0) return answers.flatMap((match) => left(rangesOf(match)));
  return left(optionsIn(text));
}

const isYes = (word: string): boolean => YES.includes(word.toLowerCase());

function rangesOf(match: RegExpMatchArray): Range[] {
  const start = match.index!;
  const end = start + match[0].length;
  return [
    [start, start + match[1]!.length],
    [end - match[3]!.length, end],
  ];
}

/** The kinds of request or of data of which a text is a list, and nothing else, after a label or without; none for any other text. */
function optionsIn(text: string): Range[] {
  const from = LABEL.exec(text)?.[0].length ?? 0;
  const listed = text.slice(from);
  const named = (pattern: RegExp): Range[] | null => {
    const parts = [...listed.matchAll(pattern)];
    if (parts.length < 2 || parts.length > MOST || !parts.every(([part]) => isOption(part))) return null;
    return parts.map((part) => [from + part.index, from + part.index + part[0].length]);
  };
  return named(PARTS) ?? named(WORD) ?? [];
}

function isOption(part: string): boolean {
  const match = matchLabel(part);
  return (
    match?.rest === '' &&
    match.meaning.kind === 'row' &&
    (match.meaning.key.startsWith('nature.') || match.meaning.key.startsWith('dataTypes.'))
  );
}
