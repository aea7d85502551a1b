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
  [
    'Hello,\n\nPlease provide the subscriber data of fox@examplemail.test. A guest house lost money, obtaining property by deception, s 240 Crimes Act 1961.\n\nSgt Ann Lowe\n',
    'obtaining property by deception',
  ],
  [
    'Hello,\n\nIn the matter of fox.coins@examplemail.test, please provide the subscriber data. We suspect forgery.\n\nSgt Ann Lowe\n',
    'forgery',
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

const requested = (told: string): string =>
  `Hello,\n\n${told}\n\nPlease provide the subscriber data of fox@examplemail.test.\n\nSgt Ann Lowe\n`;

test.each([
  ['I write in relation to the murder of Anna Foster.', 'murder'],
  ['Offence: uttering threats (section 264 of the Criminal Code).', 'uttering threats'],
  [
    'Our file is DA-26-15 (theft by deception, exploitation of an elder).',
    'theft by deception, exploitation of an elder',
  ],
  ['It is fraud over $5,000.', 'fraud over $5,000'],
  ['Case 2 - 2026/118 - insult (section 185 of the Criminal Code).', 'insult'],
  [
    'Evidence of violations of 18 U.S.C. § 545 (smuggling goods into the country) is sought.',
    'smuggling goods into the country',
  ],
])('as far as its name goes: %s', (told, crime) => {
  expect(crimeOf(requested(told))).toBe(crime);
});

test.each([
  ['I am investigating the above matter.'],
  ['He swore to it under penalty of perjury.'],
  ['The National Child Exploitation Coordination has the file.'],
])('no crime: %s', (told) => {
  expect(crimeOf(requested(told))).toBeNull();
});

test.each([
  [
    'Guten Tag,\n\nin dem Verfahren wegen Computersabotage in einem besonders schweren Fall gemäß § 303b StGB bitte ich um die Bestandsdaten zu luchs@examplemail.test.\n\nKOK Jan Reiter\n',
    'Computersabotage in einem besonders schweren Fall',
  ],
  [
    'Αξιότιμοι κύριοι,\n\nδιενεργούμε προανάκριση για απάτη με υπολογιστή (άρθρο 386Α ΠΚ). Παρακαλούμε να μας γνωρίσετε τα στοιχεία του κατόχου του λογαριασμού alepou@examplemail.test.\n\nΝίκος Βλάχος\n',
    'απάτη με υπολογιστή',
  ],
  [
    'Poštovani,\n\nprovodimo istraživanje zbog kaznenog djela prijevare iz čl. 236. Kaznenog zakona. Molimo podatke o korisniku računa lisica@examplemail.test.\n\nIvan Perić\n',
    'prijevare',
  ],
  [
    'Spoštovani,\n\nprosimo za podatke o uporabniku računa lisica@examplemail.test.\n\nKaznivo dejanje: preslepitev pri pridobitvi posla\nČlen: 228 KZ-1\n\nAna Novak\n',
    'preslepitev pri pridobitvi posla',
  ],
  [
    'Señores:\n\nEsta fiscalía investiga la sustracción de munición (art. 58 del Código Penal Militar). Se requieren los datos de registro de zorro@examplemail.test.\n\nDr. Pablo Sosa, Fiscal\n',
    'sustracción de munición',
  ],
])('beside its law, by its label and in the words of its language: %#', (body, crime) => {
  expect(crimeOf(body)).toBe(crime);
});

test.each([
  ['He is being investigated for romance estafa - Art. 315 of the Penal Code.', 'romance estafa'],
  ['Re: Report of Receiving Pilfered Goods (Section 9 Larceny Act).', 'Receiving Pilfered Goods'],
  ['The conduct may constitute unlawful resale of tickets.', 'unlawful resale of tickets'],
  ['We investigate homicide in the first degree in Hull.', 'homicide in the first degree'],
])('words that lead to a crime: %s', (told, crime) => {
  expect(
    crimeOf(`Hello,\n\n${told} Please send the subscriber data of fox@examplemail.test.\n\nSgt Ann Lowe\n`),
  ).toBe(crime);
});

test.each([
  'The facts are reported from Lyon.',
  'We wait for an answer in connection with days off.',
  'It is possible that he moved.',
])('what is no crime has no name: %s', (told) => {
  expect(
    crimeOf(`Hello,\n\n${told} Please send the subscriber data of fox@examplemail.test.\n\nSgt Ann Lowe\n`),
  ).toBeNull();
});
