import { expect, test } from 'vitest';
import { extract } from '../../../src/extraction/extract.ts';
import { textOf } from '../document-of.ts';

const ASKS = 'Please send us the subscriber data of the account grey.heron@examplemail.test.';
const formOf = (text: string) => extract(textOf(text)).requests[0]?.form;

test.each([
  ["Please don't let the user find out."],
  ['The provider and its staff are bound to secrecy.'],
  ['Dont tip off the suspect pls.'],
  ['Der Inhaber darf davon nichts erfahren.'],
  ['Vous êtes astreints au silence.'],
  ["Nulla deve filtrare all'utente."],
  ['Fica vedada qualquer comunicação ao titular.'],
  ['Nu se comunică titularului contului.'],
  ['Nikomu o žádosti neříkejte, uživatele neinformujte.'],
  ['Kontohaveren må ikke orienteres.'],
  ['Tilin haltijalle ei saa kertoa pyynnöstä.'],
  ['Kasutajale ei tohi sellest teada anda ega teavitada.'],
  ['Vlasnika računa nemojte obavještavati.'],
])('secrecy is asked: %s', (words) => {
  expect(formOf(`${ASKS} ${words}`)?.confidentiality.requested).toBe(true);
});

test.each([
  ['The user may be informed of this request.'],
  ['The victim told us that she did not know the seller.'],
])('no secrecy is asked: %s', (words) => {
  expect(formOf(`${ASKS} ${words}`)?.confidentiality.requested).toBeNull();
});

test.each([
  ['A girl of 14 was abducted this morning. We need this within the hour.'],
  ['Das Mädchen wird seit heute früh vermisst, wir brauchen die Daten sofort.'],
  ['Dječak je nestao jutros, hitno molimo podatke.'],
  ['Un hombre anunció que va a quitarse la vida; conteste inmediatamente.'],
])('a life in danger, told in haste, is an emergency: %s', (words) => {
  expect(formOf(`${words}\n\n${ASKS}`)?.nature.emergency).toBe(true);
});

test('a kidnapping of the past is none', () => {
  const text = `The victim was abducted in 2019 and found. The trial begins in March.\n\n${ASKS}`;
  expect(formOf(text)?.nature.emergency).toBeNull();
});
