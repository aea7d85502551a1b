import { createHash } from 'node:crypto';
import { createTransport, type SendMailOptions } from 'nodemailer';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/documents/document.ts';
import { flatten } from '../../src/documents/flatten.ts';
import { readDocument } from '../../src/documents/read.ts';
import { markedRows } from './form-rows.ts';
import { handMadePdf } from './pdf-samples.ts';

const composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });

async function composed(options: SendMailOptions): Promise<Buffer> {
  const info = await composer.sendMail({
    from: 'j.tamm@politsei.ee',
    to: 'desk@examplemail.test',
    ...options,
  });
  return info.message as Buffer;
}

async function read(lines: readonly string[] | Buffer, name = 'mail.eml'): Promise<Document> {
  return await readDocument(Buffer.isBuffer(lines) ? lines : Buffer.from(lines.join('\r\n')), name);
}

describe('the envelope', () => {
  it('gives what the headers say, raw headers in order', async () => {
    const { envelope } = await read([
      'Return-Path: <Bounce@Politsei.ee>',
      'Received: from mx.politsei.ee',
      '\tby mx.examplemail.test; Tue, 3 Nov 2026 14:00:01 +0000',
      'From: =?utf-8?Q?Tamm=2C_J=C3=A4?= =?utf-8?B?YW4=?= <J.Tamm@politsei.ee>',
      'Sender: office@politsei.ee',
      'Reply-To: "Tamm, Jaan" <jaan@xn--e1afmkfd.test>',
      'To: desk@examplemail.test, Legal <legal@examplemail.test>',
      'Cc: chief@politsei.ee',
      'Subject: =?iso-8859-1?Q?P=E4ring?= 12',
      'Date: Tue, 3 Nov 2026 16:00:00 +0200 (EET)',
      'Message-ID: <a1@politsei.ee>',
      'In-Reply-To: <LH-2026-000001@examplemail.test>',
      'References: <x@examplemail.test>',
      ' <LH-2026-000001@examplemail.test>',
      'Auto-Submitted: auto-replied; owner-email="x"',
      'Precedence: Bulk',
      '',
      'Dear all',
    ]);
    expect(envelope).toMatchObject({
      messageId: '<a1@politsei.ee>',
      inReplyTo: '<LH-2026-000001@examplemail.test>',
      references: ['<x@examplemail.test>', '<LH-2026-000001@examplemail.test>'],
      from: [{ address: 'j.tamm@politsei.ee', name: 'Tamm, Jäan' }],
      fromLines: 1,
      sender: { address: 'office@politsei.ee', name: '' },
      replyTo: [{ address: 'jaan@xn--e1afmkfd.test', name: 'Tamm, Jaan' }],
      returnPath: 'bounce@politsei.ee',
      subject: 'Päring 12',
      date: '2026-11-03T14:00:00.000Z',
      autoSubmitted: 'auto-replied',
      precedence: 'bulk',
    });
    expect(envelope?.to.map((one) => one.address)).toEqual([
      'desk@examplemail.test',
      'legal@examplemail.test',
    ]);
    expect(envelope?.headers.slice(0, 2)).toEqual([
      { name: 'return-path', value: '<Bounce@Politsei.ee>' },
      {
        name: 'received',
        value: 'from mx.politsei.ee by mx.examplemail.test; Tue, 3 Nov 2026 14:00:01 +0000',
      },
    ]);
  });

  it('shows every From line and no date that is not there', async () => {
    const { envelope } = await read([
      'From: chief@politsei.ee',
      'From: forger@freemail.test',
      'Date: yesterday',
      '',
      'Dear all',
    ]);
    expect(envelope?.fromLines).toBe(2);
    expect(envelope?.from.map((one) => one.address)).toEqual(['chief@politsei.ee', 'forger@freemail.test']);
    expect(envelope?.date).toBeNull();
  });
});

describe('the body', () => {
  it('is UTF-8 all through where it only says that it is Latin', async () => {
    const body = (text: string, charset: BufferEncoding): Buffer =>
      Buffer.concat([
        Buffer.from(
          'From: j.tamm@politsei.ee\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=iso-8859-1\r\n\r\n',
        ),
        Buffer.from(text, charset),
      ]);
    expect((await read(body('Itä – “höyry”', 'utf8'))).pages[0]?.text).toBe('Itä – “höyry”');
    expect((await read(body('Itä Ã', 'latin1'))).pages[0]?.text).toBe('Itä Ã');
  });

  const table =
    '<table><tr><td>Emergency</td><td><s>YES</s>/NO*</td><td>(life at risk)</td></tr><tr><td>Rank</td><td>Captain</td><td></td></tr></table>';

  it('is the HTML part where the text part is its flattened copy', async () => {
    const mail = await read(
      await composed({ text: 'Emergency\nYES/NO*\n(life at risk)\nRank\nCaptain', html: table }),
    );
    expect(markedRows(mail)).toEqual([
      ['Emergency', '~YES~/NO*', '(life at risk)'],
      ['Rank', 'Captain', ''],
    ]);
  });

  it('is the text part where the HTML part only says to look there', async () => {
    const text =
      'Legal Name:  Politsei\nRank:        Captain of the cybercrime bureau in Tallinn, badge 40213';
    const mail = await read(await composed({ text, html: '<p>Captain</p>' }));
    expect(markedRows(mail)).toEqual([
      ['Legal Name:', 'Politsei'],
      ['Rank:', 'Captain of the cybercrime bureau in Tallinn, badge 40213'],
    ]);
  });

  it('is both parts where they say different things', async () => {
    const mail = await read([
      'From: j.tamm@politsei.ee',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      'Content-Type: text/plain',
      '',
      'Please preserve the account flat_tallinn26.',
      '--b',
      'Content-Type: text/html',
      '',
      '<p>This message is confidential and meant for its addressee only.</p>',
      '--b--',
    ]);
    expect(mail.pages[0]?.text).toContain('flat_tallinn26');
    expect(mail.pages[0]?.text).toContain('confidential');
  });

  it('is decoded from its character set', async () => {
    const head =
      'From: j.tamm@politsei.ee\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=windows-1257\r\n\r\n';
    const mail = await read(Buffer.concat([Buffer.from(head), Buffer.from([0xd0, 0xfb, 0xf0, 0x76])]));
    expect(mail.pages[0]?.text).toBe(
      new TextDecoder('windows-1257').decode(Buffer.from([0xd0, 0xfb, 0xf0, 0x76])),
    );
  });
});

describe('attachments', () => {
  it('have the hashes of their own bytes', async () => {
    const content = Buffer.from('Order no. 12');
    const { attachments } = await read(await composed({ attachments: [{ filename: 'order.txt', content }] }));
    expect(attachments[0]?.sha256).toBe(createHash('sha256').update(content).digest('hex'));
  });

  it('are documents again, under safe names of their own', async () => {
    const pdf = Buffer.from(handMadePdf('BT /F1 12 Tf 72 700 Td (Legal Name: Politsei) Tj ET'));
    const inner = await composed({
      subject: 'The request',
      text: 'inner text',
      attachments: [{ filename: 'letter.pdf', content: pdf }],
    });
    const mail = await read(
      await composed({
        text: 'See the letters.',
        attachments: [
          { filename: '../../etc/letter.pdf', content: pdf },
          { filename: 'C:\\letter.pdf', content: pdf },
          { filename: 'mail.eml', content: inner, contentType: 'message/rfc822' },
          { filename: 'logo.png', content: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d]) },
          { filename: 'seal.bin', content: Buffer.from([1, 2, 3]) },
          { filename: 'broken.pdf', content: Buffer.from('%PDF-1.7') },
          { filename: false, content: 'Dear all', contentType: 'text/plain' },
        ],
      }),
    );
    expect(mail.problem).toBeNull();
    expect(flatten(mail).map((one) => [one.name, one.kind, one.problem?.code ?? null])).toEqual([
      ['mail.eml', 'mail', null],
      ['letter.pdf', 'pdf', null],
      ['letter (2).pdf', 'pdf', null],
      ['mail (2).eml', 'mail', null],
      ['letter (3).pdf', 'pdf', null],
      ['logo.png', 'other', null],
      ['seal.bin', 'other', null],
      ['broken.pdf', 'pdf', 'corrupt'],
      ['attachment', 'text', null],
    ]);
    const [, first, , nested] = flatten(mail);
    expect(first?.pages[0]?.text).toBe('Legal Name: Politsei');
    expect(nested?.envelope?.subject).toBe('The request');
    expect(mail.pages[0]?.text).toBe('See the letters.');
  });

  it('are opened to a depth and no further', async () => {
    let mail = await composed({ text: 'innermost' });
    for (let depth = 0; depth < 8; depth += 1) {
      mail = await composed({
        text: 'outer',
        attachments: [{ content: mail, contentType: 'message/rfc822' }],
      });
    }
    const documents = flatten(await read(mail));
    expect(documents.at(-1)?.problem?.code).toBe('too-large');
    expect(documents.length).toBeLessThan(8);
  });
});

describe('files that are no mail', () => {
  it.each([
    [
      'random bytes',
      Buffer.from(Array.from({ length: 900 }, (_, index) => (index * 7919) % 256)),
      'not-a-mail',
    ],
    ['a text', Buffer.from('Dear all,\n\nplease preserve.'), 'not-a-mail'],
    ['nothing', Buffer.alloc(0), 'empty'],
  ])('%s', async (_, bytes, code) => {
    const document = await read(bytes, 'x.eml');
    expect(document.kind).toBe('mail');
    expect(document.problem?.code).toBe(code);
    expect(document.problem?.detail).toContain('x.eml');
  });

  it('takes a mail for a mail whatever its name, and a letter for a letter', async () => {
    const mail = await composed({ text: 'Dear all' });
    expect((await readDocument(mail, 'saved.txt')).kind).toBe('mail');
    expect(
      (await readDocument(Buffer.from('From: Police\nSubject: Request\n\nDear all'), 'letter.txt')).kind,
    ).toBe('text');
  });

  it('says that a mail has too many parts', async () => {
    const parts = Array.from({ length: 1_200 }, () => '--b\r\nContent-Type: text/plain\r\n\r\nx');
    const document = await read([
      'From: a@b.test',
      'Content-Type: multipart/mixed; boundary=b',
      '',
      ...parts,
      '--b--',
    ]);
    expect(document.problem?.code).toBe('too-large');
    expect(document.envelope?.from[0]?.address).toBe('a@b.test');
  });
});
