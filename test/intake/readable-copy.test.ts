import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import type { Storage } from '../../src/storage/storage.ts';
import { view } from '../cases/samples.ts';
import { type DeskWithSlack, TRIAGE } from '../slack/desk-with-slack.ts';
import { textOf } from '../slack/samples.ts';
import { type DeskWithIntake, eachTestOnADeskWithIntake, flagsOf } from './desk-with-intake.ts';
import { type Attached, mailOf } from './mail-of.ts';

let storage: Storage;
let desk: DeskWithSlack;
let intake: DeskWithIntake;
eachTestOnADeskWithIntake((...given) => {
  [storage, desk, intake] = given;
});

const locked = await readFile('test/documents/samples/encrypted.pdf');
const encrypted = (name: string): Attached => ({ name, type: 'application/pdf', bytes: locked });
const file = (name: string, text: string): Attached => ({
  name,
  type: 'text/plain',
  bytes: new TextEncoder().encode(text),
});
const LETTER = `Politsei- ja Piirivalveamet

Criminal case no. 26230104512

Please provide the subscriber data of the account seller@examplemail.test under § 215 of the Code of Criminal Procedure.

Jaan Tamm
Inspector`;
const ORDER = `HARJU COUNTY COURT

ORDER

The court orders Example Online to disclose the subscriber data of the account seller@examplemail.test.

Mari Mets
Judge`;

let next = 1;
function mail(header: readonly string[], text: string, attached: readonly Attached[]) {
  const from = [
    'Authentication-Results: mx.examplemail.test; dmarc=pass header.from=politsei.ee',
    'From: Jaan Tamm <j.tamm@politsei.ee>',
    `Message-ID: <copy-${next++}@politsei.ee>`,
  ];
  return mailOf([...from, ...header], text, attached);
}

/** A case whose attachments nobody can read, and what becomes of it by a reply. */
async function afterReply(unreadable: readonly string[], ...brought: readonly Attached[]) {
  const opening = mail(['Subject: Request'], 'Our request is attached.', unreadable.map(encrypted));
  const messageId = await intake.arrive(opening);
  await intake.settled();
  const [before] = await intake.casesOf(messageId);
  expect(flagsOf(before!)).toContain('document-unreadable');
  await intake.arrive(mail([`Subject: Re: [${before!.number}]`], 'Here it is once more.', brought));
  await intake.settled();
  const after = await view(storage, before!.id);
  const card = desk.cardOf(after.id);
  const thread = textOf(desk.notes(TRIAGE, card.ts));
  return { after, flags: flagsOf(after), card: textOf(card.blocks), thread };
}

it('under the same name: the flag goes, the case is judged by what came, and staff see it', async () => {
  const { after, flags, card, thread } = await afterReply(
    ['request.pdf', 'list.pdf'],
    file('request.txt', LETTER),
    file('list (1).txt', 'Annex: seller@examplemail.test'),
  );
  expect(flags).not.toContain('document-unreadable');
  expect(flags).toContain('overview-missing');
  expect(after.content?.request.form.crime.caseNumber).toBe('26230104512');
  expect(after.content?.replies?.[0]?.replaced).toEqual([
    { document: 'request.pdf', by: 'request.txt' },
    { document: 'list.pdf', by: 'list (1).txt' },
  ]);
  expect(card).toContain('A readable copy came* of 2 documents that nobody could read');
  expect(thread).toMatch(/gone: [^\n]*(?:read|Document)/);
});

it('under another name, for the only document that nobody could read', async () => {
  const { after, flags } = await afterReply(['request.pdf'], file('our letter.txt', LETTER));
  expect(flags).not.toContain('document-unreadable');
  expect(after.content?.request.form.identifiers.map(({ value }) => value)).toEqual([
    'seller@examplemail.test',
  ]);
});

it.each<[string, string[], Attached[]]>([
  ['under another name, where it could be either of two', ['a.pdf', 'b.pdf'], [file('c.txt', LETTER)]],
  ['one of two', ['a.pdf', 'b.pdf'], [file('a.txt', LETTER)]],
  ['a court’s order under another name', ['request.pdf'], [file('order.txt', ORDER)]],
  ['that cannot be read either', ['request.pdf'], [encrypted('request.pdf')]],
  ['beside one that cannot be read', ['request.pdf'], [encrypted('again.pdf'), file('note.txt', LETTER)]],
  ['no file at all', ['request.pdf'], []],
])('%s: the flag stays', async (_, unreadable, brought) => {
  const { after, flags, card } = await afterReply(unreadable, ...brought);
  expect(flags).toContain('document-unreadable');
  const message = after.content?.request.flags.find(({ code }) => code === 'document-unreadable')?.message;
  expect(message).toContain(unreadable.at(-1));
  if (unreadable.length === 1) expect(card).not.toContain('A readable copy came');
});
