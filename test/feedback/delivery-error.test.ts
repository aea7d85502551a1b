import { expect, test } from 'vitest';
import { readDeliveryError } from '../../src/feedback/delivery-error.ts';

const error = (facts: object) => Object.assign(new Error('550 j.tamm@politsei.ee unknown'), facts);

test.each([
  [{ code: 'EENVELOPE', command: 'RCPT TO', responseCode: 550 }, 'permanent', 'EENVELOPE RCPT TO 550'],
  [{ code: 'EMESSAGE', command: 'DATA', responseCode: 554 }, 'permanent', 'EMESSAGE DATA 554'],
  [{ code: 'EENVELOPE', command: 'RCPT TO', responseCode: 451 }, 'transient', 'EENVELOPE RCPT TO 451'],
  [{ code: 'EENVELOPE', command: 'MAIL FROM', responseCode: 553 }, 'transient', 'EENVELOPE MAIL FROM 553'],
  [{ code: 'EAUTH', command: 'AUTH PLAIN', responseCode: 535 }, 'transient', 'EAUTH AUTH PLAIN 535'],
  [{ code: 'ECONNECTION', command: 'CONN', responseCode: 554 }, 'transient', 'ECONNECTION CONN 554'],
  [{ code: 'ETIMEDOUT', command: 'CONN' }, 'transient', 'ETIMEDOUT CONN'],
  [{ code: 'ENOSPC' }, 'transient', 'ENOSPC'],
  [{}, 'transient', 'unknown error'],
])('%o is %s', (facts, kind, reason) => {
  expect(readDeliveryError(error(facts))).toEqual({ kind, reason });
});

test.each([undefined, null, 'no', 5])('%s as an error is transient', (thrown) => {
  expect(readDeliveryError(thrown)).toEqual({ kind: 'transient', reason: 'unknown error' });
});
