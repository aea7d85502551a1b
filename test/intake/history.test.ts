import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { applySuspensions } from '../../src/cases/apply-suspensions.ts';
import { eraseCase } from '../../src/cases/erase.ts';
import { storeMessage } from '../../src/cases/message.ts';
import { senderFigures } from '../../src/cases/sender-figures.ts';
import { addStanding, listStandings, type NewStanding } from '../../src/cases/standing.ts';
import { readMessage } from '../../src/intake/read-message.ts';
import type { Storage } from '../../src/storage/storage.ts';
import { ANN, view } from '../cases/samples.ts';
import { SCRATCH_STORAGES, type ScratchStorage } from '../cases/storages.ts';
import { sampleMail } from '../e2e/sample-mail.ts';
import { inProcessReader } from './in-process-reader.ts';
import { readingDeps } from './reading-deps.ts';

const MARCH = new Date('2026-03-02T09:00:00Z');

describe.each(SCRATCH_STORAGES)('what came before, on $name', ({ open }) => {
  let scratch: ScratchStorage;
  let storage: Storage;
  let next = 1_000;
  beforeAll(async () => {
    scratch = await open();
    storage = scratch.storage;
  });
  afterAll(async () => scratch.remove());

  async function store(raw: string, receivedAt = MARCH): Promise<string> {
    const { messageId } = await storeMessage(storage, {
      raw: new TextEncoder().encode(raw),
      name: 'a.eml',
      door: 'imap',
      receivedAt,
    });
    return messageId;
  }
  const read = (messageId: string) =>
    readMessage(readingDeps(storage, inProcessReader))({ messageId }, { id: 'job', attempt: 1 });
  async function casesOf(messageId: string) {
    const rows = await storage.prisma.case.findMany({
      where: { messageId },
      orderBy: { position: 'asc' },
    });
    return Promise.all(rows.map(({ id }) => view(storage, id)));
  }
  async function arrive(raw: string, receivedAt = MARCH) {
    const messageId = await store(raw, receivedAt);
    await read(messageId);
    const [opened] = await casesOf(messageId);
    return opened ?? expect.fail('no case was opened');
  }
  type Opened = Awaited<ReturnType<typeof arrive>>;
  const flagOf = ({ content }: Opened, code: string) =>
    content?.request.flags.find((flag) => flag.code === code);

  /** A mail whose number, agency and account occur in no other test. */
  function fresh(domain = `police${next}.example`) {
    const n = next++;
    const write = (change: (raw: string) => string = (raw) => raw) =>
      change(
        sampleMail(n, `officer@${domain}`)
          .replaceAll('politsei.ee', domain)
          .replace('26230104512', `2623010${n}`)
          .replace(`PPA-${n}`, `PPA-77${n}`),
      );
    return { domain, write };
  }
  const resent = (raw: string) => raw.replace('Message-ID: <', 'Message-ID: <again-');
  const suspension = (domain: string, caseNumber: string): NewStanding => ({
    kind: 'suspended',
    scope: 'domain',
    who: domain,
    reason: 'Forged in the name of the police.',
    callBack: null,
    entry: null,
    actor: ANN,
    since: new Date(),
    until: null,
    caseNumber,
  });

  it('names the first case when the same request comes twice, with or without edits', async () => {
    const { write } = fresh();
    const first = await arrive(write());
    expect(flagOf(first, 'duplicate')).toBeUndefined();
    expect(flagOf(first, 'sender-new')?.message).toContain('This is the first request from police');
    const second = await arrive(write(resent));
    expect(flagOf(second, 'duplicate')?.message).toContain(`${first.number} says the same`);
    expect(flagOf(second, 'sender-new')).toBeUndefined();
    const third = await arrive(
      write((raw) => resent(raw).replace('The account offered', 'An account offers')),
    );
    expect(flagOf(third, 'duplicate')?.message).toContain(`${first.number} says nearly the same`);
    expect(third.links).toEqual([
      { caseId: first.id, number: first.number, how: 'similar', isEarlier: true },
    ]);
    const after = await view(storage, first.id);
    expect(after.links.map(({ number, isEarlier }) => ({ number, isEarlier }))).toEqual([
      { number: second.number, isEarlier: false },
      { number: third.number, isEarlier: false },
    ]);
    expect(after.history.filter(({ action }) => action === 'linked').map(({ facts }) => facts)).toEqual([
      { how: 'same', later: second.number },
      { how: 'similar', later: third.number },
    ]);
    expect(after.version).toBe(first.version);
  });

  it('links a renewed preservation, and the order that follows it', async () => {
    const { write } = fresh();
    const preserve = (raw: string) =>
      raw.replace('Preservation: NO', 'Preservation: YES').replace('Production: YES', 'Production: NO');
    const first = await arrive(write(preserve));
    const renewed = await arrive(
      write((raw) => preserve(resent(raw))),
      new Date('2026-05-20T09:00:00Z'),
    );
    expect(renewed.links).toMatchObject([{ number: first.number, how: 'renewal' }]);
    expect(flagOf(renewed, 'duplicate')).toBeUndefined();
    const order = await arrive(
      write((raw) => raw.replaceAll('request-', 'order-')),
      new Date('2026-06-01T09:00:00Z'),
    );
    expect(order.links).toMatchObject([{ number: renewed.number, how: 'follow-up' }]);
    expect(flagOf(order, 'reference-reused')).toBeUndefined();
  });

  it('warns of a reference that comes from another sender', async () => {
    const { write } = fresh();
    const first = await arrive(write());
    const forged = await arrive(
      write((raw) =>
        raw.replaceAll('officer@', 'officer@mail.').replaceAll(/police\d+\.example/g, 'forger.example'),
      ),
    );
    expect(flagOf(forged, 'reference-reused')?.message).toContain(`${first.number} (from another sender`);
  });

  it('is no history of itself when its job runs again', async () => {
    const { write } = fresh();
    const messageId = await store(write());
    await read(messageId);
    const [before] = await casesOf(messageId);
    await read(messageId);
    const after = await casesOf(messageId);
    expect(after).toEqual([before]);
    expect(flagOf(after[0]!, 'duplicate')).toBeUndefined();
    expect(after[0]!.links).toEqual([]);
  });

  it('knows of the first when two come at once: the second sees the first, never each the other', async () => {
    const { write } = fresh();
    const ids = await Promise.all([store(write()), store(write(resent))]);
    await Promise.all(ids.map(read));
    const cases = (await Promise.all(ids.map(casesOf))).flat();
    const [first, second] = cases.toSorted((a, b) => (a.number < b.number ? -1 : 1));
    expect(flagOf(first!, 'duplicate')).toBeUndefined();
    expect(flagOf(second!, 'duplicate')?.message).toContain(`${first!.number} says the same`);
    expect(
      await storage.prisma.caseLink.count({ where: { laterId: { in: cases.map(({ id }) => id) } } }),
    ).toBe(1);
  });

  it('blocks what comes from a suspended domain, and what stands open, until the suspension ends', async () => {
    const { domain, write } = fresh();
    const before = await arrive(write());
    expect(await addStanding(storage, suspension(domain, before.number))).toBe(true);
    expect(await addStanding(storage, suspension(domain, before.number))).toBe(false);
    expect(await applySuspensions(storage, new Date())).toBe(1);
    expect(await applySuspensions(storage, new Date())).toBe(0);
    const open = await view(storage, before.id);
    expect(open.version).toBe(before.version + 1);
    expect(flagOf(open, 'sender-suspended')?.severity).toBe('blocking');
    expect(await storage.prisma.job.count({ where: { key: `sync-card:${open.id}:${open.version}` } })).toBe(
      1,
    );
    const colleague = await arrive(write((raw) => resent(raw).replaceAll('officer@', 'colleague@')));
    expect(flagOf(colleague, 'sender-suspended')?.message).toContain("The sender's domain is suspended");

    const reply = await store(
      [
        `From: officer@${domain}`,
        `Subject: Re: [${before.number}] your question`,
        'Message-ID: <reply@forger.example>',
        'In-Reply-To: <request@x.example>',
        '',
        'Here is what you asked for.',
      ].join('\r\n'),
    );
    await read(reply);
    const held = await storage.prisma.message.findUniqueOrThrow({ where: { id: reply } });
    expect(held).toMatchObject({ kind: 'reply', repliesToId: null });
    expect(held.reason).toContain('staff suspended its sender');
    expect(await storage.prisma.job.count({ where: { key: `post-notice:${reply}` } })).toBe(1);

    const [standing] = (await listStandings(storage, new Date())).filter(({ who }) => who === domain);
    await storage.prisma.standing.update({
      where: { id: standing!.id },
      data: { until: new Date(Date.now() - 1_000) },
    });
    expect(await applySuspensions(storage, new Date())).toBe(2);
    expect(flagOf(await view(storage, before.id), 'sender-suspended')).toBeUndefined();
    const over = await storage.prisma.standing.findUniqueOrThrow({ where: { id: standing!.id } });
    expect(over).toMatchObject({ sealed: null, wrappedKey: null, actorId: ANN.id });
    expect(over.endedAt).not.toBeNull();
  });

  it('takes an authority that staff trust for known, and verifies it only with DMARC', async () => {
    const { domain, write } = fresh();
    const stranger = await arrive(write());
    expect(stranger.content?.sender).toMatchObject({ recognition: 'none', verified: false });
    await addStanding(storage, {
      ...suspension(domain, stranger.number),
      kind: 'trusted',
      callBack: 'Duty desk, +372 612 3000',
      entry: {
        name: 'Police of the Example',
        country: 'EE',
        domains: [domain],
        switchboard: '+372 612 3000',
      },
    });
    const known = await arrive(write(resent));
    expect(known.content?.sender).toMatchObject({ verified: true, recognition: 'directory' });
    expect(known.content?.sender.directoryEntry?.switchboard).toBe('+372 612 3000');
    expect(flagOf(known, 'sender-not-official')).toBeUndefined();
    const unproven = await arrive(write((raw) => resent(resent(raw)).replace('dmarc=pass', 'dmarc=none')));
    expect(unproven.content?.sender).toMatchObject({ verified: false, recognition: 'directory' });
  });

  it('counts what came before, and after an erasure only what names nobody', async () => {
    const { domain, write } = fresh();
    const first = await arrive(write());
    await arrive(write((raw) => resent(raw).replace(/Legal basis: [^.]*\./, '')));
    const third = await arrive(write((raw) => resent(resent(raw))));
    const figures = await senderFigures(storage, third);
    expect(figures.domain).toMatchObject({ name: domain, figures: { earlier: 2, complete: 0, forged: 0 } });
    expect(figures.address?.earlier).toBe(2);
    expect(figures.domain?.figures.defects).toContainEqual({ code: 'legal-basis-missing', count: 1 });
    await eraseCase(storage, first.number, 'retention', 'letterhead');
    expect(await storage.prisma.caseTrace.count({ where: { caseId: first.id } })).toBe(0);
    const after = await senderFigures(storage, third);
    expect(after.domain?.figures.earlier).toBe(2);
    expect(after.address?.earlier).toBe(1);
  });
});
