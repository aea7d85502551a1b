import { expect, test } from 'vitest';
import { extract } from '../../../src/extraction/extract.ts';
import { textOf } from '../document-of.ts';

test.each([
  ['20 ILCS § 2605', '20 ILCS § 2605'],
  [
    'Clause 12 of Schedule 3 to the Communications (Access and Storage) Act 1984',
    'Clause 12 of Schedule 3 to the Communications (Access and Storage) Act 1984',
  ],
  [
    'Paragraph 7 of Schedule 30 to the Revenue Act 2011',
    'Paragraph 7 of Schedule 30 to the Revenue Act 2011',
  ],
])('what heads a notice is its basis: %s', (line, basis) => {
  const body = `NOTICE TO PRODUCE\n\n${line}\n\nTo: Example Online\n\nYou are required to produce the subscriber information of the account fox@examplemail.test.\n\nAnn Lowe\nInspector\n`;
  expect(extract(textOf(body)).requests[0]?.form.legalBasis).toBe(basis);
});

test('what only says that there is an offence names none', () => {
  const body =
    'Hello,\n\nwe investigate a violation, and ask for the subscriber information of the account fox@examplemail.test.\n\nInspector Ann Lowe\n';
  expect(extract(textOf(body)).requests[0]?.form.crime.description).toBeNull();
});
