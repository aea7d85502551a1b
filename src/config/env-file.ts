import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { ConfigurationError } from './environment.ts';

/**
 * The process's environment over the `.env` file of a folder, if there is one. Throws ConfigurationError if the file
 * cannot be read or is no text.
 */
export function environmentWith(folder: string): Record<string, string | undefined> {
  const file = join(folder, '.env');
  if (!existsSync(file)) return process.env;
  return { ...parseEnv(readText(file)), ...process.env };
}

/** Without the byte order mark that some editors put in front: it would become part of the first name. */
function readText(file: string): string {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new ConfigurationError(
      `.env: cannot be read (${(error as NodeJS.ErrnoException).code}): make it a file that this user may read`,
    );
  }
  if (text.includes('\0')) throw new ConfigurationError('.env: is no UTF-8 text: save it as UTF-8');
  return text.replace(/^\uFEFF/, '');
}
