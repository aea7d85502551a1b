import { z } from 'zod';
import type { CommandParts } from '../service/command-parts.ts';
import { auditVerify } from './audit.ts';
import { DigestArgs, digest } from './digest.ts';
import { examineDatabase } from './doctor-database.ts';
import { EraseArgs, erase } from './erase.ts';
import { IngestArgs, ingest } from './ingest.ts';
import type { ExitCode, Output } from './output.ts';
import { ReportArgs, report } from './report.ts';

const COMMANDS = {
  ingest: (args, parts, output) => ingest(IngestArgs.parse(args), parts, output),
  digest: (args, parts, output) => digest(DigestArgs.parse(args), parts, output),
  report: (args, parts, output) => report(ReportArgs.parse(args), parts, output),
  'audit-verify': (_args, { storage }, output) => auditVerify(storage, output),
  erase: (args, { storage, runner }, output) =>
    erase(EraseArgs.parse(args), { storage, kick: () => runner.kick() }, output),
  'doctor-database': (_args, { storage }, output) => examineDatabase(storage, output),
} as const satisfies Record<
  string,
  (args: unknown, parts: CommandParts, output: Output) => Promise<ExitCode>
>;

export type CommandName = keyof typeof COMMANDS;
const CommandName = z.enum(Object.keys(COMMANDS) as [CommandName, ...CommandName[]]);

/** Runs a command that needs the database in the process that has it open. Throws if there is no such command. */
export function runCommand(
  command: string,
  args: unknown,
  parts: CommandParts,
  output: Output,
): Promise<ExitCode> {
  return COMMANDS[CommandName.parse(command)](args, parts, output);
}
