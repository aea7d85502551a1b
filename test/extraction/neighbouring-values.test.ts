import { describe, expect, test } from 'vitest';
import type { Document, Row } from '../../src/documents/document.ts';
import { cell, page } from '../../src/documents/rows.ts';
import { extract } from '../../src/extraction/extract.ts';
import { readAnswer } from '../../src/extraction/template/answer.ts';
import type { StandardForm } from '../../src/form/standard-form.ts';
import { documentOf, FILLED, type Label, pdfOf } from './document-of.ts';

type Cells = readonly (string | readonly string[])[];

const formOf = (document: Document): StandardForm => extract(document).requests[0]!.form;
const ENTRIES: readonly (readonly [string, string])[] = Object.entries(FILLED);
/** The form's rows, those of some labels written otherwise. */
const rowsWith = (other: Partial<Record<Label, Cells>>): Cells =>
  ENTRIES.flatMap(([label, value]): Cells => other[label as Label] ?? [[label, value]]);
const read = (other: Partial<Record<Label, Cells>>): StandardForm => formOf(pdfOf(rowsWith(other)));

describe('what a row cannot hold is no value of it', () => {
  test.each<[Label, string, (form: StandardForm) => unknown]>([
    ['Legal Name', '☐ YES ☒ NO', ({ organisation }) => organisation.legalName],
    ['Legal Name', 'Takedown ☐ YES ☒ NO', ({ organisation }) => organisation.legalName],
    ['Address', 'Data Preservation YES / NO', ({ organisation }) => organisation.address],
    ['Web site', 'Name including badge', ({ organisation }) => organisation.website],
    ['Email', 'Sergeant', ({ requester }) => requester.email],
    ['Telephone', 'at once', ({ requester }) => requester.telephone],
    ['Rank', 'YES / NO', ({ requester }) => requester.rank],
  ])('%s: %s', (label, value, field) => {
    expect(field(read({ [label]: [[label, value]] }))).toBeNull();
    expect(field(read({}))).not.toBeNull();
  });
});

describe('the kinds of data', () => {
  const TYPE = 'Type of data requested';
  const NAMES = 'Subscriber Information Traffic Data Content Data';
  test.each<[string, Cells, StandardForm['dataTypes']]>([
    [
      'above their choices, in one cell',
      [[TYPE, `${NAMES}\n[X] YES [ ] NO [X] YES [ ] NO [ ] YES [X] NO`]],
      { subscriber: true, traffic: true, content: false },
    ],
    [
      'above their choices with the box behind the word',
      [[TYPE, `${NAMES}\nYES ☐ NO ☒ YES ☒ NO ☐ YES ☐ NO ☒`]],
      { subscriber: false, traffic: true, content: false },
    ],
    [
      'two of them in one cell, above an answer each',
      [TYPE, ['Subscriber Information', 'Traffic Data Content Data'], ['NO', 'NO', 'YES']],
      { subscriber: false, traffic: false, content: true },
    ],
    [
      'named as the form prints them',
      [TYPE, ['Subscriber Information', 'Traffic Data', 'Content Data'], ''],
      { subscriber: null, traffic: null, content: null },
    ],
  ])('%s', (_, cells, types) => {
    expect(read({ [TYPE]: cells } as Partial<Record<Label, Cells>>).dataTypes).toEqual(types);
  });
});

test('kinds of request side by side, of which only one has a mark', () => {
  const { nature } = read({
    Emergency: [['Emergency', 'Data Preservation', 'Data Production']],
    'Data Preservation': [],
    'Data Production': [],
    Takedown: ['Takedown ✔ The post named below'],
    'Legal/Court Order': [['Legal/Court Order', 'Other']],
    Other: [],
  });
  expect(nature).toMatchObject({ emergency: null, preservation: null, production: null, takedown: true });
});

test('words with boxes among them are no answer', () => {
  expect(readAnswer('account holder ☐ YES ☒ NO').value).toBeNull();
  expect(readAnswer('the records of the account').value).toBe(true);
});

test('an officer who is named by a number alone keeps it as the name', () => {
  const { requester } = read({
    'Name including badge/id number': [['Name including badge/id number', 'Agente 55021']],
  });
  expect(requester).toMatchObject({ name: 'Agente 55021', badgeNumber: '55021' });
});

test('a number with letters before it ends the row on the crime', () => {
  const label = 'What Crime/s is Being investigated';
  const { crime } = read({
    [label]: [[label, 'Fraud by false representation, Fraud Act 2006 s 2, AB2026031500412']],
  });
  expect(crime.caseNumber).toBe('AB2026031500412');
});

test('the choices of several rows in one are no answer', () => {
  expect(readAnswer('☐ YES ☒ YES ☐ NO').value).toBe(true);
  expect(readAnswer('☐ YES ☒ NO ☒ YES ☐ NO').value).toBeNull();
});

/** Labels in bold, each above its value. */
function stacked(other: Partial<Record<Label, readonly Row[]>>): Document {
  const bold = (text: string, to = text.length): Row => ({
    cells: [cell(text, [], null, [[0, to]])],
    table: null,
  });
  const rows = ENTRIES.flatMap(
    ([label, value]): readonly Row[] =>
      other[label as Label] ?? [bold(label), { cells: [cell(value)], table: null }],
  );
  return documentOf({ name: 'form.pdf', kind: 'pdf', pages: [page(1, rows)] });
}

describe('where labels are bold', () => {
  const plain = (text: string): Row => ({ cells: [cell(text)], table: null });
  const bold = (text: string, ranges: [number, number][] = [[0, text.length]]): Row => ({
    cells: [cell(text, [], null, ranges)],
    table: null,
  });

  test('a plain line below one is its value, though its words are a label', () => {
    const { requester } = formOf(stacked({ Position: [bold('Position'), plain('Investigator')] }));
    expect(requester.position).toBe('Investigator');
  });

  test('one of another wording ends what is told above it', () => {
    const { crime, overview } = formOf(
      stacked({
        'What Crime/s is Being investigated': [bold('Crime investigated'), plain('Fraud, Penal Code § 209.')],
        'Overview of the criminal activity': [bold('Facts'), plain('A shop sold boats that did not exist.')],
      }),
    );
    expect(crime.description).toBe('Fraud');
    expect(overview).toBe('A shop sold boats that did not exist.');
  });

  test('a value may follow after a space, and its choice be broken over two lines', () => {
    const first = 'Type of data requested Subscriber Information YES /';
    const { dataTypes } = formOf(
      stacked({
        'Type of data requested': [
          bold(first, [
            [0, 22],
            [46, 49],
          ]),
          bold('NO Traffic Data YES / NO Content Data YES / NO', [
            [22, 24],
            [44, 46],
          ]),
        ],
      }),
    );
    expect(dataTypes).toEqual({ subscriber: true, traffic: false, content: false });
  });
});

test('words in a field beside YES and NO belong to the answer', () => {
  const field = (name: string, label: string, value: string) => ({ name, label, value, page: 1 });
  const document = documentOf({
    ...pdfOf(rowsWith({ Other: [['Other', 'YES'], 'Tell the service in Port Vale'] })),
    fields: [field('a', 'Other', 'YES'), field('b', 'NO', 'Tell the service in Port Vale')],
  });
  expect(formOf(document).nature.other).toBe('Tell the service in Port Vale');
});
