import { Temporal } from 'temporal-polyfill';
import type { Count, WeekFigures } from './figures.ts';

const MINUTE_MS = 60_000;
const NAME_LENGTH = 60;

/** A length of time in its two largest units: "2 d 3 h", "55 min"; "–" for null. */
export function spanWords(ms: number | null): string {
  if (ms === null) return '–';
  const minutes = Math.round(ms / MINUTE_MS);
  if (minutes === 0) return ms === 0 ? '0 min' : '< 1 min';
  const parts: readonly (readonly [number, string])[] = [
    [Math.floor(minutes / 1440), 'd'],
    [Math.floor((minutes % 1440) / 60), 'h'],
    [minutes % 60, 'min'],
  ];
  const first = parts.findIndex(([amount]) => amount > 0);
  return parts
    .slice(first, first + 2)
    .filter(([amount]) => amount > 0)
    .map(([amount, unit]) => `${amount} ${unit}`)
    .join(' ');
}

/** An ISO 8601 duration of the policy in words: "10 d". */
export function durationWords(duration: string): string {
  const relativeTo = Temporal.PlainDate.from('2000-01-01');
  return spanWords(Temporal.Duration.from(duration).total({ unit: 'milliseconds', relativeTo }));
}

/** "71 %"; "–" where there is nothing to be a part of. */
export function shareWords(part: number, whole: number): string {
  return whole === 0 ? '–' : `${Math.round((100 * part) / whole)} %`;
}

/** A nature or priority as words: "court order". */
export function codeWords(code: string): string {
  return code.replaceAll('-', ' ');
}

/** "3 approved, 2 rejected, 1 of these as a forgery". */
export function decidedWords({ approved, rejected, forged }: WeekFigures['decisions']): string {
  const forgeries = forged === 0 ? '' : `, ${forged} of these as ${forged === 1 ? 'a forgery' : 'forgeries'}`;
  return `${approved} approved, ${rejected} rejected${forgeries}`;
}

/** A name from outside on one line, without invisible characters, cut to 60 characters. */
export function nameWords(name: string | null): string {
  if (name === null) return 'not stated';
  const visible = name
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .replaceAll(/[\p{Cf}\p{Co}\p{Cs}]/gu, '')
    .trim();
  const characters = [...visible];
  return characters.length <= NAME_LENGTH ? visible : `${characters.slice(0, NAME_LENGTH - 1).join('')}…`;
}

/** "NL 12, DE 3 (+2 more)": the commonest `most` of a list. */
export function listWords(counts: readonly Count[], most: number): string {
  if (counts.length === 0) return 'none';
  const shown = counts.slice(0, most).map(({ name, count }) => `${nameWords(name)} ${count}`);
  const rest = counts.length - shown.length;
  return rest === 0 ? shown.join(', ') : `${shown.join(', ')} (+${rest} more)`;
}

/** "16–22 November 2026". */
export function weekWords(from: Date, to: Date): string {
  const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  return format.formatRange(from, new Date(to.getTime() - 1));
}

/** "2026-11-23 07:00 UTC". */
export function momentWords(at: Date): string {
  return `${at.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
