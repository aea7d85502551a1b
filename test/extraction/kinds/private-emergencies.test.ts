import { expect, test } from 'vitest';
import { extract } from '../../../src/extraction/extract.ts';
import { documentOf } from '../letters/mail.ts';

/** Private persons who have been to the police, in their languages. */
test.each([
  [
    'cs',
    'Uživatel liska77@examplemail.test píše, že dnes v noci zabije svou dceru. Nahlásil jsem to na policii.',
  ],
  [
    'sk',
    'Používateľ liska77@examplemail.test píše, že dnes v noci zabije svoju dcéru. Nahlásil som to na políciu.',
  ],
  ['hu', 'A roka77@examplemail.test fiók gazdája azt írja, hogy ma éjjel megöli a lányát. Feljelentettem.'],
  ['hr', 'Korisnik lisica77@examplemail.test piše da će noćas ubiti svoju kćer. Prijavio sam policiji.'],
  ['sl', 'Uporabnik lisica77@examplemail.test piše, da bo nocoj ubil svojo hčer. Prijavil sem policiji.'],
  ['tr', 'tilki77@examplemail.test kullanıcısı bu gece kızını öldüreceğini yazıyor. Polise ihbar ettim.'],
  [
    'et',
    'Kasutaja rebane77@examplemail.test kirjutab, et tapab täna öösel oma tütre. Tegin avalduse politseisse.',
  ],
])('a private person who tells of a life in danger is heard (%s)', async (_, body) => {
  const from = 'Petr <petr@freemail.example>';
  const { kind } = extract(await documentOf({ name: '', from, subject: '', body, headers: [] }));
  expect(kind).toBe('request');
});
