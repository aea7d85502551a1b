import { createHash } from 'node:crypto';
import type { Document } from '../../../src/documents/document.ts';
import { readDocument } from '../../../src/documents/read.ts';
import type { Letter } from './letter.ts';

const word = (text: string): string =>
  /^[\x20-\x7e]*$/.test(text) ? text : `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`;

/** The letter as the reader sees it: a mail, or a text file where it has no From. */
export async function documentOf(letter: Letter): Promise<Document> {
  if (letter.from === '') return await readDocument(Buffer.from(letter.body), 'letter.txt');
  return await readDocument(Buffer.from(sourceOf(letter)), 'letter.eml');
}

function sourceOf({ from, subject, body, headers = [], attached = {} }: Letter): string {
  const [, name = '', address = from] = /^(.*?)\s*<(.+)>$/.exec(from) ?? [];
  const id = createHash('sha256')
    .update(subject + body)
    .digest('hex')
    .slice(0, 12);
  const head = [
    `From: ${name === '' ? '' : `${word(name)} `}<${address}>`,
    'To: legal@examplemail.test',
    `Subject: ${word(subject)}`,
    'Date: Fri, 20 Nov 2026 09:14:00 +0100',
    `Message-ID: <${id}@mail.test>`,
    'MIME-Version: 1.0',
    ...headers,
  ];
  const part = (text: string, more: string[]): string =>
    [
      `Content-Type: text/plain; charset=utf-8`,
      'Content-Transfer-Encoding: base64',
      ...more,
      '',
      ...lines(text),
    ].join('\r\n');
  const files = Object.entries(attached);
  if (files.length === 0) return [...head, part(body, [])].join('\r\n');
  const parts = [
    part(body, []),
    ...files.map(([file, text]) => part(text, [`Content-Disposition: attachment; filename="${file}"`])),
  ];
  return [
    ...head,
    'Content-Type: multipart/mixed; boundary="b"',
    '',
    ...parts.map((one) => `--b\r\n${one}`),
    '--b--',
    '',
  ].join('\r\n');
}

function lines(text: string): string[] {
  return (
    Buffer.from(text)
      .toString('base64')
      .match(/.{1,76}/g) ?? []
  );
}
