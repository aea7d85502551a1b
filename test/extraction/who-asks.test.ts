import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extraction/extract.ts';
import type { StandardForm } from '../../src/form/standard-form.ts';
import { mailOf, textOf } from './document-of.ts';

const formOf = (body: string): StandardForm | undefined => extract(textOf(body)).requests[0]?.form;

const ASKS =
  'Please send us the subscriber data of the account fox.dealer@examplemail.test for a criminal investigation.';

/** What is read of the requester, as far as the expectation names it. */
function requesterOf(body: string, wanted: object): object {
  const requester = formOf(body)?.requester;
  return Object.fromEntries(
    Object.keys(wanted).map((key) => [key, requester?.[key as keyof typeof requester]]),
  );
}

describe('the officer whom a letter names', () => {
  test.each([
    [
      'in a row of a table, contacts joined in the next',
      `HARBOUR STATE POLICE\n\nRequesting member\tSenior Constable Mia Tran, HSP no. 30417\nContact\t+61 3 5550 0142 / mia.tran@police.vic.gov.au\n\nDear Sir,\n\n${ASKS}\n\nYours sincerely\n`,
      {
        name: 'Mia Tran',
        rank: 'Senior Constable',
        badgeNumber: '30417',
        telephone: '+61 3 5550 0142',
        email: 'mia.tran@police.vic.gov.au',
      },
    ],
    [
      'as the one to whom the answer goes, the office behind the name',
      `REVENUE SERVICE\n\nDear Sir,\n\n${ASKS}\n\nPlease reply within 21 days to Niamh Mac Giolla, Intelligence Analyst, phone 01 555 0142.\n\n13 November 2026\n`,
      { name: 'Niamh Mac Giolla', position: 'Intelligence Analyst', telephone: '01 555 0142' },
    ],
    [
      'as the contact of a notice',
      `QUEENSLAND POLICE SERVICE\n\nDear Sir,\n\n${ASKS}\n\nContact Mia Tran, Telco Liaison, +61 7 5550 0142.\n`,
      { name: 'Mia Tran', position: 'Telco Liaison', telephone: '+61 7 5550 0142' },
    ],
    [
      'on whose application an order is made, the number in brackets',
      `PRODUCTION ORDER\n\nTo: Example Online\n\nOn an application made by Losa Tuilagi, Detective (QTX417), I am satisfied that there are grounds.\n\n${ASKS}\n`,
      { name: 'Losa Tuilagi', rank: 'Detective', badgeNumber: 'QTX417' },
    ],
    [
      'whose application a judge has before him, the force behind the name',
      `SEARCH WARRANT\n\nTo: Example Online\n\nApplication having been made before me by Police Officer III Ana Reyes of the Harbour Police Department, I find probable cause.\n\n${ASKS}\n`,
      { name: 'Ana Reyes', rank: 'Police Officer III' },
    ],
    [
      'below a numbered label of a form',
      `SUMMONS\n\nTo: Example Online\n\n2. Name, title and telephone of officer\nAna C. Reyes, Special Agent, tel. 704-555-0142\n\n${ASKS}\n\n4. Issuing officer Rose Hill, Deputy Director\n`,
      { name: 'Ana C. Reyes', rank: 'Special Agent' },
    ],
    [
      'before the force for which a first sentence is written',
      `Hello,\n\nDetective Inspector Ana Reyes of the Fiji Police Force (Suva) writing. ${ASKS}\n\nThanks\n`,
      { name: 'Ana Reyes', rank: 'Detective Inspector' },
    ],
    [
      'below "From" alone on its line',
      `No. 41/2026\n\nFROM\nK. Ravi Menon, Inspector of Police,\nCyber Crime Police Station, Hosur\n\nTO\nThe Nodal Officer, Example Online\n\nSir,\n\n${ASKS}\n\nSd/-\nInspector of Police\n`,
      { name: 'K. Ravi Menon', rank: 'Inspector of Police' },
    ],
    [
      'and none is one to whom the account holder sent something',
      `Dear Sir,\n\n${ASKS} The suspect sent money through Anna Berg, a friend, and gave it to Peter Hale.\n\nYours faithfully\n`,
      { name: null },
    ],
    [
      'behind dots',
      `Madame, Monsieur,\n\nNous vous demandons de communiquer l'identité du titulaire du compte fox.dealer@examplemail.test.\n\nAffaire suivie par .......... Brigadier-chef Léa MARTINOT\nTél. .......... 04 72 55 01 42\n\nCordialement\n`,
      { name: 'Léa MARTINOT', rank: 'Brigadier-chef', telephone: '04 72 55 01 42' },
    ],
    [
      'in the block of a German office',
      `Polizeipräsidium Musterstadt\nBearbeitet von: KOK Wiebke Arens\nDienstgebäude: Hafenstraße 4, 26122 Oldenburg\nDurchwahl: 0441 555-0142\nE-Mail: wiebke.arens@polizei.niedersachsen.de\n\nSehr geehrte Damen und Herren,\n\nwir bitten um Auskunft über die Bestandsdaten des Kontos fox.dealer@examplemail.test.\n\nMit freundlichen Grüßen\nIm Auftrag\n`,
      {
        name: 'Wiebke Arens',
        rank: 'KOK',
        telephone: '0441 555-0142',
        email: 'wiebke.arens@polizei.niedersachsen.de',
      },
    ],
    [
      'as the one who handles the file',
      `Geachte heer, mevrouw,\n\nWij verzoeken u de gebruikersgegevens van het account fox.dealer@examplemail.test te verstrekken.\n\nBehandeld door: brigadier Joost van Es, dienstnummer 604417\nTelefoon: 088 555 01 42\n\nMet vriendelijke groet,\n`,
      { name: 'Joost van Es', rank: 'brigadier', badgeNumber: '604417', telephone: '088 555 01 42' },
    ],
    [
      'in the first person',
      `Nous, Jeanne ROUXEL, lieutenant de police, officier de police judiciaire, matricule 512 884,\n\nVu les articles 60-1 et suivants du code de procédure pénale, prions la société Example Online de nous communiquer l’identité du titulaire du compte fox.dealer@examplemail.test pour une enquête.\n\nL'officier de police judiciaire\nJ. ROUXEL\nTél. : 01 55 50 01 42\n`,
      {
        name: 'Jeanne ROUXEL',
        rank: 'lieutenant de police',
        badgeNumber: '512 884',
        telephone: '01 55 50 01 42',
      },
    ],
    [
      'as the magistrate who begins with the own name',
      `JUZGADO DE INSTRUCCIÓN Nº 2 DE CÁDIZ\n\nD.ª Lucía Pardo Vélez, Magistrada-Juez del Juzgado de Instrucción nº 2 de Cádiz,\nHAGO SABER: que se acuerda que Example Online informe de la titularidad de la cuenta fox.dealer@examplemail.test.\n`,
      { name: 'Lucía Pardo Vélez', position: 'Magistrada-Juez' },
    ],
    [
      'on whose application a court decides, with body and address',
      `IN THE DISTRICT COURT AT NEWPORT\nPRODUCTION ORDER\n\nThis order is made on the application of Constable Aroha Mead, QID AMX417, of the Harbour Police, Cyber Unit, 12 Quay Street, Auckland 1010. You are ordered to produce the subscriber data of the account fox.dealer@examplemail.test.\n\nInvestigating officer's contact: (09) 555 0142 (office), aroha.mead@police.govt.nz\n`,
      {
        name: 'Aroha Mead',
        rank: 'Constable',
        badgeNumber: 'AMX417',
        telephone: '(09) 555 0142',
        email: 'aroha.mead@police.govt.nz',
      },
    ],
    [
      'who signs with a number and a note below',
      `${ASKS}\n\nINSP Grace Lim Hui Min\nInvestigation Officer\nNo. K-20417\nDID: +65 6555 0142\nEmail: grace_lim@spf.gov.sg\n\nThis is a computer generated document. No signature is required.\n`,
      {
        name: 'Grace Lim Hui Min',
        rank: 'INSP',
        position: 'Investigation Officer',
        badgeNumber: 'K-20417',
        telephone: '+65 6555 0142',
        email: 'grace_lim@spf.gov.sg',
      },
    ],
    [
      'and not the one who countersigns',
      `${ASKS}\n\nYours faithfully,\nNia Pugh\nDetective Constable 4417\nCountersigned (Inspector or above): Detective Inspector M. Hale 04/11/2026\nSupervisor: Lt. A. Ames, 020 7946 0142\n`,
      { name: 'Nia Pugh', rank: 'Detective Constable', badgeNumber: '4417', position: null, telephone: null },
    ],
  ] as const)('%s', (_, body, wanted) => {
    expect(requesterOf(body, wanted)).toEqual(wanted);
  });

  test('lends the one who signs a number, but no rank', () => {
    const form = formOf(
      `${ASKS}\n\nPoint of contact is PSMS Jose D Reyes, Investigator-on-Case, with telephone number (02) 8555-0142 local 7491 and email address cru@pnp.gov.ph.\n\nANA LUISA B CRUZ\nPolice Colonel\n`,
    );
    expect(form?.requester).toMatchObject({
      name: 'ANA LUISA B CRUZ',
      rank: 'Police Colonel',
      email: 'cru@pnp.gov.ph',
      telephone: '(02) 8555-0142 local 7491',
      position: null,
    });
  });

  test('is a person: neither the account nor the office below a label becomes one', () => {
    const form = formOf(
      `Dear Sir,\n\n${ASKS}\n\nContact: see below\nUser\tfox.dealer@examplemail.test\n\nCase officer: Harbour Police\nE-mail address of the suspect: lynx@examplemail.test\n\nRegards\n`,
    );
    expect(form?.requester).toMatchObject({ name: null, email: null });
  });
});

describe('an officer who signs with a grade and a number', () => {
  test.each([
    [
      '(SITI BINTI OSMAN) ASP, G/40417\nCommercial Crime Division',
      { name: 'SITI BINTI OSMAN', rank: 'ASP', badgeNumber: 'G/40417' },
    ],
    [
      'MARY ABUBAKAR, Inspector AP/304417',
      { name: 'MARY ABUBAKAR', rank: 'Inspector', badgeNumber: 'AP/304417' },
    ],
    ['Owen Hale\nDC C4417', { name: 'Owen Hale', rank: 'DC', badgeNumber: 'C4417' }],
    ['D/S/Const Mia Tran PD30417', { name: 'Mia Tran', rank: 'D/S/Const', badgeNumber: 'PD30417' }],
    ['No. 70417 Cpl. Grace Wanjiru', { name: 'Grace Wanjiru', rank: 'Cpl.', badgeNumber: '70417' }],
    ['ACE I AMINA BELLO-OKORO', { name: 'AMINA BELLO-OKORO', rank: 'ACE I' }],
    ['(Ravi Menon)\nAddl. Supdt. of Police', { name: 'Ravi Menon', rank: 'Addl. Supdt. of Police' }],
    ['Md. Kamal Hossain\nSub-Inspector (UB)', { name: 'Md. Kamal Hossain', rank: 'Sub-Inspector (UB)' }],
    ["Sergeant 'Alisi Fonua", { name: "'Alisi Fonua", rank: 'Sergeant' }],
    ['Fraud Unit ref FU/26/9; Sgt. Rosa Clarke', { name: 'Rosa Clarke', rank: 'Sgt.' }],
  ])('%s', (signature, wanted) => {
    expect(requesterOf(`Dear Sir,\n\n${ASKS}\n\nYours faithfully,\n\n${signature}\n`, wanted)).toEqual(
      wanted,
    );
  });
});

describe('a mail that quotes another below', () => {
  test.each([
    'Il giorno 12 nov 2026, alle ore 09:02, Desk <desk@examplemail.test> ha scritto:',
    'El mar, 10 nov 2026 a las 9:12, Ana Paz <ana.paz@policia.es> escribió:',
    'No dia ter., 10/11/2026 às 09:12, Inês Paredes <ines.paredes@pj.pt> escreveu:',
    'W dniu 10.11.2026 o 09:12, Jan Kot pisze:',
    'Pe mar., 10 nov. 2026 la 09:12, Ana Pop <ana.pop@politiaromana.ro> a scris:',
    'вт, 10 лист. 2026 р. о 09:12 Ольга Кіт <o.kit@police.gov.ua> пише:',
    '> Op 20 nov 2026 om 15:40 schreef Hosting Abuse <abuse@hoster.example>:',
  ])('is signed above it: %s', (line) => {
    const mail = mailOf(
      `${ASKS}\n\nRegards\nJaan Tamm\nSenior Lieutenant\nTel. +372 612 3457\n\n${line}\n> Call us on +31 20 555 0100 or write to other@politie.nl\n`,
    );
    const form = extract(mail).requests[0]?.form;
    expect(form?.requester).toMatchObject({
      name: 'Jaan Tamm',
      telephone: '+372 612 3457',
      email: 'j.tamm@politsei.ee',
    });
    expect(form?.identifiers.map(({ value }) => value)).toEqual(['fox.dealer@examplemail.test']);
  });

  test('a duty desk is nobody: the officer in the signature asks', () => {
    const from = [{ name: 'Lagezentrum Dresden', address: 'lage@polizei.sachsen.de' }];
    const form = extract(
      mailOf(
        `Guten Abend,\n\nbitte teilen Sie sofort die letzte IP-Adresse des Kontos fox.dealer@examplemail.test mit, es besteht Lebensgefahr.\n\nPHK Uwe Lorenz, Dienstgruppenführer\nPolizeidirektion Dresden\nRückruf bitte 0351 555 0142\n`,
        [],
        { from },
      ),
    ).requests[0]?.form;
    expect(form?.requester).toMatchObject({
      name: 'Uwe Lorenz',
      rank: 'PHK',
      position: 'Dienstgruppenführer',
      telephone: '0351 555 0142',
    });
  });
});

describe('where the answer is to go', () => {
  test.each([
    'Les réponses seront adressées à l’adresse cyber.lyon@interieur.gouv.fr sous huit jours.',
    'Gelieve uw antwoord te richten aan rccu.gent@police.belgium.eu.',
    'Solicita-se que a resposta seja remetida no prazo de 10 dias para oficios.cyber@pj.gov.pt.',
    'As informações devem ser enviadas ao e-mail institucional vara3@tjx.gov.br.',
    'La respuesta deberá ser remitida al correo ucc.datos@policia.gob.es.',
    'Ihre Antwort wird erbeten; bitte senden Sie sie an cybercrime@polizei.bayern.de.',
    'Odpowiedź proszę przesłać na adres cyber@policja.gov.pl.',
    'The documents must be given in electronic form to exhibits@police.govt.nz.',
  ])('is the officer’s address in a letter without a mail, and no target: %s', (sentence) => {
    const form = formOf(`Dear Sir,\n\n${ASKS}\n\n${sentence}\n\nYours faithfully\n`);
    expect(form?.requester.email).toBe(/[\w.]+@[\w.]+\w/.exec(sentence)![0]);
    expect(form?.identifiers.map(({ value }) => value)).toEqual(['fox.dealer@examplemail.test']);
  });

  test('an address that no authority has is not the officer’s, nor one whose beginning is on the line before', () => {
    const elsewhere = formOf(
      `Dear Sir,\n\n${ASKS}\n\nPlease send the answer to results@quick-mail.test.\n\nYours faithfully\n`,
    );
    expect(elsewhere?.requester.email).toBeNull();
    const cut = formOf(`HARBOUR POLICE\nE-mail: sho-\nsouth@harbourpolice.gov.in\n\nDear Sir,\n\n${ASKS}\n`);
    expect(cut?.requester.email).not.toBe('south@harbourpolice.gov.in');
  });
});

describe('the body that asks', () => {
  test.each([
    [
      'PROCURA DELLA REPUBBLICA\nPRESSO IL TRIBUNALE DI PAVIA\nVia Roma 6, 27100 Pavia',
      'PROCURA DELLA REPUBBLICA PRESSO IL TRIBUNALE DI PAVIA',
    ],
    [
      'DIRECTORATE OF INVESTIGATIONS AND\nCRIMINAL INTELLIGENCE\n4 Quay Road',
      'DIRECTORATE OF INVESTIGATIONS AND CRIMINAL INTELLIGENCE',
    ],
    [
      'Republic of the Philippines\nNational Police Commission\nPHILIPPINE NATIONAL POLICE',
      'PHILIPPINE NATIONAL POLICE',
    ],
  ])('has the name that goes on below: %s', (head, name) => {
    expect(formOf(`${head}\n\nDear Sir,\n\n${ASKS}\n`)?.organisation.legalName).toBe(name);
  });

  test.each([
    [
      'Dear Sir,\n\nNSW Police Force (State Crime Command) seeks the subscriber data of the account fox.dealer@examplemail.test.\n',
      'NSW Police Force',
    ],
    [
      'Sehr geehrte Damen und Herren,\n\ndas Kriminalkommissariat Lahr ermittelt wegen Betruges und bittet um Auskunft über die Bestandsdaten des Kontos fox.dealer@examplemail.test.\n',
      'Kriminalkommissariat Lahr',
    ],
    [
      'Buenos días:\n\nDesde la Unidad Central de Ciberdelincuencia de la Policía Nacional se solicita la conservación de los datos de la cuenta fox.dealer@examplemail.test.\n',
      'Unidad Central de Ciberdelincuencia de la Policía Nacional',
    ],
  ])('names itself in the first sentence', (body, name) => {
    expect(formOf(body)?.organisation.legalName).toBe(name);
  });

  test('has its own country, not that of the addressee', () => {
    const head = 'NATIONAL BUREAU OF INQUIRY\nCybercrime Centre\n\nExample Online\nNetherlands';
    expect(formOf(`${head}\n\nDear Sir,\n\n${ASKS}\n`)?.organisation.country).toBeNull();
    const own = 'NATIONAL BUREAU OF INQUIRY\nSatama 4, Helsinki\nFinland\n\nExample Online\nNetherlands';
    expect(formOf(`${own}\n\nDear Sir,\n\n${ASKS}\n`)?.organisation.country).toBe('FI');
  });
});

describe('numbers in the head', () => {
  test.each([
    ['Ref. CCU/2026/1530', 'CCU/2026/1530'],
    ['No. 1147/Cyber/South\tDated: 06.10.2026', '1147/Cyber/South'],
    ['Our ref: ECU/7741/26', 'ECU/7741/26'],
    ['Your ref: ZZ/1234/26', null],
    ['P.O. Box 28514', null],
  ])('%s', (line, reference) => {
    expect(formOf(`HARBOUR POLICE\n${line}\n\nDear Sir,\n\n${ASKS}\n`)?.registrationNumber).toBe(reference);
  });

  test.each([
    ['Mein Zeichen (bei Antwort bitte angeben)\n38.2-2026-01-447812', '38.2-2026-01-447812'],
    ['Unser Zeichen: KK11-4471/26', 'KK11-4471/26'],
    ['Ihr Zeichen: KK11-4471/26', null],
  ])('in German: %s', (line, reference) => {
    const form = formOf(
      `Kriminalinspektion Hafen\n${line}\n\nSehr geehrte Damen und Herren,\n\nwir bitten um Auskunft über die Bestandsdaten des Kontos fox.dealer@examplemail.test.\n`,
    );
    expect(form?.registrationNumber).toBe(reference);
  });

  test.each([
    'Officer in the case: DS 4127 Amy Roe, tel. 01924 555142',
    'ORDER UNDER SECTION 20 OF THE CRIMINAL PROCEDURE CODE 2010',
    'National Bureau of Investigation P.O. Box 285, FI-01301 Vantaa',
  ])('no file: %s', (line) => {
    expect(formOf(`${line}\n\nDear Sir,\n\n${ASKS}\n`)?.crime.caseNumber).toBeNull();
  });
});
