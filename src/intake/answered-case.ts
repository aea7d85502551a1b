import { findCaseByMessageIds, findCaseId } from '../cases/find.ts';
import { caseNumbersIn } from '../cases/number.ts';
import type { Document, Envelope } from '../documents/document.ts';
import { flatten } from '../documents/flatten.ts';
import type { Storage } from '../storage/storage.ts';

/** The case that a mail answers: by its references, then by the number in its subject. Null for a file without a header. */
export async function caseAnsweredBy(storage: Storage, { envelope }: Document): Promise<string | null> {
  if (envelope === null) return null;
  return (await caseReferredTo(storage, envelope)) ?? (await caseNumbered(storage, envelope));
}

/** The case that a mail answers by its In-Reply-To and References. */
export function caseReferredTo(
  storage: Storage,
  { inReplyTo, references }: Pick<Envelope, 'inReplyTo' | 'references'>,
): Promise<string | null> {
  return findCaseByMessageIds(
    storage,
    [inReplyTo, ...references.toReversed()].filter((id) => id !== null),
  );
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
export function returnedMessageIds(document: Document): string[] {
  const returned = flatten(document).slice(1);
  const whole = returned.flatMap(({ envelope }) => envelope?.messageId ?? []);
  const quoted = [document, ...returned].flatMap(({ pages }) =>
    pages.flatMap(({ text }) => [...text.matchAll(MESSAGE_ID_LINE)].flatMap((match) => match[1] ?? [])),
  );
  return [...whole, ...quoted].slice(0, MAX_RETURNED);
}
