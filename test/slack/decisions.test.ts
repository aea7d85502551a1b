import { describe, expect, test } from 'vitest';
import { decide } from '../../src/cases/decide.ts';
import type { Storage } from '../../src/storage/storage.ts';
import { CLOCKS, command, view as viewOf } from '../cases/samples.ts';
import { type DeskWithSlack, EMERGENCY, eachTestOnADesk, TRIAGE } from './desk-with-slack.ts';
import { textOf } from './samples.ts';

const [ALICE, BOB] = ['U0ALICE', 'U0BOB'] as const;

let storage: Storage;
let it: DeskWithSlack;
eachTestOnADesk((given, desk) => {
  storage = given;
  it = desk;
});

function errorsOf(outcome: { delivery: { body: unknown } | null }): unknown {
  return (outcome.delivery?.body as { errors?: unknown } | undefined)?.errors;
}

const explanationOf = (user: string): string =>
  it.dialog(user).blocks.find((block) => block.block_id?.startsWith('explanation-'))?.block_id ?? '';

describe('decisions', () => {
  test('a rejection sends what staff saw, and the card says who did it', async () => {
    const { seen, card } = await it.carded({ flags: ['authority-missing', 'overbroad', 'sender-lookalike'] });
    await it.press(BOB, card, 'case-reject');
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
    const shown = textOf(it.cardOf(seen.id).blocks);
    expect(shown).toContain('Rejected by Bob');
    expect(shown).not.toContain('case-reject');
  });

  test('other reasons write the text anew, until staff has edited it', async () => {
    const { card } = await it.carded({ flags: ['authority-missing', 'overbroad'] });
    await it.press(ALICE, card, 'case-reject');
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
    const { seen, card } = await it.carded();
    await it.press(ALICE, card, 'case-approve');
    await it.press(BOB, card, 'case-reject');
    const reject = it.dialog(BOB);
    const [a, b] = await Promise.all([
      it.desk.act.submit(ALICE, it.dialog(ALICE).id, {}),
      it.desk.act.submit(BOB, reject.id, { [explanationOf(BOB)]: { value: 'This is not our account.' } }),
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
    const { seen, card } = await it.carded();
    await decide(storage, CLOCKS, command(seen, 'reject', { explanation: 'This is not our account.' }));
    await it.press(ALICE, card, 'case-approve');
    expect(textOf(it.dialog(ALICE))).toContain('Ann rejected this');
    expect(it.dialog(ALICE).submit ?? null).toBeNull();
  });

  test('a submission that arrives twice decides once', async () => {
    const { seen, card } = await it.carded();
    await it.press(ALICE, card, 'case-approve');
    it.desk.fault({ kind: 'delivered_twice', times: 1 });
    await it.desk.act.submit(ALICE, it.dialog(ALICE).id, {});
    expect((await viewOf(storage, seen.id)).decisions).toHaveLength(1);
  });

  test('open blocking flags want a reason, under the field', async () => {
    const { seen, card } = await it.carded({ flags: ['authority-missing'] });
    await it.press(ALICE, card, 'case-approve');
    const { id } = it.dialog(ALICE);
    expect(await it.desk.act.submit(ALICE, id, {})).toMatchObject({
      ok: false,
      errors: { reason: expect.any(String) },
    });
    const blank = await it.desk.act.submit(ALICE, id, { reason: { value: '  ' } });
    expect(errorsOf(blank)).toMatchObject({ reason: expect.stringContaining('authority-missing') });
    const empty = await it.desk.act.submit(ALICE, id, { reason: { value: '. ok .' } });
    expect(errorsOf(empty)).toMatchObject({ reason: expect.stringContaining('at least two words') });
    expect((await viewOf(storage, seen.id)).decisions).toEqual([]);
    await it.desk.act.submit(ALICE, id, { reason: { value: 'Confirmed by telephone.' } });
    expect(await viewOf(storage, seen.id)).toMatchObject({
      state: 'approved',
      decisions: [{ overriddenFlags: ['authority-missing'], reason: 'Confirmed by telephone.' }],
    });
  });

  test('an emergency takes a call back and two people', async () => {
    const { seen, card } = await it.carded({ priority: 'emergency', nature: { emergency: true } }, EMERGENCY);
    await it.press(ALICE, card, 'case-approve');
    const { id } = it.dialog(ALICE);
    expect(errorsOf(await it.desk.act.submit(ALICE, id, { 'call-back': { value: ' ' } }))).toHaveProperty(
      'call-back',
    );
    await it.desk.act.submit(ALICE, id, { 'call-back': { value: 'Duty officer, +31 88 169 9999' } });
    expect((await viewOf(storage, seen.id)).state).toBe('triage');
    await it.slack.syncCard(seen.id);
    const waiting = it.cardOf(seen.id, EMERGENCY);
    expect(textOf(waiting.blocks)).toContain('Approved by Alice');
    await it.press(ALICE, waiting, 'case-approve');
    expect(textOf(it.dialog(ALICE))).toContain('You approved this first');
    await it.press(BOB, waiting, 'case-approve');
    expect(textOf(it.dialog(BOB))).toContain('Alice approved first');
    await it.desk.act.submit(BOB, it.dialog(BOB).id, {});
    expect((await viewOf(storage, seen.id)).state).toBe('approved');
  });

  test('an escalation rings in the emergency channel, and the triage card points there', async () => {
    const { seen, card } = await it.carded();
    await it.press(ALICE, card, 'case-escalate');
    await it.desk.act.submit(ALICE, it.dialog(ALICE).id, { reason: { value: 'A child is involved.' } });
    await it.slack.syncCard(seen.id);
    const alarm = it.cardOf(seen.id, EMERGENCY);
    expect(textOf(alarm.blocks)).toContain('<!subteam^S0ONCALL> escalated case');
    const pointing = textOf(it.cardOf(seen.id).blocks);
    expect(pointing).toContain('the card in the emergency channel');
    expect(pointing).not.toContain('case-escalate');
    expect(it.notes(TRIAGE, card.ts).at(-1)?.text).toContain('Alice* escalated this');
    await decide(
      storage,
      CLOCKS,
      command(await viewOf(storage, seen.id), 'reject', { explanation: 'This is not our account.' }),
    );
    await it.slack.syncCard(seen.id);
    expect(textOf(it.cardOf(seen.id, EMERGENCY).blocks)).toContain('Rejected by Ann');
    expect(textOf(it.cardOf(seen.id).blocks)).toContain('Rejected by Ann');
  });

  test('an emergency that is escalated rings once more, in its thread', async () => {
    const { seen, card } = await it.carded({ priority: 'emergency' }, EMERGENCY);
    await decide(storage, CLOCKS, command(seen, 'escalate'));
    await it.slack.syncCard(seen.id);
    expect(it.notes(EMERGENCY, card.ts).at(-1)?.text).toMatch(/^<!subteam\^S0ONCALL> .*escalated this/);
    expect(it.desk.messages(TRIAGE)).toEqual([]);
  });

  test('an approved request can be marked as answered from its card', async () => {
    const { seen } = await it.carded();
    await decide(storage, CLOCKS, command(seen, 'approve'));
    await it.slack.syncCard(seen.id);
    await it.press(BOB, it.cardOf(seen.id), 'case-answer');
    expect((await viewOf(storage, seen.id)).state).toBe('answered');
  });

  test('a question to the officer lets the case wait', async () => {
    const { seen, card } = await it.carded({ flags: ['authority-missing', 'overbroad'] });
    await it.press(ALICE, card, 'case-information');
    expect(textOf(it.dialog(ALICE))).toContain('Please send us: authority-missing, overbroad');
    await it.desk.act.submit(ALICE, it.dialog(ALICE).id, {});
    expect((await viewOf(storage, seen.id)).state).toBe('needs-information');
    await it.slack.syncCard(seen.id);
    expect(textOf(it.cardOf(seen.id).blocks)).toContain('Waiting for the authority');
  });
});
