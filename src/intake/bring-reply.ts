import type { CaseContent, JoinedReply } from '../cases/case.ts';
import { OPEN_STATES } from '../cases/case.ts';
import { columnsOf } from '../cases/columns.ts';
import type { PagePicture } from '../cases/page-pictures.ts';
import { type HeldCase, holdCase, keepReading } from '../cases/read-anew.ts';
import type { Reply } from '../cases/reply.ts';
import { stateOf } from '../cases/rows.ts';
import { maySupplement } from '../cases/same-matter.ts';
import { traceOf } from '../cases/trace.ts';
import type { Document } from '../documents/document.ts';
import { flatten } from '../documents/flatten.ts';
import { type Brought, bring } from '../extraction/bring.ts';
import { joinReadings } from '../extraction/join-readings.ts';
import type { ExtractedReply } from '../extraction/reading.ts';
import { sameWords } from '../extraction/same-value.ts';
import type { Transaction } from '../storage/storage.ts';
import { type CaseDocuments, wholeCase } from './case-document.ts';
import { type JudgedRequest, summaryOf, withoutNoText } from './judge.ts';
import { judgeChange } from './judge-change.ts';
import { withReadPages } from './page-texts.ts';
import { readableCopies } from './readable-copies.ts';
import type { ReadingDeps } from './reading.ts';

type Said = NonNullable<JoinedReply['said']>;

/** A reply that joined its case, as it was read. */
export interface ReadReply {
  readonly reply: Reply;
  /** The reply without what it quotes, and what it says. */
  readonly own: ExtractedReply;
  /** Its filled forms that are of the case's own matter. */
  readonly forms: readonly JudgedRequest[];
  /** It brings a filled form, of whatever matter. */
  readonly hasForms: boolean;
  /** Its pages that are pictures and still being read. */
  readonly unreadPages: number;
  readonly pictures: readonly PagePicture[];
}

/**
 * Brings what a reply says into the case that it joined, and judges the case anew with the reply beside its message: what the form lacks is
 * filled, what says otherwise is kept beside it for staff. A case that is decided stays as it was decided on. A reply whose pictures
 * were still to be read is brought once more when they are.
 */
export async function bringReply(
  tx: Transaction,
  deps: Pick<ReadingDeps, 'storage' | 'policy'>,
  documents: CaseDocuments,
  read: ReadReply,
): Promise<void> {
  const { storage } = deps;
  const { messageId, caseId, receivedAt, sender } = read.reply;
  const held = await holdCase(tx, storage.vault, caseId);
  if (held === null || !OPEN_STATES.includes(stateOf(held.row))) return;
  const { content } = held;
  const { replies: joined = [] } = content;
  const earlier = joined.find((one) => one.messageId === messageId);
  const order = earlier === undefined ? [...joined, { messageId }] : joined;
  const { document, reading } = read.own;
  const shown = read.unreadPages > 0 ? withoutNoText(document) : document;
  const others = documents.replies.filter((one) => one.messageId !== messageId);
  const withReply = { ...documents, replies: [...others, { messageId, document: shown }] };
  const named = wholeCase(withReply, order).replies.get(messageId);
  if (named === undefined) return;
  const confirmed = new Set(Object.keys(content.confirmed ?? {}));
  const { said, brought, isOfCase } = broughtBy(storage, held, read, named.names, confirmed);
  const replaced = [
    ...(earlier?.replaced ?? []),
    ...(isOfCase ? readableCopies(content, { document: shown, reading }, named.names) : []),
  ];
  const whole = wholeCase(
    withReply,
    order.map((one) => (one.messageId === messageId ? { messageId, replaced } : one)),
  );
  const side = async (document: Document, request: Said) => ({
    document: await withReadPages(tx, storage.vault, held, document),
    request,
    confirmed,
  });
  const before = wholeCase(
    documents,
    joined.filter((one) => one !== earlier),
  );
  const rejudged = await judgeChange(tx, deps, held, {
    before: await side(before.document, content.request),
    after: await side(whole.document, pressing(brought, said)),
  });
  const unreadPages = read.unreadPages > 0 ? { unreadPages: read.unreadPages } : {};
  const entry: JoinedReply = {
    messageId,
    at: receivedAt.toISOString(),
    documents: [...named.names.values()],
    sameAddress: sender.address !== null && sender.address === content.sender.address,
    ...unreadPages,
    ...(replaced.length > 0 ? { replaced } : {}),
    filled: [...new Set([...(earlier?.filled ?? []), ...brought.filled])],
    differing: brought.differing,
    said,
  };
  const names = new Set(entry.documents);
  const summaries = flatten(named.document).map(summaryOf);
  const { form, sources } = brought;
  const { flags, priority } = rejudged;
  await keepReading(tx, storage.vault, held, {
    content: {
      ...content,
      request: { ...content.request, form, sources, flags: [...flags], priority },
      documents: [...content.documents.filter(({ name }) => !names.has(name)), ...summaries],
      replies:
        earlier === undefined ? [...joined, entry] : joined.map((one) => (one === earlier ? entry : one)),
    },
    dueAt: rejudged.dueAt,
    repeats: rejudged.repeats,
    pictures: read.pictures.flatMap((picture) => {
      const name = named.names.get(picture.document);
      return name === undefined ? [] : [{ ...picture, document: name }];
    }),
    pages: earlier?.unreadPages ?? 0,
    action: 'reply-read',
    at: new Date(),
  });
}

/** What the reply says, and the form of the case with it; what is not `isOfCase` may be of another matter, and is only compared. */
function broughtBy(
  storage: ReadingDeps['storage'],
  { content }: HeldCase,
  { reply, own, forms, hasForms }: ReadReply,
  names: ReadonlyMap<string, string>,
  kept: ReadonlySet<string>,
): { said: Said | null; brought: Brought; isOfCase: boolean } {
  const nothing: Brought = { ...content.request, filled: [], differing: [] };
  const [first, ...more] = forms.map(({ request }) => underNames(request, names));
  if (first === undefined && hasForms) return { said: null, brought: nothing, isOfCase: false };
  const said =
    first === undefined
      ? underNames(own.reading, names)
      : more.reduce((a, b) => joinReadings(a, b, new Set()), first);
  const sameWriter = reply.sender.address !== null && reply.sender.address === content.sender.address;
  const fills = first !== undefined || isOfMatter(storage, content, said);
  return {
    said,
    isOfCase: fills,
    brought: bring(content.request, said, { fills, isForm: first !== undefined, sameWriter, kept }),
  };
}

function isOfMatter({ vault }: ReadingDeps['storage'], content: CaseContent, said: Said): boolean {
  const [had, has] = [content.request.form.crime.caseNumber, said.form.crime.caseNumber];
  const otherProceedings = had !== null && has !== null && !sameWords(had, has);
  const matterOf = (request: CaseContent['request']) => {
    const one = { request, sender: content.sender };
    return { ...traceOf(vault, one), natures: columnsOf(one).natures };
  };
  const letter = matterOf({ ...content.request, ...said });
  return maySupplement(letter, matterOf(content.request), otherProceedings);
}

function underNames({ form, sources }: Said, names: ReadonlyMap<string, string>): Said {
  const renamed = Object.entries(sources).map(([path, source]) => [
    path,
    { ...source, document: names.get(source.document) ?? source.document },
  ]);
  return { form, sources: Object.fromEntries(renamed) };
}

/** The request as it is judged: an emergency that the reply tells of presses, whatever the form said before. */
function pressing({ form, sources }: Said, said: Said | null): Said {
  if (said?.form.nature.emergency !== true) return { form, sources };
  return { form: { ...form, nature: { ...form.nature, emergency: true } }, sources };
}
