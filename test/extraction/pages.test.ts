import { expect, test } from 'vitest';
import type { Document, Row } from '../../src/documents/document.ts';
import { cell, page } from '../../src/documents/rows.ts';
import { extract } from '../../src/extraction/extract.ts';
import type { StandardForm } from '../../src/form/standard-form.ts';
import { documentOf, FILLED, pdfOf } from './document-of.ts';

type Placed = readonly [text: string, x: number];

/** A row of pieces that stand at given places. */
function at(y: number, table: number | null, ...pieces: readonly Placed[]): Row {
  return { cells: pieces.map(([text, x]) => cell(text, [], { x, y, width: 100, height: 12 })), table };
}

const LABEL = 60;
const VALUE = 200;
const HINT = 420;
const entries = Object.entries(FILLED);
const upTo = (label: string): [string, string][] =>
  entries.slice(
    0,
    entries.findIndex(([one]) => one === label),
  );
const from = (label: string): [string, string][] =>
  entries.slice(entries.findIndex(([one]) => one === label) + 1);
const placed = (rows: readonly [string, string][]): Row[] =>
  rows.map(([label, value], line) => at(80 + 20 * line, 1, [label, LABEL], [value, VALUE]));
const read = (document: Document): StandardForm => {
  const { requests } = extract(document);
  expect(requests).toHaveLength(1);
  return requests[0]!.form;
};

test('a value that repeats itself over pages is whole; header and footer are none of it', () => {
  const header = (number: number): Row => at(30, null, [`Police of Tallinn, case paper ${number}`, LABEL]);
  const line = (number: number): string => `Message ${number}: the sender repeats the threat.`;
  const form = documentOf({
    pages: [
      page(1, [
        header(1),
        ...placed(upTo('Overview of the criminal activity')),
        at(700, 1, ['Overview of the criminal activity', LABEL], [line(1), VALUE]),
      ]),
      page(2, [header(2), at(60, null, [line(2), VALUE]), at(75, null, [line(3), VALUE])]),
      page(3, [
        header(3),
        at(60, null, [line(4), VALUE]),
        ...placed(from('Overview of the criminal activity')),
      ]),
    ],
  });
  expect(read(form).overview).toBe([1, 2, 3, 4].map(line).join(' '));
});

test('what a browser prints around a page is no row of the form', () => {
  const form = documentOf({
    pages: [
      page(1, [
        at(10, null, ['11/22/26, 10:31 AM', 20], ['LE request', 300]),
        ...placed(entries.filter(([label]) => !label.startsWith('What Crime'))),
        at(780, null, ['file:///home/desk/request.html', 20], ['1/1', 570]),
      ]),
    ],
  });
  expect(read(form)).toMatchObject({ crime: { caseNumber: null }, confidentiality: { until: '2027-03-01' } });
});

test('fragments of explanations in a column of their own enter no value', () => {
  const rows = entries.map(([label, value], line) => {
    const fragment =
      { 'Legal Name': 'organisation)', Rank: 'organisations such as the police)' }[label] ?? '';
    return at(80 + 20 * line, 1, [label, LABEL], [value, VALUE], [fragment, HINT]);
  });
  expect(read(documentOf({ pages: [page(1, rows)] }))).toMatchObject({
    organisation: { legalName: FILLED['Legal Name'] },
    requester: { rank: FILLED.Rank },
  });
});

test('two labels in one cell: a value for each is read, more values than labels are nobody’s', () => {
  const joined = (values: string): Document =>
    pdfOf(
      entries.flatMap(([label, value]) =>
        label === 'Rank' ? [['Rank\nPosition', values]] : label === 'Position' ? [] : [[label, value]],
      ),
    );
  expect(read(joined('Sergeant\nInvestigator')).requester).toMatchObject({
    rank: 'Sergeant',
    position: 'Investigator',
  });
  expect(read(joined('Sergeant\nof the first class\nInvestigator')).requester).toMatchObject({
    rank: null,
    position: null,
  });
});

test('a label that is broken around its value', () => {
  const rows = entries.flatMap(([label, value], line): Row[] => {
    const y = 80 + 40 * line;
    if (label !== 'Data Preservation') return [at(y, 1, [label, LABEL], [value, VALUE], ['', HINT])];
    return [
      at(y, 1, ['Data', LABEL], ['the investigation. Provide all', HINT]),
      at(y + 6, 1, ['NO', VALUE], ['available information, including', HINT]),
      at(y + 12, 1, ['Preservation', LABEL], ['time zones of the criminal activity)', HINT]),
    ];
  });
  expect(read(documentOf({ pages: [page(1, rows)] })).nature).toMatchObject({
    emergency: false,
    preservation: false,
  });
});

test('a label whose value stands in the next row', () => {
  const rows = entries.flatMap(([label, value]) =>
    label === 'Subject of the request' || label === 'Legal Name' ? [[label], [value]] : [[label, value]],
  );
  expect(read(pdfOf(rows))).toMatchObject({
    organisation: { legalName: FILLED['Legal Name'] },
    subject: FILLED['Subject of the request'],
  });
});

test('the quote for a lone box names what is ticked', () => {
  const rows = entries.flatMap(([label, value]) =>
    label === 'Type of data requested'
      ? [
          [label, ''],
          ['Subscriber Information', '☒'],
          ['Traffic Data', '☒'],
          ['Content Data', '☐'],
        ]
      : [[label, value]],
  );
  const { requests } = extract(pdfOf(rows));
  expect(requests[0]!.form.dataTypes).toMatchObject({ subscriber: true, traffic: true });
  expect(requests[0]!.sources['dataTypes.traffic']?.quote).toBe('Traffic Data');
});
