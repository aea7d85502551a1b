import type { CaseView } from '../cases/case.ts';
import type { FlagCode } from '../form/flag.ts';
import { cite } from './basis.ts';
import { type OpenPoint, openPoints } from './points.ts';
import { wordingIn } from './wording/languages.ts';
import { fill, type Wording } from './wording/wording.ts';

/** What a text field of a Slack dialog holds. */
const MAX_CHARACTERS = 3_000;

/**
 * A text that explains a rejection by these flags in the officer's language, for staff to edit: at most 3,000 characters.
 * Empty if none of the flags may be told to the officer. (CoE 2008 §57.)
 */
export function draftRejection(view: CaseView, codes: readonly FlagCode[]): string {
  const wording = wordingIn(view.language);
  return draft(view, codes, wording, wording.draft.rejection);
}

/**
 * A text that asks the officer for what these flags say is missing, in the officer's language, for staff to edit: at most 3,000
 * characters. Empty if none of the flags may be told to the officer.
 */
export function draftInformation(view: CaseView, codes: readonly FlagCode[]): string {
  const wording = wordingIn(view.language);
  return draft(view, codes, wording, wording.draft.information);
}

function draft(view: CaseView, codes: readonly FlagCode[], wording: Wording, opening: string): string {
  if (view.content === null) return '';
  const points = openPoints(codes, view.content.request.form, wording);
  if (points.length === 0) return '';
  const short = points.map((point, index) => `${index + 1}. ${point.missing}\n${point.send}`);
  const full = points.map(
    (point, index) =>
      `${index + 1}. ${point.missing} ${point.why}\n${point.send}\n${basisLine(point, wording)}`,
  );
  const fits = [full, short].map((items) => [opening, ...items].join('\n\n')).find(isShortEnough);
  return fits ?? cut(opening, short, wording);
}

/** As many points as fit, and how many do not. */
function cut(opening: string, items: readonly string[], wording: Wording): string {
  for (let kept = items.length - 1; kept > 0; kept -= 1) {
    const rest = fill(wording.draft.more, { count: String(items.length - kept) });
    const text = [opening, ...items.slice(0, kept), rest].join('\n\n');
    if (isShortEnough(text)) return text;
  }
  return opening;
}

function basisLine(point: OpenPoint, wording: Wording): string {
  return `(${wording.labels.basis} ${cite(point.bases)})`;
}

function isShortEnough(text: string): boolean {
  return text.length <= MAX_CHARACTERS;
}
