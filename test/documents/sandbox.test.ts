import { afterAll, describe, expect, it } from 'vitest';
import { openReader } from '../../src/documents/sandbox/sandbox.ts';
import { bombPdf, handMadePdf } from './pdf-samples.ts';

// A busy machine takes long to fill the memory that a bomb asks for.
const reader = openReader({ workers: 2, timeLimit: 120_000 });
afterAll(() => reader.close());

const letter = (): Uint8Array => handMadePdf('BT /F1 12 Tf 72 700 Td (Legal Name: Politsei) Tj ET');
/** Text shown a great many times: slow, not large. */
const slow = (): Uint8Array =>
  handMadePdf('BT /F1 12 Tf 72 700 Td (abcdefghijklmnopqrstuvwxyz) Tj ET\n'.repeat(400_000));

const mailWith = (attachments: readonly (readonly [string, Uint8Array])[]): Uint8Array =>
  Buffer.from(
    [
      'From: Jaan Tamm <j.tamm@politsei.ee>',
      'Subject: Request',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary=part',
      '',
      '--part',
      'Content-Type: text/plain',
      '',
      'See the letters.',
      ...attachments.flatMap(([name, bytes]) => [
        '--part',
        `Content-Type: application/pdf; name="${name}"`,
        'Content-Transfer-Encoding: base64',
        `Content-Disposition: attachment; filename="${name}"`,
        '',
        Buffer.from(bytes).toString('base64'),
      ]),
      '--part--',
      '',
    ].join('\r\n'),
  );

describe('reading in child processes', () => {
  it('reads a good file as the parser itself does', async () => {
    const document = await reader.read(letter(), 'letter.pdf');
    expect(document.problem).toBeNull();
    expect(document.pages[0]?.text).toBe('Legal Name: Politsei');
  });

  it('stops a file that grows beyond the memory limit, and goes on with the next', {
    timeout: 300_000,
  }, async () => {
    const [bomb, good] = await Promise.all([
      reader.read(bombPdf(1500), 'bomb.pdf'),
      reader.read(letter(), 'letter.pdf'),
    ]);
    expect(bomb.problem?.code).toBe('too-large');
    expect(bomb.problem?.detail).toContain('bomb.pdf');
    expect(good.problem).toBeNull();
    expect((await reader.read(letter(), 'again.pdf')).problem).toBeNull();
  });

  it('keeps a mail whose attachment cannot be read within the limits', { timeout: 300_000 }, async () => {
    const mail = mailWith([
      ['first.pdf', letter()],
      ['bomb.pdf', bombPdf(1500)],
      ['last.pdf', letter()],
    ]);
    const document = await reader.read(mail, 'request.eml');
    expect(document.problem).toBeNull();
    expect(document.envelope?.from[0]?.address).toBe('j.tamm@politsei.ee');
    expect(document.attachments.map((one) => [one.name, one.problem?.code ?? null])).toEqual([
      ['first.pdf', null],
      ['bomb.pdf', 'too-large'],
      ['last.pdf', null],
    ]);
  });

  it('stops a file that takes longer than the time limit', async () => {
    const impatient = openReader({ workers: 1, timeLimit: 1_000 });
    try {
      const document = await impatient.read(slow(), 'slow.pdf');
      expect(document.problem).toEqual({
        code: 'too-slow',
        detail: 'slow.pdf took too long to read: ask for a simpler file.',
      });
    } finally {
      await impatient.close();
    }
  });

  it('does not give up a file for the time in which this process itself was busy', async () => {
    const impatient = openReader({ workers: 1, timeLimit: 8_000 });
    try {
      const reading = impatient.read(Buffer.from('Legal Name: Politsei'), 'letter.txt');
      await new Promise((resolve) => setTimeout(resolve, 50));
      for (const until = performance.now() + 8_500; performance.now() < until; );
      expect((await reading).problem).toBeNull();
    } finally {
      await impatient.close();
    }
  });

  it('refuses a file over 60 MB without reading it', async () => {
    const document = await reader.read(new Uint8Array(60 * 1024 * 1024 + 1), 'huge.pdf');
    expect(document.problem?.code).toBe('too-large');
  });
});
