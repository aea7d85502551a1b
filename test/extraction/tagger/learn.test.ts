import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { marginalsOf, stretchesOf } from '../../../src/extraction/tagger/chain.ts';
import { LABELS, TAGS } from '../../../src/extraction/tagger/labels.ts';
import { readWeights, scoresOf } from '../../../src/extraction/tagger/weights.ts';
import { type Example, exampleOf } from '../../../training/examples.ts';
import { learn } from '../../../training/learn.ts';
import { readMarkedLetters } from '../../../training/marked-letters.ts';
import { thinnedOut } from '../../../training/thin-out.ts';

const folder = mkdtempSync(join(tmpdir(), 'letters-'));
afterAll(() => rmSync(folder, { recursive: true }));

const NAMES = ['Ada Holt', 'Ben Carr', 'Cleo Marsh', 'Dina Frost', 'Emil Stone', 'Fay Brook'];
const OPTIONS = { rounds: 20, step: 0.3, sparseness: 0.001, dropped: 0.1, fewest: 2, meanFrom: 1 };

async function examples(names: readonly string[]): Promise<Example[]> {
  const letters = names.map(
    (name, at) =>
      `##### lang=en | country=GB | kind=production\nPlease send the data of the account\n\nquoting {{crime.caseNumber:AB/${at + 11}/26}}\n\nRegards\n{{requester.name:${name}}}\nHarbour House\n`,
  );
  writeFileSync(join(folder, 'letters.txt'), letters.join('\n'));
  return await Promise.all(readMarkedLetters(folder).map(exampleOf));
}

describe('learning', () => {
  it('finds in a new letter what was marked in others, also from the file that it writes', async () => {
    const seen = await examples(NAMES);
    const file = join(folder, 'weights.bin');
    writeFileSync(file, thinnedOut(learn(seen, LABELS, OPTIONS)));
    const weights = readWeights(pathToFileURL(file));
    const [unseen] = await examples(['Greta Vale']);
    const { features, tokens } = unseen!;
    const { marginals } = marginalsOf(scoresOf(features, weights), weights.factors);
    const found = stretchesOf(marginals, LABELS).map(({ tag, first, last }) => [
      TAGS[tag],
      tokens
        .slice(first, last + 1)
        .map(({ text }) => text)
        .join(' '),
    ]);
    expect(found).toEqual([
      ['crime.caseNumber', 'AB/11/26'],
      ['requester.name', 'Greta Vale'],
    ]);
  });

  it('learns the same from the same letters', async () => {
    const seen = await examples(NAMES);
    expect(thinnedOut(learn(seen, LABELS, OPTIONS))).toEqual(thinnedOut(learn(seen, LABELS, OPTIONS)));
  });

  it('refuses a mark that it does not know, by the letter’s name', async () => {
    writeFileSync(join(folder, 'letters.txt'), '##### lang=en | country=GB\nBy {{author:Ada Holt}}\n');
    const [letter] = readMarkedLetters(folder);
    await expect(exampleOf(letter!)).rejects.toThrow(/letters\.txt#1.*author/);
  });
});

describe('the marked letters', () => {
  const inFolder = (name: string) =>
    readMarkedLetters(new URL(`../../../training/${name}/`, import.meta.url).pathname);
  const learned = inFolder('letters');
  const exam = inFolder('exam');

  it('bear the tags that there are, and say their language and country', () => {
    for (const { name, language, country, marks } of [...learned, ...exam]) {
      expect(language, name).toMatch(/^[a-z]{2}$/);
      expect(country, name).toMatch(/^[A-Z]{2}$/);
      for (const { tag } of marks) expect(TAGS, name).toContain(tag);
    }
  });

  it('are not those of the exam', () => {
    const texts = new Set(learned.map(({ text }) => text));
    expect(exam.filter(({ text }) => texts.has(text))).toEqual([]);
    expect(exam.length).toBeGreaterThan(150);
  });
});
