import { expect, test } from 'vitest';
import { extract } from '../../../src/extraction/extract.ts';
import { textOf } from '../document-of.ts';

const referenceOf = (text: string): string | null =>
  extract(textOf(text)).requests[0]!.form.registrationNumber;

test.each([
  [
    'Kent Police\nOur ref: KP/2026/118\nWarrant No.: 24-MJ-1182\nPlease provide the subscriber data of fox_1@examplemail.test.',
    'KP/2026/118',
  ],
  [
    'Lagos State Police\nSubpoena No. 2026/44-B\nRef: CCU/2026/1530\nPlease provide the subscriber data of fox_1@examplemail.test.',
    'CCU/2026/1530',
  ],
])('a letter with a reference of its own does not go out under the number of a paper: %s', (text, own) => {
  expect(referenceOf(text)).toBe(own);
});

test('what has no other number is known by the paper’s', () => {
  const text =
    'Springfield Police Department\nSearch Warrant No. 26-SW-0417\nYou are ordered to produce the contents of fox_1@examplemail.test.';
  expect(referenceOf(text)).toBe('26-SW-0417');
});
