import { request } from 'node:http';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type DeskWithApp, openDeskWithApp } from './desk-with-app.ts';

let here: DeskWithApp;
beforeEach(async () => {
  here = await openDeskWithApp();
});
afterEach(() => here.close());

/** A request with any headers, also those that fetch would not send. */
function ask(
  path: string,
  headers: Record<string, string>,
  body?: object,
): Promise<{ status: number; text: string }> {
  return new Promise((done, failed) => {
    const method = body ? 'POST' : 'GET';
    const sent = request(`${here.url}${path}`, { method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => {
        text += part;
      });
      response.on('end', () => done({ status: response.statusCode ?? 0, text }));
    });
    sent.on('error', failed);
    sent.end(body && JSON.stringify(body));
  });
}

const host = () => new URL(here.url).host;
const token = async () => (await ask('/', {})).text.match(/name="desk-token" content="([^"]+)"/)?.[1] ?? '';
const say = { user: 'U0ALICE', channel: 'C0TRIAGE', text: 'hello', thread: null };

test('the desk answers under its own names and no other (DNS rebinding)', async () => {
  const port = new URL(here.url).port;
  for (const name of [`127.0.0.1:${port}`, `localhost:${port}`, 'localhost'])
    expect((await ask('/', { host: name })).status, name).toBe(200);
  for (const name of ['evil.test', `evil.test:${port}`, `127.0.0.1.evil.test:${port}`, `192.0.2.1:${port}`])
    for (const path of ['/', '/desk/changes', '/slack-api/auth.test'])
      expect((await ask(path, { host: name })).status, `${name} ${path}`).toBe(403);
});

describe('a POST from the page', () => {
  test('is done with the token of the page', async () => {
    const headers = { 'x-desk-token': await token(), origin: here.url };
    expect((await ask('/desk/say', headers, say)).status).toBe(200);
    expect(here.desk.messages('C0TRIAGE')).toMatchObject([{ text: 'hello', user: 'U0ALICE' }]);
  });

  test.each([
    ['without the token', { origin: 'own' }],
    ['with another token', { origin: 'own', 'x-desk-token': 'guess' }],
    ['from another site', { origin: 'https://evil.test', 'x-desk-token': 'own' }],
    ['from a sandboxed frame', { origin: 'null', 'x-desk-token': 'own' }],
  ])('%s is refused', async (_name, asked) => {
    const own: Record<string, string> = { origin: here.url, 'x-desk-token': await token() };
    const headers = Object.fromEntries(
      Object.entries(asked).map(([name, value]) => [name, value === 'own' ? (own[name] ?? '') : value]),
    );
    expect((await ask('/desk/say', { host: host(), ...headers }, say)).status).toBe(403);
    expect(here.desk.messages()).toHaveLength(0);
  });

  test('that the desk does not know is refused', async () => {
    const headers = { 'x-desk-token': await token() };
    for (const [name, body] of [
      ['say', { user: 'U0ALICE' }],
      ['format-disk', say],
      ['constructor', say],
    ] as const)
      expect((await ask(`/desk/${name}`, headers, body)).status, name).toBe(400);
  });
});

test('the page allows no script, style or picture from elsewhere', async () => {
  const response = await fetch(here.url);
  const policy = response.headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self';");
  expect(policy).not.toContain('unsafe');
  const html = await response.text();
  expect(html).not.toMatch(/ on\w+="|<style|style="|<script>/);
  expect(html).not.toMatch(/(src|href)="(https?:)?\/\//);
});

test('text of others is text: never an element, an attribute or a link that runs', async () => {
  const hostile =
    '</textarea><img src=x onerror=alert(1)>" data-view-id="x id="slack_blocks_to_jsx" <javascript:alert(1)|x>';
  const plain = { type: 'plain_text' as const, text: hostile.slice(0, 70) };
  await here.app.client.chat.postMessage({
    channel: 'C0EMERGENCY',
    text: hostile,
    blocks: [
      { type: 'header', text: plain },
      { type: 'section', text: { type: 'mrkdwn', text: hostile }, fields: [plain] },
      { type: 'markdown', text: hostile },
      { type: 'context', elements: [{ type: 'mrkdwn', text: hostile }] },
      { type: 'actions', elements: [{ type: 'button', action_id: '"><b>', text: plain }] },
    ],
  });
  const html = await (await fetch(here.url)).text();
  expect(html).not.toMatch(/<img|<b>&|href="javascript:alert/);
  expect(html.match(/data-view-id="/g)).toBeNull();
  expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
});

test('files of the app are handed out so that they cannot run', async () => {
  const file = Buffer.from('<script>alert(1)</script>');
  await here.app.client.files.uploadV2({ channel_id: 'C0LEADS', filename: 'x.html', file });
  const id = here.desk.messages('C0LEADS')[0]?.files?.[0]?.id;
  const { headers } = await fetch(`${here.url}/desk/files/${id}`);
  expect(headers.get('content-type')).toBe('application/octet-stream');
  expect(headers.get('content-disposition')).toBe('attachment');
  expect(headers.get('content-security-policy')).toBe('sandbox');
  expect((await ask('/desk/files/..%2Fdesk.jsonl', {})).status).toBe(404);
});

test('requests that are not for the desk are left alone', async () => {
  expect((await fetch(`${here.url}/healthz`)).status).toBe(404);
  expect((await fetch(`${here.url}/slack/events`, { method: 'POST', body: '{}' })).status).toBe(401);
});
