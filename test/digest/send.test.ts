import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type SendDigestDeps, sendDigest } from '../../src/digest/send.ts';
import { openTransport, outboxFolder } from '../../src/feedback/transport.ts';
import { openScratchEmbedded, type ScratchStorage } from '../cases/storages.ts';
import { logged } from '../logged.ts';
import { scratchFolder } from '../storage/scratch-folder.ts';
import { POLICY } from './policy.ts';

let scratch: ScratchStorage;
beforeAll(async () => {
  scratch = await openScratchEmbedded();
});
afterAll(() => scratch.remove());

const DANA = { name: 'Dana', address: 'dana@provider.test' };
const OWN = { name: 'Example Online', address: 'legal@provider.test' };

function desk(leads: readonly { name: string; address: string }[] = [DANA]) {
  const log = logged();
  const dataFolder = scratchFolder();
  const posted: Parameters<SendDigestDeps['slack']['postDigest']>[] = [];
  const deps: SendDigestDeps = {
    storage: scratch.storage,
    policy: POLICY,
    slack: {
      async postDigest(...post) {
        posted.push(post);
      },
      leadAddresses: async () => leads,
    },
    transport: openTransport({ smtp: null, dataFolder }),
    mailFrom: OWN,
    log,
    now: () => new Date('2026-11-23T07:00:00Z'),
  };
  return { deps, posted, log, folder: outboxFolder(dataFolder) };
}

test('the digest is posted under its job with its chart, and mailed to the leads with chart and figures', async () => {
  const { deps, posted, folder } = desk();
  await sendDigest(deps, '2026-W47', { id: 'job-1' });
  const [[blocks, text, key, images] = expect.fail('nothing was posted')] = posted;
  expect(key).toBe('job-1');
  expect(text).toContain('Example Online: requests of 2026-W47');
  expect(blocks.length).toBeGreaterThan(5);
  expect(images.map(({ fileName, title }) => ({ fileName, title }))).toEqual([
    { fileName: 'digest-2026-W47.png', title: 'Cases by week, 2026-W47' },
  ]);
  const mail = await simpleParser(readFileSync(join(folder, 'digest-2026-W47-job1.eml')));
  expect([mail.to].flat().flatMap((to) => to?.value ?? [])).toEqual([DANA]);
  expect(mail.messageId).toBe('<digest-2026-w47.job-1@provider.test>');
  expect(mail.headers.get('auto-submitted')).toBe('auto-generated');
  expect(mail.text).toContain('How long it took');
  expect(mail.attachments.map(({ filename, contentType }) => ({ filename, contentType }))).toEqual([
    { filename: 'digest-2026-W47.png', contentType: 'image/png' },
    { filename: 'digest-2026-W47.csv', contentType: 'text/csv' },
  ]);
  expect(mail.attachments[0]?.cid).toBe('chart.2026-W47@provider.test');
});

test.each([
  ['nobody', []],
  ["the desk's own address", [{ ...OWN, address: 'Legal@Provider.test' }]],
])('where the leads are %s the digest is posted and goes into no mailbox', async (_, leads) => {
  const { deps, posted, folder, log } = desk(leads);
  await sendDigest(deps, '2026-W47', { id: 'job-1' });
  expect(posted).toHaveLength(1);
  expect(existsSync(folder)).toBe(false);
  expect(log.lines).toMatchObject([{ level: 'warn', facts: { week: '2026-W47' } }]);
});

test('two jobs of one week are two posts and two mails', async () => {
  const { deps, posted, folder } = desk();
  for (const id of ['job-1', 'job-2', 'job-2']) await sendDigest(deps, '2026-W47', { id });
  expect(posted.map(([, , key]) => key)).toEqual(['job-1', 'job-2', 'job-2']);
  expect(readdirSync(folder)).toHaveLength(2);
});

test('where Slack fails nothing is mailed, and the job comes again', async () => {
  const { deps } = desk();
  const sent: unknown[] = [];
  const failing: SendDigestDeps = {
    ...deps,
    slack: { ...deps.slack, postDigest: () => Promise.reject(new Error('ratelimited')) },
    transport: { send: async (mail) => void sent.push(mail) },
  };
  await expect(sendDigest(failing, '2026-W47', { id: 'job-1' })).rejects.toThrow('ratelimited');
  expect(sent).toEqual([]);
});
