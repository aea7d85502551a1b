import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Example, exampleOf } from './examples.ts';
import { learn } from './learn.ts';
import { readMarkedLetters } from './marked-letters.ts';
import { measured, ratesOf } from './measure.ts';
import { thinnedOut } from './thin-out.ts';

const FILE = new URL('../assets/tagger/letters.bin', import.meta.url);
const folder = (name: string): string => fileURLToPath(new URL(`${name}/`, import.meta.url));

async function examplesIn(name: string): Promise<Example[]> {
  const letters = readMarkedLetters(folder(name));
  const examples: Example[] = [];
  for (const letter of letters) {
    examples.push(await exampleOf(letter));
    if (examples.length % 100 === 0)
      console.error(`${name}: ${examples.length} of ${letters.length} letters read`);
  }
  return examples;
}

const examples = await examplesIn('letters');
const learned = learn(examples, {
  rounds: 12,
  step: 0.1,
  sparseness: 0.005,
  dropped: 0.3,
  fewest: 2,
  meanFrom: 5,
  onRound: (round, loss) => console.error(`round ${round}: ${loss.toFixed(2)} a letter`),
});
writeFileSync(FILE, thinnedOut(learned));
console.error(`${fileURLToPath(FILE)} written`);
const { rules, both } = await measured(readMarkedLetters(folder('exam')));
const shown = (counts: readonly (typeof rules)[string][]): string => {
  const { precision, recall } = ratesOf(counts);
  return `${precision.toFixed(0)} / ${recall.toFixed(0)}`;
};
console.log('Precision / recall in percent, in letters that nothing was learned from');
console.table({
  ...Object.fromEntries(
    Object.keys(rules).map((tag) => [
      tag,
      { rules: shown([rules[tag]!]), 'with second reading': shown([both[tag]!]) },
    ]),
  ),
  all: { rules: shown(Object.values(rules)), 'with second reading': shown(Object.values(both)) },
});
