import type { Authentication, Circumstances } from '../assessment/assessment.ts';
import type { CaseContent } from '../cases/case.ts';
import { formAsRead } from '../cases/confirm-reading.ts';
import { openMessage } from '../cases/message.ts';
import { type PagePicture, pageTexts } from '../cases/page-pictures.ts';
import { type HeldCase, holdCase, keepReading } from '../cases/read-anew.ts';
import { keyOf } from '../cases/rows.ts';
import type { Document } from '../documents/document.ts';
import { flatten } from '../documents/flatten.ts';
import { cell, page as pageOf } from '../documents/rows.ts';
import { FLAG_CODES, type Flag } from '../form/flag.ts';
import type { Handler } from '../jobs/job.ts';
import type { Policy } from '../policy/policy.ts';
import type { Storage, Transaction } from '../storage/storage.ts';
import { addHistory } from './add-history.ts';
import { judgeRequest } from './judge.ts';
import { type ReadingDeps, withStaffDirectory } from './reading.ts';

/**
 * The job that judges a case again after a person confirmed or corrected what was read from its pictures. The request is judged twice,
 * as it was read and as it stands now, and only what differs is brought into the case: what staff did to its flags stays.
 * No picture is read again. Running it again changes nothing.
 */
export function judgeAgain(
  deps: Pick<ReadingDeps, 'storage' | 'reader' | 'policy' | 'log'>,
): Handler<'judge-again'> {
  return async ({ caseId }) => {
    const { storage, reader, log } = deps;
    const row = await storage.prisma.case.findUnique({ where: { id: caseId }, select: { messageId: true } });
    const message = row === null ? null : await openMessage(storage, row.messageId);
    if (message === null) return;
    const { document } = await reader.skim(message.raw, message.name);
    const { policy } = await withStaffDirectory(deps);
    await storage.prisma.$transaction(async (tx) => {
      const held = await holdCase(tx, storage.vault, caseId);
      if (held === null) return;
      const key = keyOf(storage.vault, held.row);
      const read = key === null ? [] : await pageTexts(tx, key, caseId);
      await judgeHeld(tx, storage, policy, held, withPageTexts(document, read));
    });
    log.info({ caseId }, 'A case was judged again');
  };
}

async function judgeHeld(
  tx: Transaction,
  storage: Storage,
  policy: Policy,
  held: HeldCase,
  document: Document,
): Promise<void> {
  const { row, content } = held;
  const { messageId, receivedAt } = row;
  const circumstances = circumstancesOf(content, receivedAt);
  const documents = flatten(document).map(({ name }) => name);
  const judged = (form: CaseContent['request']['form'], confirmed: ReadonlySet<string>) => {
    const read = { ...content.request, form, documents, forwarded: null };
    const { request, assessment } = judgeRequest(read, document, policy, circumstances, confirmed);
    return { content: { ...content, request }, assessment };
  };
  const confirmed = new Set(Object.keys(content.confirmed ?? {}));
  const items = [judged(formAsRead(content), new Set()), judged(content.request.form, confirmed)];
  const [before, after] = await addHistory(tx, storage, { messageId, receivedAt, items }, row.number);
  if (before === undefined || after === undefined) return;
  const flags = withDifference(
    content.request.flags,
    before.content.request.flags,
    after.content.request.flags,
  );
  const isOtherPriority = before.content.request.priority !== after.content.request.priority;
  const priority = isOtherPriority ? after.content.request.priority : content.request.priority;
  await keepReading(tx, storage.vault, held, {
    content: { ...content, request: { ...content.request, flags, priority } },
    dueAt: isOtherPriority ? after.assessment.dueAt : row.dueAt,
    repeats: after.repeats ?? [],
    pictures: [],
    action: 'judged-again',
    at: new Date(),
  });
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
  ].sort((a, b) => FLAG_CODES.indexOf(a.code) - FLAG_CODES.indexOf(b.code));
}

/** When the request came in, and what the desk's own check of its sender had found. */
function circumstancesOf({ sender }: CaseContent, now: Date): Circumstances {
  const { authentication: verdict, authenticatedBy: by, domain, explanation: reason } = sender;
  const checked: Authentication | null =
    by === 'own-check' && domain !== null ? { verdict, by, domain, reason } : null;
  return { now, authentication: checked };
}

type PageText = Pick<PagePicture, 'document' | 'page' | 'words'>;

/** The document with the words that were read from its pictures. */
function withPageTexts(document: Document, read: readonly PageText[]): Document {
  const pages = document.pages.map((one) => {
    const found = read.find(({ document: name, page }) => name === document.name && page === one.number);
    if (found === undefined || one.text.trim() !== '') return one;
    const rows = linesOf(found.words).map((text) => ({ cells: [cell(text)], table: null }));
    return { ...pageOf(one.number, rows), recognised: true };
  });
  const attachments = document.attachments.map((one) => withPageTexts(one, read));
  const isRead = document.problem?.code === 'no-text' && pages.some(({ text }) => text.trim() !== '');
  return { ...document, pages, attachments, problem: isRead ? null : document.problem };
}

/** Words in reading order as lines: a new one begins where a word stands lower or higher than half of its height. */
function linesOf(words: PageText['words']): string[] {
  const lines: { text: string; y: number }[] = [];
  for (const { text, y, height } of words) {
    const line = lines.at(-1);
    if (line === undefined || Math.abs(line.y - y) > height / 2) lines.push({ text, y });
    else line.text += ` ${text}`;
  }
  return lines.map(({ text }) => text);
}
