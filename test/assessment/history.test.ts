import { describe, expect, test } from 'vitest';
import type { Known } from '../../src/assessment/assessment.ts';
import { historyFlags } from '../../src/assessment/rules/history.ts';

const SENDER = { address: 'j.tamm@politsei.ee', organisationalDomain: 'politsei.ee' };
const NOTHING_ODD: Known = {
  fromAddress: 4,
  fromDomain: 12,
  suspension: null,
  repeats: [],
  reused: [],
};
const codes = (change: Partial<Known>, sender: Parameters<typeof historyFlags>[0] = SENDER) =>
  historyFlags(sender, { ...NOTHING_ODD, ...change }).map(({ code }) => code);
const only = (change: Partial<Known>) => {
  const [flag, ...others] = historyFlags(SENDER, { ...NOTHING_ODD, ...change });
  expect(others).toEqual([]);
  return flag ?? expect.fail('no flag');
};

test('an officer whom the desk knows raises nothing', () => {
  expect(codes({})).toEqual([]);
});

describe('sender-new', () => {
  test('tells a new address of a known domain from a new domain', () => {
    expect(only({ fromAddress: 0 }).message).toBe(
      'This is the first request from j.tamm@politsei.ee; 12 came from politsei.ee before.',
    );
    expect(only({ fromAddress: 0, fromDomain: 0 })).toMatchObject({
      code: 'sender-new',
      severity: 'notice',
      message: 'This is the first request from politsei.ee.',
    });
  });

  test('says nothing of a domain where anyone gets a mailbox', () => {
    expect(only({ fromAddress: 0, fromDomain: null }).message).toBe(
      'This is the first request from j.tamm@politsei.ee.',
    );
  });

  test('needs an address', () => {
    const nobody = { address: null, organisationalDomain: null };
    expect(codes({ fromAddress: null, fromDomain: null }, nobody)).toEqual([]);
  });
});

test.each([
  ['address', null, 'This address is suspended by staff until they lift it.'],
  [
    'domain',
    new Date('2026-12-31T23:59:59.999Z'),
    "The sender's domain is suspended by staff until 2026-12-31.",
  ],
] as const)('sender-suspended blocks, and says what is suspended: %s', (scope, until, words) => {
  const flag = only({ suspension: { scope, until } });
  expect(flag).toMatchObject({ code: 'sender-suspended', severity: 'blocking' });
  expect(flag.message).toContain(words);
});

test('reference-reused names each case and what is odd', () => {
  const flag = only({
    reused: [
      { number: 'LH-2026-000007', otherSender: true, otherSubject: true },
      { number: 'LH-2026-000009', otherSender: false, otherSubject: true },
    ],
  });
  expect(flag).toMatchObject({
    code: 'reference-reused',
    severity: 'warning',
    message:
      'The reference of this request came before in LH-2026-000007 (from another sender, about another subject) and LH-2026-000009 (about another subject).',
  });
});

describe('duplicate', () => {
  test('names the case', () => {
    expect(only({ repeats: [{ number: 'LH-2026-000007', how: 'same' }] })).toMatchObject({
      code: 'duplicate',
      severity: 'notice',
      message: 'This request has come before: LH-2026-000007 says the same.',
    });
    expect(only({ repeats: [{ number: 'LH-2026-000007', how: 'similar' }] }).message).toContain(
      'LH-2026-000007 says nearly the same',
    );
  });

  test('is neither a renewal nor the step that follows a preservation', () => {
    expect(
      codes({
        repeats: [
          { number: 'LH-2026-000007', how: 'renewal' },
          { number: 'LH-2026-000008', how: 'follow-up' },
        ],
      }),
    ).toEqual([]);
  });
});

test('flags come in the order of the vocabulary', () => {
  const all = codes({
    fromAddress: 0,
    suspension: { scope: 'address', until: null },
    repeats: [{ number: 'LH-2026-000007', how: 'same' }],
    reused: [{ number: 'LH-2026-000007', otherSender: true, otherSubject: false }],
  });
  expect(all).toEqual(['sender-suspended', 'reference-reused', 'sender-new', 'duplicate']);
});
