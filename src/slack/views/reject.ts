import type { ModalView } from '@slack/types';
import type { CaseContent, CaseView } from '../../cases/case.ts';
import type { Flag, FlagCode } from '../../form/flag.ts';
import { DIALOGS, FIELDS, VALUE } from '../ids.ts';
import { isBlocking } from './asked.ts';
import { type ExplanationDialog, explanationDialog, officerReasons } from './explanation.ts';
import { LIMITS, plain } from './text.ts';

/** Value of the box that marks a forgery. */
export const FORGED = 'forged';

/** Reasons that a rejection starts with: the blocking flags that the officer may be told of. */
export function rejectReasons(flags: readonly Flag[]): readonly FlagCode[] {
  return officerReasons(flags, isBlocking);
}

/** The dialog behind Reject…. */
export function rejectDialog(
  view: CaseView,
  content: CaseContent,
  filled: Pick<ExplanationDialog, 'picked' | 'text' | 'draft' | 'reachesOfficer'>,
): ModalView {
  return explanationDialog(view, content, {
    ...filled,
    callbackId: DIALOGS.reject,
    submit: 'Reject',
    adds: 'the case number and how to reach the desk',
    question: '*Reject this request?*',
    extra: [
      {
        type: 'input',
        block_id: FIELDS.forged,
        label: plain('Does it come from the authority that it names?', 200),
        optional: true,
        element: {
          type: 'checkboxes',
          action_id: VALUE,
          options: [
            {
              text: plain('No, it is a forgery', LIMITS.option),
              description: plain(
                "Nothing is sent then, and it counts in the sender's history.",
                LIMITS.option,
              ),
              value: FORGED,
            },
          ],
        },
      },
    ],
  });
}
