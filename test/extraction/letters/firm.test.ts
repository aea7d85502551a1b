import { expect, test } from 'vitest';
import { extract } from '../../../src/extraction/extract.ts';
import { mailOf } from '../document-of.ts';

test.each([
  [
    'Owen Pryce\nPartner\nPryce Hallam Solicitors LLP\n3 Castle Street, Cardiff',
    'Pryce Hallam Solicitors LLP',
  ],
  ['Sergeant Mia Roe\nKent Police\nc/o Data Services Ltd', 'Kent Police'],
])('the firm that signs is the body where no authority is named: %s', (signature, expected) => {
  const { requests } = extract(
    mailOf(
      `You are hereby ordered to disclose the subscriber data of the account ann.vole@examplemail.test within 7 days.\n\nYours faithfully,\n${signature}`,
    ),
  );
  expect(requests[0]?.form.organisation.legalName).toBe(expected);
});
