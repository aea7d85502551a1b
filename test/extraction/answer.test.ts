import { expect, test } from 'vitest';
import { cell } from '../../src/documents/rows.ts';
import { markStruck } from '../../src/extraction/struck.ts';
import { readAnswer } from '../../src/extraction/template/answer.ts';

test.each<[string, boolean | null, string?]>([
  ['YES', true],
  ['NO', false],
  ['Yes', true],
  ['no.', false],
  ['YES/NO*', null],
  ['YES/NO', null],
  ['Yes / No', null],
  ['', null],
  ['N/A', null],
  ['none', null],
  ['YES/ *', true],
  ['/NO*', false],
  ['~~YES~~/NO', false],
  ['YES/~~NO~~*', true],
  ['YES/-NO-', true],
  ['YES/N̶O̶*', true],
  ['Y̶E̶S̶/NO*', false],
  ['[x] YES [ ] NO', true],
  ['[ ] YES [X] NO', false],
  ['☒ YES ☐ NO', true],
  ['☐ Yes ☑ No', false],
  ['YES ☐ NO ☒', false],
  ['YES: ☑ NO: ☐', true],
  ['YES (X) NO ( )', true],
  ['YES __X__ NO ____', true],
  ['YES ✓ / NO', true],
  ['X YES NO', true],
  ['YES NO X', false],
  ['YES X NO', null],
  ['[x] YES [x] NO', null],
  ['[1YES [X] NO', null],
  ['[ YES [X] NO', null],
  ['[ ] NO', null],
  ['☐ YES', null],
  ['NO ☐', null],
  ['[x] NO', false],
  ['*YES*/NO', true],
  ['YES / *NO*', false],
  ['_YES_ / NO', true],
  ['[ ] YES [ ] NO', null],
  ['☒', true],
  ['x', true],
  ['☐', null],
  ['Yes/No: YES', true],
  ['YES/NO* – YES, see below', true, 'see below'],
  ['**YES**/NO', true],
  ['[YES] / NO', true],
  ['YES – see attached order', true, 'see attached order'],
  ['YES (see attached order)', true, 'see attached order'],
  ['YES, there is no other way', true, 'there is no other way'],
  ['NO – an order will follow', false, 'an order will follow'],
  ['Please preserve all data of the account', true, 'Please preserve all data of the account'],
])('%j is %s', (text, value, detail = '') => {
  expect(readAnswer(markStruck(cell(text)))).toEqual({ value, detail });
});

test.each<[[number, number][], boolean | null]>([
  [[[0, 3]], false],
  [[[4, 6]], true],
  [[[0, 6]], null],
  [[], null],
])('YES/NO* with %j struck through is %s', (struck, value) => {
  expect(readAnswer(markStruck(cell('YES/NO*', struck))).value).toBe(value);
});
