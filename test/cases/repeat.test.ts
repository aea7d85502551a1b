import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Comparable, repeatOf, reuseOf } from '../../src/cases/repeat.ts';
import { likeness, sketchOf } from '../../src/cases/sketch.ts';
import { traceOf } from '../../src/cases/trace.ts';
import type { StandardForm } from '../../src/form/standard-form.ts';
import { sampleContent } from './samples.ts';

const vault = { fingerprint: (text: string) => createHmac('sha256', 'key').update(text).digest('hex') };
const TEXT =
  'The account offered bicycles that were never sent. Forty buyers paid to it between March and June, and the money left the country within hours of each payment.';
const DAY_MS = 86_400_000;
const FIRST = new Date('2026-03-02T09:00:00Z');

interface Asked {
  readonly natures?: readonly string[];
  readonly address?: string | null;
  readonly freeMail?: boolean;
  readonly provenAgency?: string | null;
  readonly day?: number;
  readonly form?: Partial<StandardForm>;
}

function request({ natures, address, freeMail, provenAgency, day = 0, form = {} }: Asked = {}): Comparable {
  const { request: base, sender } = sampleContent();
  const from = address === undefined ? 'j.smit@politie.example' : address;
  const filled: StandardForm = {
    ...base.form,
    registrationNumber: 'PL-2026/4711-A',
    overview: TEXT,
    ...form,
  };
  return {
    ...traceOf(vault, {
      request: { form: filled },
      sender: { ...sender, address: from, organisationalDomain: from?.split('@')[1] ?? null },
    }),
    provenAgency: provenAgency ?? null,
    sharedDomain: freeMail ?? false,
    natures: natures ?? ['production'],
    receivedAt: new Date(FIRST.getTime() + day * DAY_MS),
  };
}

const ids = (...values: string[]): Partial<StandardForm> => ({
  identifiers: values.map((value) => ({ type: 'email', value, port: null, at: null })),
});
const other = { registrationNumber: 'XX-9000-1' };

describe('a request repeats an earlier one', () => {
  test('word for word, whatever spaces and capitals', () => {
    const again = request({ form: { overview: TEXT.toUpperCase().replaceAll(' ', '\n  ') } });
    expect(repeatOf(again, request())).toBe('same');
  });

  test('under the same reference and about the same accounts', () => {
    const again = request({ form: { registrationNumber: 'pl 2026 4711a', overview: null } });
    expect(repeatOf(again, request())).toBe('similar');
  });

  test('with a few words changed, under another reference', () => {
    const changed = TEXT.replace('Forty buyers', 'Some forty buyers');
    const again = request({ form: { ...other, overview: changed } });
    expect(repeatOf(again, request())).toBe('similar');
  });

  test('not if it tells another story of the same account', () => {
    const story =
      'On 4 May a threat was sent from this account to the mayor of the town, who told the police on the same evening.';
    expect(repeatOf(request({ form: { ...other, overview: story } }), request())).toBeNull();
  });

  test('not if the same words ask about another account', () => {
    const another = request({ form: { ...other, ...ids('someone@examplemail.test') } });
    expect(repeatOf(another, request())).toBeNull();
  });

  test('not if neither says anything', () => {
    const empty = { ...ids(), overview: null, registrationNumber: null, subject: null, requested: null };
    expect(repeatOf(request({ form: empty }), request({ form: empty }))).toBeNull();
  });
});

describe('a preservation', () => {
  const kept = { natures: ['preservation'] };

  test.each([
    [1, 'same'],
    [20, 'same'],
    [21, 'renewal'],
    [80, 'renewal'],
  ])('that comes again after %i days: %s', (day, how) => {
    expect(repeatOf(request({ ...kept, day }), request(kept))).toBe(how);
  });

  test('is renewed in other words under the same reference', () => {
    const again = request({ ...kept, day: 80, form: { overview: 'Please extend the preservation.' } });
    expect(repeatOf(again, request(kept))).toBe('renewal');
  });

  test('is renewed by its own agency only', () => {
    const stranger = request({ ...kept, day: 80, address: 'x@elsewhere.example' });
    expect(repeatOf(stranger, request(kept))).toBe('same');
  });

  test('is followed by an order for some of the accounts', () => {
    const order = request({ day: 30, form: { ...other, ...ids('b@examplemail.test') } });
    const both = ids('a@examplemail.test', 'b@examplemail.test');
    expect(repeatOf(order, request({ ...kept, form: both }))).toBe('follow-up');
    expect(repeatOf(request({ day: 30 }), request({ natures: ['emergency'] }))).toBe('follow-up');
  });

  test('is not followed by an order of another agency', () => {
    const order = request({ day: 30, address: 'x@elsewhere.example', form: other });
    expect(repeatOf(order, request(kept))).toBeNull();
  });
});

describe('a reference comes again', () => {
  const elsewhere = { address: 'x@elsewhere.example' };
  const someoneElse = ids('someone@examplemail.test');

  test('from another sender, about another subject', () => {
    expect(reuseOf(request({ ...elsewhere, form: someoneElse }), request())).toEqual({
      otherSender: true,
      otherSubject: true,
    });
    expect(reuseOf(request(elsewhere), request())).toEqual({ otherSender: true, otherSubject: false });
  });

  test('in the case file number, too', () => {
    const filed = { crime: { description: null, provisions: [], caseNumber: 'PL 2026 4711 A' } };
    const later = request({ ...elsewhere, form: { ...filed, registrationNumber: null } });
    expect(reuseOf(later, request())?.otherSender).toBe(true);
  });

  test('from two domains of one proven agency: nothing is odd', () => {
    const agency = { provenAgency: 'Politie' };
    expect(reuseOf(request({ ...elsewhere, ...agency }), request(agency))).toBeNull();
  });

  test('from two mailboxes of one free-mail domain: two senders', () => {
    const [a, b] = ['a@free.example', 'b@free.example'].map((address) =>
      request({ address, freeMail: true }),
    );
    expect(reuseOf(a!, b!)?.otherSender).toBe(true);
  });

  test.each(['1', 'n/a', '12/3', 'none', '2026'])('"%s" is no reference', (registrationNumber) => {
    const form = { registrationNumber, crime: { description: null, provisions: [], caseNumber: null } };
    expect(reuseOf(request({ ...elsewhere, form }), request({ form }))).toBeNull();
  });

  test('a sender or subject that nobody knows is not another one', () => {
    expect(reuseOf(request({ address: null, form: ids() }), request())).toBeNull();
  });
});

describe('properties', () => {
  const word = fc.constantFrom('a', 'b', 'c', 'd');
  const set = fc.uniqueArray(word, { maxLength: 3 });
  const maybe = fc.option(word, { nil: null });
  const comparable: fc.Arbitrary<Comparable> = fc.record({
    sender: maybe,
    domain: maybe,
    content: maybe,
    references: set,
    identifiers: set,
    sketch: fc.constantFrom(sketchOf(TEXT, vault.fingerprint), []),
    provenAgency: maybe,
    sharedDomain: fc.boolean(),
    natures: fc.uniqueArray(fc.constantFrom('emergency', 'preservation', 'production', 'takedown')),
    receivedAt: fc.date({
      min: FIRST,
      max: new Date(FIRST.getTime() + 200 * DAY_MS),
      noInvalidDate: true,
    }),
  });

  test('requests that share nothing have nothing to do with each other', () => {
    const mark = (value: string) => (name: string | null) => (name === null ? null : `${name}${value}`);
    fc.assert(
      fc.property(comparable, comparable, (later, earlier) => {
        const apart = {
          ...earlier,
          content: mark('!')(earlier.content),
          references: earlier.references.map((one) => `${one}!`),
          identifiers: earlier.identifiers.map((one) => `${one}!`),
          sketch: [],
        };
        expect(repeatOf(later, apart)).toBeNull();
        expect(reuseOf(later, apart)).toBeNull();
      }),
    );
  });

  test('what comes again at once is a duplicate, whoever sends it', () => {
    fc.assert(
      fc.property(comparable, maybe, maybe, (earlier, sender, domain) => {
        const again = { ...earlier, content: 'x', sender, domain };
        expect(repeatOf(again, { ...earlier, content: 'x' })).toBe('same');
      }),
    );
  });

  test('only a preservation of the same sender is renewed, and only after weeks', () => {
    fc.assert(
      fc.property(comparable, comparable, (later, earlier) => {
        if (repeatOf(later, earlier) !== 'renewal') return;
        expect(later.natures).toContain('preservation');
        expect(later.natures).not.toContain('production');
        expect(earlier.natures).toContain('preservation');
        expect(later.receivedAt.getTime() - earlier.receivedAt.getTime()).toBeGreaterThan(20 * DAY_MS);
      }),
      { numRuns: 2_000 },
    );
  });

  test('the order of numbers and accounts makes no difference', () => {
    fc.assert(
      fc.property(comparable, comparable, (later, earlier) => {
        const turned = {
          ...later,
          references: later.references.toReversed(),
          identifiers: later.identifiers.toReversed(),
        };
        expect(repeatOf(turned, earlier)).toBe(repeatOf(later, earlier));
        expect(reuseOf(turned, earlier)).toEqual(reuseOf(later, earlier));
      }),
    );
  });

  test('a sketch is like itself, and tells nothing without the key', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 3_000, unit: 'binary' }), (text) => {
        const sketch = sketchOf(text, vault.fingerprint);
        expect([0, 32]).toContain(sketch.length);
        if (sketch.length > 0) expect(likeness(sketch, sketch)).toBe(1);
      }),
    );
    const otherKey = (text: string) => createHmac('sha256', 'other').update(text).digest('hex');
    expect(likeness(sketchOf(TEXT, vault.fingerprint), sketchOf(TEXT, otherKey))).toBe(0);
  });
});
