import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BlockAction, ViewSubmitAction } from '@slack/bolt';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { realService } from '../services.ts';
import { actions, button, modal, mrkdwn, plain, textInput } from './blocks.ts';
import { type DeskWithApp, openDeskWithApp } from './desk-with-app.ts';

const executablePath = realService('TEST_CHROMIUM');
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

describe.skipIf(executablePath === null)('the page in a browser', { timeout: 60_000 }, () => {
  let browser: Browser;
  let here: DeskWithApp;
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: executablePath ?? '', args });
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    const mail = {
      file: 'a.eml',
      to: 'j@police.test',
      subject: 'Your request',
      text: 'Dear officer',
      attachments: ['form.pdf'],
    };
    here = await openDeskWithApp({ mails: [{ ...mail, date: new Date('2026-11-22T09:00:00Z') }] });
    page = await browser.newPage();
    page.setDefaultTimeout(15_000);
    complaints = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
  });
  afterEach(async () => {
    await page.close();
    await here.close();
    expect(complaints).toEqual([]); // no script error, nothing that the content policy refused
  });

  const at = (channel: string, user = 'U0ALICE') => page.goto(`${here.url}/?as=${user}&in=${channel}`);
  const message = (ts: string) => page.locator(`[data-ts="${ts}"]`);
  const dialog = (name: string) => page.getByRole('dialog', { name });

  async function postCard(text = 'Card', ...buttons: ReturnType<typeof button>[]): Promise<string> {
    const blocks = [
      { type: 'header' as const, text: plain(text) },
      actions(button('ask', 'Ask…'), ...buttons),
    ];
    const posted = await here.app.client.chat.postMessage({ channel: 'C0TRIAGE', text, blocks });
    return posted.ts ?? '';
  }

  function askOpens(view: ReturnType<typeof modal>) {
    here.app.action<BlockAction>('ask', async ({ ack, body, client }) => {
      await ack();
      await client.views.open({ trigger_id: body.trigger_id, view });
    });
  }

  test('a card appears by itself, its update replaces it, the newest stands on top', async () => {
    await at('C0TRIAGE');
    await page.getByText('Nothing here yet.').waitFor();
    const first = await postCard('First');
    await message(first).getByRole('heading', { name: 'First' }).waitFor();
    const second = await postCard('Second');
    await message(second).waitFor();
    const order: (string | null)[] = [];
    for (const one of await page.locator('#messages > [data-ts]').all())
      order.push(await one.getAttribute('data-ts'));
    expect(order).toEqual([second, first]);
    await here.app.client.chat.update({ channel: 'C0TRIAGE', ts: first, text: 'Decided 20:00+02:00 :tada:' });
    await message(first).getByText('Decided 20:00+02:00 🎉').waitFor();
    expect(await message(first).getByRole('button').count()).toBe(0);
  });

  test('a dialog is filled in and sent; errors stand at their fields', async () => {
    const option = (value: string) => ({ text: plain(value), value });
    const input = (block: string, label: string, element: object) => ({
      type: 'input',
      block_id: block,
      label: plain(label),
      element: { action_id: 'value', ...element },
    });
    askOpens(
      modal(
        'Reject the request',
        textInput('text', 'Explanation', { multiline: true }),
        input('language', 'Language', { type: 'static_select', options: [option('en'), option('fr')] }),
        input('reasons', 'Reasons', {
          type: 'multi_static_select',
          options: [option('basis'), option('range')],
        }),
        input('how', 'When', { type: 'radio_buttons', options: [option('now'), option('later')] }),
        input('who', 'Second person', { type: 'users_select' }),
      ),
    );
    const sent: unknown[] = [];
    here.app.view<ViewSubmitAction>('ask', async ({ ack, view }) => {
      sent.push(view.state.values);
      if (sent.length === 1) await ack({ response_action: 'errors', errors: { text: 'Name the law' } });
      else await ack();
    });
    const ts = await postCard();
    await at('C0TRIAGE');
    await message(ts).getByRole('button', { name: 'Ask…' }).click();
    const open = dialog('Reject the request');
    await open.getByRole('button', { name: 'Send' }).click();
    await expect.poll(() => open.getByText('Please complete this required field.').count()).toBe(5);

    await open.getByLabel('Explanation').fill('Because\nof this');
    await open.getByLabel('Language').selectOption('fr');
    await open.getByRole('group', { name: 'Reasons' }).getByLabel('range').check();
    await open.getByRole('radiogroup', { name: 'When' }).getByLabel('later').check();
    await open.getByLabel('Second person').selectOption({ label: 'Bob' });
    await open.getByRole('button', { name: 'Send' }).click();
    await open.getByText('Name the law').waitFor();
    expect(await open.getByLabel('Explanation').inputValue()).toBe('Because\nof this');
    await open.getByRole('button', { name: 'Send' }).click();
    await open.waitFor({ state: 'detached' });
    expect(sent).toHaveLength(2);
    expect(sent[1]).toMatchObject({
      text: { value: { value: 'Because\nof this' } },
      language: { value: { selected_option: { value: 'fr' } } },
      reasons: { value: { selected_options: [{ value: 'range' }] } },
      how: { value: { selected_option: { value: 'later' } } },
      who: { value: { selected_user: 'U0BOB' } },
    });
  });

  test('what is typed stays while messages come in and while the app updates the dialog', async () => {
    const view = modal('Ask', textInput('why', 'Why'), actions(button('preview', 'Preview')));
    askOpens(view);
    here.app.action<BlockAction>('preview', async ({ ack, body, client }) => {
      await ack();
      const text = `You wrote: ${body.view?.state.values.why?.value?.value}`;
      const blocks = [...view.blocks, { type: 'section', text: mrkdwn(text) }];
      await client.views.update({
        view_id: body.view?.id ?? '',
        view: { ...view, blocks: blocks as never[] },
      });
    });
    const ts = await postCard();
    await at('C0TRIAGE');
    await message(ts).getByRole('button', { name: 'Ask…' }).click();
    await dialog('Ask').getByLabel('Why').pressSequentially('half a sen');
    const later = await postCard('Another');
    await message(later).waitFor({ state: 'attached' });
    await page.keyboard.type('tence');
    await dialog('Ask').getByRole('button', { name: 'Preview' }).click();
    await dialog('Ask').getByText('You wrote: half a sentence').waitFor();
    expect(await dialog('Ask').getByLabel('Why').inputValue()).toBe('half a sentence');
    const focused = await page.evaluate('document.activeElement.textContent');
    expect(focused).toBe('Preview');
  });

  test('Escape cancels the dialog on top, uncovers the one below as it was, and tells the app', async () => {
    askOpens(modal('Below', textInput('why', 'Why'), actions(button('more', 'More'))));
    here.app.action<BlockAction>('more', async ({ ack, body, client }) => {
      await ack();
      await client.views.push({ trigger_id: body.trigger_id, view: modal('Above', textInput('x', 'X')) });
    });
    let closed = 0;
    here.app.view({ callback_id: 'ask', type: 'view_closed' }, async ({ ack }) => {
      closed += 1;
      await ack();
    });
    const ts = await postCard();
    await at('C0TRIAGE');
    await message(ts).getByRole('button', { name: 'Ask…' }).click();
    await dialog('Below').getByLabel('Why').fill('kept');
    await dialog('Below').getByRole('button', { name: 'More' }).click();
    await dialog('Above').getByLabel('X').waitFor();
    await page.keyboard.press('Escape');
    await dialog('Below').waitFor();
    expect(await dialog('Below').getByLabel('Why').inputValue()).toBe('kept');
    expect(await dialog('Above').count()).toBe(0);
    await page.keyboard.press('Escape');
    await dialog('Below').waitFor({ state: 'detached' });
    expect(here.desk.views()).toEqual([]);
    await expect.poll(() => closed).toBe(2);
  });

  test('a dialog with what was typed outlives a restart of the service', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'desk-'));
    await here.close();
    here = await openDeskWithApp({ folder });
    const port = Number(new URL(here.url).port);
    askOpens(modal('Ask', textInput('why', 'Why')));
    const ts = await postCard();
    await at('C0TRIAGE');
    await message(ts).getByRole('button', { name: 'Ask…' }).click();
    await dialog('Ask').getByLabel('Why').fill('long thoughts');
    await here.close();
    here = await openDeskWithApp({ folder, port });
    const sent: unknown[] = [];
    here.app.view<ViewSubmitAction>('ask', async ({ ack, view }) => {
      sent.push(view.state.values.why?.value?.value);
      await ack();
    });
    await dialog('Ask').getByRole('button', { name: 'Send' }).click();
    await dialog('Ask').waitFor({ state: 'detached' });
    expect(sent).toEqual(['long thoughts']);
    complaints = complaints.filter((text) => !/ERR_|403/.test(text)); // the time without a service
    await rm(folder, { recursive: true });
  });

  test('a button with a question asks first', async () => {
    let clicks = 0;
    here.app.action('approve', async ({ ack }) => {
      clicks += 1;
      await ack();
    });
    const confirm = {
      title: plain('Really?'),
      text: mrkdwn('It is *final*.'),
      confirm: plain('Yes'),
      deny: plain('No'),
    };
    const ts = await postCard('Card', button('approve', 'Approve', { confirm }));
    await at('C0TRIAGE');
    const approve = message(ts).getByRole('button', { name: 'Approve' });
    await approve.click();
    await dialog('Really?').getByRole('button', { name: 'No' }).click();
    await approve.click();
    await dialog('Really?').getByRole('button', { name: 'Yes' }).click();
    await expect.poll(() => clicks).toBe(1);
  });

  test('a thread opens at the side, takes a reply and shows what comes in', async () => {
    const ts = await postCard();
    await here.app.client.chat.postMessage({ channel: 'C0TRIAGE', thread_ts: ts, text: 'one' });
    await at('C0TRIAGE');
    await message(ts).getByRole('link', { name: '1 reply' }).click();
    const thread = page.getByRole('complementary', { name: 'Thread' });
    await thread.getByText('one').waitFor();
    await thread.getByLabel('Reply in this thread').fill('two');
    await page.keyboard.press('Enter');
    await thread.getByText('two').waitFor();
    expect(here.desk.messages('C0TRIAGE').at(-1)).toMatchObject({
      thread_ts: ts,
      text: 'two',
      user: 'U0ALICE',
    });
    await page.getByRole('link', { name: '2 replies' }).waitFor();
    await thread.getByRole('link', { name: 'Close thread' }).click();
    await thread.waitFor({ state: 'detached' });
  });

  test('new messages are counted for each person until seen', async () => {
    await postCard();
    await postCard();
    const places = page.getByRole('navigation');
    await at('C0LEADS');
    await places.getByRole('link', { name: 'triage 2 new' }).waitFor();
    await at('C0TRIAGE');
    await places.getByRole('link', { name: 'triage', exact: true }).waitFor();
    await at('C0LEADS');
    await page.getByLabel('You are').selectOption({ label: 'Bob (staff)' });
    await page.waitForURL(/as=U0BOB/);
    await places.getByRole('link', { name: 'triage 2 new' }).waitFor();
  });

  test('a command is answered to the person who gave it, nobody else sees it', async () => {
    here.app.command('/cases', async ({ ack, command }) => ack(`Open: ${command.text}`));
    await at('C0TRIAGE');
    await page.getByLabel('Message #triage').fill('/cases mine');
    await page.keyboard.press('Enter');
    await page.getByText('Open: mine').waitFor();
    await at('C0TRIAGE', 'U0BOB');
    expect(await page.getByText('Open: mine').count()).toBe(0);
    await at('C0TRIAGE', 'U0ALICE');
    await page.getByRole('button', { name: 'Hide' }).click();
    await page.getByText('Open: mine').waitFor({ state: 'detached' });
  });

  test('the home tab is drawn when it is opened, and its buttons work', async () => {
    const pressed: string[] = [];
    here.app.event('app_home_opened', async ({ event, client }) => {
      const blocks = [actions(button('refresh', 'Refresh'))];
      await client.views.publish({ user_id: event.user, view: { type: 'home', blocks } });
    });
    here.app.action<BlockAction>('refresh', async ({ ack, body }) => {
      pressed.push(body.user.id);
      await ack();
    });
    await at('home');
    await page.getByRole('button', { name: 'Refresh' }).click();
    await expect.poll(() => pressed).toEqual(['U0ALICE']);
  });

  test('sent mails can be read', async () => {
    await at('mail');
    await page.getByText('Your request').click();
    await page.getByText('Dear officer').waitFor();
    await page.getByText('form.pdf').waitFor();
  });

  test('a phone shows the whole width and nothing beside it', async () => {
    await page.setViewportSize({ width: 375, height: 700 });
    askOpens(modal('Ask', textInput('why', 'Why', { multiline: true })));
    const ts = await postCard(
      'A very long title '.repeat(6),
      button('more', 'Another button with a long name'),
    );
    await at('C0TRIAGE');
    await message(ts).getByRole('button', { name: 'Ask…' }).click();
    await dialog('Ask').waitFor();
    const width = await page.evaluate('document.documentElement.scrollWidth');
    expect(width).toBeLessThanOrEqual(375);
  });
});
