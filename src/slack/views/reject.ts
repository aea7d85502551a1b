import type { ModalView } from '@slack/types';
import type { CaseContent, CaseView } from '../../cases/case.ts';
import type { Flag, FlagCode } from '../../form/flag.ts';
import { DIALOGS } from '../ids.ts';
import { isBlocking } from './asked.ts';
import { type ExplanationDialog, explanationDialog, officerReasons } from './explanation.ts';

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
    question: '*Reject this request?*',
  });
}
