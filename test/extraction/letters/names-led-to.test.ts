import { expect, test } from 'vitest';
import { extract } from '../../../src/extraction/extract.ts';
import { textOf } from '../document-of.ts';

const namesOf = (text: string): string[] =>
  (extract(textOf(text)).requests[0]?.form.identifiers ?? []).map(({ type, value }) => `${type} ${value}`);

test.each([
  ['Please provide name and telephone number for quiet_heron by Friday.', 'username quiet_heron'],
  ['Wir bitten um Name, Anschrift und Telefonnummer zu stiller_reiher_4.', 'username stiller_reiher_4'],
  ['Merci de conserver pour 90 jours les données de heron_calme.', 'username heron_calme'],
  ['Prosimo, da posredujete prometne podatke za siva_caplja v 3 dneh.', 'username siva_caplja'],
  ['Vi ber er bevara lagrade uppgifter om lugn_hager i 90 dagar.', 'username lugn_hager'],
])('a joined name behind the word that leads to it is a user: %s', (text, name) => {
  expect(namesOf(text)).toEqual([name]);
});

test('a file, and a joined name that nothing leads to, are none', () => {
  const text =
    'Please provide the subscriber details of heron@example.org. See annex for the_list_2.pdf, generated export_tool.';
  expect(namesOf(text)).toEqual(['email heron@example.org']);
});
