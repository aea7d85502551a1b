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

  it('with a line that sets nothing is refused by its number, which tells no secret', () => {
    writeFileSync(
      join(folder, '.env'),
      '# ours\nLETTERHEAD_DATA="/srv/\ndata"\n\nPORT: 4000\nexport HOST=::1\nhunter2\n',
    );
    expect(() => environmentWith(folder)).toThrow(
      new ConfigurationError(
        [5, 7]
          .map((line) => `.env:${line}: is no setting: write NAME=value, or put # in front of a remark`)
          .join('\n'),
      ),
    );
  });

  it('with a slip of the pen in a name is refused: the default would run in silence', () => {
    writeFileSync(join(folder, '.env'), 'LETTERHEAD_POLCY=x\nPROT=1\nSLACK_WEBHOOK=x\nPOSTGRES_PASSWORD=x\n');
    expect(() => environmentWith(folder)).toThrow(
      new ConfigurationError(
        [
          '.env: LETTERHEAD_POLCY is no setting: did you mean LETTERHEAD_POLICY?',
          '.env: PROT is no setting: did you mean PORT?',
          '.env: SLACK_WEBHOOK is no setting of Letterhead: correct the name, or remove it; the README lists them all',
        ].join('\n'),
      ),
    );
  });
});
