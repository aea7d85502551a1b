import { afterEach, beforeEach, expect, test } from 'vitest';
import { actions, button, mrkdwn } from './blocks.ts';
import { BOT_TOKEN, type DeskWithApp, openDeskWithApp } from './desk-with-app.ts';

let here: DeskWithApp;
beforeEach(async () => {
  here = await openDeskWithApp();
});
afterEach(() => here.close());

const client = () => here.app.client;
const call = async (method: string, token: string | null, body = '{}', contentType = 'application/json') => {
  const response = await fetch(`${here.url}/slack-api/${method}`, {
    method: 'POST',
    body,
    headers: { 'content-type': contentType, ...(token && { authorization: `Bearer ${token}` }) },
  });
  return { status: response.status, body: (await response.json()) as { ok: boolean } };
};

test('only the bot token is let in', async () => {
  expect((await call('auth.test', null)).body).toEqual({ ok: false, error: 'not_authed' });
  expect((await call('auth.test', 'xoxb-other')).body).toEqual({ ok: false, error: 'invalid_auth' });
  expect((await call('auth.test', BOT_TOKEN)).body).toMatchObject({ ok: true, team_id: 'T0DESK' });
  expect((await call('chat.postMessage', 'xoxb-other', '{"channel":"C0TRIAGE","text":"x"}')).body.ok).toBe(
    false,
  );
  expect(here.desk.messages()).toHaveLength(0);
});

test('an unknown method answers 200, as a form or as JSON', async () => {
  for (const type of ['application/json', 'application/x-www-form-urlencoded'])
    expect(await call('chat.shout', BOT_TOKEN, '{}', type)).toEqual({
      status: 200,
      body: { ok: false, error: 'unknown_method' },
    });
});

test('arguments that are missing or wrong are named', async () => {
  expect((await call('chat.update', BOT_TOKEN, '{"channel":"C0TRIAGE"}')).body).toMatchObject({
    error: 'invalid_arguments',
    response_metadata: { messages: [expect.stringContaining('ts')] },
  });
});

test('text stays text even if it looks like JSON', async () => {
  for (const text of ['[1]', 'true', '{"a":1}', '7']) {
    const posted = await client().chat.postMessage({ channel: 'C0TRIAGE', text });
    expect(posted.message?.text).toBe(text);
  }
});

test('metadata comes back from history and replies only when asked for', async () => {
  const metadata = { event_type: 'card', event_payload: { case: 'c1' } };
  const root = await client().chat.postMessage({ channel: '#triage', text: 'root', metadata });
  const ts = root.ts ?? '';
  await client().chat.postMessage({ channel: 'C0TRIAGE', text: 'reply', thread_ts: ts, metadata });
  const plain = await client().conversations.history({ channel: 'C0TRIAGE' });
  expect(plain.messages).toMatchObject([{ text: 'root', reply_count: 1 }]);
  expect(plain.messages?.[0]?.metadata).toBeUndefined();
  const all = { channel: 'C0TRIAGE', include_all_metadata: true };
  expect((await client().conversations.history(all)).messages?.[0]?.metadata).toEqual(metadata);
  const replies = await client().conversations.replies({ ...all, ts });
  expect(replies.messages).toMatchObject([
    { text: 'root', metadata },
    { text: 'reply', metadata },
  ]);
});

test('history comes in pages, the newest first', async () => {
  for (const text of ['a', 'b', 'c', 'd', 'e']) await client().chat.postMessage({ channel: 'C0LEADS', text });
  const seen: (string | undefined)[] = [];
  for await (const page of client().paginate('conversations.history', { channel: 'C0LEADS', limit: 2 })) {
    const { messages } = page as { messages?: { text?: string }[] };
    seen.push(...(messages ?? []).map((message) => message.text));
  }
  expect(seen).toEqual(['e', 'd', 'c', 'b', 'a']);
});

test('an update with text alone removes the blocks', async () => {
  const blocks = [actions(button('approve', 'Approve'))];
  const { ts = '' } = await client().chat.postMessage({ channel: 'C0TRIAGE', text: 'card', blocks });
  await client().chat.update({ channel: 'C0TRIAGE', ts, text: 'done' });
  const [message] = here.desk.messages('C0TRIAGE');
  expect(message).toMatchObject({ ts, text: 'done', edited: {} });
  expect(message?.blocks).toBeUndefined();
});

test('the app changes only its own messages', async () => {
  await here.desk.act.say('U0ALICE', 'C0TRIAGE', 'mine');
  const ts = here.desk.messages('C0TRIAGE')[0]?.ts ?? '';
  await expect(client().chat.update({ channel: 'C0TRIAGE', ts, text: 'x' })).rejects.toThrow(
    'cant_update_message',
  );
  await expect(client().chat.delete({ channel: 'C0TRIAGE', ts })).rejects.toThrow('cant_delete_message');
  await expect(client().chat.update({ channel: 'C0TRIAGE', ts: '1.1', text: 'x' })).rejects.toThrow(
    'message_not_found',
  );
});

test('a message that Slack would refuse is refused', async () => {
  const post = (more: object) => client().chat.postMessage({ channel: 'C0TRIAGE', text: 'x', ...more });
  await expect(post({ channel: 'C0NOWHERE' })).rejects.toThrow('channel_not_found');
  await expect(post({ blocks: [{ type: 'section', text: mrkdwn('y'.repeat(3001)) }] })).rejects.toMatchObject(
    {
      data: {
        error: 'invalid_blocks',
        response_metadata: { messages: [expect.stringContaining('/0/text/text')] },
      },
    },
  );
  await expect(post({ text: '' })).rejects.toThrow('no_text');
  await expect(post({ thread_ts: '1.1' })).rejects.toThrow('thread_not_found');
  const long = Array.from({ length: 5 }, () => ({ type: 'section', text: mrkdwn('y'.repeat(2900)) }));
  await expect(post({ blocks: long })).rejects.toThrow('msg_blocks_too_long');
  expect(here.desk.messages()).toHaveLength(0);
});

test('direct messages have a channel for each user', async () => {
  const opened = await client().conversations.open({ users: 'U0ALICE' });
  const channel = opened.channel?.id ?? '';
  expect(channel).toBe('D0ALICE');
  expect((await client().chat.postMessage({ channel: 'U0ALICE', text: 'x' })).channel).toBe(channel);
  await expect(client().conversations.open({ users: 'U0NOBODY' })).rejects.toThrow('user_not_found');
});

test('users, groups and channels are found', async () => {
  expect((await client().users.info({ user: 'U0DANA' })).user).toMatchObject({ real_name: 'Dana' });
  expect((await client().users.lookupByEmail({ email: 'eve@desk.test' })).user?.id).toBe('U0EVE');
  expect((await client().usergroups.users.list({ usergroup: 'S0ONCALL' })).users).toEqual(['U0CAROL']);
  expect((await client().usergroups.list()).usergroups).toHaveLength(3);
  await expect(client().usergroups.users.list({ usergroup: 'S0NONE' })).rejects.toThrow('no_such_subteam');
  expect((await client().conversations.list()).channels?.map((one) => one.name)).toEqual([
    'emergency',
    'triage',
    'leads',
  ]);
  expect((await client().conversations.info({ channel: 'C0LEADS' })).channel?.name).toBe('leads');
});

test('an ephemeral message is seen by one user and stays out of history', async () => {
  const posted = { channel: 'C0TRIAGE', user: 'U0EVE', text: 'not you' };
  await client().chat.postEphemeral(posted);
  expect(here.desk.messages('C0TRIAGE')).toMatchObject([{ text: 'not you', ephemeralTo: 'U0EVE' }]);
  expect((await client().conversations.history({ channel: 'C0TRIAGE' })).messages).toEqual([]);
});

test('a reaction is added once', async () => {
  const { ts = '' } = await client().chat.postMessage({ channel: 'C0TRIAGE', text: 'x' });
  const reaction = { channel: 'C0TRIAGE', timestamp: ts, name: 'eyes' };
  await client().reactions.add(reaction);
  await expect(client().reactions.add(reaction)).rejects.toThrow('already_reacted');
  expect(here.desk.messages()[0]?.reactions).toEqual([{ name: 'eyes', users: ['U0LETTERHEAD'], count: 1 }]);
});

test('a file goes up in three steps and is shared into a thread', async () => {
  const { ts = '' } = await client().chat.postMessage({ channel: 'C0TRIAGE', text: 'x' });
  const file = Buffer.from('%PDF-1.7 hello');
  await client().files.uploadV2({
    channel_id: 'C0TRIAGE',
    thread_ts: ts,
    filename: 'a.pdf',
    title: 'Letter',
    file,
  });
  const shared = here.desk.messages('C0TRIAGE').at(-1);
  expect(shared).toMatchObject({
    thread_ts: ts,
    files: [{ name: 'a.pdf', title: 'Letter', mimetype: 'application/pdf', size: file.length }],
  });
  const answer = await fetch(`${here.url}/desk/files/${shared?.files?.[0]?.id}`);
  expect(Buffer.from(await answer.arrayBuffer())).toEqual(file);
  expect(answer.headers.get('content-disposition')).toBe('attachment');
  await expect(
    client().files.completeUploadExternal({ files: [{ id: 'F0NONE', title: 'x' }] }),
  ).rejects.toThrow('file_not_found');
});

test('the permalink leads to the message', async () => {
  const { ts = '' } = await client().chat.postMessage({ channel: 'C0TRIAGE', text: 'Look here' });
  const { permalink = '' } = await client().chat.getPermalink({ channel: 'C0TRIAGE', message_ts: ts });
  expect(await (await fetch(permalink)).text()).toContain('Look here');
});
