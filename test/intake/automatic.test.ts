import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { recordMail } from '../../src/cases/mails.ts';
import { storeMessage } from '../../src/cases/message.ts';
import { readDocument } from '../../src/documents/read.ts';
import { isAutomatic, machineAnswer } from '../../src/intake/automatic.ts';
import { openPreview } from '../../src/intake/preview.ts';
import { readMessage } from '../../src/intake/read-message.ts';
import { loadPolicy } from '../../src/policy/load.ts';
import { ANN, openSample, view } from '../cases/samples.ts';
import { openScratchEmbedded, type ScratchStorage } from '../cases/storages.ts';
import { sampleMail } from '../e2e/sample-mail.ts';
import { logged } from '../logged.ts';
import { inProcessExtractor } from './in-process-extractor.ts';
import { inProcessReader } from './in-process-reader.ts';

const OWN = 'legal@provider.test';
const mail = (...lines: string[]) => lines.join('\r\n');
const envelopeOf = async (raw: string) => {
  const { envelope } = await readDocument(new TextEncoder().encode(raw), 'a.eml');
  return envelope ?? expect.fail('no mail');
};

test.each([
  ['an out-of-office note', 'Auto-Submitted: auto-replied', 'away'],
  ['an autoresponder', 'X-Autoreply: yes', 'away'],
  ['an empty return path', 'Return-Path: <>', 'away'],
  ['precedence', 'Precedence: auto_reply', 'away'],
  ['a delivery report', 'Content-Type: multipart/report; boundary=x', 'undelivered'],
  ['a failed recipient', 'X-Failed-Recipients: a@b.test', 'undelivered'],
  ['what a system of the authority sends', 'Auto-Submitted: auto-generated', null],
  ['a mailing list', 'List-Id: <all.b.test>', null],
])('%s: %s is an answer of a machine: %s', async (_, header, kind) => {
  const envelope = await envelopeOf(mail('From: a@b.test', header, 'Subject: Hello', '', 'Text'));
  expect(machineAnswer(envelope)).toBe(kind);
  expect(isAutomatic(envelope)).toBe(true);
});

test.each([
  ['Automatic reply: Receipt of your request', 'away'],
  ['Abwesenheitsnotiz: Receipt', 'away'],
  ['Re: Receipt of your request', null],
])('the subject %s', async (subject, kind) => {
  const envelope = await envelopeOf(mail('From: a@b.test', `Subject: ${subject}`, '', 'Text'));
  expect(machineAnswer(envelope)).toBe(kind);
});

describe('what comes back', () => {
  let scratch: ScratchStorage;
  let read: (
    raw: string,
    asRequest?: boolean,
  ) => Promise<{ messageId: string; log: ReturnType<typeof logged> }>;

  beforeAll(async () => {
    scratch = await openScratchEmbedded();
    const policy = await loadPolicy(new URL('../../fixtures/policy.yaml', import.meta.url).pathname);
    read = async (raw, asRequest = false) => {
      const { storage } = scratch;
      const log = logged();
      const { messageId } = await storeMessage(storage, {
        raw: new TextEncoder().encode(raw),
        name: 'a.eml',
        door: 'imap',
        receivedAt: new Date('2026-11-22T10:00:00Z'),
      });
      const verify = async () => null;
      const job = readMessage({
        storage,
        reader: inProcessReader,
        extractor: inProcessExtractor,
        policy,
        verify,
        ask: null,
        ownAddress: OWN,
        log,
      });
      for (const attempt of [1, 2]) await job({ messageId, asRequest }, { id: 'job', attempt });
      return { messageId, log };
    };
  });
  afterAll(() => scratch.remove());

  const messageOf = (id: string) =>
    scratch.storage.prisma.message.findUniqueOrThrow({ where: { id }, include: { cases: true } });
  const noticesOf = (id: string) => scratch.storage.prisma.job.count({ where: { key: `post-notice:${id}` } });

  /** A case, and the Message-ID of the receipt that went out for it. */
  async function answered(): Promise<{ id: string; sent: string }> {
    const { id, number } = await openSample(scratch.storage);
    const sent = `${number.toLowerCase()}.${randomUUID()}@provider.test`;
    await recordMail(scratch.storage, {
      caseId: id,
      kind: 'receipt',
      messageId: sent,
      state: 'sent',
      reason: null,
    });
    return { id, sent };
  }
  const automaticEntries = async (id: string) =>
    (await view(scratch.storage, id)).history.filter(({ action }) => action === 'automatic-answer');

  it("the desk's own mail opens no case and makes no notice, unless a person says so", async () => {
    const { messageId, log } = await read(sampleMail(1, OWN.toUpperCase()));
    const { kind, cases } = await messageOf(messageId);
    expect({ kind, cases }).toEqual({ kind: 'not-a-request', cases: [] });
    expect(await noticesOf(messageId)).toBe(0);
    expect(JSON.stringify(log.lines).toLowerCase()).not.toContain(OWN);
    await read(sampleMail(1, OWN.toUpperCase()), true);
    expect((await messageOf(messageId)).cases).toHaveLength(1);
  });

  it('an automatic reply is noted with its case, once, and changes nothing', async () => {
    const { id, sent } = await answered();
    const before = await view(scratch.storage, id);
    const { messageId } = await read(
      mail(
        'From: Jan Smit <j.smit@politie.example>',
        'Auto-Submitted: auto-replied',
        `In-Reply-To: <${sent}>`,
        'Message-ID: <away-1@politie.example>',
        `Subject: Automatic reply: Receipt of your request [${before.number}]`,
        '',
        'I am out of the office.',
      ),
    );
    expect(await automaticEntries(id)).toMatchObject([{ facts: { message: messageId, undelivered: false } }]);
    const after = await view(scratch.storage, id);
    expect({ state: after.state, version: after.version }).toEqual({
      state: before.state,
      version: before.version,
    });
    expect(await messageOf(messageId)).toMatchObject({ kind: 'reply', repliesToId: id, cases: [] });
    expect(await noticesOf(messageId)).toBe(0);
    expect(await mailJobs(id)).toBe(1);
  });

  const mailJobs = (caseId: string) =>
    scratch.storage.prisma.job.count({
      where: { name: 'send-mail', payload: { path: ['caseId'], equals: caseId } },
    });

  it.each([
    [
      'whole',
      (sent: string) =>
        mail(
          'Content-Type: message/rfc822',
          '',
          `Message-ID: <${sent}>`,
          'From: legal@provider.test',
          'Subject: Receipt',
          '',
          'Dear colleague',
        ),
    ],
    [
      'as a header',
      (sent: string) =>
        mail(
          'Content-Type: text/rfc822-headers',
          '',
          'From: legal@provider.test',
          `Message-ID: <${sent}>`,
          '',
        ),
    ],
    [
      'quoted in the text',
      (sent: string) =>
        mail(
          'Content-Type: text/plain',
          '',
          'The mail was:',
          '',
          `Message-ID: <${sent}>`,
          'Subject: Receipt',
          '',
        ),
    ],
  ])('a notice of non-delivery that brings our mail back %s is noted with its case', async (_, part) => {
    const { id, sent } = await answered();
    const { messageId } = await read(
      mail(
        'From: Mail Delivery System <MAILER-DAEMON@mx.politie.example>',
        'Return-Path: <>',
        'Subject: Undelivered Mail Returned to Sender',
        'MIME-Version: 1.0',
        'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
        '',
        '--b',
        'Content-Type: text/plain',
        '',
        'Your message could not be delivered.',
        '--b',
        'Content-Type: message/delivery-status',
        '',
        'Final-Recipient: rfc822; j.smit@politie.example',
        'Action: failed',
        'Status: 5.1.1',
        '',
        '--b',
        part(sent),
        '--b--',
        '',
      ),
    );
    expect(await automaticEntries(id)).toMatchObject([{ facts: { message: messageId, undelivered: true } }]);
    expect(await noticesOf(messageId)).toBe(0);
  });

  it.each(['MAILER-DAEMON@evil.example', 'mailer-daemon@politie.example'])(
    "a guessed number tells nothing in a stranger's case: %s",
    async (address) => {
      const { id } = await answered();
      const { number } = await view(scratch.storage, id);
      const { messageId } = await read(
        mail(
          `From: ${address}`,
          'Auto-Submitted: auto-replied',
          `Subject: Undelivered: [${number}]`,
          '',
          address,
        ),
      );
      expect(await automaticEntries(id)).toEqual([]);
      expect((await messageOf(messageId)).repliesToId).toBeNull();
      expect(await noticesOf(messageId)).toBe(1);
    },
  );

  it('an automatic mail that answers nothing of ours is told to staff; as a request it is never answered', async () => {
    const raw = mail(
      'From: shop@b.test',
      'Auto-Submitted: auto-replied',
      'Subject: Thank you',
      '',
      'We are away.',
    );
    const { messageId } = await read(raw);
    expect(await noticesOf(messageId)).toBe(1);
    await read(raw, true);
    const [opened] = (await messageOf(messageId)).cases;
    expect((await view(scratch.storage, opened!.id)).content?.mail?.automatic).toBe(true);
  });

  it('staff see sender, subject and text of a message, its attachments too', async () => {
    const { messageId } = await read(
      mail(
        'From: Web Shop <news@shop.test>, b@shop.test',
        'Subject: =?utf-8?q?Gr=C3=BC=C3=9Fe?=',
        'MIME-Version: 1.0',
        'Content-Type: multipart/mixed; boundary="b"',
        '',
        '--b',
        'Content-Type: text/html',
        '',
        '<p>Buy <b>now</b></p>',
        '--b',
        'Content-Type: text/plain; name="list.txt"',
        'Content-Disposition: attachment; filename="list.txt"',
        '',
        'Prices',
        '--b--',
      ),
    );
    const preview = openPreview(scratch.storage, inProcessReader);
    expect(await preview(messageId)).toEqual({
      from: 'Web Shop <news@shop.test>, b@shop.test',
      subject: 'Grüße',
      text: 'Buy now\n\n[list.txt]\nPrices',
    });
    expect(await preview(ANN.id)).toBeNull();
  });
});
