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
