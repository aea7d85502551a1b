import { expect, test } from 'vitest';
import { readDocument } from '../../../src/documents/read.ts';
import { extract } from '../../../src/extraction/extract.ts';

/** A picture of one pixel, in which nothing stands. */
const PICTURE =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=';

async function kindOf(subject: string, text: string, file: string): Promise<string> {
  const mail = [
    'From: B. Kehl <b.kehl@office.example>',
    'To: legal@examplemail.test',
    `Subject: ${subject}`,
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="b"',
    '',
    '--b',
    'Content-Type: text/plain; charset=utf-8',
    '',
    text,
    '--b',
    'Content-Type: image/png',
    'Content-Transfer-Encoding: base64',
    `Content-Disposition: attachment; filename="${file}"`,
    '',
    PICTURE,
    '--b--',
    '',
  ].join('\r\n');
  return extract(await readDocument(Buffer.from(mail), 'mail.eml')).kind;
}

test('a mail that only brings a picture of an order, in which nothing could be read, is a request', async () => {
  expect(await kindOf('Order', 'see attached', 'scan_0012.png')).toBe('request');
  expect(await kindOf('Ihr Haus', 'Anbei der Beschluss mit der Bitte um Erledigung.', 'IMG_1.png')).toBe(
    'request',
  );
  expect(
    await kindOf(
      'file',
      'Dear colleagues, please find attached what we spoke about on the phone this morning',
      'subpoena_26.png',
    ),
  ).toBe('request');
});

test('a picture beside a mail that says itself what it is makes none', async () => {
  const text =
    'Dear neighbours, the summer party is on Saturday at four in the yard. Bring something to eat and the children. We hope for good weather.';
  expect(await kindOf('Summer party', text, 'garden.png')).toBe('not-a-request');
});
