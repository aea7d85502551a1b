import type { ModalView } from '@slack/types';
import type { CaseContent, CaseView } from '../../cases/case.ts';
import { DIALOGS, FIELDS, writeRef } from '../ids.ts';
import { authorityCountry, authorityName } from './asked.ts';
import { section, textArea } from './dialog.ts';
import { LIMITS, plain } from './text.ts';

/** The dialog behind Escalate: confirms, and takes a reason if there is one. */
export function escalateDialog(view: CaseView, content: CaseContent): ModalView {
  return {
    type: 'modal',
    callback_id: DIALOGS.escalate,
    private_metadata: writeRef({ caseId: view.id, version: view.version }),
    title: plain(view.number, LIMITS.title),
    submit: plain('Escalate', LIMITS.title),
    close: plain('Cancel', LIMITS.title),
    blocks: [
      section(
        `Escalate the request of *${authorityName(content, 150)}* (${authorityCountry(content)})?\nThe people on call are alerted in the emergency channel, and two people must approve it from then on.`,
      ),
      textArea({
        block: FIELDS.reason,
        label: 'Reason',
        hint: 'For the record only: the officer never sees it.',
        optional: true,
      }),
    ],
  };
}
