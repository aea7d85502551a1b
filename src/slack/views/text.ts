import type { MrkdwnElement, PlainTextElement } from '@slack/types';

/** Slack's limits in characters, as far as our views come near them. */
export const LIMITS = {
  message: 10_000,
  section: 3_000,
  header: 150,
  input: 3_000,
  option: 75,
  title: 24,
  context: 2_000,
} as const;

/** Replaces the three characters that Slack reads as markup: every string from outside goes through here. */
export function escapeMrkdwn(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

// Control characters, zero-width characters and overrides of the writing direction: they hide text or show it in another order.
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{DI}]/gu;

// Letters and symbols that look like a space: a row of them would begin a new line on a narrow screen.
const BLANK = /[\s\u115F\u1160\u2800\u3164\uFFA0]+/gu;

/** Text on one line: white space folded, invisible characters removed. */
export function oneLine(text: string): string {
  return text.replaceAll(BLANK, ' ').replaceAll(INVISIBLE, '').replaceAll(/ {2,}/g, ' ').trim();
}

/** Text that keeps its lines, without invisible characters. */
export function manyLines(text: string): string {
  return text
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .map((line) => line.replaceAll(INVISIBLE, ' ').trimEnd())
    .join('\n')
    .trim();
}

/** At most `max` UTF-16 units, with "…" where something was cut; never splits a character. */
export function clip(text: string, max: number): string {
  if (text.length <= max) return text;
  let kept = '';
  for (const character of text) {
    if (kept.length + character.length > max - 1) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

/**
 * The text's beginning up to the last comma, semicolon, colon, full stop or opening parenthesis within `max` that is not
 * inside parentheses; cut with "…" where it has none.
 */
export function clause(text: string, max: number): string {
  if (text.length <= max) return text.replace(/\.$/, '');
  const isWhole = (end: number) => !/\([^)]*$/.test(text.slice(0, end));
  const ends = [...text.slice(0, max).matchAll(/[,;:.] | \(/g)].map(({ index }) => index).filter(isWhole);
  const end = ends.at(-1) ?? 0;
  return end > max / 4 ? text.slice(0, end) : clip(text, max);
}

/**
 * At most `max` UTF-16 units around what matters: the beginning, or, where `what` would be cut off, the words up to its end,
 * with "…" in front.
 */
export function clipAround(text: string, what: readonly string[], max: number): string {
  const places = what.map((one) => ({ at: text.indexOf(one), length: one.length }));
  const first = places.filter(({ at }) => at >= 0).toSorted((a, b) => a.at - b.at)[0];
  const end = first === undefined ? 0 : Math.min(first.at + first.length + 1, text.length);
  if (text.length <= max || end < max) return clip(text, max);
  const start = text.indexOf(' ', end - max + 2);
  return start < 0 || start >= end ? clip(text, max) : `…${clip(text.slice(start), max - 1)}`;
}

// What the desk's own verdicts begin with: check marks, warning signs, flags.
const SIGNS = /(?![©®™])[\p{Extended_Pictographic}\p{RI}✓✗]/gu;

/**
 * A string from outside as one line of mrkdwn of at most `max` characters after escaping. Characters that format text,
 * emoji and their codes lose their effect, so that nobody can dress a name up as a verdict of the desk.
 */
export function outside(text: string, max: number): string {
  const tame = oneLine(text)
    .replaceAll(SIGNS, '▫')
    .replaceAll('*', '∗')
    .replaceAll('`', 'ˋ')
    .replaceAll('~', '∼')
    .replaceAll(/:([a-z0-9_+'-]*[a-z_][a-z0-9_+'-]*):/gi, '∶$1∶')
    .replaceAll(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, 'ˍ');
  let room = max;
  let short = clip(tame, room);
  while (escapeMrkdwn(short).length > max) {
    room -= escapeMrkdwn(short).length - max;
    short = clip(tame, Math.max(room, 1));
    if (room <= 1) break;
  }
  return escapeMrkdwn(short);
}

/** A mrkdwn object; `verbatim` keeps Slack from making links of what merely looks like one. */
export function mrkdwn(text: string): MrkdwnElement {
  return { type: 'mrkdwn', text, verbatim: true };
}

/** A plain text object within its limit; Slack refuses empty ones. */
export function plain(text: string, max: number): PlainTextElement {
  return { type: 'plain_text', text: clip(text, max).trim() || '–', emoji: false };
}

/** A moment that Slack shows in the reader's own time zone; elsewhere it reads as UTC. */
export function when(at: Date, format = '{date_short_pretty} {time}'): string {
  const seconds = Math.floor(at.getTime() / 1000);
  return `<!date^${seconds}^${format}|${utc(at)}>`;
}

/** "2026-11-22 14:03 UTC". */
export function utc(at: Date): string {
  return `${at.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

/** "2 d 3 h", "55 min": the two largest units of a span in milliseconds, without a sign. */
export function span(milliseconds: number): string {
  const minutes = Math.floor(Math.abs(milliseconds) / 60_000);
  const days = Math.floor(minutes / 1440);
  const hours = Math.floor((minutes % 1440) / 60);
  if (days > 0) return hours > 0 ? `${days} d ${hours} h` : `${days} d`;
  if (hours > 0) return minutes % 60 > 0 ? `${hours} h ${minutes % 60} min` : `${hours} h`;
  return `${minutes} min`;
}

/** "1 flag", "3 flags". */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
