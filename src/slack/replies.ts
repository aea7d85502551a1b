import type { App } from '@slack/bolt';
import type { FormOutcome } from '../cases/change-form.ts';
import { takeReplyValue } from '../cases/take-value.ts';
import type { Tools } from './dialogs.ts';
import { ACTIONS, readTakeRef } from './ids.ts';
import { type Press, readPress } from './incoming.ts';
import { ONLY_STAFF } from './people.ts';
import { messageDialog } from './views/dialog.ts';

const TOLD: Readonly<Record<FormOutcome, string>> = {
  done: '🔁 Taken over: the request is judged again, and its card follows. Open the details again to see it.',
  stale: '✋ Nothing was changed: the request changed meanwhile. Open its details again.',
  erased: '🗑️ The personal data of this request was erased.',
  'unknown-case': '🤷 There is no such request.',
};

/** Listens to what staff decide of a reply that says otherwise than its case. */
export function listenToReplies(app: App, tools: Tools): void {
  // Each value has a button of its own.
  app.action(new RegExp(`^${ACTIONS.takeValue}:`), async ({ ack, body }) => {
    await ack();
    await take(tools, readPress(body));
  });
}

async function take({ deps, web, people }: Tools, press: Press): Promise<void> {
  const ref = readTakeRef(press.value);
  if (ref === null) return;
  const allowed = await people.mayDecide(press.visitor);
  const told = allowed
    ? TOLD[
        await takeReplyValue(deps.storage, {
          caseId: ref.caseId,
          seenVersion: ref.version,
          reply: ref.reply,
          path: ref.path,
          actor: await people.actor(press.visitor),
          at: deps.now(),
        })
      ]
    : ONLY_STAFF;
  await web.dialogs.views.push({
    trigger_id: press.triggerId,
    view: messageDialog('Value of a reply', told),
  });
  deps.kick();
}
