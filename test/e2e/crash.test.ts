import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openStorage } from '../../src/storage/open.ts';
import { waitUntil } from '../wait-until.ts';
import { messagesOf } from './local-slack.ts';
import { dataFolder, outbox, type Running, run, serve, start } from './running.ts';
import { sampleMail } from './sample-mail.ts';

const FILES = 50;
const SAMPLE_MAILS = 9;
const SAMPLE_CASES = 9;

function letters(): string {
  const folder = mkdtempSync(join(tmpdir(), 'letterhead-letters-'));
  for (let n = 1; n <= FILES; n++)
    writeFileSync(join(folder, `${String(n).padStart(2, '0')}.eml`), sampleMail(n));
  return folder;
}

async function counted(data: string) {
  const storage = await openStorage({ dataFolder: data, databaseUrl: null, key: null });
  try {
    return {
      messages: await storage.prisma.message.count(),
      unread: await storage.prisma.message.count({ where: { state: 'received' } }),
      cases: await storage.prisma.case.count(),
      mails: await storage.prisma.mail.count(),
    };
  } finally {
    await storage.close();
  }
}

it('loses and doubles nothing when it is killed in the middle of taking files in', async () => {
  const data = dataFolder();
  const folder = letters();
  const killed = start(['ingest', folder], { LETTERHEAD_DATA: data });
  let printed = 0;
  killed.stdout?.on('data', (chunk) => {
    printed += String(chunk).split('\n').length - 1;
    if (printed >= 7) killed.kill('SIGKILL');
  });
  expect((await killed.ended).code).toBeNull();
  const { out, code } = await run(['ingest', folder], { LETTERHEAD_DATA: data });
  expect(code).toBe(0);
  expect(new Set(out.trim().split('\n')).size).toBe(FILES);
  expect(await counted(data)).toMatchObject({ messages: FILES, unread: 0, cases: FILES });
});

/** The case ids of all cards that stand in the desk's channels. */
async function cardsOnDesk(service: Running): Promise<string[]> {
  const messages = [
    ...(await messagesOf(service, 'C0TRIAGE')),
    ...(await messagesOf(service, 'C0EMERGENCY')),
  ];
  return messages.flatMap(({ metadata }) => metadata?.event_payload.case_id ?? []);
}

it('posts each card once and sends each mail once though the service is killed while it works', async () => {
  const data = dataFolder();
  const inbox = join(data, 'inbox');
  const first = await serve({ LETTERHEAD_DATA: data });
  for (let n = 1; n <= FILES; n++) writeFileSync(join(inbox, `${n}.eml`), sampleMail(n));
  await waitUntil('the service is at work', async () => (await jobs(first)).done > 40);
  await first.kill();
  const second = await serve({ LETTERHEAD_DATA: data });
  const all = async () => {
    const { done, open } = await jobs(second);
    return open === 0 && done > 3 * FILES;
  };
  // The killed process holds its jobs for half a minute more.
  await waitUntil('everything is done', all, 80_000);
  const cards = await cardsOnDesk(second);
  expect(new Set(cards).size).toBe(FILES + SAMPLE_CASES);
  expect(cards).toHaveLength(FILES + SAMPLE_CASES);
  expect(outbox(data)).toHaveLength(FILES + SAMPLE_CASES);
  expect((await second.stop()).code).toBe(0);
  expect(await counted(data)).toEqual({
    messages: FILES + SAMPLE_MAILS,
    unread: 0,
    cases: FILES + SAMPLE_CASES,
    mails: FILES + SAMPLE_CASES,
  });
});

async function jobs(service: Running): Promise<{ done: number; open: number }> {
  const figures = await (await fetch(`${service.url}/metrics`)).text();
  const counts = [...figures.matchAll(/letterhead_jobs\{state="(\w+)"\} (\d+)/g)];
  const of = (which: (state: string) => boolean) =>
    counts.reduce((sum, [, state, count]) => sum + (which(state!) ? Number(count) : 0), 0);
  return { done: of((state) => state === 'done'), open: of((state) => state !== 'done') };
}
