import type { Cell } from '../../../documents/document.ts';
import { leftStanding, markStruck } from '../../struck.ts';
import type { LabelMeaning } from './label-meaning.ts';
import { meaningOf } from './meanings.ts';

/** The longest label, in characters. */
export const MAX_LABEL = 70;
/** "1.", "2)", "a)", "4.2", "B.", "(iv)", bullets and marks of emphasis before a label. */
export const NUMBERING =
  /^\s{0,40}(?:(?:[-*•▪◦·–>]|\(?\d{1,2}(?:\.\d{1,2}){0,2}[.)]|\d{1,2}(?:\.\d{1,2}){1,2}|\(?[a-z]\)|\(?(?:[ivx]{1,4}|[IVX]{1,4})[.)]|[A-Z]\d{1,2}(?:\.\d{1,2})?[.)]|[A-H](?:\)|\.(?=\s+\p{Lu})))\s+)?[*_]{0,2}/u;
const PARTED =
  /^(\p{L}[^:.…_\n]{1,68}?(?:\.[^:.…_\n]{1,40}){0,3}?)(?:\s{0,20}[.…_]{3,80}\s{0,20}:?|\s{0,20}[.…_]{0,80}\s?\*{0,2}[:：]\*{0,2}(?!\/\/)|\s{1,20}[–—-](?=\s)|\s{1,20}=(?=\s))\s*(.*)$/su;
/** What may part a label from its value. */
const SIGN = /[:：=]|[.…_]{3}|\s[–—-]\s/u;

/** A line of a cell. */
export interface Line {
  readonly text: string;
  /** So many characters at its beginning are bold or underlined. */
  readonly stressed: number;
}

/** A cell's lines as they were left standing. */
export function standingLines(one: Cell): Line[] {
  let at = 0;
  return one.text.split('\n').map((raw) => {
    const start = at;
    at += raw.length + 1;
    const from = start + (NUMBERING.exec(raw)?.[0].length ?? 0);
    const stress = (one.stressed ?? []).find(([a, b]) => a <= from && b > from);
    const text = one.struck.length === 0 ? raw : standingPart(one, start, start + raw.length);
    return {
      text: text.trim(),
      stressed: stress === undefined ? 0 : Math.min(stress[1] - start, raw.length),
    };
  });
}

function standingPart(one: Cell, start: number, end: number): string {
  const struck = one.struck
    .map(([a, b]) => [Math.max(a, start) - start, Math.min(b, end) - start] as const)
    .filter(([a, b]) => b > a);
  return leftStanding(markStruck({ text: one.text.slice(start, end), struck }));
}

/** A cell's text as it was left standing. */
export function standing(one: Cell): string {
  return one.struck.length === 0 ? one.text : leftStanding(markStruck(one));
}

/** A label without numbering and the signs after it. */
export function bareLabel(text: string): string {
  const from = NUMBERING.exec(text)![0].length;
  return text
    .slice(from, from + 2 * MAX_LABEL)
    .replace(/[\s:：.…_*=–—-]+$/u, '')
    .trim();
}

/** A line taken apart. */
export interface Parted {
  readonly dashed: boolean;
  readonly meaning: LabelMeaning | null;
  readonly label: string;
  readonly value: string;
}

/** A line's label and value: before a colon, dots or a dash, or in bold (`stressed` characters); a label that nobody knows needs a colon. */
export function partLine(text: string, stressed: number): Parted | null {
  const rest = text.slice(NUMBERING.exec(text)![0].length);
  if (stressed === 0 && !SIGN.test(rest.slice(0, 3 * MAX_LABEL))) return null;
  const parted = PARTED.exec(rest);
  const numbering = text.length - rest.length;
  // What is bold ends before the sign: the sign stands in the value, as in a time of day.
  const isWithin = stressed > numbering && stressed < numbering + (parted?.[1] ?? '').trimEnd().length;
  if (parted !== null && !(isWithin && partBold(text, stressed) !== null)) {
    const label = bareLabel(parted[1]!);
    const value = parted[2]!.replace(/^\*{1,2}\s*/, '').trim();
    const meaning = meaningOf(label, value);
    const sign = rest.slice(parted[1]!.length, rest.length - parted[2]!.length);
    const [colon, dashed] = [/[:：]/.test(sign), /^\s+[–—-]\s*$/.test(sign)];
    if (value === '' || colon || meaning !== null) return { meaning, label, value, dashed };
  }
  return partBold(text, stressed);
}

/** The label in bold with what stands behind it; null for one that nobody knows. */
function partBold(text: string, stressed: number): Parted | null {
  if (stressed < 2 || stressed > MAX_LABEL || stressed >= text.length) return null;
  const label = bareLabel(text.slice(0, stressed));
  const value = text.slice(stressed).replace(/^[\s:.–—-]+/, '');
  const meaning = value === '' ? null : meaningOf(label, value);
  return meaning === null ? null : { meaning, label, value, dashed: false };
}
