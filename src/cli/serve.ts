import { ConfigurationError } from '../config/environment.ts';
import { openLog } from '../config/open-log.ts';
import type { Settings } from '../config/settings.ts';
import { banner } from '../service/banner.ts';
import { startService, startWorker } from '../service/service.ts';
import { runCommand } from './database-commands.ts';
import { offerHandoff } from './handoff.ts';
import type { ExitCode, Output } from './output.ts';

/** Longest that a stop may take before the process ends anyway. */
const LAST_RESORT_MS = 30_000;

/** `letterhead serve`: runs until it is told to stop (SIGINT or SIGTERM), then lets running work end. */
export async function serve(settings: Settings, output: Output): Promise<ExitCode> {
  const log = openLog(settings.logLevel);
  const service = await startService(settings, log);
  const handoff = await offerHandoff(settings.dataFolder, (command, args, to) =>
    runCommand(command, args, service, to),
  );
  output.out(banner(settings, service.url, service.policy));
  await toldToStop();
  output.out('Letterhead stops: running work ends first.');
  await handoff.close();
  await service.close();
  return 0;
}

/** `letterhead worker`: only the queue's jobs. Throws ConfigurationError without a PostgreSQL server. */
export async function worker(settings: Settings, output: Output): Promise<ExitCode> {
  if (settings.databaseUrl === null)
    throw new ConfigurationError(
      'DATABASE_URL: a worker needs a PostgreSQL server: the embedded database belongs to one process',
    );
  const running = await startWorker(settings, openLog(settings.logLevel));
  output.out('The worker runs.');
  await toldToStop();
  await running.close();
  return 0;
}

/** Resolves at the first stop signal; a second one, or a stop that takes too long, ends the process at once. */
function toldToStop(): Promise<void> {
  return new Promise((resolve) => {
    let told = false;
    const stop = () => {
      if (told) process.exit(1);
      told = true;
      setTimeout(() => process.exit(1), LAST_RESORT_MS).unref();
      resolve();
    };
    process.on('SIGINT', stop).on('SIGTERM', stop);
  });
}
