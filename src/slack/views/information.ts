import type { ModalView } from '@slack/types';
import type { CaseContent, CaseView } from '../../cases/case.ts';
import type { Flag, FlagCode } from '../../form/flag.ts';
import { takesRequestForm } from '../../form/request.ts';
import { DIALOGS } from '../ids.ts';
import { type ExplanationDialog, explanationDialog, officerReasons } from './explanation.ts';

/** Reasons that a question to the officer starts with: blocking flags and warnings that the officer can mend. */
export function informationReasons(flags: readonly Flag[]): readonly FlagCode[] {
  return officerReasons(flags, (flag) => flag.severity !== 'notice');
}

/** The dialog behind Ask for information…. */
export function informationDialog(
  view: CaseView,
  content: CaseContent,
  filled: Pick<ExplanationDialog, 'picked' | 'text' | 'draft' | 'reachesOfficer'>,
): ModalView {
  return explanationDialog(view, content, {
    ...filled,
    callbackId: DIALOGS.information,
    submit: 'Ask',
    adds: takesRequestForm(view.format)
      ? 'the case number, how to reach the desk, and the request form to complete: persons, accounts and facts are blank in it'
      : 'the case number and how to reach the desk',
    question: '*Ask the officer for what is missing?*',
  });
}
