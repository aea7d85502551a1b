import { expect, test } from 'vitest';
import { extract } from '../../../src/extraction/extract.ts';
import { findPeriod } from '../../../src/extraction/time/periods.ts';
import { textOf } from '../document-of.ts';

const rangeOf = (text: string) => {
  const { from, to } = extract(textOf(text)).requests[0]!.form.timeRange;
  return [from, to];
};

test.each([
  ['Please provide the IP addresses that user red_fox logged in from on 3 March 2026.', '2026-03-03'],
  ['Ich bitte um Mitteilung der am 03.03.2026 verwendeten IP-Adressen des Nutzers fuchs_7.', '2026-03-03'],
  [
    "Si chiede di comunicare i log di accesso relativi al giorno 7 giugno 2026 dell'utente volpe_7.",
    '2026-06-07',
  ],
  [
    'Solicita-se a indicação dos endereços IP utilizados no dia 3 de agosto de 2026 na conta mar_7.',
    '2026-08-03',
  ],
])('one day of the data is a period: %s', (text, day) => {
  expect(rangeOf(text)).toEqual([day, day]);
});

test.each([
  'Please provide the log-ins of user red_fox, as the warrant of 3 March 2026 orders.',
  'Please provide the name of the user of 192.0.2.7 on 3 March 2026 at 10:02 UTC.',
  'Please send the log-ins of red_fox by 3 March 2026.',
])('the day of a paper, of an address or of the answer is none: %s', (text) => {
  expect(rangeOf(text)).toEqual([null, null]);
});

test('rows of a table with two days each give the first and the last', () => {
  const text =
    'Please provide the log-ins of these accounts:\n\nAccount\tFrom\tTo\na@mail.test\t12.01.2026\t28.02.2026\nb@mail.test\t20.02.2026\t31.05.2026\n';
  expect(rangeOf(text)).toEqual(['2026-01-12', '2026-05-31']);
});

test.each([
  ['between 6 pm and 11.30 pm on 3 March 2026', '2026-03-03T18:00', '2026-03-03T23:30'],
  ['on 3 March 2026 from 10 am to 2 pm', '2026-03-03T10:00', '2026-03-03T14:00'],
  ['no dia 15/11/2026, entre as 21:00 e as 23:00', '2026-11-15T21:00', '2026-11-15T23:00'],
  [
    'tussen 1 oktober 2026 te 00.00 uur en 10 november 2026 te 12.00 uur',
    '2026-10-01T00:00',
    '2026-11-10T12:00',
  ],
  ['a 2026. október 3. és október 5. közötti időszakra', '2026-10-03', '2026-10-05'],
  ['no 2025. gada 1. novembra līdz 2026. gada 31. martam', '2025-11-01', '2026-03-31'],
  ['pour tout le mois de mars 2026 (du 1er au 31)', '2026-03-01', '2026-03-31'],
  ['le deuxième trimestre 2026 (du 1er avril au 30 juin)', '2026-04-01', '2026-06-30'],
  ['de 1º/7/2026 a 30/9/2026', '2026-07-01', '2026-09-30'],
])('a period is read: %s', (text, from, to) => {
  const period = findPeriod(text, 'day-first');
  expect([period?.from, period?.to]).toEqual([from, to]);
});

test.each([
  'LKA 4.2. – 12.11.2026\n\nPlease provide the login records of the account red_fox.',
  'Please provide the login records of the account red_fox, see annex 5.2. - 12 March 2026.',
  'Wir bitten um die Anmeldedaten des Kontos red_fox nach Ziffer 4.2. bis 12.11.2026.',
  'Please provide the login records of 12mar2026@examplemail.test.',
  'Please provide the login records of the user red-16NOV2026.',
])('the number of a section and the name of a user are no day: %s', (text) => {
  expect(rangeOf(text)).toEqual([null, null]);
});

test.each([
  [
    'Bitte teilen Sie die Anmeldungen des Kontos red_fox vom 4.2. – 12.11.2026 mit.',
    '2026-02-04',
    '2026-11-12',
  ],
  [
    'Bitte teilen Sie die Anmeldungen des Kontos red_fox mit, Zeitraum: 4.2. – 12.11.2026.',
    '2026-02-04',
    '2026-11-12',
  ],
  ['Please provide the log-ins of red_fox, 12NOV2026-16NOV2026.', '2026-11-12', '2026-11-16'],
])('days in few signs are a period: %s', (text, from, to) => {
  expect(rangeOf(text)).toEqual([from, to]);
});

test.each([
  ['Please provide the log-ins of red_fox for Q3 2026.', '2026-07-01', '2026-09-30'],
  ['Please provide the log-ins of red_fox for the second half of 2025.', '2025-07-01', '2025-12-31'],
  ['Please provide the log-ins of red_fox for the year 2025.', '2025-01-01', '2025-12-31'],
  ['Please provide the log-ins of red_fox for ISO week 2026-W36.', '2026-08-31', '2026-09-06'],
  ['Wir ersuchen um Verkehrsdaten des Nutzers fuchs_7 für KW 36/2026.', '2026-08-31', '2026-09-06'],
  [
    'Wir ersuchen um Verkehrsdaten des Nutzers fuchs_7 für die 53. Kalenderwoche 2026.',
    '2026-12-28',
    '2027-01-03',
  ],
  [
    'Merci de fournir les connexions du compte renard_7 pour le deuxième trimestre 2026.',
    '2026-04-01',
    '2026-06-30',
  ],
  [
    'Proszę o logi konta lis_7 za okres od dnia 01.02.2026 r. godz. 00:00 do dnia 28.02.2026 r. godz. 23:59.',
    '2026-02-01T00:00',
    '2026-02-28T23:59',
  ],
  ['Please provide for the year 2025 all log-ins of red_fox.', '2025-01-01', '2025-12-31'],
  [
    'In our fraud case please provide the messages sent by red_fox during Q3 2025.',
    '2025-07-01',
    '2025-09-30',
  ],
  ['Wir bitten um die Verbindungsdaten des Nutzers fuchs_7 in KW 36/2026.', '2026-08-31', '2026-09-06'],
  ['Wir bitten um die im Jahr 2025 verwendeten IP-Adressen des Nutzers fuchs_7.', '2025-01-01', '2025-12-31'],
])('a part of a year is a period: %s', (text, from, to) => {
  expect(rangeOf(text)).toEqual([from, to]);
});

test.each([
  'KW 36 is our room. Please provide the subscriber data of red_fox.',
  'Please provide the subscriber data of red_fox, see article Q3 2026.',
  'Please provide the log-ins of red_fox for week 60/2026.',
  'Please provide all login data of red_fox since the account was created in the year 2019.',
  'Please provide the subscriber data of the account red_fox that was created in the year 2019.',
  'Please provide the subscriber data of red_fox, whose owner is a minor born in the year 2012.',
  'According to your transparency report for Q3 2025 you hold such data: please provide the subscriber data of red_fox.',
  'Please provide the logs of red_fox for the year 2025 report of the victim, whose loss was in the first half of 2024.',
  "Nous vous prions de communiquer l'identité du titulaire du compte renard_7, condamné durant le premier semestre 2018.",
  'Wir bitten um die Verkehrsdaten des Nutzers fuchs_7, dessen Konto im ersten Quartal 2024 eröffnet wurde.',
  'Please provide the subscriber data of red_fox. Please send the data in week 49 of 2026.',
  'Wir bitten um Übersendung der Bestandsdaten des Nutzers fuchs_7 in KW 49/2026.',
  'Wir bitten um Übersendung der Verkehrsdaten des Nutzers fuchs_7 bis spätestens in KW 50 2026.',
  'Date: 16 November 2026\n\nDear Sirs,\n\nPlease send the log-ins of red_fox in week 49 of 2026.',
])('no part of a year: %s', (text) => {
  expect(rangeOf(text)).toEqual([null, null]);
});
