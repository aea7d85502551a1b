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
});
