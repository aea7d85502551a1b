import { afterAll, describe, expect, it } from 'vitest';
import type { Document } from '../../src/documents/document.ts';
import { flatten } from '../../src/documents/flatten.ts';
import { openReader } from '../../src/documents/sandbox/sandbox.ts';
import { flawsOfDocument } from '../soundness.ts';
import { handMadePdf, manyPages, pictureBomb } from './pdf-samples.ts';
import { tnefOf } from './tnef-of.ts';
import { zipOf } from './zip-of.ts';

// A busy machine is slow: what is shown here are the limits of size.
const reader = openReader({ workers: 2, timeLimit: 100_000 });
afterAll(() => reader.close());

const MEGABYTE = 1024 * 1024;
const letter = Buffer.from(handMadePdf('BT /F1 12 Tf 72 700 Td (Legal Name: Politsei) Tj ET'));
const HEADER = 'From: Jaan Tamm <j.tamm@politsei.ee>\r\nSubject: Request\r\nMIME-Version: 1.0\r\n';

async function read(bytes: Uint8Array, name: string): Promise<Document> {
  const document = await reader.read(bytes, name);
  expect(flawsOfDocument(document)).toEqual([]);
  return document;
}

/** A mail with a text, the attachment in question, and a good letter after it. */
function mailWith(name: string, bytes: Uint8Array): Buffer {
  const part = (file: string, content: Uint8Array): string[] => [
    '--part',
    `Content-Type: application/octet-stream; name="${file}"`,
    'Content-Transfer-Encoding: base64',
    `Content-Disposition: attachment; filename="${file}"`,
    '',
    (
      Buffer.from(content)
        .toString('base64')
        .match(/.{1,76}/g) ?? []
    ).join('\r\n'),
  ];
  const lines = [
    `${HEADER}Content-Type: multipart/mixed; boundary=part`,
    '',
    ...['--part', 'Content-Type: text/plain', '', 'See the letters.'],
    ...part(name, bytes),
    ...part('letter.pdf', letter),
    '--part--',
    '',
  ];
  return Buffer.from(lines.join('\r\n'));
}

const zeros = Buffer.alloc(60 * MEGABYTE);
const zipInZip = (depth: number, width: number): Uint8Array => {
  let zip = zipOf({ 'zeros.bin': Buffer.alloc(8 * MEGABYTE) });
  for (let level = 0; level < depth; level += 1)
    zip = zipOf(Object.fromEntries(Array.from({ length: width }, (_, at) => [`${level}-${at}.zip`, zip])));
  return zip;
};
const text = (xml: string): Uint8Array => zipOf({ 'word/document.xml': xml });
const entities = [
  '<!DOCTYPE bomb [<!ENTITY a0 "aaaaaaaaaa">',
  ...Array.from({ length: 12 }, (_, at) => `<!ENTITY a${at + 1} "${`&a${at};`.repeat(10)}">`),
  ']><w:document><w:body><w:p><w:r><w:t>&a12;</w:t></w:r></w:p></w:body></w:document>',
].join('');

describe('an attachment that is a bomb', () => {
  it.each<[string, Uint8Array, string | null]>([
    ['pages.pdf', manyPages(2_000), 'too-large'],
    ['zeros.zip', zipOf({ 'zeros.bin': zeros }), 'too-large'],
    ['nested.zip', zipInZip(4, 16), 'too-large'],
    [
      'many.zip',
      zipOf(Object.fromEntries(Array.from({ length: 20_000 }, (_, at) => [`${at}`, 'x']))),
      'too-large',
    ],
    ['huge.docx', text(`<w:p>${' '.repeat(40 * MEGABYTE)}</w:p>`), 'corrupt'],
    ['deep.docx', text('<w:p><w:r>'.repeat(200_000)), 'too-large'],
    ['tags.docx', text(`<w:document>${'<w:p/>'.repeat(2_500_000)}</w:document>`), 'too-large'],
    ['huge.rtf', Buffer.from(`{\\rtf1 ${'{'.repeat(5 * MEGABYTE)}`), 'empty'],
    ['text.txt', Buffer.alloc(25 * MEGABYTE, 'a b c\n'), 'too-large'],
    ['cut.dat', tnefOf('Dear all', { 'a.pdf': letter }).subarray(0, 200), 'corrupt'],
    ['cut.p7m', Buffer.from('3080060992864886f70d010702a0803080', 'hex'), 'corrupt'],
  ])(
    '%s says why it was not read, and the mail and the letter after it are read',
    async (name, bytes, code) => {
      const document = await read(mailWith(name, bytes), 'request.eml');
      expect(document.problem).toBeNull();
      expect(document.pages[0]?.text).toBe('See the letters.');
      const bomb = document.attachments[0];
      const problems = flatten(bomb!).flatMap(({ problem }) => problem?.code ?? []);
      expect(problems).toContain(code);
      expect(document.attachments.at(-1)).toMatchObject({ name: 'letter.pdf', problem: null });
    },
  );

  it('costs nothing where nothing of it is decoded: huge pictures, entities', async () => {
    const picture = await read(mailWith('picture.pdf', pictureBomb(30_000)), 'request.eml');
    expect(picture.attachments[0]?.pages[0]?.text).toBe('Legal Name: Politsei');
    const word = await read(mailWith('entities.docx', text(entities)), 'request.eml');
    expect(JSON.stringify(word).length).toBeLessThan(20_000);
  });
});

describe('a mail that is a bomb', () => {
  it('1,000 mails in each other: the outer ones are read', async () => {
    const opening = Array.from({ length: 1_000 }, () => `${HEADER}Content-Type: message/rfc822\r\n\r\n`);
    const documents = flatten(
      await read(Buffer.from(`${opening.join('')}${HEADER}\r\nthe innermost`), 'deep.eml'),
    );
    expect(documents[0]?.envelope?.from[0]?.address).toBe('j.tamm@politsei.ee');
    expect(documents.length).toBeLessThan(20);
  });

  it('1,000 multiparts in each other', async () => {
    const opening = Array.from(
      { length: 1_000 },
      (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\r\n\r\n--b${at}\r\n`,
    );
    const document = await read(Buffer.from(`${HEADER}${opening.join('')}\r\nthe innermost`), 'deep.eml');
    expect(document.envelope?.from[0]?.address).toBe('j.tamm@politsei.ee');
  });

  it('10,000 parts', async () => {
    const parts = Array.from({ length: 10_000 }, () => '--b\r\nContent-Type: application/pdf\r\n\r\nx');
    const mail = `${HEADER}Content-Type: multipart/mixed; boundary=b\r\n\r\n${parts.join('\r\n')}\r\n--b--`;
    const document = await read(Buffer.from(mail), 'parts.eml');
    expect(document.problem?.code).toBe('too-large');
    expect(document.envelope?.from[0]?.address).toBe('j.tamm@politsei.ee');
  });

  it('a flood of header lines', async () => {
    const flood = 'X-Filler: aaaaaaaaaaaaaaaaaaaaaaaaaaaa\r\n'.repeat(200_000);
    const document = await read(Buffer.from(`${HEADER}${flood}\r\nPlease preserve.`), 'flood.eml');
    expect(document.problem?.code).toBe('too-large');
    expect(document.envelope?.from[0]?.address).toBe('j.tamm@politsei.ee');
  });

  it('an attachment of 25 MB is read like any other', async () => {
    const document = await read(mailWith('video.bin', Buffer.alloc(25 * MEGABYTE, 1)), 'large.eml');
    expect(document.attachments.map(({ problem }) => problem)).toEqual([null, null]);
  });
});
