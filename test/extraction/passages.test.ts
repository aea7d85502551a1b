import { beforeAll, describe, expect, it } from 'vitest';
import { extract } from '../../src/extraction/extract.ts';
import { fold } from '../../src/extraction/fold.ts';
import { PASSAGES } from '../../src/extraction/tagger/passage-kinds.ts';
import { readMarkedLetters } from '../../training/marked-letters.ts';
import { ratesOf } from '../../training/measure.ts';
import { type MeasuredPassages, measuredPassages } from '../../training/measure-passages.ts';
import { documentOf, mailOf } from './document-of.ts';

const inFolder = (name: string) =>
  readMarkedLetters(new URL(`../../training/${name}/`, import.meta.url).pathname);
const exam = inFolder('exam-passages');

describe('letters with marked passages', () => {
  it('bear no other marks, and those of the exam are not learned from', () => {
    const learned = inFolder('passages');
    for (const { name, marks } of [...learned, ...exam])
      for (const { tag } of marks) expect(PASSAGES, name).toContain(tag);
    const texts = new Set(learned.map(({ text }) => text));
    expect(exam.filter(({ text }) => texts.has(text))).toEqual([]);
    expect(exam.length).toBeGreaterThan(150);
  });
});

describe('passages of letters that nothing was learned from', () => {
  let found: MeasuredPassages;
  beforeAll(async () => {
    found = await measuredPassages(exam);
  });

  it.each(PASSAGES)('%s is read more often and more exactly than by the rules alone', (field) => {
    const rules = ratesOf([found.rules[field]]);
    const both = ratesOf([found.both[field]]);
    expect(both.recall).toBeGreaterThan(rules.recall + 5);
    expect(both.precision).toBeGreaterThan(rules.precision + 5);
  });
});

describe('a passage', () => {
  const read = (text: string) =>
    extract(documentOf({ name: 'letter.txt', pages: mailOf(text).pages })).requests;

  it('stands in its letter word for word', () => {
    for (const { text, name } of exam.slice(0, 40))
      for (const field of PASSAGES) {
        for (const { form } of read(text))
          if (form[field] !== null) expect(fold(text), `${name} ${field}`).toContain(form[field]);
      }
  });

  it('that stands behind a label of a form stays as it is', () => {
    const [request] = read(
      'Requesting authority: Westshire Police\nOfficer: Sgt Jane Holt\nCase number: 44/26\nUser name: fern_77\nInformation sought: whatever is kept on it\nFacts: Money was sent and no goods came.\n',
    );
    expect(request?.form.requested).toBe('whatever is kept on it');
    expect(request?.sources.requested?.method).toBe('label');
  });
});
