import { randomUUID } from 'node:crypto';
import type { Logger } from '../../src/config/log.ts';
import type { Handlers, JobName, JobRun } from '../../src/jobs/job.ts';
import type { Timing } from '../../src/jobs/timing.ts';

export type AnyJob = (name: JobName, payload: Record<string, unknown>, run: JobRun) => Promise<void>;

/** Handlers that all do the same. */
export function handlersDoing(work: AnyJob): Handlers {
  return {
    'read-message': (payload, run) => work('read-message', payload, run),
    'read-scans': (payload, run) => work('read-scans', payload, run),
    'give-up-scans': (payload, run) => work('give-up-scans', payload, run),
    'judge-again': (payload, run) => work('judge-again', payload, run),
    'sync-card': (payload, run) => work('sync-card', payload, run),
    'post-notice': (payload, run) => work('post-notice', payload, run),
    'send-mail': (payload, run) => work('send-mail', payload, run),
    'send-digest': (payload, run) => work('send-digest', payload, run),
  };
}

/** Quick to look and to retry; patient with a busy machine. */
export const QUICK: Timing = { pollMs: 40, leaseMs: 5_000, retryMs: 30 };

export interface LogLine {
  readonly level: 'info' | 'warn' | 'error';
  readonly facts: Record<string, unknown>;
  readonly message: string;
}

/** A log that a test can read. */
export function memoryLog(): Logger & { readonly lines: LogLine[] } {
  const lines: LogLine[] = [];
  const write = (level: LogLine['level']) => (facts: object, message: string) => {
    lines.push({ level, facts: { ...facts }, message });
  };
  return { lines, info: write('info'), warn: write('warn'), error: write('error') };
}

/** A case id that belongs to no case. */
export const anyId = (): string => randomUUID();

/** A promise that a test opens when it likes. */
export function gate(): { readonly passed: Promise<void>; open(): void } {
  let open = () => {};
  const passed = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { passed, open: () => open() };
}
