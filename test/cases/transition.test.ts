import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CASE_STATES, type CaseState, DECISION_KINDS, OPEN_STATES } from '../../src/cases/case.ts';
import { clockIn } from '../../src/cases/clock.ts';
import {
  type Change,
  type Intent,
  needsSecondPerson,
  type Snapshot,
  stateAfterCard,
  stateAfterReply,
  transition,
} from '../../src/cases/transition.ts';
import { ANN, BOB, CLOCKS } from './samples.ts';

const AT = new Date('2026-03-02T10:00:00.000Z');
const FINAL: readonly CaseState[] = ['rejected', 'answered', 'preserved', 'withdrawn'];

function snapshot(rest: Partial<Snapshot> = {}): Snapshot {
  return {
    state: 'triage',
    version: 3,
    escalated: false,
    erased: false,
    emergency: false,
    contentData: false,
    blockingFlags: [],
    numbers: { letter: [], directory: null },
    clock: { dueAt: new Date('2026-03-12T09:00:00.000Z'), waitingSince: null },
    decisions: [],
    ...rest,
  };
}

function intent(kind: Intent['kind'], rest: Partial<Intent> = {}): Intent {
  return { kind, actor: ANN, seenVersion: 3, at: AT, ...rest };
}

function try_(from: Partial<Snapshot>, kind: Intent['kind'], rest: Partial<Intent> = {}) {
  const result = transition(snapshot(from), intent(kind, rest), CLOCKS);
  if (result.outcome === 'refused') return result.why;
  return result.outcome === 'stale' ? 'stale' : result;
}

/** What happened to a case, as the database would keep it. */
function apply(before: Snapshot, command: Intent, change: Change): Snapshot {
  return {
    ...before,
    state: change.state,
    version: change.version,
    escalated: before.escalated || change.marks.escalatedAt !== undefined,
    clock: { ...before.clock, ...change.marks },
    decisions: [
      ...before.decisions,
      {
        kind: command.kind,
        provisional: change.provisional,
        actorId: command.actor.id,
        caseVersion: before.version,
        calledBack: Boolean(command.callBack?.trim()),
      },
    ],
  };
}

describe('the clock of a case', () => {
  const dueAt = new Date('2026-03-12T09:00:00.000Z');
  const waitingSince = new Date('2026-03-01T10:00:00.000Z');

  it('stops when information is asked for, and not anew when it is asked for again', () => {
    const explanation = 'which account?';
    expect(try_({}, 'request-information', { explanation })).toMatchObject({
      marks: { dueAt, waitingSince: AT },
    });
    const waiting = { state: 'needs-information', clock: { dueAt, waitingSince } } as const;
    expect((try_(waiting, 'request-information', { explanation }) as Change).marks).toEqual({});
    expect((try_(waiting, 'escalate') as Change).marks).not.toHaveProperty('waitingSince');
  });

  it('runs on, later by the waiting, when a person decides without an answer', () => {
    const waiting = { state: 'needs-information', clock: { dueAt, waitingSince } } as const;
    const later = new Date('2026-03-13T09:00:00.000Z');
    expect(try_(waiting, 'reject', { explanation: 'no answer came' })).toMatchObject({
      marks: { dueAt: later, waitingSince: null, decidedAt: AT },
    });
  });

  it('never counts the waiting, whenever the answer comes', () => {
    const moment = fc.date({ min: new Date('2020-01-01'), max: new Date('2035-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(moment, moment, fc.nat(10 ** 9), fc.nat(10 ** 9), (due, asked, first, second) => {
        const answered = new Date(asked.getTime() + first);
        const stopped = clockIn('needs-information', { dueAt: due, waitingSince: null }, asked);
        const running = clockIn('triage', stopped, answered);
        expect(running.waitingSince).toBeNull();
        expect(running.dueAt.getTime() - answered.getTime()).toBe(due.getTime() - asked.getTime());
        expect(clockIn('triage', running, new Date(answered.getTime() + second))).toEqual(running);
      }),
    );
  });
});

describe('transition', () => {
  it('approves an ordinary request by one person and sends the officer word', () => {
    expect(try_({}, 'approve')).toMatchObject({
      state: 'approved',
      version: 4,
      provisional: false,
      action: 'approved',
      mail: 'approved',
      marks: { decidedAt: AT },
    });
  });

  it.each(OPEN_STATES)('lets a person decide a case that is %s', (state) => {
    expect(try_({ state }, 'approve')).toMatchObject({ state: 'approved' });
    expect(try_({ state }, 'reject', { explanation: 'not our account' })).toMatchObject({
      state: 'rejected',
    });
    expect(try_({ state }, 'request-information', { explanation: 'which account?' })).toMatchObject({
      state: 'needs-information',
      mail: 'deficiency',
      marks: {},
    });
    expect(try_({ state }, 'withdraw')).toMatchObject({ state: 'withdrawn', mail: 'withdrawn', marks: {} });
    expect(try_({ state }, 'escalate')).toMatchObject({ state, mail: null });
    expect(try_({ state }, 'answer')).toBe('not-in-this-state');
    expect(try_({ state }, 'preserve')).toBe('not-in-this-state');
  });

  it('needs a written reason to approve over blocking flags, and records which they were', () => {
    const blockingFlags = ['sender-free-mail', 'subject-missing'] as const;
    expect(try_({ blockingFlags }, 'approve')).toBe('reason-required');
    expect(try_({ blockingFlags }, 'approve', { reason: ' \n' })).toBe('reason-required');
    for (const reason of ['\u200B \u3164', '.', 'x', '... ...', 'ok', 'ok ok', 'Confirmation', 'a b c d e f'])
      expect(try_({ blockingFlags }, 'approve', { reason })).toBe('reason-required');
    expect(try_({ blockingFlags }, 'approve', { reason: 'known by phone' })).toMatchObject({
      state: 'approved',
      overriddenFlags: blockingFlags,
    });
    expect(try_({ blockingFlags }, 'reject', { explanation: 'not our account' })).toMatchObject({
      overriddenFlags: [],
    });
  });

  it('needs words for the officer to reject or to ask', () => {
    expect(try_({}, 'reject')).toBe('explanation-required');
    expect(try_({}, 'request-information', { explanation: '  ' })).toBe('explanation-required');
    expect(try_({}, 'reject', { explanation: 'No.' })).toBe('explanation-required');
    expect(try_({}, 'reject', { explanation: 'Це не наш акаунт.' })).toMatchObject({ state: 'rejected' });
  });

  it.each([{ contentData: true }, { escalated: true }, { emergency: true }])(
    'takes two people to approve %o',
    (from) => {
      const callBack = { callBack: 'rang +31 88 169 9999' };
      const first = try_(from, 'approve', callBack);
      expect(first).toMatchObject({ state: 'triage', provisional: true, mail: null, marks: {}, version: 4 });
      const after = apply(snapshot(from), intent('approve', callBack), first as Change);
      expect(try_(after, 'approve', { ...callBack, seenVersion: 4 })).toBe('second-person-required');
      expect(try_(after, 'approve', { ...callBack, seenVersion: 4, actor: BOB })).toMatchObject({
        state: 'approved',
        provisional: false,
        mail: 'approved',
      });
    },
  );

  it('needs one recorded call-back for an emergency', () => {
    expect(try_({ emergency: true }, 'approve')).toBe('call-back-required');
    const first = intent('approve', { callBack: 'rang +31 88 169 9999' });
    const after = apply(
      snapshot({ emergency: true }),
      first,
      transition(snapshot({ emergency: true }), first, CLOCKS) as Change,
    );
    expect(try_(after, 'approve', { seenVersion: 4, actor: BOB })).toMatchObject({ state: 'approved' });
  });

  it.each([
    ['ok', 'call-back-required'],
    ['The duty officer, on the number of the letter', 'call-back-required'],
    ['Duty desk, +372 612 4400', 'call-back-required'],
    ['Duty desk, 00372 (612) 44-00', 'call-back-required'],
    ['Duty desk, 6124400', 'call-back-required'],
    ['Duty desk, +372 612 4400, as on https://www.politsei.ee/en', 'approved'],
    ['Duty desk, +372 612 3000', 'approved'],
    ['Duty desk, +372 612 4411', 'approved'],
  ])("takes no call-back to the letter's own number: %s", (callBack, became) => {
    const numbers = { letter: ['+372 612 4400', 'switchboard 612 3000'], directory: '+372 612 3000' };
    const result = try_({ emergency: true, numbers }, 'approve', { callBack });
    expect(typeof result === 'string' ? result : 'approved').toBe(became);
  });

  it('keeps a first approval through an escalation and drops it after anything else', () => {
    const first = intent('approve');
    const start = snapshot({ contentData: true });
    const once = apply(start, first, transition(start, first, CLOCKS) as Change);
    const escalation = intent('escalate', { seenVersion: 4, actor: BOB });
    const escalated = apply(once, escalation, transition(once, escalation, CLOCKS) as Change);
    expect(try_(escalated, 'approve', { seenVersion: 5, actor: BOB })).toMatchObject({ state: 'approved' });
    const question = intent('request-information', {
      seenVersion: 4,
      actor: BOB,
      explanation: 'which account?',
    });
    const asked = apply(once, question, transition(once, question, CLOCKS) as Change);
    expect(try_(asked, 'approve', { seenVersion: 5, actor: BOB })).toMatchObject({ provisional: true });
    const replied = { ...once, version: 5 };
    expect(try_(replied, 'approve', { seenVersion: 5, actor: BOB })).toMatchObject({ provisional: true });
    expect(try_(replied, 'approve', { seenVersion: 5, actor: ANN })).toMatchObject({ provisional: true });
  });

  it('starts a clock at escalation, once', () => {
    expect(try_({}, 'escalate')).toMatchObject({
      state: 'triage',
      marks: { escalatedAt: AT, escalationDueAt: new Date('2026-03-02T11:00:00.000Z') },
    });
    expect(try_({ escalated: true }, 'escalate')).toBe('not-in-this-state');
    expect(try_({ state: 'approved' }, 'escalate')).toBe('not-in-this-state');
  });

  it('ends an approved case as answered or preserved, with the clock of the policy', () => {
    expect(try_({ state: 'approved' }, 'answer')).toMatchObject({ state: 'answered', mail: null });
    expect(try_({ state: 'approved' }, 'preserve')).toMatchObject({
      state: 'preserved',
      marks: { preservedUntil: new Date('2026-05-31T10:00:00.000Z') },
    });
    expect(try_({ state: 'approved' }, 'withdraw')).toBe('not-in-this-state');
  });

  it('lets an erased case be withdrawn without a mail, and nothing else', () => {
    for (const kind of DECISION_KINDS.filter((kind) => kind !== 'withdraw')) {
      expect(try_({ erased: true }, kind, { explanation: 'x' })).toBe('erased');
    }
    expect(try_({ erased: true }, 'withdraw')).toMatchObject({ state: 'withdrawn', mail: null });
  });

  it('does nothing on a version that no longer stands', () => {
    for (const kind of DECISION_KINDS) expect(try_({}, kind, { seenVersion: 2 })).toBe('stale');
  });
});

type Step =
  | { readonly event: 'card' }
  | { readonly event: 'reply' }
  | { readonly event: 'command'; readonly command: Intent; readonly behind: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom<Step>({ event: 'card' }, { event: 'reply' }) },
  {
    weight: 6,
    arbitrary: fc.record({
      event: fc.constant('command' as const),
      behind: fc.constantFrom(0, 0, 0, 1),
      command: fc.record({
        kind: fc.constantFrom('approve' as const, 'approve' as const, ...DECISION_KINDS),
        actor: fc.constantFrom(ANN, BOB),
        seenVersion: fc.constant(0),
        at: fc.constant(AT),
        reason: fc.constantFrom(undefined, 'ok', 'known by phone'),
        explanation: fc.constantFrom(undefined, 'No.', 'not our account'),
        callBack: fc.constantFrom(undefined, 'rang 088 169 9999'),
      }),
    }),
  },
);

const start: fc.Arbitrary<Snapshot> = fc.record({
  state: fc.constant('received' as const),
  version: fc.constant(1),
  escalated: fc.constant(false),
  erased: fc.constant(false),
  emergency: fc.boolean(),
  contentData: fc.boolean(),
  blockingFlags: fc.constantFrom([], ['sender-free-mail' as const]),
  numbers: fc.constant({ letter: [], directory: null }),
  clock: fc.constant({ dueAt: new Date('2026-03-12T09:00:00.000Z'), waitingSince: null }),
  decisions: fc.constant([]),
});

describe('any life of a case', () => {
  it('keeps the rules whatever people press and in whatever order', () => {
    const reached = new Set<CaseState>();
    fc.assert(
      fc.property(start, fc.array(step, { maxLength: 14 }), (first, steps) => {
        let now = first;
        for (const one of steps) {
          const next = take(now, one);
          checkStep(now, one, next);
          now = next;
          reached.add(now.state);
        }
      }),
      { numRuns: 4_000 },
    );
    expect([...reached].sort()).toEqual([...CASE_STATES].sort());
  });
});

function take(now: Snapshot, one: Step): Snapshot {
  if (one.event === 'card') return { ...now, state: stateAfterCard(now.state) };
  if (one.event === 'reply') {
    const state = stateAfterReply(now.state);
    return { ...now, state, version: now.version + 1, clock: clockIn(state, now.clock, AT) };
  }
  const command = { ...one.command, seenVersion: now.version - one.behind };
  const change = transition(now, command, CLOCKS);
  return change.outcome === 'done' ? apply(now, command, change) : now;
}

function checkStep(before: Snapshot, one: Step, after: Snapshot): void {
  if (FINAL.includes(before.state)) expect(after.state).toBe(before.state);
  expect(after.clock.waitingSince !== null).toBe(after.state === 'needs-information');
  if (after.decisions.length > before.decisions.length) {
    expect(one).toMatchObject({ event: 'command', behind: 0 });
    expect(after.version).toBe(before.version + 1);
  } else {
    expect(['approved', 'rejected', 'withdrawn'].includes(after.state) && after.state !== before.state).toBe(
      false,
    );
  }
  expect(after.decisions.filter((decision) => decision.kind === 'escalate').length).toBeLessThan(2);
  if (after.state === 'approved' && before.state !== 'approved') checkApproval(before, after);
}

function checkApproval(before: Snapshot, after: Snapshot): void {
  const approvals = after.decisions.filter((decision) => decision.kind === 'approve');
  const people = new Set(approvals.slice(-2).map((decision) => decision.actorId));
  if (needsSecondPerson(before)) expect(people.size).toBe(2);
  if (before.emergency) expect(approvals.slice(-2).some((decision) => decision.calledBack)).toBe(true);
}
