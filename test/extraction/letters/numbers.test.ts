import { expect, test } from 'vitest';
import { extract } from '../../../src/extraction/extract.ts';
import type { StandardForm } from '../../../src/form/standard-form.ts';
import { mailOf, textOf } from '../document-of.ts';

const formOf = (body: string): StandardForm | undefined => extract(textOf(body)).requests[0]?.form;

test.each([
  [
    'a Czech court',
    'Obvodní soud pro Prahu 7\nOvenecká 4, 170 00 Praha 7\nČ. j.: 21 Nt 3301/2026-7\n\nSpolečnost Example Online je povinna sdělit Policii ČR údaje o uživatelském účtu liska@examplemail.test podle § 88a trestního řádu, žádáme o sdělení IP adres.\n\nJUDr. Petr Novotný\nsoudce\n',
    { registrationNumber: '21 Nt 3301/2026-7', caseNumber: null },
  ],
  [
    'a Bulgarian directorate',
    'МИНИСТЕРСТВО НА ВЪТРЕШНИТЕ РАБОТИ\nгр. Варна 9000, ул. „Бдин“ № 4\nРег. № 3391р-7112\n\nОтносно: досъдебно производство № 288/2026 г.\n\nУважаеми господа,\nмоля да предоставите данни за потребителя на адрес lisica@examplemail.test, който е използван при измама.\n\nС уважение,\nинспектор Иван Петков\n',
    { registrationNumber: '3391р-7112', caseNumber: '288/2026' },
  ],
  [
    'a Hungarian office with two numbers',
    'Hivatkozási szám: 01234-771/2026\nBUDAPESTI RENDŐR-FŐKAPITÁNYSÁG\nÜgyszám: 01234/998/2026. bü.\n\nTisztelt Cím!\n\nKérem, hogy közöljék a roka@examplemail.test fiók előfizetőjének nevét és IP-címét, mert a nyomozás alapján csalás gyanúja áll fenn.\n',
    { registrationNumber: '01234-771/2026', caseNumber: '01234/998/2026. bü.' },
  ],
  [
    'a Spanish court that stamps what goes out',
    'JUZGADO DE INSTRUCCIÓN N.º 2 DE LUGO · Registro de salida 12/10/2026 08:15\nProcedimiento: Diligencias Previas 918/2026\n\nSolicitamos que remitan los datos de registro de la cuenta zorro.azul@examplemail.test para la investigación de una estafa.\n',
    { registrationNumber: null, caseNumber: '918/2026' },
  ],
  [
    'the police who call it ours',
    'Dear Sir,\n\nPlease send us the subscriber data of fox.dealer@examplemail.test. Ours is 54260118221.\n\nYours faithfully,\nSergeant Ann Lowe\n',
    { registrationNumber: '54260118221', caseNumber: null },
  ],
  [
    'an agency whose file has a letter behind its digits',
    'Dear Sir,\n\nPlease send us the subscriber data of fox.dealer@examplemail.test, file 318B-NY-4471902.\n\nYours faithfully,\nAgent Ann Lowe\n',
    { registrationNumber: null, caseNumber: '318B-NY-4471902' },
  ],
  [
    'British police with an occurrence',
    'Dear Sir,\n\nPlease send us the subscriber data of fox.dealer@examplemail.test.\n\nYours faithfully,\nPC Ann Lowe\n26*618840\n',
    { registrationNumber: null, caseNumber: '26*618840' },
  ],
  [
    'equipment with a stroke and a number is no file',
    'HARBOUR POLICE\n\nDear Sir,\n\nWe investigate the theft of four AN/PVS-31 devices. Please send us the subscriber data of fox.dealer@examplemail.test.\n\nYours faithfully,\nSergeant Ann Lowe\n',
    { registrationNumber: null, caseNumber: null },
  ],
])('numbers in a letter of %s', (_, body, wanted) => {
  const form = formOf(body);
  expect({ registrationNumber: form?.registrationNumber, caseNumber: form?.crime.caseNumber }).toEqual(
    wanted,
  );
});

test.each([
  ['Richiesta dati - querela n. 441/2026', 'it', { caseNumber: '441/2026', registrationNumber: null }],
  ['Sicherung Konto // 44 UJs 2210/26', 'de', { caseNumber: '44 UJs 2210/26', registrationNumber: null }],
  ['Requerimiento - Caso Torrente 41877/2026', 'es', { caseNumber: '41877/2026', registrationNumber: null }],
  ['Dados da conta - NUIPC 88/26.4PAVCD', 'pt', { caseNumber: '88/26.4PAVCD', registrationNumber: null }],
])("the case's number in a subject line is no reference of the mail: %s", (subject, language, wanted) => {
  const asks: Record<string, string> = {
    it: 'Si richiede di fornire i dati anagrafici del titolare della casella volpe@examplemail.test per una truffa in danno di un anziano.',
    de: 'Wir bitten um Auskunft über die Bestandsdaten des Kontos fuchs@examplemail.test wegen Betrugs.',
    es: 'Solicitamos los datos de registro de la cuenta zorro@examplemail.test por una estafa.',
    pt: 'Solicita-se a identificação do titular da conta raposa@examplemail.test por burla.',
  };
  const from = [{ address: 'fox@carabinieri.it', name: '' }];
  const form = extract(mailOf(`${asks[language]}\n`, [], { subject, from })).requests[0]?.form;
  expect({ caseNumber: form?.crime.caseNumber, registrationNumber: form?.registrationNumber }).toEqual(
    wanted,
  );
});

test('the number of a register in the head is the letter’s, one that a word calls a case’s is that', () => {
  const form = formOf(
    'Okresný súd Lipany\nSp. zn.: 0Tp/212/2026\n\nSpoločnosť Example Online je povinná oznámiť údaje o účte liska@examplemail.test.\n\nTrestné stíhanie sa vedie pod ČVS: ORP-377/OVK-LP-2026.\n\nJUDr. Jana Malá\nsudkyňa\n',
  );
  expect(form).toMatchObject({
    registrationNumber: '0Tp/212/2026',
    crime: { caseNumber: 'ORP-377/OVK-LP-2026' },
  });
});

test.each([
  ['a label in translation', 'Our sign: KR 8841/26-B.', 'en', 'KR 8841/26-B'],
  ['a unit with a dash', 'Unser Zeichen: SO 31 - 2026-0044120', 'de', 'SO 31 - 2026-0044120'],
  ['the name of the letter', 'Notice BSC/N/2026/0311 is served on you.', 'en', 'BSC/N/2026/0311'],
  ['what is to be quoted', 'Please reference MCSO-T-0118 in your answer.', 'en', 'MCSO-T-0118'],
  ['a folio and its file', 'Our Ref.: (12) in NT TCD 26/INV/0448', 'en', '(12) in NT TCD 26/INV/0448'],
  ['nothing but its form', 'HQ/CYB/2026/0441', 'en', 'HQ/CYB/2026/0441'],
  ['the words of a registry', 'N° de signalement : 26-441180', 'fr', '26-441180'],
  ['no words: the letter in the file', 'Letter no. FK-26-0098-B', 'en', 'FK-26-0098-B', 'FK-26-0098'],
])(
  'the number of a letter beside that of the case, known by %s',
  (_, told, language, own, known = 'FK-26-0098') => {
    const asks: Record<string, string> = {
      en: `We investigate a fraud, case no. ${known}. Please send the subscriber data of fox@examplemail.test.`,
      de: `Wir ermitteln wegen Betrugs, Verfahren ${known}. Wir bitten um die Bestandsdaten des Kontos fuchs@examplemail.test.`,
      fr: `Nous enquêtons sur une escroquerie, procédure n° ${known}. Veuillez communiquer l'identité du titulaire de renard@examplemail.test.`,
    };
    expect(formOf(`${told}\n\n${asks[language]}\n\nAnn Lowe\n`)).toMatchObject({
      registrationNumber: own,
      crime: { caseNumber: known },
    });
  },
);

test.each([
  'Under Regulation (EU) 2017/2394 we write to you.',
  'Under Privacy Act 2020, IPP 11(1)(f) we write to you.',
  'It is 14/11/2026 P today.',
  'We refer to your reference AB/2026/4471.',
  'The court made order 2026/PO/0117 in May.\nThe ruling 2026/RU/0448 went with it.',
])('a number of a law, a day, a reader or an order numbers neither letter nor case: %s', (told) => {
  const asks = 'Please send the subscriber data of fox@examplemail.test.';
  const none = formOf(`Dear Sirs,\n\n${told} ${asks}\n\nAnn Lowe\n`);
  expect(none?.registrationNumber).toBeNull();
  const form = formOf(`Dear Sirs,\n\n${told} ${asks} Our case no. FK-26-0098.\n\nAnn Lowe\n`);
  expect(form).toMatchObject({ registrationNumber: null, crime: { caseNumber: 'FK-26-0098' } });
});

test.each([
  [
    'V/ Ref.ª: LE-77120     N/ Ref.ª: 4418/26-BIC',
    'Solicita-se a identificação do utilizador de raposa@examplemail.test, por burla.',
    '4418/26-BIC',
  ],
  [
    'Deres ref: FP-2026-771\nVår ref: 202601884-3',
    'Vi ber om abonnementsopplysninger for rev@examplemail.test i en sak om bedrageri.',
    '202601884-3',
  ],
  [
    'Sagen er journalnr. 0700-12345.',
    'Vi anmoder om abonnentoplysninger for rev@examplemail.test på grund af bedrageri.',
    '0700-12345',
  ],
  [
    'Vår sak er ref. 15544422/26.',
    'Vi ber om abonnementsopplysninger for rev@examplemail.test i en sak om bedrageri.',
    '15544422/26',
  ],
])('of two references the writer’s own is taken: %s', (references, asks, own) => {
  expect(formOf(`Dear Sirs\n${references}\n\n${asks}\n\nAna Lopes`)?.registrationNumber).toBe(own);
});

test.each([
  [
    'the Austrian police',
    'Landespolizeidirektion Kärnten\n\nGZ: PAD/26/01733902/001/KRIM\n\nÜber Anordnung der Staatsanwaltschaft Klagenfurt wird ersucht, die Stammdaten des Kontos fuchs@examplemail.test wegen Betruges bekannt zu geben.\n\nKropiunig, ChefInsp',
    'PAD/26/01733902/001/KRIM',
  ],
  [
    'the Czech police',
    'POLICIE ČESKÉ REPUBLIKY\nÚzemní odbor Třebíč\n\nČ. j. KRPJ-4177-12/TČ-2026-161071\n\nŽádáme o sdělení údajů o uživateli liska@examplemail.test, prověřujeme podvod.\n\nnpor. Radim Šindelka',
    'KRPJ-4177-12/TČ-2026-161071',
  ],
])('the number of a letter of %s is no case’s', (_, letter, own) => {
  expect(formOf(letter)).toMatchObject({ registrationNumber: own, crime: { caseNumber: null } });
});

test.each([
  'UNITED STATES DISTRICT COURT\nNORTHERN DISTRICT OF HARBOUR\n\nMisc. No. 26-MR-00418\n\nORDER\n\nIT IS ORDERED that Example Mail disclose the subscriber records of fox@examplemail.test.\n\nDated: 12 October 2026\nHon. Judith K. Marlowe',
  'OKRESNÝ SÚD ŽILINA\nSp. zn.: 0Tp/118/2026\n\nP R Í K A Z\n\nSudca pre prípravné konanie JUDr. Róbert Kubica podľa § 116 ods. 1 Trestného poriadku prikazuje oznámiť údaje o používateľovi liska@examplemail.test.\n\nŽilina 23. marca 2026',
])('the file in which a court decides is the case, where nothing else has a number', (letter) => {
  expect(formOf(letter)).toMatchObject({
    registrationNumber: null,
    crime: { caseNumber: expect.stringMatching(/^(?:26-MR-00418|0Tp\/118\/2026)$/) },
  });
});
