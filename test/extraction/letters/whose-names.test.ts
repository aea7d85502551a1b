import { expect, test } from 'vitest';
import { extract } from '../../../src/extraction/extract.ts';
import { textOf } from '../document-of.ts';

const namesOf = (text: string): string[] =>
  (extract(textOf(text)).requests[0]?.form.identifiers ?? []).map(({ type, value }) => `${type} ${value}`);

test.each([
  [
    'Please provide the subscriber data of user grey.heron. The complainant, who writes from olive@mail.test, lost 90 euros.',
    ['username grey.heron'],
  ],
  [
    'Bitte teilen Sie die Bestandsdaten zum Nutzer kupfer_9 mit. Der Geschädigte nutzt das Konto lampe_77.',
    ['username kupfer_9'],
  ],
  [
    "Nous vous demandons l'identité du titulaire du compte renard_7. La victime (adresse claire@courriel.test) a porté plainte.",
    ['username renard_7'],
  ],
])('what is a victim\u2019s is no target: %s', (text, names) => {
  expect(namesOf(text)).toEqual(names);
});

test.each([
  [
    'Please preserve fox_1@examplemail.test; the account owl_2@examplemail.test is not concerned.',
    'email fox_1@examplemail.test',
  ],
  [
    'Please provide the data of user "fox_1". The notary\'s own account, "owl_2", is not the subject of this request.',
    'username fox_1',
  ],
  [
    'Please give the subscriber data of user "fox_1" (the complainant\'s own account, "owl_2", is excluded).',
    'username fox_1',
  ],
  [
    'Bitte teilen Sie die Bestandsdaten des Nutzers "fuchs_1" mit. Nicht betroffen ist das Konto "eule_2" der Geschädigten.',
    'username fuchs_1',
  ],
  [
    'Le compte "renard_1" est visé, le compte "hibou_2" du plaignant n\'est pas concerné. Veuillez communiquer les adresses IP de "renard_1".',
    'username renard_1',
  ],
  [
    'Solicito los datos del usuario "zorro_1". La cuenta "buho_2" de la denunciante no es objeto de esta solicitud.',
    'username zorro_1',
  ],
  [
    'Wij verzoeken u de gegevens van gebruiker "vos_1" te verstrekken. Het account "uil_2" van aangever valt hier buiten.',
    'username vos_1',
  ],
  [
    'Prosimy o dane użytkownika "lis_1". Konto "sowa_2" pokrzywdzonej nie jest objęte wnioskiem.',
    'username lis_1',
  ],
])('nor is what a letter leaves out: %s', (text, name) => {
  expect(namesOf(text)).toEqual([name]);
});

test.each([
  [
    'The suspect\'s account "fox_1" is not covered by the earlier notice. Please provide its IP logs.',
    ['fox_1'],
  ],
  [
    'The account "fox_1" was not included in your answer of 3 May. "owl_2" was. Please provide the IP logs of both.',
    ['fox_1', 'owl_2'],
  ],
  [
    'The holder of user "fox_1" is not suspected of acting alone. Please provide the subscriber data of the account.',
    ['fox_1'],
  ],
  [
    'Het valt niet uit te sluiten dat gebruiker "vos_1" de dader is. Wij verzoeken u zijn gegevens te verstrekken.',
    ['vos_1'],
  ],
])('other papers that left it out leave it in, and the only one stays: %s', (text, names) => {
  expect(namesOf(text)).toEqual(names.map((name) => `username ${name}`));
});

test.each([
  'Please provide the log-in history of the victim’s account olive_3, which was taken over.',
  'Please provide the log-in history of olive_3. He wrote to the victim from olive_3.',
])('unless it is asked about, or is who wrote to them: %s', (text) => {
  expect(namesOf(text)).toEqual(['username olive_3']);
});

test.each([
  ['Please identify users 7781203, 7781204 and 7790001.', ['7781203', '7781204', '7790001']],
  ['Bitte um Mitteilung der Bestandsdaten zur Kennung 55102394.', ['55102394']],
])('users are called by numbers alone: %s', (text, values) => {
  expect(namesOf(text)).toEqual(values.map((value) => `user-id ${value}`));
});

test('the account of a bank is none', () => {
  const text =
    'Please provide the subscriber data of red_fox. The victim paid 400 euros into account 55102394.';
  expect(namesOf(text)).toEqual(['username red_fox']);
});

test('several devices behind one word are targets', () => {
  const text =
    'Please provide the accounts opened with IMEIs 356938035643809, 490154203237518 and 352099001761481.';
  expect(namesOf(text)).toEqual(['imei 356938035643809', 'imei 490154203237518', 'imei 352099001761481']);
});

test('a number in the last lines of a letter is the writer\u2019s', () => {
  const text =
    'Dear Sir,\n\nplease identify the holder of red_fox.\n\nMobile of service: +33 6 00 00 55 12\nBrigade: +33 4 00 00 55 00\n';
  expect(namesOf(text)).toEqual(['username red_fox']);
});

test("the number of the writer's badge is no user's", () => {
  const asked = 'Please provide the subscriber data of the user grey.heron of Example Chat.';
  expect(namesOf(`Hello,\n\nDetective Inspector Ane Holm (ID 71-2044, investigator).\n\n${asked}`)).toEqual([
    'username grey.heron',
  ]);
  expect(namesOf('Please give us the log-ins of grey_heron (ID 71204455).')).toEqual([
    'username grey_heron',
    'user-id 71204455',
  ]);
});
