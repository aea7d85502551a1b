import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decide } from '../../src/cases/decide.ts';
import { storeMessage } from '../../src/cases/message.ts';
import { readMessage } from '../../src/intake/read-message.ts';
import type { Storage } from '../../src/storage/storage.ts';
import { CLOCKS, command, view } from '../cases/samples.ts';
import { SCRATCH_STORAGES, type ScratchStorage } from '../cases/storages.ts';
import { sampleMail } from '../e2e/sample-mail.ts';
import { inProcessReader } from './in-process-reader.ts';
import { readingDeps } from './reading-deps.ts';

describe.each(SCRATCH_STORAGES)('a reply with a filled form, on $name', ({ open }) => {
  let scratch: ScratchStorage;
  let storage: Storage;
  let next = 3_000;
  beforeAll(async () => {
    scratch = await open();
    storage = scratch.storage;
  });
  afterAll(async () => scratch.remove());

  async function arrive(raw: string) {
    const { messageId } = await storeMessage(storage, {
      raw: new TextEncoder().encode(raw),
      name: 'a.eml',
      door: 'imap',
      receivedAt: new Date(),
    });
    const read = () =>
      readMessage(readingDeps(storage, inProcessReader))({ messageId }, { id: 'job', attempt: 1 });
    await read();
    await read();
    const message = await storage.prisma.message.findUniqueOrThrow({
      where: { id: messageId },
      include: { cases: { orderBy: { position: 'asc' } } },
    });
    return { message, cases: await Promise.all(message.cases.map(({ id }) => view(storage, id))) };
  }
  /** A form whose file number, reference and account are its own. */
  const form = (n: number, from?: string): string =>
    sampleMail(n, from).replace('26230104512', `2623010${n}`).replace(`PPA-${n}`, `PPA-77${n}`);
  const asReply = (raw: string, number: string): string =>
    raw.replace(/^Subject: .*$/m, `Subject: Re: [${number}] your request`);
  /** A case that waits for its officer. */
  async function waiting() {
    const n = next++;
    const [opened] = (await arrive(form(n))).cases;
    await decide(storage, CLOCKS, command(opened!, 'request-information', { explanation: 'Which account?' }));
    return { n, earlier: await view(storage, opened!.id) };
  }
  const resent = (raw: string) => raw.replace('Message-ID: <', 'Message-ID: <reply-');

  it('for the same matter joins the case', async () => {
    const { n, earlier } = await waiting();
    const { message, cases } = await arrive(asReply(resent(form(n)), earlier.number));
    expect(cases).toEqual([]);
    expect(message).toMatchObject({ kind: 'reply', repliesToId: earlier.id, reason: null });
    expect(await view(storage, earlier.id)).toMatchObject({ state: 'triage', links: [] });
  });

  it('for another matter opens a case of its own, linked to the one it answers, which goes on waiting', async () => {
    const { earlier } = await waiting();
    const { message, cases } = await arrive(asReply(form(next++), earlier.number));
    expect(cases).toHaveLength(1);
    expect(cases[0]!.links).toEqual([
      { caseId: earlier.id, number: earlier.number, how: 'reply', isEarlier: true },
    ]);
    expect(message).toMatchObject({ kind: 'request', repliesToId: null });
    const after = await view(storage, earlier.id);
    expect(after).toMatchObject({ state: 'needs-information', version: earlier.version });
    expect(after.links).toMatchObject([{ number: cases[0]!.number, how: 'reply', isEarlier: false }]);
    expect(after.history.filter(({ action }) => action === 'linked')).toHaveLength(1);
  });

  it('for another account in the same proceedings is seen at both', async () => {
    const { n, earlier } = await waiting();
    const raw = resent(form(n)).replace(`seller${n}@`, `buyer${n}@`);
    const { message, cases } = await arrive(asReply(raw, earlier.number));
    expect(cases).toHaveLength(1);
    expect(cases[0]!.links).toMatchObject([{ number: earlier.number, isEarlier: true }]);
    expect(message.repliesToId).toBe(earlier.id);
    const after = await view(storage, earlier.id);
    expect(after.state).toBe('triage');
    expect(after.history.map(({ action }) => action)).toContain('reply-received');
  });

  it('for the same matter after it was decided is seen at both, and the decision stands', async () => {
    const { n, earlier } = await waiting();
    await decide(storage, CLOCKS, command(earlier, 'reject', { explanation: 'This is not our account.' }));
    const { message, cases } = await arrive(asReply(resent(form(n)), earlier.number));
    expect(cases).toHaveLength(1);
    expect(cases[0]!.links).toHaveLength(1);
    expect(message.repliesToId).toBe(earlier.id);
    expect((await view(storage, earlier.id)).state).toBe('rejected');
  });

  it('from elsewhere touches the case not at all, and is not lost', async () => {
    const { n, earlier } = await waiting();
    const raw = resent(form(n, 'officer@forger.example'));
    const { message, cases } = await arrive(asReply(raw, earlier.number));
    expect(cases).toHaveLength(1);
    expect(message.repliesToId).toBeNull();
    const after = await view(storage, earlier.id);
    expect(after).toMatchObject({ state: 'needs-information', version: earlier.version });
    expect(after.links.filter(({ how }) => how === 'reply')).toEqual([]);
  });

  it('and nothing else in it, without a form, joins as before', async () => {
    const { earlier } = await waiting();
    const { message, cases } = await arrive(
      [
        'Authentication-Results: mx.examplemail.test; dmarc=pass header.from=politsei.ee',
        'From: j.tamm@politsei.ee',
        `Subject: Re: [${earlier.number}] your request`,
        'Message-ID: <words@politsei.ee>',
        '',
        'It is the account that we named.',
      ].join('\r\n'),
    );
    expect(cases).toEqual([]);
    expect(message.repliesToId).toBe(earlier.id);
  });

  describe('but a letter', () => {
    const letter = (number: string, lines: readonly string[], from = 'j.tamm@politsei.ee'): string =>
      [
        `Authentication-Results: mx.examplemail.test; dmarc=pass header.from=${from.split('@')[1]}`,
        `From: Jaan Tamm <${from}>`,
        `Subject: Re: [${number}] your request`,
        `Message-ID: <letter-${next++}@politsei.ee>`,
        `In-Reply-To: <${number}.receipt@examplemail.test>`,
        '',
        ...lines,
        '',
        'Jaan Tamm',
        'Detective, Police and Border Guard Board',
        '',
        `> We received your request ${number}.`,
        '> Please name the account.',
      ].join('\r\n');
    const anew = (n: number, more: readonly string[] = []): string[] => [
      'Dear colleagues,',
      '',
      `We have another case, no. 2623020${n}, an investigation of fraud under section 209 of the Penal Code.`,
      `Please provide the subscriber data of the account forger${n}@examplemail.test.`,
      ...more,
    ];

    it('that asks for another account in other proceedings opens a case of its own, and the first goes on waiting', async () => {
      const { n, earlier } = await waiting();
      const { message, cases } = await arrive(letter(earlier.number, anew(n)));
      expect(cases).toHaveLength(1);
      expect(cases[0]!.links).toMatchObject([{ number: earlier.number, how: 'reply', isEarlier: true }]);
      expect(cases[0]!.content?.request.form).toMatchObject({
        crime: { caseNumber: `2623020${n}` },
        identifiers: [{ value: `forger${n}@examplemail.test` }],
        nature: { production: true },
      });
      expect(message).toMatchObject({ kind: 'request', repliesToId: null });
      expect(await view(storage, earlier.id)).toMatchObject({ state: 'needs-information' });
    });

    it('that asks once more for the same, or for another account in the same proceedings, joins the case', async () => {
      const { n, earlier } = await waiting();
      for (const account of [`seller${n}`, `buyer${n}`]) {
        const lines = [
          `In case no. 2623010${n} please provide the subscriber data of ${account}@examplemail.test.`,
        ];
        const { message, cases } = await arrive(letter(earlier.number, lines));
        expect(cases).toEqual([]);
        expect(message.repliesToId).toBe(earlier.id);
      }
    });

    it('from elsewhere is shown to staff and opens nothing', async () => {
      const { n, earlier } = await waiting();
      const { message, cases } = await arrive(letter(earlier.number, anew(n), 'officer@forger.example'));
      expect(cases).toEqual([]);
      expect(message).toMatchObject({ kind: 'reply', repliesToId: null });
    });

    it('that asks to hand over what was preserved, after that was decided, opens a case of its own and is seen at both', async () => {
      const n = next++;
      const kept = [
        `In case no. 2623010${n}, an investigation of fraud, we ask you to preserve all data of the account`,
        `seller${n}@examplemail.test for 90 days. A production order will follow.`,
      ];
      const first = letter('LH', kept)
        .replace(/^Subject: .*$/m, 'Subject: Preservation request')
        .replace(/^In-Reply-To: .*\r\n/m, '');
      const [opened] = (await arrive(first.slice(0, first.indexOf('\r\n> We')))).cases;
      await decide(storage, CLOCKS, command(opened!, 'approve', { reason: 'Told by phone' }));
      const order = [
        `In case no. 2623010${n}: please now hand over the subscriber data of the account seller${n}@examplemail.test.`,
      ];
      const { message, cases } = await arrive(letter(opened!.number, order));
      expect(cases).toHaveLength(1);
      expect(cases[0]!.links).toMatchObject([{ number: opened!.number, isEarlier: true }]);
      expect(message.repliesToId).toBe(opened!.id);
    });
  });
});
