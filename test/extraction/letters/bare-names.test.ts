import { expect, test } from 'vitest';
import { extract } from '../../../src/extraction/extract.ts';
import { textOf } from '../document-of.ts';

const identifiersOf = (text: string): readonly string[] | undefined =>
  extract(textOf(`${text}\n`)).requests[0]?.form.identifiers.map(({ type, value }) => `${type} ${value}`);

test.each([
  ['Please provide the subscriber details of the seller dustyboot, who sent nothing.', ['dustyboot']],
  ['We request the IP addresses of user mudlark on Blue Lantern.', ['mudlark']],
  ['Wir bitten um die Bestandsdaten zum Nutzer nebelkauz bei Blue Lantern.', ['nebelkauz']],
  [
    'Politie Noord, zaak 1209/26\nWij vorderen de gegevens van het account mistuil, waarmee zij werd benaderd.',
    ['mistuil'],
  ],
  ['Solicitamos los datos de titular del perfil buhogris en Blue Lantern.', ['buhogris']],
  ["Si richiedono i dati dell'intestatario del profilo gufogrigio.", ['gufogrigio']],
  [
    'Solicitamos os dados do titular da conta mochocinza e do utilizador corvomanso.',
    ['mochocinza', 'corvomanso'],
  ],
  ['KMP Toruń, RSD-123/26\nProszę o dane użytkownika szarykruk w serwisie Blue Lantern.', ['szarykruk']],
  [
    'Polismyndigheten, ärende 5000-K12-26\nVi begär abonnentuppgifter för användaren dimuggla, misstänkt för bedrägeri.',
    ['dimuggla'],
  ],
  [
    'Головне управління Національної поліції, кримінальне провадження 12026100000001234\nПросимо надати дані користувача siropugach та акаунту mudrasova.',
    ['siropugach', 'mudrasova'],
  ],
  [
    "Gendarmerie de Pau, PV 1234/2026\nNous requérons l'identité du titulaire du compte hiboubrun, ainsi que celle de l'utilisatrice chouettenoire sur Blue Lantern.",
    ['hiboubrun', 'chouettenoire'],
  ],
])('a name without a sign behind the word for an account: %s', (text, names) => {
  expect(identifiersOf(text)).toEqual(names.map((name) => `username ${name}`));
});

test.each([
  'Please provide the subscriber details of the account holder, and the profile picture.',
  'Kent Police, crime 46/77/26. We request the subscriber data of the account. Please do not tell the user either, or the seller instead.',
  'Please provide the subscriber details of the seller concerned, who took the money.',
  'We request the data of the user described below.',
  'Wir bitten um die Bestandsdaten zum Konto. Das Konto wurde gesperrt.',
  'Wir bitten um die Bestandsdaten zum Nutzer anhand der Anlage.',
  'Politie Noord, zaak 1209/26\nWij vorderen de gegevens van het account hieronder, waarmee zij werd benaderd.',
  "Nous requérons l'identité du titulaire du compte bancaire, et de l'utilisateur concerné.",
  'Solicitamos los datos de titular del usuario denunciado y del perfil falso.',
  "Si richiedono i dati dell'intestatario del profilo sopra, e dell'utente registrato.",
  'KMP Toruń, RSD-123/26\nProszę o dane użytkownika konta oraz profilu wskazanego w załączniku.',
  'Polismyndigheten, ärende 5000-K12-26\nVi begär uppgifter om användaren nedan, samt om kontot nämnt ovan.',
])('words behind it are no name: %s', (text) => {
  expect(identifiersOf(text)).toEqual([]);
});

test('no bare name is taken beside other targets', () => {
  expect(
    identifiersOf(
      'Please provide the data of fox@examplemail.test, used by the seller dustyboot, as he says.',
    ),
  ).toEqual(['email fox@examplemail.test']);
});
