import { setTimeout as sleep } from 'node:timers/promises';
import { openLog } from '../config/open-log.ts';
import type { Settings } from '../config/settings.ts';
import { openCommandParts } from '../service/command-parts.ts';
import { StorageError } from '../storage/storage.ts';
import { type CommandName, runCommand } from './database-commands.ts';
import { handOver } from './handoff.ts';
import type { ExitCode, Output } from './output.ts';

const TRIES = 20;
const BETWEEN_TRIES_MS = 500;

/**
 * Runs a command that needs the database. Only one process may open the embedded one: a running service is handed the
 * work, and without one it is opened here. While another command has it open this one waits its turn, up to ten seconds.
 */
export async function runWithDatabase(
  command: CommandName,
  args: unknown,
  settings: Settings,
  output: Output,
): Promise<ExitCode> {
  for (let tries = 1; ; tries++) {
    const handed = settings.databaseUrl ? null : await handOver(settings.dataFolder, command, args, output);
    if (handed !== null) return handed;
    try {
      const parts = await openCommandParts(settings, openLog('warn'));
      try {
        return await runCommand(command, args, parts, output);
      } finally {
        await parts.close();
      }
    } catch (error) {
      if (!(error instanceof StorageError && error.problem === 'folder-in-use') || tries >= TRIES)
        throw error;
      await sleep(BETWEEN_TRIES_MS);
    }
  }
}
