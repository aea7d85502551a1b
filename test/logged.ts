import type { Logger } from '../src/config/log.ts';

export interface Logged extends Logger {
  readonly lines: { level: 'info' | 'warn' | 'error'; facts: object; message: string }[];
}

/** A log that a test can read. */
export function logged(): Logged {
  const lines: Logged['lines'] = [];
  const write = (level: Logged['lines'][number]['level']) => (facts: object, message: string) => {
    lines.push({ level, facts, message });
  };
  return { lines, info: write('info'), warn: write('warn'), error: write('error') };
}
