// How fast files are read, beside their mere parsing: npm run bench. Prints figures of this machine, judges nothing.
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { openReader } from '../../src/documents/sandbox/sandbox.ts';
import { openExtractor } from '../../src/extraction/apart/extractor.ts';
import { loadPolicy } from '../../src/policy/load.ts';
import { type InputFile, inputs } from './inputs.ts';
import { computed, parseAlone, readInSandbox, readWhole } from './variants.ts';

const ROUNDS = 15;
/** Before these rounds the rules' code is not compiled for good. Each of the child processes has but a part of the files. */
const WARM_UP = 6;
const CHILDREN_WARM_UP = 12;
/** After this many milliseconds no round begins, if there are a few. */
const LONGEST = 60_000;
const FEWEST = 5;

/** Milliseconds of computing in one process, one file after the other. */
interface Round {
  readonly alone: number;
  readonly documents: number;
  readonly extraction: number;
  readonly assessment: number;
  readonly requests: number;
}

const policy = await loadPolicy(fileURLToPath(new URL('../../fixtures/policy.yaml', import.meta.url)));
const files = await inputs();
const reader = openReader();
const extractor = openExtractor();
const rounds = await roundsOf(WARM_UP, (number) => measure(number % 2 === 0));
const byClock = await roundsOf(CHILDREN_WARM_UP, async () => ({
  alone: await clocked(() => parseAll()),
  children: await clocked(() => readInSandbox(files, reader, extractor, policy)),
}));
await Promise.all([reader.close(), extractor.close()]);
report();

async function roundsOf<Measured>(
  warmUp: number,
  round: (number: number) => Promise<Measured>,
): Promise<Measured[]> {
  for (let number = 0; number < warmUp; number += 1) await round(number);
  const measured: Measured[] = [];
  const begun = performance.now();
  while (measured.length < ROUNDS) {
    if (measured.length >= FEWEST && performance.now() - begun > LONGEST) break;
    measured.push(await round(measured.length));
  }
  return measured;
}

async function parseAll(): Promise<void> {
  for (const file of files) await parseAlone(file);
}

/** Every file is parsed and read one after the other, so that a busy moment of the machine falls on both. */
async function measure(aloneFirst: boolean): Promise<Round> {
  const sum = { alone: 0, documents: 0, extraction: 0, assessment: 0, requests: 0 };
  for (const file of files) {
    if (aloneFirst) sum.alone += await timed(() => parseAlone(file));
    const parts = await readWhole(file, policy);
    if (!aloneFirst) sum.alone += await timed(() => parseAlone(file));
    for (const key of ['documents', 'extraction', 'assessment', 'requests'] as const) sum[key] += parts[key];
  }
  return sum;
}

function report(): void {
  const whole = (one: Round): number => one.documents + one.extraction + one.assessment;
  const times = (of: (one: Round) => number): string =>
    median(rounds.map((one) => of(one) / one.alone)).toFixed(2);
  const pdfs = files.reduce((sum, file: InputFile & { pdfs: number }) => sum + file.pdfs, 0);
  const requests = rounds[0]?.requests ?? 0;
  const perRequest = median(rounds.map((one) => one.assessment)) / requests;
  const cores = availableParallelism();
  console.log(`${files.length} files, ${pdfs} PDFs, ${requests} requests; medians of warm rounds`);
  console.log('Computing, one file after the other in one process:');
  console.log(
    row(
      'parsing alone: mailparser, pdf-parse, htmlparser2',
      rounds.map(({ alone }) => alone),
    ),
  );
  console.log(row('reading: documents, extraction, assessment', rounds.map(whole)));
  console.log(`  reading takes ${times(whole)} times as long as parsing alone:`);
  console.log(`    documents   ${times((one) => one.documents)}`);
  console.log(`    extraction  ${times((one) => one.extraction)}`);
  console.log(`    assessment  ${times((one) => one.assessment)}, ${perRequest.toFixed(2)} ms a request`);
  console.log(`By the clock, as the service reads, on ${cores} cores:`);
  console.log(
    row(
      'parsing alone, one process',
      byClock.map(({ alone }) => alone),
    ),
  );
  console.log(
    row(
      'reading in child processes, two of each kind',
      byClock.map(({ children }) => children),
    ),
  );
  const ratio = median(byClock.map(({ alone, children }) => children / alone)).toFixed(2);
  console.log(`  reading takes ${ratio} times as long as parsing alone`);
}

function row(what: string, milliseconds: readonly number[]): string {
  const middle = median(milliseconds);
  const rate = ((1000 * files.length) / middle).toFixed(1);
  return `  ${what.padEnd(50)}${rate.padStart(7)} files a second (${middle.toFixed(0)} ms in all)`;
}

/** Milliseconds by the clock. */
async function clocked(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Milliseconds of computing. */
async function timed(work: () => Promise<void>): Promise<number> {
  const start = computed();
  await work();
  return computed() - start;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
