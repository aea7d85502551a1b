import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/documents/read.ts';
import { extract } from '../../src/extraction/extract.ts';
import { fold } from '../../src/extraction/fold.ts';
import { allDocuments, headerPlace, textOf } from '../../src/extraction/message.ts';
import { ABROAD } from './letters/abroad.ts';
import { HELD_OTHERS } from './letters/held-others.ts';
import { HELD_REQUESTS } from './letters/held-requests.ts';
import { fieldAt, type RequestLetter, type Wanted } from './letters/letter.ts';
import { documentOf } from './letters/mail.ts';
import { MORE_ORDERS_IN_ENGLISH } from './letters/more-orders-in-english.ts';
import { MORE_OTHERS } from './letters/more-others.ts';
import { MORE_REQUESTS } from './letters/more-requests.ts';
import { ORDERS_IN_ENGLISH } from './letters/orders-in-english.ts';
import { OTHERS } from './letters/others.ts';
import { REQUESTS } from './letters/requests.ts';

const plain = (text: unknown): string =>
  fold(String(text))
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[.,;:]+$/, '');

function fits(wanted: Wanted, got: unknown): boolean {
  if (wanted instanceof RegExp) return typeof got === 'string' && wanted.test(got);
  if (typeof wanted === 'string') return typeof got === 'string' && plain(got) === plain(wanted);
  return got === wanted;
}

/** What is read of a letter beside what a person reads: paths that differ, and the targets. */
async function compare(letter: RequestLetter) {
  const reading = extract(await documentOf(letter));
  const form = reading.requests[0]?.form;
  if (form === undefined) return { kind: reading.kind, targets: [], differing: Object.keys(letter.wants) };
  const differing = Object.entries(letter.wants)
    .filter(([path, wanted]) => !fits(wanted, fieldAt(form, path)))
    .map(([path]) => `${path}: ${JSON.stringify(fieldAt(form, path))}`);
  const targets = form.identifiers.map(({ type, value }) => `${type} ${value}`);
  return { kind: reading.kind, targets, differing };
}

describe('letters without the form', () => {
  test.each([...REQUESTS, ...MORE_REQUESTS, ...ABROAD].map((letter) => [letter.name, letter] as const))(
    '%s',
    async (_, letter) => {
      const { kind, targets, differing } = await compare(letter);
      expect(kind).toBe('request');
      expect(differing).toEqual([]);
      expect(targets.toSorted()).toEqual(letter.identifiers.toSorted());
    },
  );

  test('letters that nothing was tuned on: none is lost, nearly all of their fields are read', async () => {
    const seen = await Promise.all(HELD_REQUESTS.map(compare));
    expect(seen.map(({ kind }) => kind)).toEqual(HELD_REQUESTS.map(() => 'request'));
    const wanted = HELD_REQUESTS.flatMap(({ wants }) => Object.keys(wants)).length;
    const missed = seen.flatMap(({ differing }) => differing).length;
    expect(1 - missed / wanted).toBeGreaterThan(0.8);
  });
});

test('orders, notices and letters of fourteen countries: none is lost, nearly all of their fields are read', async () => {
  const letters = [...ORDERS_IN_ENGLISH, ...MORE_ORDERS_IN_ENGLISH];
  const seen = await Promise.all(letters.map(compare));
  expect(seen.map(({ kind }) => kind)).toEqual(letters.map(() => 'request'));
  const wanted = letters.flatMap(({ wants }) => Object.keys(wants)).length;
  const missed = seen.flatMap(({ differing }) => differing).length;
  expect(1 - missed / wanted).toBeGreaterThan(0.88);
});

test.each([
  [
    'the officer after a label',
    'Subscriber data are needed.\n\nInvestigating officer: W/O T. Nkosi (Persal 7104482), Bellville. Tel 021 555 0139. nkosi@saps.gov.za\n',
    {
      name: 'T. Nkosi',
      badgeNumber: '7104482',
      rank: 'W/O',
      telephone: '021 555 0139',
      email: 'nkosi@saps.gov.za',
    },
  ],
  [
    'an attorney with the office before the name',
    'You are commanded to produce the IP logs of fox_99.\n\nRequested by: Assistant District Attorney Carla Benavides, 416 W. 11th Street, Austin, TX 78701. (512) 555-0148\n',
    { name: 'Carla Benavides', position: 'Assistant District Attorney', telephone: '(512) 555-0148' },
  ],
  [
    'the one on whose application a court decides, not the judge',
    'IN THE CROWN COURT AT LEEDS\n\nOn the application of Detective Constable 4419 Imran Sheikh of West Yorkshire Police, the Judge was satisfied that the conditions are fulfilled. Example Online shall produce the log-in records of fox_99.\n\nHis Honour Judge Rowan Tully\n',
    { name: 'Imran Sheikh', badgeNumber: '4419', rank: 'Detective Constable' },
  ],
])('%s', async (name, body, requester) => {
  const reading = extract(await documentOf({ name, from: '', subject: '', body }));
  expect(reading.requests[0]?.form.requester).toMatchObject(requester);
});

describe('messages that are no requests', () => {
  test.each([...OTHERS, ...MORE_OTHERS].map((letter) => [letter.name, letter] as const))(
    '%s',
    async (_, letter) => {
      const reading = extract(await documentOf(letter));
      expect(reading).toMatchObject({ kind: 'not-a-request', requests: [] });
      expect(reading.reason).toMatch(/^[A-Z].*\.$/);
    },
  );

  test('messages that nothing was tuned on: most are told', async () => {
    const readings = await Promise.all(HELD_OTHERS.map(async (letter) => extract(await documentOf(letter))));
    expect(readings.filter(({ kind }) => kind === 'not-a-request').length).toBeGreaterThanOrEqual(
      HELD_OTHERS.length * 0.8,
    );
  });
});

test.each([
  [
    'thanks beside an account',
    'jo@det.gov',
    'As discussed on the phone, the account is purple.mouse@examplemail.test, last 30 days. Thanks! Jo',
  ],
  [
    'grateful for data',
    'ncb@interpol.test',
    'A boy was abducted on 18 November 2026. Grateful for the IP address of papa.ours@examplemail.test.',
  ],
  [
    'an authority that has ordered',
    'a@amt.test',
    'The prosecutor of Tirana has ordered to acquire the data of the account zeze@examplemail.test.',
  ],
  [
    'all in one block, with a footer',
    'x@pd.test',
    'Please preserve the account fox_99.\nSent from my phone. This e-mail may contain confidential information.',
  ],
  ['a note of five words', 'x@x.test', 'subscriber info foo@examplemail.test\nthx'],
  ['no asking word at all', 'x@x.test', 'Detective Hall here. Account fox_99 used in homicide.'],
  ['a bare question', 'x@x.test', 'Who is fox_99?'],
])('in doubt a request: %s', async (name, from, body) => {
  const reading = extract(await documentOf({ name, from, subject: 'Hello', body }));
  expect(reading).toMatchObject({ kind: 'request', requests: [{ format: 'free-form' }] });
});

test('an emergency that only the subject line claims', async () => {
  const body = 'Please send the IP address of the user fox_99 at once.\n';
  const reading = extract(await documentOf({ name: '', from: 'a@police.test', subject: 'EMERGENCY', body }));
  expect(reading.requests[0]).toMatchObject({
    form: { nature: { emergency: true } },
    sources: { 'nature.emergency': { method: 'header', quote: 'EMERGENCY' } },
  });
});

const WORDS = [
  'we request',
  'please provide',
  'the subscriber of',
  'user fox_99',
  'fox@examplemail.test',
  '192.0.2.7',
  'Detective Ann Lee',
  'badge 4711',
  'Tel. +44 20 7946 0000',
  'Springfield Police',
  '12 Elm Street',
  'London SW1A 2JL',
  'Yours sincerely',
  'Dear Sir',
  'under section 5 of the Data Act 2011',
  'investigation into fraud',
  'ORDER',
  'IN THE CROWN COURT',
  'not disclose',
  'from 1 May 2026 to 3 May 2026',
  'emergency',
  'on the instructions of the public prosecutor',
  'www.police.test',
  ',',
  '.',
  ':',
  '\n',
  '\n\n',
  '|',
  '(',
  ')',
  '—',
  '\t',
];
const anyText = fc.oneof(
  fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' ')),
  fc.string({ unit: 'binary', maxLength: 400 }),
);

test('every value of any letter has a quote that stands in its document', async () => {
  await fc.assert(
    fc.asyncProperty(anyText, fc.constantFrom('Ann Lee', 'Desk', ''), async (body, name) => {
      const source = `From: ${name} <a.lee@police.test>\r\nSubject: x\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${body}`;
      const document = await readDocument(Buffer.from(source), 'letter.eml');
      const texts = new Map(
        allDocuments(document).map((one) => [
          one.name,
          fold(
            `${textOf(one)} ${headerPlace(one)
              .pages.map(({ text }) => text)
              .join(' ')}`,
          ),
        ]),
      );
      for (const { sources } of extract(document).requests)
        for (const { document: holder, quote } of Object.values(sources))
          expect(texts.get(holder)).toContain(quote);
    }),
    { numRuns: 150 },
  );
});

test.each([
  'a-',
  'A. ',
  'a; ',
  'Anna Lis\n',
  'Detective ',
  'the court of ',
  'please provide ',
  'Dear all\n\n',
  'tel +1 ',
  'Street 1, ',
  'we request data of user a_1. ',
  'acting on the instructions of ',
  'under the Fraud and ',
  'user a_',
  'user a_ is not concerned, but ',
  'user a_ is not concerned; ',
  '8830231\n',
  'the complainant, who writes from ann@mail.test, ',
  'victim ann@mail.test; user bob.a_1 ',
  'investigation into ',
  'IN THE COURT\n',
  'A | ',
  'call me at 1',
  'mail fox at den dot ',
  'please the domain a.gov.in of fox@a.test ',
  '3 May 2026, 10:00 UTC lists 203.0.113.5 used 2 May 2026, 10:00 UTC ',
  '12 days before 1 May 2026 ',
  'send the logs in Q3 2026, ',
  'for week 12/2026 in Q3 2026 ',
  '2026-01-15,192.0.2.10,54321\n',
  'mobile 98765 43210 and 91234 56789 and ',
  'wem a@b.example ',
  'whose a@b.example, \n',
])('a long letter of nothing but %j is read to its end', async (unit) => {
  const body = unit.repeat(Math.ceil(60_000 / unit.length));
  const mail = Buffer.from(`From: a@police.test\r\n\r\nDear all\n\n${body}`);
  const { kind } = extract(await readDocument(mail, 'long.eml'));
  expect(['request', 'not-a-request']).toContain(kind);
});

test('thanks in advance do not hide a request whose words of asking nobody knows', async () => {
  const body = 'Police inquiry 26/1181, Sgt. Ruiz, harbour.fox@examplemail.test.\nMany thanks in advance';
  const letter = { name: 'thanks', from: 'desk@harbour-police.test', subject: 'Inquiry', body };
  expect(extract(await documentOf(letter)).kind).toBe('request');
  const thanks = 'Thank you very much for the quick help last week. The case is closed.\nSgt. Ruiz';
  expect(extract(await documentOf({ ...letter, subject: 'Thanks', body: thanks })).kind).toBe(
    'not-a-request',
  );
});
