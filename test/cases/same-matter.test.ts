import { describe, expect, it } from 'vitest';
import { comparableReferences, type Matter, maySupplement, sameMatter } from '../../src/cases/same-matter.ts';

const matter = (references: string[], identifiers: string[], natures = ['production']): Matter => ({
  references,
  identifiers,
  natures,
});
const EARLIER = matter(['file-1'], ['account-1']);

it.each<[string, Matter, ReturnType<typeof sameMatter>]>([
  ['the same reference and target', EARLIER, 'same'],
  ['the reference, with one of several targets', matter(['file-1'], ['account-0', 'account-1']), 'same'],
  ['the reference alone', matter(['file-1'], []), 'same'],
  ['the target alone', matter([], ['account-1']), 'same'],
  ['nothing to compare', matter([], []), 'same'],
  ['another reference and target', matter(['file-2'], ['account-2']), 'other'],
  ['another target in the same proceedings', matter(['file-1'], ['account-2']), 'doubt'],
  ['the same target in other proceedings', matter(['file-2'], ['account-1']), 'doubt'],
  ['another reference and no target', matter(['file-2'], []), 'doubt'],
  ['another target and no reference', matter([], ['account-2']), 'doubt'],
  ['a preservation of what was to be produced', matter(['file-1'], ['account-1'], ['preservation']), 'doubt'],
])('a form with %s', (_, form, verdict) => {
  expect(sameMatter(form, EARLIER)).toBe(verdict);
});

it('what the earlier request lacked tells nothing against it', () => {
  expect(sameMatter(matter(['file-1'], ['account-1']), matter(['file-1'], []))).toBe('same');
  expect(sameMatter(matter(['file-1'], ['account-1']), matter([], [], []))).toBe('same');
});

describe('a letter in a reply', () => {
  const letter = (references: string[], identifiers: string[], natures: string[] = []) =>
    matter(references, identifiers, natures);

  it.each<[string, Matter, boolean, boolean]>([
    ['that names nothing', letter([], []), false, true],
    ['with a number of its own', letter(['letter-9'], []), false, true],
    ['with another case number', letter(['file-2'], []), true, false],
    ['of an order with its own case number, for the target', letter(['court-2'], ['account-1']), true, true],
    ['with another target', letter(['file-1'], ['account-2']), false, false],
    ['that asks for something else', letter(['file-1'], ['account-1'], ['preservation']), false, false],
  ])('%s', (_what, one, otherProceedings, supplements) => {
    expect(maySupplement(one, EARLIER, otherProceedings)).toBe(supplements);
  });
});

it('a file number tells nothing beside a registration number, unless it is the same', () => {
  const numbers = (registrationNumber: string | null, caseNumber: string | null, references: string[]) => ({
    form: { registrationNumber, crime: { caseNumber } },
    references,
  });
  const earlier = numbers('R-1', null, ['r1']);
  expect(comparableReferences(numbers(null, 'C-1', ['c1']), earlier)).toEqual([]);
  expect(comparableReferences(numbers(null, 'R-1', ['r1']), earlier)).toEqual(['r1']);
  expect(comparableReferences(numbers('R-2', 'C-1', ['r2', 'c1']), earlier)).toEqual(['r2', 'c1']);
});
