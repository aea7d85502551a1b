import type { Document, Envelope, Page, Row } from '../../src/documents/document.ts';
import { cell, GAP, page } from '../../src/documents/rows.ts';

/** A PDF of one page for each list of rows; a row is its cells, a string is running text. */
export function pdfOf(...pages: (readonly (string | readonly string[])[])[]): Document {
  return documentOf({
    name: 'form.pdf',
    kind: 'pdf',
    pages: pages.map((rows, at) =>
      page(
        at + 1,
        rows.map((row) => rowOf(row, at + 1)),
      ),
    ),
  });
}

function rowOf(row: string | readonly string[], table: number): Row {
  if (typeof row === 'string') return row === '' ? GAP : { cells: [cell(row)], table: null };
  return { cells: row.map((text) => cell(text)), table };
}

/** A mail with its body's lines, its attachments, and what its header says otherwise. */
export function mailOf(
  body: string,
  attachments: readonly Document[] = [],
  envelope: Partial<Envelope> = {},
): Document {
  return documentOf({
    name: 'mail.eml',
    kind: 'mail',
    pages: [
      page(
        null,
        body.split('\n').map((line) => rowOf(line, 0)),
      ),
    ],
    envelope: envelopeOf(envelope),
    attachments,
  });
}

/** A text file. */
export function textOf(body: string): Document {
  return { ...mailOf(body), name: 'letter.txt', kind: 'text', envelope: null };
}

export function documentOf(parts: Partial<Document> & { pages: readonly Page[] }): Document {
  return {
    name: 'document',
    kind: 'pdf',
    mediaType: 'application/octet-stream',
    bytes: 1,
    sha256: '0'.repeat(64),
    fields: [],
    envelope: null,
    attachments: [],
    problem: null,
    ...parts,
  };
}

export function envelopeOf(parts: Partial<Envelope> = {}): Envelope {
  const from = parts.from ?? [{ address: 'j.tamm@politsei.ee', name: 'Jaan Tamm' }];
  const subject = parts.subject === undefined ? 'Request' : parts.subject;
  return {
    messageId: '<1@politsei.ee>',
    inReplyTo: null,
    references: [],
    fromLines: 1,
    sender: null,
    replyTo: [],
    returnPath: null,
    to: [],
    cc: [],
    date: '2026-11-23T08:00:00.000Z',
    autoSubmitted: null,
    precedence: null,
    headers: [
      { name: 'from', value: from.map(({ name, address }) => `${name} <${address}>`).join(', ') },
      ...(subject === null ? [] : [{ name: 'subject', value: subject }]),
    ],
    ...parts,
    from,
    subject,
  };
}

/** The rows of a filled template: label, value. */
export const FILLED = {
  'Legal Name': 'Police and Border Guard Board',
  Address: 'Pärnu mnt 139, 15060 Tallinn, Estonia',
  'Legal Status': 'National police',
  'Web site': 'https://www.politsei.ee',
  'Name including badge/id number': 'Jaan Tamm, badge 4711',
  Rank: 'Senior Lieutenant',
  Position: 'Cybercrime investigator',
  Email: 'j.tamm@politsei.ee',
  Telephone: '+372 612 3457',
  Emergency: 'NO',
  'Data Preservation': 'YES',
  'Data Production': 'NO',
  Takedown: 'NO',
  'Legal/Court Order': 'NO',
  Other: 'NO',
  'What Crime/s is Being investigated':
    'Computer-related fraud, Article 213 of the Penal Code. Criminal case file no. 26-1234/567',
  'Overview of the criminal activity':
    'Mailboxes of several companies were taken over by phishing. The legal basis of this request is Article 215 of the Code of Criminal Procedure.',
  'Subject of the request':
    'The holder of fox.dealer@examplemail.test, user name darkfox99, who logged in from 192.0.2.7:51234 on 14 August 2026 at 10:22:31 UTC+3',
  'What is being requested':
    'Please preserve all log-in records of the account between 1 August 2026 00:00 and 30 September 2026 23:59 UTC+3.',
  'Type of data requested': 'Subscriber Information YES Traffic Data YES Content Data NO',
  'Time Limits': 'The pre-trial investigation must be completed by 1 March 2027.',
  Confidentiality: 'Yes, under Article 214 of the Code of Criminal Procedure, until 1 March 2027',
} as const;
export type Label = keyof typeof FILLED;

/** The form as a table, with some values changed. */
export function formOf(
  changes: Partial<Record<Label, string>> = {},
  attachments: readonly Document[] = [],
): Document {
  const rows = Object.entries({ ...FILLED, ...changes });
  return { ...pdfOf(rows), attachments };
}
