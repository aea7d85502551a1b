import type { Document } from '../../../src/documents/document.ts';
import { readDocument } from '../../../src/documents/read.ts';

/** A mail whose request stands in its own body, as labels with their values. */
export interface LabelledMail {
  readonly name: string;
  readonly from: string;
  readonly subject: string;
  readonly html?: string;
  readonly text?: string;
  /** What must stand at the paths of the form; of several values one. */
  readonly wants: Readonly<Record<string, string | boolean | readonly (string | null)[]>>;
  /** The values of all identifiers. */
  readonly identifiers: readonly string[];
}

const word = (text: string): string => `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`;

/** The mail as it is read. */
export async function readLabelledMail(mail: LabelledMail): Promise<Document> {
  const [, name = '', address = ''] = /^(.*?) <(.+)>$/.exec(mail.from) ?? [];
  const source = [
    `From: ${word(name)} <${address}>`,
    'To: lea@examplemail.test',
    `Subject: ${word(mail.subject)}`,
    'Date: Mon, 23 Nov 2026 09:00:00 +0000',
    `Message-ID: <${mail.name}@mail.test>`,
    'MIME-Version: 1.0',
    `Content-Type: ${mail.html === undefined ? 'text/plain' : 'text/html'}; charset=utf-8`,
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from(mail.html ?? mail.text ?? '')
      .toString('base64')
      .replace(/.{76}/g, '$&\r\n'),
  ].join('\r\n');
  return await readDocument(Buffer.from(source), 'mail.eml');
}
