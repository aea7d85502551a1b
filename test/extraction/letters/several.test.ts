import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/extraction/extract.ts';
import { mailOf, pdfOf } from '../document-of.ts';
import { documentOf } from './mail.ts';

const letter = (account: string, number: string): string => `Springfield Police Department
12 Elm Street, Springfield, OH 43066

Case No. ${number}

Please provide the subscriber information of the account ${account}@examplemail.test within 14 days.

Detective Ann Lee
Badge 4711
`;

async function requestsOf(
  attached: Record<string, string>,
  headers: readonly string[] = [],
  subject = 'Requests',
) {
  const body = 'Please find the letters attached.\n\nDetective Ann Lee\n';
  const from = 'Ann Lee <ann.lee@springfield.test>';
  return extract(await documentOf({ name: '', from, subject, body, headers, attached }));
}

test('two letters of two matters in one mail are two requests, each with its own targets', async () => {
  const { requests } = await requestsOf({
    'fox.txt': letter('fox', '26-1188'),
    'hare.txt': letter('hare', '26-1190'),
  });
  expect(
    requests.map(({ form }) => [form.crime.caseNumber, form.identifiers.map(({ value }) => value)]),
  ).toEqual([
    ['26-1188', ['fox@examplemail.test']],
    ['26-1190', ['hare@examplemail.test']],
  ]);
  expect(requests.map(({ form }) => form.requester.name)).toEqual(['Ann Lee', 'Ann Lee']);
  expect(requests[0]?.documents).toEqual(['letter.eml', 'fox.txt']);
});

test('the same letter attached twice is one request', async () => {
  const { requests } = await requestsOf({
    'fox.txt': letter('fox', '26-1188'),
    'fox-copy.txt': letter('fox', '26-1188'),
  });
  expect(requests).toHaveLength(1);
});

test('letters of one case about two accounts are one request', async () => {
  const { requests } = await requestsOf({
    'fox.txt': letter('fox', '26-1188'),
    'hare.txt': letter('hare', '26-1188'),
  });
  expect(requests.map(({ form }) => form.identifiers.map(({ value }) => value))).toEqual([
    ['fox@examplemail.test', 'hare@examplemail.test'],
  ]);
});

test('a letter with the order of a court is one request, ordered by the judge who signs it', async () => {
  const { requests } = await requestsOf({
    'letter.txt': letter('fox', '26-1188'),
    'order.txt': `IN THE COUNTY COURT OF CLARK COUNTY, OHIO

ORDER

IT IS HEREBY ORDERED that Example Online disclose the records of the account fox@examplemail.test.

Dated: November 12, 2026

Judge Mary Hill
`,
  });
  expect(requests).toHaveLength(1);
  expect(requests[0]?.form).toMatchObject({
    requester: { name: 'Ann Lee' },
    organisation: { legalName: 'Springfield Police Department' },
    nature: { courtOrder: true },
    authority: { kind: 'judge', issuedBy: 'Judge Mary Hill', date: '2026-11-12', attached: true },
  });
});

test('a reply with nothing but an attached order stays a reply, by its references where its subject is another', async () => {
  const order = { 'order.txt': 'COURT ORDER\n\nIt is hereby ordered that the records be disclosed.\n' };
  expect(await requestsOf(order, [], 'Re: [LH-2026-000123]')).toMatchObject({ kind: 'reply', requests: [] });
  const references = ['References: <LH-2026-000123.1@desk.test>'];
  expect(await requestsOf(order, references, 'the order')).toMatchObject({ kind: 'reply', requests: [] });
});

test('two letters that end in the words of their orders, in lines that break off, are two requests', async () => {
  const order = (account: string, number: string): string => `NORTHERN POLICE DISTRICT
Havnegata 3, 9008 Tromso

Reference: ${number}

The Northern Police District requests disclosure of subscriber information and log-in IP addresses for
the account ${account}@examplemail.test in the period 1 October 2026 to 12 October
2026.

Ann Lee
Police Superintendent

NORTHERN DISTRICT COURT - DISCLOSURE ORDER, 16 November 2026: Example Online shall
disclose the data described in request ${number}.
`;
  const { requests } = await requestsOf({
    'one.txt': order('fox', 'NPD-26-118'),
    'two.txt': order('hare', 'NPD-26-119'),
  });
  expect(
    requests.map(({ form }) => [form.registrationNumber, form.identifiers.map(({ value }) => value)]),
  ).toEqual([
    ['NPD-26-118', ['fox@examplemail.test']],
    ['NPD-26-119', ['hare@examplemail.test']],
  ]);
});

describe('letters on the pages of one PDF', () => {
  const page = (text: string): string[] => text.trim().split('\n');
  const requestsIn = (...pages: string[]) => extract(pdfOf(...pages.map(page))).requests;
  const told = (requests: ReturnType<typeof requestsIn>) =>
    requests.map(({ form }) => [form.crime.caseNumber, form.identifiers.map(({ value }) => value)]);
  const order = `IN THE COUNTY COURT OF CLARK COUNTY, OHIO

ORDER No. CC-2026-771

IT IS HEREBY ORDERED that Example Online disclose the records of the account owl@examplemail.test.

Dated: November 12, 2026

Judge Mary Hill`;

  test('two of two matters are two requests, each quoted from its own page', () => {
    const requests = requestsIn(letter('fox', '26-1188'), letter('hare', '26-1190'));
    expect(told(requests)).toEqual([
      ['26-1188', ['fox@examplemail.test']],
      ['26-1190', ['hare@examplemail.test']],
    ]);
    expect(requests.map(({ sources }) => sources['crime.caseNumber']?.page)).toEqual([1, 2]);
    expect(requests.map(({ documents }) => documents)).toEqual([['form.pdf'], ['form.pdf']]);
  });

  test('two orders of one court, one after the other', () => {
    const orderOf = (number: string, file: string, account: string): string[] =>
      page(`Amtsgericht Talheim
Ermittlungsrichter

Geschäftsnummer: ${number}
Ermittlungsverfahren: ${file}

Beschluss

Wegen des Verdachts des Betrugs (§ 263 StGB) wird gemäß § 100k Abs. 1 StPO angeordnet, dass Example
Online B.V. die Nutzungsdaten des Nutzerkontos ${account} herauszugeben hat.

Talheim, 05.11.2026

Jutta Krämer
Richterin am Amtsgericht`);
    const requests = extract(
      pdfOf(
        orderOf('12 Gs 801/26', '55 Js 200/26', 'fuchs.bau@examplemail.test'),
        orderOf('12 Gs 802/26', '55 Js 214/26', '„hase_9“ (Example Chat)'),
      ),
    ).requests;
    expect(told(requests)).toEqual([
      ['55 Js 200/26', ['fuchs.bau@examplemail.test']],
      ['55 Js 214/26', ['hase_9']],
    ]);
    expect(requests.map(({ form }) => form.registrationNumber)).toEqual(['12 Gs 801/26', '12 Gs 802/26']);
  });

  test('two attached to a mail in one PDF', () => {
    const mail = mailOf('Please find two requests attached.\n\nDetective Ann Lee', [
      pdfOf(page(letter('fox', '26-1188')), page(letter('hare', '26-1190'))),
    ]);
    expect(told(extract(mail).requests)).toEqual([
      ['26-1188', ['fox@examplemail.test']],
      ['26-1190', ['hare@examplemail.test']],
    ]);
  });

  test.each<[string, string[]]>([
    [
      'one with an annex',
      [letter('fox', '26-1188'), 'Annex A\n\nAccounts\n\nhare@examplemail.test\nowl@examplemail.test'],
    ],
    [
      'one that goes on',
      [
        letter('fox', '26-1188').split('\nDetective')[0]!,
        `Page 2\n\n${letter('hare', '26-1190').split('\n\n').slice(2).join('\n\n')}`,
      ],
    ],
    ['one with the order of a court', [letter('fox', '26-1188'), order]],
    ['two of one case', [letter('fox', '26-1188'), letter('hare', '26-1188')]],
    ['two about one account', [letter('fox', '26-1188'), letter('fox', '26-1190')]],
    ['a letter without a number of its own', [letter('fox', '26-1188'), letter('hare', '')]],
  ])('%s: one request', (_, pages) => {
    expect(requestsIn(...pages)).toHaveLength(1);
  });
});
