import { assess } from '../assessment/assess.ts';
import type { Assessment, Circumstances } from '../assessment/assessment.ts';
import type { CaseContent, DocumentSummary } from '../cases/case.ts';
import type { Document, Signature } from '../documents/document.ts';
import { flatten } from '../documents/flatten.ts';
import type { Extracted, ReadRequest } from '../extraction/reading.ts';
import type { MessageKind, Request } from '../form/request.ts';
import { blankForm } from '../form/standard-form.ts';
import type { Policy } from '../policy/policy.ts';
import { isAutomatic } from './automatic.ts';

/** A request as the desk sees it: read, and judged by the rules. */
export interface JudgedRequest {
  readonly request: Request;
  readonly assessment: Assessment;
  /** What else was read of it: the documents, or parts of them, that belong to it, and the header of its own mail where it was passed on. */
  readonly read: Pick<ReadRequest, 'documents' | 'parts' | 'forwarded'>;
}

/** A whole message as the desk sees it. `reason` is a sentence for `not-a-request` and `unreadable`. */
export interface JudgedMessage {
  readonly kind: MessageKind;
  readonly reason: string | null;
  readonly requests: readonly JudgedRequest[];
  readonly documents: readonly DocumentSummary[];
  readonly mail: CaseContent['mail'];
}

/** Judges what the rules read in a message by the policy. Pure: no database, no network. */
export function judge(
  { document, reading }: Extracted,
  policy: Policy,
  circumstances: Circumstances,
): JudgedMessage {
  return {
    kind: reading.kind,
    reason: reading.reason,
    requests: reading.requests.map((request) => judgeRequest(request, document, policy, circumstances)),
    documents: flatten(document).map(summaryOf),
    mail: mailOf(document),
  };
}

/**
 * As `judge`, for a message whose pictures are still to be read: a document that holds nothing else is not yet called unreadable.
 */
export function judgeText(
  { document, reading }: Extracted,
  policy: Policy,
  circumstances: Circumstances,
): JudgedMessage {
  return judge({ document: withoutNoText(document), reading }, policy, circumstances);
}

/** The document without the problem that it holds nothing but pictures: they are still to be read. */
export function withoutNoText(document: Document): Document {
  const problem = document.problem?.code === 'no-text' ? null : document.problem;
  return { ...document, problem, attachments: document.attachments.map(withoutNoText) };
}

/**
 * The empty request that stands for a message of which nothing could be read, so that staff get a card for it, or for
 * one that staff call a request although the reader does not.
 */
export function judgeUnread(document: Document, policy: Policy, circumstances: Circumstances): JudgedRequest {
  const empty: ReadRequest = {
    format: 'free-form',
    language: policy.provider.languages[0] ?? 'en',
    form: blankForm(),
    sources: {},
    documents: flatten(document).map(({ name }) => name),
    forwarded: null,
  };
  return judgeRequest(empty, document, policy, circumstances);
}

/** Judges a request of a message by the policy; `confirmed`: paths of values that a person compared with the page. Pure. */
export function judgeRequest(
  read: ReadRequest,
  document: Document,
  policy: Policy,
  circumstances: Circumstances,
  confirmed: ReadonlySet<string> = new Set(),
): JudgedRequest {
  const { forwarded } = read;
  const assessment = assess({ request: read, document, forwarded, confirmed, policy, circumstances });
  const { format, language, form, sources } = read;
  const { priority, flags } = assessment;
  return { request: { format, language, priority, form, sources, flags: [...flags] }, assessment, read };
}

/** A document as a case lists it. */
export function summaryOf(document: Document): DocumentSummary {
  const { name, kind, mediaType, bytes, pages, problem, signature } = document;
  return {
    name,
    kind,
    mediaType,
    bytes,
    pages: pages.length,
    problem: problem?.detail ?? null,
    signature: signature === undefined ? null : toldOf(signature),
  };
}

const FITS: Readonly<Record<Signature['validity'], string>> = {
  valid: 'the signature is valid',
  invalid: 'the signature is not valid',
  'not-checked': 'the signature was not checked',
};

function toldOf({ signer, issuer, validity }: Signature): string {
  const by = signer === null ? '' : ` by ${signer}`;
  const certificate = issuer === null ? '' : ` (certificate issued by ${issuer}, not checked)`;
  return `signed${by}${certificate}: ${FITS[validity]}`;
}

function mailOf({ envelope }: Document): CaseContent['mail'] {
  if (envelope === null) return null;
  const { messageId, references, from, replyTo, returnPath, subject, date } = envelope;
  return {
    messageId,
    references,
    from,
    replyTo,
    returnPath,
    subject,
    date,
    automatic: isAutomatic(envelope),
  };
}
