import { type SimpleParserOptions, simpleParser } from 'mailparser';
import { plainParts } from './plain-parts.ts';

/** A mail's body and what is attached to it. */
export interface Parts {
  /** All plain text that is no attachment; "" for none. */
  readonly text: string;
  /** The same of HTML. */
  readonly html: string;
  readonly attachments: readonly AttachedPart[];
}

/** An attachment, its transfer encoding undone. */
export interface AttachedPart {
  readonly name: string | undefined;
  readonly mediaType: string;
  readonly content: Buffer;
}

/** Its own HTML conversion is slow and shows hidden text; a mail within the mail is an attachment like any other. */
const OPTIONS: SimpleParserOptions & { ignoreEmbedded: boolean } = {
  skipHtmlToText: true,
  skipTextToHtml: true,
  skipImageLinks: true,
  skipTextLinks: true,
  ignoreEmbedded: true,
};

/** The parts of a mail (RFC 2046). Throws for one that cannot be taken apart. */
export async function readParts(mail: Uint8Array): Promise<Parts> {
  return plainParts(mail) ?? (await parsedParts(mail));
}

/** The same by mailparser, which understands whatever mail programs write and takes its time. */
export async function parsedParts(mail: Uint8Array): Promise<Parts> {
  const { text, html, attachments } = await simpleParser(Buffer.from(mail), OPTIONS);
  return {
    text: text ?? '',
    html: html || '',
    attachments: attachments.map(({ filename, contentType, content }) => ({
      name: filename,
      mediaType: contentType,
      content,
    })),
  };
}
