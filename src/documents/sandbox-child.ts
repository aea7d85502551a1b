import { Worker } from 'node:worker_threads';
import { readDocument, readWithoutAttachments } from './read.ts';

/** Resident memory at which the child ends itself, in bytes. */
const MAX_RESIDENT = 700 * 1024 * 1024;

const WATCH = `
  const { workerData } = require('node:worker_threads');
  setInterval(() => {
    if (process.memoryUsage.rss() > workerData) process.kill(process.pid, 'SIGKILL');
  }, 50);
`;

// A busy event loop cannot watch itself: a thread does. It needs no more memory than its few lines.
new Worker(WATCH, {
  eval: true,
  workerData: MAX_RESIDENT,
  resourceLimits: { maxOldGenerationSizeMb: 16 },
}).unref();

// What a parser prints is no output of the program.
console.log = console.error;
console.info = console.error;

// Without its parent the child has no work.
process.on('disconnect', () => process.exit(0));

/** One piece of work for the child. */
export interface ReadTask {
  readonly bytes: Uint8Array;
  readonly name: string;
  /** False: attachments are given back unread. */
  readonly attachments: boolean;
}

/** The child's only work: reads one file. */
export default async function readTask(task: ReadTask): Promise<unknown> {
  return task.attachments
    ? await readDocument(task.bytes, task.name)
    : await readWithoutAttachments(task.bytes, task.name);
}
