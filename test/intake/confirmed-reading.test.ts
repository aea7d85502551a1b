import { expect, it } from 'vitest';
import type { Storage } from '../../src/storage/storage.ts';
import { view } from '../cases/samples.ts';
import { encoded, formPdf, scanOf, TICKED } from '../documents/scans.ts';
import { sampleMail } from '../e2e/sample-mail.ts';
import type { DeskWithSlack } from '../slack/desk-with-slack.ts';
import { textOf } from '../slack/samples.ts';
import { type DeskWithIntake, eachTestOnADeskWithIntake } from './desk-with-intake.ts';
import { mailOf } from './mail-of.ts';

const ALICE = 'U0ALICE';
const FORM = [
  ['Registration number', 'KP-2026/0417'],
  ['Legal name of the organisation', 'Landespolizei Nord'],
  ['Name including badge/id number', 'Anna Beck, badge 40213'],
  ['Data production', `${TICKED} YES`],
  ['Crime under investigation', 'Fraud, case file number 26230104572'],
  ['Subject of the request', 'E-mail account market.deals77@examplemall.test'],
  ['Requested', 'Subscriber information from 1 October 2026 to 10 October 2026 (UTC)'],
] as const;

let storage: Storage;
let desk: DeskWithSlack;
let intake: DeskWithIntake;
eachTestOnADeskWithIntake((...given) => {
  [storage, desk, intake] = given;
});

it('a corrected number is judged: the flags that hung on it go, others come, and the card follows', async () => {
  await intake.arrive(new TextEncoder().encode(sampleMail(1)));
  await intake.settled();
  const scan = await encoded(await scanOf(await formPdf(FORM)), 'png');
  const messageId = await intake.arrive(
    mailOf(
      ['From: Anna Beck <a.beck@polizei-nord.example>', 'Subject: Request', 'Message-ID: <c1@x.example>'],
      'Please see the attached request.',
      [{ name: 'form.png', type: 'image/png', bytes: scan }],
    ),
  );
  await intake.settled();
  const [read] = await intake.casesOf(messageId);
  const codes = (one: typeof read) => one?.content?.request.flags.map(({ code }) => code) ?? [];
  expect(read?.content?.request.form).toMatchObject({
    crime: { caseNumber: '26230104572' },
    identifiers: [{ value: 'market.deals77@examplemall.test' }],
  });
  expect(codes(read)).toContain('wrong-provider');
  expect(codes(read)).not.toContain('reference-reused');

  await desk.press(ALICE, desk.cardOf(read!.id), 'case-details');
  await desk.desk.act.clickInView(ALICE, desk.dialog(ALICE).id, 'reading-confirm');
  await desk.desk.act.submit(ALICE, desk.dialog(ALICE).id, {
    'identifiers.0': { value: 'market.deals77@examplemail.test' },
    'crime.caseNumber': { value: '26230104512' },
  });
  intake.runner.kick();
  await intake.settled();

  const after = await view(storage, read!.id);
  expect(codes(after)).not.toContain('wrong-provider');
  expect(codes(after)).toContain('reference-reused');
  const others = (one: typeof read) =>
    codes(one).filter((code) => !['wrong-provider', 'reference-reused'].includes(code));
  expect(others(after)).toEqual(others(read));
  const ocr = after.content?.request.flags.find(({ code }) => code === 'document-ocr');
  expect(ocr?.message).not.toBe(
    read?.content?.request.flags.find(({ code }) => code === 'document-ocr')?.message,
  );

  // Who, when, what had been read, and what it was corrected to.
  expect(after.content?.confirmed).toMatchObject({
    'identifiers.0': { by: ALICE, read: 'market.deals77@examplemall.test' },
    'crime.caseNumber': { by: ALICE, read: '26230104572' },
  });
  expect(after.content?.request.form.crime.caseNumber).toBe('26230104512');
  const told = after.history.map(({ action }) => action);
  expect(told.indexOf('judged-again')).toBeGreaterThan(told.indexOf('reading-confirmed'));
  expect(after.history.find(({ action }) => action === 'judged-again')?.facts).toMatchObject({
    raised: ['reference-reused'],
    gone: ['wrong-provider'],
  });
  expect(JSON.stringify(after.history.map(({ facts }) => facts))).not.toContain('26230104512');

  const card = desk.cardOf(after.id);
  expect(textOf(card.blocks)).not.toContain('Not a service of ours');
  expect(textOf(card.blocks)).toContain('Reference seen from someone else');
  expect(textOf(desk.notes(card.channel, card.ts))).toContain('Judged again by what a person decided');

  // Once is enough.
  await storage.prisma.job.updateMany({
    where: { name: 'judge-again' },
    data: { state: 'ready', runAt: new Date(0) },
  });
  intake.runner.kick();
  await intake.settled();
  expect(await view(storage, read!.id)).toEqual(after);
});
