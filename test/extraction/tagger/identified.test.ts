import { describe, expect, it } from 'vitest';
import { identified } from '../../../src/extraction/tagger/identified.ts';

const of = (words: string, sureness: number, country: string | null = null, own: string[] = []) => {
  const found = identified({ words, sureness, country }, own);
  return found === null ? null : `${found.type} ${found.value}`;
};

describe('words that are taken for a target', () => {
  it.each([
    ['644 555 018', 0.95, 'ES', 'phone 644 555 018'],
    ['604 555 017', 0.95, 'CZ', 'phone 604 555 017'],
    ['98-7654-321', 0.55, 'HU', 'phone 98-7654-321'],
    ['644 555 018', 0.95, null, 'user-id 644 555 018'],
    ['8814207 4412 903155', 0.9, 'ES', 'user-id 8814207 4412 903155'],
    ['77418843', 0.5, 'PT', 'user-id 77418843'],
  ])(
    'are a telephone where the country has such numbers, else a user: %s, %s, %s',
    (words, sure, country, is) => {
      expect(of(words, sure, country)).toBe(is);
    },
  );

  it.each(['644 555 018', '2.500.000'])('are an amount unless that is unlikely: %s', (words) => {
    expect([of(words, 0.6), of(words, 0.8)]).toEqual([null, `user-id ${words}`]);
  });

  it.each([
    ['+41 79 555 44 53', 'phone +41 79 555 44 53'],
    ['fox@velomail.example', 'email fox@velomail.example'],
    ['9876055512@paynow', 'username 9876055512@paynow'],
    ['22817', 'user-id 22817'],
  ])('are what the rules would have seen, or a short number, only where that is sure: %s', (words, is) => {
    expect([of(words, 0.5), of(words, 0.65)]).toEqual([null, is]);
  });

  it('are no target that are the writer’s own, however sure', () => {
    const own = ['+41 79 555 44 53', 'fox@velomail.example', '22817'];
    expect(own.map((words) => of(words, 0.99, 'CH', own))).toEqual([null, null, null]);
  });

  it.each(['123', '2026-05-03 14:12', 'annex_2', 'WhatsAppiin'])(
    'are never a count, an hour, a paper or a service: %s',
    (words) => {
      expect(of(words, 0.99)).toBeNull();
    },
  );

  it.each([
    ['0171 2233445', 'DE'],
    ['98-7654-321', 'HU'],
  ])('are a telephone of a target only where that is likelier than not: %s', (words, country) => {
    expect(of(words, 0.45, country)).toBeNull();
    expect(of(words, 0.55, country)).toBe(`phone ${words}`);
  });
});
