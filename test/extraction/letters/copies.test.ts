import { expect, test } from 'vitest';
import { extract } from '../../../src/extraction/extract.ts';
import { mailOf } from '../document-of.ts';

const ACCOUNT = 'fox.dealer@examplemail.test';
const FILES = 'files@office.example';

const read = (body: string, address: string) =>
  extract(mailOf(body, [], { subject: 'x', from: [{ name: '', address }] })).requests[0]?.form;

test.each([
  ['en', `Please disclose the subscriber data of ${ACCOUNT}.`, 'PC Jane Hill', ['Copy to:', 'CC:', 'cc']],
  [
    'de',
    `Bitte teilen Sie die Bestandsdaten zum Konto ${ACCOUNT} mit.`,
    'KHK Peter Kurz',
    ['Kopie an:', 'Nachrichtlich:'],
  ],
  [
    'fr',
    `Merci de communiquer l'identité du titulaire du compte ${ACCOUNT}.`,
    'Adj Marc Roux',
    ['Copie à :'],
  ],
  [
    'es',
    `Solicitamos los datos del titular de la cuenta ${ACCOUNT}.`,
    'Luis Gil\nInspector',
    ['Copia a:', 'Con copia a'],
  ],
  [
    'it',
    `Si chiedono i dati dell'intestatario dell'account ${ACCOUNT}.`,
    'Isp. Mario Neri',
    ['Copia a:', 'e p.c.:'],
  ],
  [
    'nl',
    `Graag ontvangen wij de NAW-gegevens van ${ACCOUNT}.`,
    'Jan de Wit\nrechercheur',
    ['Afschrift aan:', 'Kopie aan'],
  ],
  ['pt', `Solicitamos os dados do titular da conta ${ACCOUNT}.`, 'Ana Lopes\nInspetora', ['Cópia para:']],
  ['pl', `Proszę o dane abonenta konta ${ACCOUNT}.`, 'asp. Jan Lis', ['Do wiadomości:', 'Kopia do:']],
  [
    'sv',
    `Vi begär uppgifter om innehavaren av kontot ${ACCOUNT}.`,
    'Anna Berg\npolisinspektör',
    ['Kopia till:'],
  ],
] as const)(
  'who gets a copy is no target, and not the one who asks (%s)',
  (_language, asked, signed, labels) => {
    for (const label of labels)
      for (const body of [
        `${asked}\n\n${signed}\n\n${label} ${FILES}\n`,
        `${asked}\n\n${signed}\n${label} Archive Office <${FILES}>, more@office.example\n`,
      ]) {
        const form = read(body, 'office@police.example.gov');
        expect(form?.requester.email).toBe('office@police.example.gov');
        expect(form?.identifiers.map(({ value }) => value)).toEqual([ACCOUNT]);
      }
  },
);

test('a list of who gets copies goes on below its label, and ends with it', () => {
  const body = `Please disclose the subscriber data of these accounts.\n\nCC:\n${FILES},\nmore@office.example\n\nAccounts:\n${ACCOUNT}\nhare.b@examplemail.test\n\nPC Jane Hill\n`;
  expect(read(body, 'a@met.police.uk')?.identifiers.map(({ value }) => value)).toEqual([
    ACCOUNT,
    'hare.b@examplemail.test',
  ]);
});

test.each([
  `Please provide:\ncopy of the mailbox ${ACCOUNT}\nits IP logs\n\nPC Jane Hill\n`,
  `Please provide for ${ACCOUNT}:\nCopies: all messages to hare.b@examplemail.test\n\nPC Jane Hill\n`,
  `Bitte übermitteln Sie uns die folgenden Daten.\n\nKopie: Postfach ${ACCOUNT}\n\nKHK Peter Kurz\n`,
])('a copy of what an account holds is asked for', (body) => {
  expect(read(body, 'a@met.police.uk')?.identifiers.map(({ value }) => value)).toContain(ACCOUNT);
});
