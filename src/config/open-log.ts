import { pino } from 'pino';
import pretty from 'pino-pretty';
import type { Logger } from './log.ts';
import type { Settings } from './settings.ts';

/** Logs to standard error: JSON lines, or readable lines on a terminal. A log that cannot be written stops nothing. */
export function openLog(level: Settings['logLevel']): Logger {
  const stream = process.stderr.isTTY
    ? pretty({ destination: 2, ignore: 'pid,hostname', translateTime: 'HH:MM:ss', sync: true })
    : pino.destination({ dest: 2, sync: true });
  stream.on('error', () => {});
  return pino({ level, timestamp: pino.stdTimeFunctions.isoTime }, stream);
}
