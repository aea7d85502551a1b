import { describe, expect, test } from 'vitest';
import { decide } from '../../src/cases/decide.ts';
import { eraseCase } from '../../src/cases/erase.ts';
import { markRead } from '../../src/cases/message.ts';
import type { Storage } from '../../src/storage/storage.ts';
import { CLOCKS, command, openSample, storeSample, view as viewOf } from '../cases/samples.ts';
import { type DeskWithSlack, EMERGENCY, eachTestOnADesk, LEADS, TRIAGE } from './desk-with-slack.ts';
import { textOf } from './samples.ts';

const [BOB, EVE] = ['U0BOB', 'U0EVE'] as const;

let storage: Storage;
let it: DeskWithSlack;
eachTestOnADesk((given, desk) => {
  storage = given;
  it = desk;
});

describe('cards', () => {
  test('the first card takes the case to triage and tells its thread', async () => {
    const { seen, card } = await it.carded();
    expect(seen.state).toBe('triage');
    expect(seen.firstCardAt).not.toBeNull();
    expect(textOf(card.blocks)).toContain(seen.number);
    expect(it.notes(TRIAGE, card.ts).map((note) => note.text)).toEqual([
      expect.stringContaining('📥 Received'),
    ]);
  });

  test('a repeated job changes nothing', async () => {
    const { seen, card } = await it.carded();
    await it.slack.syncCard(seen.id);
    expect(it.cardOf(seen.id).ts).toBe(card.ts);
    expect(it.notes(TRIAGE, card.ts)).toHaveLength(1);
  });

  test('a lost answer to the post makes no second card', async () => {
    const opened = await openSample(storage);
    it.desk.fault({ kind: 'lost_response', method: 'chat.postMessage', times: 1 });
    await expect(it.slack.syncCard(opened.id)).rejects.toThrow();
    await it.slack.syncCard(opened.id);
    const card = it.cardOf(opened.id);
    expect(it.notes(TRIAGE, card.ts)).toHaveLength(1);
    expect((await viewOf(storage, opened.id)).state).toBe('triage');
  });

  test('a lost answer to a thread note tells nothing twice', async () => {
    const { seen, card } = await it.carded();
    await decide(storage, CLOCKS, command(seen, 'reject', { explanation: 'This is not our account.' }));
    it.desk.fault({ kind: 'lost_response', method: 'chat.postMessage', times: 1 });
    await expect(it.slack.syncCard(seen.id)).rejects.toThrow();
    await it.slack.syncCard(seen.id);
    expect(it.notes(TRIAGE, card.ts)).toHaveLength(2);
  });

  test('a refused post is tried again and posts once', async () => {
    const opened = await openSample(storage);
    it.desk.fault({ kind: 'rate_limited', method: 'chat.postMessage', times: 1, retryAfter: 1 });
    await expect(it.slack.syncCard(opened.id)).rejects.toThrow();
    await it.slack.syncCard(opened.id);
    it.cardOf(opened.id);
  });

  test('an erased case keeps a card without its content', async () => {
    const { seen, card } = await it.carded();
    expect(textOf(card.blocks)).toContain('Politie');
    await eraseCase(storage, seen.number, 'retention', 'U0DANA');
    await it.slack.syncCard(seen.id);
    const erased = textOf(it.cardOf(seen.id));
    expect(erased).toContain('erased');
    expect(erased).not.toContain('Politie');
  });

  test('an emergency goes to the emergency channel and rings there', async () => {
    const { card } = await it.carded({ priority: 'emergency', nature: { emergency: true } }, EMERGENCY);
    expect(textOf(card.blocks)).toContain('<!subteam^S0ONCALL>');
    expect(it.desk.messages(TRIAGE)).toEqual([]);
  });
});

describe('notices and digests', () => {
  test('a message that was set aside can be read again as a request', async () => {
    const messageId = await storeSample(storage);
    await storage.prisma.$transaction((tx) =>
      markRead(tx, messageId, 'not-a-request', 'It is an advertisement.'),
    );
    it.desk.fault({ kind: 'lost_response', method: 'chat.postMessage', times: 1 });
    await expect(it.slack.postNotice(messageId)).rejects.toThrow();
    await it.slack.postNotice(messageId);
    const [notice, ...others] = it.desk.messages(TRIAGE);
    expect(others).toEqual([]);
    expect(textOf(notice?.blocks)).toContain('It is an advertisement.');
    await it.press(BOB, notice!, 'notice-is-request');
    const jobs = await storage.prisma.job.findMany({ where: { name: 'read-message' } });
    expect(jobs.map((job) => job.payload)).toContainEqual({ messageId, asRequest: true });
    const after = textOf(it.desk.messages(TRIAGE)[0]?.blocks);
    expect(after).toContain('being read again');
    expect(after).not.toContain('notice-is-request');
  });

  test('staff look at a set-aside message, on record; a stranger does not', async () => {
    const messageId = await storeSample(storage);
    await storage.prisma.$transaction((tx) => markRead(tx, messageId, 'not-a-request', 'It is spam.'));
    await it.slack.postNotice(messageId);
    const [notice] = it.desk.messages(TRIAGE);
    const openings = () =>
      storage.prisma.auditEntry.findMany({ where: { action: 'details-opened', caseNumber: null } });
    await it.press(EVE, notice!, 'notice-show');
    expect(textOf(it.dialog(EVE))).toContain('Only the staff group');
    expect(textOf(it.dialog(EVE))).not.toContain('spam@shop.test');
    expect(await openings()).toEqual([]);
    await it.press(BOB, notice!, 'notice-show');
    const shown = textOf(it.dialog(BOB));
    for (const part of ['Spam <spam@shop.test>', '<!channel>', 'Buy *now*!', 'on record'])
      expect(shown).toContain(part);
    expect(await openings()).toMatchObject([{ actor: BOB, facts: { message: messageId } }]);
  });

  test('the addresses of the leads come from their profiles', async () => {
    expect(await it.slack.leadAddresses()).toEqual([{ name: 'Dana', address: 'dana@desk.test' }]);
  });

  test('a digest is posted once, with its pictures in the thread', async () => {
    const images = [
      { fileName: 'a.png', title: 'Requests', altText: 'Requests by day', bytes: new Uint8Array([1, 2]) },
    ];
    const blocks = [{ type: 'section' as const, text: { type: 'mrkdwn' as const, text: 'Week 47' } }];
    it.desk.fault({ kind: 'lost_response', method: 'chat.postMessage', times: 1 });
    await expect(it.slack.postDigest(blocks, 'Week 47', '2026-W47', images)).rejects.toThrow();
    await it.slack.postDigest(blocks, 'Week 47', '2026-W47', images);
    await it.slack.postDigest(blocks, 'Week 47', '2026-W47', images);
    const posted = it.desk.messages(LEADS);
    expect(posted.filter((message) => message.thread_ts === undefined)).toHaveLength(1);
    expect(posted.flatMap((message) => message.files ?? []).map((file) => file.title)).toEqual(['Requests']);
  });
});
