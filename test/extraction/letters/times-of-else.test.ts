import { expect, test } from 'vitest';
import { extract } from '../../../src/extraction/extract.ts';
import { textOf } from '../document-of.ts';

const formOf = (text: string) => extract(textOf(text)).requests[0]!.form;
const rangeOf = (text: string) => {
  const { from, to } = formOf(text).timeRange;
  return [from, to];
};

/** A request of each language, which the sentence on an answer and on secrecy follows. */
const ASKED: Readonly<Record<string, string>> = {
  en: 'Please send us the subscriber data of the account grey.heron@examplemail.test.',
  de: 'Wir bitten um Übersendung der Bestandsdaten zum Konto reiher@examplemail.test.',
  fr: 'Nous vous prions de nous transmettre les données du titulaire du compte heron@examplemail.test.',
  es: 'Se solicita que nos remitan los datos del titular de la cuenta garza@examplemail.test.',
  it: 'Si chiede di trasmettere i dati anagrafici dell’intestatario dell’account airone@examplemail.test.',
  nl: 'Wij verzoeken u de gegevens te verstrekken van het account reiger@examplemail.test.',
  pl: 'Proszę o udostępnienie danych abonenta konta czapla@examplemail.test.',
  pt: 'Solicita-se o envio dos dados de identificação do titular da conta garca@examplemail.test.',
  ro: 'Vă rugăm să ne comunicați datele titularului contului starc@examplemail.test.',
  uk: 'Просимо надати дані користувача облікового запису heron@examplemail.test.',
  cs: 'Žádáme o zaslání údajů uživatele účtu volavka@examplemail.test.',
  fi: 'Pyydämme toimittamaan tilin haikara@examplemail.test haltijan tunnistetiedot.',
  hu: 'Kérjük, küldjék meg a grey.heron@examplemail.test fiók előfizetői adatait.',
};

const NOVEMBER = '2026-11-01';
test.each([
  [
    'en',
    'Please reply within 14 days and, until 1 November 2026, keep this request secret.',
    NOVEMBER,
    'within 14 days',
  ],
  [
    'en',
    'Until 1 November 2026 keep this request secret and reply within 14 days.',
    NOVEMBER,
    'within 14 days',
  ],
  [
    'en',
    'You shall not disclose the existence of this order until 1 November 2026, and shall answer by 10 October 2026.',
    NOVEMBER,
    'by 10 October 2026',
  ],
  [
    'en',
    'Please do not reveal the request to the user from 1 October 2026 to 1 November 2026.',
    NOVEMBER,
    null,
  ],
  ['en', 'Please answer by 15 October 2026 and do not tell the user.', null, 'by 15 October 2026'],
  [
    'de',
    'Bitte antworten Sie binnen 14 Tagen und behandeln Sie die Anfrage bis zum 1. November 2026 vertraulich.',
    NOVEMBER,
    'binnen 14 Tagen',
  ],
  [
    'de',
    'Übersenden Sie die Daten bis zum 10. Oktober 2026 und behandeln Sie die Anfrage bis zum 1. November 2026 vertraulich.',
    NOVEMBER,
    'bis zum 10. Oktober 2026',
  ],
  [
    'de',
    'Bitte antworten Sie bis zum 15. Oktober 2026, ohne den Nutzer zu informieren.',
    null,
    'bis zum 15. Oktober 2026',
  ],
  [
    'de',
    'Die Anfrage ist vertraulich zu behandeln und bis zum 15. Oktober 2026 zu beantworten.',
    null,
    'bis zum 15. Oktober 2026',
  ],
  [
    'fr',
    'Merci de répondre sous 14 jours et, jusqu’au 1er novembre 2026, de garder la présente demande secrète.',
    NOVEMBER,
    'sous 14 jours',
  ],
  [
    'es',
    'Se ruega responder en el plazo de 14 días y, hasta el 1 de noviembre de 2026, mantener en secreto esta solicitud.',
    NOVEMBER,
    'en el plazo de 14 días',
  ],
  [
    'it',
    'Si prega di rispondere entro 14 giorni e, fino al 1° novembre 2026, di mantenere segreta la richiesta.',
    NOVEMBER,
    'entro 14 giorni',
  ],
  [
    'nl',
    'Gelieve binnen 14 dagen te antwoorden en dit verzoek tot 1 november 2026 geheim te houden.',
    NOVEMBER,
    'binnen 14 dagen',
  ],
  [
    'pl',
    'Proszę o odpowiedź w terminie 14 dni i do dnia 1 listopada 2026 r. zachowanie wniosku w tajemnicy.',
    NOVEMBER,
    'w terminie 14 dni',
  ],
  [
    'pt',
    'Solicita-se resposta no prazo de 14 dias e, até 1 de novembro de 2026, que se mantenha o pedido em segredo.',
    NOVEMBER,
    'no prazo de 14 dias',
  ],
  [
    'ro',
    'Vă rugăm să răspundeți în termen de 14 zile și, până la 1 noiembrie 2026, să păstrați cererea confidențială.',
    NOVEMBER,
    'în termen de 14 zile',
  ],
  [
    'uk',
    'Просимо відповісти протягом 14 днів і до 1 листопада 2026 року не повідомляти користувача про цей запит.',
    NOVEMBER,
    'протягом 14 днів',
  ],
  ['cs', 'Odpovězte do 14 dnů a do 1. listopadu 2026 uživatele neinformujte.', NOVEMBER, 'do 14 dnů'],
  [
    'fi',
    'Vastatkaa 14 päivän kuluessa ja pitäkää pyyntö salassa 1.11.2026 asti.',
    NOVEMBER,
    '14 päivän kuluessa',
  ],
  [
    'hu',
    'Kérjük, válaszoljanak 14 napon belül és 2026. november 1-ig ne tájékoztassák a felhasználót.',
    NOVEMBER,
    '14 napon belül',
  ],
])('the time to answer and the end of secrecy are told apart (%s): %s', (language, words, until, limits) => {
  const { confidentiality, timeLimits, timeRange } = formOf(`${ASKED[language]} ${words}`);
  expect(confidentiality).toMatchObject({ requested: true, until });
  expect(timeLimits).toBe(limits);
  expect(timeRange).toMatchObject({ from: null, to: null });
});

test.each([
  'Please send us the log-ins of grey.heron@examplemail.test from 1 March 2026 to 5 March 2026 without telling the user.',
  'Please keep this request secret and send us the log-ins of grey.heron@examplemail.test from 1 March 2026 to 5 March 2026.',
  'Please do not tell the user that we asked for the log-ins from 1 March 2026 to 5 March 2026 of grey.heron@examplemail.test.',
  'Please send us the log-ins of grey.heron@examplemail.test. The suspect was in custody from 1 March 2026 to 5 March 2026. We ask who used the account during that time.',
  'Please send us the log-ins of grey.heron@examplemail.test. The messages were sent from 1 March 2026 to 5 March 2026.',
  'Please send us the log-ins of grey.heron@examplemail.test while the suspect was in custody, from 1 March 2026 to 5 March 2026.',
])('a period is that of the data: %s', (text) => {
  expect(rangeOf(text)).toEqual(['2026-03-01', '2026-03-05']);
});

test.each([
  ['en', 'Disclosure of this order is prohibited from 1 October 2026 until 1 November 2026.'],
  ['en', 'The suspect worked from January to March 2026 at the firm.'],
  ['en', 'The suspect was in custody from 5 March 2026 to 9 March 2026.'],
  ['de', 'Der Beschuldigte befand sich vom 05.03.2026 bis 09.03.2026 in Untersuchungshaft.'],
  ['de', 'Der Beschuldigte arbeitete vom 05.03.2026 bis 09.03.2026 in der Firma.'],
  ['fr', 'Le suspect a été placé en détention du 5 mars 2026 au 9 mars 2026.'],
  ['es', 'El investigado trabajó del 5 de marzo de 2026 al 9 de marzo de 2026 en la empresa.'],
  ['it', 'L’indagato era detenuto dal 5 marzo 2026 al 9 marzo 2026.'],
  ['nl', 'De verdachte zat van 5 maart 2026 tot 9 maart 2026 in voorlopige hechtenis.'],
  ['pl', 'Podejrzany przebywał w areszcie od 5 marca 2026 r. do 9 marca 2026 r.'],
])('how long silence, custody or work lasted is no period of data (%s): %s', (language, words) => {
  expect(rangeOf(`${ASKED[language]} ${words}`)).toEqual([null, null]);
});
