import { z } from 'zod';

/** What a button does: Slack's `action_id`. */
export const ACTIONS = {
  approve: 'case-approve',
  reject: 'case-reject',
  information: 'case-information',
  escalate: 'case-escalate',
  details: 'case-details',
  answer: 'case-answer',
  preserve: 'case-preserve',
  withdraw: 'case-withdraw',
  previousPage: 'details-previous',
  nextPage: 'details-next',
  showPlace: 'field-place',
  confirmReading: 'reading-confirm',
  takeValue: 'reply-take',
  reasons: 'reasons-changed',
  requestAnyway: 'notice-is-request',
  showMessage: 'notice-show',
  trust: 'sender-trust',
  suspend: 'sender-suspend',
  endStanding: 'standing-end',
} as const;

/** Which dialog was submitted: Slack's `callback_id`. */
export const DIALOGS = {
  approve: 'approve',
  reject: 'reject',
  information: 'information',
  escalate: 'escalate',
  confirmReading: 'confirm-reading',
  trust: 'trust',
  suspend: 'suspend',
} as const;

/** Ids of the input blocks, under which Slack shows errors. The explanation's id also carries its draft: see `explanationBlock`. */
export const FIELDS = {
  reason: 'reason',
  callBack: 'call-back',
  reasons: 'reasons',
  forged: 'forged',
  scope: 'scope',
  until: 'until',
  name: 'name',
  country: 'country',
  switchboard: 'switchboard',
} as const;

/** `action_id` of every text area. */
export const VALUE = 'value';

/** Message metadata (ids only: any app of the workspace can read it). */
export const EVENTS = {
  card: 'letterhead_case',
  history: 'letterhead_history',
  notice: 'letterhead_notice',
  digest: 'letterhead_digest',
} as const;

/** A case as a button or dialog names it, with the version that the person saw. */
export interface CaseRef {
  readonly caseId: string;
  readonly version: number;
}

const REFERENCE = z
  .string()
  .regex(/^[0-9a-f-]{36}:\d{1,9}(:\d{1,3})?$/)
  .transform((text) => {
    const [caseId = '', version, page] = text.split(':');
    return { caseId, version: Number(version), page: Number(page ?? 0) };
  });

/** `<case id>:<version>`, for the details dialog's paging buttons with the page (from 0). */
export function writeRef(ref: CaseRef, page?: number): string {
  return page === undefined ? `${ref.caseId}:${ref.version}` : `${ref.caseId}:${ref.version}:${page}`;
}

/** Reads what `writeRef` wrote; null for anything else. */
export function readRef(text: string | undefined): (CaseRef & { readonly page: number }) | null {
  const read = REFERENCE.safeParse(text);
  return read.success ? read.data : null;
}

const FIELD_REFERENCE = z
  .string()
  .regex(/^[0-9a-f-]{36}:[A-Za-z]{1,40}(?:\.[A-Za-z0-9]{1,40}){0,2}$/)
  .transform((text) => {
    const [caseId = '', path = ''] = text.split(':');
    return { caseId, path };
  });

/** `<case id>:<path>`: a field of a case, by the path of its source. */
export function writeFieldRef(ref: { readonly caseId: string; readonly path: string }): string {
  return `${ref.caseId}:${ref.path}`;
}

/** Reads what `writeFieldRef` wrote; null for anything else. */
export function readFieldRef(text: string | undefined): { caseId: string; path: string } | null {
  const read = FIELD_REFERENCE.safeParse(text);
  return read.success ? read.data : null;
}

/** A value of a reply that says otherwise than the case: the reply's place among those of the case, and the path in its form. */
export interface TakeRef extends CaseRef {
  readonly reply: number;
  readonly path: string;
}

const TAKE_REFERENCE = z
  .string()
  .regex(/^[0-9a-f-]{36}:\d{1,9}:\d{1,4}:[A-Za-z]{1,40}(?:\.[A-Za-z0-9]{1,40}){0,2}$/)
  .transform((text) => {
    const [caseId = '', version, reply, path = ''] = text.split(':');
    return { caseId, version: Number(version), reply: Number(reply), path };
  });

/** `<case id>:<version>:<reply>:<path>`. */
export function writeTakeRef({ caseId, version, reply, path }: TakeRef): string {
  return `${caseId}:${version}:${reply}:${path}`;
}

/** Reads what `writeTakeRef` wrote; null for anything else. */
export function readTakeRef(text: string | undefined): TakeRef | null {
  const read = TAKE_REFERENCE.safeParse(text);
  return read.success ? read.data : null;
}
