import { afterAll, beforeAll, expect, it } from 'vitest';
import { storeMessage } from '../../src/cases/message.ts';
import { extractorOf } from '../../src/extraction/apart/extractor.ts';
import { allDocuments, textOf } from '../../src/extraction/message.ts';
import { readMessage } from '../../src/intake/read-message.ts';
import { view } from '../cases/samples.ts';
import { openScratchEmbedded, type ScratchStorage } from '../cases/storages.ts';
import { sampleMail } from '../e2e/sample-mail.ts';
import { flagsOf } from './desk-with-intake.ts';
import { inProcess } from './in-process-extractor.ts';
import { inProcessReader } from './in-process-reader.ts';
import { mailOf } from './mail-of.ts';
import { readingDeps } from './reading-deps.ts';

const HEADERS = ['From: Jaan Tamm <j.tamm@politsei.ee>', 'Subject: Request'];
const ENDLESS = 'endless words\r\n'.repeat(20_000);

let scratch: ScratchStorage;
beforeAll(async () => {
  scratch = await openScratchEmbedded();
});
afterAll(() => scratch.remove());

/** Takes a mail in where the rules come to no end with some texts; gives its kind and its cases. */
async function arrive(raw: Uint8Array) {
  const { storage } = scratch;
  const { messageId } = await storeMessage(storage, {
    raw,
    name: 'a.eml',
    door: 'imap',
    receivedAt: new Date(),
  });
  const extractor = extractorOf(
    inProcess((one) => (allDocuments(one).some((each) => textOf(each).length > 200_000) ? 'too-slow' : null)),
  );
  const job = readMessage({ ...readingDeps(storage, inProcessReader), extractor });
  await job({ messageId }, { id: 'job', attempt: 1 });
  const { kind, reason, cases } = await storage.prisma.message.findUniqueOrThrow({
    where: { id: messageId },
    include: { cases: true },
  });
  return { kind, reason, cases: await Promise.all(cases.map(({ id }) => view(storage, id))) };
}

it('a mail with whose text the rules come to no end opens a case for a person', async () => {
  const { kind, reason, cases } = await arrive(mailOf(HEADERS, ENDLESS, []));
  expect({ kind, reason }).toEqual({
    kind: 'unreadable',
    reason: 'a.eml took too long to read: ask for a shorter text.',
  });
  expect(cases.map(flagsOf)).toEqual([['document-unreadable', 'sender-new']]);
});

it('a request with an endless file is read, and the file is named', async () => {
  const log = { name: 'log.txt', type: 'text/plain', bytes: new TextEncoder().encode(ENDLESS) };
  const { kind, cases } = await arrive(mailOf(HEADERS, sampleMail(1).split('\r\n\r\n')[1]!, [log]));
  expect(kind).toBe('request');
  expect(cases).toHaveLength(1);
  expect(cases[0]?.content?.request.form.requester.name).toBe('Jaan Tamm');
  expect(flagsOf(cases[0]!)).toContain('document-unreadable');
  expect(cases[0]?.content?.documents.map(({ name, problem }) => [name, problem])).toEqual([
    ['a.eml', null],
    ['log.txt', 'log.txt took too long to read: ask for a shorter text.'],
  ]);
});
