export interface Mailbox {
  /** Display name, or "" for none. */
  readonly name: string;
  readonly address: string;
}

/** A mail that is ready to leave. */
export interface OutgoingMail {
  /** Without angle brackets. */
  readonly messageId: string;
  /** Name of its file in the outbox folder, without the extension: the same mail has the same file. */
  readonly fileName: string;
  readonly from: Mailbox;
  readonly to: readonly Mailbox[];
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Message-IDs in angle brackets. */
  readonly inReplyTo: string | null;
  readonly references: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
  readonly attachments: readonly {
    readonly filename: string;
    readonly contentType: string;
    readonly content: Uint8Array;
    /** Content-ID by which the HTML shows it, or null. */
    readonly cid: string | null;
  }[];
}
