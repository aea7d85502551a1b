import { mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { composeMail } from '../../src/feedback/compose.ts';
import { readDeliveryError } from '../../src/feedback/delivery-error.ts';
import type { OutgoingMail } from '../../src/feedback/mail.ts';
import { listOutbox } from '../../src/feedback/outbox-folder.ts';
import { openTransport, outboxFolder, type Transport } from '../../src/feedback/transport.ts';
import { scratchFolder } from '../storage/scratch-folder.ts';
import { caseView, DESK, decision, JOB, OFFICER } from './case-view.ts';
import { type Manners, mailServer } from './mail-server.ts';

const WORDS = 'Voilà – „Gründe“:\n\n1. première\n.\n2. zweite €';

function letter(changes: Partial<OutgoingMail> = {}): OutgoingMail {
  const mail = composeMail({
    view: caseView({ language: 'fr' }),
    kind: 'rejected',
    plan: { send: 'full', to: OFFICER },
    form: null,
    decision: decision('reject', WORDS),
    jobId: JOB,
    provider: 'Exämple Online',
    mailFrom: { name: 'Exämple, Online', address: DESK },
  });
  return { ...mail, ...changes };
}

async function smtp(manners: Manners = {}) {
  const server = await mailServer(manners);
  return { server, transport: openTransport({ smtp: { url: server.url }, dataFolder: '/nonexistent' }) };
}

async function failureOf(transport: Transport, mail = letter()) {
  return readDeliveryError(await transport.send(mail).catch((error: unknown) => error));
}

describe('over SMTP', () => {
  test('the whole mail arrives as it was written, headers included', async () => {
    const { server, transport } = await smtp();
    await transport.send(letter());
    const [{ mail, from, to } = expect.fail('nothing arrived')] = server.received;
    expect({ from, to }).toEqual({ from: DESK, to: [OFFICER] });
    expect(mail.text).toContain(`\n\n${WORDS}\n\n`);
    expect(mail.html).toContain('1. première\n.\n2. zweite €');
    expect(mail.subject).toBe('Votre demande est rejetée [LH-2026-000123]');
    expect(mail.from?.value).toEqual([{ name: 'Exämple, Online', address: DESK }]);
    expect(mail.messageId).toBe(`<lh-2026-000123.${JOB}@provider.test>`);
    expect(mail.inReplyTo).toBe('<request-1@politsei.ee>');
    expect(mail.references).toEqual(['<earlier@politsei.ee>', '<request-1@politsei.ee>']);
    expect(mail.headers.get('auto-submitted')).toBe('auto-generated');
    expect(mail.headers.get('x-letterhead-case')).toBe('LH-2026-000123');
    expect(mail.headers.has('precedence')).toBe(false);
    expect(mail.attachments).toEqual([]);
  });

  test('an attachment goes along and is shown by its Content-ID', async () => {
    const { server, transport } = await smtp();
    const content = new Uint8Array([137, 80, 78, 71, 0, 255]);
    await transport.send(
      letter({ attachments: [{ filename: 'chart.png', contentType: 'image/png', content, cid: 'chart@x' }] }),
    );
    const [attachment] = server.received[0]!.mail.attachments;
    expect(attachment).toMatchObject({ filename: 'chart.png', contentType: 'image/png', cid: 'chart@x' });
    expect([...attachment!.content]).toEqual([...content]);
  });

  test.each<[string, Manners, 'permanent' | 'transient', string]>([
    [
      'an unknown recipient',
      { recipient: () => ({ code: 550, text: 'Unknown' }) },
      'permanent',
      'RCPT TO 550',
    ],
    [
      'a recipient that is busy',
      { recipient: () => ({ code: 451, text: 'Later' }) },
      'transient',
      'RCPT TO 451',
    ],
    ['a sender not let in', { sender: () => ({ code: 553, text: 'Not you' }) }, 'transient', 'MAIL FROM 553'],
    ['a text that it refuses', { data: () => ({ code: 554, text: 'Spam' }) }, 'permanent', 'DATA 554'],
    ['a full disk', { data: () => ({ code: 452, text: 'Full' }) }, 'transient', 'DATA 452'],
  ])('%s is told apart', async (_, manners, kind, facts) => {
    const { server, transport } = await smtp(manners);
    expect(await failureOf(transport)).toEqual({ kind, reason: expect.stringContaining(facts) });
    expect(server.received).toEqual([]);
  });

  test('a wrong password and an absent server are transient, and the check names the setting', async () => {
    const server = await mailServer();
    for (const url of [server.url.replace('right', 'wrong'), 'smtp://127.0.0.1:1']) {
      const transport = openTransport({ smtp: { url }, dataFolder: '/nonexistent' });
      expect((await failureOf(transport)).kind).toBe('transient');
      await expect(transport.check()).rejects.toThrow(/^SMTP_URL: /);
      transport.close();
    }
    const right = openTransport({ smtp: { url: server.url }, dataFolder: '/nonexistent' });
    await right.check();
    await right.send(letter());
    expect(server.received).toHaveLength(1);
  });

  test.each<[string, Partial<OutgoingMail>]>([
    ['a recipient', { to: [{ name: '', address: `${OFFICER}\r\nRCPT TO:<x@y.test>` }] }],
    ['a list in a recipient', { to: [{ name: '', address: `${OFFICER},x@y.test` }] }],
    ['a name', { to: [{ name: 'A\r\nBcc: x@y.test', address: OFFICER }] }],
    ['the subject', { subject: 'Hello\r\nBcc: x@y.test' }],
    ['a reference', { references: ['<a@b>\r\nBcc: x@y.test'] }],
    ['a header', { headers: { 'X-Letterhead-Case': 'LH\nBcc: x@y.test' } }],
    ['the Message-ID', { messageId: 'a@b>\r\nBcc: x@y.test' }],
  ])('%s cannot smuggle in a header or a recipient', async (_, changes) => {
    const { server, transport } = await smtp();
    await expect(transport.send(letter(changes))).rejects.toThrow(/line break|address that is none/);
    expect(server.received).toEqual([]);
  });
});

describe('into the outbox folder', () => {
  const open = (dataFolder: string) => openTransport({ smtp: null, dataFolder });

  test('a mail becomes one file, and the same mail the same file', async () => {
    const dataFolder = scratchFolder();
    await open(dataFolder).send(letter());
    await open(dataFolder).send(letter());
    const folder = outboxFolder(dataFolder);
    expect(readdirSync(folder)).toEqual(['LH-2026-000123-rejected-2d3c4b5a.eml']);
    expect(statSync(join(folder, 'LH-2026-000123-rejected-2d3c4b5a.eml')).mode & 0o077).toBe(0);
    const [mail] = await listOutbox(folder);
    expect(mail).toMatchObject({
      file: 'LH-2026-000123-rejected-2d3c4b5a.eml',
      to: OFFICER,
      subject: 'Votre demande est rejetée [LH-2026-000123]',
      text: expect.stringContaining(`\n\n${WORDS}\n\n`),
    });
  });

  test('the list begins with the newest and passes over what is no mail', async () => {
    const dataFolder = scratchFolder();
    const folder = outboxFolder(dataFolder);
    for (const [index, name] of ['a', 'b', 'c'].entries()) {
      await open(dataFolder).send(letter({ fileName: name, subject: `Mail ${name}` }));
      utimesSync(join(folder, `${name}.eml`), index * 60, index * 60);
    }
    writeFileSync(join(folder, 'd.eml.77.part'), 'half a mail');
    expect((await listOutbox(folder)).map(({ subject }) => subject)).toEqual(['Mail c', 'Mail b', 'Mail a']);
    expect((await listOutbox(folder))[0]?.date).toEqual(new Date(120_000));
  });

  test('there is nothing in a folder that is not there yet', async () => {
    expect(await listOutbox(join(scratchFolder(), 'outbox'))).toEqual([]);
  });

  test('the check makes the folder, and names it if it cannot', async () => {
    const dataFolder = scratchFolder();
    await open(dataFolder).check();
    expect(readdirSync(dataFolder)).toEqual(['outbox']);
    const file = join(scratchFolder(), 'taken');
    mkdirSync(file);
    writeFileSync(join(file, 'outbox'), '');
    await expect(open(join(file, 'outbox')).check()).rejects.toThrow(join(file, 'outbox'));
  });

  test('a file name cannot lead out of the folder', async () => {
    const dataFolder = scratchFolder();
    await expect(open(dataFolder).send(letter({ fileName: '../evil' }))).rejects.toThrow('file name');
  });
});
