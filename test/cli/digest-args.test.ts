import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { digestArgs } from '../../src/cli/digest.ts';
import { UsageError } from '../../src/cli/output.ts';

it('makes the folder of --out, or says that it cannot', () => {
  const root = mkdtempSync(join(tmpdir(), 'letterhead-out-'));
  const out = join(root, 'a', 'b');
  expect(digestArgs({ week: '2026-W47', out, send: false })).toMatchObject({ out });
  expect(existsSync(out)).toBe(true);
  writeFileSync(join(root, 'file'), '');
  expect(() => digestArgs({ week: '2026-W47', out: join(root, 'file'), send: false })).toThrow(
    new UsageError(
      `--out: the folder ${join(root, 'file')} cannot be made or written (EEXIST): name one that this user may write`,
    ),
  );
});
