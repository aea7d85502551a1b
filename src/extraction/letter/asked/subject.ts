import type { Evidence } from '../../evidence.ts';
import { fold } from '../../fold.ts';
import type { FoundIdentifier } from '../../identifiers/identifiers.ts';
import type { Letter, Span } from '../layout.ts';
import { anyOf, patternOf } from '../words.ts';
import type { Asking } from './asking.ts';

/** How far apart two targets of one list may stand, in characters. */
const APART = 120;
/** So many targets are looked for. */
const MOST = 50;
const BEFORE = 120;
/** What stands before a mark is a label, and no part of a name. */
const LABEL_MARK = /[:\t\n]/;
/** What leads to the name of an account, with the words for it; at the end of a text. */
export const leading = (language: string): RegExp =>
  patternOf(
    'account-before',
    language,
    () =>
      `(?<![\\p{L}])(?:${anyOf(language, 'accounts')}[\\s:,(–-]*(?:\\p{L}{1,4}\\s+)?){1,2}["“”„'‘’«]?\\s?$`,
  );

/** Whom the request is about, in the words of the letter: the targets that the asking names, with what they are called. */
export function readSubject(
  letter: Letter,
  askings: readonly Asking[],
  targets: readonly FoundIdentifier[],
  evidence: Evidence,
): void {
  const spans = targets
    .slice(0, MOST)
    .flatMap(({ identifier }) => spanOf(identifier.value, letter, askings) ?? [])
    .sort((a, b) => a.start - b.start);
  const first = spans[0];
  if (first === undefined) return;
  let end = first.end;
  for (const span of spans) if (span.start - end <= APART) end = Math.max(end, span.end);
  const before = letter.text.slice(Math.max(0, first.start - BEFORE), first.start);
  const lead = leading(letter.language).exec(before)?.[0] ?? '';
  const start = LABEL_MARK.test(lead) ? first.start : first.start - lead.length;
  const close = /^\s?["“”'‘’»]/u.exec(letter.text.slice(end, end + 3))?.[0] ?? '';
  const words = letter.text.slice(start, end + close.length).trim();
  evidence.add('subject', fold(words), [words], letter.place);
}

/** Where a target stands: in the asking, else where the letter first names it. */
function spanOf(value: string, letter: Letter, askings: readonly Asking[]): Span | null {
  for (const { start, text } of askings) {
    const at = text.indexOf(value);
    if (at >= 0) return { start: start + at, end: start + at + value.length };
  }
  const at = letter.text.indexOf(value);
  return at < 0 ? null : { start: at, end: at + value.length };
}
