import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { environmentWith } from '../../src/config/env-file.ts';
import { ConfigurationError } from '../../src/config/environment.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'letterhead-env-'));
});

describe('a .env file', () => {
  it('is read as editors on any system write it', () => {
    writeFileSync(join(folder, '.env'), '\uFEFFPORT=4000\r\nMAIL_FROM="Desk <a@b.test>" # ours\r\n');
    expect(environmentWith(folder)).toMatchObject({ PORT: '4000', MAIL_FROM: 'Desk <a@b.test>' });
  });

  it('is named when it is no text or no file', () => {
    writeFileSync(join(folder, '.env'), Buffer.from('PORT=4000\n', 'utf16le'));
    expect(() => environmentWith(folder)).toThrow(
      new ConfigurationError('.env: is no UTF-8 text: save it as UTF-8'),
    );
    const other = mkdtempSync(join(tmpdir(), 'letterhead-env-'));
    mkdirSync(join(other, '.env'));
    expect(() => environmentWith(other)).toThrow(/^\.env: cannot be read \(EISDIR\): make it a file/);
  });
});
