import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type DeskWithApp, openDeskWithApp } from './desk-with-app.ts';

let here: DeskWithApp;
beforeEach(async () => {
  here = await openDeskWithApp();
});
afterEach(() => here.close());

test('what a person writes reaches the app escaped, as Slack sends it', async () => {
  const seen: unknown[] = [];
  here.app.message(async ({ message, say }) => {
    seen.push(message);
    await say('Heard');
  });
  await here.desk.act.say('U0ALICE', 'D0ALICE', 'is <this> & that ok?');
  expect(seen).toMatchObject([
    { text: 'is &lt;this&gt; &amp; that ok?', user: 'U0ALICE', channel_type: 'im', channel: 'D0ALICE' },
  ]);
  expect(here.desk.messages('D0ALICE').map((message) => message.text)).toEqual([
    'is &lt;this&gt; &amp; that ok?',
    'Heard',
  ]);
});

test('a mention is an event of its own', async () => {
  const seen: string[] = [];
  here.app.event('app_mention', async ({ event }) => void seen.push(event.text));
  await here.desk.act.say('U0ALICE', 'C0TRIAGE', '@Letterhead what is open?');
  expect(seen).toEqual(['<@U0LETTERHEAD> what is open?']);
});

test('a command shows what the app acknowledges it with to that person only', async () => {
  here.app.command('/letterhead', async ({ ack, command }) => {
    await ack({ text: `${command.user_id} asked ${command.text} in ${command.channel_id}` });
  });
  await here.desk.act.command('U0BOB', 'C0TRIAGE', '/letterhead', 'open');
  expect(here.desk.messages('C0TRIAGE')).toMatchObject([
    { text: 'U0BOB asked open in C0TRIAGE', ephemeralTo: 'U0BOB' },
  ]);
});

test('an event that the app fails on is delivered again, with its number', async () => {
  const tries: (number | undefined)[] = [];
  here.app.error(async (error) => {
    throw error;
  });
  here.app.message(async ({ context }) => {
    tries.push(context.retryNum);
    if (tries.length === 1) throw new Error('not yet');
  });
  const outcome = await here.desk.act.say('U0ALICE', 'C0TRIAGE', 'hello');
  expect(outcome).toMatchObject({ ok: false, delivery: { status: 500 } });
  await vi.waitFor(() => expect(tries).toEqual([undefined, 1]));
});

test('a delivery that is signed with another secret is refused by the app', async () => {
  const stranger = await openDeskWithApp({ signingSecret: 'other' });
  try {
    const outcome = await stranger.desk.act.say('U0ALICE', 'C0TRIAGE', 'hello');
    expect(outcome).toMatchObject({ ok: false, delivery: { status: 401 } });
  } finally {
    await stranger.close();
  }
});

test('no answer within 3 seconds is told to the person', { timeout: 20_000 }, async () => {
  here.app.command('/slow', async () => undefined); // never acknowledged
  const outcome = await here.desk.act.command('U0ALICE', 'C0TRIAGE', '/slow');
  expect(outcome.problem).toContain('did not answer within 3 seconds');
});

test('faults strike as often as asked, then all is well', async () => {
  const { desk, app } = here;
  const post = (text: string) => app.client.chat.postMessage({ channel: 'C0TRIAGE', text });
  const method = 'chat.postMessage';
  desk.fault({ kind: 'rate_limited', method, times: 1, retryAfter: 7 });
  await expect(post('a')).rejects.toMatchObject({ retryAfter: 7 });
  desk.fault({ kind: 'http_500', method, times: 2 });
  await expect(post('b')).rejects.toThrow();
  await expect(post('b')).rejects.toThrow();
  desk.fault({ kind: 'reset', method, times: 1 });
  await expect(post('c')).rejects.toThrow();
  expect(desk.messages()).toHaveLength(0);
  desk.fault({ kind: 'lost_response', method, times: 1 });
  await expect(post('d')).rejects.toThrow();
  desk.fault({ kind: 'delayed', method, times: 1, delay: 30 });
  const started = performance.now();
  await post('e');
  expect(performance.now() - started).toBeGreaterThanOrEqual(29);
  expect(desk.messages().map((message) => message.text)).toEqual(['d', 'e']);
});

test('a delivery may come twice or late', async () => {
  let heard = 0;
  here.app.message(async () => void heard++);
  here.desk.fault({ kind: 'delivered_twice', times: 1 });
  await here.desk.act.say('U0ALICE', 'C0TRIAGE', 'hello');
  expect(heard).toBe(2);
  here.desk.fault({ kind: 'delivered_late', times: 1, delay: 30 });
  const started = performance.now();
  await here.desk.act.say('U0ALICE', 'C0TRIAGE', 'hello');
  expect(performance.now() - started).toBeGreaterThanOrEqual(29);
  expect(heard).toBe(3);
});
