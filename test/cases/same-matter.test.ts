import { expect, it } from 'vitest';
import { type Matter, sameMatter } from '../../src/cases/same-matter.ts';

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
