import { accessSync, constants } from 'node:fs';
import { makeFolder } from '../config/make-folder.ts';
import { UsageError } from './output.ts';

/** Makes the folder of `--out` (absolute path) if it is missing. Throws a UsageError if it cannot be made or written. */
export function checkOutFolder(folder: string): void {
  try {
    makeFolder(folder, 0o755);
    accessSync(folder, constants.W_OK | constants.X_OK);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError(
      `--out: the folder ${folder} cannot be made or written (${code}): name one that this user may write`,
    );
  }
}
