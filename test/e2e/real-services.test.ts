import { ImapFlow } from 'imapflow';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DOVECOT_PASSWORD, DOVECOT_USER, type Dovecot, dovecot } from '../dovecot.ts';
import { openMailServer } from '../feedback/mail-server.ts';
import { realService } from '../services.ts';
import { scratchDatabase } from '../storage/scratch-database.ts';
import { waitUntil } from '../wait-until.ts';
import { messagesOf } from './local-slack.ts';
import { type Running, run, serve, start } from './running.ts';
import { sampleMail } from './sample-mail.ts';

const postgres = realService('TEST_POSTGRES_URL');
const redis = realService('TEST_REDIS_URL');
const imap = realService('TEST_DOVECOT');
const REQUESTS = 12;

describe.skipIf(postgres === null || redis === null || imap === null)(
  'with a real mailbox, mail server, PostgreSQL and Redis, and a second worker',
  () => {
    let mailbox: Dovecot;
    let smtp: Awaited<ReturnType<typeof openMailServer>>;
    let database: Awaited<ReturnType<typeof scratchDatabase>>;
    let service: Running;
    let worker: ReturnType<typeof start>;

    beforeAll(async () => {
      mailbox = await dovecot(imap!);
      smtp = await openMailServer();
      database = await scratchDatabase(postgres!);
      service = await serve({
        DATABASE_URL: database.url,
        REDIS_URL: redis!,
        IMAP_URL: mailbox.url,
        SMTP_URL: smtp.url,
        MAIL_FROM: 'Example Online Legal <legal@examplemail.test>',
      });
      worker = start(['worker'], service.environment);
    });
    afterAll(async () => {
      worker?.kill('SIGTERM');
      await worker?.ended;
      await service?.stop();
      await smtp?.close();
      await mailbox?.remove();
      await database?.drop();
    });

    async function deliver(...mails: string[]): Promise<void> {
      const client = new ImapFlow({
        host: '127.0.0.1',
        port: mailbox.port,
        secure: false,
        auth: { user: DOVECOT_USER, pass: DOVECOT_PASSWORD },
        logger: false,
      });
      await client.connect();
      for (const mail of mails) await client.append('INBOX', mail);
      await client.logout();
    }
    const sent = () => smtp.received.map(({ mail }) => mail);

    it('takes mails from the mailbox, posts each card once and answers each once', async () => {
      await deliver(...Array.from({ length: REQUESTS }, (_, n) => sampleMail(n + 1)));
      await waitUntil('every receipt was sent', () => smtp.received.length >= REQUESTS);
      await waitUntil(
        'every card is there',
        async () => (await messagesOf(service, 'C0TRIAGE')).length >= REQUESTS,
      );
      const cards = await messagesOf(service, 'C0TRIAGE');
      expect(new Set(cards.map(({ metadata }) => metadata?.event_payload.case_id)).size).toBe(REQUESTS);
      expect(cards).toHaveLength(REQUESTS);
      const mails = sent();
      expect(mails).toHaveLength(REQUESTS);
      expect(new Set(mails.map(({ inReplyTo }) => inReplyTo)).size).toBe(REQUESTS);
      for (const mail of mails) {
        expect(mail.subject).toMatch(/\[LH-\d{4}-\d{6}\]/);
        expect(mail.headers.get('auto-submitted')).toMatch(/^auto-/);
      }
    });

    it('lets an answer to its mail join the case', async () => {
      const [receipt] = sent();
      const number = /LH-\d{4}-\d{6}/.exec(receipt!.subject!)![0];
      await deliver(
        [
          'Authentication-Results: mx.examplemail.test; dmarc=pass header.from=politsei.ee',
          'From: Jaan Tamm <j.tamm@politsei.ee>',
          'To: legal@examplemail.test',
          `Subject: Re: ${receipt!.subject}`,
          `In-Reply-To: ${receipt!.messageId}`,
          `References: ${receipt!.messageId}`,
          'Message-ID: <answer-1@politsei.ee>',
          'Date: Sun, 22 Nov 2026 11:00:00 +0200',
          '',
          'Dear colleagues, here is what you asked for.',
          '',
        ].join('\r\n'),
      );
      const card = (await messagesOf(service, 'C0TRIAGE')).find(({ text }) => text.includes(number));
      await waitUntil('the thread tells of the reply', async () =>
        (await messagesOf(service, 'C0TRIAGE', card!.ts)).find(({ text }) => /repl/i.test(text)),
      );
      expect(smtp.received).toHaveLength(REQUESTS);
    });

    it('keeps a whole audit trail, and doctor finds every connection sound', async () => {
      expect((await run(['audit', 'verify'], service.environment)).out).toMatch(/whole/);
      const { out, code } = await run(['doctor'], service.environment);
      expect(out).not.toMatch(/FAIL/);
      expect(out).toMatch(/Redis answers/);
      expect(out).toMatch(/INBOX on 127\.0\.0\.1 can be read/);
      expect(code).toBe(0);
    });
  },
);
