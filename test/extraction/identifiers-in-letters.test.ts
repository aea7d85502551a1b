import { expect, test } from 'vitest';
import { extract } from '../../src/extraction/extract.ts';
import { textOf } from './document-of.ts';

const identifiersOf = (text: string): readonly string[] | undefined =>
  extract(textOf(`${text}\n`)).requests[0]?.form.identifiers.map(({ type, value }) => `${type} ${value}`);

test.each([
  [
    'an underscore makes a user name',
    'Wir bitten um Name und Anschrift zu fuchs_bau, Betrug, Az. 44/26.',
    ['username fuchs_bau'],
  ],
  [
    'in any language',
    'Okrožno sodišče odreja, da ponudnik posreduje prometne podatke za lisica_obala v treh dneh zaradi izsiljevanja.',
    ['username lisica_obala'],
  ],
  [
    'a number in the international form',
    'Просимо надати анкетні дані користувача +380 50 000 73 19, який продає викрадене.',
    ['phone +380 50 000 73 19'],
  ],
  [
    'what the victim lost it to',
    'The victim lost GHS 900 to a person using captain.fox@examplemail.test. We request the registration details.',
    ['email captain.fox@examplemail.test'],
  ],
  [
    'a user name of three parts',
    'Please provide the subscriber data of your user "c-side-fox" in a case of fraud.',
    ['username c-side-fox'],
  ],
])('%s', (_, text, identifiers) => {
  expect(identifiersOf(text)).toEqual(identifiers);
});

test.each([
  [
    'papers',
    'We request the subscriber data of fox@examplemail.test, see annex_2 and court_order_signed.',
    ['email fox@examplemail.test'],
  ],
  [
    'the fields of records',
    'We request for fox@examplemail.test the fields ip_address, user_agent, last_seen and created_at.',
    ['email fox@examplemail.test'],
  ],
  [
    'what is a victim’s own',
    'The victim with the address hare@examplemail.test was defrauded. We request the data of fox@examplemail.test.',
    ['email fox@examplemail.test'],
  ],
  [
    'the number on which the writer is called',
    'We request the data of fox@examplemail.test in a case of fraud. Please call +44 1632 960 018.\n\nDS Ann Pike\n+44 1632 960 019',
    ['email fox@examplemail.test'],
  ],
])('no target: %s', (_, text, identifiers) => {
  expect(identifiersOf(text)).toEqual(identifiers);
});

test.each([
  ['Please provide name and telephone number for quiet_heron by Friday.', 'username quiet_heron'],
  ['Wir bitten um Name, Anschrift und Telefonnummer zu stiller_reiher_4.', 'username stiller_reiher_4'],
  ['Merci de conserver pour 90 jours les données de heron_calme.', 'username heron_calme'],
  ['Prosimo, da posredujete prometne podatke za siva_caplja v 3 dneh.', 'username siva_caplja'],
  ['Vi ber er bevara lagrade uppgifter om lugn_hager i 90 dagar.', 'username lugn_hager'],
])('a joined name is a user: %s', (text, name) => {
  expect(identifiersOf(text)).toEqual([name]);
});

test('a file and a tool are none', () => {
  const text =
    'Please provide the subscriber details of heron@example.org. See annex for the_list_2.pdf, generated export_tool.';
  expect(identifiersOf(text)).toEqual(['email heron@example.org']);
});

test.each([
  ['a word of one letter between two addresses is no end of the first', 'y', 'fox77@examplemail.test'],
  ['nor is it in Italian', 'e', 'volpe77@examplemail.test'],
])('%s', (_, word, first) => {
  expect(
    identifiersOf(`Please provide the subscriber data of\n${first}\n${word}\nbear77@examplemail.test`),
  ).toEqual([`email ${first}`, 'email bear77@examplemail.test']);
});

test('the last letter of an address alone in its line is part of it where the domain stands elsewhere', () => {
  expect(
    identifiersOf(
      'Please provide the subscriber data of\nfox77@examplemail.tes\nt\nand of bear77@examplemail.test.',
    ),
  ).toEqual(['email fox77@examplemail.test', 'email bear77@examplemail.test']);
});
