import { expect, test } from 'vitest';
import { extract } from '../../../src/extraction/extract.ts';
import { textOf } from '../document-of.ts';

const ACCOUNT = 'of the account grey.heron@examplemail.test';
const limitsOf = (text: string): string | null | undefined =>
  extract(textOf(text)).requests[0]?.form.timeLimits;

test.each([
  [
    'a number in words',
    `Provide the subscriber data ${ACCOUNT} within twenty-one days.`,
    'within twenty-one days',
  ],
  [
    'a label',
    `Please disclose the login records ${ACCOUNT}.\nRequired by: 4 December 2026`,
    '4 December 2026',
  ],
  [
    'a weekday',
    `Please send the subscriber data ${ACCOUNT} by Thursday 3 December.`,
    'by Thursday 3 December',
  ],
  [
    'a summons',
    `You are commanded to produce the records ${ACCOUNT} at the courthouse on December 9, 2026, at 10:00 AM.`,
    /December 9, 2026, at 10:00 AM/,
  ],
  [
    'an hour',
    `Merci de communiquer l'identité du titulaire du compte grey.heron@examplemail.test. Réponse souhaitée avant mercredi midi.`,
    'avant mercredi midi',
  ],
  [
    'a label without a mark',
    `Vi ber om abonnentopplysninger for kontoen grey.heron@examplemail.test. \nSvarfrist 12. desember`,
    '12. desember',
  ],
  [
    'a Hungarian term',
    `Kérjük, közöljék a grey.heron@examplemail.test fiók felhasználójának adatait legkésőbb 5 munkanapon belül.`,
    'legkésőbb 5 munkanapon belül',
  ],
  [
    'a Turkish term',
    `grey.heron@examplemail.test hesabının abone bilgilerinin 3 iş günü içerisinde gönderilmesini rica ederim.`,
    /3 iş günü içerisinde/,
  ],
  [
    'a Finnish day',
    `Pyydämme luovuttamaan tilin grey.heron@examplemail.test käyttäjätiedot. Vastaus pyydetään 4.12.2026 mennessä.`,
    '4.12.2026 mennessä',
  ],
  [
    'a Greek term',
    `Παρακαλούμε να μας χορηγήσετε τα στοιχεία του λογαριασμού grey.heron@examplemail.test εντός δέκα ημερών.`,
    'εντός δέκα ημερών',
  ],
  [
    'a hearing',
    `Proszę o dane użytkownika konta grey.heron@examplemail.test. Proszę o odpowiedź przed rozprawą wyznaczoną na 11 grudnia 2026 r.`,
    /11 grudnia 2026/,
  ],
])('a time for the answer is read from %s', (_, text, words) => {
  if (typeof words === 'string') expect(limitsOf(text)).toBe(words);
  else expect(limitsOf(text)).toMatch(words);
});

test.each([
  [`Please preserve all data ${ACCOUNT} for 120 days.`, 'for 120 days'],
  [`Žádáme o uchování dat účtu grey.heron@examplemail.test po dobu 60 dnů.`, /60 dnů/],
  [`Please preserve all data ${ACCOUNT} for 120 days and reply within 3 days.`, 'within 3 days'],
])('how long data is kept counts where no answer is due: %s', (text, words) => {
  if (typeof words === 'string') expect(limitsOf(text)).toBe(words);
  else expect(limitsOf(text)).toMatch(words);
});

test.each([
  [`Please provide the login records ${ACCOUNT} of the last 90 days.`],
  [`Please provide the login records ${ACCOUNT} from 1 May 2026 until 30 June 2026.`],
])('what says no time for an answer is none: %s', (text) => {
  expect(limitsOf(text)).toBeNull();
});
