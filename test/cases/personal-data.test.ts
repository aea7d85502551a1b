import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { applySuspensions } from '../../src/cases/apply-suspensions.ts';
import { recordFirstCard } from '../../src/cases/card-posted.ts';
import type { CaseContent } from '../../src/cases/case.ts';
import { decide } from '../../src/cases/decide.ts';
import { eraseCase } from '../../src/cases/erase.ts';
import { hashMessageId } from '../../src/cases/find.ts';
import { claimNeutralNote, recordMail } from '../../src/cases/mails.ts';
import { markRead, storeMessage } from '../../src/cases/message.ts';
import { openCases } from '../../src/cases/open.ts';
import { attachReply } from '../../src/cases/reply.ts';
import { addStanding } from '../../src/cases/standing.ts';
import { FLAG_CODES, FLAG_SEVERITIES } from '../../src/form/flag.ts';
import type { Storage } from '../../src/storage/storage.ts';
import { ANN, CLOCKS, command, RECEIVED_AT, sampleContent, view } from './samples.ts';
import { openScratchEmbedded, type ScratchStorage } from './storages.ts';

const TABLES = [
  'Message',
  'Case',
  'CaseTrace',
  'CaseLink',
  'Standing',
  'Decision',
  'Mail',
  'NeutralNote',
  'AuditEntry',
  'Job',
] as const;

/** Words that occur nowhere else, so that a hit is a leak. */
const secret = fc
  .stringMatching(/^[a-z]{8}$/)
  .chain((text) => fc.constantFrom(`Q${text}Z`, `q${text}z`, `Ж${text}ß`));

const generated = fc.record({
  name: secret,
  mailbox: secret,
  phone: fc.stringMatching(/^\+99[1-9]\d{9}$/),
  identifier: secret,
  subject: secret,
  overview: secret,
  words: secret,
  file: secret,
  legalNameIsPerson: fc.boolean(),
  freeMail: fc.boolean(),
  flags: fc.uniqueArray(fc.constantFrom(...FLAG_CODES), { maxLength: 4 }),
});
type Generated = typeof generated extends fc.Arbitrary<infer T> ? T : never;

function contentOf(made: Generated): CaseContent {
  const base = sampleContent();
  const { form } = base.request;
  const address = `${made.mailbox}@politie.example`;
  return {
    ...base,
    request: {
      ...base.request,
      form: {
        ...form,
        organisation: {
          ...form.organisation,
          legalName: made.legalNameIsPerson ? `Office of ${made.name}` : form.organisation.legalName,
        },
        requester: { ...form.requester, name: made.name, email: address, telephone: made.phone },
        subject: made.subject,
        overview: made.overview,
        nature: { ...form.nature, other: made.overview },
        identifiers: [{ type: 'username', value: made.identifier, port: null, at: null }],
      },
      sources: {
        subject: { document: `${made.file}.pdf`, page: 1, quote: made.subject, method: 'label' },
      },
      flags: made.flags.map((code) => ({
        code,
        severity: FLAG_SEVERITIES[code],
        message: `Seen at ${made.name}.`,
        remedy: 'Mend it.',
        basis: [],
      })),
    },
    sender: { ...base.sender, address, displayName: made.name, freeMail: made.freeMail },
    documents: [{ ...base.documents[0]!, name: `${made.file}.pdf` }],
    mail: { ...base.mail!, from: [{ address, name: made.name }], messageId: `<${made.mailbox}@x>` },
  };
}

/** The whole life of a case, with staff who write personal data into every text that they can. */
async function live(storage: Storage, made: Generated): Promise<void> {
  const content = contentOf(made);
  const store = (text: string) =>
    storeMessage(storage, {
      raw: new TextEncoder().encode(`${randomUUID()} ${text}`),
      name: `${made.file}.eml`,
      door: 'imap',
      receivedAt: RECEIVED_AT,
      messageIdHash: hashMessageId(`<${made.mailbox}@x>`),
    });
  const { messageId } = await store(made.subject);
  const [opened] = await storage.prisma.$transaction(async (tx) => {
    await markRead(tx, messageId, 'request', null);
    const items = [{ content, assessment: { dueAt: RECEIVED_AT } }];
    return openCases(tx, storage.vault, { messageId, receivedAt: RECEIVED_AT, items });
  });
  const caseId = opened!.id;
  await recordFirstCard(storage, caseId, RECEIVED_AT);
  const words = {
    reason: `As ${made.words} told us`,
    explanation: `As ${made.name} told us`,
    callBack: made.phone,
  };
  for (const kind of ['escalate', 'request-information'] as const) {
    await decide(storage, CLOCKS, command(await view(storage, caseId), kind, words));
  }
  const reply = await store(made.overview);
  await storage.prisma.$transaction((tx) =>
    attachReply(tx, storage.vault, {
      caseId,
      messageId: reply.messageId,
      sender: content.sender,
      receivedAt: RECEIVED_AT,
    }),
  );
  await recordMail(storage, {
    caseId,
    kind: 'deficiency',
    messageId: `${caseId}@desk.example`,
    state: 'sent',
    reason: null,
  });
  const note = { address: content.sender.address!, messageId: `${caseId}@desk.example`, at: RECEIVED_AT };
  expect(await claimNeutralNote(storage, note)).toBe(true);
  for (const scope of ['address', 'domain'] as const) {
    await addStanding(storage, {
      kind: 'suspended',
      scope,
      who: scope === 'address' ? note.address : `${made.mailbox}.example`,
      reason: made.words,
      callBack: made.phone,
      entry: null,
      actor: ANN,
      since: RECEIVED_AT,
      until: null,
      caseNumber: opened!.number,
    });
  }
  await applySuspensions(storage, new Date());
  await decide(storage, CLOCKS, command(await view(storage, caseId), 'reject', words));
  expect((await view(storage, caseId)).state).toBe('rejected');
}

function secretsOf(made: Generated): string[] {
  const { name, mailbox, phone, identifier, subject, overview, words, file } = made;
  return [name, mailbox, phone, identifier, subject, overview, words, file];
}

/** Every column of every table as text; sealed bytes too, as the letters that they would be. */
async function everything(storage: Storage): Promise<string> {
  const parts: string[] = [];
  for (const table of TABLES) {
    const rows = await storage.prisma.$queryRawUnsafe<Record<string, unknown>[]>(`SELECT * FROM "${table}"`);
    for (const row of rows) {
      for (const value of Object.values(row)) {
        parts.push(
          value instanceof Uint8Array
            ? Buffer.from(value).toString('utf8')
            : typeof value === 'object'
              ? JSON.stringify(value)
              : String(value),
        );
      }
    }
  }
  return parts.join('\n').toLowerCase();
}

describe('personal data', () => {
  let scratch: ScratchStorage;
  beforeAll(async () => {
    scratch = await openScratchEmbedded();
  });
  afterAll(async () => scratch.remove());

  it('stands nowhere in clear: not in the audit trail, the jobs or the columns', async () => {
    await fc.assert(
      fc.asyncProperty(generated, async (made) => {
        await live(scratch.storage, made);
        const stored = await everything(scratch.storage);
        expect(stored).toContain('reply-received');
        for (const one of secretsOf(made)) expect(stored).not.toContain(one.toLowerCase());
      }),
      { numRuns: 15 },
    );
  });

  it('cannot be unsealed once the case is erased', async () => {
    const made = fc.sample(generated, 1)[0]!;
    await live(scratch.storage, made);
    const { number, id } = await scratch.storage.prisma.case.findFirstOrThrow({
      orderBy: { number: 'desc' },
    });
    await eraseCase(scratch.storage, number, 'retention', 'letterhead');
    const shown = JSON.stringify(await view(scratch.storage, id), (_key, value: unknown) =>
      typeof value === 'bigint' ? String(value) : value,
    );
    for (const one of secretsOf(made)) expect(shown).not.toContain(one);
  });
});
