import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import { z } from 'zod';
import { buildDigest } from '../digest/digest.ts';
import { renderText } from '../digest/render-text.ts';
import { parseWeek, weekOf } from '../digest/week.ts';
import { writeDigest } from '../digest/write-digest.ts';
import { addJob } from '../jobs/add.ts';
import type { CommandParts } from '../service/command-parts.ts';
import { checkOutFolder } from './out-folder.ts';
import { type ExitCode, type Output, UsageError } from './output.ts';

/** What `digest` is handed. `out` is an absolute path. */
export const DigestArgs = z.object({ week: z.string(), out: z.string().nullable(), send: z.boolean() });

/** Throws a UsageError if there is no such week, or the folder cannot be made. */
export function digestArgs(options: {
  week?: string;
  out?: string;
  send: boolean;
}): z.infer<typeof DigestArgs> {
  const week = options.week ?? weekOf(new Date());
  try {
    parseWeek(week);
  } catch (error) {
    throw new UsageError(`--week: ${(error as RangeError).message}`);
  }
  const out = options.out === undefined ? null : resolve(options.out);
  if (out !== null) checkOutFolder(out);
  return { week, out, send: options.send };
}

/**
 * `letterhead digest`: prints the figures of a week, writes them to a folder, or has the service post and mail them.
 * Throws a RangeError if there is no such week.
 */
export async function digest(
  { week, out, send }: z.infer<typeof DigestArgs>,
  { storage, policy, runner }: CommandParts,
  output: Output,
): Promise<ExitCode> {
  const figures = await buildDigest(storage, policy, week, new Date());
  if (out !== null) for (const file of await writeDigest(figures, out)) output.out(file);
  if (send) {
    await addJob(storage.prisma, 'send-digest', { week }, { key: `send-digest:${week}:${randomUUID()}` });
    runner.kick();
    output.err('The digest is on its way; it goes out as soon as the service runs.');
  }
  if (out === null && !send) output.out(renderText(figures));
  return 0;
}
