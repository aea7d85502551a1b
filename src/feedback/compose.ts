import type { CaseView, DecisionView } from '../cases/case.ts';
import type { MailKind, MailPlan } from './decide-mail.ts';
import { type Desk, writeLetter } from './letter.ts';
import type { OutgoingMail } from './mail.ts';
import { renderHtml, renderText } from './render.ts';

// RFC 5322 msg-id, kept short enough for a header line.
const MESSAGE_ID = /^<[^\s<>@]{1,200}@[^\s<>@]{1,200}>$/;
const MAX_REFERENCES = 10;

/** What a mail is made of beside the case. */
export interface Composition {
  readonly view: CaseView;
  readonly kind: MailKind;
  readonly plan: Extract<MailPlan, { send: 'full' | 'neutral' }>;
  readonly decision: DecisionView | null;
  /** The request form that goes with it; null for none. */
  readonly form: Uint8Array | null;
  readonly jobId: string;
  readonly provider: string;
  readonly mailFrom: OutgoingMail['from'];
}

/**
 * The whole mail of a plan. Its Message-ID is made from case and job, so that a resend is the same mail; it answers the
 * officer's mail (RFC 5322 §3.6.4) and says that a machine sent it (RFC 3834 §5).
 */
export function composeMail(composition: Composition): OutgoingMail {
  const { view, kind, plan, decision, form, jobId, provider, mailFrom } = composition;
  const desk: Desk = { provider, address: mailFrom.address };
  const letter = writeLetter({ view, kind, plan, decision, desk, hasForm: form !== null });
  return {
    messageId: messageIdOf(view.number, jobId, mailFrom.address),
    fileName: `${view.number}-${plan.send === 'neutral' ? 'neutral' : kind}-${shortId(jobId)}`,
    from: mailFrom,
    to: [{ name: '', address: plan.to }],
    subject: letter.subject,
    text: renderText(letter),
    html: renderHtml(letter),
    ...threadOf(view),
    headers: {
      'Auto-Submitted': kind === 'receipt' ? 'auto-replied' : 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      'X-Letterhead-Case': view.number,
    },
    attachments: form === null ? [] : [attached(form, view.number)],
  };
}

function attached(form: Uint8Array, number: string): OutgoingMail['attachments'][number] {
  return {
    filename: `request-form-${number}.pdf`,
    contentType: 'application/pdf',
    content: form,
    cid: null,
  };
}

/** Message-ID without angle brackets: `lh-2026-000123.<job id>@<domain of the desk>`. */
export function messageIdOf(number: string, jobId: string, ownAddress: string): string {
  return `${number}.${jobId}@${ownAddress.slice(ownAddress.lastIndexOf('@') + 1)}`.toLowerCase();
}

/** The end of a UUID: its beginning is the time, which jobs of one moment share. */
function shortId(jobId: string): string {
  return jobId
    .replace(/[^a-z0-9]/gi, '')
    .slice(-8)
    .toLowerCase();
}

function threadOf({ content }: CaseView): Pick<OutgoingMail, 'inReplyTo' | 'references'> {
  const messageId = wellFormed(content?.mail?.messageId ?? '');
  if (messageId === null) return { inReplyTo: null, references: [] };
  const earlier = (content?.mail?.references ?? []).map(wellFormed).filter((id) => id !== null);
  return { inReplyTo: messageId, references: [...earlier.slice(-MAX_REFERENCES + 1), messageId] };
}

function wellFormed(id: string): string | null {
  const bracketed = id.startsWith('<') ? id : `<${id}>`;
  return MESSAGE_ID.test(bracketed) ? bracketed : null;
}
