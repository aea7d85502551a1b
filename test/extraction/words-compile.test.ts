import { expect, test } from 'vitest';
import { en } from '../../src/extraction/letter/languages/en.ts';
import {
  anyOf,
  isElsewhere,
  type LetterWords,
  readAsWritten,
  readableIn,
} from '../../src/extraction/letter/words.ts';

const KEYS = Object.keys(en) as (keyof LetterWords)[];

test.each([
  'en',
  'fr',
  'de',
  'es',
  'nl',
  'it',
  'pt',
  'pl',
  'ro',
  'uk',
  'cs',
  'et',
  'nordic',
  'fi',
  'hu',
  'bg',
  'el',
  'tr',
  'hr',
  'sr',
  'sl',
  'lv',
  'lt',
  'elsewhere',
  'ro-plain',
  'pl-plain',
  'fr-plain',
  'es-plain',
  'pt-plain',
  'cs-plain',
])('every word list of %s is an expression', (language) => {
  for (const key of KEYS) expect(() => new RegExp(anyOf(language, key), 'iu'), key).not.toThrow();
});

test('languages that share words are read by them', () => {
  expect(['sv', 'da', 'no'].map(readableIn)).toEqual(['nordic', 'nordic', 'nordic']);
  expect(readableIn('sk')).toBe('cs');
  expect(isElsewhere('nordic')).toBe(true);
});

test('a text without accents is read in words without them', () => {
  const text = 'Va rugam sa ne comunicati cine este titularul adresei din dosarul penal de inselaciune.';
  expect(readAsWritten('ro', text)).toBe('ro-plain');
  expect(readAsWritten('ro', text.replace('Va rugam sa', 'Vă rugăm să'))).toBe('ro');
  expect(readAsWritten('de', text)).toBe('de');
});
