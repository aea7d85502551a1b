import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/extraction/extract.ts';
import { wantedIn } from '../../../src/extraction/letter/asked/wanted.ts';
import { textOf } from '../document-of.ts';

const CASES: readonly (readonly [language: string, asking: string, wanted: string])[] = [
  [
    'de',
    'In dem Verfahren gegen Unbekannt wegen Betrugs bitte ich, die zu dem Konto gespeicherten Bestandsdaten mitzuteilen.',
    'die zu dem Konto gespeicherten Bestandsdaten',
  ],
  [
    'de',
    'Wir bitten, die Bestandsdaten zum Konto fuchs_7 bis zum 3. November 2026 zu übermitteln.',
    'die Bestandsdaten',
  ],
  ['de', 'Es wird um Übersendung der Bestandsdaten gebeten.', 'der Bestandsdaten'],
  [
    'de',
    'Wir bitten um die Login-IP-Adressen im Zeitraum vom 1. Mai 2026 bis 31. Mai 2026.',
    'die Login-IP-Adressen',
  ],
  [
    'es',
    'Se solicitan los datos de registro y las direcciones IP de acceso durante el mes de mayo de 2026.',
    'los datos de registro y las direcciones IP de acceso',
  ],
  [
    'pt',
    'Solicita-se o envio dos registos de acesso, entre 01/05/2026 e 31/05/2026.',
    'dos registos de acesso',
  ],
  ['cs', 'Žádáme o IP adresy přihlášení za období od 1. 5. 2026 do 31. 5. 2026.', 'IP adresy přihlášení'],
  [
    'en',
    'Please provide the login IP addresses between 1 May 2026 and 31 May 2026 (UTC).',
    'the login IP addresses',
  ],
  [
    'en',
    'Please provide the login IP addresses from 1 May 2026 to 31 May 2026 and the recovery phone number.',
    'the login IP addresses from 1 May 2026 to 31 May 2026 and the recovery phone number',
  ],
  [
    'en',
    'It is ordered that you produce to a constable the contents of all messages.',
    'the contents of all messages',
  ],
  [
    'tr',
    'Belirtilen hesaplara ait kullanıcı bilgilerinin ve giriş IP kayıtlarının gönderilmesi rica olunur.',
    'Belirtilen hesaplara ait kullanıcı bilgilerinin ve giriş IP kayıtlarının gönderilmesi',
  ],
  [
    'tr',
    'Hesaba ait abonelik bilgileri ile son IP kayıtlarını bildirmenizi rica ederiz.',
    'Hesaba ait abonelik bilgileri ile son IP kayıtlarını bildirmenizi',
  ],
  [
    'pt',
    'No âmbito do inquérito solicita-se que informem o nome do titular e a morada da conta: barco.azul@mail.test',
    'o nome do titular e a morada',
  ],
  [
    'it',
    "Si richiede di fornire i dati anagrafici dell'utente, in quanto il titolare ha venduto merce mai consegnata.",
    "i dati anagrafici dell'utente",
  ],
  [
    'it',
    'Si chiede di conservare i messaggi della casella volpe.rossa@mail.test per un periodo di novanta giorni.',
    'conservare i messaggi',
  ],
  [
    'en',
    'In that matter we request that you provide subscriber information for the account red.fox@mail.test immediately.',
    'subscriber information',
  ],
  [
    'en',
    'We request the subscriber name and telephone number of red.fox@mail.test under Article 18.',
    'the subscriber name and telephone number',
  ],
  [
    'en',
    'Please provide: the subscriber name of red.fox@mail.test and all log-in records of the account',
    'the subscriber name of red.fox@mail.test and all log-in records of the account',
  ],
  [
    'en',
    'You are ordered to produce to the undersigned, on or before 4 December 2026, the registered name and the log-in records pertaining to the e-mail account red.fox@mail.test.',
    'the registered name and the log-in records',
  ],
  [
    'en',
    'You are directed to preserve the log-in records of the mailbox, for a period of 90 days from today.',
    'preserve the log-in records of the mailbox',
  ],
  ['en', 'I must ask for the subscriber name so that we may find the child.', 'the subscriber name'],
  ['en', 'We ask you to remove the page at https://fox.test/red now.', 'remove the page'],
  [
    'fr',
    "Requérons de bien vouloir communiquer l'identité du titulaire du compte renard_7 pour la période du 1er au 30 juin 2026.",
    "l'identité du titulaire",
  ],
  [
    'fr',
    "Nous vous requérons, vu l'article 60-2 du code de procédure pénale, de nous faire connaître l'identité de l'abonné et les adresses IP de connexion liées au compte renard.roux@mail.test.",
    "l'identité de l'abonné et les adresses IP de connexion",
  ],
  [
    'es',
    'Se solicita, conforme al artículo 230 del Código Procesal Penal, el nombre del titular y las direcciones IP de la cuenta zorro.rojo@mail.test.',
    'el nombre del titular y las direcciones IP',
  ],
  [
    'nl',
    'Daarom vorder ik op grond van artikel 126na van het Wetboek van Strafvordering de naam en het adres van de gebruiker van het account rode.vos@mail.test.',
    'de naam en het adres van de gebruiker',
  ],
  [
    'en',
    'You are requested to withdraw and transfer the log-in records within ten days.',
    'the log-in records',
  ],
  [
    'nl',
    'Ik vorder op grond van artikel 126ni Sv dat u de gegevens van het account rode.vos@mail.test bewaart gedurende 90 dagen.',
    'de gegevens van het account rode.vos@mail.test',
  ],
  [
    'de',
    'Hiermit fordern wir Sie auf, den Beitrag https://fox.test/p/44 unverzüglich zu löschen.',
    'den Beitrag https://fox.test/p/44 unverzüglich zu löschen',
  ],
  [
    'de',
    'Wir bitten Sie, alle Daten des Kontos fuchs@mail.test für 90 Tage zu sichern.',
    'alle Daten des Kontos fuchs@mail.test für 90 Tage zu sichern',
  ],
  [
    'fi',
    'Pyydämme säilyttämään tilin kettu@mail.test tiedot 90 päivän ajan.',
    'säilyttämään tilin kettu@mail.test tiedot 90 päivän ajan',
  ],
  ['nordic', 'Tilbyderen pålegges å utlevere innloggingslogger. Svar sendes til oss.', 'innloggingslogger'],
];

describe('what a stretch that asks wants, without what leads to it', () => {
  test.each(CASES)('%s: %s', (language, asking, wanted) => {
    expect(wantedIn(asking, language)).toBe(wanted);
  });
});

test.each([
  ['cadastral data', { subscriber: true, traffic: null }],
  ['inventory data', { subscriber: true, traffic: null }],
  ['identification of the user', { subscriber: true, traffic: null }],
  ['the opening file', { subscriber: true, traffic: null }],
  ['registration and IP traffic', { subscriber: true, traffic: true }],
  ['the time of last sync', { subscriber: null, traffic: true }],
  ['a location ping', { subscriber: null, traffic: true }],
])('%s is a kind of data', (asked, types) => {
  const form = extract(
    textOf(`Hello,\n\nplease provide ${asked} for the account fox@examplemail.test.\n\nSgt Ann Lowe\n`),
  ).requests[0]?.form;
  expect(form).toMatchObject({ requested: expect.stringContaining(asked), dataTypes: types });
});
