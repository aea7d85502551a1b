import fc from 'fast-check';
import {
  CASE_STATES,
  type CaseContent,
  type CaseView,
  DECISION_KINDS,
  type DecisionView,
  type HistoryEntry,
} from '../../src/cases/case.ts';
import type { StandingView } from '../../src/cases/standing.ts';
import { FLAG_CODES, FLAG_SEVERITIES, type Flag, type FlagCode } from '../../src/form/flag.ts';
import { AuthorityKind, IdentifierType, type StandardForm } from '../../src/form/standard-form.ts';
import type { Before } from '../../src/slack/views/before.ts';
import { sampleContent } from '../cases/samples.ts';

export const NOW = new Date('2026-03-02T10:00:00.000Z');
export const ID = '01960000-0000-7000-8000-000000000001';

/** Nothing came before. */
export const NOTHING_BEFORE: Before = {
  figures: { address: null, domain: null, agency: null },
  cardLinks: new Map(),
};

/** A case as the pure views get it. */
export function caseView(rest: Partial<CaseView> = {}): CaseView {
  return {
    id: ID,
    number: 'LH-2026-000123',
    state: 'triage',
    version: 1,
    format: 'coe-2020',
    language: 'en',
    priority: 'normal',
    receivedAt: new Date('2026-03-02T09:00:00.000Z'),
    dueAt: new Date('2026-03-02T10:55:00.000Z'),
    waitingSince: null,
    firstCardAt: NOW,
    decidedAt: null,
    escalatedAt: null,
    escalationDueAt: null,
    preservedUntil: null,
    content: sampleContent(),
    decisions: [],
    links: [],
    standings: [],
    history: [],
    ...rest,
  };
}

/** The sample's content with changes to its form, flags and sender. */
export function content(
  rest: {
    form?: Partial<StandardForm>;
    flags?: readonly Flag[];
    sender?: Partial<CaseContent['sender']>;
    sources?: CaseContent['request']['sources'];
  } = {},
): CaseContent {
  const sample = sampleContent();
  const { request, sender } = sample;
  return {
    ...sample,
    sender: { ...sender, ...rest.sender },
    request: {
      ...request,
      form: { ...request.form, ...rest.form },
      flags: [...(rest.flags ?? request.flags)],
      sources: rest.sources ?? request.sources,
    },
  };
}

export function flag(code: FlagCode, message = 'Seen.', remedy = 'Mend it.'): Flag {
  return { code, severity: FLAG_SEVERITIES[code], message, remedy, basis: ['UNODC'] };
}

export function decision(kind: DecisionView['kind'], rest: Partial<DecisionView> = {}): DecisionView {
  return {
    id: ID,
    kind,
    provisional: false,
    forged: false,
    actor: { id: 'U0BOB', name: 'Bob' },
    at: NOW,
    overriddenFlags: [],
    reasonCodes: [],
    reason: null,
    explanation: null,
    callBack: null,
    ...rest,
  };
}

export function entry(action: string, seq = 1n, facts: HistoryEntry['facts'] = {}): HistoryEntry {
  return { seq, at: NOW, actor: 'U0BOB', action, facts };
}

export function standing(rest: Partial<StandingView> = {}): StandingView {
  return {
    id: ID,
    kind: 'suspended',
    scope: 'domain',
    who: 'politie.example',
    reason: 'Forged.',
    callBack: null,
    entry: null,
    actor: { id: 'U0DANA', name: 'Dana' },
    since: NOW,
    until: null,
    ...rest,
  };
}

/** Everything that stands in the blocks as text. */
export function textOf(view: unknown): string {
  return JSON.stringify(view, null, 1);
}

const hostile = fc.constantFrom(
  '<!channel>',
  '<https://evil.test|click>',
  '&amp; & < >',
  ':white_check_mark: *Verified*',
  '\u202Eevil\u202C',
  '`~_*',
  '\n\n\t',
  '👩‍👩‍👧‍👦',
  'ü',
  '<'.repeat(4000),
  'long '.repeat(3000),
);
/** What a stranger may write. */
export const text = fc.oneof(
  fc.string({ minLength: 1, unit: 'binary' }),
  fc.string({ minLength: 1, unit: 'grapheme' }),
  fc.array(hostile, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(' ')),
);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const answer = maybe(fc.boolean());
const date = fc.date({ min: new Date('2020-01-01'), max: new Date('2035-01-01'), noInvalidDate: true });
const codes = fc.uniqueArray(fc.constantFrom(...FLAG_CODES), { maxLength: FLAG_CODES.length });

const identifier = fc.record({
  type: fc.constantFrom(...IdentifierType.options),
  value: text,
  port: maybe(fc.nat(65535)),
  at: maybe(text),
});

const form: fc.Arbitrary<StandardForm> = fc.record({
  registrationNumber: maybe(text),
  organisation: fc.record({
    legalName: maybe(text),
    address: maybe(text),
    legalStatus: maybe(text),
    website: maybe(text),
    switchboard: maybe(text),
    country: maybe(fc.oneof(fc.constantFrom('NL', 'XX', 'ZZ', 'QQ'), text)),
  }),
  requester: fc.record({
    name: maybe(text),
    badgeNumber: maybe(text),
    rank: maybe(text),
    position: maybe(text),
    email: maybe(text),
    telephone: maybe(text),
  }),
  nature: fc.record({
    emergency: answer,
    preservation: answer,
    production: answer,
    takedown: answer,
    courtOrder: answer,
    other: maybe(text),
  }),
  crime: fc.record({
    description: maybe(text),
    provisions: fc.array(text, { maxLength: 8 }),
    caseNumber: maybe(text),
  }),
  overview: maybe(text),
  legalBasis: maybe(text),
  authority: fc.record({
    kind: maybe(fc.constantFrom(...AuthorityKind.options)),
    issuedBy: maybe(text),
    date: maybe(text),
    attached: answer,
  }),
  subject: maybe(text),
  requested: maybe(text),
  dataTypes: fc.record({ subscriber: answer, traffic: answer, content: answer }),
  identifiers: fc.array(identifier, { maxLength: 60 }),
  timeRange: fc.record({ from: maybe(text), to: maybe(text), timeZone: maybe(text) }),
  timeLimits: maybe(text),
  confidentiality: fc.record({ requested: answer, legalBasis: maybe(text), until: maybe(text) }),
});

const directoryEntry = fc
  .record({ name: text, switchboard: text })
  .map((entry) => ({ ...entry, country: 'NL', domains: ['politie.example'] }));

const source = fc.record({
  document: text,
  page: maybe(fc.integer({ min: 1, max: 900 })),
  quote: text,
  method: fc.constantFrom('header', 'label', 'ocr'),
});

const anyContent: fc.Arbitrary<CaseContent> = fc
  .record({
    form,
    codes,
    message: text,
    remedy: text,
    basis: fc.array(text, { maxLength: 3 }),
    source,
    name: text,
    verified: fc.boolean(),
    authentication: fc.constantFrom('pass', 'fail', 'unknown'),
    directoryEntry: maybe(directoryEntry),
    hasMail: fc.boolean(),
  })
  .map((any) => {
    const sample = sampleContent();
    const paths = ['subject', 'requested', 'overview', 'identifiers.0', 'requester.name', 'legalBasis'];
    return {
      request: {
        ...sample.request,
        form: any.form,
        sources: Object.fromEntries(paths.map((path) => [path, any.source])),
        flags: any.codes.map((code) => ({ ...flag(code, any.message, any.remedy), basis: any.basis })),
      },
      sender: {
        ...sample.sender,
        address: any.name,
        explanation: any.message,
        verified: any.verified,
        authentication: any.authentication,
        directoryEntry: any.directoryEntry,
      },
      documents: [{ ...sample.documents[0]!, name: any.name, problem: any.message }],
      mail: any.hasMail
        ? { ...sample.mail!, from: [{ address: any.name, name: any.name }], subject: any.message }
        : null,
    } satisfies CaseContent;
  });

const anyDecision = fc
  .record({
    kind: fc.constantFrom(...DECISION_KINDS),
    provisional: fc.boolean(),
    name: text,
    at: date,
    codes,
    words: maybe(text),
  })
  .map(({ kind, provisional, name, at, codes: some, words }) =>
    decision(kind, {
      provisional: provisional && kind === 'approve',
      actor: { id: 'U0BOB', name },
      at,
      overriddenFlags: some,
      reasonCodes: some,
      reason: words,
      explanation: words,
      callBack: words,
    }),
  );

const anyEntry = fc
  .record({
    seq: fc.bigInt({ min: 1n, max: 10n ** 12n }),
    at: date,
    actor: fc.constantFrom('U0BOB', 'U0ANN', 'letterhead'),
    action: fc.constantFrom(
      'received',
      'approved',
      'approved-provisionally',
      'rejected',
      'mail-sent',
      'reply-received',
      'x<y',
    ),
    codes,
    kind: text,
  })
  .map(({ codes: some, kind, ...rest }) => ({
    ...rest,
    facts: { overriddenFlags: some, reasonCodes: some, flags: some, kind, documents: 2 },
  }));

const anyLink = fc.record({
  caseId: fc.uuid(),
  number: fc.integer({ min: 1, max: 999_999_999 }).map((n) => `LH-2026-${String(n).padStart(6, '0')}`),
  how: fc.constantFrom('same', 'similar', 'renewal', 'follow-up'),
  isEarlier: fc.boolean(),
});

const figures = fc.record({
  earlier: fc.nat(),
  complete: fc.nat(),
  forged: fc.nat(),
  defects: codes.map((some) => some.map((code) => ({ code, count: 3 }))),
});
const named = fc.option(fc.record({ name: text, figures }), { nil: null });

/** Any past that a case could have. */
export const anyBefore: fc.Arbitrary<Before> = fc.record({
  figures: fc.record({ address: fc.option(figures, { nil: null }), domain: named, agency: named }),
  cardLinks: fc.constant(new Map()),
});

/** Any case that could ever be shown, hostile strings included. */
export const anyCase: fc.Arbitrary<CaseView> = fc
  .record({
    state: fc.constantFrom(...CASE_STATES),
    version: fc.integer({ min: 1, max: 999_999_999 }),
    priority: fc.constantFrom('emergency', 'urgent', 'high', 'normal'),
    dueAt: date,
    waitingSince: maybe(date),
    escalatedAt: maybe(date),
    escalationDueAt: maybe(date),
    preservedUntil: maybe(date),
    content: fc.option(anyContent, { nil: null, freq: 20 }),
    decisions: fc.array(anyDecision, { maxLength: 4 }),
    links: fc.array(anyLink, { maxLength: 40 }),
    standings: fc.array(
      fc.tuple(text, text).map(([who, reason]) => standing({ who, reason })),
      { maxLength: 2 },
    ),
    history: fc.array(anyEntry, { maxLength: 4 }),
  })
  .map((any) => caseView(any));
