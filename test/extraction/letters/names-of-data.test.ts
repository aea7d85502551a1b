import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/extraction/extract.ts';
import { textOf } from '../document-of.ts';

const formOf = (text: string) => extract(textOf(text)).requests[0]?.form;
const kindsIn = (text: string) =>
  Object.entries(formOf(text)?.dataTypes ?? {}).flatMap(([kind, is]) => (is === true ? [kind] : []));

describe('what data are called', () => {
  test.each([
    ['Please provide the account creation date of crane@examplemail.test.', ['subscriber']],
    ['Please provide chat transcripts for crane@examplemail.test.', ['content']],
    ['Please provide IMEI and IMSI of the devices of crane@examplemail.test.', ['traffic']],
    ['Wir bitten um Übermittlung der Ausweiskopie zu kranich@examplemail.test.', ['subscriber']],
    ['Wir bitten um Übermittlung der Funkzellendaten zu kranich@examplemail.test.', ['traffic']],
    ['Wir bitten um Übermittlung der E-Mail-Inhalte von kranich@examplemail.test.', ['content']],
    [
      'Nous vous prions de communiquer les données d’abonné et de trafic de grue@examplemail.test.',
      ['subscriber', 'traffic'],
    ],
    [
      'Señores:\n\nSolicitamos que informen la sábana de llamadas de la cuenta grulla@examplemail.test.',
      ['traffic'],
    ],
    ['Si chiede di fornire i dati esterni delle comunicazioni di gru@examplemail.test.', ['traffic']],
    ['Wij verzoeken u de bankgegevens van kraanvogel@examplemail.test te verstrekken.', ['subscriber']],
    ['Proszę o przesłanie danych lokalizacyjnych konta zuraw@examplemail.test.', ['traffic']],
    ['Vă solicităm să ne comunicați modalitatea de plată a contului cocor@examplemail.test.', ['subscriber']],
  ])('%s', (text, kinds) => {
    expect(kindsIn(text)).toEqual(kinds);
  });
});

test.each([
  ['The contents of messages are NOT requested.', ['subscriber']],
  ['Verkehrsdaten werden nicht benötigt.', ['subscriber']],
  ['Content data is not deleted and is required.', ['subscriber', 'content']],
])('what a line among what is asked says is not wanted is not asked for: %s', (words, kinds) => {
  const asks = words.startsWith('V')
    ? 'Wir bitten um folgende Auskunft:\n- Bestandsdaten zu kranich@examplemail.test\n- '
    : 'Please provide the following:\n- subscriber data of crane@examplemail.test\n- ';
  expect(kindsIn(asks + words)).toEqual(kinds);
});

test('the last word of a service’s name is no kind of data, and data that a law has retained are not to be kept', () => {
  const spanish = 'Solicitamos los datos del titular del usuario lobo_7 de Example Chat.';
  expect(kindsIn(`Señores:\n\n${spanish}`)).toEqual(['subscriber']);
  const form = formOf('I require you to disclose the user data retained for crane@examplemail.test.');
  expect(form?.nature).toMatchObject({ production: true, preservation: null });
});

test('a French block is a removal, a Portuguese abstention keeps the secret, what nothing speaks against is no secret', () => {
  expect(
    formOf('Madame, Monsieur,\n\nVeuillez procéder au blocage du compte grue@examplemail.test.')?.nature
      .takedown,
  ).toBe(true);
  const asked = 'Solicitamos os dados de identificação do titular da conta grou@examplemail.test.';
  expect(formOf(`${asked}\n\nDeverá abster-se de informar o titular.`)?.confidentiality.requested).toBe(true);
  const spanish = 'Solicitamos los datos del titular de la cuenta grulla@examplemail.test.';
  expect(
    formOf(`${spanish}\n\nNo hay inconveniente en informar al titular.`)?.confidentiality.requested,
  ).toBeNull();
});

test.each([
  [
    'Vi begär abonnentuppgifter för kontot trana@examplemail.test.\n\nRättslig grund: 27 kap. 19 § rättegångsbalken.',
    '27 kap. 19 § rättegångsbalken',
  ],
  [
    'Molimo dostavite podatke o korisniku računa zdral@examplemail.test.\n\nPravna osnova: članak 263. ZKP.',
    'članak 263. ZKP',
  ],
  [
    'Je vous prie de communiquer l’identité du titulaire de grue@examplemail.test.\n\nVu les articles 75 et suivants du Code de Procédure Pénale.',
    'articles 75 et suivants du Code de Procédure Pénale',
  ],
  [
    'Nous demandons l’identité du titulaire de grue@examplemail.test conformément à l’article 6-II de la loi n° 2004-575 du 21 juin 2004.',
    'article 6-II de la loi n° 2004-575 du 21 juin 2004',
  ],
  [
    'Proszę o udostępnienie danych abonenta zuraw@examplemail.test na podstawie art. 20c ustawy z dnia 6 kwietnia 1990 r. o Policji.',
    'art. 20c ustawy z dnia 6 kwietnia 1990 r. o Policji',
  ],
  [
    'Wij vorderen de gebruikersgegevens van kraanvogel@examplemail.test.\n\nWettelijke grondslag: artikel 126na Sv.',
    'artikel 126na Sv',
  ],
])('a basis is read to its end and no further: %s', (text, basis) => {
  expect(formOf(text)?.legalBasis).toBe(basis);
});

describe('several requests in one text', () => {
  const [one, two] = ['garza@examplemail.test', 'grulla@examplemail.test'];
  test.each([
    `PETICIÓN PRIMERA\nSe solicitan los datos de abonado de ${one}.\n\nPETICIÓN SEGUNDA\nSe solicita la conservación de los datos de ${two}.`,
    `PRIMERO.- Se solicitan los datos de abonado de ${one}.\n\nSEGUNDO.- Se solicita la conservación de los datos de ${two}.`,
    `ITEM ONE\nPlease provide subscriber data for ${one}.\n\nITEM TWO\nPlease preserve all data of ${two}.`,
    `(i) Please provide subscriber data for ${one}.\n(ii) Please preserve all data of ${two}.`,
    `Maßnahme 1\nBitte teilen Sie die Bestandsdaten zu ${one} mit.\n\nMaßnahme 2\nBitte sichern Sie die Daten zu ${two}.`,
    `Richiesta prima\nSi chiedono i dati dell’intestatario di ${one}.\n\nRichiesta seconda\nSi chiede la conservazione dei dati di ${two}.`,
    `Pedido n.º 1\nSolicitam-se os dados do titular de ${one}.\n\nPedido n.º 2\nSolicita-se a preservação dos dados de ${two}.`,
  ])('%s', (text) => {
    expect(
      extract(textOf(text)).requests.map(({ form }) => form.identifiers.map(({ value }) => value)),
    ).toEqual([[one], [two]]);
  });

  test('parts that ask the same of two accounts are one request', () => {
    const text = `Please provide subscriber data for:\nItem 1: ${one}\nItem 2: ${two}`;
    expect(extract(textOf(text)).requests).toHaveLength(1);
  });
});

describe('a sentence that goes on behind the list of accounts', () => {
  test.each([
    [
      'Wir bitten um die Bestandsdaten zu den Konten\n\n1. fuchs77@examplemail.test\n2. luchs_3\n\nsowie um die Login-IP-Adressen mit Zeitstempel.',
      /luchs_3 sowie um die Login-IP-Adressen/,
    ],
    [
      'Please provide the subscriber data of\n\n- fox77@examplemail.test\n- lynx_3\n\nas well as the login IP addresses since 1 May 2026.',
      /lynx_3 as well as the login IP addresses/,
    ],
    [
      'Prosimy o dane abonenta kont\n\n1) lis77@examplemail.test\n2) rys_3\n\noraz o adresy IP logowań.',
      /rys_3 oraz o adresy IP/,
    ],
  ])('%s', (text, wanted) => {
    expect(kindsIn(text)).toEqual(['subscriber', 'traffic']);
    expect(formOf(text)?.requested).toMatch(wanted);
  });

  test('a new paragraph behind it is none', () => {
    const text =
      'Wir bitten um die Bestandsdaten zu den Konten\n\n1. fuchs77@examplemail.test\n2. luchs_3\n\nDie Login-IP-Adressen liegen hier vor.';
    expect(kindsIn(text)).toEqual(['subscriber']);
  });
});
