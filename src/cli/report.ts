import { resolve } from 'node:path';
import { z } from 'zod';
import { parseDays } from '../digest/transparency/days.ts';
import { buildReport } from '../digest/transparency/report.ts';
import { writeReport } from '../digest/transparency/write-report.ts';
import type { CommandParts } from '../service/command-parts.ts';
import { checkOutFolder } from './out-folder.ts';
import { type ExitCode, type Output, UsageError } from './output.ts';

/** What `report` is handed. `out` is an absolute path. */
export const ReportArgs = z.object({ from: z.string(), to: z.string(), out: z.string() });

/** Throws a UsageError if the days are none, or the folder cannot be made. */
export function reportArgs(options: z.infer<typeof ReportArgs>): z.infer<typeof ReportArgs> {
  try {
    parseDays(options.from, options.to);
  } catch (error) {
    throw new UsageError(`--from, --to: ${(error as RangeError).message}`);
  }
  const out = resolve(options.out);
  checkOutFolder(out);
  return { ...options, out };
}

/** `letterhead report`: writes the transparency report of some days to a folder, and prints the files' paths. */
export async function report(
  { from, to, out }: z.infer<typeof ReportArgs>,
  { storage, policy }: CommandParts,
  output: Output,
): Promise<ExitCode> {
  const counted = await buildReport(storage, policy, { from, to }, new Date());
  for (const file of await writeReport(counted, out)) output.out(file);
  return 0;
}
