import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { expect, it } from 'vitest';
import { arrows, ROOMS, wrongArrows } from '../tools/room-rules.ts';

const SOURCE = new URL('../src', import.meta.url).pathname;

function house(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'letterhead-rooms-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

it('finds the imports of the house, and none of them wrong', () => {
  expect(arrows(SOURCE).length).toBeGreaterThan(100);
  expect(wrongArrows(SOURCE)).toEqual([]);
});

it('sees a wrong arrow in every form that an import can take', () => {
  const root = house({
    'cases/a.ts': "import { card } from '../slack/card.ts';\n",
    'cases/b.ts': "export * from '../slack/card.ts';\n",
    'cases/c.ts': "const card = await import('../slack/card.ts');\n",
    'cases/d.ts': "import {\n  type A,\n  card,\n} from '../documents/document.ts';\n",
    'attic/e.ts': "import type { Case } from '../cases/case.ts';\n",
  });
  expect(wrongArrows(root).sort()).toEqual([
    'attic/e.ts: the room attic has no rule in tools/room-rules.ts',
    'cases/a.ts: cases may not import slack',
    'cases/b.ts: cases may not import slack',
    'cases/c.ts: cases may not import slack',
    'cases/d.ts: cases may not import more than types from documents',
  ]);
});

it('lets types through where types are allowed', () => {
  const root = house({
    'cases/a.ts': "import type { Document } from '../documents/document.ts';\n",
    'cases/b.ts': "import { type A, type B } from '../documents/document.ts';\n",
  });
  expect(wrongArrows(root)).toEqual([]);
});

/** What a program loads of one room, in this or that moment of its life. */
function loads(program: string, room: string): string[] {
  const all = arrows(SOURCE).filter(({ typesOnly }) => !typesOnly);
  const loaded = new Set([join(SOURCE, program)]);
  for (const file of loaded) for (const one of all) if (one.file === file) loaded.add(one.target);
  return [...loaded].map((file) => relative(SOURCE, file)).filter((file) => file.startsWith(`${room}/`));
}

it('lets the rules look at what came in within their own process alone', () => {
  const rules =
    /^extraction\/(?:extract|own-part)\.ts$|^extraction\/(?:letter|template|certificate|fields)\/|\/classify\.ts$/;
  expect(
    loads('extraction/apart/extraction-child.ts', 'extraction').filter((file) => rules.test(file)).length,
  ).toBeGreaterThan(100);
  expect(loads('cli/main.ts', 'extraction').filter((file) => rules.test(file))).toEqual([]);
  expect(loads('intake/judge.ts', 'extraction')).toEqual([]);
});

it('has no circle of rooms', () => {
  const above = (room: string, seen: readonly string[]): void => {
    expect(seen).not.toContain(room);
    for (const next of ROOMS[room] ?? []) above(next.replace(':types', ''), [...seen, room]);
  };
  for (const room of Object.keys(ROOMS)) above(room, []);
});
