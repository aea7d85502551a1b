import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { csvOf } from '../csv.ts';
import type { Group, Outcomes, TransparencyReport } from './report.ts';
import { reportHtml } from './report-html.tsx';

/**
 * Writes a report into a folder as CSV, JSON and HTML, in place of what an earlier run of the same days left there. Returns the files'
 * paths. Throws the file system's error.
 */
export async function writeReport(report: TransparencyReport, folder: string): Promise<string[]> {
  const name = `report-${report.from}-${report.to}`;
  const files = [
    [`${name}.csv`, reportCsv(report)],
    [`${name}.json`, `${JSON.stringify(report, null, 2)}\n`],
    [`${name}.html`, reportHtml(report)],
  ] as const;
  await mkdir(folder, { recursive: true });
  for (const [file, content] of files) await writeFile(join(folder, file), content);
  return files.map(([file]) => join(folder, file));
}

const OUTCOMES = ['received', 'approved', 'rejected', 'forged', 'withdrawn', 'open'] as const;

/** One line for all requests, and one for each group of them. */
export function reportCsv({ from, to, all, ...report }: TransparencyReport): string {
  const line = (group: string, name: string, outcomes: Outcomes) => [
    from,
    to,
    group,
    name,
    ...OUTCOMES.map((outcome) => outcomes[outcome]),
  ];
  const lines = (group: string, list: readonly Group[]) =>
    list.map((one) => line(group, one.name ?? 'not stated', one));
  return csvOf([
    ['from', 'to', 'group', 'name', ...OUTCOMES],
    line('all', '', all),
    ...lines('month', report.byMonth),
    ...lines('country', report.byCountry),
    ...lines('nature', report.byNature),
    ...lines('data type', report.byDataType),
    ...lines('priority', report.byPriority),
  ]);
}
