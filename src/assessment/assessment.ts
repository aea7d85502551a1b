import type { Document, Envelope } from '../documents/document.ts';
import type { Flag } from '../form/flag.ts';
import type { Priority, Sources } from '../form/request.ts';
import type { StandardForm } from '../form/standard-form.ts';
import type { DirectoryEntry, Policy } from '../policy/policy.ts';

/** What a rule may look at. */
export interface Facts {
  readonly form: StandardForm;
  readonly sources: Sources;
  /** Paths of values that a person compared with the page. */
  readonly confirmed: ReadonlySet<string>;
  readonly language: string;
  readonly format: string;
  /** The mail's header; null for a file that came without one. */
  readonly envelope: Envelope | null;
  /** The header of the request's own mail where the message only passes it on; nothing proves what it says. */
  readonly forwarded: Envelope | null;
  /** All documents of the message, attachments included, as one flat list. */
  readonly documents: readonly Document[];
  /** The words of the documents that belong to this request: lower case, white space folded, the beginning of a long one. */
  readonly text: string;
  /** The same as it is written, line by line. */
  readonly written: string;
  /** The words of the mail that brings the request, where it is none of the request's documents; else empty. */
  readonly covering: string;
  readonly sender: Sender;
  readonly policy: Policy;
  /** When the request came in. */
  readonly now: Date;
}

/** What was found out about the From domain, and one clause that says why. */
export interface Authentication {
  readonly verdict: 'pass' | 'fail' | 'unknown';
  /** A server that the policy trusts (RFC 8601), or the desk itself. */
  readonly by: 'trusted-server' | 'own-check';
  /** The domain that was checked. */
  readonly domain: string;
  readonly reason: string;
}

/** What a message's judgement needs beside its own text. */
export interface Circumstances {
  /** When the message came in. */
  readonly now: Date;
  /** The desk's own check of the mail; null where there was none. */
  readonly authentication: Authentication | null;
}

export type BodyKind =
  | 'police'
  | 'prosecutor'
  | 'court'
  | 'ministry'
  | 'customs'
  | 'military'
  | 'parliament'
  | 'local'
  | 'school'
  | 'health'
  | 'agency'
  | 'unknown';

/** The body behind an official domain: `agency` is any other one, `unknown` is told by a government suffix alone. */
export interface OfficialBody {
  readonly kind: BodyKind;
  readonly name: string | null;
  /** ISO 3166-1 alpha-2; null for a body of several states. */
  readonly country: string | null;
}

/**
 * Who wrote, and how far that can be believed. `verified` demands DMARC alignment, by a trusted server's
 * Authentication-Results (RFC 8601) or by the desk's own check, and a domain of the desk's directory or of a recognised
 * government.
 */
export interface Sender {
  readonly address: string | null;
  readonly displayName: string | null;
  readonly domain: string | null;
  readonly organisationalDomain: string | null;
  readonly authentication: Authentication['verdict'];
  /** Who checked the mail; null if nobody did. */
  readonly authenticatedBy: Authentication['by'] | null;
  readonly recognition: 'directory' | 'government' | 'none';
  readonly directoryEntry: DirectoryEntry | null;
  /** Whose official domain it is; null for a domain that no official list has. */
  readonly body: OfficialBody | null;
  readonly freeMail: boolean;
  readonly verified: boolean;
  /** One sentence that says what was seen. */
  readonly explanation: string;
}

/** The judgement of the rules on one request: never a decision. */
export interface Assessment {
  readonly sender: Sender;
  readonly flags: readonly Flag[];
  readonly priority: Priority;
  /** When an answer is due (UTC). */
  readonly dueAt: Date;
}

/** How a request repeats an earlier one: word for word, with small changes, or as the next step of the same matter. */
export type Repeat = 'same' | 'similar' | 'renewal' | 'follow-up';

/** What the desk's own records hold of a sender and of requests like theirs. Cases of the same message never count. */
export interface Known {
  /** Earlier requests from this very address; null if the sender has none. */
  readonly fromAddress: number | null;
  /** Earlier requests from the sender's organisational domain; null where anyone gets a mailbox. */
  readonly fromDomain: number | null;
  /** The suspension by staff that holds now. */
  readonly suspension: { readonly scope: 'address' | 'domain'; readonly until: Date | null } | null;
  /** The earlier cases that this request repeats or carries on. */
  readonly repeats: readonly { readonly number: string; readonly how: Repeat }[];
  /** Earlier cases that bear the same reference, though someone else sent them or they concern someone else. */
  readonly reused: readonly {
    readonly number: string;
    readonly otherSender: boolean;
    readonly otherSubject: boolean;
  }[];
}
