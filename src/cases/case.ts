import type { Sender } from '../assessment/assessment.ts';
import type { Address, DocumentKind } from '../documents/document.ts';
import type { FlagCode } from '../form/flag.ts';
import type { Priority, Request, RequestFormat } from '../form/request.ts';
import type { LinkView } from './link.ts';
import type { StandingView } from './standing.ts';

export const CASE_STATES = [
  'received',
  'triage',
  'needs-information',
  'approved',
  'rejected',
  'answered',
  'preserved',
  'withdrawn',
] as const;
export type CaseState = (typeof CASE_STATES)[number];
export const OPEN_STATES: readonly CaseState[] = ['received', 'triage', 'needs-information'];

export const DECISION_KINDS = [
  'approve',
  'reject',
  'request-information',
  'escalate',
  'withdraw',
  'answer',
  'preserve',
] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];

/** A person who acts: Slack's user id and the name that others see. */
export interface Actor {
  readonly id: string;
  readonly name: string;
}

/** A document of the case as cards and dialogs list it. */
export interface DocumentSummary {
  readonly name: string;
  readonly kind: DocumentKind;
  readonly mediaType: string;
  readonly bytes: number;
  readonly pages: number;
  /** Why it could not be read, or null. */
  readonly problem: string | null;
  /** Who signed it and how far that was checked, as a clause; null if nobody did. */
  readonly signature: string | null;
}

/** A document that nobody could read, and the one that came in its place, by their names in the case. */
export interface Replaced {
  readonly document: string;
  readonly by: string;
}

/** A reply that joined a case, and what its reading brought. */
export interface JoinedReply {
  /** Id of the stored message. */
  readonly messageId: string;
  /** When it came in (ISO 8601 in UTC). */
  readonly at: string;
  /** Its documents, by the names that they have in this case. */
  readonly documents: readonly string[];
  /** It comes from the very address that the request came from. */
  readonly sameAddress: boolean;
  /** Its pages that are pictures and still being read. Absent if there are none. */
  readonly unreadPages?: number;
  /** Documents that nobody could read and that a copy in it takes the place of. Absent if there are none. */
  readonly replaced?: readonly Replaced[];
  /** Paths of the case's form that it filled. */
  readonly filled: readonly string[];
  /** Paths of `said.form` that say otherwise than the case's form, which keeps its own values. */
  readonly differing: readonly string[];
  /** What it says, as far as it may be of the same matter; null if it has nothing to read. */
  readonly said: Pick<Request, 'form' | 'sources'> | null;
}

/** What is sealed with the case's key: everything that may name a person. */
export interface CaseContent {
  readonly request: Request;
  readonly sender: Sender;
  /** Numbers read from pictures that a person compared with the page, by path: who, when (ISO 8601 in UTC), what had been read. */
  readonly confirmed?: Readonly<
    Record<string, { readonly by: string; readonly at: string; readonly read: string }>
  >;
  readonly documents: readonly DocumentSummary[];
  /** Pages that are pictures and still being read: what they say is yet to come. Absent if there are none. */
  readonly unreadPages?: number;
  /** The replies that joined it, the oldest first. Absent if there are none. */
  readonly replies?: readonly JoinedReply[];
  /** Values of replies that a person took into the form, by path: who, when (ISO 8601 in UTC), what had stood there. Absent if none. */
  readonly taken?: Readonly<
    Record<string, { readonly by: string; readonly at: string; readonly was: string | boolean | null }>
  >;
  /** The mail that brought the request; null for a bare file. */
  readonly mail: {
    readonly messageId: string | null;
    readonly references: readonly string[];
    readonly from: readonly Address[];
    readonly replyTo: readonly Address[];
    readonly returnPath: string | null;
    readonly subject: string | null;
    readonly date: string | null;
    /** The mail was written by a machine (RFC 3834, lists, bounces): never answer it. */
    readonly automatic: boolean;
  } | null;
}

export interface DecisionView {
  readonly id: string;
  readonly kind: DecisionKind;
  /** True for the first of two approvals. */
  readonly provisional: boolean;
  /** True for a rejection because the request is a forgery. */
  readonly forged: boolean;
  readonly actor: Actor;
  readonly at: Date;
  readonly overriddenFlags: readonly FlagCode[];
  readonly reasonCodes: readonly FlagCode[];
  /** Internal: why staff decided so. Never sent. */
  readonly reason: string | null;
  /** What the officer is told, as staff wrote it. */
  readonly explanation: string | null;
  /** Who was called back on which number, for emergencies. */
  readonly callBack: string | null;
}

/** An audit entry as a thread tells it. */
export interface HistoryEntry {
  readonly seq: bigint;
  readonly at: Date;
  readonly actor: string;
  readonly action: string;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** A case with everything that a card, a dialog or a mail needs. */
export interface CaseView {
  readonly id: string;
  readonly number: string;
  readonly state: CaseState;
  readonly version: number;
  readonly format: RequestFormat;
  readonly language: string;
  readonly priority: Priority;
  readonly receivedAt: Date;
  readonly dueAt: Date;
  /** Since when the clock stands still because information was asked for; null while it runs. */
  readonly waitingSince: Date | null;
  readonly firstCardAt: Date | null;
  readonly decidedAt: Date | null;
  readonly escalatedAt: Date | null;
  readonly escalationDueAt: Date | null;
  readonly preservedUntil: Date | null;
  /** Null once the case was erased. */
  readonly content: CaseContent | null;
  readonly decisions: readonly DecisionView[];
  /** Cases that repeat or carry on this one, or that this one repeats or carries on. */
  readonly links: readonly LinkView[];
  /** What staff say of the sender now. */
  readonly standings: readonly StandingView[];
  readonly history: readonly HistoryEntry[];
}

/** What a person wants to do with a case. `seenVersion` is the version that the card or dialog showed. */
export interface Command {
  readonly caseId: string;
  readonly kind: DecisionKind;
  readonly actor: Actor;
  readonly seenVersion: number;
  readonly at: Date;
  readonly reason?: string | undefined;
  readonly explanation?: string | undefined;
  readonly reasonCodes?: readonly FlagCode[] | undefined;
  readonly callBack?: string | undefined;
  /** Only for a rejection: the request does not come from whom it names. */
  readonly forged?: boolean | undefined;
}

/**
 * What became of a command. `stale`: the case changed meanwhile, nothing was done, `latest` is what happened instead
 * (null if it was no decision). `refused`: the case allows this only with what `why` names.
 */
export type Outcome =
  | { readonly outcome: 'done'; readonly decision: DecisionView; readonly state: CaseState }
  | { readonly outcome: 'stale'; readonly state: CaseState; readonly latest: DecisionView | null }
  | {
      readonly outcome: 'refused';
      readonly why:
        | 'reason-required'
        | 'explanation-required'
        | 'call-back-required'
        | 'second-person-required'
        | 'not-in-this-state'
        | 'erased'
        | 'unknown-case';
      readonly message: string;
    };
