import type { CaseView, DecisionView } from '../cases/case.ts';
import { loadCase } from '../cases/load.ts';
import { claimNeutralNote, mailsOf, recordMail } from '../cases/mails.ts';
import type { Logger } from '../config/log.ts';
import type { Settings } from '../config/settings.ts';
import type { JobPayload, JobRun } from '../jobs/job.ts';
import type { Policy } from '../policy/policy.ts';
import type { Storage } from '../storage/storage.ts';
import { formToComplete } from './attached-form.ts';
import { composeMail, messageIdOf } from './compose.ts';
import { decideMail } from './decide-mail.ts';
import { type DeliveryFailure, readDeliveryError } from './delivery-error.ts';
import type { OutgoingMail } from './mail.ts';
import type { Transport } from './transport.ts';

/** What sending a case's mail needs. */
export interface SendDeps {
  readonly storage: Storage;
  readonly transport: Transport;
  readonly mailFrom: Settings['mailFrom'];
  readonly policy: Pick<Policy, 'provider'>;
  readonly log: Logger;
}

/**
 * Does a `send-mail` job: decides what may be sent, sends it and records it with the case. Run again after it was recorded, it
 * does nothing; run again after a crash between sending and recording, it sends the same mail with the same Message-ID. A mail
 * that the server refuses for good is recorded as withheld. Throws on what may pass, so that the job runs again later.
 */
export async function sendCaseMail(
  deps: SendDeps,
  payload: JobPayload<'send-mail'>,
  run: Pick<JobRun, 'id'>,
): Promise<void> {
  const { storage, mailFrom, policy, log } = deps;
  const { caseId, kind, decisionId } = payload;
  const view = await loadCase(storage, caseId);
  if (view === null) throw new Error(`case ${caseId} is not stored`);
  const messageId = messageIdOf(view.number, run.id, mailFrom.address);
  if ((await mailsOf(storage, caseId)).some((mail) => mail.messageId === messageId)) return;

  const plan = decideMail(view, payload, mailFrom.address);
  const withhold = async (reason: string) => {
    await recordMail(storage, { caseId, kind, messageId, state: 'withheld', reason });
    log.info({ caseId, kind, reason }, 'Mail withheld');
  };
  if (plan.send === 'withheld') return withhold(plan.reason);
  const note = { address: plan.to, messageId, at: new Date() };
  if (plan.send === 'neutral' && !(await claimNeutralNote(storage, note))) {
    return withhold('the sender is not verified and had a neutral note today');
  }
  const mail = composeMail({
    view,
    kind,
    plan,
    decision: decisionOf(view, decisionId),
    form: await formToComplete(view, kind, plan),
    jobId: run.id,
    provider: policy.provider.name,
    mailFrom,
  });
  const recorded = plan.send === 'neutral' ? 'neutral' : kind;
  const failure = await deliver(deps.transport, mail);
  if (failure === null) {
    await recordMail(storage, { caseId, kind: recorded, messageId, state: 'sent', reason: null });
    return;
  }
  log.warn({ caseId, kind: recorded, reason: failure.reason }, 'Mail not taken');
  if (failure.kind === 'transient') throw new Error(`the mail was not taken: ${failure.reason}`);
  const reason = `the mail server refused it for good (${failure.reason})`;
  await recordMail(storage, { caseId, kind: recorded, messageId, state: 'withheld', reason });
}

async function deliver(transport: Transport, mail: OutgoingMail): Promise<DeliveryFailure | null> {
  try {
    await transport.send(mail);
    return null;
  } catch (error) {
    return readDeliveryError(error);
  }
}

/** Throws if the case has no such decision. */
function decisionOf(view: CaseView, decisionId: string | null): DecisionView | null {
  if (decisionId === null) return null;
  const decision = view.decisions.find(({ id }) => id === decisionId);
  if (decision === undefined) throw new Error(`case ${view.id} has no decision ${decisionId}`);
  return decision;
}
