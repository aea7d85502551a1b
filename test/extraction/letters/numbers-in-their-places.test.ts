import { expect, test } from 'vitest';
import { extract } from '../../../src/extraction/extract.ts';
import { numberAt } from '../../../src/extraction/law/case-number.ts';
import { mailOf, textOf } from '../document-of.ts';

test.each([
  ['417/26 R.G.N.R. - Mod. 21 del', '417/26 R.G.N.R. - Mod. 21'],
  ['2026-ABC-\n0417. The', '2026-ABC-0417'],
  ['AB-CYB/7(3)(b)/2026/22 of', 'AB-CYB/7(3)(b)/2026/22'],
  ['812/2026 - DIV/DEP/SR and', '812/2026 - DIV/DEP/SR'],
])('a number ends where it ends: %j', (text, value) => {
  expect(numberAt(text)).toBe(value);
});

test("the police's record is the letter's own number, and the file of justice the case's", () => {
  const form = extract(
    textOf(
      "Gendarmerie nationale\nBrigade de Saint-Exemple\nNuméro PV : 00412    N° dossier justice : 26/118/000533\n\nPrions la société de communiquer l'identité du titulaire du compte grey.heron@examplemail.test.",
    ),
  ).requests[0]?.form;
  expect(form?.registrationNumber).toBe('00412');
  expect(form?.crime.caseNumber).toBe('26/118/000533');
});

test('of two numbers of one form the case has the one that a word calls so', () => {
  const form = extract(
    textOf(
      'NATIONAL BUREAU OF INVESTIGATION\n4 November 2026\n2400/R/3817/26\n\nCriminal investigation: 5580/R/41207/26, aggravated data breach.\n\nWe ask you to preserve the subscriber data of fox@examplemail.test.\n\nAino Virta\nDetective Inspector\n',
    ),
  ).requests[0]?.form;
  expect(form?.crime.caseNumber).toBe('5580/R/41207/26');
});

test('the number of a unit from which a mail comes is nobody’s badge', () => {
  const badgeOf = (name: string) =>
    extract(
      mailOf('Please send us the subscriber data of fox@examplemail.test, used for fraud.\n', [], {
        from: [{ address: 'desk@polizei.example', name }],
      }),
    ).requests[0]?.form.requester.badgeNumber;
  expect(badgeOf('KK 22 Rentnitz')).toBeNull();
  expect(badgeOf('PC 4127 Jane Roe')).toBe('4127');
});
