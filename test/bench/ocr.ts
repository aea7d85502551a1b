// How fast pictures of pages are read, by one child and by one a core: part of npm run bench. Prints figures of this machine, judges nothing.
import { availableParallelism } from 'node:os';
import { openChildPool } from '../../src/children/child-pool.ts';
import type { OcrTask, Recognised } from '../../src/documents/ocr/recognise.ts';
import { encoded, formPdf, scanOf, TICKED, worn } from '../documents/scans.ts';

/** Pages that are read in each round: two for each of two children. */
const PAGES = 4;
const ROUNDS = 2;
const FORM = [
  ['Registration number', 'PPA-2026/0417-11'],
  ['Legal name of the organisation', 'Police and Border Guard Board of Estonia'],
  ['Name including badge/id number', 'Jaan Tamm, badge 40213'],
  ['E-mail', 'jaan.tamm@politsei.ee'],
  ['Data production', `${TICKED} YES`],
  ['Crime under investigation', 'Computer-related fraud, case file number 26230101234'],
  ['Subject of the request', 'E-mail account market.deals77@examplemail.test'],
  ['Requested', 'Subscriber information from 1 October 2026 to 10 October 2026 (UTC)'],
] as const;

const clean = await scanOf(await formPdf(FORM));
const pages = await Promise.all(
  Array.from({ length: PAGES }, (_, seed) => encoded(worn(clean, seed % 3, seed), 'jpeg')),
);
const alone: number[] = [];
const together: number[] = [];
const cores = availableParallelism();
const [one, many] = [childrenOf(1), childrenOf(cores)];
await Promise.all([readAll(one), readAll(many)]);
// By turns, so that a busy moment of the machine falls on both.
for (let round = 0; round < ROUNDS; round += 1) {
  alone.push(await readAll(one));
  together.push(await readAll(many));
}
await Promise.all([one.close(), many.close()]);
const [slow, fast] = [Math.min(...alone), Math.min(...together)];
console.log(`${PAGES} scanned pages of a form, the better of ${ROUNDS} rounds, warm`);
console.log(`one child        ${(1000 / slow).toFixed(2)} pages a second`);
console.log(
  `${cores} children       ${(1000 / fast).toFixed(2)} pages a second, ${(slow / fast).toFixed(2)} times as many`,
);

function childrenOf(workers: number) {
  return openChildPool({ program: 'documents/ocr/ocr-child', workers, timeLimit: 120_000, maxHeap: 900 });
}

/** Milliseconds a page. Throws if one was not read. */
async function readAll(children: ReturnType<typeof childrenOf>): Promise<number> {
  const start = performance.now();
  await Promise.all(
    pages.map(async (bytes) => {
      const task: OcrTask = { bytes, source: 'picture', index: 0, pictureOnly: false };
      const read = await children.run<Recognised | 'corrupt'>(task);
      if (typeof read === 'string') throw new Error(`a page was not read: ${read}`);
    }),
  );
  return (performance.now() - start) / pages.length;
}
