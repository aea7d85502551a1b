import type { App } from '@slack/bolt';
import { applySuspensions } from '../cases/apply-suspensions.ts';
import type { CaseView } from '../cases/case.ts';
import { loadCase } from '../cases/load.ts';
import { type StandingCommand, type StandingOutcome, setStanding } from '../cases/set-standing.ts';
import { endStanding } from '../cases/standing.ts';
import { pushDialog, type Tools } from './dialogs.ts';
import { showHome } from './home.ts';
import { ACTIONS, DIALOGS, FIELDS, readRef } from './ids.ts';
import { type Press, readPress, readSubmission, type Submission } from './incoming.ts';
import { ONLY_LEADS } from './people.ts';
import type { SubmissionAnswer } from './submissions.ts';
import { messageDialog } from './views/dialog.ts';
import { suspendDialog, trustDialog } from './views/standing.ts';
import { count, outside } from './views/text.ts';

/** Listens to the buttons and dialogs with which leads trust and suspend senders. Whoever acts is checked each time. */
export function listenToStandings(app: App, tools: Tools): void {
  for (const [action, build] of [
    [ACTIONS.trust, trustDialog],
    [ACTIONS.suspend, suspendDialog],
  ] as const) {
    app.action(action, async ({ ack, body }) => {
      await ack();
      const press = readPress(body);
      const ref = readRef(press.value);
      if (ref === null) return;
      await pushDialog(tools, press, async () => {
        if (!(await tools.people.mayLead(press.visitor))) return messageDialog('Leads only', ONLY_LEADS);
        const view = await loadCase(tools.deps.storage, ref.caseId);
        return view === null || view.content === null
          ? messageDialog('Not available', '🗑️ The personal data of this request was erased.')
          : build(view, view.content);
      });
    });
  }
  app.action(ACTIONS.endStanding, async ({ ack, body }) => {
    await ack();
    await end(tools, readPress(body));
  });
  for (const kind of ['trusted', 'suspended'] as const) {
    const callback_id = kind === 'trusted' ? DIALOGS.trust : DIALOGS.suspend;
    app.view({ callback_id, type: 'view_submission' }, async ({ ack, body }) => {
      await ack(await submit(tools, kind, readSubmission(body)));
      tools.deps.kick();
    });
  }
}

async function end(tools: Tools, { visitor, value }: Press): Promise<void> {
  const { storage, now, kick } = tools.deps;
  if (!(await tools.people.mayLead(visitor))) return;
  if (await endStanding(storage, value ?? '', visitor.userId, now())) {
    await applySuspensions(storage, now());
    kick();
  }
  await showHome(tools, visitor);
}

async function submit(
  tools: Tools,
  kind: StandingCommand['kind'],
  submission: Submission,
): Promise<SubmissionAnswer> {
  const { deps, people } = tools;
  const ref = readRef(submission.view.metadata);
  if (ref === null || !(await people.mayLead(submission.visitor))) {
    return { response_action: 'update', view: messageDialog('Leads only', ONLY_LEADS) };
  }
  const view = await loadCase(deps.storage, ref.caseId);
  if (view === null) return { response_action: 'clear' };
  const actor = await people.actor(submission.visitor);
  const command = commandOf(kind, submission, { actor, at: deps.now() });
  return answerTo(await setStanding(deps.storage, view, command), kind, view);
}

function commandOf(
  kind: StandingCommand['kind'],
  { view }: Submission,
  by: Pick<StandingCommand, 'actor' | 'at'>,
): StandingCommand {
  const text = (block: string) => view.inputs.find((input) => input.block === block)?.text ?? '';
  const common = { ...by, reason: text(FIELDS.reason), until: text(FIELDS.until) || null };
  if (kind === 'suspended') {
    return { ...common, kind, scope: text(FIELDS.scope) === 'domain' ? 'domain' : 'address' };
  }
  return {
    ...common,
    kind,
    name: text(FIELDS.name),
    country: text(FIELDS.country),
    switchboard: text(FIELDS.switchboard),
    callBack: text(FIELDS.callBack),
  };
}

function answerTo(
  outcome: StandingOutcome,
  kind: StandingCommand['kind'],
  { number }: CaseView,
): SubmissionAnswer {
  if (outcome.outcome === 'refused') {
    return outcome.field === null
      ? { response_action: 'update', view: messageDialog(number, `✋ ${outside(outcome.message, 500)}`) }
      : { response_action: 'errors', errors: { [FIELDS[outcome.field]]: outcome.message } };
  }
  const told =
    kind === 'trusted'
      ? '🤝 The domain is in the directory: from the next mail on it is recognised.'
      : `⛔ The sender is suspended; ${count(outcome.changedCases, 'open request')} changed. The home tab lists it.`;
  return { response_action: 'update', view: messageDialog(number, told) };
}
