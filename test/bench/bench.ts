// How fast files are read, beside their mere parsing: npm run bench. Prints figures of this machine, judges nothing.
import { fileURLToPath } from 'node:url';
import { openReader } from '../../src/documents/sandbox/sandbox.ts';
import { openExtractor } from '../../src/extraction/apart/extractor.ts';
import { loadPolicy } from '../../src/policy/load.ts';
import { type InputFile, inputs } from './inputs.ts';
import { computed, parseAlone, readInSandbox, readWhole } from './variants.ts';

const ROUNDS = 15;
const WARM_UP = 3;
/** A round with the child processes comes after so many without. */
const SANDBOX_EVERY = 4;
/** After this many milliseconds no round begins, if there are a few. */
const LONGEST = 35_000;
const FEWEST = 3;

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
const rounds: Round[] = [];
const sandbox: number[] = [];
const begun = performance.now();
for (let number = -WARM_UP; number < ROUNDS; number += 1) {
  if (number >= FEWEST && performance.now() - begun > LONGEST) break;
  const round = await measure(number % 2 === 0);
  if (number >= 0) rounds.push(round);
  if (number >= 0 && number % SANDBOX_EVERY !== 0) continue;
  const start = performance.now();
  await readInSandbox(files, reader, extractor, policy);
  if (number >= 0) sandbox.push(performance.now() - start);
}
await Promise.all([reader.close(), extractor.close()]);
report();

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
  console.log(
    `${files.length} files, ${pdfs} PDFs, ${requests} requests; median of ${rounds.length} rounds, warm`,
  );
  console.log(row('reading: documents, extraction, assessment', median(rounds.map(whole)), 'of computing'));
  console.log(
    row(
      'parsing alone: mailparser, pdf-parse, htmlparser2',
      median(rounds.map((one) => one.alone)),
      'of computing',
    ),
  );
  console.log(row('reading in child processes, two of each kind', median(sandbox), 'by the clock'));
  console.log(`reading takes ${times(whole)} times as long as parsing alone:`);
  console.log(`  documents   ${times((one) => one.documents)}`);
  console.log(`  extraction  ${times((one) => one.extraction)}`);
  console.log(`  assessment  ${times((one) => one.assessment)}, ${perRequest.toFixed(2)} ms a request`);
}

function row(what: string, milliseconds: number, measure: string): string {
  const rate = ((1000 * files.length) / milliseconds).toFixed(1);
  return `${what.padEnd(50)}${rate.padStart(7)} files a second (${milliseconds.toFixed(0)} ms ${measure} in all)`;
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = computed();
  await work();
  return computed() - start;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
