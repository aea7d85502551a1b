import { expect, test } from 'vitest';
import { wordsOfBlocks } from '../../src/documents/ocr/recognised-words.ts';

/** A line of words as the engine gives them, each with its confidence and the gap before it, in pixels; letters are ten wide. */
function lineOf(words: readonly (readonly [text: string, confidence: number, gap: number])[]) {
  let x = 0;
  const read = words.map(([text, confidence, gap]) => {
    const x0 = x + gap;
    x = x0 + 10 * text.length;
    return { text, confidence, symbols: [], bbox: { x0, x1: x, y0: 0, y1: 20 } };
  });
  const baseline = { x0: 0, x1: 100, y0: 20, y1: 20 };
  const line = { words: read, baseline, rowAttributes: { rowHeight: 24 } };
  return [{ paragraphs: [{ lines: [line] }] }] as unknown as Parameters<typeof wordsOfBlocks>[0];
}

const textsOf = (words: Parameters<typeof lineOf>[0]): string[] =>
  wordsOfBlocks(lineOf(words), [], 1).map(({ text }) => text);

test('an address that was parted after a dot is whole, however little the engine trusts it', () => {
  expect(
    textsOf([
      ['E-mail', 95, 0],
      ['bram.', 0, 60],
      ['terpstra@fiod.nl', 0, 3],
    ]),
  ).toEqual(['E-mail', 'bram.terpstra@fiod.nl']);
});

test('the end of a sentence is no part of the address behind it', () => {
  expect(
    textsOf([
      ['below.', 90, 0],
      ['anna@politie.nl', 90, 9],
    ]),
  ).toEqual(['below.', 'anna@politie.nl']);
});

test.each([
  ['StGB,', '§'],
  ['AktG', '§'],
  ['Sons', '&'],
])('the sign before a number and %s is %s', (behind, sign) => {
  expect(
    textsOf([
      ['&', 80, 0],
      ['238', 90, 10],
      [behind, 90, 10],
    ])[0],
  ).toBe(sign);
});

test.each([
  [['art.', '286', '8', '1', 'Kodeksu', 'karnego'], '§'],
  [['art.', '190', '&', '1', 'k.k.'], '§'],
  [['art.', '218', '8', '1', 'kpk,'], '§'],
  [['art.', '286', '8', '1', 'osób'], '8'],
  [['nr', '286', '8', '1', 'k.k.'], '8'],
])('the sign within %j is %s', (words, sign) => {
  expect(textsOf(words.map((word) => [word, 90, 10]))[2]).toBe(sign);
});

test.each([
  ['nora.lind(Dpolisen.se', 'nora.lind@polisen.se'],
  ['k.berg(Q)police.hu,', 'k.berg@police.hu,'],
  ['unit24©justice.gov.pt', 'unit24@justice.gov.pt'],
  ['nora.lindQpolisen.se', 'nora.lind@polisen.se'],
  ['www.IQtest.se', 'www.IQtest.se'],
  ['Foto©agentur.de', 'Foto©agentur.de'],
  ['bericht(D)neu.pdf', 'bericht(D)neu.pdf'],
  ['www.bbqQshop.nl', 'www.bbqQshop.nl'],
  ['Example(D', 'Example(D'],
  ['f(a).b', 'f(a).b'],
])('%s is read as %s, however little the engine trusts it', (text, expected) => {
  expect(textsOf([[text, 90, 0]])).toEqual([expected]);
});

test('an address whose sign was taken for a letter counts as an address', () => {
  expect(textsOf([['nora.lind(Dpolisen.se', 3, 0]])).toEqual(['nora.lind@polisen.se']);
});
