import { csvOf } from './csv.ts';
import type { Digest } from './digest.ts';
import type { Count } from './figures.ts';

type Row = readonly [group: string, name: string, of: string, value: number | null];

/** The digest as CSV (RFC 4180, UTF-8): one figure a line. Durations in milliseconds; empty where there is none. */
export function toCsv(digest: Digest): string {
  return csvOf([
    ['week', 'group', 'name', 'of', 'value'],
    ...rowsOf(digest).map((row) => [digest.week, ...row]),
  ]);
}

/** The digest as JSON: times in ISO 8601 UTC, durations in milliseconds. */
export function toJson(digest: Digest): string {
  return `${JSON.stringify(digest, null, 2)}\n`;
}

function rowsOf({ figures, trend, now }: Digest): Row[] {
  const { messages, received, decisions, completeness, toFirstCard, toDecision } = figures;
  return [
    ...numbers('messages', messages),
    ['cases', 'received', '', received.total],
    ...counts('priority', received.byPriority),
    ...counts('nature', received.byNature),
    ...counts('country', received.byCountry),
    ...counts('agency', received.byAgency),
    ...numbers('decisions', decisions),
    ...numbers('time to first card', toFirstCard),
    ...numbers('time to decision', toDecision),
    ...figures.byResponseTime.flatMap(({ priority, toDecision: times, inTime }) =>
      numbers('time to decision', { ...times, inTime }, priority),
    ),
    ...numbers('completeness', completeness),
    ...figures.flags.flatMap(({ code, count, agencies }): Row[] => [
      ['flag', code, '', count],
      ...agencies.map((agency): Row => ['flag', code, agency.name ?? 'not stated', agency.count]),
    ]),
    ...trend.flatMap(({ week, ...both }) => numbers('trend', both, week)),
    ...numbers('now', now),
  ];
}

function counts(group: string, list: readonly Count[]): Row[] {
  return list.map(({ name, count }) => [group, name ?? 'not stated', '', count]);
}

function numbers<T extends { readonly [K in keyof T]: number | null }>(
  group: string,
  figures: T,
  of = '',
): Row[] {
  return (Object.keys(figures) as (keyof T & string)[]).map((name) => [group, name, of, figures[name]]);
}
