import { listFailed } from '../jobs/failed.ts';
import type { Storage } from '../storage/storage.ts';
import { broken, sound } from './finding.ts';
import type { ExitCode, Output } from './output.ts';

const SHOWN = 10;

/** What `doctor` says of the database: whether it answers, and which jobs were given up. */
export async function examineDatabase(storage: Storage, output: Output): Promise<ExitCode> {
  const place = storage.kind === 'postgres' ? 'PostgreSQL' : 'embedded PostgreSQL';
  if (!(await storage.alive())) {
    output.out(
      broken('database', `${place} does not answer`, 'look at the server, or at the space on its disk'),
    );
    return 1;
  }
  output.out(sound('database', `${place} answers and is up to date`));
  const failed = await listFailed(storage);
  if (failed.length === 0) {
    output.out(sound('jobs', 'none was given up'));
    return 0;
  }
  for (const { name, id, attempts, error } of failed.slice(0, SHOWN))
    output.out(
      broken('jobs', `${name} ${id} was given up after ${attempts} attempts: ${error}`, 'mend the cause'),
    );
  if (failed.length > SHOWN)
    output.out(broken('jobs', `${failed.length - SHOWN} more were given up`, 'mend the cause'));
  return 1;
}
