import { describe, expect, it, test } from 'vitest';
import { extract } from '../../../src/extraction/extract.ts';
import type { StandardForm } from '../../../src/form/standard-form.ts';
import { FILLED, type Label, mailOf, pdfOf, textOf } from '../document-of.ts';

const formOf = (text: string): StandardForm => extract(textOf(text)).requests[0]!.form;
const formWith = (written: Partial<Record<Label, string>>): StandardForm =>
  extract(pdfOf(Object.entries({ ...FILLED, ...written }))).requests[0]!.form;

const letterSaying = (sentence: string): string =>
  `Harbour Police\n4 Quay Street, Leeds\nLeeds, 3 November 2026\n\nTo: Example Online Ltd\n\n${sentence}\n\nPlease give us the subscriber data of heron@examplemail.test under section 63 of the Data Act 2018.\n\nIda Roe\nDetective Sergeant, Harbour Police\n`;

test.each([
  'The payment of 400 euro was approved by Director Paul Marsh of Acme Ltd on 2 October 2026.',
  'The victim was instructed by Inspector Max Stone, a name the fraudster used, to pay.',
  'The tool was signed off by Manager Paul Marsh.',
  'Superintendent Max Stone has approved payments of the firm.',
  'Die Überweisung wurde genehmigt durch Direktor Emil Bauer.',
])('who allowed or told something else stands behind no request: %s', (sentence) => {
  expect(formOf(letterSaying(sentence)).authority.issuedBy ?? '').not.toMatch(/Marsh|Stone|Bauer/);
});

test.each([
  ['This request was approved by Superintendent Ada Lowe on 2 November 2026.', 'Superintendent Ada Lowe'],
  ['Dieses Ersuchen wurde genehmigt durch KHK Emil Bauer.', 'KHK Emil Bauer'],
  ['Approved by: Superintendent Ada Lowe', 'Superintendent Ada Lowe'],
  ['Superintendent Ada Lowe has approved this request.', 'Superintendent Ada Lowe'],
])('who allowed the request is named: %s', (sentence, issuedBy) => {
  expect(formOf(letterSaying(sentence)).authority).toMatchObject({ kind: 'police', issuedBy });
});

test.each([
  'The payment was approved by Director Paul Marsh of Acme Ltd on 2 October 2026.',
  'Approved by Director Paul Marsh, the payment left the firm.',
  'The victim was instructed by Judge Max Stone, as the fraudster called himself, to pay.',
])("in a form's facts likewise: %s", (overview) => {
  const { authority } = formWith({ 'Overview of the criminal activity': overview });
  expect(authority.issuedBy ?? '').not.toMatch(/Marsh|Stone/);
  expect(authority.kind).not.toBe('judge');
});

test('where the writer is of no authority, an officer who is named gives none', () => {
  const { form } = extract(
    textOf(
      'Please give us the subscriber data of heron@examplemail.test. This was approved by Superintendent Ada Lowe. Section 63 of the Data Act 2018 applies, case 14/2026, fraud.\n\nIda Roe\n',
    ),
  ).requests[0]!;
  expect([form.authority.kind, form.authority.issuedBy]).toEqual([null, 'Superintendent Ada Lowe']);
});

test.each([
  'A warrant was obtained from the court on 2 November 2026. This warrant requires you to answer within ten days.',
  'A warrant was issued by Judge Mary Stone of Leeds District Court on 2 November 2026.',
])('a letter that tells of an order is not the order: %s', (sentence) => {
  expect(formOf(letterSaying(sentence)).authority).toMatchObject({ date: '2026-11-02', attached: false });
});

const orderSaying = (sentence: string, end: string): string =>
  `LEEDS DISTRICT COURT\nORDER\n\n${sentence}\n\nIt is hereby ordered that Example Online Ltd give the subscriber data of heron@examplemail.test.\n\n${end}`;

test('a sentence on a copy ends no order', () => {
  const order = orderSaying(
    'The police ask for data.',
    'Certified copy of the order of the court is enclosed.\n\nLeeds, 3 November 2026\n\nMary Stone\nDistrict Judge\n',
  );
  expect(formOf(order).authority.date).toBe('2026-11-03');
});

test.each([
  ['On the 12th of October 2026, the first day of the fraud, the account was opened.', null],
  ['Given the 12th of October, two thousand and twenty-six.', '2026-10-12'],
])('only a day that is told as one is the day of an order: %s', (sentence, date) => {
  expect(formOf(orderSaying(sentence, 'Mary Stone\nDistrict Judge\n')).authority.date).toBe(date);
});

describe('a cited order', () => {
  const mail = (paper: string) =>
    extract(
      mailOf(letterSaying('Judge Mary Stone of Leeds District Court made an order on 2 November 2026.'), [
        { ...textOf(paper), name: 'paper.txt' },
      ]),
    ).requests[0]!.form.authority.attached;
  it('is attached where another paper of the mail is signed by the one who made it', () => {
    expect(
      mail('To the Harbour Police\n\nThe holder of the account is to be identified.\n\nMary Stone\nJudge'),
    ).toBe(true);
  });
  it('is not attached where the paper is of somebody else, or of the one who asks', () => {
    expect(mail('List of the accounts\n\nheron@examplemail.test\n\nAnn Lake, clerk')).toBe(false);
    expect(mail('Note of the telephone call with Mary Stone\n\nIda Roe')).toBe(false);
  });
});
