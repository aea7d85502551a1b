import { describe, expect, test } from 'vitest';
import type { Document, Row } from '../../src/documents/document.ts';
import { cell, page } from '../../src/documents/rows.ts';
import { readTextRows } from '../../src/documents/text.ts';
import { extract } from '../../src/extraction/extract.ts';
import { en } from '../../src/form/labels/en.ts';
import { documentOf, FILLED, type Label, mailOf, pdfOf } from './document-of.ts';

const ENTRIES = Object.entries(FILLED) as [Label, string][];
const HINTS = new Map(Object.values(en.rows).map((row) => [row.label, row.hint ?? '']));
const hintOf = (label: Label): string => HINTS.get(label) ?? '';
const wrap = (text: string, width: number): string =>
  text.replace(new RegExp(`(?=.{${width + 1},})(.{1,${width}})\\s`, 'g'), '$1\n');
const lines = (sep: string, label: (text: string, at: number) => string = (text) => text): string =>
  ENTRIES.map(([text, value], at) => `${label(text, at)}${sep}${value}`).join('\n');

const SYNONYMS: Partial<Record<Label, string>> = {
  'Legal Name': 'Name of the organisation',
  'Web site': 'Website',
  'Name including badge/id number': 'Name incl. badge/ID no.',
  Email: 'E-mail',
  Telephone: 'Tel.',
  'Legal/Court Order': 'Court order',
  'What Crime/s is Being investigated': 'What crime/s is being investigated?',
  'Overview of the criminal activity': 'Overview of criminal activity',
  'What is being requested': 'What is requested',
  'Type of data requested': 'Type/s of data requested',
  'Time Limits': 'Time limit',
};
const SLIPS: Partial<Record<Label, string>> = {
  'Legal Status': 'Legal Satus',
  'Overview of the criminal activity': 'Overview of the crimnal activity',
  'Subject of the request': 'Subject of the reqest',
  Confidentiality: 'Confidentality',
};

const OWN_WORDS: Partial<Record<Label, string>> = {
  'Name including badge/id number': 'Name of the officer with the number of the service card',
  Position: 'Position that the officer holds',
};
const bare = (hint: string): string => hint.replace(/^\(|\)$/g, '');
const bold = (text: string): Row => ({ cells: [cell(text, [], null, [[0, text.length]])], table: null });
const plain = (text: string): Row => ({ cells: [cell(text)], table: null });

const half = Math.floor(ENTRIES.length / 2);
const narrative = ENTRIES.findIndex(([label]) => label === 'Overview of the criminal activity');
const [overview, facts] = ENTRIES[narrative]!;
const cut = facts.indexOf(' ', facts.length / 2);

const LAYOUTS: Record<string, Document> = {
  'a table of two columns': pdfOf(ENTRIES),
  'values left of their labels': pdfOf(ENTRIES.map(([label, value]) => [value, label])),
  'three columns, the third explains': pdfOf(ENTRIES.map(([label, value]) => [label, value, hintOf(label)])),
  'three columns, the second explains': pdfOf(ENTRIES.map(([label, value]) => [label, hintOf(label), value])),
  'the explanation after the value': pdfOf(
    ENTRIES.map(([label, value]) => [label, `${value}\n${hintOf(label)}`]),
  ),
  'the explanation in the label': pdfOf(
    ENTRIES.map(([label, value]) => [`${label}\n${wrap(hintOf(label), 30)}`, value]),
  ),
  'labels numbered, with colons': pdfOf(ENTRIES.map(([label, value], at) => [`${at + 1}. ${label}:`, value])),
  'labels in capitals': pdfOf(ENTRIES.map(([label, value]) => [label.toUpperCase(), value])),
  'labels wrapped': pdfOf(ENTRIES.map(([label, value]) => [wrap(label, 12), wrap(value, 25)])),
  'other wordings': pdfOf(ENTRIES.map(([label, value]) => [SYNONYMS[label] ?? label, value])),
  'slips of the pen': pdfOf(ENTRIES.map(([label, value]) => [SLIPS[label] ?? label, value])),
  'label and value in one cell': pdfOf(ENTRIES.map(([label, value]) => [`${label}\n${value}`])),
  'two pages with footers': pdfOf(
    [...ENTRIES.slice(0, half), 'Page 1 of 2'],
    ['Police and Border Guard Board – internal', ...ENTRIES.slice(half), 'Page 2 of 2'],
  ),
  'a value that goes on over the page': pdfOf(
    [...ENTRIES.slice(0, narrative), [overview, facts.slice(0, cut)], 'Page 1 of 2'],
    [['', facts.slice(cut + 1)], ...ENTRIES.slice(narrative + 1), 'Page 2 of 2'],
  ),
  'labels and values in the lines of two cells': documentOf({
    pages: [
      page(1, [
        {
          cells: [
            cell(ENTRIES.map(([label]) => label).join('\n')),
            cell(ENTRIES.map(([, value]) => value).join('\n')),
          ],
          table: 1,
        },
      ]),
    ],
  }),
  'lines with colons': mailOf(`Dear Sirs,\n\n${lines(': ')}\n\nKind regards,\nJaan Tamm\nTel: +372 999 9999`),
  'lines with tabs': mailOf(lines('\t')),
  'lines with bars': mailOf(lines(' | ')),
  'lines with dashes': mailOf(lines(' – ')),
  'numbered lines in capitals': mailOf(lines(': ', (text, at) => `${at + 1}) ${text.toUpperCase()}`)),
  'labels above their values': mailOf(ENTRIES.map(([label, value]) => `${label}\n${value}`).join('\n')),
  'labels above their values, with empty lines': mailOf(
    ENTRIES.map(([label, value]) => `${label}\n\n${value}`).join('\n\n'),
  ),
  'explanations between labels and values, with empty lines': pdfOf(
    ENTRIES.flatMap(([label, value]) =>
      hintOf(label) === '' ? [label, '', value, ''] : [label, '', `(${bare(hintOf(label))})`, '', value, ''],
    ),
  ),
  'labels in bold above their values, two of them in words of the officer’s own': documentOf({
    pages: [
      page(
        1,
        ENTRIES.flatMap(([label, value]) => [bold(OWN_WORDS[label] ?? label), plain(value)]),
      ),
    ],
  }),
  'wrapped lines': mailOf(wrap(lines(': '), 60)),
  'with the parts’ headings': mailOf(
    lines(': ')
      .replace('Legal Name', `${en.sections.organisation.label}\nLegal Name`)
      .replace('Name including', `${en.sections.requester.label}\n\nName including`)
      .replace('Emergency', `${en.sections.nature.label}\nEmergency`),
  ),
  'a quoted mail': mailOf(`FYI\n\n${lines(': ').replace(/^/gm, '> ')}`),
  'an attached form': mailOf('Please find our request attached.', [pdfOf(ENTRIES)]),
};

describe('one form in many layouts', () => {
  test.each(Object.entries(LAYOUTS))('%s', (_name, document) => {
    const reading = extract(document);
    expect(reading.kind).toBe('request');
    expect(reading.requests).toHaveLength(1);
    expect(reading.requests[0]).toMatchObject({ format: 'coe-2020', language: 'en' });
    expect(reading.requests[0]!.form).toEqual({
      registrationNumber: null,
      organisation: {
        legalName: FILLED['Legal Name'],
        address: FILLED.Address,
        legalStatus: 'National police',
        website: 'https://www.politsei.ee',
        switchboard: null,
        country: 'EE',
      },
      requester: {
        name: 'Jaan Tamm',
        badgeNumber: '4711',
        rank: 'Senior Lieutenant',
        position: 'Cybercrime investigator',
        email: 'j.tamm@politsei.ee',
        telephone: '+372 612 3457',
      },
      nature: {
        emergency: false,
        preservation: true,
        production: false,
        takedown: false,
        courtOrder: false,
        other: null,
      },
      crime: {
        description: 'Computer-related fraud',
        provisions: ['Article 213 of the Penal Code'],
        caseNumber: '26-1234/567',
      },
      overview: FILLED['Overview of the criminal activity'],
      legalBasis: 'Article 215 of the Code of Criminal Procedure',
      authority: { kind: 'police', issuedBy: null, date: null, attached: null },
      subject: FILLED['Subject of the request'],
      requested: FILLED['What is being requested'],
      dataTypes: { subscriber: true, traffic: true, content: false },
      identifiers: [
        { type: 'email', value: 'fox.dealer@examplemail.test', port: null, at: null },
        { type: 'username', value: 'darkfox99', port: null, at: null },
        { type: 'ipv4', value: '192.0.2.7', port: 51234, at: '2026-08-14T10:22:31+03:00' },
      ],
      timeRange: { from: '2026-08-01T00:00', to: '2026-09-30T23:59', timeZone: '+03:00' },
      timeLimits: FILLED['Time Limits'],
      confidentiality: {
        requested: true,
        legalBasis: 'Article 214 of the Code of Criminal Procedure',
        until: '2027-03-01',
      },
    });
  });
});

describe('rows of several labels', () => {
  const rows = (nature: (string | string[])[]) =>
    pdfOf([
      ['Legal name', 'State Police', 'Legal status', 'National police'],
      ['Address', 'Riga, Latvia', 'Website', 'https://www.vp.gov.lv'],
      ['Name incl. badge/ID no.', 'Ilze Kalniņa (ID 33412)', 'Rank', 'Major'],
      ['Position', 'Senior inspector', 'E-mail', 'ilze.kalnina@vp.gov.lv'],
      ...nature,
      ['What crime/s are being investigated', 'Fraud'],
      ['Subject of the request', 'user ID 884213377'],
    ]);

  test('four cells', () => {
    const { form } = extract(rows([['Emergency', 'NO', 'Takedown', 'YES']])).requests[0]!;
    expect(form.organisation).toMatchObject({
      legalName: 'State Police',
      legalStatus: 'National police',
      website: 'https://www.vp.gov.lv',
    });
    expect(form.requester).toMatchObject({
      name: 'Ilze Kalniņa',
      rank: 'Major',
      position: 'Senior inspector',
      email: 'ilze.kalnina@vp.gov.lv',
    });
    expect(form.nature).toMatchObject({ emergency: false, takedown: true });
  });

  test('a list of boxes', () => {
    const { form } = extract(
      rows(['☐ Emergency ☒ Data preservation ☐ Data production', '☐ Takedown ☐ Other']),
    ).requests[0]!;
    expect(form.nature).toEqual({
      emergency: false,
      preservation: true,
      production: false,
      takedown: false,
      courtOrder: null,
      other: null,
    });
  });

  test('the nature named beside its heading', () => {
    const { form, sources } = extract(rows([['Nature of the request', 'Data Production and Takedown']]))
      .requests[0]!;
    expect(form.nature).toMatchObject({ preservation: null, production: true, takedown: true });
    expect(sources['nature.production']?.quote).toBe('Data Production');
  });
});

describe('what nobody wrote stays null', () => {
  const blank = pdfOf(
    ENTRIES.map(([label]) => {
      const nature =
        en.rows['nature.emergency'].label === label || /^(?:Data P|Takedown|Legal\/|Other)/.test(label);
      const types = label === 'Type of data requested';
      const value = types
        ? 'Subscriber Information YES/NO* Traffic Data YES/NO* Content Data YES/NO*'
        : nature
          ? 'YES/NO*'
          : '';
      return [label, value, hintOf(label)];
    }),
    ['Note - * = Delete as Appropriate'],
  );

  test('the untouched template', () => {
    const reading = extract(blank);
    expect(reading.kind).toBe('request');
    expect(reading.requests[0]!.sources).toEqual({});
  });

  test.each(['', 'N/A', 'n/a', '-', '—', 'None', '_____', '...'])('a row that says %j', (nothing) => {
    const rows = ENTRIES.map(([label, value]): [string, string] => [
      label,
      label === 'Rank' || label === 'Time Limits' ? nothing : value,
    ]);
    const { form } = extract(pdfOf(rows)).requests[0]!;
    expect(form.requester.rank).toBeNull();
    expect(form.timeLimits).toBeNull();
  });
});

describe('added rows', () => {
  test.each([
    ['Registration number', '2.1-3/26/998', 'registrationNumber', '2.1-3/26/998'],
    ['Our ref', 'PPA-77', 'registrationNumber', 'PPA-77'],
    ['Reference', 'PPA-77', 'registrationNumber', 'PPA-77'],
    ['Switchboard', '+372 612 3000', 'organisation.switchboard', '+372 612 3000'],
    ['Country', 'Estonia', 'organisation.country', 'EE'],
    ['Legal basis', 'Article 215 of the Code', 'legalBasis', 'Article 215 of the Code'],
    ['Case number', '1-26-77', 'crime.caseNumber', '1-26-77'],
    ['Badge number', '0815', 'requester.badgeNumber', '0815'],
    ['Issuing authority', 'Harju County Court', 'authority.issuedBy', 'Harju County Court'],
    ['Period', '1 to 5 October 2026', 'timeRange.from', '2026-10-01'],
  ])('%s', (label, value, path, expected) => {
    const { form, sources } = extract(pdfOf([[label, value], ...ENTRIES])).requests[0]!;
    const found = path
      .split('.')
      .reduce((part: unknown, key) => (part as Record<string, unknown>)[key], form);
    expect(found).toBe(expected);
    expect(sources[path]?.method).not.toBe('header');
  });
});

test('a line "Name: …" under the subject speaks of the subject', () => {
  const body = lines(': ').replace(
    /Subject of the request: .*/,
    'Subject of the request:\nName: John Doe\nE-mail: john@examplemail.test\nAddress: Nowhere 1',
  );
  const { form } = extract(mailOf(body)).requests[0]!;
  expect(form.subject).toBe('Name: John Doe E-mail: john@examplemail.test Address: Nowhere 1');
  expect(form.requester.name).toBe('Jaan Tamm');
  expect(form.requester.email).toBe('j.tamm@politsei.ee');
});

test('the organisation’s own telephone is its switchboard', () => {
  const rows = ENTRIES.flatMap(([label, value]): (string | string[])[] => {
    if (label === 'Legal Name')
      return [en.sections.organisation.label, [label, value], ['Telephone', '+372 612 3000']];
    return label === 'Name including badge/id number'
      ? [en.sections.requester.label, [label, value]]
      : [[label, value]];
  });
  const { form } = extract(pdfOf(rows)).requests[0]!;
  expect(form.organisation.switchboard).toBe('+372 612 3000');
  expect(form.requester.telephone).toBe('+372 612 3457');
});

test('what is struck through in the cells is deleted', () => {
  const rows = ENTRIES.map(([label, value]) => {
    const yes = label === 'Data Preservation';
    const isNature = /^(?:Emergency|Data P|Takedown|Legal\/|Other)/.test(label);
    const struck: [number, number] = yes ? [4, 6] : [0, 3];
    return { cells: [cell(label), isNature ? cell('YES/NO*', [struck]) : cell(value)], table: 1 };
  });
  const { form } = extract(documentOf({ pages: [page(1, rows)] })).requests[0]!;
  expect(form.nature).toMatchObject({
    emergency: false,
    preservation: true,
    production: false,
    courtOrder: false,
  });
});

test('boxes after dots, with two spaces between their words, are one answer', () => {
  const text = [
    'Template Request Form',
    'Nature of the Request',
    'Emergency ........................ [ ] YES  [x] NO',
    'Data Preservation ................ [x] YES  [ ] NO',
    'Data Production .................. [ ] YES  [x] NO',
    'Takedown ......................... [ ] YES  [x] NO',
    'Legal/Court Order ................ [ ] YES  [x] NO',
    'Overview of the criminal activity: A shop took money and sent nothing.',
    'Subject of the request: fox@examplemail.test',
    'What is being requested: the account data',
  ].join('\n');
  const document = documentOf({ kind: 'text', name: 'form.txt', pages: [page(null, readTextRows(text))] });
  expect(extract(document).requests[0]?.form.nature).toMatchObject({
    emergency: false,
    preservation: true,
    production: false,
    takedown: false,
    courtOrder: false,
  });
});

test.each([
  ['Request no. 2026/KK/0917', '2026/KK/0917'],
  ['L.dz. KM-IV-2217/26', 'KM-IV-2217/26'],
  ['Geschäftszeichen: 14 St 209', '14 St 209'],
  ['N/Réf : 2026-114/BR', '2026-114/BR'],
  ['Ons kenmerk PL0900-2026331907', 'PL0900-2026331907'],
  ['Prot. n. 4471/2026', '4471/2026'],
  ['Dnr 5000-K1188420-26', '5000-K1188420-26'],
  ['Your ref. 2026/KK/0917', null],
  ['Ref. 14.10.2026', null],
])('the head of a form, %s', (line, number) => {
  const { requests } = extract(pdfOf(['Template Request Form', line, ...ENTRIES]));
  expect(requests[0]!.form.registrationNumber).toBe(number);
});
