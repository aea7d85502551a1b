import type { CaseContent } from '../cases/case.ts';
import { type Reply, weighForms } from '../cases/reply.ts';
import type { Storage, Transaction } from '../storage/storage.ts';
import type { JudgedMessage, JudgedRequest } from './judge.ts';

/** How a reply goes with the case that it answers, whose number is null if it may not join it. */
export interface Weighing {
  /** As what it was judged: by its forms, or by its letter. */
  readonly judged: JudgedMessage;
  readonly number: string | null;
  readonly joins: boolean;
  /** The requests in it that are brought into the case. */
  readonly joining: readonly JudgedRequest[];
  /** Those that open cases of their own. */
  readonly opens: readonly JudgedRequest[];
}

/** Which of the forms in a reply open cases of their own, and whether the reply joins the case that it answers. */
export async function weigh(
  tx: Transaction,
  storage: Storage,
  reply: Reply,
  judged: JudgedMessage,
  requests: readonly JudgedRequest[],
): Promise<Weighing> {
  if (requests.length === 0) return { judged, joins: true, joining: [], opens: [], number: null };
  const contents = requests.map((one) => caseContent(one, judged));
  const { number, matters, isOpen } = await weighForms(tx, storage.vault, reply, contents);
  const isOfCase = (_: JudgedRequest, at: number): boolean => matters[at] === 'same' && isOpen;
  return {
    judged,
    number,
    joins: matters.some((matter) => matter !== 'other'),
    joining: requests.filter(isOfCase),
    opens: requests.filter((one, at) => !isOfCase(one, at)),
  };
}

/**
 * As `weigh`, for what the letter in a reply asks for by itself: it opens a case of its own if it is of another matter, or of a case that was
 * decided on something else. Null if it opens none, since it completes the case or asks once more for the same, or may not join it.
 */
export async function weighLetter(
  tx: Transaction,
  storage: Storage,
  reply: Reply,
  judged: JudgedMessage | null,
): Promise<Weighing | null> {
  if (judged === null) return null;
  const contents = judged.requests.map((one) => caseContent(one, judged));
  const { number, matters, isOpen } = await weighForms(tx, storage.vault, reply, contents);
  const opens = matters.every((matter) => matter === 'other' || (matter === 'doubt' && !isOpen));
  if (number === null || !opens) return null;
  return { judged, number, joins: matters.includes('doubt'), joining: [], opens: judged.requests };
}

/** What a case keeps of a judged request. */
export function caseContent(
  { request, assessment: { sender } }: JudgedRequest,
  { documents, mail }: JudgedMessage,
): CaseContent {
  return { request, sender, documents, mail };
}
