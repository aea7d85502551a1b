import { expect, test } from 'vitest';
import type { Document } from '../../../src/documents/document.ts';
import { extract } from '../../../src/extraction/extract.ts';
import { findProvisions } from '../../../src/extraction/law/provisions.ts';
import { isAddress } from '../../../src/extraction/letter/writer/address.ts';
import { bodyName } from '../../../src/extraction/letter/writer/body-names.ts';
import { findPeriod } from '../../../src/extraction/time/periods.ts';
import { mailOf, pdfOf } from '../document-of.ts';

const first = (document: Document) => extract(document).requests[0]!;
const mail = (text: string) =>
  first(mailOf(text, [], { from: [{ address: 'ufficio@polizia.example', name: '' }] }));

test.each([
  ['tussen 20 juni en 5 juli 2026'],
  ['między 20 czerwca i 5 lipca 2026'],
  ['mellem 20. juni og 5. juli 2026'],
  ['între 20 iunie și 5 iulie 2026'],
])('a period whose first day has no year is read: %s', (text) => {
  expect(findPeriod(text)).toMatchObject({ from: '2026-06-20', to: '2026-07-05' });
});

test.each([
  ['réquisition 60-1 CPP (flagrance)', ['60-1 CPP']],
  ['verdenking van 138ab Sr', ['138ab Sr']],
  ['Juhindudes KrMS § 90¹ lg 2 ja § 215 lg 1, MÄÄRASIN', ['KrMS § 90¹ lg 2 ja § 215 lg 1']],
  ['prev. de art. 170 alin. 2 C.p.p.', ['art. 170 alin. 2 C.p.p.']],
  ['del artículo 249.1.a) del Código Penal', ['artículo 249.1.a) del Código Penal']],
  ['section 100j StPO', ['section 100j StPO']],
])('laws are cited as officers do: %s', (text, cited) => {
  expect(findProvisions(text).map((one) => one.text)).toEqual(cited);
});

test.each([
  ['Av. Rondon Pacheco, 6130, Uberlândia/MG, CEP 38405-142', true],
  ['Avda. de Madrid 73', true],
  ['Rua do Carmo 12, 1200-094 Lisboa', true],
  ['MDC Roe, brigade de Vesoul 03 84 78 60 17', false],
])('%s is an address: %s', (text, is) => expect(isAddress(text)).toBe(is));

test('a comma within a name parts it not', () => {
  expect(bodyName('Národní centrála proti terorismu, extremismu a kybernetické kriminalitě', 'cs')).toBe(
    'Národní centrála proti terorismu, extremismu a kybernetické kriminalitě',
  );
  expect(bodyName('Komenda Powiatowa Policji w Zakopanem, ul. Krótka 1', 'pl')).toBe(
    'Komenda Powiatowa Policji w Zakopanem',
  );
});

test.each([
  [
    'pt',
    'Solicita-se os dados cadastrais da conta lua_9.\n\nConta\tTelefone de recuperação\nlua_9\t+55 34 99155-0142',
  ],
  [
    'nl',
    'Graag de gegevens van deze accounts:\n- Wolf Chat: maan_9\n- gsm gebruikt bij registratie: +32 470 55 01 42',
  ],
])('a number given with an account is a target (%s)', (_, text) => {
  expect(mail(text).form.identifiers.map(({ type }) => type)).toContain('phone');
});

test('a name behind its service in a list is a target', () => {
  const { form } = mail(
    'Wij verzoeken om de gegevens van deze accounts:\n\n- Wolf Chat: maan_9\n- Wolf Chat: zon.zee.09',
  );
  expect(form.identifiers.map(({ value }) => value)).toEqual(['maan_9', 'zon.zee.09']);
});

test('what a label names is the subject without the label', () => {
  expect(mail('Ersuche um Stammdaten und letzte IP. Konto: mond_9@examplemail.test').form.subject).toBe(
    'mond_9@examplemail.test',
  );
});

test('who has written accents away is read like the others', () => {
  const { form } = mail(
    'Buna ziua,\nVa rugam sa ne comunicati cine este titularul adresei luna.9@examplemail.test si ip-urile de conectare.\nVa multumim,\nAg. sef adj. Ion Pop\nIPJ Prahova - str. Lunga nr. 6, Ploiesti',
  );
  expect(form).toMatchObject({
    requester: { name: 'Ion Pop', rank: 'Ag. sef adj.' },
    organisation: { legalName: 'IPJ Prahova' },
    nature: { production: true },
  });
});

test('the office in which one writes is read', () => {
  const { form } = mail(
    'Me dirijo a Uds. en mi carácter de auxiliar fiscal, y solicito los datos de registro de luna.9@examplemail.test.',
  );
  expect(form.requester.position).toBe('auxiliar fiscal');
});

test('a letter that brings a decision has the day on which it was given', () => {
  const { form } = first(
    pdfOf([
      '2ª Vara Criminal da Comarca de Uberlândia',
      'Uberlândia, 24 de agosto de 2026.',
      'Em cumprimento à decisão proferida em 21/08/2026, determino que forneça, no prazo de 72 (setenta e duas) horas, os dados cadastrais da conta lua.9@examplemail.test.',
      'Juiz de Direito Otávio Caixeta',
    ]),
  );
  expect(form.authority.date).toBe('2026-08-21');
  expect(form.timeLimits).toBe('no prazo de 72 (setenta e duas) horas');
});

test('an order on the second page is contained', () => {
  const { form } = first(
    pdfOf(
      [
        'Vest politidistrikt',
        'Ved kjennelse av Hordaland tingrett 9. oktober 2026 ble Example Online B.V. pålagt å utlevere abonnentopplysninger for kontoen maane_9@examplemail.test.',
        'Det pålegges taushet om utleveringen, jf. straffeprosessloven § 208 a, i 8 uker fra dags dato.',
      ],
      ['HORDALAND TINGRETT – KJENNELSE', 'Avsagt: 09.10.2026.'],
    ),
  );
  expect(form.authority).toMatchObject({
    kind: 'court',
    issuedBy: 'Hordaland tingrett',
    date: '2026-10-09',
    attached: true,
  });
  expect(form.confidentiality).toMatchObject({ requested: true, until: '8 uker fra dags dato' });
});

test('labels of a Danish table are known', () => {
  const { form } = first(
    pdfOf([
      'Hej. Vi anmoder om følgende.',
      ['Konto', 'maane_9@examplemail.test'],
      ['Periode (UTC)', '1. maj 2026 – 2. juni 2026'],
      ['Ønskede oplysninger', 'Registreringsdata, login-IP med port'],
      ['Hjemmel', 'retsplejelovens § 804'],
    ]),
  );
  expect(form).toMatchObject({
    requested: 'Registreringsdata, login-IP med port',
    legalBasis: 'retsplejelovens § 804',
    dataTypes: { subscriber: true, traffic: true },
  });
});

test('a name of Argentine prosecutors makes no Brazilian of them', () => {
  const { form } = first(
    pdfOf([
      'MINISTERIO PÚBLICO FISCAL — REPÚBLICA ARGENTINA',
      'Solicito los datos de registro de la cuenta luna.9@examplemail.test.',
      'Dra. Ana Roe',
      'Credencial MPF 40.881',
    ]),
  );
  expect(form.organisation.country).toBe('AR');
  expect(form.requester.badgeNumber).toBe('40.881');
});

test('who sends a mail of the own once more signs it above', () => {
  const text = `Buenos días,

reenvío porque la dirección anterior da error.

Sargento Xoán Vilar
TIP K-40917-R

---------- Mensaje reenviado ----------
De: LU-EQUIPO-EDITE
Enviado: jueves, 7 de mayo de 2026 13:02
Para: legal@examplemail.test
Asunto: Petición de datos

Se solicita el titular de la cuenta luna.9@examplemail.test por un delito de estafa.`;
  const { form } = first(
    mailOf(text, [], {
      subject: 'RV: Petición de datos',
      from: [{ address: 'lu-equipo-edite@guardiacivil.org', name: 'Equipo' }],
    }),
  );
  expect(form.requester).toMatchObject({ name: 'Xoán Vilar', email: 'lu-equipo-edite@guardiacivil.org' });
  expect(form.nature.production).toBe(true);
});

test('the account in the sentence of the one who begins with the own name is a target', () => {
  const { form } = first(
    pdfOf([
      'PARQUET DU PROCUREUR DU ROI DE LIÈGE',
      'Liège, le 5 mai 2026',
      'Nous, Marc Delvaux, substitut du procureur du Roi de Liège,',
      "Vu l'article 46bis du Code d'instruction criminelle,",
      "Requérons Example Online de nous communiquer l'identification de l'utilisateur de l'adresse lune.9@examplemail.test.",
    ]),
  );
  expect(form.identifiers.map(({ value }) => value)).toEqual(['lune.9@examplemail.test']);
  expect(form.authority).toMatchObject({ kind: 'prosecutor', date: '2026-05-05' });
});

test.each([
  'Fui ontem à PSP apresentar queixa porque alguém usa as minhas fotografias. Podem dizer-me quem é o titular da conta praia_77?',
  'Bonjour, quelqu’un utilise mes photos, je suis allée hier au commissariat. Pouvez-vous me dire qui est le titulaire du compte plage_77 ?',
  'Hei, noen bruker mine bilder og jeg var i går hos politiet. Kan dere si meg hvem som har kontoen strand_77?',
])('who has been to the police is a private person: %s', (text) => {
  expect(extract(mailOf(text, [], { from: [{ address: 'a.b@poczta.example', name: '' }] })).kind).toBe(
    'not-a-request',
  );
});

test.each([
  ['tarihleri: 14/10/2026 ile 20/10/2026 tarihleri arasındaki', '2026-10-14', '2026-10-20'],
  ['2026.01.05. és 2026.02.10. között', '2026-01-05', '2026-02-10'],
  ['от 05.01.2026 г. до 10.02.2026 г.', '2026-01-05', '2026-02-10'],
  ['από 5η Ιανουαρίου 2026 έως 10η Φεβρουαρίου 2026', '2026-01-05', '2026-02-10'],
  ['fra 5. januar 2026 til dags dato', '2026-01-05', null],
])('a period as its language writes days: %s', (text, from, to) => {
  expect(findPeriod(text)).toMatchObject({ from, to });
});

test('the period of the data is told from the month of the facts', () => {
  const { form } = mail(
    'Zwischen Mai und Juli 2026 wurden Räder verkauft.\n\nIch bitte um die Bestandsdaten zu fern_77.\n\nZeitraum der Daten: 3.5.2026 bis 9.7.2026.',
  );
  expect(form.timeRange).toMatchObject({ from: '2026-05-03', to: '2026-07-09' });
});

test.each([
  ["Please provide the log-ins of fern_77. Don't let the account holder know."],
  ['Je requiers les données de connexion de fern_77. Vous êtes tenus au silence.'],
  ["Si chiedono i log di accesso di fern_77. Nulla deve trapelare all'interessato."],
  ['Solicito os dados cadastrais de fern_77, em sigilo.'],
])('secrecy is asked: %s', (text) => {
  expect(mail(text).form.confidentiality.requested).toBe(true);
});

test('secrecy until a day is read in the North', () => {
  const { form } = mail(
    'Vi ber om abonnementsopplysninger for kontoen skog_77@examplemail.test. Kontoinnehaveren må ikke varsles før 1. juni 2026.',
  );
  expect(form.confidentiality.until).toBe('2026-06-01');
  expect(form.requested).toContain('abonnementsopplysninger');
});

test('a marked list behind a comma is asked for, and ends with its paragraph', () => {
  const { form } = mail(
    `La madre ha trovato sul tablet una conversazione in Wolf Chat con un adulto che le dava appuntamento in stazione, e teme per la figlia di anni 14.

Si chiede di comunicare con la massima urgenza, entro un'ora se possibile,
- l'ultimo indirizzo IP con porta e ora UTC
- il numero di telefono e la mail di registrazione
dell'utente treni_77.

Squadra Mobile, Equipe 2
via Lunga 6, 34121 Trieste`,
  );
  expect(form.dataTypes).toMatchObject({ subscriber: true, traffic: true });
  expect(form.requested).not.toContain('Squadra');
});
