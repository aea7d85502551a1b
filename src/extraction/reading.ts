import type { Document, Envelope } from '../documents/document.ts';
import type { MessageKind, RequestFormat, Sources } from '../form/request.ts';
import type { StandardForm } from '../form/standard-form.ts';

/** One request as it stands in the documents, before anyone judged it. */
export interface ReadRequest {
  readonly format: RequestFormat;
  /** ISO 639-1. */
  readonly language: string;
  readonly form: StandardForm;
  readonly sources: Sources;
  /** Names of the documents that belong to this request. */
  readonly documents: readonly string[];
  /** These documents as far as they are of this request, where one of them holds others too. Absent where none does. */
  readonly parts?: readonly Document[];
  /**
   * The header of the request's own mail where the message only passes it on: that of the attached mail, or what the lines quoted in
   * the text say of it (then `headers` holds those lines, and whatever they lack is null or empty). Null where nobody passed it on.
   */
  readonly forwarded: Envelope | null;
}

/** What a reply says without a filled form. */
export interface ReplyReading extends ReadRequest {
  /** Names of its attached documents that a court wrote. */
  readonly ofCourts: readonly string[];
  /** By itself, without what courts wrote, it asks for data, preservation or removal, and names a target: it may be a request of its own. */
  readonly asks: boolean;
}

/** What a message holds. `reason` is one sentence for `not-a-request` and `unreadable`, else null. */
export interface Reading {
  readonly kind: MessageKind;
  readonly reason: string | null;
  readonly requests: readonly ReadRequest[];
}

/** A message as it was read, and what the rules found in it. */
export interface Extracted {
  readonly document: Document;
  readonly reading: Reading;
}

/** A reply as it was read, and what the rules found in it. */
export interface ExtractedReply {
  readonly document: Document;
  readonly reading: ReplyReading;
}
