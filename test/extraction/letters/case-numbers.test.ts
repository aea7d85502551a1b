import { expect, test } from 'vitest';
import { extract } from '../../../src/extraction/extract.ts';
import type { StandardForm } from '../../../src/form/standard-form.ts';
import { mailOf, textOf } from '../document-of.ts';

const formOf = (body: string): StandardForm | undefined => extract(textOf(body)).requests[0]?.form;

test.each([
  [
    'Hei,\n\nPyydämme osoitteen kettu@examplemail.test tilaajatiedot, 5680/R/10023/26.\n\nTerveisin\nMatti Laine\n',
    '5680/R/10023/26',
  ],
  [
    'Buenos días,\n\nRuego los datos de abonado de zorro@examplemail.test en el atestado 4471/26.\n\nUn saludo\nAna Ruiz\n',
    '4471/26',
  ],
  [
    'Hello,\n\nplease provide the subscriber data of fox@examplemail.test, incident 26-0044718.\n\nDet. Ann Lowe\n',
    '26-0044718',
  ],
])('the number of a case is known by its form or by what stands before it: %#', (body, number) => {
  expect(formOf(body)).toMatchObject({ registrationNumber: null, crime: { caseNumber: number } });
});

test('a bare number in a subject is the case, one behind the name of the letter the letter itself', () => {
  const form = (subject: string): StandardForm | undefined =>
    extract(mailOf('Hi,\n\nplease preserve the account fox@examplemail.test.\n\nAnn Lowe\n', [], { subject }))
      .requests[0]?.form;
  expect(form('KC-26-447120 - account')).toMatchObject({
    registrationNumber: null,
    crime: { caseNumber: 'KC-26-447120' },
  });
  expect(form('Preservation order KC-26-447120')).toMatchObject({
    registrationNumber: 'KC-26-447120',
    crime: { caseNumber: null },
  });
});

test('a user name is no number of a case', () => {
  expect(
    formOf('Hei,\n\nVi trenger navn på eieren av nebo_bolig_8000 på Example Chat.\n\nHilsen\nKari Lie\n')
      ?.crime.caseNumber,
  ).toBeNull();
});

test.each([
  ['Detectives look into a fraud (PS-114/26).', 'PS-114/26'],
  ['The State versus Dlamini and two others, HC-CR-118-2026.', 'HC-CR-118-2026'],
  ['Re: GAR-2026-221 (counterfeiting)', 'GAR-2026-221'],
])('a number that a bracket, a caption or a heading sets apart is the case: %s', (told, number) => {
  const form = formOf(
    `Dear Sirs,\n\n${told}\n\nPlease send the subscriber data of fox@examplemail.test.\n\nAnn Lowe\n`,
  );
  expect(form?.crime.caseNumber).toBe(number);
});

test.each(['under the Police Act (76/2023)', 'on account AB-4471/26', 'for your ticket EX-2026-04471'])(
  'a number of something else is no case: %s',
  (told) => {
    const form = formOf(
      `Dear Sirs,\n\nwe write ${told}. Please send the subscriber data of fox@examplemail.test.\n\nAnn Lowe\n`,
    );
    expect(form?.crime.caseNumber).toBeNull();
  },
);

test.each([
  [
    'Bună ziua,\n\nÎn dosarul penal nr. 552/P/2026 vă rugăm să ne comunicați datele titularului adresei starc@examplemail.test.\n\nIon Pop\nTel. 0232 555 014, nr. înreg. 40417/SCCI/2026\n',
    { registrationNumber: '40417/SCCI/2026', crime: { caseNumber: '552/P/2026' } },
  ],
  [
    'FISCALÍA PROVINCIAL DE SORIA\nSalida nº 4.117\n\nSe interesa la conservación de los datos de la cuenta garza@examplemail.test, previas 417/2026.\n',
    { registrationNumber: '4.117', crime: { caseNumber: '417/2026' } },
  ],
])('the number of a letter is told by the register from which it goes out: %#', (body, numbers) => {
  expect(formOf(body)).toMatchObject(numbers);
});

test('a network is no case', () => {
  const body =
    'Hello,\n\nplease provide the subscriber data of fox@examplemail.test (range 198.51.100.0/24).\n\nDet. Ann Lowe\n';
  expect(formOf(body)?.crime.caseNumber).toBeNull();
});
