import type { ModalView } from '@slack/types';
import { appendAudit } from '../cases/audit.ts';
import type { CaseContent, CaseView } from '../cases/case.ts';
import { loadCase } from '../cases/load.ts';
import type { FlagCode } from '../form/flag.ts';
import { beforeOf } from './before.ts';
import type { Draft, SlackDeps } from './deps.ts';
import { type CaseRef, FIELDS } from './ids.ts';
import type { OpenDialog } from './incoming.ts';
import { ONLY_STAFF, type People, type Visitor } from './people.ts';
import { approveDialog } from './views/approve.ts';
import { firstApproval, latestChange } from './views/asked.ts';
import { detailsDialog } from './views/details.ts';
import { loadingDialog, messageDialog } from './views/dialog.ts';
import { escalateDialog } from './views/escalate.ts';
import { isExplanationBlock, isUnedited, readReasons } from './views/explanation.ts';
import { informationDialog, informationReasons } from './views/information.ts';
import { messagePreviewDialog } from './views/message.ts';
import { rejectDialog, rejectReasons } from './views/reject.ts';
import { staleDialog } from './views/stale.ts';
import { slackError, type Web } from './web.ts';

export type DialogKind = 'approve' | 'reject' | 'information' | 'escalate' | 'details';

/** Everything that the listeners work with. */
export interface Tools {
  readonly deps: SlackDeps;
  readonly web: Web;
  readonly people: People;
}

/** Who opens a dialog; the trigger lives for three seconds. */
interface Opener {
  readonly triggerId: string;
  readonly visitor: Visitor;
}

/**
 * Opens a dialog at once, before anything is loaded, and fills it when the case is there. Strangers read in it that only
 * staff may decide. Throws if the dialog cannot be opened or the case cannot be loaded; a dialog that was closed meanwhile is
 * no error.
 */
export function openDialog(tools: Tools, kind: DialogKind, ref: CaseRef, from: Opener): Promise<void> {
  return openAndFill(tools, from, () => filledDialog(tools, kind, ref, from.visitor.userId));
}

/** Opens a dialog with what a set-aside message says, in the same way; the opening goes on record. */
export function openMessageDialog(tools: Tools, messageId: string, from: Opener): Promise<void> {
  return openAndFill(tools, from, async () => {
    const preview = await tools.deps.preview(messageId);
    if (preview === null)
      return messageDialog('Message', '🗑️ The message was erased: nothing is left to show.');
    await recordOpening(tools.deps, null, from.visitor.userId, { message: messageId });
    return messagePreviewDialog(preview);
  });
}

/** Lays a dialog over the one in which a button was pressed, and fills it in the same way. */
export function pushDialog(tools: Tools, from: Opener, fill: () => Promise<ModalView>): Promise<void> {
  return openAndFill(tools, from, fill, 'push');
}

async function openAndFill(
  tools: Tools,
  from: Opener,
  fill: () => Promise<ModalView>,
  how: 'open' | 'push' = 'open',
): Promise<void> {
  const allowed = tools.people.mayDecide(from.visitor);
  const { view } = await tools.web.dialogs.views[how]({
    trigger_id: from.triggerId,
    view: loadingDialog('Letterhead'),
  });
  if (view?.id === undefined) throw new Error('Slack opened a dialog without an id');
  const open = { id: view.id, ...(view.hash === undefined ? {} : { hash: view.hash }) };
  if (!(await allowed)) return updateDialog(tools, open, messageDialog('Staff only', ONLY_STAFF));
  try {
    await updateDialog(tools, open, await fill());
  } catch (error) {
    await updateDialog(
      tools,
      open,
      messageDialog('Not available', '⚠️ This could not be loaded. Please try again.'),
    );
    throw error;
  }
}

async function filledDialog(
  tools: Tools,
  kind: DialogKind,
  ref: CaseRef,
  reader: string,
): Promise<ModalView> {
  const { deps } = tools;
  const view = await loadCase(deps.storage, ref.caseId);
  if (view === null) return messageDialog('Unknown request', '🤷 There is no such request.');
  const { content } = view;
  if (content === null) return messageDialog(view.number, '🗑️ The personal data of this request was erased.');
  if (kind === 'details') {
    await recordOpening(deps, view.number, reader, {});
    return detailsDialog(view, content, 0, await beforeOf(tools, view));
  }
  if (view.version !== ref.version) {
    deps.kick();
    return staleDialog(latestChange(view), view.state, reader);
  }
  if (kind === 'approve' && firstApproval(view)?.actor.id === reader) {
    return messageDialog(view.number, '👤 You approved this first: a second person must confirm.');
  }
  return decisionDialog(deps, kind, view, content);
}

function decisionDialog(
  deps: SlackDeps,
  kind: Exclude<DialogKind, 'details'>,
  view: CaseView,
  content: CaseContent,
): ModalView {
  const { flags } = content.request;
  switch (kind) {
    case 'approve':
      return approveDialog(view, content);
    case 'escalate':
      return escalateDialog(view, content);
    case 'reject':
      return rejectDialog(view, content, drafted(deps, deps.draft.rejection, view, rejectReasons(flags)));
    case 'information':
      return informationDialog(
        view,
        content,
        drafted(deps, deps.draft.information, view, informationReasons(flags)),
      );
  }
}

function drafted(
  deps: Pick<SlackDeps, 'reachesOfficer'>,
  draft: Draft,
  view: CaseView,
  picked: readonly FlagCode[],
) {
  const text = draft(view, [...picked]);
  return { picked, text, draft: text, reachesOfficer: deps.reachesOfficer(view) };
}

/**
 * Writes the text to the officer anew for the reasons that are picked now, unless staff has edited it: then it stays, and
 * only the reasons change.
 */
export async function redraft(tools: Tools, ref: CaseRef, dialog: OpenDialog): Promise<void> {
  const kind = dialog.callbackId;
  if (kind !== 'reject' && kind !== 'information') return;
  const explanation = dialog.inputs.find((input) => isExplanationBlock(input.block));
  if (explanation === undefined || !isUnedited(explanation.block, explanation.text)) return;
  const view = await loadCase(tools.deps.storage, ref.caseId);
  if (view?.content == null || view.version !== ref.version) return;
  const picked = readReasons(dialog.inputs.find((input) => input.block === FIELDS.reasons)?.picked ?? []);
  const filled = drafted(
    tools.deps,
    kind === 'reject' ? tools.deps.draft.rejection : tools.deps.draft.information,
    view,
    picked,
  );
  const build = kind === 'reject' ? rejectDialog : informationDialog;
  await updateDialog(tools, dialog, build(view, view.content, filled));
}

/** Turns to another page of the details; the opening was recorded before. */
export async function turnPage(tools: Tools, ref: CaseRef, page: number, dialog: OpenDialog): Promise<void> {
  const view = await loadCase(tools.deps.storage, ref.caseId);
  if (view?.content == null) return;
  const before = await beforeOf(tools, view);
  await updateDialog(tools, dialog, detailsDialog(view, view.content, page, before));
}

/** Shows another view in an open dialog; one that was closed or changed meanwhile is left alone. */
export async function updateDialog(
  { web, deps }: Pick<Tools, 'web' | 'deps'>,
  open: { readonly id: string; readonly hash?: string },
  view: ModalView,
): Promise<void> {
  try {
    await web.dialogs.views.update({
      view_id: open.id,
      view,
      ...(open.hash === undefined ? {} : { hash: open.hash }),
    });
  } catch (error) {
    const code = slackError(error);
    if (code !== 'not_found' && code !== 'hash_conflict') throw error;
    deps.log.info({ code }, 'a dialog was closed or changed before it was filled');
  }
}

async function recordOpening(
  deps: SlackDeps,
  caseNumber: string | null,
  reader: string,
  facts: { readonly message?: string },
): Promise<void> {
  await deps.storage.prisma.$transaction((tx) =>
    appendAudit(tx, {
      at: deps.now(),
      caseNumber,
      actor: reader,
      action: 'details-opened',
      facts,
    }),
  );
}
