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
  if (breaks.length === 0 && disarmed.length === 0) return { text: written, placeOf: (offset) => offset };
  const changes = [
    ...breaks.map(([start, end]) => ({ start, end, by: '' })),
    ...disarmed.flatMap((match) => armedAs(written, match)),
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

function armedAs(written: string, match: RegExpExecArray): { start: number; end: number; by: string }[] {
  const [whole, dot, at, mark] = match;
  const [start, end] = [match.index, match.index + whole.length];
  const joins = /[\p{L}\p{N}_/:-]/u;
  const bare = dot === undefined && at === undefined;
  if (!bare && !(joins.test(written[start - 1] ?? '') && joins.test(written[end] ?? ''))) return [];
  return [{ start, end, by: dot !== undefined ? '.' : at !== undefined ? '@' : (mark ?? 'http') }];
}
