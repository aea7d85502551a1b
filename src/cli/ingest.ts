import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { z } from 'zod';
import { storeMessage } from '../cases/message.ts';
import { scansKey } from '../intake/read-scans.ts';
import { givenUpKey, type Runner } from '../jobs/job.ts';
import type { Storage } from '../storage/storage.ts';
import { filesOf, why } from './input-files.ts';
import type { ExitCode, Output } from './output.ts';

/** What `ingest` is handed: absolute paths of files. */
export const IngestArgs = z.object({ files: z.array(z.string()) });

/** Finds the files before any work is handed over. Throws UsageError for a path that is not there. */
export async function ingestArgs(paths: readonly string[]): Promise<z.infer<typeof IngestArgs>> {
  return { files: (await filesOf(paths)).map((file) => resolve(file)) };
}

/**
 * Puts files through the same door as mail, and prints the case number of each request. A file that came before prints
 * the numbers that it had. Exit code 1 if a file could not be taken in; the others are.
 */
export async function ingest(
  { files }: z.infer<typeof IngestArgs>,
  { storage, runner }: { storage: Storage; runner: Runner },
  output: Output,
): Promise<ExitCode> {
  if (files.length === 0) output.err('letterhead: there is no file in this folder');
  let failed = false;
  for (const [index, file] of files.entries()) {
    const name = basename(file);
    try {
      const { messageId } = await storeMessage(storage, {
        raw: await readFile(file),
        name,
        door: 'command',
        receivedAt: new Date(),
      });
      runner.kick();
      const settled = await settle(runner, storage, messageId);
      if (settled === 'failed') {
        failed = true;
        output.err(`${name}: stored, but it could not be read yet; letterhead doctor shows why`);
        continue;
      }
      await tell(storage, messageId, name, output);
    } catch (error) {
      failed = true;
      output.err(`${name}: ${why(error as NodeJS.ErrnoException)}`);
    }
    if (files.length > 20 && (index + 1) % 20 === 0) output.err(`${index + 1} of ${files.length} files`);
  }
  return failed ? 1 : 0;
}

/** Waits until the message is read; one with pages that are pictures is read in two jobs, and a third if the second is given up. */
async function settle(runner: Runner, { prisma }: Storage, messageId: string): Promise<'done' | 'failed'> {
  const settled = await runner.settle(`read-message:${messageId}`);
  const { state } = await prisma.message.findUniqueOrThrow({
    where: { id: messageId },
    select: { state: true },
  });
  if (settled === 'failed' || state === 'read') return settled;
  const key = scansKey(messageId);
  if ((await runner.settle(key)) === 'done') return 'done';
  const { id } = await prisma.job.findUniqueOrThrow({ where: { key }, select: { id: true } });
  return runner.settle(givenUpKey(id));
}

async function tell({ prisma }: Storage, messageId: string, name: string, output: Output): Promise<void> {
  const message = await prisma.message.findUniqueOrThrow({
    where: { id: messageId },
    select: {
      kind: true,
      reason: true,
      cases: { select: { number: true }, orderBy: { position: 'asc' } },
      repliesTo: { select: { number: true } },
    },
  });
  for (const { number } of message.cases) output.out(number);
  if (message.repliesTo) output.err(`${name}: a reply, joined to ${message.repliesTo.number}`);
  else if (message.cases.length === 0) output.err(`${name}: ${message.kind}: ${message.reason}`);
}
