import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { environmentWith } from '../config/env-file.ts';
import { ConfigurationError, readSettings } from '../config/environment.ts';
import type { Settings } from '../config/settings.ts';
import { PolicyError } from '../policy/load.ts';
import { StorageError } from '../storage/storage.ts';
import { complaint } from './complaint.ts';
import { type ExitCode, outliveOutput, outputProblem, terminal, UsageError } from './output.ts';

/**
 * The program `letterhead`. Each command's code is loaded when it is called, so that `read` starts without a database
 * and `--help` without anything.
 */
async function main(argv: readonly string[]): Promise<ExitCode> {
  let exit: ExitCode = 0;
  const settings = (): Settings => readSettings(environmentWith(process.cwd()), process.cwd());
  const program = new Command('letterhead')
    .description('The intake desk for law-enforcement data requests.')
    .showHelpAfterError('Run the command with --help to see how it is used.')
    .configureOutput({ writeErr: (text) => void process.stderr.write(text) })
    .exitOverride();

  program
    .command('serve')
    .description('the whole service: intake, queue, Slack or the local desk, mails, digest')
    .action(async () => {
      const { serve } = await import('./serve.ts');
      exit = await serve(settings(), terminal);
    });

  program
    .command('worker')
    .description("only the queue's jobs, beside a serve on the same PostgreSQL")
    .action(async () => {
      const { worker } = await import('./serve.ts');
      exit = await worker(settings(), terminal);
    });

  program
    .command('read')
    .description(
      'print what the service would see in files; needs no database, and no network but for a language model',
    )
    .argument('<path...>', '.eml, .pdf, .docx or .txt files, or folders of them')
    .option('--json', 'one JSON line a file', false)
    .addOption(new Option('--now <time>', 'judge as of this time (ISO 8601)').argParser(parseTime))
    .option('--policy <file>', 'policy file instead of LETTERHEAD_POLICY')
    .action(async (paths: string[], options: { json: boolean; now?: Date; policy?: string }) => {
      const { read } = await import('./read.ts');
      const { policyFile, model } = settings();
      const { json, now = new Date(), policy = policyFile } = options;
      exit = await read(paths, { json, now, policyFile: policy, model }, terminal);
    });

  program
    .command('ingest')
    .description('put files through the same door as mail; prints one case number a request')
    .argument('<path...>', 'files or folders')
    .action(async (paths: string[]) => {
      const { ingestArgs } = await import('./ingest.ts');
      const args = await ingestArgs(paths);
      const { runWithDatabase } = await import('./with-database.ts');
      exit = await runWithDatabase('ingest', args, settings(), terminal);
    });

  program
    .command('digest')
    .description('the weekly digest: printed, written to a folder, or sent')
    .option('--week <week>', 'ISO week such as 2026-W47; the running one if not given')
    .option('--out <dir>', 'write HTML, PNG, CSV and JSON there')
    .option('--send', 'post it to the leads channel and mail it', false)
    .action(async (options: { week?: string; out?: string; send: boolean }) => {
      const { digestArgs } = await import('./digest.ts');
      const { runWithDatabase } = await import('./with-database.ts');
      exit = await runWithDatabase('digest', digestArgs(options), settings(), terminal);
    });

  program
    .command('report')
    .description('the transparency report of some days: aggregates only, as CSV, JSON and HTML')
    .requiredOption('--from <date>', 'first day, such as 2026-01-01 (UTC)')
    .requiredOption('--to <date>', 'last day, included')
    .requiredOption('--out <dir>', 'the folder to write to')
    .action(async (options: { from: string; to: string; out: string }) => {
      const { reportArgs } = await import('./report.ts');
      const { runWithDatabase } = await import('./with-database.ts');
      exit = await runWithDatabase('report', reportArgs(options), settings(), terminal);
    });

  program
    .command('form')
    .description('the blank template request form as a fillable PDF')
    .option('--lang <code>', 'language of the form (ISO 639-1)', 'en')
    .option('--out <file>', 'where to write it; request-form-LANG.pdf if not given')
    .action(async (options: { lang: string; out?: string }) => {
      const { form } = await import('./form.ts');
      exit = await form(options, terminal);
    });

  program
    .command('audit')
    .description('the audit trail')
    .addCommand(
      new Command('verify')
        .description("check the audit trail's hash chain")
        .exitOverride()
        .action(async () => {
          const { runWithDatabase } = await import('./with-database.ts');
          exit = await runWithDatabase('audit-verify', {}, settings(), terminal);
        }),
    );

  program
    .command('erase')
    .description("erase a case's personal data; the trail stays")
    .argument('<case>', 'case number such as LH-2026-000123', parseCaseNumber)
    .requiredOption('--reason <text>', 'why; goes into the audit trail for good, so name nobody')
    .action(async (number: string, { reason }: { reason: string }) => {
      if (reason.trim() === '')
        throw new UsageError('--reason: say why the case is erased, without naming anybody');
      const { runWithDatabase } = await import('./with-database.ts');
      exit = await runWithDatabase('erase', { number, reason }, settings(), terminal);
    });

  program
    .command('doctor')
    .description('check the configuration and every connection, one line each')
    .action(async () => {
      const { doctor } = await import('./doctor.ts');
      exit = await doctor(settings(), terminal);
    });

  await program.parseAsync([...argv], { from: 'user' });
  return exit;
}

function parseTime(text: string): Date {
  const time = new Date(text);
  if (Number.isNaN(time.getTime()) || !/^\d{4}-\d{2}-\d{2}/.test(text))
    throw new InvalidArgumentError('Give an ISO 8601 time such as 2026-11-22T09:00:00Z.');
  return time;
}

function parseCaseNumber(text: string): string {
  if (!/^LH-\d{4}-\d{6,}$/i.test(text))
    throw new InvalidArgumentError('Give a case number such as LH-2026-000123.');
  return text.toUpperCase();
}

/** One line on standard error a problem, and the exit code that goes with its kind. */
function exitCodeOf(error: unknown): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  const wrongUse = [ConfigurationError, PolicyError, StorageError, UsageError].some(
    (kind) => error instanceof kind,
  );
  const lines = wrongUse ? (error as Error).message.split('\n') : [complaint(error)];
  for (const line of lines) terminal.err(`letterhead: ${line}`);
  return wrongUse ? 2 : 1;
}

outliveOutput();
try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.exitCode = exitCodeOf(error);
}
process.once('exit', () => {
  const problem = outputProblem();
  if (problem === null) return;
  terminal.err(`letterhead: ${problem}`);
  process.exitCode = 1;
});
