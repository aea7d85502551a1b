// Feeds every parser of ours with damaged samples: npm run fuzz -- [SECONDS [SEED]]. A failure is printed with the seed that makes it again.
import { Worker } from 'node:worker_threads';
import { openTargets } from './parsers.ts';
import { type Failure, round } from './rounds.ts';

/** Seconds of work after which a round that does not end is told and the run ended. */
const HANGS = 60;
/** Megabytes that the run may hold; damaged PDFs may ask for much, and here no guard ends them. */
const MOST = 2_000;

const [seconds = 60, first = Date.now() % 1_000_000_000] = process.argv.slice(2).map(Number);
if (![seconds, first].every((number) => Number.isFinite(number) && number >= 0)) {
  console.error('Give seconds and a seed as numbers: npm run fuzz -- 60 1');
  process.exit(2);
}
// As in the reader's children: what a parser leaves behind is no failure of the reading.
process.on('unhandledRejection', () => undefined);
const targets = await openTargets();
const until = performance.now() + seconds * 1000;
const failures: Failure[] = [];
const watch = openWatch();
let seed = first;
console.log(`from seed ${first}, for ${seconds} s`);
for (; performance.now() < until || seed === first; seed += 1) {
  watch.tell(seed);
  const failure = await round(targets, seed);
  if (failure === null) continue;
  failures.push(failure);
  console.log(`seed ${failure.seed}, ${failure.target}: ${failure.what}`);
}
await watch.close();
const memory = process.resourceUsage().maxRSS / 1024;
console.log(`${seed - first} rounds, ${failures.length} failures, at most ${Math.round(memory)} MB`);
process.exitCode = failures.length > 0 || memory > MOST ? 1 : 0;

/** A thread that ends the run where a round hangs: the thread that hangs cannot. */
function openWatch(): { tell(seed: number): void; close(): Promise<unknown> } {
  const now = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(
    `const { workerData: { now, limit } } = require('node:worker_threads');
     let last = -1, since = 0;
     setInterval(() => {
       const { user } = process.cpuUsage();
       if (now[0] !== last) { last = now[0]; since = user; return; }
       if (user - since > limit * 1e6) { require('node:fs').writeSync(1, 'seed ' + last + ' hangs\\n'); process.kill(process.pid, 'SIGKILL'); }
     }, 1000);`,
    { eval: true, workerData: { now, limit: HANGS } },
  );
  return { tell: (seed) => void Atomics.store(now, 0, seed), close: () => worker.terminate() };
}
