import type { FlagCode } from '../form/flag.ts';
import { addDuration } from '../policy/durations.ts';
import type { Policy } from '../policy/policy.ts';
import { callBackProblem, type KnownNumbers } from './call-back.ts';
import { type CaseState, type Command, type DecisionKind, OPEN_STATES, type Outcome } from './case.ts';
import { type Clock, clockIn } from './clock.ts';
import { ENOUGH, saysWhy } from './written.ts';

/** A decision that was made before, as far as the next one depends on it. */
interface PastDecision {
  readonly kind: DecisionKind;
  readonly provisional: boolean;
  readonly actorId: string;
  /** Version of the case that the decision was made on. */
  readonly caseVersion: number;
  /** A call-back was recorded with it. */
  readonly calledBack: boolean;
}

/** What a decision depends on. */
export interface Snapshot {
  readonly state: CaseState;
  readonly version: number;
  readonly escalated: boolean;
  readonly erased: boolean;
  /** An emergency is claimed, or the case has the priority of one. */
  readonly emergency: boolean;
  /** Content data is asked. */
  readonly contentData: boolean;
  readonly blockingFlags: readonly FlagCode[];
  /** Numbers that a call back is compared with. */
  readonly numbers: KnownNumbers;
  readonly clock: Clock;
  /** Oldest first. */
  readonly decisions: readonly PastDecision[];
}

const UNCALLED =
  'An emergency is approved only after a call back to the number in the directory: write who was called on which number.';

/** The clocks of the desk's policy that decisions start. */
export type Clocks = Pick<Policy, 'responseTimes' | 'preservation'>;

/** Mails that tell the officer of a decision. */
type DecisionMail = 'deficiency' | 'approved' | 'rejected' | 'withdrawn';

/** Audit actions of decisions. */
type DecisionAction =
  | 'escalated'
  | 'approved'
  | 'approved-provisionally'
  | 'rejected'
  | 'information-requested'
  | 'withdrawn'
  | 'answered'
  | 'preserved';

/** What a command does to a case. Marks that are absent stay as they are; all times are UTC. */
export interface Change {
  readonly outcome: 'done';
  readonly state: CaseState;
  readonly version: number;
  /** The first of two approvals: another person must approve as well. */
  readonly provisional: boolean;
  readonly overriddenFlags: readonly FlagCode[];
  readonly marks: {
    /** Only an approval or a rejection decides a request; a withdrawal ends it undecided. */
    readonly decidedAt?: Date;
    readonly escalatedAt?: Date;
    readonly escalationDueAt?: Date;
    readonly preservedUntil?: Date;
    readonly dueAt?: Date;
    readonly waitingSince?: Date | null;
  };
  readonly action: DecisionAction;
  readonly mail: DecisionMail | null;
}

export type Refusal = Extract<Outcome, { outcome: 'refused' }>;
export type Intent = Pick<
  Command,
  'kind' | 'actor' | 'seenVersion' | 'at' | 'reason' | 'explanation' | 'callBack'
>;

/**
 * The state machine of a case: what a person's command does to it, or why it does nothing. Pure.
 * `stale` if the person saw another version than the one that stands.
 */
export function transition(
  snapshot: Snapshot,
  command: Intent,
  clocks: Clocks,
): Change | Refusal | { readonly outcome: 'stale' } {
  if (command.seenVersion !== snapshot.version) return { outcome: 'stale' };
  const change = changeOf(snapshot, command, clocks);
  if (change.outcome === 'refused') return change;
  const waits = change.state === 'needs-information';
  if (waits === (snapshot.clock.waitingSince !== null)) return change;
  return { ...change, marks: { ...change.marks, ...clockIn(change.state, snapshot.clock, command.at) } };
}

function changeOf(snapshot: Snapshot, command: Intent, clocks: Clocks): Change | Refusal {
  if (snapshot.erased && command.kind !== 'withdraw') {
    return refused('erased', 'The personal data of this case was erased: it can only be withdrawn.');
  }
  switch (command.kind) {
    case 'approve':
      return approve(snapshot, command);
    case 'reject':
      return reject(snapshot, command);
    case 'request-information':
      return requestInformation(snapshot, command);
    case 'escalate':
      return escalate(snapshot, command, clocks);
    case 'withdraw':
      return withdraw(snapshot);
    case 'answer':
      return finish(snapshot, 'answered', {});
    case 'preserve':
      return finish(snapshot, 'preserved', {
        preservedUntil: addDuration(command.at, `P${clocks.preservation.days}D`),
      });
  }
}

/** State of a case after its first card was posted. */
export function stateAfterCard(state: CaseState): CaseState {
  return state === 'received' ? 'triage' : state;
}

/** State of a case after a reply has joined it: the desk must look again. */
export function stateAfterReply(state: CaseState): CaseState {
  return state === 'needs-information' ? 'triage' : state;
}

/** Whether approving takes two people: content data, emergencies and escalated cases. */
export function needsSecondPerson(
  snapshot: Pick<Snapshot, 'contentData' | 'emergency' | 'escalated'>,
): boolean {
  return snapshot.contentData || snapshot.emergency || snapshot.escalated;
}

/**
 * The first of two approvals, as long as it stands: an escalation leaves it standing, any other change of the case (a
 * reply, a page that was read, a question to the officer) makes it lapse. Null if there is none.
 */
export function standingApproval<
  D extends Pick<PastDecision, 'provisional' | 'caseVersion'> & { readonly kind: string },
>(snapshot: { readonly version: number; readonly decisions: readonly D[] }): D | null {
  let version = snapshot.version;
  for (const decision of snapshot.decisions.toReversed()) {
    version -= 1;
    if (decision.caseVersion !== version) return null;
    if (decision.kind === 'approve' && decision.provisional) return decision;
    if (decision.kind !== 'escalate') return null;
  }
  return null;
}

function approve(snapshot: Snapshot, command: Intent): Change | Refusal {
  if (!isOpen(snapshot)) return notInThisState(snapshot, 'approved');
  if (snapshot.blockingFlags.length > 0 && !saysWhy(command.reason)) {
    return refused(
      'reason-required',
      `Blocking flags are open (${snapshot.blockingFlags.join(', ')}): write why the request is approved nevertheless, ${ENOUGH}.`,
    );
  }
  const first = needsSecondPerson(snapshot) ? standingApproval(snapshot) : null;
  const recorded = first?.calledBack === true && isBlank(command.callBack);
  const problem = recorded ? null : callBackProblem(command.callBack, snapshot.numbers, UNCALLED);
  if (snapshot.emergency && problem !== null) return refused('call-back-required', problem);
  if (first !== null && first.actorId === command.actor.id) {
    return refused('second-person-required', 'You approved this already: a second person must approve it.');
  }
  const overriddenFlags = snapshot.blockingFlags;
  if (needsSecondPerson(snapshot) && first === null) {
    return done(snapshot, 'triage', 'approved-provisionally', { provisional: true, overriddenFlags });
  }
  return done(snapshot, 'approved', 'approved', {
    overriddenFlags,
    marks: { decidedAt: command.at },
    mail: 'approved',
  });
}

function reject(snapshot: Snapshot, command: Intent): Change | Refusal {
  if (!isOpen(snapshot)) return notInThisState(snapshot, 'rejected');
  if (!saysWhy(command.explanation)) {
    return refused(
      'explanation-required',
      `Write what the officer is told: why the request is rejected, ${ENOUGH}.`,
    );
  }
  return done(snapshot, 'rejected', 'rejected', { marks: { decidedAt: command.at }, mail: 'rejected' });
}

function requestInformation(snapshot: Snapshot, command: Intent): Change | Refusal {
  if (!isOpen(snapshot)) return notInThisState(snapshot, 'sent back for information');
  if (!saysWhy(command.explanation)) {
    return refused(
      'explanation-required',
      `Write what the officer is told: which information is missing, ${ENOUGH}.`,
    );
  }
  return done(snapshot, 'needs-information', 'information-requested', { mail: 'deficiency' });
}

function escalate(snapshot: Snapshot, command: Intent, clocks: Clocks): Change | Refusal {
  if (!isOpen(snapshot)) return notInThisState(snapshot, 'escalated');
  if (snapshot.escalated) return refused('not-in-this-state', 'The case is escalated already.');
  return done(snapshot, snapshot.state, 'escalated', {
    marks: {
      escalatedAt: command.at,
      escalationDueAt: addDuration(command.at, clocks.responseTimes.emergency),
    },
  });
}

function withdraw(snapshot: Snapshot): Change | Refusal {
  if (!isOpen(snapshot)) return notInThisState(snapshot, 'withdrawn');
  return done(snapshot, 'withdrawn', 'withdrawn', { mail: snapshot.erased ? null : 'withdrawn' });
}

function finish(
  snapshot: Snapshot,
  state: 'answered' | 'preserved',
  marks: Change['marks'],
): Change | Refusal {
  if (snapshot.state !== 'approved') return notInThisState(snapshot, `marked as ${state}`);
  return done(snapshot, state, state, { marks });
}

function done(
  snapshot: Snapshot,
  state: CaseState,
  action: DecisionAction,
  rest: Partial<Pick<Change, 'provisional' | 'overriddenFlags' | 'marks' | 'mail'>>,
): Change {
  return {
    outcome: 'done',
    state,
    version: snapshot.version + 1,
    provisional: false,
    overriddenFlags: [],
    marks: {},
    action,
    mail: null,
    ...rest,
  };
}

function refused(why: Refusal['why'], message: string): Refusal {
  return { outcome: 'refused', why, message };
}

function notInThisState(snapshot: Snapshot, wanted: string): Refusal {
  return refused('not-in-this-state', `A case that is ${snapshot.state} cannot be ${wanted}.`);
}

function isOpen(snapshot: Snapshot): boolean {
  return OPEN_STATES.includes(snapshot.state);
}

function isBlank(text: string | undefined): boolean {
  return text === undefined || text.replaceAll(/[\s\p{DI}\p{Cf}]/gu, '') === '';
}
