/**
 * What a document is made of. `zip`, `tnef` (winmail.dat) and `smime` (signed data) hold others, as attachments; `other` is kept as a
 * named attachment and not read.
 */
export type DocumentKind =
  | 'mail'
  | 'pdf'
  | 'docx'
  | 'odt'
  | 'xlsx'
  | 'rtf'
  | 'text'
  | 'html'
  | 'image'
  | 'zip'
  | 'tnef'
  | 'smime'
  | 'other';

/**
 * A run of text in one place: a table's cell, or a piece of a line that stands apart from its neighbours.
 * `text` has its wrapped lines joined by "\n". Positions are in PDF points from the page's top left corner; null where
 * the format has no positions.
 */
export interface Cell {
  readonly text: string;
  /** Parts of `text` that are struck through, as [start, end) offsets. */
  readonly struck: readonly (readonly [number, number])[];
  /** Parts of `text` that are bold or underlined, where the format tells. Absent if none. */
  readonly stressed?: readonly (readonly [number, number])[];
  readonly place: Place | null;
}

/** A rectangle on a page. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Cells that stand side by side. A plain line is a row of one cell. A row outside tables whose only cell is "" is an empty line
 * between paragraphs. In tables an empty cell keeps its place; a cell that spans columns or rows stands once, where it begins.
 * A check box reads ☒ or ☐.
 */
export interface Row {
  readonly cells: readonly Cell[];
  /** Number of the table that the row belongs to, counted over the document; null for running text. */
  readonly table: number | null;
}

export interface Page {
  /** From 1; null for text without pages. */
  readonly number: number | null;
  readonly rows: readonly Row[];
  /** The whole text of the page in reading order: every quote must stand in it, white space folded. */
  readonly text: string;
  /** True where the text was read from a picture by optical character recognition, here or by whoever made the file. */
  readonly recognised?: boolean;
  /** The picture of a recognised page. */
  readonly scan?: Scan;
}

/** The picture that a page was read from, as a person can look at it again. Measures in points, from its top left corner. */
export interface Scan {
  /** JPEG, upright and level. */
  readonly picture: Uint8Array;
  readonly width: number;
  readonly height: number;
  readonly words: readonly (Place & { readonly text: string })[];
}

/** A field of a fillable PDF: its name and the value that was filled in ("" for none, true or false for a check box). */
export interface FormField {
  readonly name: string;
  /** The text that stands beside, above or below the field on the page. */
  readonly label: string | null;
  /** What the file calls the field for people who do not see it. Absent if nothing. */
  readonly title?: string;
  readonly value: string | boolean;
  readonly page: number;
}

export interface Address {
  /** Lower-case address in ASCII (punycode kept as it came), or null where the header holds none. */
  readonly address: string;
  readonly name: string;
}

/** A mail's header as far as anyone downstream needs it. */
export interface Envelope {
  readonly messageId: string | null;
  readonly inReplyTo: string | null;
  readonly references: readonly string[];
  /** Addresses of every From line, in order: more than one From line is a forger's trick. */
  readonly from: readonly Address[];
  readonly fromLines: number;
  readonly sender: Address | null;
  readonly replyTo: readonly Address[];
  readonly returnPath: string | null;
  readonly to: readonly Address[];
  readonly cc: readonly Address[];
  readonly subject: string | null;
  /** ISO 8601 in UTC; null if missing or invalid. */
  readonly date: string | null;
  /** RFC 3834 Auto-Submitted, lower case; null if absent. */
  readonly autoSubmitted: string | null;
  readonly precedence: string | null;
  /** Every header line in order from the top, names in lower case, values unfolded. */
  readonly headers: readonly { readonly name: string; readonly value: string }[];
}

/** Why a document could not be read; `cut-short`: what lies beyond a limit was not, the rest is in its pages. */
export type ReadingProblem =
  | 'corrupt'
  | 'encrypted'
  | 'empty'
  | 'too-large'
  | 'cut-short'
  | 'too-slow'
  | 'not-a-mail'
  | 'dynamic-form'
  | 'no-text'
  | 'not-recognised';

/**
 * A signature on a document, as its certificate names the signer. Nothing vouches for the certificate: there is no store of trusted
 * ones, so it proves no sender.
 */
export interface Signature {
  readonly signer: string | null;
  readonly issuer: string | null;
  /** Whether the signature fits the document and the certificate's key; `not-checked` for algorithms that are not known. */
  readonly validity: 'valid' | 'invalid' | 'not-checked';
}

/**
 * One thing that can be read: a mail's body, a PDF, a text. A mail carries its attachments, each a document again.
 */
export interface Document {
  /** The file's or attachment's name, made unique within the message; what `Source.document` says. */
  readonly name: string;
  readonly kind: DocumentKind;
  readonly mediaType: string;
  readonly bytes: number;
  /** Lower-case hex SHA-256 of the document's own bytes. */
  readonly sha256: string;
  readonly pages: readonly Page[];
  readonly fields: readonly FormField[];
  /** Only for kind `mail`. */
  readonly envelope: Envelope | null;
  readonly attachments: readonly Document[];
  /** Text that the source holds and a reader does not see (white on white, size nought …); not in `pages`. Absent if none. */
  readonly hidden?: string;
  /** Absent where nobody signed. */
  readonly signature?: Signature;
  /** Set where the document itself could not be read; one sentence in `detail` for a person. */
  readonly problem: { readonly code: ReadingProblem; readonly detail: string } | null;
}
