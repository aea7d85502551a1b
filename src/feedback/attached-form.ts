import type { CaseView } from '../cases/case.ts';
import { answersOf } from '../form/blank-form/answers.ts';
import { drawForm } from '../form/blank-form/draw-form.ts';
import { LANGUAGES } from '../form/labels/languages.ts';
import { takesRequestForm } from '../form/request.ts';
import type { MailKind, MailPlan } from './decide-mail.ts';
import { openPoints } from './points.ts';
import { wordingIn } from './wording/languages.ts';

/**
 * The request form that goes with a mail which asks for more, as a fillable PDF in the mail's language, with what was understood of the
 * authority, the officer and the measure (CoE 2020 App. A); null for every other mail, and for the European certificates, which have
 * forms of their own. Rejects if the form's font cannot be read.
 */
export async function formToComplete(
  view: CaseView,
  kind: MailKind,
  plan: Pick<MailPlan, 'send'>,
): Promise<Uint8Array | null> {
  const request = view.content?.request;
  if (request === undefined || plan.send !== 'full') return null;
  if (!takesRequestForm(request.format) || !asksForMore(view, kind)) return null;
  const { locale } = wordingIn(view.language);
  const labels = LANGUAGES.find(({ language }) => locale.startsWith(language))!;
  return drawForm(labels, answersOf(request.form, labels));
}

function asksForMore({ content, language }: CaseView, kind: MailKind): boolean {
  if (kind !== 'receipt') return kind === 'deficiency';
  const { flags, form } = content!.request;
  const codes = flags.map(({ code }) => code);
  return openPoints(codes, form, wordingIn(language)).length > 0;
}
