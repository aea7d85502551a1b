import { expect, test } from 'vitest';
import { extract } from '../../../src/extraction/extract.ts';
import { textOf } from '../document-of.ts';

const namesOf = (text: string): string[] =>
  (extract(textOf(text)).requests[0]?.form.identifiers ?? []).map(({ type, value }) => `${type} ${value}`);

test.each([
  [
    "Si chiede di comunicare i dati anagrafici dell'utente volpe.rossa, entro 5 giorni.",
    'username volpe.rossa',
  ],
  ['Wij vorderen de gegevens van de gebruiker van het account stille.reiger.', 'username stille.reiger'],
  ['Vă rugăm să ne comunicați datele titularului contului lupul.alb.', 'username lupul.alb'],
])('a dotted name behind a word for an account is a user: %s', (text, name) => {
  expect(namesOf(text)).toEqual([name]);
});

test('a site behind such a word is none', () => {
  const text = 'Wir bitten um Bestandsdaten zum Nutzerkonto fuchs_7 auf dem Profil beispielshop.com.';
  expect(namesOf(text)).not.toContain('username beispielshop.com');
});
