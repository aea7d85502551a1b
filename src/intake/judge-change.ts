import type { Authentication, Circumstances, Known } from '../assessment/assessment.ts';
import type { CaseContent } from '../cases/case.ts';
import type { HeldCase } from '../cases/read-anew.ts';
import type { Document } from '../documents/document.ts';
import { flatten } from '../documents/flatten.ts';
import { byCode, type Flag } from '../form/flag.ts';
import type { Priority } from '../form/request.ts';
import type { Policy } from '../policy/policy.ts';
import type { Storage, Transaction } from '../storage/storage.ts';
import { addHistory } from './add-history.ts';
import { judgeRequest } from './judge.ts';

/** What a case is judged by. */
export interface Side {
  readonly document: Document;
  readonly request: Pick<CaseContent['request'], 'form' | 'sources'>;
  /** Paths of values that a person compared with the page. */
  readonly confirmed: ReadonlySet<string>;
}

/** How a case stands after what it is judged by has changed. */
interface Rejudged {
  readonly flags: readonly Flag[];
  readonly priority: Priority;
  /** UTC. */
  readonly dueAt: Date;
  readonly repeats: Known['repeats'];
}

/**
 * Judges a case by what it was and by what it is now. Only what differs between the two is brought into the flags and the priority that
 * stand: what staff did to them stays.
 */
export async function judgeChange(
  tx: Transaction,
  { storage, policy }: { readonly storage: Storage; readonly policy: Policy },
  { row, content }: HeldCase,
  sides: { readonly before: Side; readonly after: Side },
): Promise<Rejudged> {
  const { messageId, receivedAt } = row;
  const circumstances = circumstancesOf(content, receivedAt);
  const judged = ({ document, request: { form, sources }, confirmed }: Side) => {
    const documents = flatten(document).map(({ name }) => name);
    const read = { ...content.request, form, sources, documents, forwarded: null };
    const { request, assessment } = judgeRequest(read, document, policy, circumstances, confirmed);
    return { content: { ...content, request }, assessment };
  };
  const items = [judged(sides.before), judged(sides.after)];
  const [before, after] = await addHistory(tx, storage, { messageId, receivedAt, items }, row.number);
  if (before === undefined || after === undefined) throw new Error('two judgements were asked for');
  const [had, has] = [before.content.request, after.content.request];
  return {
    flags: withDifference(content.request.flags, had.flags, has.flags),
    priority: had.priority === has.priority ? content.request.priority : has.priority,
    dueAt: had.priority === has.priority ? row.dueAt : after.assessment.dueAt,
    repeats: after.repeats ?? [],
  };
}

/** The flags that stand, with those raised, gone or told otherwise between two judgements. */
function withDifference(standing: readonly Flag[], before: readonly Flag[], after: readonly Flag[]): Flag[] {
  const toldIn = (flags: readonly Flag[], code: Flag['code']): string | undefined =>
    flags.find((flag) => flag.code === code)?.message;
  const differ = new Set(
    [...before, ...after].flatMap(({ code }) => (toldIn(before, code) === toldIn(after, code) ? [] : [code])),
  );
  return [
    ...standing.filter(({ code }) => !differ.has(code)),
    ...after.filter(({ code }) => differ.has(code)),
  ].sort(byCode);
}

/** When the request came in, and what the desk's own check of its sender had found. */
function circumstancesOf({ sender }: CaseContent, now: Date): Circumstances {
  const { authentication: verdict, authenticatedBy: by, domain, explanation: reason } = sender;
  const checked: Authentication | null =
    by === 'own-check' && domain !== null ? { verdict, by, domain, reason } : null;
  return { now, authentication: checked };
}
