/** Where a command writes: this terminal, or the terminal of the command that handed its work over. */
export interface Output {
  /** A result, for people and scripts: standard output. */
  out(line: string): void;
  /** A remark or a complaint: standard error. */
  err(line: string): void;
}

/** 0: done. 1: something in the input could not be read, or the work failed. 2: wrong usage or configuration. */
export type ExitCode = 0 | 1 | 2;

export const terminal: Output = {
  out: (line) => void process.stdout.write(`${line}\n`),
  err: (line) => void process.stderr.write(`${line}\n`),
};

/** The command was called wrongly: one line that names the option and the remedy; exit code 2. */
export class UsageError extends Error {
  override name = 'UsageError';
}
