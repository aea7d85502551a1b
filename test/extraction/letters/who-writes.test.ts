import { expect, test } from 'vitest';
import { extract } from '../../../src/extraction/extract.ts';
import { isPlaceAndDay } from '../../../src/extraction/letter/writer/place-and-day.ts';
import type { StandardForm } from '../../../src/form/standard-form.ts';
import { mailOf, textOf } from '../document-of.ts';

const formOf = (body: string): StandardForm | undefined => extract(textOf(body)).requests[0]?.form;

test('of bodies one above the other the lowest writes, and the number beside it is its own', () => {
  const form = formOf(
    'MINISTERUL AFACERILOR INTERNE\n\nINSPECTORATUL GENERAL AL POLIȚIEI ROMÂNE\n\nInspectoratul de Poliție Județean Vaslui\nTel. 0235 555 014\n\nStimate domn,\n\nVă rugăm să ne comunicați datele de abonat ale contului vulpe@examplemail.test în dosarul 88/P/2026.\n\nCu stimă,\ncomisar Ana Dobre\n0235 555 099\n',
  );
  expect(form).toMatchObject({
    organisation: { legalName: 'Inspectoratul de Poliție Județean Vaslui', switchboard: '0235 555 014' },
    requester: { telephone: '0235 555 099' },
    authority: { kind: 'police', issuedBy: null },
  });
});

test('a force beside its unit is one body', () => {
  const form = formOf(
    'politie | Eenheid Noord\n24 november 2026\n\nGeachte heer, mevrouw,\n\nNamens de officier van justitie mr. J. Postma verzoek ik u de gegevens van het account vos@examplemail.test te bevriezen. Zodra\nde machtiging van de rechter-commissaris binnen is ontvangt u een vordering.\n\nMet vriendelijke groet,\nTessa Vos\n',
  );
  expect(form).toMatchObject({
    organisation: { legalName: 'politie | Eenheid Noord' },
    authority: { kind: 'prosecutor', issuedBy: 'officier van justitie mr. J. Postma', date: '2026-11-24' },
  });
});

test('who signs under place and day is read where the letter goes on', () => {
  const form = formOf(
    'Arrondissementsparket Noord\nAlgemeen nummer 088 555 01 00\n\nVORDERING VERSTREKKING GEGEVENS\n\nDe officier van justitie in het arrondissement Noord vordert van Example Online de gegevens van het account vos@examplemail.test.\n\nGroningen, 16 november 2026\n\nmr. A.B. Postma-Vos\nofficier van justitie\n\nVerstrekking via kamer@om.nl, contact 088 555 01 99\n\nToelichting bij de vordering: tegen het uitblijven van medewerking kan een proces-verbaal worden opgemaakt.\n',
  );
  expect(form).toMatchObject({
    requester: {
      name: 'A.B. Postma-Vos',
      position: 'officier van justitie',
      email: 'kamer@om.nl',
      telephone: '088 555 01 99',
    },
    organisation: { switchboard: '088 555 01 00' },
    authority: { kind: 'prosecutor', issuedBy: 'officier van justitie in het arrondissement Noord' },
  });
});

test('a prosecutor who signs issues the request, not the office', () => {
  const body =
    'Sehr geehrte Damen und Herren,\n\nwir bitten um Auskunft über die Bestandsdaten des Kontos fuchs@examplemail.test wegen Betrugs.\n\nMit freundlichen Grüßen\nPetra Voss\nStaatsanwältin\nStaatsanwaltschaft Musterstadt\n';
  const from = [{ address: 'petra.voss@sta.justiz.example', name: 'Petra Voss' }];
  const form = extract(mailOf(body, [], { from })).requests[0]?.form;
  expect(form?.authority).toMatchObject({ kind: 'prosecutor', issuedBy: 'Petra Voss' });
});

test('an address with a sentence glued to it ends where the domain does', () => {
  const form = formOf(
    '2ª Vara Criminal da Comarca de Tubarão\n\nSenhor Diretor,\n\nREQUISITO que sejam fornecidos os dados cadastrais da conta raposa@examplemail.test.\n\nDr. Paulo Neto\nJuiz de Direito\nRespostas para: vara2@tjsc.jus.brEm resposta, favor mencionar o ofício.\n',
  );
  expect(form?.requester).toMatchObject({ email: 'vara2@tjsc.jus.br', position: 'Juiz de Direito' });
});

test("what stands below an officer's label under other labels is not the officer's", () => {
  const body =
    'Unitatea: Serviciul Teritorial Vaslui\nProcuror: Octavian Dobre\nInfracțiunea: trafic de persoane\nCont vizat: vulpe@examplemail.test\nDate solicitate: date de abonat\n';
  const from = [{ address: 'vaslui@diicot.ro', name: '' }];
  const form = extract(mailOf(body, [], { from, subject: 'Solicitare date' })).requests[0]?.form;
  expect(form?.requester.email).toBe('vaslui@diicot.ro');
});

test('an account among labels is no address of the officer whom a label above names', () => {
  const body =
    'Prosecutor: Jane Roe\nOffence: fraud\nAccount: fox@examplemail.test\nData requested: subscriber data\n';
  const from = [{ address: 'desk@prosecution.example', name: '' }];
  const { kind, requests } = extract(mailOf(body, [], { from, subject: 'Data' }));
  expect(kind).toBe('request');
  expect(requests[0]?.form).toMatchObject({
    requester: { email: 'desk@prosecution.example' },
    identifiers: [{ type: 'email', value: 'fox@examplemail.test' }],
  });
});

test('labels tell what is asked where no sentence does, whatever the domain', () => {
  const body =
    'Unitatea: Serviciul Teritorial Vaslui\nInfracțiunea: trafic de persoane\nCont vizat: vulpe@examplemail.test\nDate solicitate: date de abonat\n';
  const from = [{ address: 'vaslui@posta.test', name: '' }];
  expect(extract(mailOf(body, [], { from, subject: 'Solicitare date' }))).toMatchObject({
    kind: 'request',
    requests: [{ language: 'ro', form: { identifiers: [{ value: 'vulpe@examplemail.test' }] } }],
  });
});

test('a sentence on a report to the police names no body that writes', () => {
  const form = formOf(
    'Ex.mos Senhores,\n\nFui ontem à PSP apresentar queixa. O Ministério Público de Tavira solicita os dados cadastrais da conta raposa@examplemail.test no inquérito 44/26.\n',
  );
  expect(form?.organisation.legalName).not.toMatch(/PSP/);
});

const SUBPOENA = `UNITED STATES DISTRICT COURT
for the
NORTHERN DISTRICT OF LAKELAND

SUBPOENA TO TESTIFY BEFORE A GRAND JURY        No. GJ26-0114-07

To: Custodian of Records, Example Online

YOU ARE COMMANDED to bring with you the subscriber records of fox@examplemail.test. This demand is made under 18 U.S.C. § 2703(c)(2) in an investigation of wire fraud.

Date: October 12, 2026        CLERK OF COURT

The name, address, telephone number and email of the United States attorney, or assistant United States attorney, who requests this subpoena, are:

   Terrence O. Maddox, Assistant United States Attorney
   United States Attorney's Office, Northern District of Lakeland
   600 Federal Plaza, Suite 1400, Port Harmon, WY 82410
   Main: (307) 555-0140   Direct: (307) 555-0163
   terrence.maddox@usdoj.example          USAO file 2026R00417
`;

test('a subpoena says who asks, whoever sends it', () => {
  const from = [{ address: 'dana.roe@usdoj.example', name: 'Roe, Dana (USAND)' }];
  const body =
    'Good afternoon,\n\nAttached for service please find a grand jury subpoena.\n\nThank you,\nDana Roe\nParalegal Specialist\n';
  const form = extract(mailOf(body, [{ ...textOf(SUBPOENA), name: 'subpoena.txt' }], { from })).requests[0]
    ?.form;
  expect(form).toMatchObject({
    organisation: {
      legalName: "United States Attorney's Office, Northern District of Lakeland",
      address: '600 Federal Plaza, Suite 1400, Port Harmon, WY 82410',
      switchboard: '(307) 555-0140',
    },
    requester: {
      name: 'Terrence O. Maddox',
      position: 'Assistant United States Attorney',
      email: 'terrence.maddox@usdoj.example',
      telephone: '(307) 555-0163',
    },
    registrationNumber: 'GJ26-0114-07',
    crime: { caseNumber: '2026R00417' },
  });
});

test('the applicant of an order who sends it is told whole by the order', () => {
  const order = `REPUBLIC OF SOUTH AFRICA
In the Magistrate's Court for the District of Parkhaven

SUBPOENA

Applicant: Sergeant Thandi Mokoena, force no. 7120446-3, South African Police Service, Parkhaven Detective Branch

You are hereby required to furnish the registration particulars of the account fox@examplemail.test.

Given under my hand this 2nd day of November 2026.
J. van Wyk, Magistrate, Parkhaven
`;
  const from = [{ address: 'thandi.mokoena@saps.gov.za', name: 'Sgt T Mokoena' }];
  const body =
    'Good day\n\nPlease see subpoena attached. I can also be reached on 021 555 0196.\n\nRegards\nSgt T Mokoena\n';
  const form = extract(mailOf(body, [{ ...textOf(order), name: 'subpoena.txt' }], { from })).requests[0]
    ?.form;
  expect(form).toMatchObject({
    organisation: { legalName: 'South African Police Service, Parkhaven Detective Branch' },
    requester: { name: 'Thandi Mokoena', badgeNumber: '7120446-3', telephone: '021 555 0196' },
  });
});

test('whoever applied for an order by another sends no mail of that one', () => {
  const order = `IN THE CIRCUIT COURT OF PINE COUNTY

ORDER

On the application of Assistant District Attorney Jane Roe, IT IS ORDERED that Example Mail produce the subscriber records of fox@examplemail.test.

Ada Lowe
Circuit Judge
`;
  const from = [{ address: 'mhill@pinecounty.gov', name: 'Mary Hill' }];
  const body =
    "Hello,\n\nPlease find the order attached.\n\nDetective Mary Hill\nPine County Sheriff's Office\n";
  const form = extract(mailOf(body, [{ ...textOf(order), name: 'order.txt' }], { from })).requests[0]?.form;
  expect(form?.requester.name).toBe('Mary Hill');
});

test.each([
  [
    'Lt. M. Escarra, L-09\nNight Watch Commander\nLakeland Police Department',
    'M. Escarra',
    'Night Watch Commander',
  ],
  ['Sgt. A. Roe\nWatch Supervisor\nLakeland Police Department', 'A. Roe', 'Watch Supervisor'],
])('who has the watch is named above the task: %#', (signature, name, position) => {
  const form = formOf(
    `We need the subscriber data of fox@examplemail.test, used for fraud.\n\n${signature}\n`,
  );
  expect(form?.requester).toMatchObject({ name, position });
});

test('a town of two words with the day signs nothing', () => {
  const form = formOf(
    'Procura della Repubblica presso il Tribunale di Rocca Marina\nVia dei Tribunali 41, 00199 Rocca Marina - centralino 06 5550 711\n\nSi chiede di fornire i dati dell’intestatario della casella volpe@examplemail.test per il reato di truffa.\n\nRocca Marina, 1 ottobre 2026\n',
  );
  expect(form?.requester.name).toBeNull();
  expect(form?.organisation).toMatchObject({
    legalName: 'Procura della Repubblica presso il Tribunale di Rocca Marina',
    address: 'Via dei Tribunali 41, 00199 Rocca Marina',
    switchboard: '06 5550 711',
  });
});

test.each([
  ['Rocca Marina, 1 ottobre 2026', true],
  ['Rocca Marina, lì 1.10.2026', true],
  ['Anna Riva, 1 ottobre 2026', false],
  ['Rocca Marina, via Roma 12', false],
])('a line of a place and the day: %s', (line, isOne) => {
  expect(isPlaceAndDay({ text: 'TRIBUNALE DI ROCCA MARINA\ndott.ssa Anna Riva' }, line)).toBe(isOne);
});
