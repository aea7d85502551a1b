import { expect, test } from 'vitest';
import { extract } from '../../../src/extraction/extract.ts';
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
