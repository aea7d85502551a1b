import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { meaningsOf } from '../../src/words/meanings.ts';
import { tokensOf } from '../../src/words/tokens.ts';

const FOLDER = new URL('../../assets/meanings/', import.meta.url);
const linesOf = (file: string): (readonly [string, readonly string[]])[] =>
  readFileSync(new URL(file, FOLDER), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => [
      line.slice(0, line.indexOf(':')),
      line
        .slice(line.indexOf(':') + 1)
        .split(',')
        .map((entry) => entry.trim()),
    ]);
const namesOf = (file: string): string[] => linesOf(file).map(([name]) => name);

describe('the lists of words by their meaning', () => {
  it.each(readdirSync(FOLDER))(
    '%s has the meanings that English has, each with words in small letters',
    (file) => {
      expect(namesOf(file).toSorted()).toEqual(namesOf('en.txt').toSorted());
      for (const [name, entries] of linesOf(file)) {
        expect(entries.length, name).toBeGreaterThan(0);
        for (const entry of entries) expect(entry, name).toMatch(/^(?:\*?[^*\sA-Z]+\*?|[^*A-Z]+)$/);
      }
    },
  );
});

/** Whether words of two languages share a meaning. */
function alike(one: string, language: string, other: string, otherLanguage: string): boolean {
  const [first] = meaningsOf(tokensOf(one, 20), language);
  const [second] = meaningsOf(tokensOf(other, 20), otherLanguage);
  return first!.some((meaning) => second!.includes(meaning));
}

describe('what words mean', () => {
  it.each([
    ['victim', 'en', 'pokrzywdzonego', 'pl'],
    ['prosecutor', 'en', 'Staatsanwaltschaft', 'de'],
    ['fraud', 'en', 'petoksesta', 'fi'],
    ['pursuant', 'en', 'gemäß', 'de'],
    ['until', 'en', 'jusqu', 'fr'],
    ['subscriber', 'en', 'abonado', 'es'],
    ['preserve', 'en', 'bevriezen', 'nl'],
    ['case', 'en', 'провадження', 'uk'],
  ])('is the same for %s (%s) and %s (%s)', (...[one, language, other, otherLanguage]) => {
    expect(alike(one, language, other, otherLanguage)).toBe(true);
  });

  it('is found without accents, and for whole phrases before their words', () => {
    expect(alike('gemass', 'de', 'pursuant', 'en')).toBe(alike('gemäss', 'de', 'pursuant', 'en'));
    const [no, later] = meaningsOf(tokensOf('no later than', 20), 'en');
    expect(no).toEqual(later);
    expect(no).not.toEqual(meaningsOf(tokensOf('no', 20), 'en')[0]);
  });

  it('is nothing for an unknown word, and for any word of a language without a list', () => {
    expect(meaningsOf(tokensOf('xqzzy fraud', 20), 'en').map(({ length }) => length > 0)).toEqual([
      false,
      true,
    ]);
    expect(meaningsOf(tokensOf('fraud', 20), 'xx')).toEqual([[]]);
  });
});
