import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/extraction/extract.ts';
import type { StandardForm } from '../../../src/form/standard-form.ts';
import { textOf } from '../document-of.ts';

const formOf = (text: string): StandardForm | undefined => extract(textOf(`${text}\n`)).requests[0]?.form;
const ASKS = 'Please provide the subscriber data of the account fox@examplemail.test, used for fraud.';
const SIGNED = 'Jane Roe\nDetective Sergeant\nLakeland Police';

test('who speaks for a party on whose application a court decided does not ask', () => {
  const form = formOf(
    `Dear Sirs,\n\nUpon the application of Mary Stone, counsel for the victim. The Lakeland District Court ordered the bank to keep its records.\n${ASKS}\n\n${SIGNED}`,
  );
  expect(form?.requester).toMatchObject({ name: 'Jane Roe', rank: 'Detective Sergeant' });
});

test.each([
  ['Krajské ředitelství policie Jihomoravského kraje', 'Krajské ředitelství policie Jihomoravského kraje'],
  ['Županijsko državno odvjetništvo u Zagrebu', 'Županijsko državno odvjetništvo u Zagrebu'],
])('an English letter may come from abroad: %s', (head, name) => {
  expect(formOf(`${head}\n\nDear Sirs,\n\n${ASKS}`)?.organisation.legalName).toBe(name);
});

test.each([
  ['LAKELAND POLICE\nFOR OFFICIAL USE ONLY', 'LAKELAND POLICE'],
  ['Lakeland Police\nof Harbour Street, urgent', 'Lakeland Police'],
])('a line that is no part of the name is not joined: %s', (head, name) => {
  expect(formOf(`${head}\n\nDear Sirs,\n\n${ASKS}`)?.organisation.legalName).toBe(name);
});

test('a sentence that goes on behind the body is no unit of it', () => {
  const form = formOf(
    `Dear Sirs,\n\nOn behalf of the Lakeland Police, I request records of a man seen at Central Station. ${ASKS}`,
  );
  expect(form?.organisation.legalName).toBe('Lakeland Police');
});

describe('who ordered', () => {
  test.each([
    [
      'Gemäß Beschluss des Amtsgerichts Kiel (siehe Anlage) vom 3. November 2026 bitten wir um die Bestandsdaten des Kontos fuchs@examplemail.test wegen Betrugs.',
      'Amtsgerichts Kiel',
    ],
    [
      `The order was made by Judge Ann Roe and Officer John Smith took the statement. ${ASKS}`,
      'Judge Ann Roe',
    ],
  ])('is named without what stands beside: %s', (text, name) => {
    expect(formOf(`Sehr geehrte Damen und Herren,\n\n${text}\n`)?.authority.issuedBy).toBe(name);
  });

  test('is no maker of telephones', () => {
    const form = formOf(
      'Sehr geehrte Damen und Herren,\n\ngemäß Anordnung wurde ein Smartphone LG Velvet sichergestellt. Wir bitten um die Bestandsdaten des Kontos fuchs@examplemail.test wegen Betrugs.\n\nPolizei Kiel',
    );
    expect(form?.authority.issuedBy).toBeNull();
  });
});

test.each([
  'He told her that the deadline for payment is 48 hours.',
  'Termin rozprawy to 12.12.2026.',
  'Le délai de garde à vue est de 48 heures.',
  'The caller told the victim that two days is fine, and asked her to reply.',
])('what is no term for the answer: %s', (told) => {
  expect(formOf(`Dear Sirs,\n\n${told}\n\n${ASKS}`)?.timeLimits).toBeNull();
});

test('numbers of other things', () => {
  const form = formOf(
    `Dear Sirs,\n\nCase no. 4471/2026 - IP/MAC addresses of the suspect.\nThe victim's train ticket AB-4410 was used. ${ASKS}`,
  );
  expect(form?.crime.caseNumber).toBe('4471/2026');
  expect(form?.registrationNumber).toBeNull();
});

test('a deputy whose title begins like a word for "for" keeps it', () => {
  const form = formOf(
    'Здравейте,\n\nМоля да предоставите данни за абоната lisitsa@examplemail.test по дело за измама.\n\nИван Петров\nЗаместник районен прокурор\nРайонна прокуратура – Видин',
  );
  expect(form?.requester.position).toBe('Заместник районен прокурор');
});
