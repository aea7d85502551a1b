import { describe, expect, test } from 'vitest';
import type { Row } from '../../src/documents/document.ts';
import { cell, page } from '../../src/documents/rows.ts';
import { extract } from '../../src/extraction/extract.ts';
import { splitName } from '../../src/extraction/fields/requester.ts';
import { findUserNames } from '../../src/extraction/identifiers/user-names.ts';
import { readAnswer } from '../../src/extraction/template/answer.ts';
import { findPeriod } from '../../src/extraction/time/periods.ts';
import { documentOf, FILLED, pdfOf } from './document-of.ts';

const ENTRIES = Object.entries(FILLED);
const formWith = (head: (string | string[])[], more: Record<string, string> = {}) =>
  extract(pdfOf([...head, ...ENTRIES.map(([label, value]) => [label, more[label] ?? value])])).requests[0]!
    .form;

describe('the number of a form', () => {
  test.each([
    [['Reference number of the requesting authority', 'NK-26-3391'], 'NK-26-3391'],
    [['Template Request Form', 'Reference no. OPS-2026-55310\nPage 1 of 2'], 'OPS-2026-55310'],
    [['Journal no. 0100-10112-00233-26'], '0100-10112-00233-26'],
    [['Politie Regio Oosterveen · Kenmerk: PL2700-2026071 · VERTROUWELIJK'], 'PL2700-2026071'],
    [['Harbour Police | Our ref: HP-26/118 | CONFIDENTIAL'], 'HP-26/118'],
  ])('%j', (row, number) => {
    expect(formWith([row]).registrationNumber).toBe(number);
  });
});

test.each([
  ['Ingrid Sørlie, service no. NO-88213', 'Ingrid Sørlie', 'NO-88213'],
  ['Inspector C.P. 98.441 – Jacinto Arrizabalaga Soto', 'Jacinto Arrizabalaga Soto', '98.441'],
])('%s', (text, name, badgeNumber) => {
  expect(splitName(text)).toEqual({ name, badgeNumber });
});

test.each([
  ['Postbus 411 — algemeen nummer 0900-5550 — www.politie.example', '0900-5550'],
  ['Postfach 4 · Zentrale 030 23125 0 · www.polizei.example', '030 23125 0'],
  ['Centralino 0171 555 000', '0171 555 000'],
  ['Fax: 030 23125 0', null],
  ['Tel. 030 23125 417', null],
])("a letterhead's general number: %s", (head, number) => {
  expect(formWith([[head]]).organisation.switchboard).toBe(number);
});

test('"Non-disclosure" is no answer NO', () => {
  expect(readAnswer('Non-disclosure for six months').value).not.toBe(false);
  const form = formWith([], {
    Confidentiality: 'Non-disclosure for six months, section 487.0191 Criminal Code.',
  });
  expect(form.confidentiality).toMatchObject({ requested: true, until: 'six months' });
});

test('a nickname with a dot is read whole', () => {
  expect(findUserNames('user id 40011873, nickname nordlys.fan').map(({ value }) => value)).toEqual([
    'nordlys.fan',
  ]);
  expect(findUserNames('nickname nordlys.').map(({ value }) => value)).toEqual(['nordlys']);
});

test('kinds of data below the first, whose answers stand apart in the column of values', () => {
  const at = (text: string, x: number) => cell(text, [], { x, y: 0, width: 50, height: 10 });
  const rows = ENTRIES.flatMap(([label, value]): Row[] =>
    label === 'Type of data requested'
      ? [
          { cells: [at(label, 50), at('Subscriber Information: ☒ Yes ☐ No', 215)], table: 1 },
          { cells: [at('Traffic Data: ☒ Yes', 215), at('☐ No', 320)], table: 1 },
          { cells: [at('Content Data: ☐ Yes', 215), at('☒ No', 320)], table: 1 },
        ]
      : /Information$|Data$/.test(label) && !/^Data/.test(label)
        ? []
        : [{ cells: [at(label, 50), at(value, 215)], table: 1 }],
  );
  const { form } = extract(documentOf({ pages: [page(1, rows)] })).requests[0]!;
  expect(form.dataTypes).toEqual({ subscriber: true, traffic: true, content: false });
});

describe('who ordered it, in the row for orders', () => {
  test.each([
    [
      'Postanowienie Prokuratury\nOkręgowej we Wrocławiu z dnia\n24 lutego 2026 r.',
      'Prokuratury Okręgowej we Wrocławiu',
      '2026-02-24',
    ],
    [
      'Auto del Juzgado de Instrucción n.º 5 de Zaragoza de 23 de febrero de 2026',
      'Juzgado de Instrucción n.º 5 de Zaragoza',
      '2026-02-23',
    ],
    ['Beschluss des Amtsgerichts Köln vom 3. März 2026', 'Amtsgerichts Köln', '2026-03-03'],
    [
      'Despacho do Juízo de Instrução Criminal do Porto de 3 de março de 2026',
      'Juízo de Instrução Criminal do Porto',
      '2026-03-03',
    ],
  ])('%s', (order, issuedBy, date) => {
    const rows = ENTRIES.map(([label, value]) =>
      label === 'Legal/Court Order'
        ? ['Postanowienie sądu lub prokuratora', '☒ YES ☐ NO', order]
        : [label, value],
    );
    const { form } = extract(pdfOf(rows)).requests[0]!;
    expect(form.authority).toMatchObject({ issuedBy, date });
  });
});

test('a subject that is nothing but a name as accounts have is one', () => {
  expect(formWith([], { 'Subject of the request': 'wendelstein_host' }).identifiers).toMatchObject([
    { type: 'username', value: 'wendelstein_host' },
  ]);
});

test('a value that ends amid a sentence goes on below its label', () => {
  const at = (text: string, x: number) => cell(text, [], { x, y: 0, width: 50, height: 10 });
  const rows = ENTRIES.flatMap(([label, value]): Row[] =>
    label === 'What is being requested'
      ? [
          { cells: [at(label, 50), at('Subscriber name and log-in IP addresses for', 180)], table: 1 },
          { cells: [at('December 2025.', 50)], table: null },
        ]
      : [{ cells: [at(label, 50), at(value, 180)], table: 1 }],
  );
  const { form } = extract(documentOf({ pages: [page(1, rows)] })).requests[0]!;
  expect(form.requested).toBe('Subscriber name and log-in IP addresses for December 2025.');
});

test.each([
  'w okresie od 10 stycznia 2026 r. do 20 lutego 2026 r. (czas UTC)',
  'vom 10. Januar 2026 bis 20. Februar 2026 (Zeitangaben in UTC)',
  'del 10 de enero de 2026 al 20 de febrero de 2026 (hora UTC)',
])('the zone of a period: %s', (text) => {
  expect(findPeriod(text, null)).toMatchObject({ from: '2026-01-10', to: '2026-02-20', timeZone: 'UTC' });
});
