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
