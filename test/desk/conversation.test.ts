import type { BlockAction, ViewSubmitAction } from '@slack/bolt';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type DeskWithApp, openDeskWithApp } from './desk-with-app.ts';

let it: DeskWithApp;
beforeEach(async () => {
  it = await openDeskWithApp();
});
afterEach(() => it.close());

const dialog = {
  type: 'modal' as const,
  callback_id: 'ask',
  title: { type: 'plain_text' as const, text: 'Ask' },
  submit: { type: 'plain_text' as const, text: 'Send' },
  notify_on_close: true,
  blocks: [
    {
      type: 'input' as const,
      block_id: 'why',
      label: { type: 'plain_text' as const, text: 'Why' },
      element: { type: 'plain_text_input' as const, action_id: 'text' },
    },
  ],
};

async function postCard() {
  const posted = await it.app.client.chat.postMessage({
    channel: 'C0TRIAGE',
    text: 'A card',
    metadata: { event_type: 'card', event_payload: { case: 'c1' } },
    blocks: [
      {
        type: 'actions',
        elements: [
          { type: 'button', action_id: 'ask', text: { type: 'plain_text', text: 'Ask…' }, value: 'c1' },
        ],
      },
    ],
  });
  return posted.ts ?? '';
}

test('a button opens a dialog, whose submission shows errors first and closes then', async () => {
  const submitted: unknown[] = [];
  it.app.action<BlockAction>('ask', async ({ ack, body, client }) => {
    await ack();
    await client.views.open({ trigger_id: body.trigger_id, view: dialog });
  });
  it.app.view<ViewSubmitAction>('ask', async ({ ack, view }) => {
    const value = view.state.values.why?.text?.value;
    submitted.push(value);
    if (value === 'bad') await ack({ response_action: 'errors', errors: { why: 'Not this' } });
    else await ack();
  });
  const ts = await postCard();

  expect(await it.desk.act.click('U0ALICE', 'C0TRIAGE', ts, 'ask')).toMatchObject({ ok: true });
  const [view] = it.desk.views('U0ALICE');
  expect(view).toMatchObject({ callback_id: 'ask', user: 'U0ALICE' });
  const id = view?.id ?? '';
  expect(await it.desk.act.submit('U0ALICE', id, {})).toMatchObject({
    ok: false,
    delivery: null,
    errors: { why: 'Please complete this required field.' },
  });
  expect(await it.desk.act.submit('U0ALICE', id, { why: { text: 'bad' } })).toMatchObject({
    ok: false,
    errors: { why: 'Not this' },
  });
  expect(it.desk.views('U0ALICE')).toHaveLength(1);
  expect(await it.desk.act.submit('U0ALICE', id, { why: { text: 'good' } })).toMatchObject({ ok: true });
  expect(it.desk.views('U0ALICE')).toHaveLength(0);
  expect(submitted).toEqual(['bad', 'good']);
});
