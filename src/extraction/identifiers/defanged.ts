import { finder } from '../search/finder.ts';

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

/** Writes `hxxps://scam[.]example` and `fox [at] mail (dot) test` as the addresses that they are; all else stays as it is. */
export function rearm(written: string): Rearmed {
  if (!MARKED.test(written) || !HINT.test(written)) return { text: written, placeOf: (offset) => offset };
  const shifts: { readonly at: number; readonly by: number }[] = [];
  let by = 0;
  const text = written.replace(
    DISARMED,
    (
      whole: string,
      dot: string | undefined,
      at: string | undefined,
      mark: string | undefined,
      place: number,
    ) => {
      const armed = dot !== undefined ? '.' : at !== undefined ? '@' : (mark ?? 'http');
      const joins = /[\p{L}\p{N}_/:-]/u;
      const fits =
        dot === undefined && at === undefined
          ? true
          : joins.test(written[place - 1] ?? '') && joins.test(written[place + whole.length] ?? '');
      if (!fits) return whole;
      by += whole.length - armed.length;
      shifts.push({ at: place + whole.length - by, by });
      return armed;
    },
  );
  return {
    text,
    placeOf: (offset) => offset + (shifts.findLast(({ at }) => at <= offset)?.by ?? 0),
  };
}
