import type { ChildNode, Element } from 'domhandler';

/** The formats of ECMA-376 §18.8.30 that show a number as a day. */
const BUILT_IN = new Set([14, 15, 16, 17, 22]);
/** A format with a place for the year or the day, beside what stands in quotation marks or brackets. */
const DAY = /[yd]/i;
const LITERAL = /"[^"]*"|\[[^\]]*\]|\\./g;

/** The numbers of the cell formats that show a number as a day; `allOf` gives the elements of a name. */
export function dateFormatsOf(
  styles: readonly ChildNode[],
  allOf: (nodes: readonly ChildNode[], name: string) => Element[],
): ReadonlySet<number> {
  const own = new Set(
    allOf(styles, 'numFmt')
      .filter(({ attribs }) => DAY.test((attribs.formatCode ?? '').replace(LITERAL, '')))
      .map(({ attribs }) => Number(attribs.numFmtId)),
  );
  const formats = allOf(styles, 'cellXfs').flatMap(({ children }) => allOf(children, 'xf'));
  return new Set(
    formats.flatMap(({ attribs }, number) => {
      const format = Number(attribs.numFmtId);
      return own.has(format) || BUILT_IN.has(format) ? [number] : [];
    }),
  );
}

const DAY_LENGTH = 86_400_000;
/** The day that spreadsheets count from. */
const FIRST = Date.UTC(1899, 11, 30);
/** The last day that they know, 31 December 9999. */
const LAST = 2_958_465;

/** A day, with its time of day if there is one, by its number: 46329.5 is "2026-11-03 12:00:00"; null for what is no day. */
export function dayOf(number: number): string | null {
  if (!(number >= 1 && number <= LAST)) return null;
  const written = new Date(Math.round((FIRST + number * DAY_LENGTH) / 1000) * 1000).toISOString();
  return Number.isInteger(number) ? written.slice(0, 10) : `${written.slice(0, 10)} ${written.slice(11, 19)}`;
}
