import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extraction/extract.ts';
import type { StandardForm } from '../../src/form/standard-form.ts';
import { mailOf, pdfOf, textOf } from './document-of.ts';

const ASK =
  'Please send us the subscriber data of the account fox.dealer@examplemail.test for a criminal investigation.';

const formIn = (body: string): StandardForm | undefined => extract(textOf(body)).requests[0]?.form;

/** What is read of the requester, as far as the expectation names it. */
function requesterIn(body: string, wanted: object): object {
  const requester = formIn(body)?.requester;
  return Object.fromEntries(
    Object.keys(wanted).map((key) => [key, requester?.[key as keyof typeof requester]]),
  );
}

describe('the one who signs', () => {
  test.each([
    [
      'Det. Sen. Const. Mia Tran\nreg. 30417',
      { name: 'Mia Tran', rank: 'Det. Sen. Const.', badgeNumber: '30417' },
    ],
    [
      '( LEUNG Wai-ling )\nWoman Inspector of Police',
      { name: 'LEUNG Wai-ling', rank: 'Woman Inspector of Police' },
    ],
    ['Lieutenant Colonel\n\nSalem Al-Nuaimi', { name: 'Salem Al-Nuaimi', rank: 'Lieutenant Colonel' }],
    [
      'Asha Pillai\nPolice Inspector\nInvestigating Officer',
      { rank: 'Police Inspector', position: 'Investigating Officer' },
    ],
    ['P.C. Amos Otieno No. 90417', { name: 'Amos Otieno', rank: 'P.C.', badgeNumber: '90417' }],
    ['Det. M. Lowe #417', { name: 'M. Lowe', rank: 'Det.', badgeNumber: '417' }],
    [
      'Colonel / Salem Rashid Al Nuaimi\nHead of Section',
      { name: 'Salem Rashid Al Nuaimi', rank: 'Colonel' },
    ],
    ['Deputy D.A. Rosa Quill, (775) 555-0142', { name: 'Rosa Quill', position: 'Deputy D.A.' }],
    ['Urs Keller, Wm mbA', { name: 'Urs Keller', rank: 'Wm mbA' }],
    [
      'Revierinspektorin Eva Moser\nDienstnummer 40417',
      { name: 'Eva Moser', rank: 'Revierinspektorin', badgeNumber: '40417' },
    ],
    ['KHK Jens Arens, Dienstnummer 40417', { name: 'Jens Arens', rank: 'KHK', badgeNumber: '40417' }],
    [
      'Brigadière-cheffe de police Léa MARTINOT\nofficier de police judiciaire\nRIO 1204177',
      {
        name: 'Léa MARTINOT',
        rank: 'Brigadière-cheffe de police',
        position: 'officier de police judiciaire',
        badgeNumber: '1204177',
      },
    ],
    [
      'Thomas Lambert\nInspecteur principal – matricule 44-0417-81',
      { name: 'Thomas Lambert', rank: 'Inspecteur principal', badgeNumber: '44-0417-81' },
    ],
    ['Mar. Ca. Paolo Rossi', { name: 'Paolo Rossi', rank: 'Mar. Ca.' }],
    ['Isp. Sup. Anna Greco', { name: 'Anna Greco', rank: 'Isp. Sup.' }],
    ['st. sierż. Anna Nowak', { name: 'Anna Nowak', rank: 'st. sierż.' }],
    [
      'Comisar-șef de poliție Radu Munteanu\nșef serviciu',
      { name: 'Radu Munteanu', rank: 'Comisar-șef de poliție', position: 'șef serviciu' },
    ],
    ['npor. Mgr. Petr Dvořák', { name: 'Petr Dvořák', rank: 'npor.' }],
    ['dr. Kovács Réka r. százados', { name: 'Kovács Réka', rank: 'r. százados' }],
    ['rikosylikonstaapeli Matti Virtanen', { name: 'Matti Virtanen', rank: 'rikosylikonstaapeli' }],
    ['Subteniente Juan Pérez Gil', { name: 'Juan Pérez Gil', rank: 'Subteniente' }],
    ['Of. Ppal. Rosa Vidal Soto', { name: 'Rosa Vidal Soto', rank: 'Of. Ppal.' }],
    ['Agente Principal Tiago Moura', { name: 'Tiago Moura', rank: 'Agente Principal' }],
    ['V.Q. dr.ssa Chiara Fonti', { name: 'Chiara Fonti', rank: 'V.Q.' }],
    ['wachtmeester der eerste klasse B. Smit', { name: 'B. Smit', rank: 'wachtmeester der eerste klasse' }],
    ['Oficial D-204\nPolicía Local de Villar', { name: null, rank: 'Oficial', badgeNumber: 'D-204' }],
    ['Sven Dekker\nwijkagent', { name: 'Sven Dekker', position: 'wijkagent' }],
    ['Colin Marsh\nDetective Constable', { name: 'Colin Marsh', rank: 'Detective Constable' }],
    ['M.A. de Boer\nbrigadier', { name: 'M.A. de Boer', rank: 'brigadier' }],
    ['M.O. Aldo Serra', { name: 'Aldo Serra', rank: 'M.O.' }],
    ['KKin Lena Voss', { name: 'Lena Voss', rank: 'KKin' }],
    ['Hofrätin Mag. Vera Lang', { name: 'Vera Lang', rank: 'Hofrätin' }],
    ['Kommissar Marc Weis\nDienstnummer P003127', { name: 'Marc Weis', rank: 'Kommissar' }],
    ['Commissaire adjoint Luc Thill', { name: 'Luc Thill', rank: 'Commissaire adjoint' }],
    ['Second maître Anne Le Gall', { name: 'Anne Le Gall', rank: 'Second maître' }],
    ['Ten. Col. GdF Aldo Serra Conti', { name: 'Aldo Serra Conti', rank: 'Ten. Col.' }],
    ['Sots-inspectora Laia Puig\nTIP 14077', { name: 'Laia Puig', rank: 'Sots-inspectora' }],
    ['Ofl. 1º Martín Sosa (L.P. 7714)', { name: 'Martín Sosa', rank: 'Ofl. 1º', badgeNumber: '7714' }],
    [
      '2.º Sargento de Infantaria Rui Leal, NM 3007714',
      { name: 'Rui Leal', rank: '2.º Sargento de Infantaria', badgeNumber: '3007714' },
    ],
    [
      'kpt. mar. Adam WILK\nleg. SG-220417',
      { name: 'Adam WILK', rank: 'kpt. mar.', badgeNumber: 'SG-220417' },
    ],
    ['strážník Karel Říha (č. odznaku 0317)', { name: 'Karel Říha', rank: 'strážník', badgeNumber: '0317' }],
    ['práp. Jana Malá', { name: 'Jana Malá', rank: 'práp.' }],
    ['policijska narednica Ana Babić', { name: 'Ana Babić', rank: 'policijska narednica' }],
    ['Δεκ. 4017 Αν. Ιωάννου', { name: 'Αν. Ιωάννου', rank: 'Δεκ.', badgeNumber: '4017' }],
    [
      'Elin Berg, detective inspector, service no. 104 17 2',
      { name: 'Elin Berg', rank: 'detective inspector', badgeNumber: '104 17 2' },
    ],
  ])('is read from the signature: %s', (signature, wanted) => {
    expect(requesterIn(`Dear Sir,\n\n${ASK}\n\nYours faithfully,\n\n${signature}\n`, wanted)).toEqual(wanted);
  });

  test.each([
    [
      'Executing officer: Special Agent Ada Quill, Homeland Security Investigations, 100 Second Avenue, Seattle, WA 98104, credential no. 30417, desk (206) 555-0142, ada.quill@hsi.example.gov',
      {
        name: 'Ada Quill',
        rank: 'Special Agent',
        badgeNumber: '30417',
        email: 'ada.quill@hsi.example.gov',
        telephone: '(206) 555-0142',
      },
    ],
    [
      'Vyřizuje: Policie ČR, Územní odbor Podhoří, por. Petr Dvořák, tel. 974 555 142, petr.dvorak@pcr.cz',
      { name: 'Petr Dvořák', rank: 'por.', telephone: '974 555 142', email: 'petr.dvorak@pcr.cz' },
    ],
    [
      'Requesting deputy: Sgt. Bao Linh, Missing Persons\nPeace officer license: TX-330417',
      { name: 'Bao Linh', rank: 'Sgt.', badgeNumber: 'TX-330417' },
    ],
    [
      'Served by: DC 4417 Hale, Economic Crime Team, Northmoor Police. Tel. 01632 960142. a.hale@northmoor.police.uk',
      { rank: 'DC', badgeNumber: '4417', telephone: '01632 960142', email: 'a.hale@northmoor.police.uk' },
    ],
    ['Ügyintéző: dr. Kovács Réka r. százados', { name: 'Kovács Réka', rank: 'r. százados' }],
    ['Prüfer: Jan Feld, Steueramtmann', { name: 'Jan Feld', rank: 'Steueramtmann' }],
    [
      'Auskünfte erteilt Zollamtmann Jan Feld, Nebenstelle 0641 5550-142',
      { name: 'Jan Feld', rank: 'Zollamtmann' },
    ],
    [
      'Inlichtingen: Eva de Wit, toezichthouder\nDoorkiesnr.: (070) 555 01 42',
      { name: 'Eva de Wit', telephone: '(070) 555 01 42' },
    ],
    ['Föredragande har varit inspektören Eva Lind, 018-55 01 42', { name: 'Eva Lind' }],
    ['REKVIRENT B. Holm, kriminalassistent', { name: 'B. Holm' }],
    ['FISCAL RESP.   : ROSA VIDAL SOTO', { name: 'ROSA VIDAL SOTO' }],
  ])('is read behind a label: %s', (row, wanted) => {
    expect(requesterIn(`Dear Sir,\n\n${ASK}\n\n${row}\n`, wanted)).toEqual(wanted);
  });

  test.each([
    ['Fon 0711 5550-142   Fax 0711 5550-199', { telephone: '0711 5550-142' }, null],
    ['Tel. 0711 5550-142, mobil 0171 5550142', { telephone: '0711 5550-142' }, null],
    ['☎ 47 555 01 42', { telephone: '47 555 01 42' }, null],
    ['Kanslia 029 555 0142', { telephone: null }, '029 555 0142'],
    ['Onthaal 09 555 01 42', { telephone: null }, '09 555 01 42'],
    ['AB-VII-O.512.0.88.2026.RK', { telephone: null }, null],
    ['Harbour City, 03-11-2026', { telephone: null }, null],
  ])('and the numbers below: %s', (line, wanted, switchboard) => {
    const body = `Dear Sir,\n\n${ASK}\n\nYours faithfully,\n\nDet. A. Hale\n${line}\n`;
    expect(requesterIn(body, wanted)).toEqual(wanted);
    expect(formIn(body)?.organisation.switchboard).toBe(switchboard);
  });

  test('words that only look like a grade are none', () => {
    const form = formIn(
      `Major Crimes Unit\nPost Office Box 12\n\nDear Sir,\n\n${ASK}\n\nYours faithfully,\n\nJane Roe\nPolice analyst\n`,
    );
    expect(form?.requester.rank).toBeNull();
    expect(form?.requester.name).toBe('Jane Roe');
  });

  test('a number that is said to be the own mobile is the telephone', () => {
    expect(
      requesterIn(
        `${ASK}\n\nSgt Will Tibbs, Pine Bluff Police, badge 12\n936-555-0142 my cell, on it all night\n`,
        { telephone: '' },
      ),
    ).toEqual({
      telephone: '936-555-0142',
    });
  });
});

test.each([
  [
    'DC 4410 Rhys Pemberton\nrhys.pemberton@tarnbrook-police.example\n01632 960 812',
    { telephone: '01632 960 812', email: 'rhys.pemberton@tarnbrook-police.example', badgeNumber: '4410' },
  ],
  [
    'Yours faithfully,\n\nRhys Pemberton\nDetective Constable 4410\nDirect: 01632 960 812',
    { telephone: '01632 960 812', badgeNumber: '4410' },
  ],
])('who signs the letter before the order of a judge, in one file: %s', (signature, wanted) => {
  const letter = `Tarnbrook Police\nKings Parade, Tarnbrook TB1 9ZZ\n\nDear Sir,\n\n${ASK}\n\n${signature}`;
  const order = `IN THE CROWN COURT AT TARNBROOK

PRODUCTION ORDER

On the application of Detective Constable Rhys Pemberton of Tarnbrook Police, it is ordered that Example Online produce within 14 days the subscriber data of the account fox.dealer@examplemail.test.

Dated this 12th day of November 2026

His Honour Judge Alder
Court office: 01632 960 999`;
  const { form } = extract(pdfOf(letter.split('\n'), order.split('\n'))).requests[0]!;
  expect(form.requester).toMatchObject({ name: 'Rhys Pemberton', ...wanted });
});

describe('the numbers of the file', () => {
  test.each([
    ['Authorisation no. TAS/26/2417', 'TAS/26/2417'],
    ['Ref for you to quote is FD-2611-417', 'FD-2611-417'],
    ['Iktatószám: 13000/417/2026.', '13000/417/2026'],
  ])('the own file is the reference where no other is given: %s', (line, number) => {
    expect(
      formIn(`Dear Sir,\n\n${ASK}\n\n${line}\n\nYours faithfully,\nDet. A. Hale\n`)?.registrationNumber,
    ).toBe(number);
  });

  test.each([
    ['Vorgang 2026 01 483 417', '2026 01 483 417'],
    ['Proces-verbaalnr.: PL0900-2026330417', 'PL0900-2026330417'],
    ['Mutatienummer 2026-11-21-000417', '2026-11-21-000417'],
    ['PULSE ref. 2026-004417', '2026-004417'],
    ['Our diary. Vårt diarienummer: 5000-K118417-26', '5000-K118417-26'],
    ['Sygn. akt 4153-1.Ds.417.2026', '4153-1.Ds.417.2026'],
    ['Journalnr. 4100-70211-00417-26', '4100-70211-00417-26'],
    ['procédure n° 05210/00417/2026', '05210/00417/2026'],
    ['611 St 88/26m', '611 St 88/26m'],
    ['dot. śledztwa PO IV Ds 31.2026', 'PO IV Ds 31.2026'],
    ['KRPS-7714/TČ-2026-040417', 'KRPS-7714/TČ-2026-040417'],
    ['za brojem KP-DO-317/2026', 'KP-DO-317/2026'],
    ['zadeva Kt/771/2026-LJ', 'Kt/771/2026-LJ'],
    ['predmet KTR 771/26', 'KTR 771/26'],
    ['провадження 62026000000000771', '62026000000000771'],
    ['Sagsnr. 26-0771318', '26-0771318'],
    ['Dossiernummer 77144', '77144'],
    ["Numéro d'événement : 031-260917-0077", '031-260917-0077'],
    ['las DP 318/26', '318/26'],
  ])('a case’s number, by its label or form, is not repeated as the reference: %s', (line, number) => {
    const form = formIn(`Hello,\n\n${ASK}\n\n${line}\n\nRegards\n`);
    expect([form?.registrationNumber, form?.crime.caseNumber]).toEqual([null, number]);
  });

  test('the number of the officer who signs is not repeated as the reference', () => {
    const form = formIn(`Hello,\n\n${ASK}\n\nSgt. Ann Lowe, reg. no. 30117K\nPine Garda Station\n`);
    expect([form?.requester.badgeNumber, form?.registrationNumber]).toEqual(['30117K', null]);
  });

  test("a reference in the subject counts, the reader's does not", () => {
    const numberIn = (subject: string): string | null | undefined =>
      extract(mailOf(`Hello,\n\n${ASK}\n`, [], { subject })).requests[0]?.form.registrationNumber;
    expect(numberIn('Ordine di edizione MP-NB 2026/417')).toBe('MP-NB 2026/417');
    expect(numberIn('Demande - notre réf. RCCU-NAM/2026/0417')).toBe('RCCU-NAM/2026/0417');
    expect(numberIn('Request [LE-20417]')).toBeNull();
    expect(numberIn('Request of 12/11/2026')).toBeNull();
  });

  test.each([
    ['PV n° 2026/004417, numéro de parquet 26 299 000 417', '2026/004417', '26 299 000 417'],
    ['R.G. G.I.P. 2190/26, R.G. notizie di reato 1417/26', '2190/26', '1417/26'],
    [
      'Oficio No. 2026-01-118-0417. Ref.: Noticia criminal 05 001 60 00206 2026 14417',
      '2026-01-118-0417',
      '05 001 60 00206 2026 14417',
    ],
  ])('of two numbers each has its place: %s', (line, reference, file) => {
    const form = formIn(`Messieurs,\n\n${ASK}\n\n${line}\n\nCordialement\n`);
    expect([form?.registrationNumber, form?.crime.caseNumber]).toEqual([reference, file]);
  });

  test.each([
    ['SMPD DR# 2026-0094417', '2026-0094417'],
    ['Crime ref 26*0093417', '26*0093417'],
  ])('a police report is the case: %s', (line, file) => {
    expect(
      formIn(`Dear Sir,\n\n${ASK}\n\n${line}\n\nYours faithfully,\nDet. A. Hale\n`)?.crime.caseNumber,
    ).toBe(file);
  });
});
