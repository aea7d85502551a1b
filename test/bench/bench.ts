// How fast files are read, beside their mere parsing: npm run bench. Prints figures of this machine, judges nothing.
import { fileURLToPath } from 'node:url';
import { openReader } from '../../src/documents/sandbox.ts';
import { loadPolicy } from '../../src/policy/load.ts';
import { inputs } from './inputs.ts';
import { type Parts, parseAlone, readInSandbox, readWhole, timeParts } from './variants.ts';

const ROUNDS = 11;
const WARM_UP = 3;
/** No round begins after this many milliseconds. */
const LONGEST = 40_000;

const policy = await loadPolicy(fileURLToPath(new URL('../../fixtures/policy.yaml', import.meta.url)));
const files = await inputs();
const reader = openReader();
const whole: number[] = [];
const alone: number[] = [];
const ratios: number[] = [];
const sandbox: number[] = [];
const parts: Parts[] = [];
const begun = performance.now();

// Each round runs all variants, so that a busy moment of the machine falls on all of them.
for (let round = -WARM_UP; round < ROUNDS && performance.now() - begun < LONGEST; round += 1) {
  const one = {
    alone: await timed(() => each(parseAlone)),
    whole: await timed(() => each((file) => readWhole(file, policy))),
    sandbox: await timed(() => readInSandbox(files, reader, policy)),
    parts: await timeParts(files, policy),
  };
  if (round < 0) continue;
  alone.push(one.alone);
  whole.push(one.whole);
  ratios.push(one.whole / one.alone);
  sandbox.push(one.sandbox);
  parts.push(one.parts);
}
await reader.close();

const pdfs = files.reduce((sum, file) => sum + file.pdfs, 0);
const requests = parts[0]?.requests ?? 0;
const middle = (of: (one: Parts) => number): number => median(parts.map(of));
const steps = [
  middle((one) => one.documents),
  middle((one) => one.extraction),
  middle((one) => one.assessment),
];
const share = (step: number): string =>
  `${((100 * step) / (steps[0]! + steps[1]! + steps[2]!)).toFixed(1)} %`;

console.log(
  `${files.length} files with ${pdfs} PDFs, ${requests} requests; median of ${whole.length} rounds, warm`,
);
console.log(row('reading: documents, extraction, assessment', median(whole)));
console.log(row('parsing alone: mailparser and pdf-parse', median(alone)));
console.log(row('reading in two child processes', median(sandbox)));
console.log(`reading takes ${median(ratios).toFixed(2)} times as long as parsing alone`);
console.log(`  documents   ${share(steps[0]!).padStart(7)}`);
console.log(`  extraction  ${share(steps[1]!).padStart(7)}`);
console.log(
  `  assessment  ${share(steps[2]!).padStart(7)}, ${(steps[2]! / requests).toFixed(2)} ms a request`,
);

function row(what: string, milliseconds: number): string {
  const rate = (1000 * files.length) / milliseconds;
  return `${what.padEnd(44)}${rate.toFixed(1).padStart(8)} files a second${milliseconds.toFixed(0).padStart(8)} ms in all`;
}

async function each(work: (file: (typeof files)[number]) => Promise<void>): Promise<void> {
  for (const file of files) await work(file);
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
