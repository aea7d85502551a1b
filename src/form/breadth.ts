import type { StandardForm } from './standard-form.ts';

/** How much a request covers, in numbers. */
export interface Breadth {
  /** How many accounts, addresses and devices are named. */
  readonly targets: number;
  /** Days from the first to the last of the period; null if it has no two ends. */
  readonly days: number | null;
  /** How many kinds of data are asked. */
  readonly kinds: number;
}

const DAY = 24 * 60 * 60 * 1000;

/** Counts what a request covers (CoE 2008 §27). Dates without a zone count in UTC. */
export function breadthOf({ identifiers, timeRange, dataTypes }: StandardForm): Breadth {
  const from = momentOf(timeRange.from);
  const to = momentOf(timeRange.to);
  const length = from === null || to === null ? null : Math.floor((to - from) / DAY) + 1;
  return {
    targets: new Set(identifiers.map(({ type, value }) => `${type} ${value.toLowerCase()}`)).size,
    days: length === null || length < 1 ? null : length,
    kinds: Object.values(dataTypes).filter((asked) => asked === true).length,
  };
}

function momentOf(text: string | null): number | null {
  const day = text === null ? null : /^\d{4}-\d{2}-\d{2}/.exec(text);
  const moment = day === null ? Number.NaN : Date.parse(day[0]);
  return Number.isNaN(moment) ? null : moment;
}
