import { findCaseId, findCasesByMessageIds } from '../cases/find.ts';
import { caseNumbersIn } from '../cases/number.ts';
import type { Document, Envelope } from '../documents/document.ts';
import { flatten } from '../documents/flatten.ts';
import { isReply } from '../extraction/kind/by-envelope.ts';
import type { Storage } from '../storage/storage.ts';
import { type CaseDocuments, ownReply, readCase } from './case-document.ts';
import { caseMeant, namedCases, onlyOne } from './case-meant.ts';
import type { ReadingDeps, ReadMail } from './reading.ts';

/** A case that a message answers, and what it holds so far; that is null if its message was erased. */
export interface AnsweredCase {
  readonly caseId: string;
  readonly documents: CaseDocuments | null;
  /** It answers no mail of the desk: it follows the mail that opened the case, or one that joined it, by its References. */
  readonly follows: boolean;
}

/** What a message answers. */
export interface Answering {
  /** Null for a message that is no reply, or does not tell which case it means. */
  readonly answered: AnsweredCase | null;
  /** The numbers of the cases among which it does not tell which one it means; none otherwise. */
  readonly among: readonly string[];
}

const NOTHING: Answering = { answered: null, among: [] };

/**
 * The case that a message answers; none for one that is no reply, or that a person called a request. Of several cases that one mail
 * opened, an answer to that mail means the one that it speaks of.
 */
export async function caseToAnswer(
  deps: Pick<ReadingDeps, 'storage' | 'reader' | 'extractor' | 'ownAddress'>,
  { document, asRequest }: Pick<ReadMail, 'document' | 'asRequest'>,
): Promise<Answering> {
  const { envelope } = document;
  if (asRequest || envelope === null) return NOTHING;
  const { storage } = deps;
  const follows = !isReply(envelope);
  const referred = await casesReferredTo(storage, envelope);
  const numbered = follows || referred.length === 1 ? null : await caseNumbered(storage, envelope);
  const known = numbered ?? onlyOne(referred);
  const among = known === null ? await namedCases(storage, referred) : [];
  const caseId = among.length === 0 ? known : await caseMeant(deps, among, await ownReply(deps, document));
  if (caseId === null) return { answered: null, among: among.map(({ number }) => number) };
  return { answered: { caseId, documents: await readCase(deps, caseId), follows }, among: [] };
}

/** The case that a mail answers by its In-Reply-To and References; null if they lead to none, or to a mail that opened several. */
export async function caseReferredTo(storage: Storage, envelope: References): Promise<string | null> {
  return onlyOne(await casesReferredTo(storage, envelope));
}

type References = Pick<Envelope, 'inReplyTo' | 'references'>;

function casesReferredTo(
  storage: Storage,
  { inReplyTo, references }: References,
): Promise<readonly string[]> {
  return findCasesByMessageIds(
    storage,
    [inReplyTo, ...references.toReversed()].filter((id) => id !== null),
  );
}

/** The case whose mail a notice of non-delivery brings back; null if it is none or several. */
export async function caseOfReturned(storage: Storage, document: Document): Promise<string | null> {
  return onlyOne(await findCasesByMessageIds(storage, returnedMessageIds(document)));
}

/** The case that the subject of a mail names by its number. */
export async function caseNumbered(
  storage: Storage,
  { subject }: Pick<Envelope, 'subject'>,
): Promise<string | null> {
  for (const number of caseNumbersIn(subject ?? '')) {
    const found = await findCaseId(storage, number);
    if (found !== null) return found;
  }
  return null;
}

const MESSAGE_ID_LINE = /^Message-ID:\s*(<[^<>\s]{1,400}>)/gim;
const MAX_RETURNED = 20;

/** Message-IDs of the mails that a notice of non-delivery brings back, whole or as a header (RFC 3462). */
function returnedMessageIds(document: Document): string[] {
  const returned = flatten(document).slice(1);
  const whole = returned.flatMap(({ envelope }) => envelope?.messageId ?? []);
  const quoted = [document, ...returned].flatMap(({ pages }) =>
    pages.flatMap(({ text }) => [...text.matchAll(MESSAGE_ID_LINE)].flatMap((match) => match[1] ?? [])),
  );
  return [...whole, ...quoted].slice(0, MAX_RETURNED);
}
