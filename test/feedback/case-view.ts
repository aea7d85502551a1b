import type { CaseContent, CaseView, DecisionView } from '../../src/cases/case.ts';
import { FLAG_SEVERITIES, type Flag, type FlagCode } from '../../src/form/flag.ts';
import type { RequestFormat } from '../../src/form/request.ts';
import { blankForm, type StandardForm } from '../../src/form/standard-form.ts';

export const DESK = 'legal@provider.test';
export const OFFICER = 'j.tamm@politsei.ee';
export const JOB = '0193a5c2-7b11-7cc3-9a00-5f1e2d3c4b5a';

function flag(code: FlagCode): Flag {
  return { code, severity: FLAG_SEVERITIES[code], message: `${code} seen`, remedy: 'mend it', basis: [] };
}

export interface Traits {
  readonly language?: string;
  readonly format?: RequestFormat;
  readonly codes?: readonly FlagCode[];
  readonly form?: Partial<StandardForm>;
  readonly mail?: Partial<NonNullable<CaseContent['mail']>> | null;
  readonly sender?: Partial<CaseContent['sender']>;
  readonly sources?: CaseContent['request']['sources'];
  readonly decisions?: readonly DecisionView[];
}

export function content(traits: Traits = {}): CaseContent {
  return {
    request: {
      format: traits.format ?? 'coe-2020',
      language: traits.language ?? 'en',
      priority: 'normal',
      form: { ...blankForm(), ...traits.form },
      sources: traits.sources ?? {},
      flags: (traits.codes ?? []).map(flag),
    },
    sender: {
      address: OFFICER,
      displayName: 'Jaan Tamm',
      domain: 'politsei.ee',
      organisationalDomain: 'politsei.ee',
      authentication: 'pass',
      authenticatedBy: 'trusted-server',
      recognition: 'directory',
      directoryEntry: null,
      body: null,
      freeMail: false,
      verified: true,
      explanation: 'DMARC passed',
      ...traits.sender,
    },
    documents: [],
    mail:
      traits.mail === null
        ? null
        : {
            messageId: '<request-1@politsei.ee>',
            references: ['<earlier@politsei.ee>'],
            from: [{ name: 'Jaan Tamm', address: OFFICER }],
            replyTo: [],
            returnPath: OFFICER,
            subject: 'Päring',
            date: '2026-11-20T10:00:00.000Z',
            automatic: false,
            ...traits.mail,
          },
  };
}

export function caseView(traits: Traits = {}): CaseView {
  return {
    id: '0193a5c2-0000-7000-8000-000000000001',
    number: 'LH-2026-000123',
    state: 'triage',
    version: 2,
    format: traits.format ?? 'coe-2020',
    language: traits.language ?? 'en',
    priority: 'normal',
    receivedAt: new Date('2026-11-20T10:00:00Z'),
    dueAt: new Date('2026-11-30T10:00:00Z'),
    waitingSince: null,
    firstCardAt: null,
    decidedAt: null,
    escalatedAt: null,
    escalationDueAt: null,
    preservedUntil: null,
    content: content(traits),
    decisions: traits.decisions ?? [],
    links: [],
    standings: [],
    history: [],
  };
}

export function decision(kind: DecisionView['kind'], explanation: string | null, id = 'd-1'): DecisionView {
  return {
    id,
    kind,
    provisional: false,
    forged: false,
    actor: { id: 'U1', name: 'Staff' },
    at: new Date('2026-11-21T09:00:00Z'),
    overriddenFlags: [],
    reasonCodes: [],
    reason: 'INTERNAL-REASON',
    explanation,
    callBack: null,
  };
}
