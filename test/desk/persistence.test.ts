import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFile, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readLog } from '../../src/desk/persistence.ts';
import { actions, button, modal } from './blocks.ts';
import { openDeskWithApp } from './desk-with-app.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'desk-'));
});
afterEach(() => rm(folder, { recursive: true }));

const logFile = () => join(folder, 'desk.jsonl');

test('a second start knows messages, threads, metadata, files, home tabs and what was read', async () => {
  const first = await openDeskWithApp({ folder });
  const { client } = first.app;
  const metadata = { event_type: 'card', event_payload: { case: 'c1' } };
  const blocks = [actions(button('approve', 'Approve'))];
  const card = { channel: 'C0TRIAGE', text: 'card', metadata, blocks };
  const { ts = '' } = await client.chat.postMessage(card);
  await client.chat.postMessage({ channel: 'C0TRIAGE', text: 'reply', thread_ts: ts });
  const gone = await client.chat.postMessage({ channel: 'C0TRIAGE', text: 'gone' });
  await client.chat.delete({ channel: 'C0TRIAGE', ts: gone.ts ?? '' });
  await client.chat.postEphemeral({ channel: 'C0TRIAGE', user: 'U0ALICE', text: 'for now' });
  await client.files.uploadV2({ channel_id: 'C0LEADS', filename: 'a.txt', file: Buffer.from('kept') });
  await client.views.publish({ user_id: 'U0ALICE', view: { ...modal('x'), type: 'home' } as never });
  const said = first.desk.messages().filter((message) => message.ephemeralTo === undefined);
  const views = first.desk.views();
  await first.close();

  for (const start of [2, 3]) {
    const again = await openDeskWithApp({ folder });
    expect(again.desk.messages(), `start ${start}`).toEqual(said);
    expect(again.desk.views()).toEqual(views);
    const file = said.at(-1)?.files?.[0]?.id;
    expect(await (await fetch(`${again.url}/desk/files/${file}`)).text()).toBe('kept');
    await again.close();
  }
  expect(await readFile(logFile(), 'utf8')).not.toContain('gone');
  expect((await stat(logFile())).mode & 0o777).toBe(0o600);
});

test('a new message is later than all from before, even if the clock went back', async () => {
  const first = await openDeskWithApp({ folder });
  const { ts = '' } = await first.app.client.chat.postMessage({ channel: 'C0TRIAGE', text: 'a' });
  await first.close();
  const again = await openDeskWithApp({ folder, now: () => new Date('2020-01-01T00:00:00Z') });
  const later = await again.app.client.chat.postMessage({ channel: 'C0TRIAGE', text: 'b' });
  expect(Number(later.ts)).toBeGreaterThan(Number(ts));
  await again.close();
});

test('a line that was cut off in mid-write is dropped, and the log goes on after it', async () => {
  const first = await openDeskWithApp({ folder });
  await first.app.client.chat.postMessage({ channel: 'C0TRIAGE', text: 'whole' });
  await first.close();
  const whole = await readFile(logFile());
  for (const cut of [1, 20, whole.length - 1]) {
    await writeFile(logFile(), Buffer.concat([whole, whole.subarray(0, cut)]));
    const again = await openDeskWithApp({ folder });
    await again.app.client.chat.postMessage({ channel: 'C0LEADS', text: 'after' });
    await again.close();
    expect((await readLog(folder)).map((change) => change.kind)).toEqual(['message', 'message']);
    await writeFile(logFile(), whole);
  }
});

test('a line that is broken otherwise stops the start with its place and a remedy', async () => {
  await writeFile(logFile(), '{"kind":"read","user":"U","channel":"C","ts":"1.1"}\n');
  await appendFile(logFile(), 'rubbish\n');
  await expect(openDeskWithApp({ folder })).rejects.toThrow(
    /desk\.jsonl:2 is not valid JSON: mend or remove/,
  );
});

test('what was acknowledged survives kill -9 in the middle of writing', { timeout: 60_000 }, async () => {
  const script = fileURLToPath(new URL('./endless-writer.ts', import.meta.url));
  const acknowledged: string[] = [];
  for (const lifetime of [40, 150, 300]) {
    const child = spawn(process.execPath, ['--import', 'tsx', script, folder], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let out = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
    });
    await once(child.stdout, 'data');
    await new Promise((done) => setTimeout(done, lifetime));
    child.kill('SIGKILL');
    await once(child, 'close');
    acknowledged.push(...out.split('\n').slice(0, -1));
  }
  expect(acknowledged.length).toBeGreaterThan(20);
  const again = await openDeskWithApp({ folder });
  const kept = new Set(again.desk.messages().map((message) => message.ts));
  expect(acknowledged.filter((ts) => !kept.has(ts))).toEqual([]);
  await again.close();
});
