import type { Letter } from '../../extraction/letters/letter.ts';

/** The template's lines (CoE 2020 App. A), as an officer types them into a mail. */
const LINES = {
  'Legal Name': 'Politie Eenheid Noord',
  Address: 'Rademarkt 12, 9711 CV Groningen, Netherlands',
  'Legal Status': 'National police',
  'Web site': 'https://www.politie.nl',
  Switchboard: '+31 88 169 9999',
  'Name including badge/id number': 'Saskia de Vries, badge 44117',
  Rank: 'Inspecteur',
  Position: 'Digital investigator',
  Email: 's.devries@politie.nl',
  Telephone: '+31 50 555 0123',
  Emergency: 'NO',
  'Data Preservation': 'NO',
  'Data Production': 'YES',
  Takedown: 'NO',
  'Legal/Court Order': 'NO',
  Other: 'NO',
  'What Crime/s is Being investigated':
    'Fraud, Article 326 of the Dutch Criminal Code. Case file number 16/118223-26',
  'Overview of the criminal activity':
    'A seller took payments for goods that were never sent; the account received the orders. Legal basis: Article 126na of the Dutch Code of Criminal Procedure.',
  'Subject of the request': 'The holder of the account fast.seller@examplemail.test',
  'What is being requested': 'Name and address of the account holder',
  'Type of data requested': 'Subscriber Information YES, Traffic Data NO, Content Data NO',
  'Time Limits': '',
  Confidentiality: 'NO',
} as const;
const PERSON = 'Details of person making the request and to whom all responses should be addressed';
export type Line = keyof typeof LINES;

export const PASSED = 'Authentication-Results: mx.examplemail.test; dmarc=pass header.from=politie.nl';

/** A mail with the template filled in by a Dutch officer: nothing is wrong with it but what the changes bring. */
export function formLetter(
  changes: Partial<Record<Line, string>> = {},
  rest: Partial<Omit<Letter, 'body'>> & { readonly below?: string } = {},
): Letter {
  const { below = '', ...mail } = rest;
  const lines = Object.entries({ ...LINES, ...changes }).map(([label, value]) =>
    label === 'Name including badge/id number' ? `${PERSON}\n${label}: ${value}` : `${label}: ${value}`,
  );
  return {
    name: 'form',
    from: 'Saskia de Vries <s.devries@politie.nl>',
    subject: 'Request for data, our reference PL2600-2026-118',
    headers: [PASSED],
    ...mail,
    body: `Dear colleagues,\n\nplease find our request below. Our reference: PL2600-2026-118\n\nTemplate Request Form\n\nDetails of the organisation making the request\n${lines.join('\n')}\n${below}`,
  };
}
