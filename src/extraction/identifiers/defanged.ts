import { finder } from '../../search/finder.ts';
import { breaksWithin } from './broken-lines.ts';

/** A text whose disarmed addresses are armed again, and the place that each of its characters had before. */
export interface Rearmed {
  readonly text: string;
  /** The offset in the text as written of an offset in `text`. */
  readonly placeOf: (offset: number) => number;
}

const HINT = finder(
  /hxxp|[[({]\s{0,2}(?:[.@:/]|at|ät|dot|punkt|punt|point|punto|ponto|arroba|chiocciola|kropka|małpa)/i,
);
/** An address whose marks are written as words: "foxtrader AT examplemail DOT test". */
const WORDED = finder(
  String.raw`(?<![\p{L}\p{N}@._-])[\p{L}\p{N}][\p{L}\p{N}._+-]{0,63}(?<at>\s(?:AT|at|arroba|chiocciola|małpa)\s)(?=[\p{L}\p{N}-]{1,40}\s(?:DOT|dot|punto|ponto|punkt|kropka)\s)(?<host>[\p{L}\p{N}-]{1,40}(?:\s(?:DOT|dot|punto|ponto|punkt|kropka)\s[\p{L}\p{N}-]{2,40}){1,3})(?![\p{L}\p{N}])`,
  'gu',
);
const WORDED_DOT = /\s(?:DOT|dot|punto|ponto|punkt|kropka)\s/gu;
const ANY_WORDED_DOT = new RegExp(WORDED_DOT.source, 'u');
/** Without one of these nothing is disarmed; quicker to look for. */
const MARKED = /hxxp|[[({]/i;
const DISARMED =
  /(?<![\p{L}])hxxp(?=s?\[?:)|\s{0,2}[[({]\s{0,2}(?:(\.|dot|punkt|punt|point|punto|ponto|kropka)|(@|at|ät|arroba|chiocciola|małpa)|(:\/{0,2}|\/{1,2}))\s{0,2}[\])}]\s{0,2}/giu;

/**
 * Writes `hxxps://scam[.]example` and `fox [at] mail (dot) test` as the addresses that they are, and joins one that a line's end breaks; all
 * else stays as it is.
 */
export function rearm(written: string): Rearmed {
  const breaks = breaksWithin(written);
  const disarmed = MARKED.test(written) && HINT.test(written) ? [...written.matchAll(DISARMED)] : [];
  const worded = ANY_WORDED_DOT.test(written)
    ? [...WORDED.matchAll(written)].filter((match) => isAddress(written, match)).flatMap(armedWords)
    : [];
  if (breaks.length === 0 && disarmed.length === 0 && worded.length === 0)
    return { text: written, placeOf: (offset) => offset };
  const changes = [
    ...breaks.map(([start, end]) => ({ start, end, by: '' })),
    ...disarmed.flatMap((match) => armedAs(written, match)),
    ...worded,
  ].sort((a, b) => a.start - b.start);
  const shifts: { readonly at: number; readonly by: number }[] = [];
  let [text, from, shift] = ['', 0, 0];
  for (const { start, end, by } of changes) {
    if (start < from) continue;
    text += written.slice(from, start) + by;
    from = end;
    shift += end - start - by.length;
    shifts.push({ at: text.length, by: shift });
  }
  return {
    text: text + written.slice(from),
    placeOf: (offset) => offset + (shifts.findLast(({ at }) => at <= offset)?.by ?? 0),
  };
}

/** What an address in small letters is said to be right before it: "at" and "dot" are words of English too. */
const OF_ADDRESS =
  /(?<!\p{L})(?:e-?mails?|mail(?:box|s)?|accounts?|address|correo|cuenta|posta|konto|user)(?!\p{L})[^\p{L}.;]{1,4}(?:\p{L}{1,14}[^\p{L}.;]{1,4})?$/iu;
const NEAR = 40;
/** Words before "at" that are nobody's name. */
const NO_NAME =
  /^(?:us|me|him|her|them|you|it|one|look|is|was|are|were|be|been|seen|met|found|used|located|based|and|or)\s/iu;

function isAddress(written: string, { index, groups, 0: whole }: RegExpExecArray): boolean {
  if (groups!.at!.trim() !== 'at') return true;
  return !NO_NAME.test(whole) && OF_ADDRESS.test(written.slice(Math.max(0, index - NEAR), index));
}

function armedWords(match: RegExpExecArray): { start: number; end: number; by: string }[] {
  const { at, host } = match.groups as Record<'at' | 'host', string>;
  const from = match.index + match[0].length - host.length;
  return [
    { start: from - at.length, end: from, by: '@' },
    ...[...host.matchAll(WORDED_DOT)].map(({ index, 0: { length } }) => ({
      start: from + index,
      end: from + index + length,
      by: '.',
    })),
  ];
}

function armedAs(written: string, match: RegExpExecArray): { start: number; end: number; by: string }[] {
  const [whole, dot, at, mark] = match;
  const [start, end] = [match.index, match.index + whole.length];
  const joins = /[\p{L}\p{N}_/:-]/u;
  const bare = dot === undefined && at === undefined;
  if (!bare && !(joins.test(written[start - 1] ?? '') && joins.test(written[end] ?? ''))) return [];
  return [{ start, end, by: dot !== undefined ? '.' : at !== undefined ? '@' : (mark ?? 'http') }];
}
