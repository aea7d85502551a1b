import type { BlockAction, ViewClosedAction, ViewSubmitAction } from '@slack/bolt';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { actions, button, modal, plain, textInput } from './blocks.ts';
import { type DeskWithApp, openDeskWithApp } from './desk-with-app.ts';

let now = new Date('2026-11-22T10:00:00Z');
let here: DeskWithApp;
beforeEach(async () => {
  now = new Date();
  here = await openDeskWithApp({ now: () => now });
});
afterEach(() => here.close());

async function postCard(): Promise<string> {
  const blocks = [actions(button('ask', 'Ask…'))];
  const posted = await here.app.client.chat.postMessage({ channel: 'C0TRIAGE', text: 'A card', blocks });
  return posted.ts ?? '';
}

/** Opens a dialog by a click of Alice and returns its id. */
async function openDialog(view = modal('Ask', textInput('why', 'Why'))): Promise<string> {
  here.app.action<BlockAction>('ask', async ({ ack, body, client }) => {
    await ack();
    await client.views.open({ trigger_id: body.trigger_id, view });
  });
  expect(await here.desk.act.click('U0ALICE', 'C0TRIAGE', await postCard(), 'ask')).toMatchObject({
    ok: true,
  });
  return here.desk.views('U0ALICE').at(-1)?.id ?? '';
}

test('a click tells the app who, where and what', async () => {
  const seen: unknown[] = [];
  here.app.action<BlockAction>('ask', async ({ ack, body }) => {
    seen.push(body);
    await ack();
  });
  const ts = await postCard();
  await here.desk.act.click('U0BOB', 'C0TRIAGE', ts, 'ask');
  expect(seen).toMatchObject([
    {
      type: 'block_actions',
      user: { id: 'U0BOB' },
      channel: { id: 'C0TRIAGE' },
      message: { ts, text: 'A card' },
      team: { id: 'T0DESK' },
      actions: [{ action_id: 'ask', block_id: 'decide', value: 'c1', type: 'button' }],
    },
  ]);
});

test('a submission is checked by the desk, then by the app, and closes the dialog at last', async () => {
  const submitted: unknown[] = [];
  here.app.view<ViewSubmitAction>('ask', async ({ ack, view }) => {
    const value = view.state.values.why?.value?.value;
    submitted.push(value);
    if (value === 'bad') await ack({ response_action: 'errors', errors: { why: 'Not this' } });
    else await ack();
  });
  const id = await openDialog();
  expect(await here.desk.act.submit('U0ALICE', id, {})).toMatchObject({
    ok: false,
    delivery: null,
    errors: { why: 'Please complete this required field.' },
  });
  expect(await here.desk.act.submit('U0ALICE', id, { why: { value: 'bad' } })).toMatchObject({
    ok: false,
    errors: { why: 'Not this' },
  });
  expect(here.desk.views('U0ALICE')).toHaveLength(1);
  expect(await here.desk.act.submit('U0ALICE', id, { why: { value: 'good' } })).toMatchObject({ ok: true });
  expect(here.desk.views('U0ALICE')).toHaveLength(0);
  expect(submitted).toEqual(['bad', 'good']);
});

test('what was entered reaches the app in the shape of each element', async () => {
  const options = ['a', 'b', 'c'].map((value) => ({ text: plain(value.toUpperCase()), value }));
  const input = (block: string, element: object) => ({
    type: 'input',
    block_id: block,
    optional: true,
    label: plain(block),
    element: { action_id: 'value', ...element },
  });
  let values: unknown;
  here.app.view<ViewSubmitAction>('ask', async ({ ack, view }) => {
    values = view.state.values;
    await ack();
  });
  const id = await openDialog(
    modal(
      'Ask',
      input('one', { type: 'static_select', options }),
      input('many', { type: 'multi_static_select', options, initial_options: [options[2]] }),
      input('boxes', { type: 'checkboxes', options }),
      input('radio', { type: 'radio_buttons', options, initial_option: options[1] }),
      input('who', { type: 'users_select' }),
      input('text', { type: 'plain_text_input' }),
      input('day', { type: 'datepicker' }),
    ),
  );
  await here.desk.act.submit('U0ALICE', id, {
    one: { value: 'a' },
    boxes: { value: ['a', 'c'] },
    who: { value: 'U0BOB' },
    day: { value: '2026-11-22' },
  });
  expect(values).toEqual({
    one: { value: { type: 'static_select', selected_option: options[0] } },
    many: { value: { type: 'multi_static_select', selected_options: [options[2]] } },
    boxes: { value: { type: 'checkboxes', selected_options: [options[0], options[2]] } },
    radio: { value: { type: 'radio_buttons', selected_option: options[1] } },
    who: { value: { type: 'users_select', selected_user: 'U0BOB' } },
    text: { value: { type: 'plain_text_input', value: null } },
    day: { value: { type: 'datepicker', selected_date: '2026-11-22' } },
  });
});

describe('what the app answers to a submission', () => {
  const answerWith = (answer: object) =>
    here.app.view<ViewSubmitAction>('ask', ({ ack }) => ack(answer as never));
  const send = (id: string) => here.desk.act.submit('U0ALICE', id, { why: { value: 'x' } });
  const titles = () => here.desk.views('U0ALICE').map((view) => view.title?.text);

  test('update takes the place of the dialog under the same id', async () => {
    answerWith({ response_action: 'update', view: modal('Updated', textInput('why', 'Why')) });
    const id = await openDialog();
    const before = here.desk.views('U0ALICE')[0]?.hash;
    expect(await send(id)).toMatchObject({ ok: true });
    expect(here.desk.views('U0ALICE')).toMatchObject([{ id, title: { text: 'Updated' } }]);
    expect(here.desk.views('U0ALICE')[0]?.hash).not.toBe(before);
  });

  test('push puts one on top; clear closes them all', async () => {
    answerWith({ response_action: 'push', view: { ...modal('Second'), callback_id: 'second' } });
    here.app.view<ViewSubmitAction>('second', ({ ack }) => ack({ response_action: 'clear' }));
    const id = await openDialog();
    await send(id);
    expect(titles()).toEqual(['Ask', 'Second']);
    const second = here.desk.views('U0ALICE')[1];
    expect(second).toMatchObject({ previous_view_id: id, root_view_id: id });
    await here.desk.act.submit('U0ALICE', second?.id ?? '', {});
    expect(titles()).toEqual([]);
  });

  test('an error for a block that is no input, or an invalid view, is told to the person', async () => {
    answerWith({ response_action: 'errors', errors: { nowhere: 'x' } });
    expect(await send(await openDialog())).toMatchObject({
      ok: false,
      problem: expect.stringContaining('nowhere'),
    });
  });
});

test('a dialog that is cancelled tells the app, if it wants to know', async () => {
  const closed: unknown[] = [];
  here.app.view<ViewClosedAction>({ callback_id: 'ask', type: 'view_closed' }, async ({ ack, body }) => {
    closed.push(body.is_cleared);
    await ack();
  });
  await here.desk.act.dismiss('U0ALICE', await openDialog());
  expect(closed).toEqual([false]);
  expect(here.desk.views()).toHaveLength(0);
  await expect(here.desk.act.submit('U0ALICE', 'V0GONE', {})).rejects.toThrow('No dialog V0GONE');
});

test('a button in a dialog carries what is typed; the app updates the dialog under its hash', async () => {
  let second: unknown;
  here.app.action<BlockAction>('preview', async ({ ack, body, client }) => {
    await ack();
    const { id = '', hash = '', state } = body.view ?? {};
    const typed = state?.values.why?.value?.value ?? '';
    const view = modal(`Preview ${typed}`, textInput('why', 'Why'));
    await client.views.update({ view_id: id, hash, view });
    second = await client.views.update({ view_id: id, hash, view }).catch((error: unknown) => error);
  });
  const id = await openDialog(modal('Ask', textInput('why', 'Why'), actions(button('preview', 'Preview'))));
  const outcome = await here.desk.act.clickInView('U0ALICE', id, 'preview', undefined, {
    why: { value: 'it' },
  });
  expect(outcome.ok).toBe(true);
  expect(here.desk.views()[0]?.title?.text).toBe('Preview it');
  expect(String(second)).toContain('hash_conflict');
});

test('a trigger opens one dialog, within 3 seconds', async () => {
  const triggers: string[] = [];
  here.app.action<BlockAction>('ask', async ({ ack, body }) => {
    triggers.push(body.trigger_id);
    await ack();
  });
  const ts = await postCard();
  const open = async () => {
    await here.desk.act.click('U0ALICE', 'C0TRIAGE', ts, 'ask');
    return { trigger_id: triggers.at(-1) ?? '', view: modal('Ask') };
  };
  const { views } = here.app.client;
  const first = await open();
  await views.open(first);
  await expect(views.open(first)).rejects.toThrow('exchanged_trigger_id');
  const late = await open();
  now = new Date(now.getTime() + 3001);
  await expect(views.open(late)).rejects.toThrow('expired_trigger_id');
  await expect(views.open({ ...late, trigger_id: 'made-up' })).rejects.toThrow('invalid_trigger_id');
});

test('a stack holds three dialogs', async () => {
  const triggers: string[] = [];
  here.app.action<BlockAction>('more', async ({ ack, body }) => {
    triggers.push(body.trigger_id);
    await ack();
  });
  const view = modal('More', actions(button('more', 'More')));
  await openDialog(view);
  const push = async () => {
    await here.desk.act.clickInView('U0ALICE', here.desk.views('U0ALICE').at(-1)?.id ?? '', 'more');
    return here.app.client.views.push({ trigger_id: triggers.at(-1) ?? '', view });
  };
  await push();
  await push();
  await expect(push()).rejects.toThrow('push_limit_reached');
});

test('the home tab belongs to its user and is replaced by the next one', async () => {
  here.app.event('app_home_opened', async ({ event, client }) => {
    const view = { type: 'home' as const, blocks: [actions(button('open', `For ${event.user}`))] };
    await client.views.publish({ user_id: event.user, view });
  });
  await here.desk.act.openHome('U0ALICE');
  await here.desk.act.openHome('U0ALICE');
  await here.desk.act.openHome('U0BOB');
  expect(here.desk.views().map((view) => view.user)).toEqual(['U0ALICE', 'U0BOB']);
});

test('response_url answers five times, only to the person who clicked', async () => {
  let url = '';
  here.app.action<BlockAction>('ask', async ({ ack, body, respond }) => {
    await ack();
    url = body.response_url;
    await respond({ text: 'Only you', replace_original: false });
  });
  const ts = await postCard();
  await here.desk.act.click('U0ALICE', 'C0TRIAGE', ts, 'ask');
  expect(here.desk.messages('C0TRIAGE').at(-1)).toMatchObject({ text: 'Only you', ephemeralTo: 'U0ALICE' });
  const respond = (body: object) => fetch(url, { method: 'POST', body: JSON.stringify(body) });
  await respond({ text: 'Changed', replace_original: true });
  expect(here.desk.messages('C0TRIAGE')[0]).toMatchObject({ ts, text: 'Changed' });
  expect(here.desk.messages('C0TRIAGE')[0]?.blocks).toBeUndefined();
  for (const _ of [3, 4, 5]) expect((await respond({ text: 'more' })).status).toBe(200);
  expect((await respond({ text: 'more' })).status).toBe(404);
});
