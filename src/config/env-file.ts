import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { ConfigurationError, VARIABLES } from './environment.ts';
import { nearest } from './nearest.ts';

/**
 * The process's environment over the `.env` file of a folder, if there is one. Throws ConfigurationError if the file
 * cannot be read or is no text, holds a line that sets nothing, or a name that is a slip of the pen: what is silently left
 * out would run the desk on a default. Names of other programs may stand there.
 */
export function environmentWith(folder: string): Record<string, string | undefined> {
  const file = join(folder, '.env');
  if (!existsSync(file)) return process.env;
  const text = readText(file);
  const settings = parseEnv(text);
  const problems = [...linesThatSetNothing(text), ...Object.keys(settings).flatMap(slipOfThePen)];
  if (problems.length > 0) throw new ConfigurationError(problems.join('\n'));
  return { ...settings, ...process.env };
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

// As node's parser takes them: a value in quotes may run over several lines.
const SETTING = /^[ \t]*(?:export[ \t]+)?[\w.-]+[ \t]*=[ \t]*(?:"[^"]*"|'[^']*'|`[^`]*`)?.*$/gm;

/** The line itself is not told: it may be half of a secret. */
function linesThatSetNothing(text: string): readonly string[] {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(SETTING, (setting) => setting.replaceAll(/[^\n]/g, ''))
    .split('\n')
    .flatMap((line, index) =>
      /^\s*(?:#|$)/.test(line)
        ? []
        : [`.env:${index + 1}: is no setting: write NAME=value, or put # in front of a remark`],
    );
}

const OURS = /^(?:LETTERHEAD|SLACK|IMAP|SMTP|MODEL)_/;

function slipOfThePen(name: string): readonly string[] {
  if (VARIABLES.includes(name)) return [];
  const meant = nearest(name, VARIABLES);
  if (meant !== null) return [`.env: ${name} is no setting: did you mean ${meant}?`];
  return OURS.test(name)
    ? [`.env: ${name} is no setting of Letterhead: correct the name, or remove it; the README lists them all`]
    : [];
}
