/** Where a command writes: this terminal, or the terminal of the command that handed its work over. */
export interface Output {
  /** A result, for people and scripts: standard output. */
  out(line: string): void;
  /** A remark or a complaint: standard error. */
  err(line: string): void;
  /** True once nobody reads what is written: a command that only prints may stop. */
  gone(): boolean;
}

/** 0: done. 1: something in the input could not be read, or the work failed. 2: wrong usage or configuration. */
export type ExitCode = 0 | 1 | 2;

export const terminal: Output = {
  out: (line) => void process.stdout.write(`${harmless(line)}\n`),
  err: (line) => void process.stderr.write(`${harmless(line)}\n`),
  gone: () => unwritable !== null,
};

/** Control characters of a hostile file or file name must not steer the terminal; in JSON this writes the same string. */
function harmless(text: string): string {
  return text.replace(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
    /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

let unwritable: NodeJS.ErrnoException | null = null;

/**
 * Keeps the program alive when its output cannot be written: a pipe whose reader has gone (`| head -1`), or a full disk.
 * Work goes on, for it may be half done.
 */
export function outliveOutput(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    unwritable ??= error;
  });
  process.stderr.on('error', () => {});
}

/** Why standard output could not be written, with the remedy; null if it could, or if its reader only left early. */
export function outputProblem(): string | null {
  if (unwritable === null || unwritable.code === 'EPIPE') return null;
  return `standard output cannot be written (${unwritable.code}): look at the disk that it goes to, and run the command again`;
}

/** The command was called wrongly: one line that names the option and the remedy; exit code 2. */
export class UsageError extends Error {
  override name = 'UsageError';
}
