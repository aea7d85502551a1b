import { markRead, openMessage } from '../cases/message.ts';
import type { Handler } from '../jobs/job.ts';
import { isOwnMail, machineAnswer } from './automatic.ts';
import { noteWithCase } from './automatic-answer.ts';
import { conclude } from './conclude.ts';
import { leaveToScans } from './read-scans.ts';
import { circumstancesOf, type ReadingDeps, withStaffDirectory } from './reading.ts';

/**
 * The job that reads a stored message: requests open their cases, a reply joins its case, and what is neither is told to
 * staff. A message of which nothing could be read opens a case all the same, so that a person looks at it. The desk's own
 * mails are set aside in silence, and what a machine answered to one of them is noted with its case. The pages of a message that
 * are pictures are left to `readScans`. Running it again opens nothing twice.
 */
export function readMessage(deps: ReadingDeps): Handler<'read-message'> {
  const { storage, reader, extractor, ownAddress } = deps;
  return async ({ messageId, asRequest = false }, run) => {
    const message = await openMessage(storage, messageId);
    if (message === null) return;
    extractor.prepare();
    const { document, scans } = await reader.skim(message.raw, message.name);
    const { envelope } = document;
    if (!asRequest && envelope !== null && isOwnMail(envelope, ownAddress)) {
      return setAsideOwn(deps, messageId);
    }
    const known = await withStaffDirectory(deps);
    const circumstances = await circumstancesOf(deps, message, document);
    const mail = { messageId, message, document, circumstances, asRequest };
    if (!asRequest && envelope !== null) {
      const answer = machineAnswer(envelope);
      if (answer !== null && (await noteWithCase(known, mail, envelope, answer))) return;
    }
    if (scans > 0) return leaveToScans(known, mail, scans, run);
    await conclude(known, mail);
  };
}

async function setAsideOwn({ storage, log }: ReadingDeps, messageId: string): Promise<void> {
  const reason = "It comes from the desk's own address.";
  await storage.prisma.$transaction((tx) => markRead(tx, messageId, 'not-a-request', reason));
  log.info({ messageId }, "A mail from the desk's own address was set aside");
}
