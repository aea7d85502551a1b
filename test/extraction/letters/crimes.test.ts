import { expect, test } from 'vitest';
import { extract } from '../../../src/extraction/extract.ts';
import { textOf } from '../document-of.ts';

const crimeOf = (body: string): string | null | undefined =>
  extract(textOf(body)).requests[0]?.form.crime.description;

test.each([
  [
    'Hello,\n\nWe handle a case of aggravated burglary. Please provide the subscriber data of fox@examplemail.test.\n\nSgt Ann Lowe\n',
    'aggravated burglary',
  ],
  [
    'Guten Tag,\n\nbitte teilen Sie uns die Bestandsdaten zu luchs@examplemail.test mit. Es geht um Computersabotage (§ 303b StGB).\n\nMit freundlichen Grüßen\nKOK Jan Reiter\n',
    'Computersabotage',
  ],
  [
    'Bonjour,\n\nMerci de communiquer les données de l’abonné renard@examplemail.test, dossier ouvert du chef de recel aggravé, article 321-2 du code pénal.\n\nCordialement,\nAdjudant Paul Morel\n',
    'recel aggravé',
  ],
  [
    'Hei,\n\nPyydämme tilaajatiedot osoitteesta kettu@examplemail.test. Poliisi tutkii törkeää kavallusta (RL 28:5).\n\nTerveisin\nMatti Laine\n',
    'törkeää kavallusta',
  ],
  [
    'Sayın yetkili,\n\nAşağıdaki adrese ait kayıt bilgilerini bildirmenizi rica ederiz: tilki@examplemail.test. Soruşturma şantaj suçundan yürütülmektedir.\n\nSaygılarımla\nKomiser Ali Demir\n',
    'şantaj',
  ],
])('a crime is known by its name, wherever it stands: %#', (body, crime) => {
  expect(crimeOf(body)).toBe(crime);
});

test('the crime beside its article counts before one that is only told of', () => {
  expect(
    crimeOf(
      'Hello,\n\nThe victim had fled from domestic violence. Please preserve the account fox@examplemail.test. Offence: stalking, section 2A Protection from Harassment Act 1997.\n\nSgt Ann Lowe\n',
    ),
  ).toBe('stalking');
});

test('the name of a unit or of an act is no crime', () => {
  expect(
    crimeOf(
      'Hello,\n\nThe Fraud Squad asks for the subscriber data of fox@examplemail.test under the Theft Act 1968.\n\nSgt Ann Lowe\nFraud Squad\n',
    ),
  ).toBeNull();
});
