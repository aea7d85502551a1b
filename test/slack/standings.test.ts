import { describe, expect, test } from 'vitest';
import { verifyAudit } from '../../src/cases/audit.ts';
import { trustedEntries } from '../../src/cases/standing.ts';
import { decideMail } from '../../src/feedback/decide-mail.ts';
import type { Storage } from '../../src/storage/storage.ts';
import { openSample, view as viewOf } from '../cases/samples.ts';
import { type DeskWithSlack, eachTestOnADesk } from './desk-with-slack.ts';
import { textOf } from './samples.ts';

const [ALICE, BOB, DANA] = ['U0ALICE', 'U0BOB', 'U0DANA'] as const;
const RECEIPT = { kind: 'receipt', decisionId: null } as const;

let storage: Storage;
let it: DeskWithSlack;
let next = 1;
eachTestOnADesk((given, desk) => {
  storage = given;
  it = desk;
});

/** A card whose sender occurs in no other test. */
async function carded() {
  const domain = `police${next++}.example`;
  return { domain, ...(await it.carded({ domain })) };
}

async function fromDetails(user: string, card: Parameters<DeskWithSlack['press']>[1], action: string) {
  await it.press(user, card, 'case-details');
  await it.desk.act.clickInView(user, it.dialog(user).id, action);
  return it.dialog(user);
}

const entered = (values: Record<string, string>) =>
  Object.fromEntries(Object.entries(values).map(([block, value]) => [block, { value }]));
const homeOf = (user: string) => {
  const home = it.desk.views(user).find((one) => one.type === 'home');
  return home ?? expect.fail('no home tab');
};

describe('suspending a sender', () => {
  test('blocks the open requests, tells their threads, and stops every mail until it is lifted', async () => {
    const { domain, seen, card } = await carded();
    const colleague = await openSample(storage, { domain });
    expect(decideMail(seen, RECEIPT, 'desk@provider.test').send).not.toBe('withheld');
    const dialog = await fromDetails(DANA, card, 'sender-suspend');
    const words = { scope: 'domain', reason: 'Forged in their name.', until: '2099-12-31' };
    await it.desk.act.submit(DANA, dialog.id, entered(words));
    expect(textOf(it.dialog(DANA))).toContain('2 open requests changed');
    for (const id of [seen.id, colleague.id]) {
      const after = await viewOf(storage, id);
      expect(after.content?.request.flags.map(({ code }) => code)).toContain('sender-suspended');
      expect(decideMail(after, RECEIPT, 'desk@provider.test')).toEqual({
        send: 'withheld',
        reason: 'staff suspended the sender',
      });
    }
    await it.slack.syncCard(seen.id);
    expect(textOf(it.cardOf(seen.id).blocks)).toContain('Sender was suspended by staff');
    expect(textOf(it.notes(card.channel, card.ts))).toContain('⛔ *Dana* suspended the sender');
    expect(
      JSON.stringify(await storage.prisma.auditEntry.findMany({ select: { facts: true } })),
    ).not.toContain(domain);

    await it.desk.act.openHome(ALICE);
    expect(textOf(homeOf(ALICE))).toContain(`*Suspended*: ${domain}`);
    expect(textOf(homeOf(ALICE))).not.toContain('standing-end');
    await it.desk.act.openHome(DANA);
    await it.desk.act.clickInView(DANA, homeOf(DANA).id, 'standing-end');
    expect(textOf(homeOf(DANA))).not.toContain(domain);
    const lifted = await viewOf(storage, seen.id);
    expect(lifted.content?.request.flags).toEqual([]);
    expect(decideMail(lifted, RECEIPT, 'desk@provider.test').send).not.toBe('withheld');
    expect(await verifyAudit(storage)).toMatchObject({ ok: true });
  });

  test('wants a reason, a day to come, and a person once', async () => {
    const { card } = await carded();
    const dialog = await fromDetails(DANA, card, 'sender-suspend');
    const past = await it.desk.act.submit(
      DANA,
      dialog.id,
      entered({ reason: 'Forged in their name.', until: '2020-01-01' }),
    );
    expect(past.delivery?.body).toMatchObject({ errors: { until: 'Pick a day from today on.' } });
    const blank = await it.desk.act.submit(DANA, dialog.id, entered({ reason: '   ' }));
    expect(blank.delivery?.body).toMatchObject({ errors: { reason: expect.stringContaining('Write why') } });
    await it.desk.act.submit(DANA, dialog.id, entered({ reason: 'Forged in their name.' }));
    await it.desk.act.dismiss(DANA, it.dialog(DANA).id, true);
    await it.press(DANA, card, 'case-details');
    expect(textOf(it.dialog(DANA))).not.toContain('sender-suspend');
  });

  test('is for leads only, at the button and at the submission', async () => {
    const { seen, card } = await carded();
    expect(textOf(await fromDetails(ALICE, card, 'sender-suspend'))).toContain('Only the leads');
    const dialog = await fromDetails(DANA, card, 'sender-suspend');
    const forged = await it.deliver({
      type: 'view_submission',
      team: { id: 'T0DESK' },
      user: { id: BOB, team_id: 'T0DESK' },
      view: {
        id: dialog.id,
        hash: dialog.hash,
        callback_id: 'suspend',
        private_metadata: dialog.private_metadata,
        state: { values: { reason: { value: { value: 'I say so.' } } } },
      },
    });
    expect(forged.body).toContain('Only the leads');
    expect((await viewOf(storage, seen.id)).standings).toEqual([]);
  });
});

describe('trusting a sender', () => {
  const entry = {
    name: 'Police of Example',
    country: 'nl',
    switchboard: '+31 88 169 9999',
    'call-back': 'Duty desk, +31 88 169 9999',
    reason: 'A new police unit.',
  };

  test('enters the domain in the directory, after a call back', async () => {
    const { domain, card, seen } = await carded();
    const dialog = await fromDetails(DANA, card, 'sender-trust');
    const uncalled = await it.desk.act.submit(DANA, dialog.id, entered({ ...entry, 'call-back': ' ' }));
    expect(JSON.stringify(uncalled.delivery?.body)).toContain('Nobody is trusted without a call back');
    const nowhere = await it.desk.act.submit(DANA, dialog.id, entered({ ...entry, country: 'The Moon' }));
    expect(nowhere.delivery?.body).toMatchObject({
      errors: { country: expect.stringContaining('two letters') },
    });
    await it.desk.act.submit(DANA, dialog.id, entered(entry));
    expect(await trustedEntries(storage, new Date())).toContainEqual({
      name: 'Police of Example',
      country: 'NL',
      domains: [domain],
      switchboard: '+31 88 169 9999',
    });
    expect((await viewOf(storage, seen.id)).standings).toMatchObject([{ kind: 'trusted', who: domain }]);
    await it.desk.act.openHome(DANA);
    expect(textOf(homeOf(DANA))).toContain(`*Trusted*: ${domain} as Police of Example (NL)`);
  });

  test('takes no number of the letter, as the call back or for the directory, without the page that shows it', async () => {
    const domain = `police${next++}.example`;
    const { seen, card } = await it.carded({ domain, telephone: '088 169 9999' });
    const dialog = await fromDetails(DANA, card, 'sender-trust');
    const trust = async (values: Record<string, string>) =>
      (await it.desk.act.submit(DANA, dialog.id, entered({ ...entry, ...values }))).delivery?.body;
    const ofLetter = expect.stringContaining('stands in the letter');
    expect(await trust({})).toMatchObject({ errors: { 'call-back': ofLetter } });
    expect(await trust({ 'call-back': 'The duty desk' })).toMatchObject({
      errors: { 'call-back': expect.stringContaining('on which number') },
    });
    const elsewhere = 'Duty desk, on +31 70 123 4567';
    expect(await trust({ 'call-back': elsewhere })).toMatchObject({ errors: { switchboard: ofLetter } });
    expect((await viewOf(storage, seen.id)).standings).toEqual([]);
    await trust({ 'call-back': 'Duty desk, +31 88 169 9999, as on politie.example/contact' });
    expect((await viewOf(storage, seen.id)).standings).toMatchObject([{ kind: 'trusted', who: domain }]);
  });

  test('never covers a domain where anyone gets a mailbox', async () => {
    const { card } = await it.carded({ domain: null });
    await it.press(DANA, card, 'case-details');
    expect(textOf(it.dialog(DANA))).not.toContain('sender-trust');
    const { card: other, seen } = await carded();
    const dialog = await fromDetails(DANA, other, 'sender-trust');
    const free = await openSample(storage, { domain: null });
    const forged = await it.deliver({
      type: 'view_submission',
      team: { id: 'T0DESK' },
      user: { id: DANA, team_id: 'T0DESK' },
      view: {
        id: dialog.id,
        hash: dialog.hash,
        callback_id: 'trust',
        private_metadata: dialog.private_metadata?.replace(seen.id, free.id),
        state: {
          values: Object.fromEntries(
            Object.entries(entry).map(([block, value]) => [block, { value: { value } }]),
          ),
        },
      },
    });
    expect(forged.body).toContain('Anyone can get a mailbox at');
  });
});

test('a request that is rejected as a forgery counts, sends nothing, and leads to the suspension', async () => {
  const { domain, seen, card } = await carded();
  await it.press(DANA, card, 'case-reject');
  const reject = it.dialog(DANA);
  const explanation =
    reject.blocks.find((block) => block.block_id?.startsWith('explanation-'))?.block_id ?? '';
  await it.desk.act.submit(DANA, reject.id, {
    [explanation]: { value: 'This is not our account.' },
    forged: { value: ['forged'] },
  });
  expect(textOf(it.dialog(DANA))).toContain('Tell the authority whose name was used');
  const after = await viewOf(storage, seen.id);
  expect(after.decisions).toMatchObject([{ kind: 'reject', forged: true }]);
  const mail = { kind: 'rejected', decisionId: after.decisions[0]!.id } as const;
  expect(decideMail(after, mail, 'desk@provider.test')).toEqual({
    send: 'withheld',
    reason: 'staff found the request to be forged',
  });
  await it.slack.syncCard(seen.id);
  expect(textOf(it.cardOf(seen.id).blocks)).toContain('Rejected as a forgery by Dana');
  const { card: later } = await it.carded({ domain });
  expect(textOf(later.blocks)).toContain('1 earlier, 1 complete; ⛔ *1 forgery*');
  await it.desk.act.clickInView(DANA, it.dialog(DANA).id, 'sender-suspend');
  expect(textOf(it.dialog(DANA))).toContain('Who is suspended?');
});

test('linked cards point to each other', async () => {
  const { seen, card } = await carded();
  const again = await openSample(storage, {
    domain: seen.content?.sender.domain ?? null,
    repeats: [{ number: seen.number, how: 'same' }],
  });
  await it.slack.syncCard(again.id);
  await it.slack.syncCard(seen.id);
  expect(textOf(it.cardOf(again.id).blocks)).toMatch(
    new RegExp(`Says the same as <http[^|]*${card.ts.replace('.', '\\.')}[^|]*\\|${seen.number}>`),
  );
  expect(textOf(it.cardOf(seen.id).blocks)).toContain(`|${again.number}> says the same`);
  expect(textOf(it.notes(card.channel, card.ts))).toContain(`🔗 ${again.number} says the same`);
  expect(await storage.prisma.job.count({ where: { key: `sync-card:${seen.id}:link:${again.id}` } })).toBe(1);
});
