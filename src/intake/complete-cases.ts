import type { CaseContent, JoinedReply } from '../cases/case.ts';
import type { PagePicture } from '../cases/page-pictures.ts';
import { holdCase, keepReading } from '../cases/read-anew.ts';
import { type Trace, traceOf } from '../cases/trace.ts';
import { flatten } from '../documents/flatten.ts';
import { joinReadings } from '../extraction/join-readings.ts';
import type { Transaction } from '../storage/storage.ts';
import { addHistory } from './add-history.ts';
import { type ReplyDocument, wholeCase } from './case-document.ts';
import { type JudgedMessage, type JudgedRequest, judgeRequest } from './judge.ts';
import { withReadPages } from './page-texts.ts';
import type { ReadingDeps, ReadMail } from './reading.ts';

/** How the pictures of a message ended, and the replies that joined its cases while they were read, by the case. */
export interface CompletedBy {
  readonly replies: ReadonlyMap<string, readonly ReplyDocument[]>;
  readonly action: 'scans-read' | 'scans-given-up';
}

/**
 * Adds to the cases that the text of a message opened what was read with its pictures: each takes the request that shares a reference
 * or target with it, else the one in its place, and is judged anew. Returns how many cases the message had, and the requests that no
 * case took.
 */
export async function completeCases(
  tx: Transaction,
  { storage, policy }: Pick<ReadingDeps, 'storage' | 'policy'>,
  { messageId, document, circumstances }: ReadMail,
  judged: JudgedMessage,
  requests: readonly JudgedRequest[],
  pictures: readonly PagePicture[],
  { replies, action }: CompletedBy,
): Promise<{ readonly completed: number; readonly rest: readonly JudgedRequest[] }> {
  const rows = await tx.case.findMany({
    where: { messageId },
    orderBy: { position: 'asc' },
    select: { id: true, trace: true },
  });
  const taken = pairUp(
    rows.map(({ trace }) => trace),
    requests.map(({ request, assessment: { sender } }) => traceOf(storage.vault, { request, sender })),
  );
  const everything = { documents: flatten(document).map(({ name }) => name), forwarded: null };
  for (const [at, { id }] of rows.entries()) {
    const held = await holdCase(tx, storage.vault, id);
    if (held === null) continue;
    const { content: before, row } = held;
    const more = requests[taken[at] ?? -1];
    const confirmed = new Set(Object.keys(before.confirmed ?? {}));
    const { form, sources } =
      more === undefined ? before.request : joinReadings(before.request, more.request, confirmed);
    const { format, language } = more?.request ?? before.request;
    const joined = before.replies ?? [];
    const whole = wholeCase({ message: document, replies: replies.get(id) ?? [] }, joined);
    const besides = joined.flatMap((reply) => reply.documents);
    const { documents, ...of } = more?.read ?? everything;
    const read = { ...of, format, language, form, sources, documents: [...documents, ...besides] };
    const judgedBy = await withReadPages(tx, storage.vault, held, whole.document);
    const { request, assessment } = judgeRequest(read, judgedBy, policy, circumstances, confirmed);
    const { unreadPages: _, ...rest } = before;
    const content: CaseContent = {
      ...rest,
      request: isPressed(joined) ? { ...request, priority: 'emergency' } : request,
      sender: more === undefined ? before.sender : assessment.sender,
      documents: [...judged.documents, ...before.documents.filter(({ name }) => besides.includes(name))],
    };
    const receivedAt = row.receivedAt;
    const items = [{ content, assessment }];
    const [known] = await addHistory(tx, storage, { messageId, receivedAt, items }, row.number);
    if (known === undefined) continue;
    await keepReading(tx, storage.vault, held, {
      content: known.content,
      dueAt: assessment.dueAt,
      repeats: known.repeats ?? [],
      pictures,
      pages: before.unreadPages ?? 0,
      action,
      at: new Date(),
    });
  }
  return { completed: rows.length, rest: requests.filter((_, at) => !taken.includes(at)) };
}

/** A reply told of an emergency, which the form need not say. */
function isPressed(replies: readonly JoinedReply[]): boolean {
  return replies.some(({ said }) => said?.form.nature.emergency === true);
}

type Known = Pick<Trace, 'references' | 'identifiers'>;

/** For each case the place of the request that it takes; null for a case that takes none. */
function pairUp(cases: readonly (Known | null)[], requests: readonly Known[]): readonly (number | null)[] {
  const taken = cases.map((): number | null => null);
  const isFree = (at: number): boolean => at < requests.length && !taken.includes(at);
  for (const [at, one] of cases.entries()) {
    const alike = requests.findIndex(
      (request, place) => isFree(place) && one !== null && shares(one, request),
    );
    if (alike >= 0) taken[at] = alike;
  }
  for (const at of cases.keys()) if (taken[at] === null && isFree(at)) taken[at] = at;
  for (const at of cases.keys()) {
    const free = requests.findIndex((_, place) => isFree(place));
    if (taken[at] === null && free >= 0) taken[at] = free;
  }
  return taken;
}

function shares(a: Known, b: Known): boolean {
  const overlap = (one: readonly string[], other: readonly string[]): boolean =>
    one.some((value) => other.includes(value));
  return overlap(a.identifiers, b.identifiers) || overlap(a.references, b.references);
}
