import { describe, expect, test } from 'vitest';
import { decide } from '../../src/cases/decide.ts';
import { askSlack } from '../../src/slack/check.ts';
import { openWeb } from '../../src/slack/web.ts';
import type { Storage } from '../../src/storage/storage.ts';
import { CLOCKS, command, view as viewOf } from '../cases/samples.ts';
import { waitUntil } from '../wait-until.ts';
import { type DeskWithSlack, EMERGENCY, eachTestOnADesk, LEADS, TRIAGE } from './desk-with-slack.ts';
import { textOf } from './samples.ts';

const [ALICE, BOB, CAROL, EVE] = ['U0ALICE', 'U0BOB', 'U0CAROL', 'U0EVE'] as const;

let storage: Storage;
let it: DeskWithSlack;
eachTestOnADesk((given, desk) => {
  storage = given;
  it = desk;
});

describe('who may', () => {
  test('a stranger gets no dialog but the one that says so, and decides nothing', async () => {
    const { seen, card } = await it.carded();
    for (const action of ['case-approve', 'case-details']) {
      await it.press(EVE, card, action);
      expect(textOf(it.dialog(EVE))).toContain('Only the staff group may decide');
      expect(textOf(it.dialog(EVE))).not.toContain('suspect@');
    }
    const after = await viewOf(storage, seen.id);
    expect(after.history.map((entry) => entry.action)).not.toContain('details-opened');
  });

  test('a dialog does not outlive the membership of the one who opened it', async () => {
    const { seen, card } = await it.carded();
    await it.press(ALICE, card, 'case-approve');
    await it.restart([BOB]);
    await it.desk.act.submit(ALICE, it.dialog(ALICE).id, {});
    expect(textOf(it.dialog(ALICE))).toContain('Only the staff group');
    expect((await viewOf(storage, seen.id)).state).toBe('triage');
  });

  test('another workspace and a wrong signature are refused', async () => {
    const { seen, card } = await it.carded();
    await it.press(ALICE, card, 'case-approve');
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
    const { card } = await it.carded();
    it.desk.fault({ kind: 'http_500', method: 'usergroups.users.list', times: 1 });
    await it.press(ALICE, card, 'case-reject');
    expect(textOf(it.dialog(ALICE))).toContain('Only the staff group');
    await it.press(BOB, card, 'case-reject');
    expect(textOf(it.dialog(BOB))).toContain('Reject this request?');
  });

  test('a stranger who presses a button without a dialog is told in private', async () => {
    const { seen } = await it.carded();
    await decide(storage, CLOCKS, command(seen, 'approve'));
    await it.slack.syncCard(seen.id);
    await it.press(EVE, it.cardOf(seen.id), 'case-answer');
    expect((await viewOf(storage, seen.id)).state).toBe('approved');
    expect(it.desk.messages(TRIAGE).findLast((message) => message.ephemeralTo === EVE)?.text).toContain(
      'Only the staff',
    );
  });
});

describe('details', () => {
  test('are shown to staff, and the opening is on record', async () => {
    const { seen, card } = await it.carded();
    await it.press(CAROL, card, 'case-details');
    expect(textOf(it.dialog(CAROL))).toContain('suspect@examplemail.test');
    const opened = (await viewOf(storage, seen.id)).history.filter(
      (entry) => entry.action === 'details-opened',
    );
    expect(opened).toMatchObject([{ actor: CAROL }]);
    await it.slack.syncCard(seen.id);
    expect(it.notes(TRIAGE, card.ts)).toHaveLength(1);
  });

  test('a dialog that was closed while it loaded harms nothing', async () => {
    const { card } = await it.carded();
    it.desk.fault({ kind: 'delayed', method: 'views.update', times: 1, delay: 300 });
    const pressed = it.press(ALICE, card, 'case-details');
    await waitUntil('a dialog', () => it.desk.views(ALICE).length > 0);
    await it.desk.act.dismiss(ALICE, it.dialog(ALICE).id);
    expect(await pressed).toMatchObject({ ok: true });
  });

  test('the authority can be recorded as having withdrawn', async () => {
    const { seen, card } = await it.carded();
    await it.press(ALICE, card, 'case-details');
    await it.desk.act.clickInView(ALICE, it.dialog(ALICE).id, 'case-withdraw');
    expect((await viewOf(storage, seen.id)).state).toBe('withdrawn');
    expect(textOf(it.dialog(ALICE))).toContain('withdrawn');
  });
});

describe('/letterhead and the home tab', () => {
  const answerOf = async (user: string, words = '') =>
    textOf((await it.desk.act.command(user, TRIAGE, '/letterhead', words)).delivery?.body);

  test('list open requests for staff alone', async () => {
    const { seen } = await it.carded({ priority: 'emergency' }, EMERGENCY);
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
    const { seen } = await it.carded();
    await answerOf(ALICE, seen.number.toLowerCase());
    expect(textOf(it.dialog(ALICE))).toContain('suspect@examplemail.test');
    expect(await answerOf(BOB, 'LH-2020-999999')).toContain('no request with this number');
    expect(await answerOf(BOB, 'what')).toContain('Use `/letterhead`');
  });
});

test('an interaction that fails is answered with an error, not with silence', async () => {
  const { seen, card } = await it.carded();
  await storage.prisma.case.update({ where: { id: seen.id }, data: { sealed: new Uint8Array([1]) } });
  expect(await it.press(ALICE, card, 'case-details')).toMatchObject({ ok: false, delivery: { status: 500 } });
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
