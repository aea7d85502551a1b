import { Prisma } from '../storage/generated/client.ts';
import type { Storage, Transaction } from '../storage/storage.ts';
import { addJob } from './add.ts';
import { givenUpKey, JOB_NAMES, JOB_PAYLOADS, type JobName, WHEN_GIVEN_UP } from './job.ts';

/** A job that this process holds: until its lease runs out no one else takes it. */
export interface ClaimedJob {
  readonly id: string;
  readonly name: string;
  readonly payload: unknown;
  /** Which attempt this is, from 1. Tells this holding of the job from later ones. */
  readonly attempts: number;
  readonly maxAttempts: number;
}

/** A job on its way through Redis: its id, and how often it had been tried when it was handed over. */
export interface HandedJob {
  readonly id: string;
  readonly attempts: number;
}

/** A job handed to Redis and not begun for so many leases was lost there. */
const HANDED_LEASES = 4;

const CLAIMED = Prisma.sql`RETURNING j.id::text AS id, j.name, j.payload, j.attempts, j."maxAttempts"`;

/** Names of other versions of the program are left to the workers that know them. */
const KNOWN = Prisma.sql`j.name = ANY(${JOB_NAMES}::text[])`;

/** Due, or held by a worker that is dead. A millisecond of grace, for stored times are rounded to it. */
const DUE = Prisma.sql`(
  (j.state = 'ready' AND j."runAt" <= now() + interval '1 millisecond')
  OR (j.state IN ('handed', 'running') AND j."leaseUntil" < now()))`;

/** The oldest of its lane, and no other of the lane under way. */
const FIRST_OF_LANE = Prisma.sql`NOT EXISTS (
  SELECT 1 FROM "Job" o WHERE o.lane = j.lane AND o.id <> j.id
  AND (o.state IN ('handed', 'running') OR (o.state = 'ready' AND o.seq < j.seq)))`;

/** Takes up to `limit` due jobs, the oldest first, to run them in this process. */
export async function claimToRun(storage: Storage, limit: number, leaseMs: number): Promise<ClaimedJob[]> {
  return orNone(
    () => storage.prisma.$queryRaw<ClaimedJob[]>`
      ${due(limit)}
      UPDATE "Job" j SET state = 'running', attempts = j.attempts + 1, "leaseUntil" = ${after(leaseMs)}
      FROM due WHERE j.id = due.id ${CLAIMED}`,
  );
}

/** Takes up to `limit` due jobs to hand them to Redis. */
export async function claimToHand(storage: Storage, limit: number, leaseMs: number): Promise<HandedJob[]> {
  return orNone(
    () => storage.prisma.$queryRaw<HandedJob[]>`
      ${due(limit)}
      UPDATE "Job" j SET state = 'handed', "leaseUntil" = ${after(leaseMs * HANDED_LEASES)}
      FROM due WHERE j.id = due.id RETURNING j.id::text AS id, j.attempts`,
  );
}

/** Takes the job that Redis brought. Null if it has been taken, has ended or was handed over anew since. */
export async function claimHanded(
  storage: Storage,
  handed: HandedJob,
  leaseMs: number,
): Promise<ClaimedJob | null> {
  const rows = await storage.prisma.$queryRaw<ClaimedJob[]>`
    UPDATE "Job" j SET state = 'running', attempts = j.attempts + 1, "leaseUntil" = ${after(leaseMs)}
    WHERE j.id = ${handed.id}::uuid AND j.state = 'handed' AND j.attempts = ${handed.attempts} AND ${KNOWN}
    ${CLAIMED}`;
  return rows[0] ?? null;
}

/** Gives jobs back that Redis did not take. */
export async function takeBack(storage: Storage, handed: readonly HandedJob[]): Promise<void> {
  await storage.prisma.$executeRaw`
    UPDATE "Job" j SET state = 'ready', "leaseUntil" = NULL FROM ${holdings(handed)}
    WHERE j.id = h.id AND j.attempts = h.attempts AND j.state = 'handed'`;
}

/** Takes the job with this key, before its time too, unless it waits for a retry, for its lane, or runs elsewhere. */
export async function claimByKey(storage: Storage, key: string, leaseMs: number): Promise<ClaimedJob | null> {
  const rows = await orNone(
    () => storage.prisma.$queryRaw<ClaimedJob[]>`
      UPDATE "Job" j SET state = 'running', attempts = j.attempts + 1, "leaseUntil" = ${after(leaseMs)}
      WHERE j.key = ${key} AND (j.state = 'handed' OR (j.state = 'ready' AND j.attempts = 0) OR ${DUE})
      AND ${KNOWN} AND ${FIRST_OF_LANE} ${CLAIMED}`,
  );
  return rows[0] ?? null;
}

/** Says that the holders of these jobs are alive. */
export async function renewLeases(
  storage: Storage,
  held: readonly ClaimedJob[],
  leaseMs: number,
): Promise<void> {
  await storage.prisma.$executeRaw`
    UPDATE "Job" j SET "leaseUntil" = ${after(leaseMs)} FROM ${holdings(held)}
    WHERE j.id = h.id AND j.attempts = h.attempts AND j.state = 'running'`;
}

/** How an attempt ended. */
export type Ending =
  | { readonly state: 'done' }
  | { readonly state: 'failed'; readonly error: string }
  | { readonly state: 'ready'; readonly error: string; readonly delayMs: number };

/**
 * Writes how the attempt ended, and with the end of one that is given up the job that follows from it. False if the job is no longer
 * held by it: its lease ran out and another worker took it.
 */
export async function endAttempt(storage: Storage, job: ClaimedJob, ending: Ending): Promise<boolean> {
  const error = ending.state === 'done' ? null : ending.error;
  const wait = ending.state === 'ready' ? Prisma.sql`, "runAt" = ${after(ending.delayMs)}` : Prisma.empty;
  const end = ending.state === 'ready' ? Prisma.empty : Prisma.sql`, "doneAt" = now()`;
  return storage.prisma.$transaction(async (tx) => {
    const changed = await tx.$executeRaw`
      UPDATE "Job" SET state = ${ending.state}, error = ${error}, "leaseUntil" = NULL ${wait} ${end}
      WHERE id = ${job.id}::uuid AND attempts = ${job.attempts} AND state = 'running'`;
    if (changed === 1 && ending.state === 'failed') await followGivenUp(tx, job);
    return changed === 1;
  });
}

async function followGivenUp(tx: Transaction, { id, name, payload }: ClaimedJob): Promise<void> {
  const next = WHEN_GIVEN_UP[name as JobName];
  const checked = next === undefined ? null : JOB_PAYLOADS[next].safeParse(payload);
  if (next === undefined || checked?.success !== true) return;
  await addJob(tx, next, checked.data, { key: givenUpKey(id) });
}

function due(limit: number): Prisma.Sql {
  return Prisma.sql`WITH due AS MATERIALIZED (
    SELECT j.id FROM "Job" j WHERE ${KNOWN} AND ${DUE} AND ${FIRST_OF_LANE}
    ORDER BY j.seq LIMIT ${limit}::int FOR UPDATE OF j SKIP LOCKED)`;
}

function after(ms: number): Prisma.Sql {
  return Prisma.sql`now() + ${ms}::float8 * interval '1 millisecond'`;
}

function holdings(jobs: readonly HandedJob[]): Prisma.Sql {
  const ids = jobs.map((job) => job.id);
  const attempts = jobs.map((job) => job.attempts);
  return Prisma.sql`unnest(${ids}::uuid[], ${attempts}::int[]) AS h(id, attempts)`;
}

/** Two workers took jobs of one lane at the same moment: the database let one through; the other looks again later. */
async function orNone<T>(claim: () => Promise<T[]>): Promise<T[]> {
  try {
    return await claim();
  } catch (error) {
    if (error instanceof Error && error.message.includes('Job_lane_under_way')) return [];
    throw error;
  }
}
