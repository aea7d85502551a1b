import { expect, test } from 'vitest';
import { extract } from '../../../src/extraction/extract.ts';
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

test('a letter with the order of a court is one request, ordered by the court', async () => {
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
    authority: { kind: 'court', date: '2026-11-12', attached: true },
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
