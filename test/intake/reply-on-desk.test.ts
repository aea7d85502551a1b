import { expect, it } from 'vitest';
import { sampleMail } from '../e2e/sample-mail.ts';
import { type DeskWithSlack, TRIAGE } from '../slack/desk-with-slack.ts';
import { textOf } from '../slack/samples.ts';
import { type DeskWithIntake, eachTestOnADeskWithIntake } from './desk-with-intake.ts';

const ALICE = 'U0ALICE';
let desk: DeskWithSlack;
let intake: DeskWithIntake;
eachTestOnADeskWithIntake((_storage, ...given) => {
  [desk, intake] = given;
});

it('the answer to our question brings the form of another matter: two cards that point to each other', async () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const messageId = await intake.arrive(bytes(sampleMail(1)));
  await intake.settled();
  const [first] = await intake.casesOf(messageId);
  await intake.decide(ALICE, desk.cardOf(first!.id), 'case-information', 'Please name the period.');
  const question = intake.sent.at(-1);
  expect(question?.subject).toContain(first!.number);

  const other = sampleMail(2)
    .replace('26230104512', '26230109999')
    .replace(/^Subject: .*$/m, `Subject: Re: ${question?.subject}\r\nIn-Reply-To: <${question?.messageId}>`);
  const replyId = await intake.arrive(bytes(other));
  await intake.settled();
  const [second] = await intake.casesOf(replyId);
  const [old, late] = [first!, second!].map(({ id }) => desk.cardOf(id));
  expect(textOf(old!.blocks)).toContain('Waiting for the authority');
  expect(textOf(old!.blocks)).toContain(`${second!.number}> came in a reply to this`);
  expect(textOf(desk.notes(TRIAGE, old!.ts))).toContain(`${second!.number} came in a reply to this`);
  expect(textOf(late!.blocks)).toContain('Came in a reply to');
  expect(intake.sent.filter(({ subject }) => subject.includes(second!.number))).toHaveLength(1);
});
