import { describe, expect, test } from 'vitest';
import { withShortBoundaries } from '../../src/search/boundaries.ts';

const CHARACTERS = Array.from({ length: 0x1_00_00 }, (_, code) => String.fromCharCode(code)).filter(
  (character) => !/[\p{Cn}\p{Cs}]/u.test(character),
);

describe('boundaries of words in expressions', () => {
  test.each(['(?<!\\p{L})x', '(?<![\\p{L}\\p{N}])x', '(?<![\\p{L}\\p{N}._%+-])x', '(?<![\\p{L}])x'])(
    '%s is told by the same characters',
    (source) => {
      const [whole, short] = [new RegExp(source, 'iu'), new RegExp(withShortBoundaries(source), 'iu')];
      expect(short.source).not.toContain('\\p{');
      expect(CHARACTERS.filter((one) => whole.test(`${one}x`) !== short.test(`${one}x`))).toEqual([]);
    },
  );

  test('letters beyond the first 65,536 characters bound a word as signs do', () => {
    const short = new RegExp(`user${withShortBoundaries('(?![\\p{L}\\p{N}])')}`, 'u');
    expect(['user𐌰', 'user🦊', 'users'].map((text) => short.test(text))).toEqual([true, true, false]);
  });

  test.each([
    '\\p{L}+',
    '[\\p{L}\\p{N}]{2}',
    '(?<=\\p{L})x',
    '(?!\\p{L}{2})',
    '(?![^\\p{L}])',
    '(?!\\p{Lu})',
  ])('%s is no boundary, and stays', (source) => {
    expect(withShortBoundaries(source)).toBe(source);
  });
});
