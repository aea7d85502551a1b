import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/extraction/extract.ts';
import { flawsOfReading } from '../../soundness.ts';
import { mailOf, pdfOf, textOf } from '../document-of.ts';

const SIGNED = `Kind regards,
Ann Lee
Detective Sergeant, badge 4711
Springfield Police Department
+1 937 555 0142`;

/** The requests of a mail: each with its reference, its case, its accounts and whether it asks for data or for their keeping. */
function toldIn(body: string, signed = SIGNED) {
  const mail = mailOf(`${body}\n\n${signed}`, [], {
    from: [{ address: 'ann.lee@police.springfield.gov', name: 'Ann Lee' }],
  });
  const reading = extract(mail);
  expect(flawsOfReading(reading, mail)).toEqual([]);
  return reading.requests.map(({ form }) => ({
    ref: form.registrationNumber,
    file: form.crime.caseNumber,
    accounts: form.identifiers.map(({ value }) => value),
    asks: form.nature.preservation === true ? 'keep' : form.nature.production === true ? 'give' : null,
    basis: form.legalBasis,
    by: form.requester.name,
  }));
}
const accountsIn = (body: string, signed?: string): string[][] =>
  toldIn(body, signed).map(({ accounts }) => accounts);
const FOX = ['fox.a@examplemail.test'];
const HARE = ['hare.b@examplemail.test'];

describe('a mail that counts its requests', () => {
  test('of which one is about a page alone, and whose subject line numbers all of them', () => {
    const mail = mailOf(
      `I am sending two separate requests.

REQUEST 1
Case number: 26-2101
Account: fox.a@examplemail.test
Please provide: subscriber name and address

REQUEST 2
Case number: 26-2107
URL: https://examplechat.test/shop/lamps
Please provide: IP address used to create the page

${SIGNED}`,
      [],
      {
        subject: 'Two requests (cases 26-2101, 26-2107)',
        from: [{ address: 'ann.lee@police.springfield.gov', name: 'Ann Lee' }],
      },
    );
    const reading = extract(mail);
    expect(flawsOfReading(reading, mail)).toEqual([]);
    const told = reading.requests.map(({ form }) => [
      form.crime.caseNumber,
      form.registrationNumber,
      form.identifiers.map(({ value }) => value),
    ]);
    expect(told).toEqual([
      ['26-2101', null, FOX],
      ['26-2107', null, ['https://examplechat.test/shop/lamps']],
    ]);
  });

  test('each has its own account, case and measure, and what stands above and below all of them', () => {
    const told = toldIn(`Dear colleagues,

we have two requests in two matters of fraud.

Request 1
Case no. 26-1188
Please provide the subscriber information of the account fox.a@examplemail.test.

Request 2
Case no. 26-1190
Please preserve all log-in records of the account hare.b@examplemail.test.

Both requests rest on 18 U.S.C. 2703.`);
    const shared = { ref: null, basis: '18 U.S.C. 2703', by: 'Ann Lee' };
    expect(told).toEqual([
      { ...shared, file: '26-1188', accounts: FOX, asks: 'give' },
      { ...shared, file: '26-1190', accounts: HARE, asks: 'keep' },
    ]);
  });

  test('a basis that each has for itself stays with it', () => {
    const told = toldIn(`Matter 1: fraud (case no. 26-1188)

We request subscriber information of fox.a@examplemail.test.
Legal basis: 18 U.S.C. 2703(c)(2).

Matter 2: threats (case no. 26-1190)

We request that you preserve the account hare.b@examplemail.test.
Legal basis: 18 U.S.C. 2703(f).`);
    expect(told.map(({ basis }) => basis)).toEqual(['18 U.S.C. 2703(c)(2)', '18 U.S.C. 2703(f)']);
  });

  test('in one paragraph, and after a list of them', () => {
    expect(
      accountsIn(
        'This mail has two requests. First request: please provide the subscriber information for fox.a@examplemail.test (case no. 26-1188). Second request: please preserve the mailbox hare.b@examplemail.test (case no. 26-1190).',
      ),
    ).toEqual([FOX, HARE]);
    expect(
      accountsIn(`This mail holds:
Request 1 - subscriber data, fox.a@examplemail.test
Request 2 - preservation, hare.b@examplemail.test

Request 1
Please provide the subscriber data of fox.a@examplemail.test.

Request 2
Please preserve the content of hare.b@examplemail.test.`),
    ).toEqual([FOX, HARE]);
  });

  test('an emergency among them is that of its own request', () => {
    const { requests } = extract(
      mailOf(`Request A, case 26-1188: please disclose who is behind the account fox.a@examplemail.test.

Request B, EMERGENCY: a child was abducted and her life is in danger. Please disclose the IP address of hare.b@examplemail.test at once.

${SIGNED}`),
    );
    expect(requests.map(({ form }) => form.nature.emergency)).toEqual([null, true]);
  });

  test.each<[string, string, string, string]>([
    ['fr', 'Demande n° 1', 'Demande n° 2', 'Nous vous prions de communiquer les données d’abonné du compte'],
    ['de', '1. Ersuchen', '2. Ersuchen', 'Bitte teilen Sie uns die Bestandsdaten mit zu dem Nutzerkonto'],
    ['es', 'Primera solicitud', 'Segunda solicitud', 'Rogamos faciliten los datos del titular de la cuenta'],
    [
      'nl',
      'Eerste verzoek',
      'Tweede verzoek',
      'Gelieve ons de gebruikersgegevens te verstrekken van het account',
    ],
    [
      'it',
      'Richiesta n. 1',
      'Richiesta n. 2',
      "Si prega di comunicare i dati dell'intestatario dell'account",
    ],
    ['pt', 'Primeiro pedido', 'Segundo pedido', 'Solicita-se o envio dos dados do titular da conta'],
    ['pl', 'Wniosek nr 1', 'Wniosek nr 2', 'Proszę o udostępnienie danych abonenta konta'],
    ['ro', 'Prima cerere', 'A doua cerere', 'Vă rugăm să comunicați datele titularului contului'],
    ['uk', 'Запит № 1', 'Запит № 2', 'Просимо надати дані власника облікового запису'],
  ])('in %s', (language, first, second, asks) => {
    const { requests } = extract(
      textOf(`${first}\n${asks} fox.a@examplemail.test.\n\n${second}\n${asks} hare.b@examplemail.test.\n`),
    );
    expect(requests.map(({ form }) => form.identifiers.map(({ value }) => value))).toEqual([FOX, HARE]);
    expect(requests.map((one) => one.language)).toEqual([language, language]);
  });
});

describe('a text whose parts each have a number of their own', () => {
  test('behind "our ref"; the letterhead’s number heads none of them', () => {
    const told = toldIn(`Springfield Police Department
Our ref: SPD-1

Our ref: SPD-2026-111
Case number: 26-1188
Please provide the subscriber details of fox.a@examplemail.test.

Our ref: SPD-2026-222
Case number: 26-1190
Please preserve the content of hare.b@examplemail.test.`);
    expect(told).toMatchObject([
      { ref: 'SPD-2026-111', file: '26-1188', accounts: FOX, asks: 'give' },
      { ref: 'SPD-2026-222', file: '26-1190', accounts: HARE, asks: 'keep' },
    ]);
  });

  test('in a list, and on the pages of a PDF', () => {
    expect(
      accountsIn(`1. Case 26-1188: please provide the subscriber data of fox.a@examplemail.test.
2. Case 26-1190: please preserve the mailbox hare.b@examplemail.test.`),
    ).toEqual([FOX, HARE]);
    const pages = pdfOf(
      ['Springfield Police Department', '', 'Dear Sirs,', '', 'Request 1', 'Case no. 26-1188'].concat(
        'Please provide the subscriber data of fox.a@examplemail.test.',
      ),
      ['Request 2', 'Case no. 26-1190', 'Please preserve the mailbox hare.b@examplemail.test.', ''].concat(
        SIGNED.split('\n'),
      ),
    );
    const reading = extract(pages);
    expect(flawsOfReading(reading, pages)).toEqual([]);
    expect(
      reading.requests.map(({ form, sources }) => [
        form.crime.caseNumber,
        sources['crime.caseNumber']?.page,
        form.requester.name,
      ]),
    ).toEqual([
      ['26-1188', 1, 'Ann Lee'],
      ['26-1190', 2, 'Ann Lee'],
    ]);
  });
});

test.each<[string, string]>([
  [
    'data of one account in a list',
    'Please provide for the account fox.a@examplemail.test in case no. 26-1188:\n1. subscriber data\n2. log-ins',
  ],
  [
    'two accounts of one case in a list',
    'In case no. 26-1188 please provide:\n1. subscriber data of fox.a@examplemail.test\n2. log-ins of hare.b@examplemail.test',
  ],
  [
    'one account asked for twice',
    'Request 1: please preserve the account fox.a@examplemail.test.\nRequest 2: please provide the log-ins of fox.a@examplemail.test.',
  ],
  [
    'accounts of two cases asked for in one sentence',
    'Please provide the subscriber data of these accounts:\n1. fox.a@examplemail.test (case no. 26-1188)\n2. hare.b@examplemail.test (case no. 26-1190)',
  ],
  [
    'sections of one letter',
    '1. Case: fraud, case no. 26-1188.\n2. Request: please disclose the subscriber data of fox.a@examplemail.test.\n3. Our reference: SPD-2026-77.',
  ],
  [
    'an earlier request that is remembered',
    'Request 1 of 3 October was answered.\nRequest 2 of 4 October, on fox.a@examplemail.test, was not. Please provide the subscriber data.',
  ],
  [
    'an emergency told of several at once',
    'EMERGENCY, danger to life: fox.a@examplemail.test and hare.b@examplemail.test threaten to kill.\n\nRequest 1: please provide the IP addresses of fox.a@examplemail.test.\n\nRequest 2: please provide the IP addresses of hare.b@examplemail.test.',
  ],
])('%s: one request', (_, body) => {
  expect(toldIn(body)).toHaveLength(1);
});

describe('with attachments', () => {
  const order = (accounts: string) =>
    pdfOf(
      `IN THE COUNTY COURT OF CLARK COUNTY, OHIO

ORDER No. CC-2026-771

IT IS HEREBY ORDERED that Example Online disclose the records of the accounts ${accounts}.

Dated: November 12, 2026

Judge Mary Hill`.split('\n'),
    );
  const body = `Request 1, case no. 26-1188: please provide the subscriber data of fox.a@examplemail.test.

Request 2, case no. 26-1190: please provide the log-ins of hare.b@examplemail.test.

${SIGNED}`;
  const judges = (accounts: string) =>
    extract(mailOf(body, [order(accounts)])).requests.map(({ form }) => form.authority.issuedBy);

  test('an order goes with the request whose account it names, and with both if it names both', () => {
    const [none, named] = judges('hare.b@examplemail.test');
    expect(none).not.toBe(named);
    expect(named).toMatch(/Hill|COURT/i);
    const both = judges('fox.a@examplemail.test and hare.b@examplemail.test');
    expect(both).toEqual([named, named]);
  });

  test('a PDF of a letter, its order and a second letter is two requests, the order with the first', () => {
    const letter = (account: string, number: string): string[] =>
      `Springfield Police Department
12 Elm Street, Springfield, OH 43066

Case No. ${number}

Please provide the subscriber information of the account ${account}@examplemail.test within 14 days.

Detective Ann Lee
Badge 4711`.split('\n');
    const [ordered] = order('fox.a@examplemail.test').pages;
    const pdf = pdfOf(letter('fox.a', '26-1188'), [], letter('hare.b', '26-1190'));
    const pages = pdf.pages.map((one, at) => (at === 1 ? { ...ordered!, number: 2 } : one));
    const { requests } = extract({ ...pdf, pages });
    expect(requests.map(({ form }) => form.identifiers.map(({ value }) => value))).toEqual([FOX, HARE]);
    expect(requests.map(({ form }) => form.nature.courtOrder)).toEqual([true, null]);
    expect(requests[0]?.sources['nature.courtOrder']?.page).toBe(2);
  });
});

test('entries of a list with a case of their own, where the text counts them as orders, are requests', () => {
  const told = toldIn(`We send for execution two distinct orders under section 132 of the Code:

A) Case no. 3391/2026 - fraud - subscriber data of fox.a@examplemail.test.

B) Case no. 3407/2026 - stalking - log-in records of hare.b@examplemail.test.`);
  expect(told.map(({ file, accounts }) => [file, ...accounts])).toEqual([
    ['3391/2026', ...FOX],
    ['3407/2026', ...HARE],
  ]);
});

describe('a list that is announced as several requests, or asks for different measures', () => {
  const BOTH = [FOX, HARE];
  test.each([
    [
      'entries with the number of a case before everything else',
      'Please send us the subscriber information in the following two cases:\n\n- 2026/1141 (fraud): fox.a@examplemail.test\n- 2026/1150 (stalking): hare.b@examplemail.test',
    ],
    [
      'adverbs that count',
      'Two things for you today.\n\nFirst, please give us the subscriber data of fox.a@examplemail.test.\n\nSecond, please preserve the mailbox hare.b@examplemail.test for 90 days.',
    ],
    [
      'small letters, each with its measure',
      'In the case of the stolen ammunition I ask:\n\na) please disclose who registered fox.a@examplemail.test;\n\nb) please preserve the content of hare.b@examplemail.test for 90 days.',
    ],
    [
      'headings with more than the name of the request',
      'PRESERVATION REQUEST No. 1\n\nCrime: fraud\nTarget: fox.a@examplemail.test\nTo be preserved: all data of the account\n\nPRESERVATION REQUEST No. 2\n\nCrime: stalking\nTarget: hare.b@examplemail.test\nTo be preserved: the chats',
    ],
  ])('%s', (_, body) => {
    expect(accountsIn(body)).toEqual(BOTH);
  });

  test.each([
    [
      'accounts of one case',
      'In case no. 2026/1141 please send us the subscriber information of the following accounts:\n\n- fox.a@examplemail.test\n- hare.b@examplemail.test',
    ],
    [
      'kinds of data',
      'In case no. 2026/1141 we request the following items:\n\n1. Subscriber data of fox.a@examplemail.test\n2. IP logs of hare.b@examplemail.test',
    ],
    [
      'measures for the same accounts',
      'On 3 May fox.a@examplemail.test wrote to hare.b@examplemail.test.\n\n1. Please provide the subscriber data of both accounts.\n2. Please preserve both mailboxes.',
    ],
  ])('one request: %s', (_, body) => {
    expect(accountsIn(body)).toEqual([[...FOX, ...HARE]]);
  });
});

describe('requests that the subject line or a number with its year tells apart', () => {
  const accountsOf = (subject: string, body: string): string[][] => {
    const mail = mailOf(body, [], { subject, from: [{ address: 'unit@police.example', name: 'Unit' }] });
    return extract(mail).requests.map(({ form }) => form.identifiers.map(({ value }) => value));
  };

  test.each([
    [
      'deux réquisitions',
      '1) PV 1188/2026, escroquerie : identité du titulaire de fox.a@examplemail.test\n2) PV 1191/2026, menaces : identité du titulaire de hare.b@examplemail.test\n\nArticle 77-1-1 du code de procédure pénale.\n\nAdjudant Perrin',
    ],
    [
      'dvě žádosti',
      'První žádost: č. j. KRPZ-4471/TČ-2026, podvod, žádáme údaje o uživateli fox.a@examplemail.test.\nDruhá žádost: č. j. KRPZ-4502/TČ-2026, vydírání, žádáme údaje o uživateli hare.b@examplemail.test.\n\npor. Malá',
    ],
    [
      'details in cases',
      'Kindly furnish the registration details in the following two cases:\n\nCr. 118/2026 u/s 318(4) BNS - fox.a@examplemail.test\nCr. 121/2026 u/s 78 BNS - hare.b@examplemail.test\n\nUnder section 94 BNSS.\nSHO Cyber PS',
    ],
  ])('"%s"', (subject, body) => {
    expect(accountsOf(subject, body)).toEqual([FOX, HARE]);
  });

  test('but not the accounts that one case lists', () => {
    const body =
      'Please provide subscriber data for the following two accounts:\n- fox.a@examplemail.test\n- hare.b@examplemail.test\n\nCrime 46/1188/26.\n\nDC Ray';
    expect(accountsOf('two accounts', body)).toEqual([[...FOX, ...HARE]]);
  });
});

test.each([
  [
    'letters announced, with a bracket',
    'Two burglaries, so two letters.\n\n1) Case 26-1188: acct fox.a@examplemail.test, subscriber data.\n\n2) Case 26-1190: acct hare.b@examplemail.test, all mail.',
  ],
  [
    'ordinals with a full stop',
    'We send two requests in one letter.\n\nFIRST. Case 26-1188. Preserve the log files of fox.a@examplemail.test.\n\nSECOND. Case 26-1190. Preserve the mails of hare.b@examplemail.test.',
  ],
  [
    'a number sign',
    'Two subpoenas follow.\n\n#1 Case no. 26-1188\nPlease provide the subscriber data of fox.a@examplemail.test.\n\n#2 Case no. 26-1190\nPlease provide the IP logs of hare.b@examplemail.test.',
  ],
])('requests that are told apart by %s are several', (_, body) => {
  expect(accountsIn(body)).toEqual([FOX, HARE]);
});

test('two accounts of one case in a list with strokes are one request', () => {
  const body =
    'Case no. 26-1188. Please provide the subscriber data of:\n\n1 - fox.a@examplemail.test\n2 - hare.b@examplemail.test';
  expect(accountsIn(body)).toEqual([[...FOX, ...HARE]]);
});
