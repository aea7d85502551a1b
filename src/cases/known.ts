import type { Known, Repeat } from '../assessment/assessment.ts';
import { Prisma } from '../storage/generated/client.ts';
import type { Transaction } from '../storage/storage.ts';
import type { Vault } from '../storage/vault.ts';
import type { CaseContent } from './case.ts';
import { columnsOf } from './columns.ts';
import { type Comparable, repeatOf, reuseOf } from './repeat.ts';
import { suspensionOf } from './standing.ts';
import { type Trace, traceOf } from './trace.ts';

/** A request that is about to be opened. */
export interface Arrival {
  /** The message that brings it: its own cases are no history. */
  readonly messageId: string;
  /** Only cases with lower numbers are history; all if not given. */
  readonly before?: string | undefined;
  readonly content: Pick<CaseContent, 'request' | 'sender'>;
  /** UTC. */
  readonly receivedAt: Date;
}

const ARRIVAL_LOCK = 1_279_742_050;
/** Earlier cases that a request is compared with, for each way in which they are alike. */
const COMPARED = 100;
const NAMED_REUSES = 3;
/** Of 32 values of a sketch: a few fewer in common than `repeatOf` asks for. */
const SKETCH_CANDIDATE = 20;

/**
 * What the desk's records hold of a request's sender and of requests like it. Arrivals wait for each other until the
 * transaction ends, so that of two that come at once the second knows of the first. Asked again for a message whose cases
 * were opened before, it gives the same answer.
 */
export async function lookUp(tx: Transaction, vault: Vault, arrival: Arrival): Promise<Known> {
  await holdArrivals(tx);
  const { messageId, before = null, content, receivedAt } = arrival;
  const { sender } = content;
  const trace = traceOf(vault, content);
  const { natures, agency, senderVerified } = columnsOf(content);
  const own: Comparable = {
    ...trace,
    provenAgency: senderVerified ? agency : null,
    sharedDomain: sender.freeMail,
    natures,
    receivedAt,
  };
  const earlier = await comparedWith(tx, messageId, before, trace);
  const others = { messageId: { not: messageId }, ...(before === null ? {} : { number: { lt: before } }) };
  return {
    fromAddress:
      trace.sender === null
        ? null
        : await tx.caseTrace.count({ where: { sender: trace.sender, case: others } }),
    fromDomain:
      sender.freeMail || sender.organisationalDomain === null
        ? null
        : await tx.case.count({
            where: { senderDomain: sender.organisationalDomain, ...others },
          }),
    suspension: await suspensionOf(tx, trace, new Date()),
    repeats: repeatsAmong(own, earlier),
    reused: earlier
      .flatMap((one) => {
        const reuse = repeatOf(own, one) === 'follow-up' ? null : reuseOf(own, one);
        return reuse === null ? [] : [{ number: one.number, ...reuse }];
      })
      .slice(-NAMED_REUSES),
  };
}

/** Lets arrivals wait until the transaction ends. Whoever looks up later in it must do so before the audit trail is held. */
export async function holdArrivals(tx: Transaction): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${ARRIVAL_LOCK}::bigint)`;
}

type Earlier = Comparable & { readonly number: string };

/** One case a way: of the duplicates the first, of the preservations that go on the last. */
function repeatsAmong(own: Comparable, earlier: readonly Earlier[]): Known['repeats'] {
  const found = earlier.flatMap((one) => {
    const how = repeatOf(own, one);
    return how === null ? [] : [{ number: one.number, how }];
  });
  const named = (how: Repeat) => found.filter((one) => one.how === how);
  const duplicate = named('same')[0] ?? named('similar')[0];
  return [duplicate, named('renewal').at(-1), named('follow-up').at(-1)].filter((one) => one !== undefined);
}

/** Earlier cases with anything in common, oldest first. */
async function comparedWith(
  tx: Transaction,
  messageId: string,
  before: string | null,
  trace: Trace,
): Promise<Earlier[]> {
  const { content, references, identifiers, sketch } = trace;
  const alike = [
    content === null ? null : Prisma.sql`t."content" = ${content}`,
    references.length === 0 ? null : Prisma.sql`t."references" && ${references}::text[]`,
    identifiers.length === 0 ? null : Prisma.sql`t."identifiers" && ${identifiers}::text[]`,
    sketch.length === 0
      ? null
      : Prisma.sql`t."sketch" && ${sketch}::text[] AND
          (SELECT count(*) FROM unnest(t."sketch") AS v WHERE v = ANY(${sketch}::text[])) >= ${SKETCH_CANDIDATE}::int`,
  ].filter((condition) => condition !== null);
  const ids = new Set<string>();
  for (const condition of alike) {
    for (const id of await candidates(tx, messageId, before, condition)) ids.add(id);
  }
  const rows = await tx.caseTrace.findMany({
    where: { caseId: { in: [...ids] } },
    include: {
      case: {
        select: {
          number: true,
          agency: true,
          senderVerified: true,
          senderDomain: true,
          natures: true,
          receivedAt: true,
        },
      },
    },
    orderBy: { case: { number: 'asc' } },
  });
  return rows.map(({ case: row, ...rest }) => ({
    ...rest,
    number: row.number,
    provenAgency: row.senderVerified ? row.agency : null,
    sharedDomain: row.senderDomain === null,
    natures: row.natures,
    receivedAt: row.receivedAt,
  }));
}

async function candidates(
  tx: Transaction,
  messageId: string,
  before: string | null,
  alike: Prisma.Sql,
): Promise<string[]> {
  const earlier = before === null ? Prisma.empty : Prisma.sql`AND c."number" < ${before}`;
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT c."id"::text AS id FROM "CaseTrace" t JOIN "Case" c ON c."id" = t."caseId"
    WHERE ${alike} AND c."messageId" <> ${messageId}::uuid ${earlier}
    ORDER BY c."number" DESC LIMIT ${COMPARED}`;
  return rows.map((row) => row.id);
}
