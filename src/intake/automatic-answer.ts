import { identifySender } from '../assessment/sender.ts';
import { markRead } from '../cases/message.ts';
import { noteAutomaticAnswer } from '../cases/reply.ts';
import type { Envelope } from '../documents/document.ts';
import { caseNumbered, caseOfReturned, caseReferredTo } from './answered-case.ts';
import type { MachineAnswer } from './automatic.ts';
import { type ReadingDeps, type ReadMail, rememberMessageId } from './reading.ts';

/**
 * Notes with its case what a machine answered to a mail of the desk. False if the answer is to no mail of a case, or knows no more
 * than its number and comes from elsewhere: then it is a message like any other.
 */
export async function noteWithCase(
  { storage, policy, log }: Pick<ReadingDeps, 'storage' | 'policy' | 'log'>,
  { messageId, document, circumstances: { now, authentication } }: ReadMail,
  envelope: Envelope,
  answer: MachineAnswer,
): Promise<boolean> {
  const byMessageId = (await caseReferredTo(storage, envelope)) ?? (await caseOfReturned(storage, document));
  const caseId = byMessageId ?? (await caseNumbered(storage, envelope));
  if (caseId === null) return false;
  const sender = byMessageId === null ? identifySender(envelope, policy, authentication) : null;
  const undelivered = answer === 'undelivered';
  const noted = await storage.prisma.$transaction(async (tx) => {
    const note = { caseId, messageId, receivedAt: now, undelivered, sender };
    if (!(await noteAutomaticAnswer(tx, storage.vault, note))) return false;
    await rememberMessageId(tx, messageId, document);
    await markRead(tx, messageId, 'reply', 'An automatic answer to a mail of the desk.');
    return true;
  });
  if (noted) log.info({ messageId, caseId, answer }, 'An automatic answer was noted');
  return noted;
}
