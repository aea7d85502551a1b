import { describe, expect, test } from 'vitest';
import { wantedIn } from '../../../src/extraction/letter/asked/wanted.ts';

const CASES: readonly (readonly [language: string, asking: string, wanted: string])[] = [
  [
    'de',
    'In dem Verfahren gegen Unbekannt wegen Betrugs bitte ich, die zu dem Konto gespeicherten Bestandsdaten mitzuteilen.',
    'bitte ich, die zu dem Konto gespeicherten Bestandsdaten mitzuteilen.',
  ],
  [
    'pt',
    'No âmbito do inquérito solicita-se que informem o nome do titular e a morada da conta: barco.azul@mail.test',
    'que informem o nome do titular e a morada da conta',
  ],
  [
    'it',
    "Si richiede di fornire i dati anagrafici dell'utente, in quanto il titolare ha venduto merce mai consegnata.",
    "Si richiede di fornire i dati anagrafici dell'utente",
  ],
  [
    'en',
    'In that matter we request that you provide subscriber information for the account red.fox@mail.test immediately.',
    'provide subscriber information for the account red.fox@mail.test',
  ],
  [
    'en',
    'We request the subscriber name and telephone number of red.fox@mail.test under Article 18.',
    'request the subscriber name and telephone number of red.fox@mail.test',
  ],
  [
    'en',
    'Please provide: the subscriber name of red.fox@mail.test and all log-in records of the account',
    'provide: the subscriber name of red.fox@mail.test and all log-in records of the account',
  ],
  [
    'fr',
    "Requérons de bien vouloir communiquer l'identité du titulaire du compte renard_7 pour la période du 1er au 30 juin 2026.",
    "Requérons de bien vouloir communiquer l'identité du titulaire du compte renard_7",
  ],
  [
    'en',
    'You are requested to withdraw and transfer the log-in records within ten days.',
    'withdraw and transfer the log-in records',
  ],
  [
    'nordic',
    'Tilbyderen pålegges å utlevere innloggingslogger. Svar sendes til oss.',
    'Tilbyderen pålegges å utlevere innloggingslogger.',
  ],
  [
    'de',
    'Wir bitten, die Bestandsdaten zum Konto fuchs_7 bis zum 3. November 2026 zu übermitteln.',
    'Wir bitten, die Bestandsdaten zum Konto fuchs_7 bis zum 3. November 2026 zu übermitteln.',
  ],
];

describe('what a stretch that asks wants, without what leads to it', () => {
  test.each(CASES)('%s: %s', (language, asking, wanted) => {
    expect(wantedIn(asking, language)).toBe(wanted);
  });
});
