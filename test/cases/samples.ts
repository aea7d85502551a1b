import { randomUUID } from 'node:crypto';
import type { Known } from '../../src/assessment/assessment.ts';
import type { Actor, CaseContent, CaseView, Command, DecisionKind } from '../../src/cases/case.ts';
import { loadCase } from '../../src/cases/load.ts';
import { storeMessage } from '../../src/cases/message.ts';
import { openCases } from '../../src/cases/open.ts';
import type { Clocks } from '../../src/cases/transition.ts';
import { FLAG_SEVERITIES, type Flag, type FlagCode } from '../../src/form/flag.ts';
import type { Request } from '../../src/form/request.ts';
import { blankForm, type StandardForm } from '../../src/form/standard-form.ts';
import type { Storage } from '../../src/storage/storage.ts';

export const ANN: Actor = { id: 'U0ANN', name: 'Ann' };
export const BOB: Actor = { id: 'U0BOB', name: 'Bob' };
export const RECEIVED_AT = new Date('2026-03-02T09:00:00.000Z');

export const CLOCKS: Clocks = {
  responseTimes: { emergency: 'PT1H', urgent: 'P1D', high: 'P3D', normal: 'P10D' },
  preservation: { days: 90, remindBeforeDays: 14 },
};

/** What a sample request asks for. */
export interface Asked {
  readonly nature?: Partial<StandardForm['nature']>;
  readonly dataTypes?: Partial<StandardForm['dataTypes']>;
  readonly flags?: readonly FlagCode[];
  readonly priority?: Request['priority'];
  readonly domain?: string | null;
  readonly telephone?: string;
  readonly repeats?: Known['repeats'];
}

export function sampleContent(asked: Asked = {}): CaseContent {
  const blank = blankForm();
  const domain = asked.domain === undefined ? 'politie.example' : asked.domain;
  const address = `j.smit@${domain ?? 'freemail.example'}`;
  const form: StandardForm = {
    ...blank,
    organisation: { ...blank.organisation, legalName: 'Politie Eenheid Noord', country: 'NL' },
    requester: { ...blank.requester, name: 'Jan Smit', email: address, telephone: asked.telephone ?? null },
    nature: { ...blank.nature, ...(asked.nature ?? { production: true }) },
    dataTypes: { ...blank.dataTypes, ...(asked.dataTypes ?? { subscriber: true }) },
    identifiers: [{ type: 'email', value: 'suspect@examplemail.test', port: null, at: null }],
  };
  return {
    request: {
      format: 'coe-2020',
      language: 'en',
      priority: asked.priority ?? 'normal',
      form,
      sources: {},
      flags: (asked.flags ?? []).map(flag),
    },
    sender: {
      address,
      displayName: 'Jan Smit',
      domain,
      organisationalDomain: domain ?? 'freemail.example',
      authentication: 'pass',
      authenticatedBy: 'trusted-server',
      recognition: 'none',
      directoryEntry: null,
      body: null,
      freeMail: domain === null,
      verified: false,
      explanation: 'The domain is not in the directory.',
    },
    documents: [
      {
        name: 'mail',
        kind: 'mail',
        mediaType: 'message/rfc822',
        bytes: 900,
        pages: 1,
        problem: null,
        signature: null,
      },
    ],
    mail: {
      messageId: '<q1@politie.example>',
      references: [],
      from: [{ address, name: 'Jan Smit' }],
      replyTo: [],
      returnPath: null,
      subject: 'Request for Jan Smit',
      date: '2026-03-02T08:59:00.000Z',
      automatic: false,
    },
  };
}

function flag(code: FlagCode): Flag {
  return { code, severity: FLAG_SEVERITIES[code], message: 'Seen.', remedy: 'Mend it.', basis: [] };
}

/** Stores a message of unique bytes. */
export async function storeSample(storage: Storage, text = randomUUID()): Promise<string> {
  const { messageId } = await storeMessage(storage, {
    raw: new TextEncoder().encode(text),
    name: 'request.eml',
    door: 'folder',
    receivedAt: RECEIVED_AT,
  });
  return messageId;
}

/** Opens one case per content, of one message. */
export async function openSamples(storage: Storage, ...contents: CaseContent[]): Promise<CaseView[]> {
  return open(
    storage,
    contents.map((content) => ({ content })),
  );
}

async function open(
  storage: Storage,
  items: readonly { content: CaseContent; repeats?: Known['repeats'] }[],
): Promise<CaseView[]> {
  const messageId = await storeSample(storage);
  const opened = await storage.prisma.$transaction((tx) =>
    openCases(tx, storage.vault, {
      messageId,
      receivedAt: RECEIVED_AT,
      items: items.map((item) => ({
        ...item,
        assessment: { dueAt: new Date('2026-03-12T09:00:00.000Z') },
      })),
    }),
  );
  return Promise.all(opened.map(({ id }) => view(storage, id)));
}

export async function openSample(storage: Storage, asked: Asked = {}): Promise<CaseView> {
  const [only] = await open(storage, [{ content: sampleContent(asked), repeats: asked.repeats ?? [] }]);
  return only!;
}

export async function view(storage: Storage, id: string): Promise<CaseView> {
  const found = await loadCase(storage, id);
  if (found === null) throw new Error(`case ${id} is not there`);
  return found;
}

export function command(
  seen: Pick<CaseView, 'id' | 'version'>,
  kind: DecisionKind,
  rest: Partial<Command> = {},
): Command {
  return {
    caseId: seen.id,
    kind,
    actor: ANN,
    seenVersion: seen.version,
    at: new Date('2026-03-02T10:00:00.000Z'),
    ...rest,
  };
}
