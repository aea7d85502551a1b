import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CaseContent, CaseView } from '../../src/cases/case.ts';
import { decide } from '../../src/cases/decide.ts';
import { eraseCase } from '../../src/cases/erase.ts';
import { mailsOf } from '../../src/cases/mails.ts';
import { readDocument } from '../../src/documents/read.ts';
import { extract } from '../../src/extraction/extract.ts';
import type { OutgoingMail } from '../../src/feedback/mail.ts';
import { type SendDeps, sendCaseMail } from '../../src/feedback/send.ts';
import { blankForm } from '../../src/form/standard-form.ts';
import type { JobPayload } from '../../src/jobs/job.ts';
import { CLOCKS, command, openSamples, view } from '../cases/samples.ts';
import { openScratchEmbedded, type ScratchStorage } from '../cases/storages.ts';
import { logged } from '../logged.ts';
import { content, DESK, OFFICER, type Traits } from './case-view.ts';

let scratch: ScratchStorage;
beforeAll(async () => {
  scratch = await openScratchEmbedded();
});
afterAll(() => scratch.remove());

/** A transport that keeps its mails, or fails. */
function desk(failure: object | null = null) {
  const sent: OutgoingMail[] = [];
  const log = logged();
  const deps: SendDeps = {
    storage: scratch.storage,
    transport: {
      async send(mail) {
        if (failure !== null) throw Object.assign(new Error('refused: j.tamm@politsei.ee'), failure);
        sent.push(mail);
      },
      check: async () => {},
      close: () => {},
    },
    mailFrom: { name: 'Example Online', address: DESK },
    policy: { provider: { name: 'Example Online', country: 'NL', languages: ['en'], services: [] } },
    log,
  };
  return { sent, log, deps };
}

async function open(traits: Traits = {}): Promise<CaseView> {
  const [opened] = await openSamples(scratch.storage, content(traits) as CaseContent);
  return opened!;
}

/** The job that the case's last change wrote. */
async function jobOf(caseId: string, kind: JobPayload<'send-mail'>['kind']) {
  const jobs = await scratch.storage.prisma.job.findMany({
    where: { name: 'send-mail' },
    orderBy: { id: 'desc' },
  });
  const payloads = jobs.map((job) => ({ id: job.id, payload: job.payload as JobPayload<'send-mail'> }));
  return payloads.find(({ payload }) => payload.caseId === caseId && payload.kind === kind)!;
}

const recorded = async (caseId: string) =>
  (await mailsOf(scratch.storage, caseId)).map(({ kind, state, reason }) => ({ kind, state, reason }));

test('the receipt of a new case is sent and recorded, once', async () => {
  const opened = await open();
  const { id, payload } = await jobOf(opened.id, 'receipt');
  const { deps, sent } = desk();
  await sendCaseMail(deps, payload, { id });
  await sendCaseMail(deps, payload, { id });
  expect(sent).toHaveLength(1);
  expect(sent[0]).toMatchObject({
    to: [{ name: '', address: OFFICER }],
    subject: `Receipt of your request [${opened.number}]`,
    messageId: `${opened.number.toLowerCase()}.${id}@provider.test`,
  });
  expect(await recorded(opened.id)).toEqual([{ kind: 'receipt', state: 'sent', reason: null }]);
  const { history } = await view(scratch.storage, opened.id);
  expect(history.map((entry) => entry.action)).toContain('mail-sent');
});

test('a rejection carries staff’s explanation', async () => {
  const opened = await open();
  const explanation = 'The request names no account (CoE 2020 App. A).';
  const outcome = await decide(scratch.storage, CLOCKS, command(opened, 'reject', { explanation }));
  expect(outcome.outcome).toBe('done');
  const { id, payload } = await jobOf(opened.id, 'rejected');
  const { deps, sent } = desk();
  await sendCaseMail(deps, payload, { id });
  expect(sent[0]?.text).toContain(`\n\n${explanation}\n\n`);
});

test('a mail that asks for more brings the form, filled in as far as the sender may have it back', async () => {
  const form = {
    ...blankForm(),
    registrationNumber: 'PPA-2026/88',
    requester: { ...blankForm().requester, name: 'Jaan Õunapuu', email: OFFICER },
    subject: 'fox.a@examplemail.test',
    overview: 'The buyers wrote to fox.a@examplemail.test.',
    requested: 'subscriber data of fox.a',
  };
  const opened = await open({ form, codes: ['crime-missing'] });
  const { id, payload } = await jobOf(opened.id, 'receipt');
  const { deps, sent } = desk();
  await sendCaseMail(deps, payload, { id });
  const [attachment] = sent[0]!.attachments;
  expect(attachment).toMatchObject({ filename: `request-form-${opened.number}.pdf` });
  const { requests } = extract(await readDocument(attachment!.content, 'form.pdf'));
  expect(requests[0]!.form).toMatchObject({
    registrationNumber: 'PPA-2026/88',
    requester: { name: 'Jaan Õunapuu', email: OFFICER },
    subject: null,
    overview: null,
    requested: null,
    identifiers: [],
  });
});

test.each<[string, Traits]>([
  ['lacks nothing', {}],
  ['cannot be verified', { codes: ['crime-missing'], sender: { verified: false } }],
  ['came on a European certificate', { codes: ['crime-missing'], format: 'epoc' }],
])('no form goes out for a request that %s', async (_, traits) => {
  const opened = await open(traits);
  const { id, payload } = await jobOf(opened.id, 'receipt');
  const { deps, sent } = desk();
  await sendCaseMail(deps, payload, { id });
  expect(sent[0]!.attachments).toEqual([]);
  await scratch.storage.prisma.neutralNote.deleteMany();
});

test('an unverified sender gets one neutral note a day, recorded as such', async () => {
  const opened = await open({ sender: { verified: false } });
  const { deps, sent } = desk();
  const receipt = await jobOf(opened.id, 'receipt');
  await sendCaseMail(deps, receipt.payload, receipt);
  await decide(scratch.storage, CLOCKS, command(opened, 'reject', { explanation: 'STAFF-WORDS' }));
  const rejected = await jobOf(opened.id, 'rejected');
  await sendCaseMail(deps, rejected.payload, rejected);
  const another = await open({ sender: { verified: false } });
  const second = await jobOf(another.id, 'receipt');
  await sendCaseMail(deps, second.payload, second);
  expect(sent.map(({ subject }) => subject)).toEqual([`Your message to our desk [${opened.number}]`]);
  const withheld = (kind: string) => ({
    kind,
    state: 'withheld',
    reason: 'the sender is not verified and had a neutral note today',
  });
  expect(await recorded(opened.id)).toEqual([
    { kind: 'neutral', state: 'sent', reason: null },
    withheld('rejected'),
  ]);
  expect(await recorded(another.id)).toEqual([withheld('receipt')]);
  const notes = await scratch.storage.prisma.neutralNote.findMany();
  expect(JSON.stringify(notes)).not.toContain(OFFICER.split('@')[0]);
  await scratch.storage.prisma.neutralNote.deleteMany();
});

test.each<[string, Traits]>([
  ['an automatic mail', { mail: { automatic: true } }],
  ['a file', { mail: null }],
])('the answer to %s is withheld and recorded', async (_, traits) => {
  const opened = await open(traits);
  const { id, payload } = await jobOf(opened.id, 'receipt');
  const { deps, sent } = desk();
  await sendCaseMail(deps, payload, { id });
  expect(sent).toEqual([]);
  expect(await recorded(opened.id)).toEqual([
    { kind: 'receipt', state: 'withheld', reason: expect.stringMatching(/automatic|file/) },
  ]);
});

test('an erased case is written no more', async () => {
  const opened = await open();
  const { id, payload } = await jobOf(opened.id, 'receipt');
  await eraseCase(scratch.storage, opened.number, 'retention', 'letterhead');
  const { deps, sent } = desk();
  await sendCaseMail(deps, payload, { id });
  expect(sent).toEqual([]);
});

test('what may pass is thrown, so that the job comes again, and then the same mail leaves', async () => {
  const opened = await open();
  const { id, payload } = await jobOf(opened.id, 'receipt');
  const down = desk({ code: 'ECONNECTION', command: 'CONN' });
  await expect(sendCaseMail(down.deps, payload, { id })).rejects.toThrow('ECONNECTION CONN');
  expect(await recorded(opened.id)).toEqual([]);
  const up = desk();
  await sendCaseMail(up.deps, payload, { id });
  expect(up.sent[0]?.messageId).toContain(id);
  expect(await recorded(opened.id)).toEqual([{ kind: 'receipt', state: 'sent', reason: null }]);
});

test('what the server refuses for good is recorded and not tried again; no log names the officer', async () => {
  const opened = await open();
  const { id, payload } = await jobOf(opened.id, 'receipt');
  const { deps, log } = desk({ code: 'EENVELOPE', command: 'RCPT TO', responseCode: 550 });
  await sendCaseMail(deps, payload, { id });
  expect(await recorded(opened.id)).toEqual([
    {
      kind: 'receipt',
      state: 'withheld',
      reason: 'the mail server refused it for good (EENVELOPE RCPT TO 550)',
    },
  ]);
  expect(JSON.stringify(log.lines)).not.toMatch(/politsei|tamm/i);
});

test('a decision or a case that is not there fails the job with its id', async () => {
  const opened = await open();
  const { deps } = desk();
  const payload = { caseId: opened.id, kind: 'rejected' as const, decisionId: randomUUID() };
  await expect(sendCaseMail(deps, payload, { id: randomUUID() })).rejects.toThrow(payload.decisionId);
  const gone = { ...payload, caseId: randomUUID() };
  await expect(sendCaseMail(deps, gone, { id: randomUUID() })).rejects.toThrow(gone.caseId);
});
