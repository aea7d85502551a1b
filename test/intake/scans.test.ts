import Bull from 'bull';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storeMessage } from '../../src/cases/message.ts';
import type { Reader } from '../../src/documents/sandbox/sandbox.ts';
import { readMessage } from '../../src/intake/read-message.ts';
import { readScans } from '../../src/intake/read-scans.ts';
import { openRunner } from '../../src/jobs/runner.ts';
import { openScratchEmbedded, SCRATCH_STORAGES, type ScratchStorage } from '../cases/storages.ts';
import { sampleMail } from '../e2e/sample-mail.ts';
import { gate, handlersDoing, QUICK } from '../jobs/handlers.ts';
import { realService } from '../services.ts';
import { waitUntil } from '../wait-until.ts';
import { inProcessReader } from './in-process-reader.ts';
import { readingDeps } from './reading-deps.ts';

const redis = realService('TEST_REDIS_URL');
const onServer = SCRATCH_STORAGES.find(({ name }) => name === 'PostgreSQL');

describe.each([
  { name: 'in this process', redisUrl: null, open: openScratchEmbedded },
  ...(redis === null || onServer === undefined
    ? []
    : [{ name: 'through Bull on Redis', redisUrl: redis, open: onServer.open }]),
])('jobs $name', ({ redisUrl, open }) => {
  let scratch: ScratchStorage;
  beforeAll(async () => {
    scratch = await open();
  });
  afterAll(async () => {
    if (redisUrl !== null) {
      const { id } = await scratch.storage.prisma.installation.findFirstOrThrow();
      const queue = new Bull(`letterhead-${id}`, redisUrl);
      await queue.obliterate({ force: true });
      await queue.close();
    }
    await scratch.remove();
  });

  it('a mail of text has its case while scans are still being read, two at a time', async () => {
    const { storage } = scratch;
    const held = gate();
    let [reading, most] = [0, 0];
    /** Every mail to "scan" has pages that are pictures, and they take as long as the test wants. */
    const reader: Reader = {
      ...inProcessReader,
      skim: async (bytes, name) => {
        const { document } = await inProcessReader.skim(bytes, name);
        return { document, scans: name.startsWith('scan') ? 30 : 0 };
      },
      read: async (bytes, name) => {
        reading += 1;
        most = Math.max(most, reading);
        await held.passed;
        reading -= 1;
        return inProcessReader.read(bytes, name);
      },
    };
    const deps = readingDeps(storage, reader, 'desk@x.test');
    const handlers = {
      ...handlersDoing(async () => {}),
      'read-message': readMessage(deps),
      'read-scans': readScans(deps),
    };
    const runner = openRunner(storage, handlers, { redisUrl, log: deps.log, timing: QUICK });
    const arrive = async (name: string, n: number) => {
      const raw = new TextEncoder().encode(sampleMail(n));
      const { messageId } = await storeMessage(storage, {
        raw,
        name,
        door: 'folder',
        receivedAt: new Date(),
      });
      return messageId;
    };
    const casesOf = (messageId: string) => storage.prisma.case.count({ where: { messageId } });
    await runner.start();
    // More than a runner has hands.
    const scans = await Promise.all(Array.from({ length: 8 }, (_, at) => arrive(`scan-${at}.eml`, at + 1)));
    await waitUntil('a scan under way', async () => reading > 0);
    const text = await arrive('text.eml', 20);
    await waitUntil('the case of the text', async () => (await casesOf(text)) === 1);
    expect(await Promise.all(scans.map(casesOf))).toEqual(scans.map(() => 0));
    held.open();
    await waitUntil('the cases of the scans', async () =>
      (await Promise.all(scans.map(casesOf))).every((count) => count === 1),
    );
    // Two lanes, whatever the number of hands.
    expect(most).toBeLessThanOrEqual(2);
    await runner.stop();
  });
});
