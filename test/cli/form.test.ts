import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { form } from '../../src/cli/form.ts';
import { type Output, UsageError } from '../../src/cli/output.ts';

const folder = mkdtempSync(join(tmpdir(), 'letterhead-form-'));

describe('letterhead form', () => {
  it('writes a PDF and prints where', async () => {
    const printed: string[] = [];
    const output: Output = { out: (line) => void printed.push(line), err: () => {}, gone: () => false };
    const out = join(folder, 'formulaire.pdf');
    expect(await form({ lang: 'FR', out }, output)).toBe(0);
    expect(printed).toEqual([out]);
    expect(readFileSync(out, 'latin1')).toMatch(/^%PDF-1\.\d/);
  });

  it.each([
    [
      'a language without a form',
      { lang: 'xx' },
      /^--lang: there is no form in "xx": name one of bg, cs, .*, uk$/,
    ],
    [
      'a file that cannot be written',
      { lang: 'en', out: join(folder, 'none', 'a.pdf') },
      /^--out: .*a\.pdf cannot be written \(ENOENT\): /,
    ],
  ])('says what is wrong with %s', async (_, options, message) => {
    const output: Output = { out: () => {}, err: () => {}, gone: () => false };
    const failed = await form(options, output).catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(UsageError);
    expect((failed as UsageError).message).toMatch(message);
  });
});
