import type { JoinedReply } from '../cases/case.ts';
import { openMessage } from '../cases/message.ts';
import { repliesOf } from '../cases/reply.ts';
import type { Document } from '../documents/document.ts';
import { flatten } from '../documents/flatten.ts';
import { openNames } from '../documents/names.ts';
import { isOwnMail } from './automatic.ts';
import type { ReadingDeps } from './reading.ts';

type Deps = Pick<ReadingDeps, 'storage' | 'reader' | 'extractor' | 'ownAddress'>;

/** A reply to a case, as far as it is the sender's own. */
export interface ReplyDocument {
  /** Id of the stored message. */
  readonly messageId: string;
  /** Null if the message was erased. */
  readonly document: Document | null;
}

/** What a case is judged by: the message that brought it, and the replies that joined it. */
export interface CaseDocuments {
  readonly message: Document;
  readonly replies: readonly ReplyDocument[];
}

/** Reads the message of a case and its replies again, without their pictures. Null if there is no such case, or the message was erased. */
export async function readCase(deps: Deps, caseId: string): Promise<CaseDocuments | null> {
  const { storage, reader } = deps;
  const row = await storage.prisma.case.findUnique({ where: { id: caseId }, select: { messageId: true } });
  const message = row === null ? null : await openMessage(storage, row.messageId);
  if (message === null) return null;
  const { document } = await reader.skim(message.raw, message.name);
  return { message: document, replies: await readReplies(deps, caseId) };
}

/** Reads the replies of a case again, without their pictures. */
export async function readReplies(deps: Deps, caseId: string): Promise<readonly ReplyDocument[]> {
  const { storage, reader } = deps;
  const replies: ReplyDocument[] = [];
  for (const { messageId } of await repliesOf(storage, caseId)) {
    const message = await openMessage(storage, messageId);
    const read = message === null ? null : await reader.skim(message.raw, message.name);
    replies.push({ messageId, document: read === null ? null : await ownReply(deps, read.document) });
  }
  return replies;
}

/** A reply without what is not its sender's: the text that it quotes, and mails of the desk that it carries along. */
export async function ownReply(
  { extractor, ownAddress }: Pick<Deps, 'extractor' | 'ownAddress'>,
  document: Document,
): Promise<Document> {
  const isOurs = ({ envelope }: Document): boolean => envelope !== null && isOwnMail(envelope, ownAddress);
  const own = await extractor.ownPart(document);
  const attachments = own.attachments.filter((one) => !isOurs(one));
  // Who sends nothing sends nothing that one could not read.
  const problem = own.problem?.code === 'empty' ? null : own.problem;
  return { ...own, attachments, problem };
}

/** A case's documents as one, and how the documents of each reply are called in it. */
export interface WholeCase {
  readonly document: Document;
  /** By the reply's message: its document under the names that it has in the case, and these by those that it came with. */
  readonly replies: ReadonlyMap<
    string,
    { readonly document: Document; readonly names: ReadonlyMap<string, string> }
  >;
}

/**
 * The message of a case with its replies attached, in the order in which they joined; each document has a name of its own. A document that
 * a reply replaced is not looked at as unreadable. Throws if one of `joined` is not among the replies that were read: it joined meanwhile.
 */
export function wholeCase(
  { message, replies }: CaseDocuments,
  joined: readonly Pick<JoinedReply, 'messageId' | 'replaced'>[],
): WholeCase {
  const giveName = openNames(flatten(message).map(({ name }) => name));
  const named = joined.flatMap(({ messageId }) => {
    const reply = replies.find((one) => one.messageId === messageId);
    if (reply === undefined)
      throw new Error(`the reply ${messageId} joined meanwhile: it is to be read first`);
    if (reply.document === null) return [];
    const names = new Map<string, string>();
    return [[messageId, { document: renamed(reply.document, giveName, names), names }] as const];
  });
  const attachments = [...message.attachments, ...named.map(([, { document }]) => document)];
  const replaced = new Set(joined.flatMap(({ replaced = [] }) => replaced.map((one) => one.document)));
  return { document: settled({ ...message, attachments }, replaced), replies: new Map(named) };
}

/** The document without the problem of those in it that another one took the place of. */
function settled(document: Document, replaced: ReadonlySet<string>): Document {
  const problem = replaced.has(document.name) ? null : document.problem;
  return { ...document, problem, attachments: document.attachments.map((one) => settled(one, replaced)) };
}

function renamed(
  document: Document,
  giveName: ReturnType<typeof openNames>,
  names: Map<string, string>,
): Document {
  const name = giveName(document.name, 'reply');
  names.set(document.name, name);
  return { ...document, name, attachments: document.attachments.map((one) => renamed(one, giveName, names)) };
}
