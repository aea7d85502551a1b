import { expect, test } from 'vitest';
import { extract } from '../../../src/extraction/extract.ts';
import { textOf } from '../document-of.ts';

const ASKS = 'Please send us the subscriber data of the account grey.heron@examplemail.test.';
const formOf = (text: string) => extract(textOf(text)).requests[0]?.form;

/** A request of each language, which a sentence on secrecy follows. */
const ASKED: Readonly<Record<string, string>> = {
  en: ASKS,
  de: 'Wir bitten um Übersendung der Bestandsdaten zum Konto reiher@examplemail.test, das für einen Betrug genutzt wurde.',
  fr: 'Nous vous prions de nous transmettre les données du titulaire du compte heron@examplemail.test, utilisé dans une escroquerie.',
  es: 'Se solicita que nos remitan los datos del titular de la cuenta garza@examplemail.test, utilizada en una estafa.',
  it: 'Si chiede di trasmettere i dati anagrafici dell’intestatario dell’account airone@examplemail.test, utilizzato per una truffa.',
  pt: 'Solicita-se o envio dos dados de identificação do titular da conta garca@examplemail.test, usada numa burla.',
  nl: 'Wij verzoeken u de gegevens te verstrekken van het account reiger@examplemail.test, dat is gebruikt bij een oplichting.',
  ro: 'Vă rugăm să ne comunicați datele titularului contului starc@examplemail.test, folosit la o înșelăciune.',
  cs: 'Žádáme o zaslání údajů uživatele účtu volavka@examplemail.test, který byl použit k podvodu.',
  da: 'Vi anmoder om at få udleveret oplysninger om kontoen hejre@examplemail.test, som er brugt til et bedrageri.',
  fi: 'Pyydämme toimittamaan tilin haikara@examplemail.test haltijan tunnistetiedot, sillä tiliä on käytetty petoksessa.',
  et: 'Palume edastada konto haigur@examplemail.test kasutaja andmed, sest kontot on kasutatud kelmuses.',
  hr: 'Molimo dostavu podataka o korisniku računa caplja@examplemail.test, koji je korišten za prijevaru.',
};
const secrecyIn = (language: string, words: string) =>
  formOf(`${ASKED[language]}\n\n${words}`)?.confidentiality;

test.each([
  ['en', "Please don't let the user find out."],
  ['en', 'The provider and its staff are bound to secrecy.'],
  ['en', 'Dont tip off the suspect pls.'],
  ['en', 'Non-disclosure requested.'],
  ['en', 'The subscriber is unaware of this. Please keep it that way.'],
  ['en', 'This enquiry is made in complete confidentiality.'],
  ['en', 'Notify user: No'],
  ['en', 'Disclosure of this to the target could compromise the operation.'],
  ['en', 'It is an offence under section 44 of the Wires Act 1998 to reveal the existence of this notice.'],
  [
    'en',
    'By an order made today you are prohibited from disclosing the existence and contents of this order.',
  ],
  ['de', 'Der Inhaber darf davon nichts erfahren.'],
  ['de', 'Der Kontoinhaber darf von dieser Anfrage keine Kenntnis erlangen.'],
  ['de', 'Von einer Unterrichtung des Betroffenen ist abzusehen.'],
  ['fr', 'Vous êtes astreints au silence.'],
  ['fr', "N'alertez surtout pas l'intéressé."],
  ['fr', 'La présente demande est confidentielle.'],
  ['es', 'Absténganse de comunicarlo al cliente.'],
  ['it', "Nulla deve filtrare all'utente."],
  ['it', "Si fa divieto di avvisare l'intestatario."],
  ['pt', 'Fica vedada qualquer comunicação ao titular.'],
  ['nl', 'De klant mag hier niets van weten.'],
  ['ro', 'Nu se comunică titularului contului.'],
  ['cs', 'Nikomu o žádosti neříkejte, uživatele neinformujte.'],
  ['da', 'Kontohaveren må ikke orienteres.'],
  ['fi', 'Tilin haltijalle ei saa kertoa pyynnöstä.'],
  ['fi', 'Pyydämme, ettei käyttäjälle ilmoiteta.'],
  ['et', 'Kasutajale ei tohi sellest teada anda ega teavitada.'],
  ['hr', 'Vlasnika računa nemojte obavještavati.'],
])('secrecy is asked (%s): %s', (language, words) => {
  expect(secrecyIn(language, words)?.requested).toBe(true);
});

test('secrecy is asked in another language than the letter', () => {
  const words = 'Wir bitten Sie, den Nutzer des Kontos von dieser Anfrage nicht zu unterrichten.';
  expect(secrecyIn('en', words)?.requested).toBe(true);
});

test.each([
  ['en', 'The user may be informed of this request.'],
  ['en', 'We have no objection to the user being notified.'],
  ['en', 'The victim told us that she did not know the seller.'],
  ['en', 'The victim did not inform her bank until 3 May.'],
  ['en', 'Please inform us if the user cannot be identified.'],
  ['en', 'Confidentiality: [not requested]'],
  ['es', 'Confidencialidad: (no solicitada)'],
  ['de', 'Die Geschädigte wurde über die Lieferung nicht informiert.'],
  ['de', 'Bitte informieren Sie uns, wenn der Nutzer nicht ermittelt werden kann.'],
  ['fr', "La victime n'a pas informé sa banque."],
  ['fr', "Veuillez nous informer sans délai de l'identité du titulaire."],
])('no secrecy is asked (%s): %s', (language, words) => {
  expect(secrecyIn(language, words)?.requested).toBeNull();
});

test.each([
  ['en', 'Please do not inform the user until 31 January 2027.', '2027-01-31'],
  ['de', 'Die Maßnahme ist bis zum 31.03.2027 geheim zu halten.', '2027-03-31'],
  ['fr', "Ne pas aviser le titulaire avant la fin de l'enquête, soit jusqu'au 30 juin 2027.", '2027-06-30'],
  ['en', 'For a period of six months you shall not notify the subscriber.', 'six months'],
  ['de', 'Antworten Sie bis zum 11.12. und unterrichten Sie die Kontoinhaber nicht.', null],
  ['en', 'Please reply by 11 December 2026 and do not notify the user.', null],
  ['en', 'Reply by 11 December 2026 and do not notify the user until 1 May 2027.', '2027-05-01'],
])('until when (%s): %s', (language, words, until) => {
  expect(secrecyIn(language, words)?.until).toBe(until);
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

test('silence to which somebody is bound is no day until which it is asked', () => {
  expect(
    secrecyIn(
      'nl',
      'U bent op grond van artikel 126bb Wetboek van Strafvordering verplicht tot geheimhouding.',
    ),
  ).toMatchObject({ requested: true, until: null });
});
