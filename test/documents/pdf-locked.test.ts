import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { isLocked } from '../../src/documents/pdf/locked.ts';
import { readDocument } from '../../src/documents/read.ts';

const sample = (name: string): Promise<Buffer> => readFile(new URL(`samples/${name}`, import.meta.url));

/** The same file with its own bytes of the given string, written as a literal with all that must be escaped. */
function withLiteral(file: Buffer, key: string): Buffer {
  const text = file.toString('latin1');
  const written = new RegExp(`/${key} <([\\da-f]+)>`).exec(text)!;
  const escaped = Buffer.from(written[1]!, 'hex')
    .toString('latin1')
    .replace(/[()\\]/g, '\\$&')
    .replace(/\r/g, '\\015');
  const shorter = `/${key} (${escaped})`;
  // Padded to its old length, so that everything after it stays where it was.
  return Buffer.from(text.replace(written[0], shorter.padEnd(written[0].length, ' ')), 'latin1');
}

describe('PDFs that are encrypted by the newest revision', () => {
  it('tells those that need a password from those that open without, without reading them', async () => {
    expect(isLocked(await sample('encrypted.pdf'))).toBe(true);
    expect(isLocked(await sample('../locked/opens-without-password.pdf'))).toBe(false);
    expect(isLocked(await sample('form-libreoffice.pdf'))).toBe(false);
  });

  it('knows their strings however they are written', async () => {
    const locked = withLiteral(await sample('encrypted.pdf'), 'U');
    expect(isLocked(locked)).toBe(true);
    const open = withLiteral(await sample('../locked/opens-without-password.pdf'), 'U');
    expect(isLocked(open)).toBe(false);
    expect((await readDocument(open, 'letter.pdf')).problem).toBeNull();
  });

  it('reads what opens without a password', async () => {
    const letter = await readDocument(await sample('../locked/opens-without-password.pdf'), 'letter.pdf');
    expect(letter.problem).toBeNull();
    expect(letter.pages[0]?.text).toContain('Federal Cyber Police');
  });

  it('leaves to the parser what is not certain', async () => {
    const file = (await sample('encrypted.pdf')).toString('latin1');
    const changed = [
      file.replace('/R 6', '/R 5'),
      file.replace('/Length 256', '/Length 255'),
      file.replace('/Encrypt 51 0 R', '/Encrypt 50 0 R'),
      file.replace('/U <', '/U <z'),
      file.replace('%PDF', ' %PDF'),
      file.replace(/startxref[\s\S]*$/, ''),
      `${file}\n51 0 obj << >> endobj\n${file.slice(file.lastIndexOf('startxref'))}`,
    ];
    for (const one of changed) expect(isLocked(Buffer.from(one, 'latin1'))).toBe(false);
  });
});
