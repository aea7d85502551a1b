import { expect, test } from 'vitest';
import { extract } from '../../../src/extraction/extract.ts';
import type { StandardForm } from '../../../src/form/standard-form.ts';
import { textOf } from '../document-of.ts';

const formOf = (text: string): StandardForm | undefined => extract(textOf(text)).requests[0]?.form;
const ASKED = 'Please send the subscriber data of fox@examplemail.test, used for a fraud.\n';

test.each([
  [
    `Hello,\n\nMy name is Jane Roe and I am a Detective Constable with Harbour Police, my collar number is 4471. ${ASKED}`,
    {
      name: 'Jane Roe',
      rank: 'Detective Constable',
      badgeNumber: '4471',
      body: 'Harbour Police',
    },
  ],
  [
    'Bonjour,\n\nJe suis l’adjudante Jeanne Roux, de la brigade de recherches de Pau. Merci de communiquer l’identité du titulaire du compte renard@examplemail.test, utilisé pour une escroquerie. Mon numéro de matricule : 318447.\n',
    {
      name: 'Jeanne Roux',
      rank: 'adjudante',
      badgeNumber: '318447',
      body: 'brigade de recherches de Pau',
    },
  ],
  [
    'Guten Tag,\n\nmein Name ist Jana Wolf, ich bin Kriminaloberkommissarin bei der Kriminalpolizeiinspektion Musterstadt und bearbeite einen Fall von Betrug. Bitte teilen Sie uns die Bestandsdaten zum Konto fuchs@examplemail.test mit.\n',
    {
      name: 'Jana Wolf',
      rank: 'Kriminaloberkommissarin',
      badgeNumber: null,
      body: 'Kriminalpolizeiinspektion Musterstadt',
    },
  ],
  [
    'Boa tarde,\n\nAqui é o escrivão Bruno Reis, do Núcleo de Combate aos Cibercrimes da Polícia Civil do Paraná. Solicito os dados cadastrais da conta raposa@examplemail.test. Matrícula 441.182-3.\n',
    {
      name: 'Bruno Reis',
      rank: 'escrivão',
      badgeNumber: '441.182-3',
      body: 'Núcleo de Combate aos Cibercrimes da Polícia Civil do Paraná',
    },
  ],
  [
    'Buenas tardes:\n\nSoy Ana Ferrer, secretaria de la Fiscalía Nacional en lo Criminal N° 14. Les solicito los datos del titular de la cuenta zorro@examplemail.test por una estafa.\n',
    {
      name: 'Ana Ferrer',
      rank: null,
      badgeNumber: null,
      position: 'secretaria',
      body: 'Fiscalía Nacional en lo Criminal N° 14',
    },
  ],
])('who writes, as a sentence tells it: %#', (text, { body, ...requester }) => {
  const form = formOf(text);
  expect(form?.requester).toMatchObject(requester);
  expect(form?.organisation.legalName).toBe(body);
});

test.each([
  [`The undersigned asks for records. My badge number is 40213. ${ASKED}`, '40213'],
  [`Detective Inspector Ane Holm (ID 71-2044, investigator). ${ASKED}`, '71-2044'],
  [`DC Osborne here from Harbour Constabulary, warrant no. 1182. ${ASKED}`, '1182'],
  [`I am Lieutenant Jean Roux (professional number 188 203) of the gendarmerie at Pau. ${ASKED}`, '188 203'],
  [
    `My name is Jane Roe and I am a Special Agent (19-4471) with the Harbour Bureau of Investigation. ${ASKED}`,
    '19-4471',
  ],
  [`${ASKED}\nnpor. Peter Novák, č. preukazu 118830\nKrajské riaditeľstvo PZ`, '118830'],
  [`${ASKED}\nOficial Ana Ferrer, n.º profesional 04417\nErtzaintza`, '04417'],
  [`${ASKED}\nRavi Menon, PEN 547120\nInspector of Police\nHarbour Police`, '547120'],
])('the number of a badge told in a sentence: %#', (text, badge) => {
  expect(formOf(`Hello,\n\n${text}`)?.requester.badgeNumber).toBe(badge);
});

test.each([
  [`The search warrant no. 26-4418 was served. ${ASKED}`],
  [`User ID 7720148833 is the account. ${ASKED}`],
])('the number of something else is no badge: %#', (text) => {
  expect(formOf(`Hello,\n\n${text}`)?.requester.badgeNumber ?? null).toBeNull();
});

test.each([
  ['Mary Umar\nHead, Cybercrime Section\nHarbour Police', 'Head, Cybercrime Section'],
  ['Il Pubblico Ministero\nLaura Mancini', 'Pubblico Ministero'],
  ['Eva Lechner\nRichterin am Amtsgericht', 'Richterin am Amtsgericht'],
  ['M. Scholl, Kriminalhauptkommissar\nLeiter Sachgebiet 312', 'Leiter Sachgebiet 312'],
])('the office of the one who signs: %#', (signature, position) => {
  expect(formOf(`${ASKED}\nRegards\n\n${signature}\n`)?.requester.position).toBe(position);
});

test('a greeting above the letter, and one below it, are no names', () => {
  const form = formOf(
    'Señores\nEXAMPLE ONLINE\n\nAsunto: solicitud\n\nCordial saludo,\n\nSolicito informar los datos del titular de la cuenta zorro@examplemail.test, usada para una estafa.\n\nCordialmente,\n\nAna Ferrer\nFiscal 48 Seccional\n',
  );
  expect(form?.requester).toMatchObject({ name: 'Ana Ferrer', position: 'Fiscal 48 Seccional' });
});

test.each([
  ['Harbour Police, Western District', 'Harbour Police, Western District'],
  ['Federale Politie – Dienst Oost', 'Federale Politie – Dienst Oost'],
  ['Unitatea: Inspectoratul de Poliție Județean Valea', 'Inspectoratul de Poliție Județean Valea'],
  ['MINISTRY OF PROTECTION\nHELLENIC POLICE - CRIME DIVISION', 'HELLENIC POLICE - CRIME DIVISION'],
])('the body that a letterhead names: %#', (head, name) => {
  expect(formOf(`${head}\n\nDear Sir or Madam,\n\n${ASKED}`)?.organisation.legalName).toBe(name);
});

test.each([
  [
    'Yours faithfully\n\nKlein-Ott\nStaatsanwältin',
    { name: 'Klein-Ott', position: 'Staatsanwältin', badgeNumber: null },
  ],
  [
    'Sargento TIP K-41907-Z\nJefe del Equipo EDITE',
    { name: null, rank: 'Sargento', badgeNumber: 'K-41907-Z', position: 'Jefe del Equipo EDITE' },
  ],
])('one who signs by the surname, or by a number alone: %#', (signature, requester) => {
  expect(formOf(`${ASKED}\n${signature}\n`)?.requester).toMatchObject(requester);
});

test('the direct number of a letterhead is the writer’s, figures behind another label are none', () => {
  const form = formOf(
    `Staatsanwaltschaft Musterstadt\nTelefon 07121 555-300\nDurchwahl 07121 555-318\nParketnummer\t16/204417-26\n\nSehr geehrte Damen und Herren,\n\nbitte teilen Sie uns die Bestandsdaten zum Konto fuchs@examplemail.test wegen Betrugs mit.\n`,
  );
  expect(form?.requester.telephone).toBe('07121 555-318');
  expect(form?.organisation.switchboard).toBe('07121 555-300');
});

test('the officer before whom a warrant was sworn writes, with the own body', () => {
  const form = formOf(
    `SUPERIOR COURT OF HARBOUR\n\nSEARCH WARRANT\n\nProof by affidavit having been made before me by Detective Rosa Vale, Badge No. 7719, of the Harbour Police Department, that there is probable cause, you are commanded to produce the subscriber data of fox@examplemail.test, used for a fraud.\n\nHon. Peter Lang\nJudge of the Superior Court\n`,
  );
  expect(form?.requester).toMatchObject({ name: 'Rosa Vale', rank: 'Detective', badgeNumber: '7719' });
  expect(form?.organisation.legalName).toBe('Harbour Police Department');
});

test.each([
  [
    'Por ello, solicito los datos del titular de la cuenta zorro@examplemail.test, usada para una estafa. Quedo a disposición al +54 11 5555 0133.',
    '+54 11 5555 0133',
  ],
  [
    'Solicito os dados cadastrais da conta raposa@examplemail.test, usada para um estelionato. Fico à disposição no (41) 95555-0118.',
    '(41) 95555-0118',
  ],
  [
    'Si chiede di comunicare i dati dell’intestatario dell’account volpe@examplemail.test, usato per una truffa. Per ogni comunicazione: tel. 0125 555 118.',
    '0125 555 118',
  ],
  [`${ASKED}\nCall: +46 10 555 01 90.`, '+46 10 555 01 90'],
])('the number on which a sentence says the writer is reached: %#', (text, telephone) => {
  expect(formOf(`${text}\n`)?.requester.telephone).toBe(telephone);
});

test('an office above the room for a signature by hand', () => {
  const form = formOf(`${ASKED}\nEl Jefe de la Unidad\n\n\nFermín Urquijo Lasa\nNUMA 31.447\n`);
  expect(form?.requester).toMatchObject({ name: 'Fermín Urquijo Lasa', position: 'Jefe de la Unidad' });
});
