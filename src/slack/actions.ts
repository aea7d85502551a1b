import type { App } from '@slack/bolt';
import type { DecisionKind } from '../cases/case.ts';
import { decide } from '../cases/decide.ts';
import { loadCase } from '../cases/load.ts';
import { requestAnyway } from '../cases/message.ts';
import {
  type DialogKind,
  openDialog,
  openMessageDialog,
  redraft,
  type Tools,
  turnPage,
  updateDialog,
} from './dialogs.ts';
import { ACTIONS, readRef } from './ids.ts';
import { type Press, readPress } from './incoming.ts';
import { ONLY_STAFF } from './people.ts';
import type { PostNotice } from './post-notice.ts';
import { messageDialog } from './views/dialog.ts';
import { staleText } from './views/stale.ts';
import { outside } from './views/text.ts';

const DIALOG_BUTTONS: Readonly<Record<string, DialogKind>> = {
  [ACTIONS.approve]: 'approve',
  [ACTIONS.reject]: 'reject',
  [ACTIONS.information]: 'information',
  [ACTIONS.escalate]: 'escalate',
  [ACTIONS.details]: 'details',
};
const DECISION_BUTTONS: Readonly<Record<string, DecisionKind>> = {
  [ACTIONS.answer]: 'answer',
  [ACTIONS.preserve]: 'preserve',
  [ACTIONS.withdraw]: 'withdraw',
};

/** Listens to every button and to the reasons of a dialog. Whoever presses is checked each time. */
export function listenToActions(app: App, tools: Tools, postNotice: PostNotice): void {
  const on = (action: string, work: (press: Press) => Promise<void>) =>
    app.action(action, async ({ ack, body }) => {
      await ack();
      await work(readPress(body));
    });
  for (const [action, kind] of Object.entries(DIALOG_BUTTONS)) {
    on(action, async (press) => {
      const ref = readRef(press.value);
      if (ref !== null) await openDialog(tools, kind, ref, press);
    });
  }
  for (const [action, kind] of Object.entries(DECISION_BUTTONS)) {
    on(action, (press) => decideAtOnce(tools, kind, press));
  }
  for (const action of [ACTIONS.previousPage, ACTIONS.nextPage]) {
    on(action, async (press) => {
      const ref = readRef(press.value);
      if (ref === null || press.view === null || !(await admitted(tools, press))) return;
      await turnPage(tools, ref, ref.page, press.view);
    });
  }
  on(ACTIONS.reasons, async (press) => {
    const ref = readRef(press.view?.metadata);
    if (ref === null || press.view === null || !(await admitted(tools, press))) return;
    await redraft(tools, ref, press.view);
  });
  on(ACTIONS.showMessage, (press) => openMessageDialog(tools, press.value ?? '', press));
  on(ACTIONS.requestAnyway, (press) => readAgain(tools, press, postNotice));
}

async function decideAtOnce(tools: Tools, kind: DecisionKind, press: Press): Promise<void> {
  const ref = readRef(press.value);
  if (ref === null || !(await admitted(tools, press))) return;
  const { deps, people } = tools;
  const { caseId, version } = ref;
  const actor = await people.actor(press.visitor);
  const command = { caseId, kind, actor, seenVersion: version, at: deps.now() };
  const result = await decide(deps.storage, deps.policy, command);
  deps.kick();
  if (result.outcome === 'stale') return tell(tools, press, staleText(result.latest, result.state, actor.id));
  if (result.outcome === 'refused') return tell(tools, press, `✋ ${outside(result.message, 500)}`);
  if (press.view !== null) {
    const view = await loadCase(deps.storage, caseId);
    await tell(tools, press, `Recorded: ${view?.number ?? 'the request'} is now ${result.state}.`);
  }
}

async function readAgain(tools: Tools, press: Press, postNotice: PostNotice): Promise<void> {
  const messageId = press.value ?? '';
  if (!(await admitted(tools, press))) return;
  const result = await requestAnyway(tools.deps.storage, messageId, press.visitor.userId);
  tools.deps.kick();
  if (result === 'erased') return tell(tools, press, '🗑️ The message was erased: nothing is left to read.');
  if (result === 'unknown-message') return tell(tools, press, '🤷 There is no such message.');
  if (result === 'not-set-aside')
    await tell(tools, press, '🔄 The message is being read or was read already.');
  await postNotice(messageId);
}

async function admitted(tools: Tools, press: Press): Promise<boolean> {
  if (await tools.people.mayDecide(press.visitor)) return true;
  await tell(tools, press, ONLY_STAFF);
  return false;
}

// In the dialog where the button was pressed, else in a message that only this person sees.
async function tell(tools: Tools, press: Press, text: string): Promise<void> {
  if (press.view !== null) return updateDialog(tools, press.view, messageDialog('Letterhead', text));
  if (press.channel === null) return;
  const { userId } = press.visitor;
  await tools.web.dialogs.chat.postEphemeral({ channel: press.channel, user: userId, text });
}
