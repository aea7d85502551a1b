// Reads every file of a folder and tells what went wrong: npm run corpus -- FOLDER [--ocr]. Keeps nothing, sends nothing.
// Where poppler's pdftotext is installed, PDFs are compared with what it reads.
import { readdir, readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { basename, join, relative, resolve } from 'node:path';
import { flatten } from '../../src/documents/flatten.ts';
import { openReader, type Reader } from '../../src/documents/sandbox/sandbox.ts';
import { extract } from '../../src/extraction/extract.ts';
import { flawsOfDocument, flawsOfReading } from '../soundness.ts';
import { watchMemory } from './memory.ts';
import { type SecondOpinion, secondOpinion } from './second-opinion.ts';

const SHOWN = 15;
/** Milliseconds of work that rules may take for one message. */
const SLOW_RULES = 2_000;

/** Shares of pdftotext's words, and of its pairs of words, below which a reading is shown. */
const KNOWN = 0.8;
const PAIRS = 0.5;

interface Result {
  readonly file: string;
  readonly milliseconds: number;
  readonly rules: number;
  /** Kind, problem and name of each document in the file. */
  readonly documents: readonly { kind: string; code: string | null; detail: string }[];
  readonly outcome: string;
  readonly opinion: SecondOpinion | null;
  readonly flaws: readonly string[];
}

const [folder, ocr] = process.argv.slice(2);
if (folder === undefined || (ocr !== undefined && ocr !== '--ocr')) {
  console.error('Name a folder: npm run corpus -- FOLDER, and --ocr to read pictures too');
  process.exit(2);
}
const root = resolve(folder);
const found = await readdir(root, { recursive: true, withFileTypes: true }).catch((error: Error) => {
  console.error(`${folder} cannot be read: ${error.message}`);
  process.exit(2);
});
const files = found
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))
  .sort();
const workers = availableParallelism();
const reader = openReader({ workers });
const memory = watchMemory();
const begun = performance.now();
const results: Result[] = [];
let next = 0;
await Promise.all(Array.from({ length: workers }, work));
await reader.close();
report();
process.exitCode = results.some(({ flaws }) => flaws.length > 0) ? 1 : 0;

async function work(): Promise<void> {
  for (let file = files[next++]; file !== undefined; file = files[next++]) {
    results.push(await readOne(file, reader));
    memory.mark(results.length / files.length);
    if (process.stderr.isTTY)
      process.stderr.write(`\r\x1b[K${results.length}/${files.length} ${relative(root, file).slice(-70)}`);
  }
}

async function readOne(path: string, through: Reader): Promise<Result> {
  const file = relative(root, path);
  const start = performance.now();
  let rules = 0;
  try {
    const [bytes, name] = [await readFile(path), basename(path)];
    const document = ocr ? await through.read(bytes, name) : (await through.skim(bytes, name)).document;
    const read = performance.now();
    const work = process.cpuUsage();
    const reading = extract(document);
    rules = process.cpuUsage(work).user / 1000;
    return {
      file,
      milliseconds: read - start,
      rules,
      documents: flatten(document).map(({ kind, problem }) => ({
        kind,
        code: problem?.code ?? null,
        detail: problem?.detail ?? '',
      })),
      outcome: reading.kind,
      opinion: await secondOpinion(path, document),
      flaws: [
        ...flawsOfDocument(document),
        ...flawsOfReading(reading, document),
        ...(rules > SLOW_RULES ? [`the rules took ${Math.round(rules)} ms`] : []),
      ],
    };
  } catch (error) {
    const flaws = [`it threw: ${(error as Error).stack ?? String(error)}`];
    const milliseconds = performance.now() - start;
    return { file, milliseconds, rules, documents: [], outcome: 'thrown', opinion: null, flaws };
  }
}

function report(): void {
  if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
  const seconds = (performance.now() - begun) / 1000;
  const documents = results.flatMap((one) => one.documents);
  console.log(
    `${results.length} files, ${documents.length} documents in ${seconds.toFixed(1)} s by ${workers} processes`,
  );
  console.log(`memory: ${memory.peak()}; over the run ${memory.course()}`);
  counts(
    'outcome of files',
    results.map(({ outcome }) => outcome),
  );
  counts(
    'kind of documents',
    documents.map(({ kind }) => kind),
  );
  counts(
    'not read, by reason',
    documents.flatMap(({ code, kind }) => (code === null ? [] : [`${code} ${kind}`])),
  );
  list(
    'slowest',
    [...results].sort((a, b) => b.milliseconds - a.milliseconds),
    (one) => `${Math.round(one.milliseconds)} ms ${one.file}`,
  );
  list(
    'slowest rules',
    [...results].sort((a, b) => b.rules - a.rules),
    (one) => `${Math.round(one.rules)} ms ${one.file}`,
  );
  const limited = results.filter((one) =>
    one.documents.some(({ code }) => code === 'too-slow' || code === 'too-large'),
  );
  list(
    `ran into a limit: ${limited.length}`,
    limited,
    (one) =>
      `${one.file}: ${one.documents.find(({ code }) => code === 'too-slow' || code === 'too-large')?.detail}`,
  );
  differences();
  const flawed = results.filter(({ flaws }) => flaws.length > 0);
  list(
    `flaws: ${flawed.length}`,
    flawed,
    (one) => `${one.file}\n      ${one.flaws.slice(0, 4).join('\n      ')}`,
  );
}

/** PDFs of which poppler reads what we do not. */
function differences(): void {
  const judged = results.flatMap(({ file, opinion, documents }) =>
    opinion === null ? [] : [{ file, ...opinion, code: documents[0]?.code }],
  );
  if (judged.length === 0) return;
  const unread = judged.filter(({ known }) => known < KNOWN).sort((a, b) => a.known - b.known);
  list(
    `of ${judged.length} PDFs, words that pdftotext reads are missing in ${unread.length}`,
    unread,
    ({ file, known, words, code, missing }) =>
      `${percent(known)} of ${words} ${code ?? ''} ${file}: ${missing.join(' ')}`,
  );
  const parted = judged
    .filter((one) => one.known >= KNOWN && one.pairs < PAIRS)
    .sort((a, b) => a.pairs - b.pairs);
  list(
    `in another order than pdftotext: ${parted.length}`,
    parted,
    ({ file, pairs, words }) => `${percent(pairs)} of ${words} ${file}`,
  );
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

function counts(title: string, values: readonly string[]): void {
  const found = new Map<string, number>();
  for (const value of values) found.set(value, (found.get(value) ?? 0) + 1);
  console.log(
    `${title}: ${
      [...found]
        .sort((a, b) => b[1] - a[1])
        .map(([value, count]) => `${value} ${count}`)
        .join(', ') || 'none'
    }`,
  );
}

function list<T>(title: string, items: readonly T[], line: (item: T) => string): void {
  console.log(title);
  for (const item of items.slice(0, SHOWN)) console.log(`   ${line(item)}`);
  if (items.length > SHOWN) console.log(`   and ${items.length - SHOWN} more`);
}
