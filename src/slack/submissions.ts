import type { App, types } from '@slack/bolt';
import type { Command, DecisionKind, Outcome } from '../cases/case.ts';
import { decide } from '../cases/decide.ts';
import { loadCase } from '../cases/load.ts';
import type { Tools } from './dialogs.ts';
import { type CaseRef, DIALOGS, FIELDS, readRef } from './ids.ts';
import { readSubmission, type Submission } from './incoming.ts';
import { ONLY_STAFF } from './people.ts';
import { messageDialog } from './views/dialog.ts';
import { isExplanationBlock, readReasons } from './views/explanation.ts';
import { FORGED } from './views/reject.ts';
import { staleDialog } from './views/stale.ts';
import { forgedDialog } from './views/standing.ts';
import { outside } from './views/text.ts';

const DECISIONS: Readonly<Record<string, DecisionKind>> = {
  [DIALOGS.approve]: 'approve',
  [DIALOGS.reject]: 'reject',
  [DIALOGS.information]: 'request-information',
  [DIALOGS.escalate]: 'escalate',
};

/** How Slack is answered after a dialog was sent off. */
export type SubmissionAnswer =
  | { readonly response_action: 'clear' }
  | { readonly response_action: 'errors'; readonly errors: Record<string, string> }
  | { readonly response_action: 'update'; readonly view: types.ModalView };

/** Listens to every dialog: what it decides is done before Slack is answered. */
export function listenToSubmissions(app: App, tools: Tools): void {
  for (const [callbackId, kind] of Object.entries(DECISIONS)) {
    app.view({ callback_id: callbackId, type: 'view_submission' }, async ({ ack, body }) => {
      await ack(await submit(tools, kind, readSubmission(body)));
      tools.deps.kick();
    });
  }
}

async function submit(tools: Tools, kind: DecisionKind, submission: Submission): Promise<SubmissionAnswer> {
  const ref = readRef(submission.view.metadata);
  if (ref === null || !(await tools.people.mayDecide(submission.visitor))) {
    return { response_action: 'update', view: messageDialog('Staff only', ONLY_STAFF) };
  }
  const actor = await tools.people.actor(submission.visitor);
  const command = commandOf(kind, ref, submission, { actor, at: tools.deps.now() });
  const outcome = await decide(tools.deps.storage, tools.deps.policy, command);
  if (outcome.outcome === 'done' && outcome.decision.forged) return afterForgery(tools, ref.caseId);
  return answerTo(outcome, submission, actor.id);
}

/** Says what must follow: the authority whose name was used learns of it, and the sender is suspended. */
async function afterForgery({ deps }: Tools, caseId: string): Promise<SubmissionAnswer> {
  const view = await loadCase(deps.storage, caseId);
  if (view === null || view.content === null) return { response_action: 'clear' };
  const named = view.content.request.form.organisation.legalName?.trim().toLowerCase();
  const entry = deps.policy.directory.find(({ name }) => name.toLowerCase() === named) ?? null;
  return {
    response_action: 'update',
    view: forgedDialog(view, entry ?? view.content.sender.directoryEntry),
  };
}

function commandOf(
  kind: DecisionKind,
  ref: CaseRef,
  { view }: Submission,
  by: Pick<Command, 'actor' | 'at'>,
): Command {
  const text = (block: string) => view.inputs.find((input) => input.block === block)?.text;
  return {
    ...by,
    kind,
    caseId: ref.caseId,
    seenVersion: ref.version,
    reason: text(FIELDS.reason),
    callBack: text(FIELDS.callBack),
    forged: view.inputs.some((input) => input.block === FIELDS.forged && input.picked.includes(FORGED)),
    explanation: view.inputs.find((input) => isExplanationBlock(input.block))?.text,
    reasonCodes: readReasons(view.inputs.find((input) => input.block === FIELDS.reasons)?.picked ?? []),
  };
}

/** Closes the dialog, or says in it what stood in the way: under the field where one is to blame. */
function answerTo(outcome: Outcome, submission: Submission, reader: string): SubmissionAnswer {
  switch (outcome.outcome) {
    case 'done':
      return { response_action: 'clear' };
    case 'stale':
      return { response_action: 'update', view: staleDialog(outcome.latest, outcome.state, reader) };
    case 'refused': {
      const block = blameOf(outcome.why, submission);
      return block === undefined
        ? {
            response_action: 'update',
            view: messageDialog('Nothing was changed', `✋ ${outside(outcome.message, 500)}`),
          }
        : { response_action: 'errors', errors: { [block]: outcome.message } };
    }
  }
}

function blameOf(
  why: Extract<Outcome, { outcome: 'refused' }>['why'],
  { view }: Submission,
): string | undefined {
  const blocks = view.inputs.map((input) => input.block);
  switch (why) {
    case 'reason-required':
      return blocks.find((block) => block === FIELDS.reason);
    case 'call-back-required':
      return blocks.find((block) => block === FIELDS.callBack);
    case 'explanation-required':
      return blocks.find(isExplanationBlock);
    default:
      return undefined;
  }
}
