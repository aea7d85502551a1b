import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';

const { sought } = vi.hoisted(() => ({ sought: [] as { source: string; flags: string }[] }));

vi.mock('../../src/search/finder.ts', async (original) => {
  const { finder, ...others } = await original<typeof import('../../src/search/finder.ts')>();
  return {
    ...others,
    finder: (pattern: RegExp | string, flags = '') => {
      if (typeof pattern === 'string') sought.push({ source: pattern, flags });
      return finder(pattern, flags);
    },
  };
});

vi.mock('../../src/search/opening.ts', async (original) => {
  const { opening } = await original<typeof import('../../src/search/opening.ts')>();
  return {
    opening: (source: string, flags: string) => {
      sought.push({ source, flags });
      return opening(source, flags);
    },
  };
});

const SOURCE = new URL('../../src', import.meta.url).pathname;

test('every source that a room looks for is an expression, though none is compiled as a whole', async () => {
  for (const room of ['extraction', 'assessment'])
    for (const file of readdirSync(join(SOURCE, room), { recursive: true, encoding: 'utf8' }))
      if (file.endsWith('.ts')) await import(join(SOURCE, room, file));
  expect(sought.length).toBeGreaterThan(50);
  for (const { source, flags } of sought) expect(() => new RegExp(source, flags), source).not.toThrow();
}, 60_000);
