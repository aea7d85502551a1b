import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openStorage } from '../../src/storage/open.ts';
import { waitUntil } from '../wait-until.ts';
import { dataFolder, run, serve, start } from './running.ts';
import { sampleMail } from './sample-mail.ts';

const FILES = 50;

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
      cards: await storage.prisma.card.count(),
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

it('posts each card once and sends each mail once though the service is killed while it works', async () => {
  const data = dataFolder();
  const inbox = join(data, 'inbox');
  const first = await serve({ LETTERHEAD_DATA: data });
  for (let n = 1; n <= FILES; n++) writeFileSync(join(inbox, `${n}.eml`), sampleMail(n));
  const cards = (text: string) => text.split('LH-').length;
  await waitUntil('the service is at work', async () => {
    const figures = await (await fetch(`${first.url}/metrics`)).text();
    return Number(/letterhead_jobs\{state="done"\} (\d+)/.exec(figures)?.[1] ?? 0) > 40;
  });
  await first.kill();
  const second = await serve({ LETTERHEAD_DATA: data });
  await waitUntil('everything is done', async () => {
    const figures = await (await fetch(`${second.url}/metrics`)).text();
    const jobs = [...figures.matchAll(/letterhead_jobs\{state="(\w+)"\} (\d+)/g)];
    return (
      jobs.every(([, state, count]) => state === 'done' || count === '0') &&
      figures.includes('kind="request"')
    );
  });
  const page = await (await fetch(`${second.url}/`)).text();
  expect(cards(page)).toBeGreaterThan(1);
  expect((await second.stop()).code).toBe(0);
  const SAMPLE_CASES = 9;
  expect(await counted(data)).toEqual({
    messages: FILES + 9,
    unread: 0,
    cases: FILES + SAMPLE_CASES,
    cards: expect.any(Number),
    mails: FILES + SAMPLE_CASES,
  });
});
