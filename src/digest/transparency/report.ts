import type { CaseState } from '../../cases/case.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Storage } from '../../storage/storage.ts';
import { parseDays } from './days.ts';

/** How many requests came in, and how they stand. */
export interface Outcomes {
  readonly received: number;
  /** Approved, whether or not they are answered yet, and data that is preserved. */
  readonly approved: number;
  readonly rejected: number;
  /** Of the rejected: those that staff marked as forgeries. */
  readonly forged: number;
  readonly withdrawn: number;
  /** Not decided yet. */
  readonly open: number;
}

/** The requests that have something in common; `name` null: the request does not say. */
export interface Group extends Outcomes {
  readonly name: string | null;
}

/** The requests of a span of time, for the public: aggregates only, which name no person, agency or account (CoE 2008 §40, §58). */
export interface TransparencyReport {
  readonly provider: string;
  /** First and last day (UTC), both included. */
  readonly from: string;
  readonly to: string;
  readonly madeAt: Date;
  readonly all: Outcomes;
  /** By the month that they came in (UTC), `2026-01`, each month of the span. */
  readonly byMonth: readonly Group[];
  /** ISO 3166-1 alpha-2, most first. */
  readonly byCountry: readonly Group[];
  /** A request may be of several natures, and ask for several types of data. */
  readonly byNature: readonly Group[];
  readonly byDataType: readonly Group[];
  readonly byPriority: readonly Group[];
}

/** What a report is counted from: clear columns only, nothing is unsealed. */
export interface ReportRow {
  readonly receivedAt: Date;
  readonly state: string;
  readonly forged: boolean;
  readonly priority: string;
  readonly country: string | null;
  readonly natures: readonly string[];
  readonly dataTypes: readonly string[];
}

/** Counts the requests that came in from one day to another (`2026-01-31`, UTC, both included). Throws a `RangeError` for other days. */
export async function buildReport(
  storage: Storage,
  policy: Pick<Policy, 'provider'>,
  days: { readonly from: string; readonly to: string },
  madeAt: Date,
): Promise<TransparencyReport> {
  const { from, to } = parseDays(days.from, days.to);
  const rows: readonly ReportRow[] = await storage.prisma.case.findMany({
    where: { receivedAt: { gte: from, lt: to } },
    select: {
      receivedAt: true,
      state: true,
      forged: true,
      priority: true,
      country: true,
      natures: true,
      dataTypes: true,
    },
  });
  return { provider: policy.provider.name, ...days, madeAt, ...countedOf(rows, days) };
}

/** Counts what a report says of some requests. Pure. */
export function countedOf(
  rows: readonly ReportRow[],
  days: { readonly from: string; readonly to: string },
): Omit<TransparencyReport, 'provider' | 'from' | 'to' | 'madeAt'> {
  const by = (namesOf: (row: ReportRow) => readonly string[]): Group[] => groupsOf(rows, namesOf);
  const months = new Map(by(({ receivedAt }) => [monthOf(receivedAt)]).map((one) => [one.name, one]));
  return {
    all: outcomesOf(rows),
    byMonth: monthsOf(days).map((name) => months.get(name) ?? { name, ...outcomesOf([]) }),
    byCountry: by(({ country }) => (country === null ? [] : [country])),
    byNature: by(({ natures }) => natures),
    byDataType: by(({ dataTypes }) => dataTypes),
    byPriority: by(({ priority }) => [priority]),
  };
}

const monthOf = (at: Date): string => at.toISOString().slice(0, 7);

function monthsOf({ from, to }: { readonly from: string; readonly to: string }): string[] {
  const months: string[] = [];
  const at = new Date(`${from.slice(0, 7)}-01T00:00:00Z`);
  for (; monthOf(at) <= to.slice(0, 7); at.setUTCMonth(at.getUTCMonth() + 1)) months.push(monthOf(at));
  return months;
}

/** Most requests first, then by name; those that do not say last. */
function groupsOf(rows: readonly ReportRow[], namesOf: (row: ReportRow) => readonly string[]): Group[] {
  const members = new Map<string | null, ReportRow[]>();
  for (const row of rows) {
    const names = new Set(namesOf(row));
    for (const name of names.size === 0 ? [null] : names)
      members.set(name, [...(members.get(name) ?? []), row]);
  }
  return [...members]
    .map(([name, own]) => ({ name, ...outcomesOf(own) }))
    .sort(
      (a, b) =>
        Number(a.name === null) - Number(b.name === null) ||
        b.received - a.received ||
        ((a.name ?? '') < (b.name ?? '') ? -1 : 1),
    );
}

const APPROVED: readonly CaseState[] = ['approved', 'answered', 'preserved'];

function outcomesOf(rows: readonly ReportRow[]): Outcomes {
  const inState = (...states: readonly string[]): ReportRow[] =>
    rows.filter(({ state }) => states.includes(state));
  const [approved, rejected, withdrawn] = [inState(...APPROVED), inState('rejected'), inState('withdrawn')];
  return {
    received: rows.length,
    approved: approved.length,
    rejected: rejected.length,
    forged: rejected.filter(({ forged }) => forged).length,
    withdrawn: withdrawn.length,
    open: rows.length - approved.length - rejected.length - withdrawn.length,
  };
}
