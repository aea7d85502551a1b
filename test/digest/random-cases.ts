import { randomUUID } from 'node:crypto';
import * as fc from 'fast-check';
import { CASE_STATES, DECISION_KINDS } from '../../src/cases/case.ts';
import { FLAG_CODES } from '../../src/form/flag.ts';
import { MessageKind, Priority } from '../../src/form/request.ts';
import type { Storage } from '../../src/storage/storage.ts';

export const MONDAY = Date.parse('2026-11-16T00:00:00Z');
export const HOUR = 3_600_000;
export const WEEK = 168 * HOUR;

// Mostly within and around the week, often on its very edges.
const moment = fc
  .oneof(
    fc.integer({ min: -8 * WEEK, max: 2 * WEEK }),
    fc.integer({ min: 0, max: WEEK }),
    fc.constantFrom(-WEEK, -1, 0, 1, WEEK - 1, WEEK, WEEK + 1),
  )
  .map((offset) => new Date(MONDAY + offset));
const later = (base: Date) =>
  fc.integer({ min: 0, max: 2 * WEEK }).map((ms) => new Date(base.getTime() + ms));

const decision = fc.record({
  kind: fc.constantFrom(...DECISION_KINDS),
  provisional: fc.boolean(),
  forged: fc.boolean(),
  decidedAt: moment,
});

const kase = moment.chain((receivedAt) =>
  fc.record({
    receivedAt: fc.constant(receivedAt),
    dueAt: later(receivedAt),
    waitingSince: fc.option(later(receivedAt)),
    firstCardAt: fc.option(later(receivedAt)),
    decidedAt: fc.option(later(receivedAt)),
    escalationDueAt: fc.option(later(receivedAt)),
    preservedUntil: fc.option(later(receivedAt)),
    state: fc.constantFrom(...CASE_STATES),
    priority: fc.constantFrom(...Priority.options),
    country: fc.option(fc.constantFrom('NL', 'EE', 'DE')),
    agency: fc.option(fc.constantFrom('Politie', 'PPA', 'BKA', '=cmd|x')),
    natures: fc.subarray(['emergency', 'preservation', 'production', 'takedown', 'other']),
    dataTypes: fc.subarray(['subscriber', 'traffic', 'content']),
    forged: fc.boolean(),
    flagCodes: fc.subarray(FLAG_CODES.slice(10, 30)),
    decisions: fc.array(decision, { maxLength: 3 }),
  }),
);

// Decided at the very moment that it was due: still in time.
const onTheDot = kase.map((one) => ({ ...one, decidedAt: one.dueAt }));

export const records = fc.record({
  cases: fc.array(fc.oneof({ weight: 5, arbitrary: kase }, onTheDot), { maxLength: 25 }),
  messages: fc.array(
    fc.record({ kind: fc.option(fc.constantFrom(...MessageKind.options)), receivedAt: moment }),
    { maxLength: 15 },
  ),
});

export type Records = typeof records extends fc.Arbitrary<infer T> ? T : never;

/** Puts exactly these records into the database, in place of what it held. */
export async function fillWith(storage: Storage, { cases, messages }: Records): Promise<void> {
  const { prisma } = storage;
  await prisma.decision.deleteMany();
  await prisma.case.deleteMany();
  await prisma.message.deleteMany();
  const message = (kind: string | null, receivedAt: Date) => ({
    id: randomUUID(),
    sha256: randomUUID(),
    door: 'folder',
    bytes: 1,
    kind,
    receivedAt,
  });
  await prisma.message.createMany({ data: messages.map((one) => message(one.kind, one.receivedAt)) });
  // The cases' own message lies far outside of every week that is counted.
  const carrier = message('request', new Date('2020-01-01T00:00:00Z'));
  await prisma.message.createMany({ data: [carrier] });
  const rows = cases.map((one, position) => ({ ...one, id: randomUUID(), position }));
  await prisma.case.createMany({
    data: rows.map(({ decisions: _, ...row }) => ({
      ...row,
      number: `LH-2026-${String(row.position).padStart(6, '0')}`,
      messageId: carrier.id,
      format: 'coe-2020',
      language: 'en',
      senderVerified: true,
    })),
  });
  await prisma.decision.createMany({
    data: rows.flatMap((row) =>
      row.decisions.map((one) => ({
        ...one,
        caseId: row.id,
        actorId: 'U1',
        actorName: 'Ann',
        caseVersion: 1,
        overriddenFlags: [],
        reasonCodes: [],
      })),
    ),
  });
}
