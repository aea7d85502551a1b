import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { CaseView } from '../../src/cases/case.ts';
import { decide } from '../../src/cases/decide.ts';
import { eraseCase } from '../../src/cases/erase.ts';
import { markRead } from '../../src/cases/message.ts';
import type { Message } from '../../src/desk/workspace.ts';
import { askSlack } from '../../src/slack/check.ts';
import { openWeb } from '../../src/slack/web.ts';
import type { Storage } from '../../src/storage/storage.ts';
import { type Asked, CLOCKS, command, openSample, storeSample, view as viewOf } from '../cases/samples.ts';
import { openScratchEmbedded, type ScratchStorage } from '../cases/storages.ts';
import { waitUntil } from '../wait-until.ts';
import { type DeskWithSlack, EMERGENCY, LEADS, openDeskWithSlack, TRIAGE } from './desk-with-slack.ts';
import { textOf } from './samples.ts';

const [ALICE, BOB, CAROL, EVE] = ['U0ALICE', 'U0BOB', 'U0CAROL', 'U0EVE'] as const;

let scratch: ScratchStorage;
let storage: Storage;
let it: DeskWithSlack;
beforeAll(async () => {
  scratch = await openScratchEmbedded();
  storage = scratch.storage;
});
afterAll(() => scratch.remove());
beforeEach(async () => {
  it = await openDeskWithSlack(storage);
});
afterEach(() => it.close());

/** Opens a case and posts its card. */
async function carded(asked: Asked = {}, channel = TRIAGE): Promise<{ seen: CaseView; card: Message }> {
  const opened = await openSample(storage, asked);
  await it.slack.syncCard(opened.id);
  return { seen: await viewOf(storage, opened.id), card: cardOf(opened.id, channel) };
}

function cardOf(caseId: string, channel = TRIAGE): Message {
  const cards = it.cards(channel, caseId);
  expect(cards).toHaveLength(1);
  return cards[0]!;
}

function errorsOf(outcome: { delivery: { body: unknown } | null }): unknown {
  return (outcome.delivery?.body as { errors?: unknown } | undefined)?.errors;
}

const press = (user: string, card: Message, action: string) =>
  it.desk.act.click(user, card.channel, card.ts, action);

const explanationOf = (user: string): string =>
  it.dialog(user).blocks.find((block) => block.block_id?.startsWith('explanation-'))?.block_id ?? '';

describe('cards', () => {
  test('the first card takes the case to triage and tells its thread', async () => {
    const { seen, card } = await carded();
    expect(seen.state).toBe('triage');
    expect(seen.firstCardAt).not.toBeNull();
    expect(textOf(card.blocks)).toContain(seen.number);
    expect(it.notes(TRIAGE, card.ts).map((note) => note.text)).toEqual([
      expect.stringContaining('📥 Received'),
    ]);
  });

  test('a repeated job changes nothing', async () => {
    const { seen, card } = await carded();
    await it.slack.syncCard(seen.id);
    expect(cardOf(seen.id).ts).toBe(card.ts);
    expect(it.notes(TRIAGE, card.ts)).toHaveLength(1);
  });

  test('a lost answer to the post makes no second card', async () => {
    const opened = await openSample(storage);
    it.desk.fault({ kind: 'lost_response', method: 'chat.postMessage', times: 1 });
    await expect(it.slack.syncCard(opened.id)).rejects.toThrow();
    await it.slack.syncCard(opened.id);
    const card = cardOf(opened.id);
    expect(it.notes(TRIAGE, card.ts)).toHaveLength(1);
    expect((await viewOf(storage, opened.id)).state).toBe('triage');
  });

  test('a lost answer to a thread note tells nothing twice', async () => {
    const { seen, card } = await carded();
    await decide(storage, CLOCKS, command(seen, 'reject', { explanation: 'No.' }));
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
    cardOf(opened.id);
  });

  test('an erased case keeps a card without its content', async () => {
    const { seen, card } = await carded();
    expect(textOf(card.blocks)).toContain('Politie');
    await eraseCase(storage, seen.number, 'retention', 'U0DANA');
    await it.slack.syncCard(seen.id);
    const erased = textOf(cardOf(seen.id));
    expect(erased).toContain('erased');
    expect(erased).not.toContain('Politie');
  });

  test('an emergency goes to the emergency channel and rings there', async () => {
    const { card } = await carded({ priority: 'emergency', nature: { emergency: true } }, EMERGENCY);
    expect(textOf(card.blocks)).toContain('<!subteam^S0ONCALL>');
    expect(it.desk.messages(TRIAGE)).toEqual([]);
  });
});

describe('decisions', () => {
  test('a rejection sends what staff saw, and the card says who did it', async () => {
    const { seen, card } = await carded({ flags: ['authority-missing', 'overbroad', 'sender-lookalike'] });
    await press(BOB, card, 'case-reject');
    const dialog = it.dialog(BOB);
    expect(textOf(dialog)).toContain('We reject this: authority-missing');
    expect(await it.desk.act.submit(BOB, dialog.id, {})).toMatchObject({ ok: true });
    expect(it.desk.views(BOB)).toEqual([]);
    expect(it.kicks()).toBeGreaterThan(0);
    const after = await viewOf(storage, seen.id);
    expect(after).toMatchObject({
      state: 'rejected',
      decisions: [
        {
          kind: 'reject',
          explanation: 'We reject this: authority-missing',
          reasonCodes: ['authority-missing'],
        },
      ],
    });
    await it.slack.syncCard(seen.id);
    const shown = textOf(cardOf(seen.id).blocks);
    expect(shown).toContain('Rejected by Bob');
    expect(shown).not.toContain('case-reject');
  });

  test('other reasons write the text anew, until staff has edited it', async () => {
    const { card } = await carded({ flags: ['authority-missing', 'overbroad'] });
    await press(ALICE, card, 'case-reject');
    const first = it.dialog(ALICE);
    const before = explanationOf(ALICE);
    await it.desk.act.clickInView(ALICE, first.id, 'reasons-changed', ['overbroad'], {
      reasons: { 'reasons-changed': ['overbroad'] },
    });
    expect(textOf(it.dialog(ALICE))).toContain('We reject this: overbroad');
    expect(explanationOf(ALICE)).not.toBe(before);
    const edited = { [explanationOf(ALICE)]: { value: 'My own words' }, reasons: { 'reasons-changed': [] } };
    const kept = explanationOf(ALICE);
    await it.desk.act.clickInView(ALICE, first.id, 'reasons-changed', [], edited);
    expect(explanationOf(ALICE)).toBe(kept);
  });

  test('of two who press at once the second learns what the first did', async () => {
    const { seen, card } = await carded();
    await press(ALICE, card, 'case-approve');
    await press(BOB, card, 'case-reject');
    const reject = it.dialog(BOB);
    const [a, b] = await Promise.all([
      it.desk.act.submit(ALICE, it.dialog(ALICE).id, {}),
      it.desk.act.submit(BOB, reject.id, { [explanationOf(BOB)]: { value: 'No.' } }),
    ]);
    expect([a.ok, b.ok]).toEqual([true, true]);
    const after = await viewOf(storage, seen.id);
    expect(after.decisions).toHaveLength(1);
    const [loser, did] =
      after.state === 'approved' ? [BOB, 'Alice approved this'] : [ALICE, 'Bob rejected this'];
    expect(textOf(it.dialog(loser))).toContain(did);
    expect(textOf(it.dialog(loser))).toContain('nothing was changed');
  });

  test('a stale card opens no decision', async () => {
    const { seen, card } = await carded();
    await decide(storage, CLOCKS, command(seen, 'reject', { explanation: 'No.' }));
    await press(ALICE, card, 'case-approve');
    expect(textOf(it.dialog(ALICE))).toContain('Ann rejected this');
    expect(it.dialog(ALICE).submit ?? null).toBeNull();
  });

  test('a submission that arrives twice decides once', async () => {
    const { seen, card } = await carded();
    await press(ALICE, card, 'case-approve');
    it.desk.fault({ kind: 'delivered_twice', times: 1 });
    await it.desk.act.submit(ALICE, it.dialog(ALICE).id, {});
    expect((await viewOf(storage, seen.id)).decisions).toHaveLength(1);
  });

  test('open blocking flags want a reason, under the field', async () => {
    const { seen, card } = await carded({ flags: ['authority-missing'] });
    await press(ALICE, card, 'case-approve');
    const { id } = it.dialog(ALICE);
    expect(await it.desk.act.submit(ALICE, id, {})).toMatchObject({
      ok: false,
      errors: { reason: expect.any(String) },
    });
    const blank = await it.desk.act.submit(ALICE, id, { reason: { value: '  ' } });
    expect(errorsOf(blank)).toMatchObject({ reason: expect.stringContaining('authority-missing') });
    await it.desk.act.submit(ALICE, id, { reason: { value: 'Confirmed by telephone.' } });
    expect(await viewOf(storage, seen.id)).toMatchObject({
      state: 'approved',
      decisions: [{ overriddenFlags: ['authority-missing'], reason: 'Confirmed by telephone.' }],
    });
  });

  test('an emergency takes a call back and two people', async () => {
    const { seen, card } = await carded({ priority: 'emergency', nature: { emergency: true } }, EMERGENCY);
    await press(ALICE, card, 'case-approve');
    const { id } = it.dialog(ALICE);
    expect(errorsOf(await it.desk.act.submit(ALICE, id, { 'call-back': { value: ' ' } }))).toHaveProperty(
      'call-back',
    );
    await it.desk.act.submit(ALICE, id, { 'call-back': { value: 'Duty officer, +31 88' } });
    expect((await viewOf(storage, seen.id)).state).toBe('triage');
    await it.slack.syncCard(seen.id);
    const waiting = cardOf(seen.id, EMERGENCY);
    expect(textOf(waiting.blocks)).toContain('Approved by Alice');
    await press(ALICE, waiting, 'case-approve');
    expect(textOf(it.dialog(ALICE))).toContain('You approved this first');
    await press(BOB, waiting, 'case-approve');
    expect(textOf(it.dialog(BOB))).toContain('Alice approved first');
    await it.desk.act.submit(BOB, it.dialog(BOB).id, {});
    expect((await viewOf(storage, seen.id)).state).toBe('approved');
  });

  test('an escalation rings in the emergency channel, and the triage card points there', async () => {
    const { seen, card } = await carded();
    await press(ALICE, card, 'case-escalate');
    await it.desk.act.submit(ALICE, it.dialog(ALICE).id, { reason: { value: 'A child is involved.' } });
    await it.slack.syncCard(seen.id);
    const alarm = cardOf(seen.id, EMERGENCY);
    expect(textOf(alarm.blocks)).toContain('<!subteam^S0ONCALL> escalated case');
    const pointing = textOf(cardOf(seen.id).blocks);
    expect(pointing).toContain('the card in the emergency channel');
    expect(pointing).not.toContain('case-escalate');
    expect(it.notes(TRIAGE, card.ts).at(-1)?.text).toContain('Alice* escalated this');
    await decide(storage, CLOCKS, command(await viewOf(storage, seen.id), 'reject', { explanation: 'No.' }));
    await it.slack.syncCard(seen.id);
    expect(textOf(cardOf(seen.id, EMERGENCY).blocks)).toContain('Rejected by Ann');
    expect(textOf(cardOf(seen.id).blocks)).toContain('Rejected by Ann');
  });

  test('an emergency that is escalated rings once more, in its thread', async () => {
    const { seen, card } = await carded({ priority: 'emergency' }, EMERGENCY);
    await decide(storage, CLOCKS, command(seen, 'escalate'));
    await it.slack.syncCard(seen.id);
    expect(it.notes(EMERGENCY, card.ts).at(-1)?.text).toMatch(/^<!subteam\^S0ONCALL> .*escalated this/);
    expect(it.desk.messages(TRIAGE)).toEqual([]);
  });

  test('an approved request can be marked as answered from its card', async () => {
    const { seen } = await carded();
    await decide(storage, CLOCKS, command(seen, 'approve'));
    await it.slack.syncCard(seen.id);
    await press(BOB, cardOf(seen.id), 'case-answer');
    expect((await viewOf(storage, seen.id)).state).toBe('answered');
  });

  test('a question to the officer lets the case wait', async () => {
    const { seen, card } = await carded({ flags: ['authority-missing', 'overbroad'] });
    await press(ALICE, card, 'case-information');
    expect(textOf(it.dialog(ALICE))).toContain('Please send us: authority-missing, overbroad');
    await it.desk.act.submit(ALICE, it.dialog(ALICE).id, {});
    expect((await viewOf(storage, seen.id)).state).toBe('needs-information');
    await it.slack.syncCard(seen.id);
    expect(textOf(cardOf(seen.id).blocks)).toContain('Waiting for the authority');
  });
});

describe('who may', () => {
  test('a stranger gets no dialog but the one that says so, and decides nothing', async () => {
    const { seen, card } = await carded();
    for (const action of ['case-approve', 'case-details']) {
      await press(EVE, card, action);
      expect(textOf(it.dialog(EVE))).toContain('Only the staff group may decide');
      expect(textOf(it.dialog(EVE))).not.toContain('suspect@');
    }
    const after = await viewOf(storage, seen.id);
    expect(after.history.map((entry) => entry.action)).not.toContain('details-opened');
  });

  test('a dialog does not outlive the membership of the one who opened it', async () => {
    const { seen, card } = await carded();
    await press(ALICE, card, 'case-approve');
    await it.restart([BOB]);
    await it.desk.act.submit(ALICE, it.dialog(ALICE).id, {});
    expect(textOf(it.dialog(ALICE))).toContain('Only the staff group');
    expect((await viewOf(storage, seen.id)).state).toBe('triage');
  });

  test('another workspace and a wrong signature are refused', async () => {
    const { seen, card } = await carded();
    await press(ALICE, card, 'case-approve');
    const { private_metadata } = it.dialog(ALICE);
    const submission = (team: string, userTeam: string) => ({
      type: 'view_submission',
      team: { id: team },
      user: { id: ALICE, name: 'alice', team_id: userTeam },
      view: {
        id: 'V1',
        hash: 'h',
        type: 'modal',
        callback_id: 'approve',
        private_metadata,
        state: { values: {} },
      },
    });
    expect((await it.deliver(submission('T0DESK', 'T0DESK'), 'guessed')).status).toBe(401);
    for (const [team, userTeam] of [
      ['T0OTHER', 'T0OTHER'],
      ['T0DESK', 'T0OTHER'],
      ['T0OTHER', 'T0DESK'],
    ] as const) {
      expect((await it.deliver(submission(team, userTeam))).body).toContain('Only the staff group');
    }
    expect((await viewOf(storage, seen.id)).state).toBe('triage');
    expect((await it.deliver(submission('T0DESK', 'T0DESK'))).body).toContain('clear');
    expect((await viewOf(storage, seen.id)).state).toBe('approved');
  });

  test('nobody may while Slack does not tell who is staff', async () => {
    const { card } = await carded();
    it.desk.fault({ kind: 'http_500', method: 'usergroups.users.list', times: 1 });
    await press(ALICE, card, 'case-reject');
    expect(textOf(it.dialog(ALICE))).toContain('Only the staff group');
    await press(BOB, card, 'case-reject');
    expect(textOf(it.dialog(BOB))).toContain('Reject this request?');
  });

  test('a stranger who presses a button without a dialog is told in private', async () => {
    const { seen } = await carded();
    await decide(storage, CLOCKS, command(seen, 'approve'));
    await it.slack.syncCard(seen.id);
    await press(EVE, cardOf(seen.id), 'case-answer');
    expect((await viewOf(storage, seen.id)).state).toBe('approved');
    expect(it.desk.messages(TRIAGE).findLast((message) => message.ephemeralTo === EVE)?.text).toContain(
      'Only the staff',
    );
  });
});

describe('details', () => {
  test('are shown to staff, and the opening is on record', async () => {
    const { seen, card } = await carded();
    await press(CAROL, card, 'case-details');
    expect(textOf(it.dialog(CAROL))).toContain('suspect@examplemail.test');
    const opened = (await viewOf(storage, seen.id)).history.filter(
      (entry) => entry.action === 'details-opened',
    );
    expect(opened).toMatchObject([{ actor: CAROL }]);
    await it.slack.syncCard(seen.id);
    expect(it.notes(TRIAGE, card.ts)).toHaveLength(1);
  });

  test('a dialog that was closed while it loaded harms nothing', async () => {
    const { card } = await carded();
    it.desk.fault({ kind: 'delayed', method: 'views.update', times: 1, delay: 300 });
    const pressed = press(ALICE, card, 'case-details');
    await waitUntil('a dialog', () => it.desk.views(ALICE).length > 0);
    await it.desk.act.dismiss(ALICE, it.dialog(ALICE).id);
    expect(await pressed).toMatchObject({ ok: true });
  });

  test('the authority can be recorded as having withdrawn', async () => {
    const { seen, card } = await carded();
    await press(ALICE, card, 'case-details');
    await it.desk.act.clickInView(ALICE, it.dialog(ALICE).id, 'case-withdraw');
    expect((await viewOf(storage, seen.id)).state).toBe('withdrawn');
    expect(textOf(it.dialog(ALICE))).toContain('withdrawn');
  });
});

describe('/letterhead and the home tab', () => {
  const answerOf = async (user: string, words = '') =>
    textOf((await it.desk.act.command(user, TRIAGE, '/letterhead', words)).delivery?.body);

  test('list open requests for staff alone', async () => {
    const { seen } = await carded({ priority: 'emergency' }, EMERGENCY);
    expect(await answerOf(ALICE)).toContain(seen.number);
    expect(await answerOf(EVE)).toContain('Only the staff');
    await it.desk.act.openHome(ALICE);
    await it.desk.act.openHome(EVE);
    const home = (user: string) => textOf(it.desk.views(user).filter((one) => one.type === 'home'));
    expect(home(ALICE)).toContain(seen.number);
    expect(home(EVE)).toContain('Only the staff');
    expect(home(EVE)).not.toContain(seen.number);
  });

  test('a number opens its details', async () => {
    const { seen } = await carded();
    await answerOf(ALICE, seen.number.toLowerCase());
    expect(textOf(it.dialog(ALICE))).toContain('suspect@examplemail.test');
    expect(await answerOf(BOB, 'LH-2020-999999')).toContain('no request with this number');
    expect(await answerOf(BOB, 'what')).toContain('Use `/letterhead`');
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
    await press(BOB, notice!, 'notice-is-request');
    const jobs = await storage.prisma.job.findMany({ where: { name: 'read-message' } });
    expect(jobs.map((job) => job.payload)).toContainEqual({ messageId, asRequest: true });
    const after = textOf(it.desk.messages(TRIAGE)[0]?.blocks);
    expect(after).toContain('being read again');
    expect(after).not.toContain('notice-is-request');
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

test('an interaction that fails is answered with an error, not with silence', async () => {
  const { seen, card } = await carded();
  await storage.prisma.case.update({ where: { id: seen.id }, data: { sealed: new Uint8Array([1]) } });
  expect(await press(ALICE, card, 'case-details')).toMatchObject({ ok: false, delivery: { status: 500 } });
  expect(textOf(it.dialog(ALICE))).toContain('could not be loaded');
});

test('the check tells of token, channels and groups', async () => {
  const checks = await it.slack.check();
  expect(checks.map((check) => [check.what, check.ok])).toEqual([
    ['Slack token', true],
    ['SLACK_CHANNEL', true],
    ['SLACK_EMERGENCY_CHANNEL', true],
    ['SLACK_LEADS_CHANNEL', true],
    ['SLACK_STAFF_GROUP', true],
    ['SLACK_LEADS_GROUP', true],
    ['SLACK_ONCALL_GROUP', true],
  ]);
});

test('the check names what is wrong, with the remedy', async () => {
  const ask = (botToken: string, triage: string, staff: readonly string[]) =>
    askSlack(openWeb({ botToken, apiUrl: it.apiUrl }, it.log), {
      channels: { triage, emergency: EMERGENCY, leads: LEADS },
      groups: { staff, leads: ['S0LEADS'], oncall: ['U0CAROL'] },
    });
  const wrong = async (...at: Parameters<typeof ask>) => (await ask(...at)).filter((check) => !check.ok);
  expect(await wrong('xoxb-test', TRIAGE, ['S0STAFF'])).toEqual([]);
  expect(await wrong('xoxb-other', TRIAGE, ['S0STAFF'])).toMatchObject([
    { what: 'Slack token', detail: 'invalid_auth', remedy: expect.stringContaining('SLACK_BOT_TOKEN') },
  ]);
  expect(await wrong('xoxb-test', 'C0NOWHERE', ['S0NOBODY'])).toMatchObject([
    { what: 'SLACK_CHANNEL', detail: 'channel_not_found', remedy: expect.stringContaining('SLACK_CHANNEL') },
    { what: 'SLACK_STAFF_GROUP', remedy: expect.stringContaining('SLACK_STAFF_GROUP') },
  ]);
});
