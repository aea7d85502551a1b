import { expect, test } from 'vitest';
import { broken } from '../../src/cli/finding.ts';

test.each([
  ['the server says: no mailbox j.tamm@politsei.ee here', 'the server says: no mailbox [address] here'],
  ['<a.b+c@mail.example.test>: refused', '<[address]>: refused'],
  [
    'write imaps://user:password@mail.example.org:993/INBOX',
    'write imaps://user:password@mail.example.org:993/INBOX',
  ],
])('a line of doctor names no address: %s', (what, shown) => {
  expect(broken('mailbox', what, 'mend it')).toBe(`FAIL  mailbox   ${shown}: mend it`);
});
