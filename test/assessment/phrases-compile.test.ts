import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { searchersOf } from '../../src/assessment/danger/searchers.ts';
import type { Phrases } from '../../src/assessment/words/any-of.ts';

const ASSESSMENT = new URL('../../src/assessment/', import.meta.url);
const FILES = readdirSync(ASSESSMENT, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.ts') && !name.endsWith('.d.ts') && !name.startsWith('official-domains/us-'),
);

function isPhrases(value: unknown): value is Phrases {
  return typeof value === 'object' && value !== null && 'entries' in value && 'expand' in value;
}

/** Phrases among what a module exports, also within lists and records. */
function phrasesIn(value: unknown, depth = 0): Phrases[] {
  if (isPhrases(value)) return [value];
  if (typeof value !== 'object' || value === null || depth > 4) return [];
  const parts = value instanceof Map ? [...value.values()] : Object.values(value);
  return parts.slice(0, 2_000).flatMap((part) => phrasesIn(part, depth + 1));
}

test('every phrase is an expression, in whatever language its first word is met', async () => {
  const broken: string[] = [];
  let phrases = 0;
  for (const file of FILES) {
    const exported: Record<string, unknown> = await import(new URL(file, ASSESSMENT).href);
    for (const { entries, expand } of Object.values(exported).flatMap((one) => phrasesIn(one)))
      for (const entry of entries) {
        phrases += 1;
        try {
          new RegExp(`(?:${expand(entry)})(?![\\p{L}\\p{N}])`, 'uy');
        } catch (error) {
          broken.push(`${file}: ${entry}: ${(error as Error).message}`);
        }
      }
  }
  expect(broken).toEqual([]);
  expect(phrases).toBeGreaterThan(500);
});

test.each('bg cs da de el en es et fi fr hr hu it lt lv nl pl pt ro tr uk'.split(' '))(
  'every word of danger is an expression, with its accents and without: %s',
  (language) => {
    for (const plain of [false, true])
      for (const { entries, expand } of phrasesIn(searchersOf(language, plain)))
        for (const entry of entries) expect(() => new RegExp(expand(entry), 'u')).not.toThrow();
  },
);
