import type { Document, Envelope } from '../documents/document.ts';
import type { Flag } from '../form/flag.ts';
import type { Priority } from '../form/request.ts';
import type { StandardForm } from '../form/standard-form.ts';
import type { DirectoryEntry, Policy } from '../policy/policy.ts';

/** What a rule may look at. */
export interface Facts {
  readonly form: StandardForm;
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
  /** The same words as they are written, line by line. */
  readonly written: string;
  readonly sender: Sender;
  readonly policy: Policy;
  /** When the request came in. */
  readonly now: Date;
}

/**
 * Who wrote, and how far that can be believed. `verified` demands DMARC alignment by a trusted server's
 * Authentication-Results (RFC 8601) and a domain of the desk's directory or of a recognised government.
 */
export interface Sender {
  readonly address: string | null;
  readonly displayName: string | null;
  readonly domain: string | null;
  readonly organisationalDomain: string | null;
  readonly authentication: 'pass' | 'fail' | 'unknown';
  readonly recognition: 'directory' | 'government' | 'none';
  readonly directoryEntry: DirectoryEntry | null;
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
