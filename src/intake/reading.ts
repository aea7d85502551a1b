import type { Circumstances } from '../assessment/assessment.ts';
import { hashMessageId } from '../cases/find.ts';
import type { StoredMessage } from '../cases/message.ts';
import { trustedEntries } from '../cases/standing.ts';
import type { Logger } from '../config/log.ts';
import type { Document } from '../documents/document.ts';
import type { Reader } from '../documents/sandbox/sandbox.ts';
import type { Extractor } from '../extraction/apart/extractor.ts';
import type { AskModel } from '../extraction/by-model/model-answer.ts';
import type { Policy } from '../policy/policy.ts';
import type { Storage, Transaction } from '../storage/storage.ts';
import type { VerifyMail } from './verify-mail.ts';

/** What the jobs that read messages need. */
export interface ReadingDeps {
  readonly storage: Storage;
  readonly reader: Reader;
  readonly extractor: Extractor;
  readonly policy: Policy;
  readonly verify: VerifyMail;
  /** Null: requests are read by rules alone. */
  readonly ask: AskModel | null;
  /** Address that the desk's own mails come from. */
  readonly ownAddress: string;
  readonly log: Logger;
}

/** A message that was read, and what its judging needs beside its text. */
export interface ReadMail {
  readonly messageId: string;
  readonly message: StoredMessage;
  readonly document: Document;
  readonly circumstances: Circumstances;
  /** A person says that it is a request. */
  readonly asRequest: boolean;
}

/** When a message came in, and the desk's own check of its sender. */
export async function circumstancesOf(
  { verify }: Pick<ReadingDeps, 'verify'>,
  message: StoredMessage,
  { envelope }: Document,
): Promise<Circumstances> {
  const fromMailbox = message.door === 'imap';
  const authentication = envelope === null ? null : await verify({ raw: message.raw, envelope, fromMailbox });
  return { now: message.receivedAt, authentication };
}

/** The parts with the authorities that staff trust beside those of the policy's own directory. */
export async function withStaffDirectory<D extends Pick<ReadingDeps, 'storage' | 'policy'>>(
  deps: D,
): Promise<D> {
  const { storage, policy } = deps;
  const trusted = await trustedEntries(storage, new Date());
  return { ...deps, policy: { ...policy, directory: [...policy.directory, ...trusted] } };
}

/** Lets later replies find the message by its Message-ID. */
export async function rememberMessageId(
  tx: Transaction,
  messageId: string,
  { envelope }: Document,
): Promise<void> {
  if (!envelope?.messageId) return;
  const messageIdHash = hashMessageId(envelope.messageId);
  await tx.message.update({ where: { id: messageId }, data: { messageIdHash }, select: { id: true } });
}
