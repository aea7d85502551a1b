import type { ChildNode } from 'domhandler';
import { allOf } from './sheet-xml.ts';

/** What a cell format shows a number as. */
export type Moment = 'day' | 'time';

/** The formats of ECMA-376 §18.8.30 that show a number as a day, or as a time alone. */
const BUILT_IN = new Map<number, Moment>([
  ...[14, 15, 16, 17, 22].map((format) => [format, 'day'] as const),
  ...[18, 19, 20, 21, 45, 46, 47].map((format) => [format, 'time'] as const),
]);
/** A format with a place for the year or the day, and one for the hour or the second, beside what stands as it is written. */
const DAY = /[yd]/i;
const TIME = /[hs]/i;
const LITERAL = /"[^"]*"|\[[^[\]]*\]|[\\_*]./g;

/** The numbers of the cell formats that show a number as a day or a time. */
export function momentFormatsOf(styles: readonly ChildNode[]): ReadonlyMap<number, Moment> {
  const known = new Map(BUILT_IN);
  for (const { attribs } of allOf(styles, 'numFmt')) {
    const moment = momentOf(attribs.formatCode ?? '');
    if (moment !== null) known.set(Number(attribs.numFmtId), moment);
  }
  const formats = allOf(styles, 'cellXfs').flatMap(({ children }) => allOf(children, 'xf'));
  return new Map(
    formats.flatMap(({ attribs }, number) => {
      const moment = known.get(Number(attribs.numFmtId));
      return moment === undefined ? [] : [[number, moment] as const];
    }),
  );
}

function momentOf(format: string): Moment | null {
  const places = format.replace(LITERAL, '');
  if (DAY.test(places)) return 'day';
  return TIME.test(places) ? 'time' : null;
}

const DAY_LENGTH = 86_400_000;
/** The day that spreadsheets count from. */
const FIRST = Date.UTC(1899, 11, 30);
/** The last day that they know, 31 December 9999. */
const LAST = 2_958_465;
/** By so many days those that count from 1904 are behind. */
const BEHIND = 1462;

/** A day, with its time of day if there is one, by its number: 46329.5 is "2026-11-03 12:00:00"; null for what is no day. */
export function dayOf(number: number, from1904: boolean): string | null {
  const days = from1904 ? number + BEHIND : number;
  if (!(days >= 1 && days <= LAST)) return null;
  const written = writtenAt(days);
  return Number.isInteger(days) ? written.slice(0, 10) : `${written.slice(0, 10)} ${written.slice(11, 19)}`;
}

/** A time of day by its share of the day: 0.5 is "12:00:00"; null for what is longer than a day. */
export function timeOf(number: number): string | null {
  return number >= 0 && number < 1 ? writtenAt(number).slice(11, 19) : null;
}

function writtenAt(days: number): string {
  return new Date(Math.round((FIRST + days * DAY_LENGTH) / 1000) * 1000).toISOString();
}
