import type { Assessment, Known } from '../assessment/assessment.ts';
import type { Transaction } from '../storage/storage.ts';
import { sealJson, type Vault } from '../storage/vault.ts';
import { appendAudit, SERVICE_ACTOR } from './audit.ts';
import type { CaseContent } from './case.ts';
import { type CaseColumns, columnsOf } from './columns.ts';
import { followWithCard, followWithMail } from './follow-up.ts';
import { linkCases } from './link.ts';
import { lockMessage } from './message.ts';
import { nextNumber } from './number.ts';
import { keepPagePictures, type PagePicture } from './page-pictures.ts';
import { traceOf } from './trace.ts';

export interface NewCases {
  readonly messageId: string;
  /** When the message came in (UTC): its year is the year of the numbers. */
  readonly receivedAt: Date;
  /** The pages of the message that were read from pictures; each case keeps its own copies. */
  readonly pictures?: readonly PagePicture[];
  /** Place within the message of the first of `items`; 0 if not given. */
  readonly firstPosition?: number;
  /** One for each request, in the order of the message. */
  readonly items: readonly {
    readonly content: CaseContent;
    readonly assessment: Pick<Assessment, 'dueAt'>;
    /** The earlier cases that the request repeats or carries on. */
    readonly repeats?: Known['repeats'];
  }[];
}

export interface OpenedCase {
  readonly id: string;
  readonly number: string;
  /** False if an earlier run had opened it. */
  readonly isNew: boolean;
}

/**
 * Opens a case for each request of a message, each sealed with a key of its own, with its audit entry, its card and its
 * receipt to follow. A case is known by message and position: a second run opens nothing twice, nor do two runs at once.
 * Throws if the message is not stored.
 */
export async function openCases(tx: Transaction, vault: Vault, input: NewCases): Promise<OpenedCase[]> {
  const { messageId, firstPosition = 0 } = input;
  await lockMessage(tx, messageId);
  const before = await tx.case.findMany({
    where: { messageId },
    select: { id: true, number: true, position: true },
  });
  const opened: OpenedCase[] = [];
  for (const [index, item] of input.items.entries()) {
    const position = firstPosition + index;
    const earlier = before.find((one) => one.position === position);
    opened.push(
      earlier === undefined
        ? await openCase(tx, vault, {
            ...item,
            messageId,
            position,
            receivedAt: input.receivedAt,
            pictures: input.pictures ?? [],
          })
        : { id: earlier.id, number: earlier.number, isNew: false },
    );
  }
  return opened;
}

async function openCase(
  tx: Transaction,
  vault: Vault,
  input: NewCases['items'][number] &
    Pick<NewCases, 'messageId' | 'receivedAt'> & {
      position: number;
      pictures: readonly PagePicture[];
    },
): Promise<OpenedCase> {
  const { content, assessment, repeats = [], messageId, position, receivedAt, pictures } = input;
  const { key, wrapped } = vault.newKey();
  const columns = columnsOf(content);
  const number = await nextNumber(tx, receivedAt);
  const { id } = await tx.case.create({
    data: {
      ...columns,
      number,
      messageId,
      position,
      receivedAt,
      dueAt: assessment.dueAt,
      wrappedKey: wrapped,
      sealed: sealJson(key, content),
      trace: { create: traceOf(vault, content) },
    },
    select: { id: true },
  });
  await keepPagePictures(tx, key, id, pictures);
  await followWithCard(tx, id, 1);
  await followWithMail(tx, id, 'receipt', null);
  await appendAudit(tx, {
    at: receivedAt,
    caseNumber: number,
    actor: SERVICE_ACTOR,
    action: 'received',
    facts: factsOf(columns, content),
  });
  await linkCases(tx, { id, number }, repeats, receivedAt);
  return { id, number, isNew: true };
}

function factsOf(columns: CaseColumns, content: CaseContent) {
  return {
    format: columns.format,
    language: columns.language,
    priority: columns.priority,
    country: columns.country,
    senderVerified: columns.senderVerified,
    natures: columns.natures,
    dataTypes: columns.dataTypes,
    flags: columns.flagCodes,
    identifiers: content.request.form.identifiers.length,
    documents: content.documents.length,
  };
}
