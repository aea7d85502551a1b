import { expect, test } from 'vitest';
import { extract } from '../../src/extraction/extract.ts';
import { splitName } from '../../src/extraction/fields/requester.ts';
import type { StandardForm } from '../../src/form/standard-form.ts';
import { FILLED, formOf, pdfOf, textOf } from './document-of.ts';

const entries = Object.entries(FILLED);
const NATURE = [
  'Emergency',
  'Data Preservation',
  'Data Production',
  'Takedown',
  'Legal/Court Order',
  'Other',
];
const before = entries.slice(0, 9);
const after = entries.slice(15);
const read = (rows: readonly (readonly string[])[]): StandardForm => extract(pdfOf(rows)).requests[0]!.form;

test.each(['X', '✓', '☒', '•'])('%s in a column headed YES or NO is what the head says', (tick) => {
  const rows = NATURE.map((label) => (label === 'Data Production' ? [label, tick, ''] : [label, '', tick]));
  const { nature } = read([...before, ['Nature of the Request', 'YES', 'NO'], ...rows, ...after]);
  expect(nature).toMatchObject({ emergency: false, preservation: false, production: true, takedown: false });
});

test('the heads may be the other way round', () => {
  const rows = NATURE.map((label) => [label, '', 'X']);
  const { nature } = read([...before, ['Nature of the Request', 'NO', 'YES'], ...rows, ...after]);
  expect(nature).toMatchObject({ emergency: true, preservation: true });
});

test('a tick in a further column that nothing heads is no answer', () => {
  const rows = NATURE.map((label) => [label, '', 'X']);
  const { nature } = read([...before, ['Nature of the Request'], ...rows, ...after]);
  expect(nature).toMatchObject({ emergency: null, preservation: null, courtOrder: null });
});

test('strokes part such columns in plain text', () => {
  const lines = (rows: readonly (readonly string[])[]): string =>
    rows.map((row) => row.join(': ')).join('\n');
  const body = [
    lines(before),
    'Nature of the Request | YES | NO',
    ...NATURE.map((label) => (label === 'Takedown' ? `${label} | X |` : `${label} | | X`)),
    lines(after),
  ].join('\n');
  const { nature } = extract(textOf(body)).requests[0]!.form;
  expect(nature).toMatchObject({ emergency: false, preservation: false, takedown: true });
});

test('a group name left of its rows is not their label', () => {
  const group = (name: string, rows: readonly (readonly string[])[]): string[][] =>
    rows.map((row, at) => [at === 0 ? name : '', ...row]);
  const form = read([
    ...group('Details of the organisation making the request', entries.slice(0, 4)),
    ...group('Details of person making the request', entries.slice(4, 9)),
    ...group(
      'Nature of the Request',
      NATURE.map((label) => [label, label === 'Data Production' ? 'YES' : 'NO']),
    ),
    ...after,
  ]);
  expect(form.organisation.legalName).toBe(FILLED['Legal Name']);
  expect(form.requester).toMatchObject({ name: 'Jaan Tamm', badgeNumber: '4711', rank: FILLED.Rank });
  expect(form.nature).toMatchObject({ emergency: false, preservation: false, production: true });
});

test.each([
  ['Aoife Byrne (Reg. No. 31442K)', 'Aoife Byrne', '31442K'],
  ['Liam Walker, AFP 1234', 'Liam Walker', 'AFP 1234'],
  ['Liam Walker, AFP number 14402', 'Liam Walker', '14402'],
  ['Karin Lindqvist, tjänstenr 5512', 'Karin Lindqvist', '5512'],
  ['Mikko Lehtonen, virkamerkki 20877', 'Mikko Lehtonen', '20877'],
  ['Thiago Nunes, matrícula 235.118-4', 'Thiago Nunes', '235.118-4'],
  ['Cst. Emily Tran, Reg. 62118', 'Cst. Emily Tran', '62118'],
  ['Maria de la Cruz, badge 77', 'Maria de la Cruz', '77'],
])('the name in "%s" ends before the badge', (text, name, badgeNumber) => {
  expect(splitName(text)).toEqual({ name, badgeNumber });
});

test('what a half-deleted explanation left is no value', () => {
  const { requester } = extract(formOf({ Rank: '(Applicable to rank-based org\nDetective' })).requests[0]!
    .form;
  expect(requester.rank).toBe('Detective');
});

test.each(['to be provided', 'TBD', 'to follow'])('"%s" is nothing yet', (text) => {
  expect(
    extract(formOf({ 'Overview of the criminal activity': text })).requests[0]!.form.overview,
  ).toBeNull();
});

test.each(['', 'see below'])('a cell with both words and a tick answers for itself, beside %j', (beside) => {
  const rows = NATURE.map((label) => [label, label === 'Emergency' ? '☒ YES ☐ NO' : '☐ YES ☒ NO', beside]);
  const { nature } = read([...before, ['Nature of the Request'], ...rows, ...after]);
  expect(nature).toMatchObject({ emergency: true, preservation: false, production: false });
});

test('kinds of data side by side, with their boxes in the line below', () => {
  const answers = (question: readonly string[], below: readonly string[]): StandardForm['dataTypes'] =>
    read(
      Object.entries(FILLED).flatMap(([label, value]) =>
        label === 'Type of data requested' ? [[...question], [...below]] : [[label, value]],
      ),
    ).dataTypes;
  expect(
    answers(
      ['Type of data requested Subscriber Information', 'Traffic Data', 'Content Data'],
      ['☒ YES', '☐ NO', '☐ YES', '☒ NO', '☐ YES', '☒ NO'],
    ),
  ).toEqual({ subscriber: true, traffic: false, content: false });
  expect(
    answers(
      ['Subscriber Information', 'Traffic Data', 'Content Data'],
      ['[ ] YES', '[x] NO', '[x] YES', '[ ] NO', '[x] YES', '[ ] NO'],
    ),
  ).toEqual({ subscriber: false, traffic: true, content: true });
});
