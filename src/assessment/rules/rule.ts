import { FLAG_SEVERITIES, type Flag, type FlagCode } from '../../form/flag.ts';
import type { Facts } from '../assessment.ts';

/** Looks at the facts and raises one flag, or none. Pure, and never throws. */
export type Rule = (facts: Facts) => Flag | null;

/** A flag with the severity of its code. */
export function raise(code: FlagCode, message: string, remedy: string, basis: readonly string[]): Flag {
  return { code, severity: FLAG_SEVERITIES[code], message, remedy, basis: [...basis] };
}

/** "a", "a and b", "a, b and c". */
export function listed(items: readonly string[], joint = 'and'): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${joint} ${last}`;
}

/** The request's own words in quotes, on one line, cut after 120 characters. */
export function quoted(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return `"${line.length > 120 ? `${line.slice(0, 117).trimEnd()}…` : line}"`;
}
