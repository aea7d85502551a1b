import type { Cell, Document } from '../../src/documents/document.ts';

/** A cell's text with its white space folded and what is struck through between tildes. */
export function marked(cell: Cell): string {
  let text = '';
  let at = 0;
  for (const [start, end] of cell.struck) {
    text += `${cell.text.slice(at, start)}~${cell.text.slice(start, end)}~`;
    at = end;
  }
  return fold(text + cell.text.slice(at));
}

/** Text with every run of white space as one space. */
export const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** All rows of a document as marked texts. */
export function markedRows(document: Pick<Document, 'pages'>): string[][] {
  return document.pages.flatMap((page) => page.rows).map((row) => row.cells.map(marked));
}

/** What every reader must make of the template request form in samples/form.html; rows that no page break can part. */
export const FORM_ROWS: readonly (readonly string[])[] = [
  ['Details of the organisation making the request'],
  [
    'Legal Name',
    'Politsei- ja Piirivalveamet (Police and Border Guard Board)',
    '(Full published name of the organisation)',
  ],
  ['Legal Status', 'National police', '(public prosecutor, national/local police etc)'],
  ['Name including badge/id number', 'Jaan Tamm, badge 40213', ''],
  ['Position', '', '(Such as cybercrime investigator, senior prosecutor, national SPOC etc)'],
  ['Email', 'j.tamm@politsei.ee', '(Must be an official email address (not yahoo, gmail etc))'],
  [
    'Emergency',
    '~YES~/NO*',
    '(Only to be used in cases of life at risk or death or serious injury/terrorism cases)',
  ],
  [
    'Data Preservation',
    'YES/~NO~*',
    '(Detail exactly what is being requested. Be specific and only use scope of what is necessary for the investigation. Provide all available information, including time zones of the criminal activity) This is to be used when requesting preservation pending lawful order to disclose data.',
  ],
  ['Takedown', '~YES~/NO*', '(To request takedown of website, social network or other online posting)'],
  [
    'Type of data requested',
    'Subscriber Information YES/~NO~*',
    'Traffic Data YES/~NO~*',
    'Content Data ~YES~/NO*',
  ],
  ['Time Limits', 'Custody time limit ends on 20 December 2026.'],
  [
    'Confidentiality',
    'Please do not inform the account holder until 1 June 2027 (Code of Criminal Procedure § 214).',
  ],
];
