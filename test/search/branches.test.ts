import { expect, test } from 'vitest';
import { branchesOf } from '../../src/search/branches.ts';

test('an expression of many words is taken apart into them', () => {
  expect(branchesOf(/(?<!\p{L})(?:warrant|subpoena|production order)/iu).map(({ source }) => source)).toEqual(
    ['(?<!\\p{L})(?:warrant)', '(?<!\\p{L})(?:subpoena)', '(?<!\\p{L})(?:production order)'],
  );
});

test('one whose words share what goes on long behind them stays whole', () => {
  const pattern =
    /(?:warrant|subpoena|writ|order)\s+(?:(?:serial|file)\s+)?(?:no\.?|number)\s*[\p{L}\p{N}/-]{3,40}(?:\s+(?:of|dated)\s+(?:\d{1,2}\s+\p{L}+\s+)?\d{4})?/iu;
  expect(branchesOf(pattern).map(({ source }) => source)).toEqual([pattern.source]);
});

test('a choice within a choice is taken apart with it, unless its brackets are counted', () => {
  expect(branchesOf(/(?:(?:police|gendarmerie)|(court|judge)|customs)/u).map(({ source }) => source)).toEqual(
    ['(?:police|(?!)())', '(?:gendarmerie|(?!)())', '(?:(court|judge))', '(?:(?!)()|customs)'],
  );
});
