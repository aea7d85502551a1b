import type { App } from '@slack/bolt';
import { appendAudit } from '../cases/audit.ts';
import type { CaseContent } from '../cases/case.ts';
import { confirmReading } from '../cases/confirm-reading.ts';
import { loadCase } from '../cases/load.ts';
import { findPagePicture } from '../cases/page-pictures.ts';
import type { Tools } from './dialogs.ts';
import { ACTIONS, DIALOGS, readFieldRef, readRef } from './ids.ts';
import { type Press, readPress, readSubmission, type Submission } from './incoming.ts';
import { ONLY_STAFF } from './people.ts';
import { placePicture } from './place-picture.ts';
import { confirmDialog } from './views/confirm.ts';
import { messageDialog } from './views/dialog.ts';
import { fieldGroups } from './views/field-rows.ts';

/** Listens to what staff do about values that were read from pictures: look at the place, confirm or correct the number. */
export function listenToReadings(app: App, tools: Tools): void {
  // Each field has a button of its own.
  app.action(new RegExp(`^${ACTIONS.showPlace}:`), async ({ ack, body }) => {
    await ack();
    await showPlace(tools, readPress(body));
  });
  app.action(ACTIONS.confirmReading, async ({ ack, body }) => {
    await ack();
    await openConfirmation(tools, readPress(body));
  });
  app.view({ callback_id: DIALOGS.confirmReading, type: 'view_submission' }, async ({ ack, body }) => {
    const view = await confirm(tools, readSubmission(body));
    await ack(view === null ? { response_action: 'clear' } : { response_action: 'update', view });
    tools.deps.kick();
  });
}

/** Sends the part of the page where a value stands to the person who asks, as a direct message; that goes on record. */
async function showPlace({ deps, web, people }: Tools, press: Press): Promise<void> {
  const ref = readFieldRef(press.value);
  if (ref === null || !(await people.mayDecide(press.visitor))) return;
  const view = await loadCase(deps.storage, ref.caseId);
  const source = view?.content?.request.sources[ref.path];
  if (view == null || source === undefined) return;
  const page =
    source.page === null ? null : await findPagePicture(deps.storage, view.id, source.document, source.page);
  const { channel } = await web.posting.conversations.open({ users: press.visitor.userId });
  if (channel?.id === undefined) throw new Error('Slack opened a conversation without an id');
  if (page === null) {
    const text = `${view.number}: no picture of this page is kept.`;
    await web.posting.chat.postMessage({ channel: channel.id, text });
    await tell(web, press, `✋ ${text}`);
    return;
  }
  const label = labelOf(view.content, ref.path);
  await tell(
    web,
    press,
    `📄 Page ${source.page} comes to you as a picture, *${label}* framed: look into your direct messages with Letterhead.`,
  );
  const bytes = await placePicture(page, source.quote);
  // On record before it is seen.
  await deps.storage.prisma.$transaction((tx) =>
    appendAudit(tx, {
      at: deps.now(),
      caseNumber: view.number,
      actor: press.visitor.userId,
      action: 'place-shown',
      facts: { field: ref.path, page: source.page },
    }),
  );
  await web.posting.filesUploadV2({
    channel_id: channel.id,
    filename: `${view.number}-page-${source.page}.jpg`,
    title: `${view.number}, page ${source.page}: ${label}`,
    file: Buffer.from(bytes),
  });
}

/** Says in the dialog that something happened elsewhere: the button itself shows nothing. */
async function tell(web: Tools['web'], press: Press, text: string): Promise<void> {
  await web.dialogs.views.push({ trigger_id: press.triggerId, view: messageDialog('Show the place', text) });
}

function labelOf(content: CaseContent | null, path: string): string {
  const rows = content === null ? [] : fieldGroups(content.request.form).flatMap((group) => group.rows);
  return rows.find((row) => row.path === path)?.label ?? path;
}

async function openConfirmation({ deps, web, people }: Tools, press: Press): Promise<void> {
  const ref = readRef(press.value);
  if (ref === null) return;
  const allowed = await people.mayDecide(press.visitor);
  const view = allowed ? await loadCase(deps.storage, ref.caseId) : null;
  await web.dialogs.views.push({
    trigger_id: press.triggerId,
    view:
      view?.content == null
        ? messageDialog('Letterhead', allowed ? '🗑️ Nothing is left to confirm.' : ONLY_STAFF)
        : confirmDialog(view, view.content),
  });
}

/** Null: it is done, all dialogs close. Else what to show instead. */
async function confirm({ deps, people }: Tools, { visitor, view }: Submission) {
  const ref = readRef(view.metadata);
  if (ref === null || !(await people.mayDecide(visitor))) return messageDialog('Staff only', ONLY_STAFF);
  const outcome = await confirmReading(deps.storage, {
    caseId: ref.caseId,
    seenVersion: ref.version,
    actor: await people.actor(visitor),
    at: deps.now(),
    values: view.inputs.map(({ block, text }) => ({ path: block, value: text })),
  });
  switch (outcome) {
    case 'done':
      return null;
    case 'stale':
      return messageDialog(
        'Nothing was changed',
        '✋ The request changed meanwhile: open its details again.',
      );
    case 'erased':
    case 'unknown-case':
      return messageDialog('Nothing was changed', '🗑️ The personal data of this request was erased.');
  }
}
