import { afterAll, beforeAll, expect, it } from 'vitest';
import { storeMessage } from '../../src/cases/message.ts';
import type { Reader } from '../../src/documents/sandbox.ts';
import { readMessage } from '../../src/intake/read-message.ts';
import { readScans } from '../../src/intake/read-scans.ts';
import { openRunner } from '../../src/jobs/runner.ts';
import { loadPolicy } from '../../src/policy/load.ts';
import { openScratchEmbedded, type ScratchStorage } from '../cases/storages.ts';
import { sampleMail } from '../e2e/sample-mail.ts';
import { handlersDoing, QUICK } from '../jobs/handlers.ts';
import { logged } from '../logged.ts';
import { waitUntil } from '../wait-until.ts';
import { inProcessReader } from './in-process-reader.ts';

let scratch: ScratchStorage;
beforeAll(async () => {
  scratch = await openScratchEmbedded();
});
afterAll(() => scratch.remove());

it('a mail of text has its case while scans are still being read', async () => {
  const { storage } = scratch;
  const policy = await loadPolicy(new URL('../../fixtures/policy.yaml', import.meta.url).pathname);
  let finish = (): void => {};
  const held = new Promise<void>((resolve) => {
    finish = resolve;
  });
  /** Every mail to "scan" has pages that are pictures, and they take as long as the test wants. */
  const reader: Reader = {
    ...inProcessReader,
    skim: async (bytes, name) => {
      const { document } = await inProcessReader.skim(bytes, name);
      return { document, scans: name.startsWith('scan') ? 30 : 0 };
    },
    read: async (bytes, name) => {
      await held;
      return inProcessReader.read(bytes, name);
    },
  };
  const log = logged();
  const deps = {
    storage,
    reader,
    policy,
    verify: async () => null,
    ask: null,
    ownAddress: 'desk@x.test',
    log,
  };
  const handlers = {
    ...handlersDoing(async () => {}),
    'read-message': readMessage(deps),
    'read-scans': readScans(deps),
  };
  const runner = openRunner(storage, handlers, { redisUrl: null, log, timing: QUICK });
  const arrive = async (name: string, n: number) => {
    const raw = new TextEncoder().encode(sampleMail(n));
    const { messageId } = await storeMessage(storage, { raw, name, door: 'folder', receivedAt: new Date() });
    return messageId;
  };
  const casesOf = (messageId: string) => storage.prisma.case.count({ where: { messageId } });
  await runner.start();
  // More than a runner has hands.
  const scans = await Promise.all(Array.from({ length: 8 }, (_, at) => arrive(`scan-${at}.eml`, at + 1)));
  const text = await arrive('text.eml', 20);
  await waitUntil('the case of the text', async () => (await casesOf(text)) === 1);
  expect(await Promise.all(scans.map(casesOf))).toEqual(scans.map(() => 0));
  finish();
  await waitUntil('the cases of the scans', async () =>
    (await Promise.all(scans.map(casesOf))).every((count) => count === 1),
  );
  await runner.stop();
});
