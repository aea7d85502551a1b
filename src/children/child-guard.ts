import { Worker } from 'node:worker_threads';

const WATCH = `
  const { workerData } = require('node:worker_threads');
  setInterval(() => {
    if (process.memoryUsage.rss() > workerData) process.kill(process.pid, 'SIGKILL');
  }, 50);
`;

/**
 * Makes this process fit to read what came from outside for a parent: it ends itself above so many bytes of resident memory, prints nothing
 * on standard output, does not end for a promise that nobody awaits, and ends with its parent.
 */
export function guardChild(maxResident: number): void {
  // A busy event loop cannot watch itself: a thread does. It needs no more memory than its few lines.
  new Worker(WATCH, {
    eval: true,
    workerData: maxResident,
    resourceLimits: { maxOldGenerationSizeMb: 16 },
  }).unref();
  // What a parser prints is no output of the program.
  console.log = console.error;
  console.info = console.error;
  // pdf.js leaves promises behind that nobody awaits: the reading has failed by then, or does without them.
  process.on('unhandledRejection', () => undefined);
  // Without its parent the child has no work.
  process.on('disconnect', () => process.exit(0));
}
