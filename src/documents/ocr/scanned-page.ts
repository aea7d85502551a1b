/** A page that is a picture, with all that is needed to read it. */
export interface ScannedPage {
  /** `Document.name` of the document that the page belongs to. */
  readonly document: string;
  /** `Page.number`. */
  readonly page: number;
  readonly source: 'pdf' | 'picture';
  /** The page of the PDF, from 1; or the picture within its file, from 0. */
  readonly index: number;
  /** The PDF or the picture. */
  readonly bytes: Uint8Array;
  /** True if the page has a text layer that is language: only its picture is wanted. */
  readonly keepsText: boolean;
}
