import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { ConfigurationError } from './environment.ts';

/**
 * The process's environment over the `.env` file of a folder, if there is one. Throws ConfigurationError if the file
 * cannot be read.
 */
export function environmentWith(folder: string): Record<string, string | undefined> {
  const file = join(folder, '.env');
  if (!existsSync(file)) return process.env;
  try {
    return { ...parseEnv(readFileSync(file, 'utf8')), ...process.env };
  } catch (error) {
    throw new ConfigurationError(
      `.env: cannot be read (${(error as Error).message}): give this user the right to read it`,
    );
  }
}
