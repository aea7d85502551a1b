import type { Page, Row } from '../../../documents/document.ts';
import type { LabelMeaning } from './label-meaning.ts';
import { meaningOf } from './meanings.ts';
import { bareLabel, type Line, NUMBERING, partLine } from './parting.ts';
import type { Open } from './rows.ts';

const HEADING = /^(\p{L}[^:.\n]{1,60})$/u;
const MOST_LINES = 40;
/** So long a line of a plain text goes on below. */
const WRAPPED = 60;

/** Ends what is open: nothing below belongs to it. */
export function close(done: readonly Open[]): void {
  const open = done.at(-1);
  if (open !== undefined) open.below = null;
}

/** Reads a line of its own: a label, perhaps with its value, or what goes on from the label above. */
export function readLine(
  { text, stressed }: Line,
  page: Page,
  next: Row | undefined,
  done: Open[],
  ends: (line: string) => boolean,
): void {
  const open = done.at(-1);
  if (text === '') {
    if (open !== undefined && open.parts.length > 0) open.below = null;
    return;
  }
  if (ends(text) || /^>/.test(text)) {
    close(done);
    return;
  }
  const parted = partLine(text, stressed);
  if (parted !== null && (parted.meaning !== null || parted.value === '')) {
    const { meaning, label, value, dashed } = parted;
    const below = value === '' ? 'value' : text.length >= WRAPPED ? 'wrapped' : 'lower';
    done.push({ meaning, label, parts: value === '' ? [] : [value], page, lines: [text], below, dashed });
    return;
  }
  const start = NUMBERING.exec(text)![0];
  if (parted !== null && !(open?.below === 'value' && (open.parts.length === 0 || start !== ''))) {
    // An unknown label ends what stands above it; below a heading it is a part of the list.
    const { label, value } = parted;
    const below = text.length >= WRAPPED ? 'wrapped' : 'lower';
    done.push({ meaning: 'other', label, parts: [value], page, lines: [text], below });
    return;
  }
  const head = HEADING.exec(text.slice(start.length))?.[1];
  if (head !== undefined && stressed >= text.length && next !== undefined) {
    done.push({ meaning: null, label: bareLabel(head), parts: [], page, lines: [text], below: 'value' });
    return;
  }
  if (open === undefined || open.below === null) return;
  if (!goesOn(open, text)) {
    open.below = null;
    return;
  }
  open.parts.push(text);
  open.lines.push(text);
  if (open.below === 'wrapped' && text.length < WRAPPED) open.below = 'lower';
}

/** True for a line that belongs to the label above it. */
function goesOn({ meaning: known, label, parts, below, page, stacked }: Open, text: string): boolean {
  const meaning = known ?? meaningOf(label, text);
  const isLong = meaning !== null && LONG.has(meaning) && (meaning !== 'other' || page.number !== null);
  // Among labels without a sign, a short line may be one that nobody knows.
  if (
    stacked === true &&
    parts.length > 0 &&
    meaning !== null &&
    !LISTED.has(meaning) &&
    /^\p{Lu}.{0,47}$/u.test(text)
  )
    return false;
  if (below === 'value') return parts.length < (isLong ? MOST_LINES : 1);
  if (below === 'wrapped' && (isLong || /^[\p{Ll}\d(§]/u.test(text))) return true;
  if (meaning === 'requested' && /^[-•▪*]\s/u.test(text)) return true;
  return (isLong || page.number !== null) && /^\p{Ll}/u.test(text) && !/[.!?]$/.test(parts.at(-1)!);
}

/** What may be a list of short lines. */
const LISTED: ReadonlySet<LabelMeaning> = new Set<LabelMeaning>(['overview', 'requested', 'identifiers']);
/** What may take several lines below its label. */
const LONG: ReadonlySet<LabelMeaning> = new Set<LabelMeaning>([
  'other',
  'overview',
  'requested',
  'identifiers',
  'crime',
  'nature',
  'legalBasis',
  'address',
]);
