import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsedParts } from '../../src/documents/mail/parts.ts';
import { plainParts } from '../../src/documents/mail/plain-parts.ts';

const MAILBOX = fileURLToPath(new URL('../../fixtures/mailbox/', import.meta.url));

const bytes = (text: string): Buffer => Buffer.from(text, 'latin1');

/** A mail whose content has this header and body. */
const mailOf = (header: readonly string[], body: string): Buffer =>
  bytes(`From: a@b.test\r\n${header.map((line) => `${line}\r\n`).join('')}\r\n${body}`);

const body = fc.constantFrom(
  'Hello =E2=9C=93\r\nthere  \r\n',
  '<p>Hi</p>',
  '',
  '\r\n',
  'YWJj\r\nZGVmZw==\r\n',
  '--x\r\ny',
  ' =\r\nz',
);
const type = fc.constantFrom(
  'text/plain',
  'text/html; charset=utf-8',
  'TEXT/PLAIN; charset="US-ASCII";',
  'application/pdf;\r\n\tname="a b.pdf"',
  'image/png',
  'application/octet-stream; name=a.pdf',
  'text/plain; format=flowed',
  'message/rfc822',
);
const encoding = fc.constantFrom('7bit', '8bit', 'base64', 'quoted-printable', 'BASE64');
const disposition = fc.constantFrom('inline', 'attachment', 'attachment; filename="c; d.pdf"');

const leaf = fc
  .tuple(type, fc.option(encoding), fc.option(disposition), body)
  .map(([of, encoded, shown, content]) =>
    [
      `Content-Type: ${of}`,
      ...(encoded === null ? [] : [`Content-Transfer-Encoding: ${encoded}`]),
      ...(shown === null ? [] : [`Content-Disposition: ${shown}`]),
      '',
      content,
    ].join('\r\n'),
  );

const multipart = (part: fc.Arbitrary<string>, boundary: string): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom('mixed', 'alternative', 'related'), fc.array(part, { minLength: 1, maxLength: 3 }))
    .map(
      ([kind, parts]) =>
        `Content-Type: multipart/${kind}; boundary="${boundary}"\r\n\r\n${parts
          .map((one) => `--${boundary}\r\n${one}\r\n`)
          .join('')}--${boundary}--\r\n`,
    );

/** What is odd in mails, put anywhere into a mail. */
const oddity = fc.tuple(
  fc.nat(),
  fc.constantFrom(
    '',
    '\r\n',
    '\n',
    '\r',
    '--',
    '--b\r\n',
    '--=_c--\r\n',
    '=',
    ' ',
    ';',
    '"',
    '=?utf-8?B?4pyT?=',
    '(c)',
  ),
  fc.nat({ max: 3 }),
);
const mail = fc
  .tuple(
    fc.oneof(leaf, multipart(fc.oneof(leaf, multipart(leaf, '=_c')), 'b')),
    fc.array(oddity, { maxLength: 3 }),
    fc.boolean(),
  )
  .map(([content, oddities, unix]) => {
    let text = `From: a@b.test\r\n${content}`;
    for (const [place, odd, removed] of oddities) {
      const at = place % text.length;
      text = text.slice(0, at) + odd + text.slice(at + removed);
    }
    return bytes(unix ? text.replaceAll('\r\n', '\n') : text);
  });

describe('the parts of a mail that is written as most are', () => {
  it('are those that mailparser finds', async () => {
    await fc.assert(
      fc.asyncProperty(mail, async (one) => {
        const plain = plainParts(one);
        if (plain !== null) expect(plain).toEqual(await parsedParts(one));
      }),
      { numRuns: 500 },
    );
  });

  it('are found in every mail of the sample mailbox', async () => {
    for (const name of readdirSync(MAILBOX)) {
      const one = readFileSync(`${MAILBOX}${name}`);
      expect(plainParts(one), name).toEqual(await parsedParts(one));
    }
  });

  it.each([
    ['a text that flows', ['Content-Type: text/plain; format=flowed'], 'a \r\nb'],
    ['another character set', ['Content-Type: text/plain; charset=windows-1252'], 'a'],
    ['two types', ['Content-Type: text/plain', 'Content-Type: text/html'], 'a'],
    ['a name in an encoded word', ['Content-Type: image/png; name="=?utf-8?Q?a?="'], 'a'],
    ['a continued name', ["Content-Type: image/png; name*=utf-8''a"], 'a'],
    ['a comment', ['Content-Type: text/plain (a)'], 'a'],
    ['more than base64', ['Content-Transfer-Encoding: base64'], 'YW-Jj'],
    ['a multipart that is not closed', ['Content-Type: multipart/mixed; boundary=b'], '--b\r\n\r\na'],
    ['an unknown encoding', ['Content-Transfer-Encoding: uuencode'], 'a'],
  ])('are left to mailparser where there is %s', (_what, header, content) => {
    expect(plainParts(mailOf(header, content))).toBeNull();
  });
});
