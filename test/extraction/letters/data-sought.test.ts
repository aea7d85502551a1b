import { expect, test } from 'vitest';
import { extract } from '../../../src/extraction/extract.ts';
import { textOf } from '../document-of.ts';

const read = (text: string) => extract(textOf(text));
const formOf = (text: string) => read(text).requests[0]!.form;

test.each([
  ['Data retained about @grey_heron is sought.', 'Data retained'],
  ['Under section 61 of the Act, data held on @grey_heron is requested.', 'data held'],
  ['Subscriber data and log-ins retained about @grey_heron are sought.', 'Subscriber data and log-ins'],
  ['The IP logs retained for grey.heron@examplemail.test are wanted.', 'IP logs'],
  [
    'Gesucht werden die gespeicherten Bestandsdaten zu reiher@examplemail.test.',
    'gespeicherten Bestandsdaten',
  ],
  ['Sono richiesti i dati conservati relativi all’account airone@examplemail.test.', 'i dati conservati'],
])('data that is said to be sought is asked for: %s', (text, requested) => {
  expect(formOf(text)).toMatchObject({
    requested: expect.stringContaining(requested),
    nature: { preservation: null },
  });
});

test('data that is said to be demanded is asked for in French', () => {
  const text = 'Les données du compte heron@examplemail.test sont demandées.';
  expect(formOf(text)).toMatchObject({ requested: expect.stringMatching(/^Les données/) });
});

test('who is sought by the police is no data', () => {
  const text = 'Records of a case closed in 2019 are kept by the bank. The suspect is sought by the police.';
  expect(read(text).requests).toEqual([]);
});

test.each([
  ['Please send us the subscriber data for ID 8890.', ['8890']],
  ['Please send us log-ins for IDs 8890 and 8891 on Example Chat.', ['8890', '8891']],
  ['Bitte übersenden Sie die Bestandsdaten zur ID 8890.', ['8890']],
  ['Please send us the subscriber data of red_fox_7. Officer ID 8890 signed this.', []],
])('a user is asked about by the word ID alone: %s', (text, ids) => {
  const users = formOf(text).identifiers.filter(({ type }) => type === 'user-id');
  expect(users.map(({ value }) => value)).toEqual(ids);
});

test.each([
  'Wir bitten um Herausgabe der Inhalte zum Konto reiher@examplemail.test.',
  'Bitte um Mitteilung der Inhalte, Bestandsdaten und Logins von reiher@examplemail.test.',
])('the contents are asked for by their word alone: %s', (text) => {
  expect(formOf(text).dataTypes.content).toBe(true);
});

test('contents that are to be removed are not', () => {
  const text = 'Wir bitten, folgende Inhalte auf https://www.example.test/video/77 zu löschen.';
  expect(formOf(text).dataTypes.content).toBeNull();
});

test('a heading on a case names no body', () => {
  const text =
    'COUNTY COUNCIL ELECTION FRAUD CASE\n\nPlease send us the subscriber data of grey.heron@examplemail.test.\n';
  expect(formOf(text).organisation.legalName).toBeNull();
});

test('a term up to the end of a month is none of a period', () => {
  const answer = 'Bitte antworten Sie zu Az. 12/26 bis Ende März.';
  const asks = 'Bitte übersenden Sie die Bestandsdaten des Kontos reiher@examplemail.test';
  expect(formOf(`${asks}. ${answer}`).timeLimits).toBe('bis Ende März');
  expect(formOf(`${asks} von Anfang Januar 2025 bis Ende März 2026.`).timeLimits).toBeNull();
});

test.each([
  'Si chiede di trasmettere i messaggi e i dati anagrafici dell’utente airone_7.',
  'Solicita-se o envio das mensagens e dos dados do titular da conta garca_7.',
  'Proszę o udostępnienie rozmów oraz danych abonenta konta czapla_7@examplemail.test.',
])('contents are asked for beside other data: %s', (text) => {
  expect(formOf(text).dataTypes).toMatchObject({ subscriber: true, content: true });
});

test.each([
  'Wij vorderen de gegevens van de gebruiker reiger_7. Antwoord binnen 7 dagen en houd dit verzoek tot 1 oktober 2026 geheim.',
  'Vi begär att få ut uppgifter om användaren hager_7. Svara inom 10 dagar och håll begäran hemlig till den 1 oktober 2026.',
  'Solicita-se o envio dos dados do titular da conta garca_7. Pede-se resposta em 10 dias e sigilo até 1 de outubro de 2026.',
])('secrecy is asked beside an answer: %s', (text) => {
  expect(formOf(text).confidentiality).toMatchObject({ requested: true, until: '2026-10-01' });
});

test.each([
  [
    'Просимо надати дані користувача heron_7. Потерпіла сплатила за телефон, якого не отримала.',
    'Потерпіла сплатила за телефон, якого не отримала.',
  ],
  [
    'Vă rugăm să ne comunicați datele titularului contului starc_7. Persoana vătămată a plătit 900 lei pentru o bicicletă pe care nu a primit-o. Răspundeți în 10 zile și păstrați cererea confidențială.',
    'Persoana vătămată a plătit 900 lei pentru o bicicletă pe care nu a primit-o.',
  ],
  [
    'Proszę o udostępnienie danych abonenta konta czapla@examplemail.test. Pokrzywdzona zapłaciła za kominek, którego nie otrzymała.',
    'Pokrzywdzona zapłaciła za kominek, którego nie otrzymała.',
  ],
])('what a victim suffered, told behind the asking, is the overview: %s', (text, overview) => {
  expect(formOf(text).overview).toBe(overview);
});

test.each([
  'We withdraw our request about @grey_heron. No data is needed anymore.',
  'Unser Ersuchen zu @grey_heron ist erledigt. Keine Daten werden mehr benötigt.',
  'Notre demande concernant @grey_heron est retirée. Aucune donnée n’est plus demandée.',
])('what is needed no more is not asked for: %s', (text) => {
  expect(extract(textOf(text)).requests[0]?.form.nature.production ?? null).toBeNull();
});
