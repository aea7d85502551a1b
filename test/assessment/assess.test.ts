import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assessment/assess.ts';
import { dueAt } from '../../src/assessment/deadline.ts';
import { FLAG_CODES, FLAG_SEVERITIES, Flag } from '../../src/form/flag.ts';
import { AuthorityKind, blankForm, IdentifierType, type StandardForm } from '../../src/form/standard-form.ts';
import { parsePolicy } from '../../src/policy/load.ts';
import {
  address,
  completeForm,
  documentWith,
  envelopeWith,
  flagOf,
  judge,
  mailWith,
  NOW,
  policy,
} from './sample.ts';

const text = fc.option(fc.oneof(fc.string({ minLength: 1 }), fc.string({ minLength: 1, unit: 'binary' })));
const answer = fc.option(fc.boolean());
const anyForm: fc.Arbitrary<StandardForm> = fc.record({
  registrationNumber: text,
  organisation: fc.record({
    legalName: text,
    address: text,
    legalStatus: text,
    website: text,
    switchboard: text,
    country: text,
  }),
  requester: fc.record({
    name: text,
    badgeNumber: text,
    rank: text,
    position: text,
    email: fc.oneof(text, fc.emailAddress()),
    telephone: text,
  }),
  nature: fc.record({
    emergency: answer,
    preservation: answer,
    production: answer,
    takedown: answer,
    courtOrder: answer,
    other: text,
  }),
  crime: fc.record({
    description: text,
    provisions: fc.array(fc.string({ minLength: 1 }), { maxLength: 3 }),
    caseNumber: text,
  }),
  overview: text,
  legalBasis: text,
  authority: fc.record({
    kind: fc.option(fc.constantFrom(...AuthorityKind.options)),
    issuedBy: text,
    date: text,
    attached: answer,
  }),
  subject: text,
  requested: text,
  dataTypes: fc.record({ subscriber: answer, traffic: answer, content: answer }),
  identifiers: fc.array(
    fc.record({
      type: fc.constantFrom(...IdentifierType.options),
      value: fc.string({ minLength: 1 }),
      port: fc.option(fc.nat(65535)),
      at: text,
    }),
    { maxLength: 3 },
  ),
  timeRange: fc.record({ from: text, to: text, timeZone: text }),
  timeLimits: text,
  confidentiality: fc.record({ requested: answer, legalBasis: text, until: text }),
});
const anyDocument = fc.oneof(
  fc.constant(documentWith()),
  fc
    .record({
      from: fc.array(
        fc.oneof(
          fc.emailAddress().map((text) => address(text)),
          fc.tuple(fc.string(), fc.string()).map(([text, name]) => address(text, name)),
        ),
        { maxLength: 2 },
      ),
      fromLines: fc.nat(2),
      headers: fc.array(fc.record({ name: fc.constant('authentication-results'), value: fc.string() })),
    })
    .map((change) => mailWith(envelopeWith(change))),
);

describe('any form', () => {
  it('is judged without a throw: whole flags in the order of cards, authority flags apart', () => {
    fc.assert(
      fc.property(anyForm, anyDocument, fc.stringMatching(/^[a-z]{2}$/), (form, document, language) => {
        const { flags, dueAt: due, sender, priority } = judge({ form, document, language });
        const raised = flags.map(({ code }) => code);
        for (const flag of flags) {
          expect(Flag.parse(flag).severity).toBe(FLAG_SEVERITIES[flag.code]);
        }
        expect(new Set(raised).size).toBe(raised.length);
        expect(raised).toEqual([...raised].sort((a, b) => FLAG_CODES.indexOf(a) - FLAG_CODES.indexOf(b)));
        expect(raised.includes('authority-missing') && raised.includes('authority-insufficient')).toBe(false);
        expect(due.getTime()).toBeGreaterThan(NOW.getTime());
        expect(sender.verified).toBe(false);
        expect(priority === 'emergency').toBe(form.nature.emergency === true);
      }),
      { numRuns: 500 },
    );
  });

  it('is not changed by being judged', () => {
    const form = completeForm();
    judge({ form });
    expect(form).toEqual(completeForm());
  });
});

describe('a flag', () => {
  it('has words for staff, a remedy and its guideline', () => {
    const flag = flagOf('legal-basis-missing', { form: { ...completeForm(), legalBasis: null } });
    expect(flag).toEqual({
      code: 'legal-basis-missing',
      severity: 'blocking',
      message: 'No article, section or treaty is given as the basis of the request.',
      remedy:
        'Name the article or section of the law, or the treaty, that empowers the authority to ask for this data.',
      basis: ['CoE 2008 §26', 'CoE 2020 App. A'],
    });
  });
});

describe('a blank form', () => {
  it('lacks everything that can be lacking', () => {
    const raised = judge({ form: blankForm(), document: documentWith() }).flags.map(({ code }) => code);
    expect(raised).toEqual([
      'legal-basis-missing',
      'nature-missing',
      'subject-missing',
      'requested-missing',
      'requester-incomplete',
      'letterhead-incomplete',
      'registration-number-missing',
      'crime-missing',
      'case-number-missing',
      'overview-missing',
      'data-type-missing',
    ]);
  });
});

describe('another policy', () => {
  it('changes what counts as enough and as known', () => {
    const strict = parsePolicy(
      `provider: { name: X, country: EE, languages: [et], services: [] }
directory: [{ name: Test Police, country: EE, domains: [test-police.example] }]
requirements:
  - { when: { dataType: subscriber, country: NL }, authority: judge }
  - { when: {}, authority: police }
foreign: { direct: [] }
responseTimes: { emergency: PT1H, urgent: P1D, high: P3D, normal: P30D }
preservation: { days: 90, remindBeforeDays: 14 }
retention: { personalDataDays: 365 }
`,
      'strict.yaml',
    );
    const judged = assess({
      request: { format: 'epoc', language: 'en', form: completeForm(), sources: {}, documents: [] },
      document: mailWith(),
      policy: strict,
      circumstances: { now: NOW, authentication: null },
    });
    expect(judged.flags.map(({ code }) => code)).toEqual([
      'authority-insufficient',
      'language-unsupported',
      'channel-unusual',
    ]);
    expect(judged.sender).toMatchObject({ recognition: 'government', verified: false });
    expect(judged.dueAt).toEqual(dueAt(NOW, 'normal', 'epoc', policy));
    expect(judged.dueAt.toISOString()).toBe('2026-11-30T09:00:00.000Z');
  });
});
