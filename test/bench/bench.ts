// How fast files are read, beside their mere parsing: npm run bench. Prints figures of this machine, judges nothing.
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { openReader } from '../../src/documents/sandbox/sandbox.ts';
import { openExtractor } from '../../src/extraction/apart/extractor.ts';
import { loadPolicy } from '../../src/policy/load.ts';
import { type Input, inputs } from './inputs.ts';
import { computed, parseAlone, readInSandbox, readWhole } from './variants.ts';

const ROUNDS = 15;
/** Before these rounds the rules' code is not compiled for good. Each of the child processes has but a part of the files. */
const WARM_UP = 6;
const CHILDREN_WARM_UP = 12;
/** After this many milliseconds no round begins, if there are a few. */
const LONGEST = 60_000;
const FEWEST = 5;

/** Milliseconds of computing in one process, one file after the other. */
interface Spent {
  alone: number;
  documents: number;
  extraction: number;
  assessment: number;
}

/** What the library has to do, and what there is to read, differ much from one kind of file to the other. */
const KINDS = ['mails that bring PDFs', 'PDFs', 'mails without', 'Word, OpenDocument, HTML'] as const;
type Kind = (typeof KINDS)[number];

function kindOf({ name, pdfs }: Input): Kind {
  if (name.endsWith('.eml')) return pdfs > 0 ? 'mails that bring PDFs' : 'mails without';
  return name.endsWith('.pdf') ? 'PDFs' : 'Word, OpenDocument, HTML';
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
async function measure(aloneFirst: boolean): Promise<Readonly<Record<Kind, Spent>>> {
  const nothing = (): Spent => ({ alone: 0, documents: 0, extraction: 0, assessment: 0 });
  const sums = Object.fromEntries(KINDS.map((kind) => [kind, nothing()])) as Record<Kind, Spent>;
  for (const file of files) {
    const sum = sums[kindOf(file)];
    if (aloneFirst) sum.alone += await timed(() => parseAlone(file));
    const parts = await readWhole(file, policy);
    if (!aloneFirst) sum.alone += await timed(() => parseAlone(file));
    for (const key of ['documents', 'extraction', 'assessment'] as const) sum[key] += parts[key];
  }
  return sums;
}

function report(): void {
  console.log('Computing, one file after the other in one process, warm: milliseconds a file');
  console.log('parsing alone: mailparser, pdf-parse, htmlparser2; times: reading beside parsing alone');
  console.table({ ...Object.fromEntries(KINDS.map((kind) => [kind, rowOf([kind])])), all: rowOf(KINDS) });
  const alone = median(byClock.map((one) => one.alone));
  const children = median(byClock.map((one) => one.children));
  const times = median(byClock.map((one) => one.children / one.alone)).toFixed(2);
  const rate = (milliseconds: number): string => ((1000 * files.length) / milliseconds).toFixed(0);
  console.log(
    `By the clock on ${availableParallelism()} cores: parsing alone in one process ${rate(alone)} files a second, reading in child processes ${rate(children)}: ${times} times as long`,
  );
}

function rowOf(kinds: readonly Kind[]): Readonly<Record<string, number>> {
  const count = files.filter((file) => kinds.includes(kindOf(file))).length;
  const sums = rounds.map(
    (round) =>
      (key: keyof Spent): number =>
        kinds.reduce((sum, kind) => sum + round[kind][key], 0),
  );
  const each = (key: keyof Spent): number => rounded(median(sums.map((sum) => sum(key))) / count, 1);
  const whole = sums.map((sum) => (sum('documents') + sum('extraction') + sum('assessment')) / sum('alone'));
  return {
    files: count,
    'parsing alone': each('alone'),
    documents: each('documents'),
    extraction: each('extraction'),
    assessment: each('assessment'),
    times: rounded(median(whole), 2),
  };
}

function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
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
