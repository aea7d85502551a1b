import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { dangerLikelihood, LIKELY } from '../src/assessment/danger/likelihood.ts';
import { LABELS, labelsFor } from '../src/extraction/tagger/labels.ts';
import { PASSAGES } from '../src/extraction/tagger/passage-kinds.ts';
import { asWeighed, readDangerTexts } from './danger-texts.ts';
import { exampleOf } from './examples.ts';
import { type Learnable, learn } from './learn.ts';
import { dangerFile, learnDanger } from './learn-danger.ts';
import { type MarkedLetter, readMarkedLetters } from './marked-letters.ts';
import { type Count, measured, ratesOf } from './measure.ts';
import { measuredPassages } from './measure-passages.ts';
import { passageExampleOf } from './passage-examples.ts';
import { thinnedOut } from './thin-out.ts';

const OPTIONS = { rounds: 12, meanFrom: 6, step: 0.1, sparseness: 0.005, dropped: 0.3, fewest: 2 };
const file = (name: string): string => fileURLToPath(new URL(`../assets/${name}`, import.meta.url));
const folder = (name: string): string => fileURLToPath(new URL(`${name}/`, import.meta.url));
const lettersIn = (name: string): MarkedLetter[] => readMarkedLetters(folder(name));

async function learnInto(
  target: string,
  folder: string,
  exampleOf: (letter: MarkedLetter) => Promise<Learnable>,
  labels: number,
): Promise<void> {
  const letters = lettersIn(folder);
  const examples: Learnable[] = [];
  for (const letter of letters) {
    const { features, labels } = await exampleOf(letter);
    examples.push({ features, labels });
    if (examples.length % 100 === 0)
      console.error(`${folder}: ${examples.length} of ${letters.length} letters read`);
  }
  const onRound = (round: number, loss: number): void =>
    console.error(`${folder}, round ${round}: ${loss.toFixed(2)} a letter`);
  writeFileSync(file(target), thinnedOut(learn(examples, labels, { ...OPTIONS, onRound })));
  console.error(`${file(target)} written`);
}

const marked = lettersIn('letters').map(({ language, text, kind }) => {
  const danger = kind === 'emergency';
  return { language, text, danger, counts: danger ? 0.5 : 0.3 };
});
const texts = readDangerTexts(folder('danger')).map((one) => ({ ...one, counts: 1 }));
writeFileSync(file('danger/weights.bin'), dangerFile(learnDanger([...texts, ...marked])));
await learnInto('tagger/passages.bin', 'passages', passageExampleOf, labelsFor(PASSAGES));
await learnInto('tagger/letters.bin', 'letters', exampleOf, LABELS);

const letters = await measured(lettersIn('exam'));
const passages = await measuredPassages(lettersIn('exam-passages'));
const shown = (counts: readonly Count[]): string => {
  const { precision, recall } = ratesOf(counts);
  return `${precision.toFixed(0)} / ${recall.toFixed(0)}`;
};
const row = (rules: readonly Count[], both: readonly Count[]) => ({
  rules: shown(rules),
  'with second reading': shown(both),
});
const heard = readDangerTexts(folder('exam-danger')).map((one) => ({
  danger: one.danger,
  isHeard: dangerLikelihood(...asWeighed(one)) >= LIKELY,
}));
const share = (danger: boolean): string => {
  const asked = heard.filter((one) => one.danger === danger);
  return `${asked.filter(({ isHeard }) => isHeard).length} of ${asked.length}`;
};
console.log(`Texts in which danger is heard: ${share(true)} that tell of it, ${share(false)} of the others`);
console.log('Precision / recall in percent, in letters that nothing was learned from');
console.table({
  ...Object.fromEntries(
    Object.keys(letters.rules).map((tag) => [tag, row([letters.rules[tag]!], [letters.both[tag]!])]),
  ),
  'all of these': row(Object.values(letters.rules), Object.values(letters.both)),
  ...Object.fromEntries(
    PASSAGES.map((field) => [field, row([passages.rules[field]], [passages.both[field]])]),
  ),
});
