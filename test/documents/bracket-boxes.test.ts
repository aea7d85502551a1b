import { expect, test } from 'vitest';
import { boxesApart } from '../../src/documents/ocr/bracket-boxes.ts';
import type { Word } from '../../src/documents/pdf/words.ts';

/** A word whose letters are each one point wide. */
const word = (text: string): Word => ({
  characters: [...text].map((one, at) => ({ text: one, x: 10 + at, width: 1 })),
  text,
  x: 10,
  right: 10 + text.length,
  y: 20,
  size: 9,
  strikes: [],
  spaced: true,
  field: null,
});

test.each([
  ['[1YES[X]', ['☐ 10-12', 'YES 12-15', '☒ 15-18']],
  ['[XIYES[]', ['☒ 10-13', 'YES 13-16', '☐ 16-18']],
  ['[T1YES', ['☐ 10-13', 'YES 13-16']],
  ['[x]NEIN', ['☒ 10-13', 'NEIN 13-17']],
  ['[]', ['☐ 10-12']],
  ['[1Yes', ['☐ 10-12', 'Yes 12-15']],
  ['[X]No', ['☒ 10-13', 'No 13-15']],
  ['[]ТАК[X]НІ', ['☐ 10-12', 'ТАК 12-15', '☒ 15-18', 'НІ 18-20']],
])('%s is boxes and words in their places', (text, expected) => {
  expect(boxesApart(word(text)).map((one) => `${one.text} ${one.x}-${one.right}`)).toEqual(expected);
});

test.each([
  '[1Yesterday',
  '[1990]',
  '[at]',
  '[12]',
  '[1]',
  '[I]',
  '[YES',
  'YES',
  '[X',
  '[sic]',
  'fox[at]mail',
  '[JA',
])('%s is no box and stays as it is', (text) => {
  const whole = word(text);
  expect(boxesApart(whole)).toEqual([whole]);
});
