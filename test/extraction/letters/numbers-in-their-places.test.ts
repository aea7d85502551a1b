import { expect, test } from 'vitest';
import { extract } from '../../../src/extraction/extract.ts';
import { numberAt } from '../../../src/extraction/law/case-number.ts';
import { textOf } from '../document-of.ts';

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
