import { describe, expect, test } from 'vitest';
import { en } from '../../src/feedback/wording/en.ts';
import { WORDINGS, wordingIn } from '../../src/feedback/wording/languages.ts';
import { fill } from '../../src/feedback/wording/wording.ts';
import { OFFICER_FLAGS } from '../../src/form/flag.ts';

function texts(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as object).flatMap(([key, one]) => texts(one, `${path}/${key}`));
}

const english = new Map(texts(en));

describe.each(Object.entries(WORDINGS))('%s', (language, wording) => {
  test('says every text, with the same gaps to fill as the English one', () => {
    const own = new Map(texts(wording));
    expect([...own.keys()].sort()).toEqual([...english.keys()].sort());
    for (const [path, text] of own) {
      expect(text.trim(), path).toBe(text);
      expect(text, path).not.toBe('');
      expect(gaps(text), path).toEqual(gaps(english.get(path)!));
    }
  });

  test('tells each defect in whole sentences of its own', () => {
    for (const code of OFFICER_FLAGS) {
      for (const sentence of Object.values(wording.points[code])) {
        expect(sentence, code).toMatch(/^\p{Lu}.*\.$/u);
        if (language !== 'en') expect([...english.values()]).not.toContain(sentence);
      }
    }
    const missing = OFFICER_FLAGS.map((code) => wording.points[code].missing);
    expect(new Set(missing).size).toBe(missing.length);
  });
});

test('an officer whose language we have not is written to in English', () => {
  expect(wordingIn('et')).toBe(en);
  expect(wordingIn('de')).not.toBe(en);
});

test('a gap without a value stops the mail', () => {
  expect(fill('Case {number}', { number: 'LH-1' })).toBe('Case LH-1');
  expect(() => fill('Case {number}', {})).toThrow('{number}');
});

function gaps(text: string): string[] {
  return (text.match(/\{\w+\}/g) ?? []).sort();
}
